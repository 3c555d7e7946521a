import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { contracts } from '../contract/index.ts';
import type { WireRequest } from '../core/exchange.ts';
import { curl } from './curl.ts';
import { listen, type Listener } from './testing/listen.ts';

const contract = contracts.v2;
const collection = '/api/atlas/v2/groups/32b6e34b3d91647abb20e7b8/databaseUsers';
const request = (rest: Partial<Omit<WireRequest, 'body'>> & { body?: string } = {}): WireRequest => ({ method: 'GET', target: collection, headers: [], ...rest, body: rest.body === undefined ? null : new TextEncoder().encode(rest.body) });

describe('a curl line', () => {
  const line = (each: WireRequest, auth: Parameters<typeof curl>[3] = 'none') => curl(contract, 'https://cloud.mongodb.com', each, auth);

  it('names the method, the fields, the body and the address', () => {
    const patch = request({ method: 'PATCH', headers: [['Accept', 'a/b'], ['Content-Type', 'application/json']], body: '{"roles":[]}', target: `${collection}/admin/joe` });
    expect(line(patch)).toBe(`curl -i --path-as-is -g -X PATCH -H 'Accept: a/b' -H 'Content-Type: application/json' --data-raw '{"roles":[]}' 'https://cloud.mongodb.com${collection}/admin/joe'`);
  });

  it('has credentials as names of environment variables alone', () => {
    const signed = request({ headers: [['Authorization', 'Digest secret'], ['Cookie', 'secret'], ['X', 'y']] });
    expect(line(signed, 'digest')).toContain('--digest -u "$MONGODB_ATLAS_PUBLIC_API_KEY:$MONGODB_ATLAS_PRIVATE_API_KEY"');
    expect(curl(contract, 'https://cloud.mongodb.com', signed, 'digest', 'reader')).toContain('-u "$MONGODB_ATLAS_READ_ONLY_PUBLIC_API_KEY:$MONGODB_ATLAS_READ_ONLY_PRIVATE_API_KEY"');
    expect(curl(contract, 'https://cloud.mongodb.com', signed, 'oauth', 'stranger')).toContain('Bearer $OTHER_ACCESS_TOKEN"');
    expect(line(signed, 'oauth')).toContain('-H "Authorization: Bearer $ACCESS_TOKEN"');
    for (const auth of ['none', 'digest', 'oauth'] as const) expect(line(signed, auth)).not.toContain('secret');
  });

  it('has a password as the name of one too, however it is spelled', () => {
    const sent = (body: string) => line(request({ method: 'POST', headers: [['Content-Type', 'application/json']], body }));
    expect(sent('{"username":"joe","password":"hunter22"}')).toContain(`'{"username":"joe","password":"'"$PASSWORD"'"}'`);
    expect(sent(String.raw`{"password":"hunter\u0032\u0032","description":"hunter22"}`)).toContain(`'{"password":"'"$PASSWORD"'","description":"'"$PASSWORD"'"}'`);
    expect(sent(`{"password":"it's"}`)).toContain(`'{"password":"'"$PASSWORD"'"}'`);
  });

  it('has a variable for a target that has no address', () => {
    expect(curl(contract, 'embedded', request(), 'none')).toBe(`curl -i --path-as-is -g -H 'Accept:' "$TARGET"'${collection}'`);
  });

  it('cannot be made to say more than one command', () => {
    expect(line(request({ method: 'GET; rm -rf /', headers: [["X'; rm", "'; rm"]] }))).toContain(String.raw`-X 'GET; rm -rf /' -H 'X'\''; rm: '\''; rm'`);
  });
});

const run = promisify(execFile);
const hasCurl = await run('curl', ['--version']).then(() => true, () => false);

