/** The barest proxy that the same libraries make: what comes in goes on to the server of the first argument, and back. */
import { Agent, createServer, request } from 'node:http';
import type { AddressInfo } from 'node:net';

const { hostname, port } = new URL(process.argv[2]!);
const agent = new Agent({ keepAlive: true });
const server = createServer((incoming, outgoing) => {
  const onward = request({ agent, hostname, port, method: incoming.method, path: incoming.url, headers: incoming.rawHeaders }, (answer) => {
    outgoing.writeHead(answer.statusCode!, answer.statusMessage, answer.rawHeaders);
    answer.pipe(outgoing);
  });
  incoming.pipe(onward);
}).listen(0, '127.0.0.1', () => console.log(`listening on http://127.0.0.1:${(server.address() as AddressInfo).port}`));
