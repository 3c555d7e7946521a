import { isUtf8 } from 'node:buffer';
import type { Party } from '../core/case.ts';
import { header, type WireRequest } from '../core/exchange.ts';
import { secretsSent, spellings, type Contract } from '../contract/index.ts';

/** What stands in the names of the variables that have a party's credentials. */
const infixes: Readonly<Record<string, string>> = { reader: 'READ_ONLY_', stranger: 'OTHER_' };

function credentials(auth: 'none' | 'digest' | 'oauth', party: Party): readonly string[] {
  const infix = infixes[party] ?? '';
  if (auth === 'none') return [];
  if (auth === 'oauth') return [`-H "Authorization: Bearer $${infix}ACCESS_TOKEN"`];
  return ['--digest', `-u "$MONGODB_ATLAS_${infix}PUBLIC_API_KEY:$MONGODB_ATLAS_${infix}PRIVATE_API_KEY"`];
}

/** Fields that curl writes itself, and credentials. */
const own = new Set(['authorization', 'proxy-authorization', 'cookie', 'host', 'connection', 'content-length', 'transfer-encoding', 'accept-encoding']);

/**
 * A command line for a POSIX shell that sends the request. Credentials, and what was sent in write-only properties,
 * stand as names of environment variables: `password` becomes `$PASSWORD`. Where that cannot be, it is a comment that says so.
 */
export function curl(contract: Contract, origin: string, request: WireRequest, auth: 'none' | 'digest' | 'oauth', party: Party = 'own'): string {
  const words = ['curl', '-i', '--path-as-is', ...credentials(auth, party), '-g'];
  if (request.method !== 'GET' || request.body !== null) words.push(`-X ${/^[A-Z]+$/.test(request.method) ? request.method : quote(request.method)}`);
  for (const [name, value] of request.headers) if (!own.has(name.toLowerCase())) words.push(`-H ${quote(value === '' ? `${name};` : `${name}: ${value}`)}`);
  // Left to itself, curl adds these.
  const added = request.body === null ? ['Accept'] : ['Accept', 'Content-Type'];
  for (const name of added) if (header(request.headers, name) === undefined) words.push(`-H '${name}:'`);
  const { body } = request;
  // An argument cannot have these bytes.
  const isBinary = body !== null && (!isUtf8(body) || body.includes(0));
  if (isBinary && secretsSent(contract, request).length > 0) return '# the body has a secret among bytes that no command line can have: run the case again to send it';
  const piped = isBinary ? `echo ${Buffer.from(body).toString('base64')} | base64 -d | ` : '';
  if (body !== null) words.push(piped === '' ? `--data-raw ${quoteBody(contract, request)}` : '--data-binary @-');
  // A server that lives only as long as the run has no address to paste.
  words.push(/^https?:/.test(origin) ? quote(origin + request.target) : `"$TARGET"${quote(request.target)}`);
  return piped + words.join(' ');
}

function quoteBody(contract: Contract, request: WireRequest): string {
  const text = new TextDecoder('utf-8', { ignoreBOM: true }).decode(request.body ?? new Uint8Array());
  const quoteHiding = (part: string, [secret, ...others]: ReturnType<typeof secretsSent>): string => {
    if (secret === undefined) return quote(part);
    const [name, value] = secret;
    return part.split(spellings(value)).map((each) => quoteHiding(each, others)).join(`"$${name.toUpperCase()}"`);
  };
  return quoteHiding(text, secretsSent(contract, request));
}

function quote(text: string): string {
  return `'${text.replaceAll("'", String.raw`'\''`)}'`;
}
