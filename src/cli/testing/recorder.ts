import { createServer, request as send, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';
import { buffer } from 'node:stream/consumers';

/** What passed, in both directions. */
export interface Passed {
  readonly authorization: string | undefined;
  readonly sent: string;
  readonly status: number;
  readonly answered: string;
}

/** Stands between a run and its target and keeps what passes, unchanged. */
export interface Recorder extends AsyncDisposable {
  readonly url: string;
  readonly passed: readonly Passed[];
}

export async function recorderTo(target: string): Promise<Recorder> {
  const passed: Passed[] = [];
  const server = createServer(async (incoming, outgoing) => {
    const body = await buffer(incoming);
    const onward = send(new URL(target), { method: incoming.method!, path: incoming.url!, headers: incoming.headers });
    onward.on('error', () => outgoing.destroy());
    onward.on('response', async (answer: IncomingMessage) => {
      const answered = await buffer(answer);
      passed.push({ authorization: incoming.headers.authorization, sent: body.toString(), status: answer.statusCode!, answered: answered.toString() });
      outgoing.writeHead(answer.statusCode!, answer.rawHeaders).end(answered);
    });
    onward.end(body);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    passed,
    async [Symbol.asyncDispose]() {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}
