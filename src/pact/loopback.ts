import { randomUUID } from 'node:crypto';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { buffer } from 'node:stream/consumers';
import type { WireRequest, WireResponse } from '../core/exchange.ts';

/** A server on this machine for the length of one piece of work. */
export interface Loopback {
  /** Where it is; the path has a part that nobody can guess, for it may act with credentials. */
  readonly url: string;
  /** Stops listening and ends every connection. */
  close(): Promise<void>;
}

/** What belongs to one connection (RFC 9110 section 7.6.1), or is made anew for the next one. */
const ofConnection = new Set(['connection', 'keep-alive', 'proxy-connection', 'te', 'trailer', 'transfer-encoding', 'upgrade', 'host', 'content-length', 'expect']);

/** The body has been decoded when it is passed on. */
const notPassedOn = new Set([...ofConnection, 'content-encoding']);

/**
 * Serves on 127.0.0.1 and a free port.
 * @param handle answers a request, whose target is what stands behind the server's own path, byte for byte; when it
 * throws, the answer is 502
 */
export async function serveLoopback(handle: (request: WireRequest) => Promise<Pick<WireResponse, 'status' | 'headers' | 'body'>>): Promise<Loopback> {
  const base = `/${randomUUID()}`;
  const answer = async (incoming: IncomingMessage, outgoing: ServerResponse): Promise<void> => {
    const { method = 'GET', url = '/' } = incoming;
    const body = await buffer(incoming);
    if (!url.startsWith(`${base}/`)) return void outgoing.writeHead(404).end();
    const response = await handle({ method, target: url.slice(base.length), headers: pairs(incoming.rawHeaders), body: body.length === 0 ? null : new Uint8Array(body) });
    const headers = response.headers.filter(([name]) => !notPassedOn.has(name.toLowerCase())).flat();
    const bodiless = method === 'HEAD' || response.status === 204 || response.status === 304;
    outgoing.sendDate = false;
    outgoing.writeHead(response.status, bodiless ? headers : [...headers, 'Content-Length', String(response.body.length)]);
    outgoing.end(bodiless ? undefined : response.body);
  };
  const server = createServer((incoming, outgoing) => {
    answer(incoming, outgoing).catch(() => (outgoing.headersSent ? outgoing.destroy() : outgoing.writeHead(502).end()));
  });
  await new Promise<void>((resolve, reject) => server.once('error', reject).listen(0, '127.0.0.1', resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}${base}`,
    close: () =>
      new Promise((closed) => {
        server.close(() => closed());
        server.closeAllConnections();
      }),
  };
}

function pairs(raw: readonly string[]): readonly (readonly [string, string])[] {
  return raw.flatMap((name, index) => (index % 2 === 0 && !ofConnection.has(name.toLowerCase()) ? [[name, raw[index + 1]!] as const] : []));
}
