/**
 * Verifies the kit's own pact against every fault of the reference server, and tells whether verification fails with
 * exactly those that touch one of its interactions: node scripts/pact-faults.ts [--alone] [PREFIX…]
 * Exit status 1 when it misses one, or fails where nothing is touched.
 */
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { createPactFaults } from '../conformance/pacts/fault-matrix.ts';
import { sweepFaults } from '../conformance/pacts/fault-sweep.ts';
import { contracts } from '../src/contract/index.ts';
import { readPact } from '../src/pact/read.ts';
import { startVerifier } from '../src/pact/verifier.ts';
import { faults } from '../src/server/index.ts';

const { values, positionals } = parseArgs({ options: { alone: { type: 'boolean', default: false } }, allowPositionals: true });
const chosen = positionals.length === 0 ? faults : faults.filter(({ id }) => positionals.some((prefix) => id.startsWith(prefix)));
const pact = readPact(join(import.meta.dirname, '..', 'pacts', 'atlas-conformance-atlas-database-users.json'));
const start = performance.now();
const verifier = await startVerifier();
const count = { touching: 0, caught: 0, alarms: 0 };
try {
  await using matrix = createPactFaults({ contract: contracts.v2, pact, verifier });
  const unspoiled = await matrix.touches([]);
  if (unspoiled.why !== undefined) throw new Error(`the unspoiled server does not keep the pact: ${unspoiled.description}: ${unspoiled.why}`);
  for await (const { fault, touch, isCaught, complaint } of sweepFaults(matrix, chosen, values)) {
    const touches = touch.description !== undefined;
    if (touches) count.touching += 1;
    if (touches && isCaught) count.caught += 1;
    if (!touches && isCaught) count.alarms += 1;
    if (touches) console.log(`${isCaught ? 'caught' : 'MISSED'}  ${fault.id}  ${isCaught ? `by ${complaint}` : `touches ${touch.description}: ${touch.why}`}`);
    else if (isCaught) console.log(`ALARM   ${fault.id}  touches nothing, yet ${complaint}`);
  }
} finally {
  await verifier.close();
}
console.log(`${chosen.length} faults, ${count.touching} of them touch the pact's ${pact.interactions.length} interactions: verification fails with ${count.caught} of these, and with ${count.alarms} of the others; ${((performance.now() - start) / 1000).toFixed(1)} s`);
process.exitCode = count.caught === count.touching && count.alarms === 0 && chosen.length > 0 ? 0 : 1;
