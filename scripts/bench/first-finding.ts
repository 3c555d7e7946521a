import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import type { Context, Figure, Measurement } from './figure.ts';
import { median } from './measure.ts';
import { said } from './processes.ts';

/**
 * A run that has found nothing after so many exchanges is not waited for. To know where the median lies nothing has to be
 * waited for that is far beyond it; the curves go on to where there is little more to see.
 */
export const patience = { compared: 400, further: 120 } as const;

/** Exchanges until the first finding of runs, each against one fault; null for those that had none in time. */
export interface FirstFindings {
  /** In the order of the plan, and in random order: each fault with one seed. */
  readonly plan: (number | null)[];
  readonly random: (number | null)[];
  /** In the order of the plan: each fault with the other seeds. */
  readonly further: (number | null)[];
}

async function firstFindings({ quick }: Context): Promise<Measurement> {
  const [step, seeds] = quick ? [5, 1] : [1, 10];
  // What is counted does not depend on how fast it goes, so each processor can have its part.
  const parts = availableParallelism();
  const program = join(import.meta.dirname, 'programs/first-findings.ts');
  const found = await Promise.all(Array.from({ length: parts }, async (_, part) => JSON.parse(await said([program, ...[part, parts, step, seeds].map(String)])) as FirstFindings));
  const all = (kind: keyof FirstFindings) => found.flatMap((each) => each[kind]).map((exchanges) => exchanges ?? Infinity);
  const [plan, random, further] = [all('plan'), all('random'), all('further')];
  const middle = median([...plan, ...further]);
  const within = (values: readonly number[], most: number) => `${((100 * values.filter((value) => value <= most).length) / values.length).toFixed(0)} %`;
  return {
    value: Number.isFinite(middle) ? middle : patience.further,
    detail: `${plan.length} faults with ${seeds === 1 ? 'one seed' : `${seeds} seeds`} each; in random order, with one seed each, ${Number.isFinite(median(random)) ? Math.round(median(random)) : `more than ${patience.compared}`}. With that seed ${within(plan, 100)} are found within 100 exchanges and ${within(random, 100)} in random order, within ${patience.compared} ${within(plan, patience.compared)} and ${within(random, patience.compared)}`,
    charts: {
      'first-finding': {
        title: 'Faults that a run has found after so many exchanges',
        x: { title: 'exchanges', logarithmic: true, most: patience.compared },
        y: { title: '% of the faults', most: 100 },
        lines: [
          { name: 'in the order of the plan', points: caught(plan) },
          { name: 'in random order', points: caught(random) },
        ],
      },
    },
  };
}

/** How many percent were found within so many exchanges, at each number of them at which there were more. */
function caught(counts: readonly number[]): readonly (readonly [exchanges: number, percent: number])[] {
  const sorted = counts.toSorted((a, b) => a - b);
  const percents = new Map(sorted.flatMap((exchanges, place) => (exchanges <= patience.compared ? [[exchanges, (100 * (place + 1)) / counts.length] as const] : [])));
  return [...percents];
}

export const figures: readonly Figure[] = [
  {
    figure: 'time to first finding',
    how: 'exchanges of a run that ends with its first finding, those under way at that moment and the clean-up among them, at the median over all faults of the reference server and 10 seeds',
    unit: 'exchanges',
    goal: { atMost: 99 },
    measure: firstFindings,
  },
];
