import { header, type Exchange, type HeaderList } from '../core/exchange.ts';

/** What was given cannot be judged; `message` says why, and what to give instead. */
export class ExchangeError extends Error {
  override readonly name = 'ExchangeError';
}

/** An exchange, and the scheme, host and port that it was with. */
export interface Placed {
  readonly origin: string;
  readonly exchange: Exchange;
}

/**
 * The exchange of a standard Request and its Response. Both are read by way of clones, so their owner can still read them.
 * A Request has its URL as `new URL` writes it, and its header fields in lower case and sorted: what stood on the wire
 * besides is lost. A request without Accept gets the one that fetch sends then (Fetch standard, section "Fetching").
 * @throws ExchangeError when a body was read before, or there is no answer at all
 */
export async function exchangeOf(request: Request, response: Response): Promise<Placed> {
  if (!isRequest(request)) throw new ExchangeError('the request must be a Request of the Fetch API');
  const { origin, target } = placeOf(request.url);
  const headers = fieldsOf(request.headers);
  const body = await bytesOf(request, 'request', 'before fetch reads it, for instance fetch(request.clone())');
  const sent: HeaderList = header(headers, 'accept') === undefined ? [...headers, ['accept', '*/*']] : headers;
  return placed(origin, { method: request.method, target, headers: sent, body: body.length === 0 ? null : body }, await answerOf(response));
}

/**
 * The exchange of a Response whose Request is not known: only the URL that it came from is.
 * @throws ExchangeError when it has no URL, its body was read before, or there is no answer at all
 */
export async function answerAlone(response: Response): Promise<(method: string) => Placed> {
  const answer = await answerOf(response);
  if (response.url === '') throw new ExchangeError('the response has no URL, so nothing tells which request it answers: give { request, response } instead');
  const { origin, target } = placeOf(response.url);
  // A version that it has may be the one that was asked for.
  const type = header(answer.headers, 'content-type');
  return (method) => placed(origin, { method, target, headers: type === undefined ? [] : [['accept', type]], body: null }, answer);
}

/** Whether a value can be read as a Request, whatever library made it. */
export function isRequest(value: unknown): value is Request {
  return has(value, 'method', 'string') && has(value, 'url', 'string') && has(value, 'headers', 'object') && has(value, 'arrayBuffer', 'function');
}

/** Whether a value can be read as a Response, whatever library made it. */
export function isResponse(value: unknown): value is Response {
  return has(value, 'status', 'number') && has(value, 'headers', 'object') && has(value, 'arrayBuffer', 'function');
}

function has(value: unknown, name: string, type: string): boolean {
  return typeof value === 'object' && value !== null && typeof (value as Record<string, unknown>)[name] === type;
}

function placed(origin: string, request: Exchange['request'], response: Exchange['response']): Placed {
  return { origin, exchange: { request, response, startedAt: Date.now(), durationMs: 0 } };
}

async function answerOf(response: Response): Promise<Exchange['response']> {
  if (!isResponse(response)) throw new ExchangeError('the response must be a Response of the Fetch API');
  // Response.error(), and what fetch makes of an answer that a page may not see.
  if (response.status === 0) throw new ExchangeError(`the response is no answer of a server: its type is ${JSON.stringify(response.type)}`);
  return { status: response.status, headers: fieldsOf(response.headers), body: await bytesOf(response, 'response', 'before it is read, or give response.clone()') };
}

function fieldsOf(headers: Headers): HeaderList {
  return [...headers].map(([name, value]) => [name, value] as const);
}

async function bytesOf(message: Request | Response, what: string, when: string): Promise<Uint8Array> {
  if (message.bodyUsed) throw new ExchangeError(`the body of the ${what} has been read already: give the ${what} ${when}`);
  return new Uint8Array(await message.clone().arrayBuffer());
}

/** The parts of a URL as it is written: parsed and written again it might change. */
function placeOf(url: string): { readonly origin: string; readonly target: string } {
  const found = /^(https?:\/\/[^/?#]+)([^#]*)/i.exec(url);
  if (found === null) throw new ExchangeError(`the URL must be an absolute one of HTTP, not ${JSON.stringify(url.slice(0, 200))}`);
  return { origin: found[1]!, target: found[2]!.startsWith('/') ? found[2]! : `/${found[2]!}` };
}
