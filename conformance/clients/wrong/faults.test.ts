import { describe, expect, it } from 'vitest';
import { contracts } from '../../../src/contract/index.ts';
import { createClientFaultRunner } from '../fault-matrix.ts';
import { clientRequirements } from '../requirements.ts';
import { clientFaults, fault } from './faults/index.ts';

const requirements = new Set(Object.values(contracts).flatMap((contract) => clientRequirements(contract).map(({ id }) => id)));

describe('the faults of clients', () => {
  it('have ids of their own, and say in one sentence what the client does', () => {
    expect(new Set(clientFaults.map(({ id }) => id)).size).toBe(clientFaults.length);
    for (const { id, description } of clientFaults) {
      expect(id).toMatch(/^client-[a-z-]+:\S+$/);
      expect(description, id).toMatch(/^[a-z].*[^.]$/);
    }
  });

  it('violate each requirement of clients, and no others', () => {
    const violated = new Set(clientFaults.flatMap(({ violates }) => violates));
    expect([...requirements].filter((id) => !violated.has(id))).toEqual([]);
    expect([...violated].filter((id) => !requirements.has(id))).toEqual([]);
  });
});

// `npm run -s atlas-conformance -- faults --clients`, which CI runs, tries all of them; here some of each family stand for it.
const some = [...Map.groupBy(clientFaults, ({ id }) => id.split(':')[0]!).values()].flatMap((family) => family.slice(-2));
const runner = createClientFaultRunner({ contract: contracts.v2, seed: 5 });

describe.concurrent('the suite for clients', () => {
  it.each(some)('catches $id: the client $description', async (each) => {
    const { caught, violated, errored } = await runner.run(each);
    expect(caught, `violates ${each.violates.join(', ')}, found ${violated.join(', ') || 'nothing'}`).toBe(true);
    expect(errored).toBe(0);
  });

  it('tells everything that a fault violates, where it is asked for', async () => {
    const { violated } = await createClientFaultRunner({ contract: contracts.v2, seed: 5, whole: true }).run(clientFaults.find(({ id }) => id === 'client-retry-after:no-wait')!);
    expect(violated).toEqual(['client.retry-after.waits']);
  });

  it('does not call a fault caught that it cannot see', async () => {
    const harmless = fault('test:harmless', 'does nothing wrong', ['path.username'], () => ({}));
    expect(await runner.run(harmless)).toMatchObject({ caught: false, violated: [], errored: 0 });
  });
});
