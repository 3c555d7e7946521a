import { once } from 'node:events';
import { extname } from 'node:path';
import { Worker } from 'node:worker_threads';
import type { Listening } from './listen.ts';
import type { ReferenceServerOptions } from './options.ts';

/**
 * Serves a reference server as `listen` does, on loopback and a free port, in a thread of its own: whoever asks it does
 * not wait for a processor while it works.
 * @throws when the server cannot be made or cannot listen
 */
export async function listenApart(options: Omit<ReferenceServerOptions, 'clock'>): Promise<Listening> {
  // The bundler puts the program beside the module that has this one.
  const thread = new Worker(new URL(`server-thread${extname(import.meta.filename)}`, import.meta.url), { workerData: options });
  const [where] = (await once(thread, 'message')) as [Pick<Listening, 'url' | 'port'>];
  return { ...where, close: async () => void (await thread.terminate()) };
}
