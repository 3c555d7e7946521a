/** Measures the figure that the first argument names and sends it to the program that started this one; `--quick` does so roughly. */
import { roundsOf } from '../figure.ts';
import { figures } from '../figures.ts';

const [, , name, ...flags] = process.argv;
// The bench is gone when nobody listens any more, and what measures for it, its servers too, goes with it (see bench/apart.ts).
const orphaned = (): void => void process.kill(-process.pid, 'SIGKILL');
process.once('disconnect', orphaned);
const quick = flags.includes('--quick');
const figure = figures.find((each) => each.figure === name)!;
process.send!(await figure.measure({ quick, rounds: roundsOf(quick) }));
process.off('disconnect', orphaned);
process.disconnect();
