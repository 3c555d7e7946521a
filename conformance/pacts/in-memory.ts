import type { HeaderList } from '../../src/core/exchange.ts';
import type { Transport } from '../../src/runner/index.ts';
import type { ReferenceServer } from '../../src/server/index.ts';

/** What a server that nothing listens for is called. */
export const nowhere = 'http://127.0.0.1';

/** Asks a reference server without a socket, which is several times faster. What it would write to the socket is the answer. */
export function inMemory(server: ReferenceServer): Transport {
  return {
    async send(request) {
      const { method, target, headers, body } = request;
      const written = Promise.withResolvers<{ status: number; headers: HeaderList; body: Uint8Array }>();
      let status = 0;
      let fields: HeaderList = [];
      const outgoing = {
        writeHead(code: number, given: Readonly<Record<string, string | number | readonly string[]>>) {
          status = code;
          fields = Object.entries(given).flatMap(([name, value]) => [value].flat().map((each) => [name, String(each)] as const));
        },
        end: (content = '') => written.resolve({ status, headers: fields, body: new TextEncoder().encode(content) }),
      };
      const startedAt = Date.now();
      const inbound = new Request(`${nowhere}${target}`, { method, headers: headers.map(([name, value]): [string, string] => [name, value]), body: body as Uint8Array<ArrayBuffer> | null });
      await server.fetch(inbound, { incoming: { url: target }, outgoing });
      return { request, response: await written.promise, startedAt, durationMs: 0 };
    },
    async close() {},
  };
}
