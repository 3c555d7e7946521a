import type { WireResponse } from '../../src/core/exchange.ts';
import type { Transport } from '../../src/runner/index.ts';
import type { Answer, ReferenceServer } from '../../src/server/index.ts';

/** What a server that nothing listens for is called. */
export const nowhere = 'http://127.0.0.1';

/** Asks a reference server without a socket, which is several times faster. What it would write to the socket is the answer. */
export function inMemory(server: ReferenceServer): Transport {
  return {
    async send(request) {
      const { method, target, headers, body } = request;
      let written: WireResponse | undefined;
      const respond = (answer: Answer): Response => {
        const fields = Object.entries(answer.headers).flatMap(([name, value]) => [value].flat().map((each) => [name, each] as const));
        written = { status: answer.status, headers: fields, body: new TextEncoder().encode(answer.body ?? '') };
        return new Response(null);
      };
      const startedAt = Date.now();
      const inbound = new Request(`${nowhere}${target}`, { method, headers: headers.map(([name, value]): [string, string] => [name, value]), body: body as Uint8Array<ArrayBuffer> | null });
      await server.fetch(inbound, { incoming: { url: target }, respond });
      if (written === undefined) throw new Error('the server did not answer');
      return { request, response: written, startedAt, durationMs: 0 };
    },
    async close() {},
  };
}
