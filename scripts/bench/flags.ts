import { parseArgs } from 'node:util';
import { UserError } from '../../src/core/problem.ts';

export const usage = `Usage: npm run bench [-- OPTIONS]

Measures what the built package costs, each figure in turns with what it is compared to, and prints a table.
It is no test: a goal that is missed fails nothing. All of it takes about half an hour of a machine that does nothing else.

  --json FILE     write {"figures": [{"figure", "value", "unit", "goal", "met"}]} as well
  --only TEXT     only figures with this in their name; may be repeated
  --quick         fewer rounds and smaller amounts, in some minutes: the figures are rough
  --write-docs    write docs/benchmarks.md and its pictures anew; not with --only
  --list          show the names of the figures and their goals, and measure nothing
  --help          show this

Exit status: 0 everything was measured, 1 something could not be, 2 usage.`;

/** What a bench is asked for. */
export interface Flags {
  readonly json?: string;
  readonly only?: readonly string[];
  readonly quick: boolean;
  readonly writeDocs: boolean;
  readonly list: boolean;
  readonly help: boolean;
}

/** The options of a command line. @throws UserError when it is wrong */
export function flagsOf(args: readonly string[]): Flags {
  const { json, only, 'write-docs': writeDocs, ...others } = parsed(args);
  // A page with some of the figures would have lost the others.
  if (writeDocs && only !== undefined) throw new UserError('--write-docs writes the page with all figures: it does not go with --only');
  return { ...others, writeDocs, ...(json !== undefined && { json }), ...(only !== undefined && { only }) };
}

function parsed(args: readonly string[]) {
  const no = { type: 'boolean', default: false } as const;
  try {
    const { values } = parseArgs({ args: [...args], options: { json: { type: 'string' }, only: { type: 'string', multiple: true }, quick: no, 'write-docs': no, list: no, help: { ...no, short: 'h' } } });
    return values;
  } catch (error) {
    throw new UserError((error as Error).message, { cause: error });
  }
}
