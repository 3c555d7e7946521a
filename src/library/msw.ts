// `atlas-conformance/msw`: request handlers for Mock Service Worker that answer as the reference server does.
// What is used of MSW came with 2.0 and is in 3 unchanged, hence the range of the peer dependency; 4 nobody has tried yet.
import { http, type HttpHandler } from 'msw';
import { createReferenceServer, type ReferenceServer, type ServerOptions } from './server.ts';

export interface HandlerOptions extends ServerOptions {
  /** Scheme, host and port to take requests to; `*` takes them to any. `https://cloud.mongodb.com` when left out. */
  readonly origin?: string;
  /** Answers instead of a server of the handlers' own; it has its own options, and can be reset between tests. */
  readonly server?: ReferenceServer;
}

/** The Database Users of both versions of the API. `/databaseUsers/{username}/certs` is another resource. */
const resource = String.raw`/api/atlas/(?:v2|v1\.0)/groups/[^/]+/databaseUsers(?:/[^/]+/(?!certs$)[^/]+)?`;
const oauth = '/api/oauth/(?:token|revoke)';

/**
 * Handlers for `setupServer` of `msw/node`: they answer every method on the paths of the resource and of the OAuth
 * endpoints, and leave every other request to `onUnhandledRequest`. A Request has its URL as `new URL` writes it: what
 * that changes of a target, such as `..` segments, the server cannot see here.
 * @throws TypeError when the origin is none, or a server and options for one are given together
 * @throws Error when there is no such fault, naming the nearest
 */
export function handlers({ origin = 'https://cloud.mongodb.com', server, ...options }: HandlerOptions = {}): HttpHandler[] {
  const [extra] = Object.keys(options);
  if (server !== undefined && extra !== undefined) throw new TypeError(`${extra} is an option of the server: give it to createReferenceServer, since there is a server already`);
  const { fetch } = server ?? createReferenceServer(options);
  const from = origin === '*' ? '[a-z]+://[^/]+' : literal(originOf(origin));
  return [resource, oauth].map((path) => http.all(new RegExp(`^${from}${path}$`), ({ request }) => fetch(request)));
}

function originOf(text: string): string {
  const url = URL.parse(text);
  if (url === null || url.origin === 'null' || `${url.origin}/` !== url.href) throw new TypeError(`origin must be a scheme, a host and perhaps a port, such as http://127.0.0.1:8080, or "*", not ${JSON.stringify(text)}`);
  return url.origin;
}

function literal(text: string): string {
  return text.replaceAll(/[.+?^${}()|[\]\\*]/g, String.raw`\$&`);
}
