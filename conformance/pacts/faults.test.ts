import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { contracts } from '../../src/contract/index.ts';
import { readPact } from '../../src/pact/read.ts';
import { startVerifier, type Verifier } from '../../src/pact/verifier.ts';
import { faultById, faults } from '../../src/server/index.ts';
import { createPactFaults, type PactFaults } from './fault-matrix.ts';
import { sweepFaults, type Swept } from './fault-sweep.ts';

// `node scripts/pact-faults.ts` tries all of them, in some two minutes.
const some = [...Map.groupBy(faults, ({ id }) => id.split(':')[0]!).values()].map(([first]) => first!);
const pact = readPact(join(import.meta.dirname, '..', '..', 'pacts', 'atlas-conformance-atlas-database-users.json'));

let verifier: Verifier;
let matrix: PactFaults;
beforeAll(async () => {
  verifier = await startVerifier();
  matrix = createPactFaults({ contract: contracts.v2, pact, verifier });
});
afterAll(async () => {
  await matrix[Symbol.asyncDispose]();
  await verifier.close();
});

describe('verification', () => {
  it('fails with exactly those faults that touch an interaction of the pact', async () => {
    const swept: Swept[] = [];
    for await (const each of sweepFaults(matrix, some)) swept.push(each);
    const ids = (chosen: readonly Swept[]) => chosen.map(({ fault }) => fault.id).toSorted();
    expect(ids(swept)).toEqual(some.map(({ id }) => id).toSorted());
    const touching = ids(swept.filter(({ touch }) => touch.description !== undefined));
    expect(ids(swept.filter(({ isCaught }) => isCaught))).toEqual(touching);
    expect([touching.length > 5, some.length - touching.length > 5]).toEqual([true, true]);
  });

  it('finds what a fault leaves behind in one interaction in another one', async () => {
    const fault = faultById('history:list-keeps-deleted');
    const { description } = await matrix.touches([fault]);
    expect((await matrix.verify([fault], description)).isVerified).toBe(true);
    for await (const { isCaught } of sweepFaults(matrix, [fault])) expect(isCaught).toBe(true);
  });

  it('finds one among those that are taken to touch nothing', async () => {
    const blind: PactFaults = { ...matrix, touches: async () => ({}) };
    const found = [];
    for await (const { fault, isCaught } of sweepFaults(blind, [faultById('unenforced:createDatabaseUser.body/username.maxLength'), faultById('status:create-200')])) if (isCaught) found.push(fault.id);
    expect(found).toEqual(['status:create-200']);
  });
});
