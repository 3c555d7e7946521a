import { describe, expect, it } from 'vitest';
import { contracts } from '../src/contract/index.ts';
import { faults } from '../src/server/index.ts';
import { createFaultRunner } from './fault-matrix.ts';

// `npm run -s atlas-conformance -- faults`, which CI runs, tries all of them; here some of each family stand for it.
const some = [...Map.groupBy(faults, ({ id }) => id.split(':')[0]!).values()].flatMap((family) => family.slice(0, 3));
const runner = createFaultRunner({ contract: contracts.v2, seed: 5 });

describe('the suite', () => {
  it('finds nothing wrong with the unspoiled server', async () => {
    const report = await runner.unspoiled();
    expect(report.findings.filter(({ level, deviation }) => level !== 'may' && deviation === undefined)).toEqual([]);
    expect(report.errors).toEqual([]);
  });

  it.each(some)('catches $id: the server $description', async (fault) => {
    const { caught, violated } = await runner.run(fault);
    expect(caught, `violates ${fault.violates.join(', ')}, found ${violated.join(', ') || 'nothing'}`).toBe(true);
  });

  it('does not call a fault caught that it cannot see', async () => {
    const [harmless] = faults;
    const result = await runner.run({ ...harmless!, violates: ['no.such.requirement'] });
    expect(result.caught).toBe(false);
  });
});