describe.runIf(hasCurl)('a curl line in a shell', () => {
  let server: Listener;
  beforeAll(async () => {
    server = await listen(({ end }) => end(204));
  });
  afterAll(() => server.close());

  /** What arrives of the line, less what any HTTP client adds. */
  async function arrives(each: WireRequest, environment: Record<string, string> = {}) {
    server.received.length = 0;
    await run('sh', ['-c', `${curl(contract, server.origin, each, 'none')} -s`], { env: { PATH: process.env['PATH'], ...environment } });
    const [{ method, target, headers, body }] = server.received as [(typeof server.received)[number]];
    const own = new Set(['host', 'user-agent', 'content-length', 'connection']);
    return { method, target, headers: headers.filter(([name]) => !own.has(name.toLowerCase())), body: body.length === 0 ? null : body };
  }
  const same = (each: WireRequest) => ({ ...each, body: each.body === null ? null : Buffer.from(each.body) });

  it.each<[string, WireRequest]>([
    ['dot segments', request({ target: '/a/../b/./%2e%2E/c' })],
    ['brackets and braces', request({ target: '/a?b=[1-3]&c={d,e}' })],
    ['quotes and dollars', request({ target: "/'$HOME`id`\"\\/!*", headers: [['X-Quote', '\'"$HOME`id`\\']] })],
    ['a body with everything', request({ method: 'POST', headers: [['Content-Type', 'application/json']], body: '{"a":"\'\\n$HOME`id` \u{1F600}é","b":\n\t[ ]}\n' })],
    ['a body that looks like a file name', request({ method: 'POST', headers: [['Content-Type', 'text/plain']], body: '@/etc/passwd' })],
    ['no fields', request({ method: 'POST', body: '{}' })],
    ['a body on GET', request({ body: 'x', headers: [['Accept', 'a/b'], ['Content-Type', 'c/d']] })],
    ['fields given twice, and an empty one', request({ headers: [['X-One', 'a'], ['X-One', 'b'], ['X-None', '']] })],
    ['no body to delete', request({ method: 'DELETE' })],
    ['a byte order mark', request({ method: 'POST', headers: [['Content-Type', 'application/json']], body: '\uFEFF{}' })],
  ])('sends the very request: %s', async (_name, each) => {
    expect(await arrives(each)).toEqual(same(each));
  });

  it('puts the password in from its variable', async () => {
    const each = request({ method: 'POST', headers: [['Content-Type', 'application/json']], body: '{"password":"hunter22","username":"$PASSWORD"}' });
    expect(String((await arrives(each, { PASSWORD: 'another1' })).body)).toBe('{"password":"another1","username":"$PASSWORD"}');
  });

  it('sends the very request, whatever its bytes', async () => {
    const text = fc.string({ unit: fc.constantFrom("'", '"', '\\', '$', '`', '!', '\n', ' ', '%', '@', '&', ';', '*', 'a', 'é', '\u{1F600}') });
    const path = fc.string({ unit: fc.constantFrom("'", '$', '`', '!', '.', '/', '%', '[', '{', '*', '&', ';', 'a'), maxLength: 8 });
    await fc.assert(
      fc.asyncProperty(text.filter((body) => body !== ''), path, async (body, rest) => {
        const each = request({ method: 'POST', target: `/${rest}`, headers: [['Content-Type', 'text/plain']], body });
        expect(await arrives(each)).toEqual({ ...same(each), headers: each.headers });
      }),
      { numRuns: 15 },
    );
  });
});

describe('curl of a body that is not parsed', () => {
  const sent = '{"password":"Zq7correctHorse"}';
  const request = (body: Uint8Array) => ({ method: 'POST', target: '/api/atlas/v2/groups/32b6e34b3d91647abb20e7b8/databaseUsers', headers: [], body });

  it('has the password as a variable, or no line at all', () => {
    expect(curl(contracts.v2, 'http://h', request(Buffer.from(`\ufeff${sent}`)), 'none')).toContain(`'\ufeff{"password":"'"$PASSWORD"'"}'`);
    expect(curl(contracts.v2, 'http://h', request(Buffer.from(sent, 'utf16le')), 'none')).toMatch(/^# the body has a secret/);
    expect(curl(contracts.v2, 'http://h', request(Buffer.from('{}', 'utf16le')), 'none')).toMatch(/^echo .* \| base64 -d \| curl/);
  });
});
