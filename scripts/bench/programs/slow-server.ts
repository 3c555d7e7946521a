/** The reference server behind a network on which every answer takes so many milliseconds more (the first argument). */
import { slowNetwork } from '../../../src/runner/testing/slow-network.ts';
import { kit } from '../kit.ts';

const { createReferenceServer, development, listen } = await kit();
const { port } = await listen(createReferenceServer({ auth: [], projects: [{ groupId: development.groupId }] }));
const network = await slowNetwork({ to: port, delayMs: Number(process.argv[2]) });
console.log(`listening on ${network.url}`);
