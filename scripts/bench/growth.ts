import { listOf } from './answers.ts';
import type { Context, Figure, Measurement } from './figure.ts';
import { kit } from './kit.ts';
import { busy, interleave, type Sample } from './measure.ts';

const sizes = [1, 2, 4, 8] as const;
type Size = (typeof sizes)[number];

/**
 * How far the time strays from a straight line: the most that one size lies off it, as a part of the time there. The line
 * is the one that relative distances are smallest to (least squares); what does not grow cannot cost less than nothing.
 */
export function offLine(times: readonly (readonly [size: number, time: number])[]): number {
  const sum = (term: (size: number, time: number) => number) => times.reduce((total, [size, time]) => total + term(size, time) / time ** 2, 0);
  const [weight, x, y] = [sum(() => 1), sum((size) => size), sum((_, time) => time)];
  const [xx, xy] = [sum((size) => size ** 2), sum((size, time) => size * time)];
  const slope = (weight * xy - x * y) / (weight * xx - x ** 2);
  const fixed = (y - slope * x) / weight;
  const line = fixed > 0 ? (size: number) => fixed + slope * size : (size: number) => (xy / xx) * size;
  return Math.max(...times.map(([size, time]) => Math.abs(time - line(size)) / time));
}

/** The figure of what grows: measures at each size in turns. `work` is given the size and takes what it takes. */
function growth(name: string, how: string, unit: string, prepare: (context: Context) => Promise<(size: Size) => unknown>): Figure {
  return {
    figure: `growth: ${name}`,
    how,
    unit: '%',
    goal: { atMost: 10 },
    async measure(context): Promise<Measurement> {
      const work = await prepare(context);
      const contestants = Object.fromEntries(sizes.map((size) => [size, () => busy(() => work(size))])) as Record<Size, () => Promise<number>>;
      const samples = (await interleave(contestants, context.rounds(9))) as Readonly<Record<Size, Sample>>;
      const points = sizes.map((size) => [size, samples[size].median] as const);
      return {
        value: 100 * offLine(points),
        detail: points.map(([size, time]) => `${size} ×: ${time.toFixed(0)} ms`).join(', '),
        charts: {
          [`growth-${name.replaceAll(' ', '-')}`]: {
            title: `Time by ${name}`,
            x: { title: unit },
            y: { title: 'milliseconds of processor time' },
            lines: [{ name: 'measured', points }, { name: 'in proportion to the first', points: sizes.map((size) => [size, size * samples[1].median] as const) }],
          },
        },
      };
    },
  };
}

/** The parts of a run that grow with cases, requirements and lists, without a network between them. */
async function parts() {
  const { contractChecks, contracts, embeddedPlan, testEmbedded, viewOf } = await kit();
  return { embeddedPlan, testEmbedded, contract: contracts.v2, contractChecks, viewOf };
}

export const figures: readonly Figure[] = [
  growth('cases', 'the processor time of a run of 1, 2, 4 and 8 times as many random users and updates, each made, read and deleted, the embedded server included; how far it strays from a straight line', 'times the cases', async ({ quick }) => {
    const { embeddedPlan, testEmbedded, contract } = await parts();
    return async (size) => {
      const plan = embeddedPlan({ contract, seed: 1, auth: 'none', cases: size * (quick ? 45 : 90) });
      const { sweep: _sweep, ...rest } = plan;
      await testEmbedded({ contract, seed: 1, auth: 'none', plan: { ...rest, cases: plan.cases.filter(({ id }) => /^(create|update)\/valid\//.test(id)) } });
    };
  }),
  growth('requirements', 'the same with 1, 2, 4 and 8 times as many requirements about invalid payloads, each with all its cases', 'times the requirements', async () => {
    const { embeddedPlan, testEmbedded, contract } = await parts();
    const { sweep: _sweep, ...rest } = embeddedPlan({ contract, seed: 1, auth: 'none' });
    // They are refused, so they can be sent as often as there are copies.
    const cases = rest.cases.filter(({ id }) => id.startsWith('create/invalid/'));
    const named = new Set(cases.flatMap((each) => each.requirements));
    const requirements = rest.requirements.filter(({ id }) => named.has(id));
    return (size) => {
      const copies = Array.from({ length: size }, (_, copy) => ({
        requirements: requirements.map((each) => ({ ...each, id: `${each.id}~${copy}` })),
        cases: cases.map((each) => ({ ...each, id: `${each.id}~${copy}`, requirements: each.requirements.map((id) => `${id}~${copy}`) })),
      }));
      return testEmbedded({ contract, seed: 1, auth: 'none', plan: { ...rest, requirements: copies.flatMap((each) => each.requirements), cases: copies.flatMap((each) => each.cases) } });
    };
  }),
  growth('list length', 'the same with all checks of a list of 60, 120, 240 and 480 users', 'times 60 users', async ({ quick }) => {
    const { contract, contractChecks, viewOf } = await parts();
    const checks = Object.values(contractChecks(contract));
    const lists = new Map(sizes.map((size) => [size, listOf(60 * size)]));
    return (size) => {
      for (let time = 0; time < (quick ? 50 : 200); time += 1) {
        const one = lists.get(size)!;
        const view = viewOf(contract, { ...one, response: { ...one.response, body: new Uint8Array(one.response.body) } });
        for (const check of checks) check(view);
      }
    };
  }),
];
