/** The program of a thread that serves a reference server: `workerData` has its options, the one message where it listens. */
import { parentPort, workerData } from 'node:worker_threads';
import { listen } from './listen.ts';
import type { ReferenceServerOptions } from './options.ts';
import { createReferenceServer } from './server.ts';

const { url, port } = await listen(createReferenceServer(workerData as ReferenceServerOptions));
// oxlint-disable-next-line unicorn/require-post-message-target-origin -- this is no window
parentPort!.postMessage({ url, port });
