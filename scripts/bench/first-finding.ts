import type { Case } from '../../src/core/case.ts';
import type { Plan } from '../../src/core/plan.ts';
import type { Fault } from '../../src/server/index.ts';
import type { Context, Figure, Measurement } from './figure.ts';
import { built } from './kit.ts';
import { median } from './measure.ts';

const seeds = 10;
/** A run that has found nothing after so many exchanges is not waited for: it is far beyond the goal. */
const patience = 600;

type Ordering = 'plan' | 'random';

async function firstFindings({ quick }: Context): Promise<Measurement> {
  const { contracts } = await built<typeof import('../../src/contract/index.ts')>('src/contract/index');
  const { faults } = await built<typeof import('../../src/server/index.ts')>('src/server/index');
  const { embeddedPlan, testEmbedded } = await built<typeof import('../../conformance/embedded.ts')>('conformance/embedded');
  const { createContractOf, shows } = await built<typeof import('../../conformance/fault-matrix.ts')>('conformance/fault-matrix');
  const contractOf = createContractOf(contracts.v2);
  const plans = new Map<string, Plan>();

  /** Exchanges until the end of a run that ends with its first finding; Infinity when there was none in time. */
  const exchangesUntil = async (fault: Fault, seed: number, ordering: Ordering): Promise<number> => {
    const contract = contractOf(fault);
    const auth = fault.needs ?? 'digest';
    const key = `${contract.api} ${auth} ${seed}`;
    if (!plans.has(key)) plans.set(key, embeddedPlan({ contract, seed, auth }));
    const plan = plans.get(key)!;
    const cases = ordering === 'plan' ? plan.cases : shuffled(plan.cases, seed);
    let sent = 0;
    let found = false;
    const signal = new AbortController();
    const { totals } = await testEmbedded({
      contract,
      seed,
      auth,
      plan: { ...plan, cases },
      faults: [fault.id],
      shrink: false,
      signal: signal.signal,
      enough: (finding) => (found ||= shows(fault, finding)),
      onEvent(event) {
        if (event.type === 'case' && (sent += event.exchanges) > patience) signal.abort();
      },
    });
    return found ? totals.exchanges : Infinity;
  };

  const chosen = faults.filter((_, index) => !quick || index % 20 === 0);
  const counts: Record<Ordering, number[]> = { plan: [], random: [] };
  for (const [index, fault] of chosen.entries()) {
    for (const ordering of ['plan', 'random'] as const) counts[ordering].push(await exchangesUntil(fault, 1 + (index % seeds), ordering));
  }
  const line = (values: readonly number[]) => {
    const sorted = values.filter(Number.isFinite).toSorted((a, b) => a - b);
    return [[0, 0] as const, ...sorted.map((exchanges, place) => [exchanges, (100 * (place + 1)) / values.length] as const)];
  };
  const within = (values: readonly number[], most: number) => `${((100 * values.filter((value) => value <= most).length) / values.length).toFixed(0)} %`;
  return {
    value: median(counts.plan),
    detail: `${chosen.length} faults, each with one of ${seeds} seeds in turn; ${Math.round(median(counts.random))} in random order; within 100 exchanges ${within(counts.plan, 100)} are found, ${within(counts.random, 100)} in random order; within ${patience} ${within(counts.plan, patience)} and ${within(counts.random, patience)}`,
    charts: {
      'first-finding': {
        title: 'Faults of the reference server that a run has found',
        x: 'exchanges',
        y: '% of the faults',
        lines: [
          { name: 'in the order of the plan', points: line(counts.plan) },
          { name: 'in random order', points: line(counts.random) },
        ],
      },
    },
  };
}

/** The cases in an order that the seed alone decides (Fisher and Yates, with Lehmer's generator). */
function shuffled(cases: readonly Case[], seed: number): readonly Case[] {
  const order = [...cases];
  let state = seed;
  for (let place = order.length - 1; place > 0; place -= 1) {
    state = (state * 48_271) % 2_147_483_647;
    const other = state % (place + 1);
    [order[place], order[other]] = [order[other]!, order[place]!];
  }
  return order;
}

export const figures: readonly Figure[] = [
  {
    figure: 'time to first finding',
    how: 'exchanges of a run that ends with its first finding, those under way at that moment and the clean-up among them, at the median over the faults of the reference server',
    unit: 'exchanges',
    goal: { atMost: 99 },
    measure: firstFindings,
  },
];
