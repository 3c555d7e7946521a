/** Says how long (milliseconds) a run takes in a new process from the making of its plan to its first request. */
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { kit } from '../kit.ts';

const { accessTo, contracts, embeddedPlan, testTarget } = await kit();

let begun = 0;
const server = createServer((_request, response) => {
  console.log(performance.now() - begun);
  response.end();
  process.exit();
}).listen(0, '127.0.0.1', async () => {
  const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  begun = performance.now();
  const plan = embeddedPlan({ contract: contracts.v2, seed: 7, auth: 'none' });
  await testTarget({ contract: contracts.v2, profile: 'atlas', plan, origin, access: accessTo(origin, 'none', {}), deviations: [], command: () => 'bench' });
});
