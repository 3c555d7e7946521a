import { spawn, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { once } from 'node:events';
import { text } from 'node:stream/consumers';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { authorized, algorithms, digest, oauth, type Authorizer } from '../client/index.ts';
import { header, type HeaderList, type WireRequest } from '../core/exchange.ts';
import { createGatekeeper, type Verdict } from './gatekeeper.ts';
import type { Gatekeeping, RecordingServer, Script } from './record.ts';
import { startRecorder } from './recorder.ts';

const key = { type: 'digest', publicKey: 'abcdefgh', privateKey: 'the private "key"' } as const;
const account = { type: 'oauth', clientId: 'mdb_sa_id_1', clientSecret: 'the client: +%secret' } as const;
const responses: Script['responses'] = [{ status: 200, headers: [], body: null }];
const target = '/api/atlas/v2/groups/0/databaseUsers?pretty=true&x=%2F,"';

let now = 0;
const gatekeeper = createGatekeeper(() => now);
beforeEach(() => gatekeeper.reset());

const requestOf = (authorization: string | undefined, change: Partial<WireRequest> = {}): WireRequest => ({
  method: 'GET',
  target,
  headers: [['Host', 'h:1'], ...(authorization === undefined ? [] : [['authorization', authorization] as const])],
  body: null,
  ...change,
});
const told = (verdict: Verdict): string => ('refusal' in verdict && verdict.refusal !== undefined ? `${verdict.kind} ${verdict.refusal.part}` : verdict.kind);
const answerOf = (verdict: Verdict): { readonly status: number; readonly challenges: string; readonly body: string } => {
  if (verdict.kind === 'admitted') throw new Error('it was admitted');
  const { status, headers, body } = verdict.answer;
  return { status, challenges: header(headers, 'www-authenticate') ?? '', body: Buffer.from(body!).toString() };
};

describe('without credentials', () => {
  it('a request is challenged in the recorded form', () => {
    const { status, challenges, body } = answerOf(gatekeeper.judge(requestOf(undefined), { auth: key, responses }));
    expect(status).toBe(401);
    expect(challenges).toMatch(/^Digest realm="MMS Public API", domain="", nonce="[A-Za-z0-9+/]{32}", algorithm=MD5, qop="auth", stale=false$/);
    expect(body).toBe('{\n  "error" : 401,\n  "reason" : "Unauthorized",\n  "detail" : "You are not authorized for this resource.",\n  "errorCode" : "UNEXPECTED_ERROR"\n}');
  });

  it('a request is challenged for both, where a service account is wanted', () => {
    const verdict = gatekeeper.judge(requestOf(undefined), { auth: account, responses });
    expect(verdict.kind).toBe('challenged');
    expect(answerOf(verdict).challenges).toMatch(/^Digest realm="MMS Public API", .*, stale=false, Bearer realm="MMS Public API"$/);
  });
});

/** A client's side of Digest, written from RFC 7616 for this test alone; `change` takes the place of what would be right, before the response is computed. */
function authorize(nonce: string, change: Readonly<Record<string, string | undefined>> = {}, { method = 'GET', algorithm = 'MD5', password = key.privateKey as string, body = '' } = {}): string {
  const hashName = algorithm.replace('-sess', '').toLowerCase().replace('sha-512-256', 'sha512-256').replace('sha-256', 'sha256');
  const h = (data: string): string => createHash(hashName).update(data).digest('hex');
  const parts: Record<string, string | undefined> = { username: key.publicKey, realm: 'MMS Public API', nonce, uri: target, algorithm, qop: 'auth', nc: '00000001', cnonce: 'c', ...change };
  const secret = h(`${parts['username']}:${parts['realm']}:${password}`);
  const ha1 = algorithm.endsWith('-sess') ? h(`${secret}:${parts['nonce']}:${parts['cnonce']}`) : secret;
  const ha2 = h(`${method}:${parts['uri']}${parts['qop'] === 'auth-int' ? `:${h(body)}` : ''}`);
  const response = h(parts['qop'] === undefined ? `${ha1}:${parts['nonce']}:${ha2}` : `${ha1}:${parts['nonce']}:${parts['nc']}:${parts['cnonce']}:${parts['qop']}:${ha2}`);
  const written = Object.entries({ ...parts, response, ...change }).filter(([, value]) => value !== undefined);
  return `Digest ${written.map(([name, value]) => `${name}=${['algorithm', 'qop', 'nc'].includes(name) ? value : `"${value!.replaceAll(/["\\]/g, '\\$&')}"`}`).join(', ')}`;
}

describe('Digest credentials', () => {
  const script = (gatekeeping: Gatekeeping = {}): Script => ({ auth: key, responses, gatekeeping });
  const judge = (authorization: string | undefined, gatekeeping: Gatekeeping = {}, change: Partial<WireRequest> = {}): Verdict => gatekeeper.judge(requestOf(authorization, change), script(gatekeeping));
  const nonceFrom = (verdict: Verdict): string => /nonce="([^"]*)"/.exec(answerOf(verdict).challenges)![1]!;
  const nonce = (gatekeeping: Gatekeeping = {}): string => nonceFrom(judge(undefined, gatekeeping));
  const asking = (fields: string): Gatekeeping => ({ challenge: (value) => [['WWW-Authenticate', fields.replace('NONCE', value)]] });

  it('that are right are let in, as often as they are counted on', () => {
    const one = nonce();
    for (const nc of ['00000001', '00000002', '00000009', '0000000a']) expect(told(judge(authorize(one, { nc })))).toBe('admitted');
  });

  it('are let in as common clients write them', () => {
    const right = authorize(nonce());
    for (const [index, change] of [
      (each: string) => each.replace('Digest ', 'DIGEST  ').replaceAll(', ', ','),
      (each: string) => each.replace('qop=auth', 'qop="auth"').replace('algorithm=MD5', 'algorithm="md5"').replace(/nc=(\w+)/, 'nc="$1"'),
      (each: string) => each.replace(', algorithm=MD5', ''),
      (each: string) => each.replace(/response="(\w+)"/, (_, hex: string) => `RESPONSE = "${hex.toUpperCase()}"`),
      (each: string) => each.replace('username="abcdefgh"', "username*=UTF-8''abcdefg%68"),
    ].entries()) {
      expect(told(judge(change(authorize(/nonce="([^"]*)"/.exec(right)![1]!, { nc: `0000000${index + 1}` }))))).toBe('admitted');
    }
  });

  it('may name the target in its absolute form', () => {
    expect(told(judge(authorize(nonce(), { uri: `http://h:1${target}` })))).toBe('admitted');
    expect(told(judge(authorize(nonce(), { uri: `http://other${target}` })))).toBe('refused uri');
  });

  it.each<[part: string, spoil: (one: string) => string]>([
    ['scheme', () => 'Bearer abc'],
    ['scheme', () => 'Basic YTpi'],
    ['syntax', () => 'Digest'],
    ['syntax', () => 'Digest YTpi'],
    ['syntax', (one) => authorize(one).replace(', uri', ' uri')],
    ['syntax', (one) => `${authorize(one)}, nc=00000001`],
    ['syntax', (one) => authorize(one).replace(/response="(\w+)"/, 'response="$1')],
    ['username', (one) => authorize(one, { username: 'other' })],
    ['username', (one) => authorize(one, { username: undefined })],
    ['username', (one) => `${authorize(one, { username: createHash('md5').update('abcdefgh:MMS Public API').digest('hex') })}, userhash=true`],
    ['realm', (one) => authorize(one, { realm: 'mms public api' })],
    ['realm', (one) => authorize(one, { realm: undefined })],
    ['nonce', () => authorize('A'.repeat(32))],
    ['nonce', (one) => authorize(one, { nonce: undefined })],
    ['uri', (one) => authorize(one, { uri: target.split('?')[0]! })],
    ['uri', (one) => authorize(one, { uri: target.replace('%2F', '%2f') })],
    ['uri', (one) => authorize(one, { uri: undefined })],
    ['algorithm', (one) => authorize(one, {}, { algorithm: 'SHA-256' })],
    ['algorithm', (one) => authorize(one, { algorithm: 'MD6' })],
    ['qop', (one) => authorize(one, { qop: undefined })],
    ['qop', (one) => authorize(one, { qop: 'auth-int' })],
    ['nc', (one) => authorize(one, { nc: '1' })],
    ['nc', (one) => authorize(one, { nc: '00000000' })],
    ['nc', (one) => authorize(one, { nc: undefined })],
    ['cnonce', (one) => authorize(one, { cnonce: '' })],
    ['cnonce', (one) => authorize(one, { cnonce: undefined })],
    ['response', (one) => authorize(one, {}, { password: 'wrong' })],
    ['response', (one) => authorize(one, {}, { method: 'POST' })],
    ['response', (one) => authorize(one, { response: undefined })],
  ])('are refused for their %s when it is that which is wrong (%#)', (part, spoil) => {
    const verdict = judge(spoil(nonce()));
    expect(told(verdict)).toBe(`refused ${part}`);
    expect(answerOf(verdict)).toMatchObject({ status: 401, challenges: expect.stringMatching(/^Digest .*stale=false$/) });
    expect(told(judge(authorize(nonceFrom(verdict))))).toBe('admitted');
  });

  it('are refused for what is wrong, where it has to be said what was there', () => {
    expect(judge(authorize(nonce(), { uri: '/other' }))).toMatchObject({ refusal: { part: 'uri', expected: target, actual: '/other' } });
    expect(judge(authorize(nonce(), { username: undefined }))).toMatchObject({ refusal: { expected: 'abcdefgh', actual: 'none' } });
    expect(judge(authorize(nonce(), { username: key.privateKey }))).toMatchObject({ refusal: { part: 'username', actual: '***' } });
    expect(judge('Digest x', {}, { headers: [['Authorization', 'Digest a'], ['Authorization', 'Digest b']] })).toMatchObject({ refusal: { part: 'syntax', actual: '2 of them' } });
  });

  it('are refused when a count comes again, or is less', () => {
    const one = nonce();
    expect(['00000005', '00000005', '00000004', '00000006'].map((nc) => told(judge(authorize(one, { nc }))))).toEqual(['admitted', 'refused nc', 'refused nc', 'admitted']);
  });

  it('are stale when their nonce is used up, and only when they are right', () => {
    const gatekeeping = { nonceUses: 2 };
    const one = nonce(gatekeeping);
    const next = (nc: string, password: string = key.privateKey): Verdict => judge(authorize(one, { nc }, { password }), gatekeeping);
    expect([next('00000001'), next('00000002')].map(told)).toEqual(['admitted', 'admitted']);
    expect(told(next('00000003', 'wrong'))).toBe('refused response');
    const stale = next('00000003');
    expect(stale).toMatchObject({ kind: 'refused', refusal: { part: 'stale' } });
    expect(answerOf(stale).challenges).toMatch(/stale=true$/);
    expect(told(judge(authorize(nonceFrom(stale)), gatekeeping))).toBe('admitted');
  });

  it('are never good enough where everyone is refused, and are told apart from wrong ones', () => {
    const gatekeeping = { refuseAll: true };
    expect(told(judge(undefined, gatekeeping))).toBe('challenged');
    expect(told(judge(authorize(nonce(gatekeeping)), gatekeeping))).toBe('refused everyone');
    expect(told(judge(authorize(nonce(gatekeeping), {}, { password: 'wrong' }), gatekeeping))).toBe('refused response');
  });

  it('of another case are not known', () => {
    const one = nonce();
    gatekeeper.reset();
    expect(told(judge(authorize(one)))).toBe('refused nonce');
  });

  it.each(algorithms)('are held to the algorithm that was asked for: %s', (algorithm) => {
    const gatekeeping = asking(`Digest realm="MMS Public API", nonce="NONCE", algorithm=${algorithm}, qop="auth"`);
    expect(told(judge(authorize(nonce(gatekeeping), {}, { algorithm }), gatekeeping))).toBe('admitted');
    const other = algorithm === 'MD5' ? 'SHA-256' : 'MD5';
    expect(told(judge(authorize(nonce(gatekeeping), {}, { algorithm: other }), gatekeeping))).toBe('refused algorithm');
  });

  it('are held to what else was asked for: realm, opaque, qop, unquoted values', () => {
    const gatekeeping = asking('Digest nonce="NONCE", realm=plain, opaque="o\\"p", qop=auth, algorithm="MD5"');
    const right = { realm: 'plain', opaque: 'o"p' };
    expect(told(judge(authorize(nonce(gatekeeping), right), gatekeeping))).toBe('admitted');
    expect(told(judge(authorize(nonce(gatekeeping), { ...right, opaque: undefined }), gatekeeping))).toBe('refused opaque');
    expect(told(judge(authorize(nonce(gatekeeping), { opaque: 'o"p' }), gatekeeping))).toBe('refused realm');
  });

  it('are let in without qop, where the challenge has none (RFC 2069)', () => {
    const gatekeeping = asking('Digest realm="MMS Public API", nonce="NONCE"');
    const one = nonce(gatekeeping);
    const old = { qop: undefined, nc: undefined, cnonce: undefined };
    expect([1, 2].map(() => told(judge(authorize(one, old), gatekeeping)))).toEqual(['admitted', 'admitted']);
    expect(told(judge(authorize(one), gatekeeping))).toBe('refused qop');
  });

  it('may answer any of several challenges', () => {
    const gatekeeping: Gatekeeping = {
      challenge: (value): HeaderList => [
        ['WWW-Authenticate', `Basic realm="b", Digest realm="MMS Public API", nonce="${value}-1", algorithm=SHA-256, qop="auth, auth-int"`],
        ['www-authenticate', `Digest realm="MMS Public API", nonce="${value}-2", qop="auth"`],
      ],
    };
    const one = (): string => nonce(gatekeeping).slice(0, -2);
    expect(told(judge(authorize(`${one()}-1`, {}, { algorithm: 'SHA-256' }), gatekeeping))).toBe('admitted');
    expect(told(judge(authorize(`${one()}-2`), gatekeeping))).toBe('admitted');
    expect(told(judge(authorize(`${one()}-1`), gatekeeping))).toBe('refused algorithm');
    const body = '{"a":1}';
    const integrity = authorize(`${one()}-1`, { qop: 'auth-int' }, { algorithm: 'SHA-256', body });
    expect(told(judge(integrity, gatekeeping, { body: Buffer.from('{"a":2}') }))).toBe('refused response');
    expect(told(judge(integrity, gatekeeping, { body: Buffer.from(body) }))).toBe('admitted');
  });

  it('may answer any of several realms, with one nonce for all', () => {
    const gatekeeping: Gatekeeping = { challenge: (value) => ['one', 'MMS Public API'].map((realm) => ['WWW-Authenticate', `Digest realm="${realm}", nonce="${value}", qop="auth"`]) };
    for (const realm of ['one', 'MMS Public API']) expect(told(judge(authorize(nonce(gatekeeping), { realm }), gatekeeping))).toBe('admitted');
    expect(judge(authorize(nonce(gatekeeping), { realm: 'two' }), gatekeeping)).toMatchObject({ refusal: { part: 'realm', expected: 'one or MMS Public API', actual: 'two' } });
  });

  it('may hide the username where the challenge offers it', () => {
    const gatekeeping = asking('Digest realm="MMS Public API", nonce="NONCE", qop="auth", userhash=true');
    const hidden = createHash('md5').update('abcdefgh:MMS Public API').digest('hex');
    expect(told(judge(`${authorize(nonce(gatekeeping)).replace('abcdefgh', hidden)}, userhash=true`, gatekeeping))).toBe('admitted');
  });

  it('of the examples of RFC 7616 section 3.9.1 are let in', () => {
    const nonceOfExample = '7ypf/xlj9XXwfDPEoM4URrv/xwf94BcCAzFZH4GiTo0v';
    const common = `realm="http-auth@example.org", qop="auth, auth-int", nonce="${nonceOfExample}", opaque="FQhe/qaU925kfnzjCev0ciny7QMkPqMAFRtzCUYo5tdS"`;
    const gatekeeping: Gatekeeping = { challenge: () => ['SHA-256', 'MD5'].map((algorithm) => ['WWW-Authenticate', `Digest ${common}, algorithm=${algorithm}`]) };
    for (const [algorithm, response] of [['MD5', '8ca523f5e9506fed4657c9700eebdbec'], ['SHA-256', '753927fa0e85d155564e2e272a28d1802ca10daf4496794697cf8db5856cb6c1']]) {
      const mufasa: Script = { auth: { type: 'digest', publicKey: 'Mufasa', privateKey: 'Circle of Life' }, responses, gatekeeping };
      gatekeeper.judge(requestOf(undefined), mufasa);
      const authorization = `Digest username="Mufasa", realm="http-auth@example.org", uri="/dir/index.html", algorithm=${algorithm}, nonce="${nonceOfExample}", nc=00000001, cnonce="f2/wE4q74E6zIJEtWaHKaf5wv/H5QzzpXusqGemxURZJ", qop=auth, response="${response}", opaque="FQhe/qaU925kfnzjCev0ciny7QMkPqMAFRtzCUYo5tdS"`;
      expect(told(gatekeeper.judge(requestOf(authorization, { target: '/dir/index.html' }), mufasa))).toBe('admitted');
    }
  });
});

describe('a service account', () => {
  const basic = (id: string, secret: string): string => `Basic ${Buffer.from(`${id}:${secret}`).toString('base64')}`;
  const proper: Partial<WireRequest> = {
    method: 'POST',
    target: '/api/oauth/token',
    headers: [['Authorization', basic(account.clientId, account.clientSecret)], ['Content-Type', 'application/x-www-form-urlencoded; charset=utf-8']],
    body: Buffer.from('grant_type=client_credentials'),
  };
  const ask = (change: Partial<WireRequest> = {}, gatekeeping: Gatekeeping = {}, auth: Script['auth'] = account): Verdict => gatekeeper.judge(requestOf(undefined, { ...proper, ...change }), { auth, responses, gatekeeping });
  const tokenOf = (verdict: Verdict): string => (JSON.parse(answerOf(verdict).body) as { access_token: string }).access_token;
  const send = (authorization: string, gatekeeping: Gatekeeping = {}): Verdict => gatekeeper.judge(requestOf(authorization), { auth: account, responses, gatekeeping });

  it('gets a token, which lets it in until its time is over', () => {
    now = 0;
    const verdict = ask();
    expect(told(verdict)).toBe('token');
    expect(JSON.parse(answerOf(verdict).body)).toEqual({ access_token: expect.stringMatching(/^[\w-]{43}$/), expires_in: 3600, token_type: 'Bearer' });
    const value = tokenOf(verdict);
    now = 3_599_999;
    expect([`Bearer ${value}`, `bearer  ${value}`].map((each) => told(send(each)))).toEqual(['admitted', 'admitted']);
    now = 3_600_000;
    expect(told(send(`Bearer ${value}`))).toBe('refused expired');
    now = 0;
    expect(JSON.parse(answerOf(ask({}, { tokenLifetime: 5 })).body)).toMatchObject({ expires_in: 5 });
  });

  it('may encode its id and secret before (RFC 6749 section 2.3.1)', () => {
    const encode = (value: string): string => new URLSearchParams([['', value]]).toString().slice(1);
    expect(told(ask({ headers: [...proper.headers!.slice(1), ['Authorization', basic(encode(account.clientId), encode(account.clientSecret))]] }))).toBe('token');
  });

  it.each<[part: string, status: number, error: string, change: Partial<WireRequest>]>([
    ['syntax', 405, 'invalid_request', { method: 'GET' }],
    ['scheme', 401, 'invalid_client', { headers: proper.headers!.slice(1) }],
    ['scheme', 401, 'invalid_client', { headers: proper.headers!.slice(1), body: Buffer.from('grant_type=client_credentials&client_id=a&client_secret=b') }],
    ['scheme', 401, 'invalid_client', { headers: [['Authorization', 'Bearer abc']] }],
    ['syntax', 401, 'invalid_client', { headers: [['Authorization', 'Basic ===']] }],
    ['syntax', 401, 'invalid_client', { headers: [['Authorization', `Basic ${btoa('no colon')}`]] }],
    ['username', 401, 'invalid_client', { headers: [['Authorization', basic('other', account.clientSecret)]] }],
    ['secret', 401, 'invalid_client', { headers: [['Authorization', basic(account.clientId, 'other')]] }],
    ['syntax', 400, 'invalid_request', { headers: [proper.headers![0]!, ['Content-Type', 'application/json']] }],
    ['grant', 400, 'invalid_request', { body: null }],
    ['grant', 400, 'invalid_request', { body: Buffer.from('grant_type=client_credentials&grant_type=client_credentials') }],
    ['grant', 400, 'unsupported_grant_type', { body: Buffer.from('grant_type=password') }],
  ])('gets none for a request whose %s is wrong (%#)', (part, status, error, change) => {
    const verdict = ask(change);
    expect(told(verdict)).toBe(`token ${part}`);
    expect(answerOf(verdict).status).toBe(status);
    expect(JSON.parse(answerOf(verdict).body)).toMatchObject({ error });
    expect(JSON.stringify(verdict)).not.toContain('the client: ');
  });

  it('gets none where an API key is wanted', () => {
    expect(told(ask({}, {}, key))).toBe('token username');
  });

  it('gets the answer of the script to a proper request, and only to that', () => {
    const gatekeeping: Gatekeeping = { token: (n, token) => ({ status: 429, headers: [], body: Buffer.from(`${n} ${token}`) }) };
    expect(answerOf(ask({}, gatekeeping)).body).toMatch(/^0 /);
    expect(answerOf(ask({ body: null }, gatekeeping)).status).toBe(400);
    const body = answerOf(ask({}, gatekeeping)).body;
    expect(body).toMatch(/^1 /);
    expect(told(send(`Bearer ${body.slice(2)}`))).toBe('admitted');
  });

  it.each<[part: string, spoil: (value: string) => string]>([
    ['token', () => 'Bearer other'],
    ['syntax', (value) => `Bearer "${value}"`],
    ['syntax', () => 'Bearer'],
    ['scheme', (value) => value],
    ['scheme', () => 'Digest a=b'],
  ])('is refused for its %s when it is that which is wrong (%#)', (part, spoil) => {
    const value = tokenOf(ask());
    const verdict = send(spoil(value));
    expect(told(verdict)).toBe(`refused ${part}`);
    const { status, challenges } = answerOf(verdict);
    expect(status).toBe(401);
    if (part === 'scheme') expect(challenges).toMatch(/^Digest .*, Bearer realm="MMS Public API"$/);
    else expect(challenges).toBe('Bearer realm="MMS Public API", error="invalid_token"');
    expect(part === 'scheme' || !JSON.stringify(verdict).includes(value)).toBe(true);
  });

  it('needs a new token once the old ones are revoked, in another case, and never gets in where everyone is refused', () => {
    const value = `Bearer ${tokenOf(ask())}`;
    expect(told(send(value, { refuseAll: true }))).toBe('refused everyone');
    gatekeeper.begin({ auth: account, responses, gatekeeping: { revoked: true } });
    expect(told(send(value))).toBe('refused revoked');
    expect(told(send(`Bearer ${tokenOf(ask())}`))).toBe('admitted');
    gatekeeper.reset();
    expect(told(send(value))).toBe('refused token');
  });
});

it('lets a client give its token back', () => {
  const verdict = gatekeeper.judge(requestOf('Basic abc', { method: 'POST', target: '/api/oauth/revoke' }), { auth: account, responses });
  expect(verdict).toMatchObject({ kind: 'revocation', answer: { status: 200, body: null } });
});

describe('real clients', () => {
  let server: RecordingServer;
  beforeAll(async () => {
    server = await startRecorder();
  });
  afterAll(() => server.close());
  beforeEach(() => server.reset());

  const kinds = async (script: Script, work: () => Promise<unknown>): Promise<readonly string[]> => {
    const stop = server.play(script);
    await work().catch(() => {});
    return (await stop()).map(({ kind, refusal }) => (refusal === undefined ? kind : `${kind} ${refusal.part}`));
  };
  const path = '/api/atlas/v2/groups/0/databaseUsers/admin/a%2Fb?pretty=true';
  const fetching = (authorizer: Authorizer): Promise<unknown> =>
    authorized(
      authorizer,
      { method: 'POST', target: path },
      async (fields) => {
        const response = await fetch(`${server.url}${path}`, { method: 'POST', headers: fields as [string, string][], body: '{}' });
        await response.arrayBuffer();
        return response;
      },
      ({ status, headers }) => ({ status, headers: [...headers] }),
    );

  it.each(algorithms)("the kit's own client is let in by Digest with %s, reuses its nonce, and takes a new one when it is stale", async (algorithm) => {
    const gatekeeping: Gatekeeping = {
      nonceUses: 2,
      challenge: (nonce, stale) => [['WWW-Authenticate', `Digest realm="r", nonce="${nonce}", opaque="o", algorithm=${algorithm}, qop="auth", stale=${stale}`]],
    };
    const authorizer = digest(key);
    const made = await kinds({ auth: key, responses, gatekeeping }, async () => {
      for (let index = 0; index < 3; index += 1) await fetching(authorizer);
    });
    expect(made).toEqual(['challenged', 'admitted', 'admitted', 'refused stale', 'admitted']);
  });

  it("the kit's own client is let in by OAuth, with one token", async () => {
    const authorizer = oauth({ tokenUrl: `${server.url}/api/oauth/token`, clientId: account.clientId, clientSecret: account.clientSecret });
    const made = await kinds({ auth: account, responses }, async () => {
      for (let index = 0; index < 2; index += 1) await fetching(authorizer);
    });
    expect(made).toEqual(['token', 'admitted', 'admitted']);
  });

  const hasCurl = spawnSync('curl', ['--version']).status === 0;
  const curl = async (...args: readonly string[]): Promise<string> => {
    const child = spawn('curl', ['--silent', '--max-time', '20', '--user', `${key.publicKey}:${key.privateKey}`, '--digest', ...args], { stdio: ['ignore', 'pipe', 'inherit'] });
    const [output] = await Promise.all([text(child.stdout), once(child, 'close')]);
    return output;
  };

  it.skipIf(!hasCurl).each(['MD5', 'SHA-256'])('curl is let in by Digest with %s', async (algorithm) => {
    const gatekeeping: Gatekeeping = { challenge: (nonce) => [['WWW-Authenticate', `Digest realm="MMS Public API", domain="", nonce="${nonce}", algorithm=${algorithm}, qop="auth", stale=false`]] };
    const made = await kinds({ auth: key, responses, gatekeeping }, () => curl('--data', '{}', `${server.url}${path}`, '--next', '--silent', '--user', `${key.publicKey}:${key.privateKey}`, '--digest', `${server.url}${path}`));
    expect(made).toEqual(['challenged', 'admitted', 'challenged', 'admitted']);
  });

  it.skipIf(!hasCurl)('curl with a wrong key is refused for its response', async () => {
    const made = await kinds({ auth: { ...key, privateKey: 'another' }, responses }, () => curl(`${server.url}${path}`));
    expect(made).toEqual(['challenged', 'refused response']);
  });
});
