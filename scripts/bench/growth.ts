import { listOf } from './answers.ts';
import type { Context, Figure, Measurement } from './figure.ts';
import { built } from './kit.ts';
import { interleave, timed, type Sample } from './measure.ts';

const sizes = [1, 2, 4, 8] as const;
type Size = (typeof sizes)[number];

/**
 * How far the time strays from a straight line: the most that one size lies off the least-squares line through all of
 * them, as a part of what the line says there.
 */
function offLine(times: readonly (readonly [size: number, time: number])[]): number {
  const mean = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / values.length;
  const [x, y] = [mean(times.map(([size]) => size)), mean(times.map(([, time]) => time))];
  const slope = mean(times.map(([size, time]) => (size - x) * (time - y))) / mean(times.map(([size]) => (size - x) ** 2));
  return Math.max(...times.map(([size, time]) => Math.abs(time - (y + slope * (size - x))) / (y + slope * (size - x))));
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
      const contestants = Object.fromEntries(sizes.map((size) => [size, () => timed(() => work(size))])) as Record<Size, () => Promise<number>>;
      const samples = (await interleave(contestants, context.rounds(9))) as Readonly<Record<Size, Sample>>;
      const points = sizes.map((size) => [size, samples[size].median] as const);
      return {
        value: 100 * offLine(points),
        detail: points.map(([size, time]) => `${size} ×: ${time.toFixed(0)} ms`).join(', '),
        charts: { [`growth-${name.replaceAll(' ', '-')}`]: { title: `Time by ${name}`, x: unit, y: 'milliseconds', lines: [{ name: 'measured', points }, { name: 'in proportion to the first', points: sizes.map((size) => [size, size * samples[1].median] as const) }] } },
      };
    },
  };
}

/** The parts of a run that grow with cases, requirements and lists, without a network between them. */
async function parts() {
  const { embeddedPlan, testEmbedded } = await built<typeof import('../../conformance/embedded.ts')>('conformance/embedded');
  const { contracts } = await built<typeof import('../../src/contract/index.ts')>('src/contract/index');
  const { contractChecks, viewOf } = await built<typeof import('../../src/checks/index.ts')>('src/checks/index');
  return { embeddedPlan, testEmbedded, contract: contracts.v2, contractChecks, viewOf };
}

export const figures: readonly Figure[] = [
  growth('cases', 'a run of 1, 2, 4 and 8 times as many random users and updates, each made, read and deleted', 'times the cases', async ({ quick }) => {
    const { embeddedPlan, testEmbedded, contract } = await parts();
    return async (size) => {
      const plan = embeddedPlan({ contract, seed: 1, auth: 'none', cases: size * (quick ? 45 : 180) });
      const { sweep: _sweep, ...rest } = plan;
      await testEmbedded({ contract, seed: 1, auth: 'none', plan: { ...rest, cases: plan.cases.filter(({ id }) => /^(create|update)\/valid\//.test(id)) } });
    };
  }),
  growth('requirements', 'a run of the cases of 1, 2, 4 and 8 eighths of the requirements that invalid payloads are about', 'eighths of the requirements', async () => {
    const { embeddedPlan, testEmbedded, contract } = await parts();
    const plan = embeddedPlan({ contract, seed: 1, auth: 'none' });
    const { sweep: _sweep, ...rest } = plan;
    // Creates of one request each, mixed so that each eighth has some of every kind.
    const cases = plan.cases.filter(({ id }) => id.startsWith('create/invalid/'));
    return (size) => testEmbedded({ contract, seed: 1, auth: 'none', plan: { ...rest, cases: cases.filter((_, index) => index % 8 < size) } });
  }),
  growth('list length', 'all checks of a list of 60, 120, 240 and 480 users', 'times 60 users', async ({ quick }) => {
    const { contract, contractChecks, viewOf } = await parts();
    const checks = Object.values(contractChecks(contract));
    const lists = new Map(sizes.map((size) => [size, listOf(60 * size)]));
    return (size) => {
      for (let time = 0; time < (quick ? 20 : 100); time += 1) {
        const one = lists.get(size)!;
        const view = viewOf(contract, { ...one, response: { ...one.response, body: new Uint8Array(one.response.body) } });
        for (const check of checks) check(view);
      }
    };
  }),
];
