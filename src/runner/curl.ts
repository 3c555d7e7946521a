import type { WireRequest } from '../core/exchange.ts';
import type { Contract } from '../contract/index.ts';
import { writeOnlyValues } from '../contract/index.ts';

const credentials = {
  none: [],
  digest: ['--digest', '-u "$MONGODB_ATLAS_PUBLIC_API_KEY:$MONGODB_ATLAS_PRIVATE_API_KEY"'],
  oauth: ['-H "Authorization: Bearer $ACCESS_TOKEN"'],
} as const;

/** Fields that curl writes itself, and credentials. */
const own = new Set(['authorization', 'proxy-authorization', 'cookie', 'host', 'connection', 'content-length', 'transfer-encoding', 'accept-encoding']);

/**
 * A command line for a POSIX shell that sends the request. Credentials, and what was sent in write-only properties,
 * stand as names of environment variables: `password` becomes `$PASSWORD`.
 */
export function curl(contract: Contract, origin: string, request: WireRequest, auth: keyof typeof credentials): string {
  const words = ['curl', '-i', '--path-as-is', ...credentials[auth]];
  if (request.method !== 'GET') words.push(`-X ${request.method}`);
  for (const [name, value] of request.headers) if (!own.has(name.toLowerCase())) words.push(`-H ${quote(`${name}: ${value}`)}`);
  if (request.body !== null) words.push(`--data-binary ${quoteBody(contract, request)}`);
  // A server that lives only as long as the run has no address to paste.
  words.push(/^https?:/.test(origin) ? quote(origin + request.target) : `"$TARGET"${quote(request.target)}`);
  return words.join(' ');
}

function quoteBody(contract: Contract, request: WireRequest): string {
  let text = quote(new TextDecoder().decode(request.body ?? new Uint8Array()));
  for (const [name, value] of writeOnlyValues(contract, request)) {
    const inside = quote(JSON.stringify(value)).slice(1, -1);
    text = text.replaceAll(inside, `"'"$${name.toUpperCase()}"'"`);
  }
  return text;
}

function quote(text: string): string {
  return `'${text.replaceAll("'", String.raw`'\''`)}'`;
}
