import { Agent as HttpAgent, request as httpRequest, type Agent, type ClientRequest } from 'node:http';
import { Agent as HttpsAgent, request as httpsRequest } from 'node:https';
import { connect, isIP, type Socket } from 'node:net';
import { connect as connectTls } from 'node:tls';
import type { HeaderList } from '../core/exchange.ts';
import { withHost } from './fields.ts';

/** Headers up to this size pass (bytes); Node's own limit of 16 KiB is for the server to set, not for what stands before it. */
export const headerLimit = 256 * 1024;

/** How long a connection may take to come about, milliseconds. There is no other limit: for an answer the client waits as long as it likes. */
const connectWithin = 10_000;

/** The server behind. */
export interface Upstream {
  /** Scheme, host and port. */
  readonly origin: string;
  readonly isSecure: boolean;
  /** What a Host field calls it. */
  readonly host: string;
  /**
   * The connections for one client connection: at most one at a time, kept as long as the server keeps it. So a request
   * never meets a connection that another client left behind, and one that breaks is one that the client has used before.
   */
  connections(): Agent;
  /**
   * A request with these fields, and the host of the server for a host. Certificates are verified as Node does.
   * @param framed whether the fields say how its body ends; otherwise it has none
   * @throws TypeError when it cannot be sent as it is
   */
  request(method: string, target: string, fields: HeaderList, framed: boolean, agent: Agent): ClientRequest;
  /** A connection for what no HTTP library sends. */
  connect(onConnected: () => void): Socket;
}

/** @param origin scheme, host and port, such as `https://cloud.mongodb.com` */
export function upstreamAt(origin: string): Upstream {
  const { protocol, hostname, port, host } = new URL(origin);
  const isSecure = protocol === 'https:';
  const send = isSecure ? httpsRequest : httpRequest;
  const address = { host: hostname.replace(/^\[(.*)\]$/, '$1'), port: Number(port) || (isSecure ? 443 : 80) };
  return {
    origin,
    isSecure,
    host,
    connections: () => new (isSecure ? HttpsAgent : HttpAgent)({ keepAlive: true, maxSockets: 1 }),
    request(method, target, fields, framed, agent) {
      const onward = withHost(fields, host);
      const options = { ...address, agent, method, path: target, setHost: false, maxHeaderSize: headerLimit };
      if (framed || withoutBody.has(method)) return watched(send({ ...options, headers: onward.flat() }));
      // Given as a list, they would get a Transfer-Encoding for the body that there is none of.
      const request = send(options);
      request.useChunkedEncodingByDefault = false;
      for (const [name, value] of onward) request.appendHeader(name, value);
      return watched(request);
    },
    connect(onConnected) {
      if (!isSecure) return connect(address, onConnected);
      return connectTls({ ...address, ...(isIP(address.host) === 0 && { servername: address.host }) }, onConnected);
    },
  };
}

/** Methods for which Node expects no body unless a field announces one. */
const withoutBody = new Set(['GET', 'HEAD', 'DELETE', 'OPTIONS', 'TRACE']);

/** The request, given up when its connection does not come about in time. */
function watched(request: ClientRequest): ClientRequest {
  request.maxHeadersCount = 0;
  request.once('socket', (socket: Socket) => {
    if (!socket.connecting) return;
    const late = setTimeout(() => request.destroy(Object.assign(new Error('no connection in time'), { code: 'ETIMEDOUT' })), connectWithin);
    for (const event of ['connect', 'close'] as const) socket.once(event, () => clearTimeout(late));
  });
  return request;
}
