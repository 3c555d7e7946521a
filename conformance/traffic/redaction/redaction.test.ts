import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseJson, type HeaderList } from '../../../src/core/exchange.ts';
import { contracts } from '../../../src/contract/index.ts';
import { ownName, parseHar, type HarEntry } from '../../../src/runner/index.ts';
import { redactedAuthorization } from './authorization.ts';
import { createRedaction } from './index.ts';
import { createSecrets } from './secrets.ts';
import { shapeOf, shapeOfBytes } from './shape.ts';

const users = '/api/atlas/v2/groups/5f1a2b3c4d5e6f7a8b9c0d1e/databaseUsers';
const json = [['Content-Type', 'application/json']] as const;
const bytes = (value: unknown) => new TextEncoder().encode(typeof value === 'string' ? value : JSON.stringify(value));

interface Made {
  readonly method?: string;
  readonly target?: string;
  readonly headers?: HeaderList;
  readonly sent?: unknown;
  readonly status?: number;
  readonly answerHeaders?: HeaderList;
  readonly answered?: unknown;
}

function entry({ method = 'POST', target = users, headers = json, sent, status = 201, answerHeaders = json, answered }: Made): HarEntry {
  const request = { method, target, headers, body: sent === undefined ? null : bytes(sent) };
  return { number: 1, origin: 'http://h', request, exchange: { request, response: { status, headers: answerHeaders, body: answered === undefined ? new Uint8Array() : bytes(answered) }, startedAt: 0, durationMs: 1 } };
}

/** The text of a recording, what is read of it as exchanges, and why the rest is none. */
function recorded(...made: readonly Made[]) {
  const redaction = createRedaction(Object.values(contracts));
  const text = JSON.stringify({ log: { version: '1.2', creator: { name: ownName, version: '0' }, entries: made.map((each) => redaction.entry(entry(each), 0)) } });
  const read = parseHar(bytes(text), 'a.har');
  return { text, entries: read.flatMap((each) => ('exchange' in each ? [each.exchange] : [])), skipped: read.flatMap((each) => ('skipped' in each ? [each.skipped] : [])) };
}
const valueOf = (body: Uint8Array | null) => JSON.parse(new TextDecoder().decode(body ?? new Uint8Array())) as Record<string, unknown>;

describe('a recording', () => {
  it('has in place of a password one as long, the same wherever it stands in the exchange, in every spelling', () => {
    const password = 'sécret/"pass"';
    const { text, entries } = recorded({
      sent: { username: 'joe', password, roles: [] },
      answered: { username: 'joe', password, description: `it is ${password}`, links: [{ rel: 'self', href: `http://h/${encodeURIComponent(password)}` }] },
      answerHeaders: [...json, ['X-Error-Code', `NOT ${encodeURIComponent(password)}`]],
    });
    expect(text).not.toMatch(/s(?:é|\\u00e9|%C3%A9)cret/i);
    const [{ request, response }] = entries as [(typeof entries)[number]];
    const standIn = valueOf(request.body)['password'] as string;
    expect([...standIn]).toHaveLength([...password].length);
    expect(valueOf(response.body)).toEqual({ username: 'joe', password: standIn, description: `it is ${standIn}`, links: [{ rel: 'self', href: `http://h/${standIn}` }] });
    expect(response.headers[1]).toEqual(['X-Error-Code', `NOT ${standIn}`]);
  });

  it('has none of what an earlier exchange sent, in a later one', () => {
    const { text } = recorded({ sent: { password: 'a-password-of-mine' } }, { method: 'GET', target: `${users}/admin/joe`, status: 200, answered: { description: 'a-password-of-mine', labels: [{ key: 'a', value: 'a%2Dpassword-of-mine' }] } });
    expect(text).not.toMatch(/a(?:-|%2D)password/);
  });

  it('keeps passwords apart, and what is wrong with one', () => {
    const { entries } = recorded({ sent: { password: 'first-password' } }, { sent: { password: 'other-password' } }, { sent: { password: 'short' } }, { sent: { password: 12_345_678 } }, { sent: { password: '' } });
    const passwords = entries.map(({ request }) => valueOf(request.body)['password']);
    expect(new Set(passwords).size).toBe(5);
    expect(passwords.slice(2)).toEqual([expect.stringMatching(/^.{5}$/), 0, '']);
  });

  it('has of members that the contract does not know the form alone, at any depth, and of others everything', () => {
    const { entries } = recorded({ sent: { username: 'joe', nickname: 'Joe 1', roles: [{ roleName: 'read', databaseName: 'a', apiKey: { id: 17, value: 'S3cret' } }], labels: [{ key: 'k', value: 'v' }] } });
    expect(valueOf(entries[0]!.request.body)).toEqual({ username: 'joe', nickname: 'Zza 0', roles: [{ roleName: 'read', databaseName: 'a', apiKey: { id: 0, value: 'Z0azaz' } }], labels: [{ key: 'k', value: 'v' }] });
  });

  it('has of a body that is no JSON the form alone, and it stays none', () => {
    const { text, entries } = recorded({ sent: '{"password": "my-secret", tru', answered: '<h1>my-secret</h1>', status: 500 }, { sent: '{"a":"\ufffd' });
    expect(text).not.toContain('secret');
    expect(new TextDecoder().decode(entries[0]!.request.body!)).toBe('{"zazzzzza": "zz-zaazaz", zzz');
    for (const { request } of entries) expect(parseJson(request.body).ok).toBe(false);
  });

  it('has of fields the values of those that hold no secret, and every name', () => {
    const { entries } = recorded({
      headers: [['Host', 'h'], ['Cookie', 'a=secret'], ['X-Api-Key', 'secret'], ['Accept', 'text/plain'], ['Proxy-Authorization', 'Basic c2VjcmV0']],
      answerHeaders: [['RateLimit-Limit', '10'], ['Set-Cookie', 'a=secret'], ['X-Trace', 'secret'], ['WWW-Authenticate', 'Digest nonce="n"']],
      method: 'GET',
      target: users,
      status: 401,
    });
    expect(entries[0]!.request.headers).toEqual([['Host', 'h'], ['Cookie', '(left out)'], ['X-Api-Key', '(left out)'], ['Accept', 'text/plain'], ['Proxy-Authorization', '(left out)']]);
    expect(entries[0]!.response.headers).toEqual([['RateLimit-Limit', '10'], ['Set-Cookie', '(left out)'], ['X-Trace', '(left out)'], ['WWW-Authenticate', 'Digest nonce="n"']]);
  });

  it('has of a query the values that the contract knows, and the same in the uri of Digest', () => {
    const target = `${users}?pretty=true&access_token=Abc-1%2F%zz&plain`;
    const { entries } = recorded({ method: 'GET', target, headers: [['Authorization', `Digest username="key", realm="r", nonce="n", uri="${target}", nc=00000001, cnonce="c", qop=auth, response="0123456789abcdef0123456789abcdef", odd="Va1ue"`]], status: 200 });
    const { request } = entries[0]!;
    expect(request.target).toBe(`${users}?pretty=true&access_token=Aaa-0%20%zz&plain`);
    expect(request.headers[0]![1]).toBe(`Digest username="xx1", realm="r", nonce="n", uri="${request.target}", nc=00000001, cnonce="c", qop=auth, response="${'0'.repeat(32)}", odd="Za0za"`);
  });

  it('has of what the contract does not cover no body and no secret, yet knows the token again', () => {
    const token = 'abcdefgh.ijklmnop';
    const form = [['Authorization', `Basic ${Buffer.from('client-id:client-secret').toString('base64')}`], ['Content-Type', 'application/x-www-form-urlencoded']] as const;
    const { text, entries, skipped } = recorded(
      { target: '/api/oauth/token?hint=1234', headers: form, sent: 'grant_type=client_credentials&client_secret=client-secret', status: 200, answered: { access_token: token } },
      { method: 'GET', headers: [['Authorization', `Bearer ${token}`]], status: 200, answered: { description: `${token} client-secret` } },
    );
    expect(text).not.toMatch(/abcdefgh|client-secret|Y2xpZW50|1234/);
    expect(skipped).toEqual(['the body of the response was not recorded']);
    const [, standIn] = entries[0]!.request.headers[0]![1].split(' ');
    expect(valueOf(entries[0]!.response.body)['description']).toMatch(new RegExp(`^${standIn} x+\\d$`));
  });

  it('has nothing that stands before the host in a target', () => {
    const { text } = recorded({ method: 'GET', target: 'http://me:my-secret@h/api', status: 200 });
    expect(text).not.toContain('my-secret');
  });
});

describe('credentials without what proves anything', () => {
  const redacted = (value: string) => redactedAuthorization(value, createSecrets(), (uri) => uri);

  it.each([
    ['Bearer abc.def-123', 'Bearer xxxxxxxxxx1'],
    ['bearer  abc==', 'bearer  xxxx1'],
    ['Basic YTpi', 'Basic xxx1'],
    ['Bearer a b', 'Bearer a a'],
    ['Bearer', 'Bearer'],
    ['Token Abc 123', 'Zzzaz Aaa 000'],
    ['MySecretKey', 'ZzZaazazZaz'],
    ['Digest nc=1, response=ABCDEF', 'Digest nc=1, response=000000'],
    ['Digest username*=UTF-8\'\'k%C3%A9, response="zz"', 'Digest username*=ZZA-0\'\'z%20%20, response="zz"'],
    ['Digest realm="r", secret', 'Digest realm="r", zaazaz'],
    ['Digest nonce="a\\"b", opaque="o', 'Digest nonce="a\\"b", zzazza="z'],
  ])('of %j are %j', (value, expected) => {
    expect(redacted(value)).toBe(expected);
  });

  it('have nothing of a proof, whatever its form', () => {
    const proof = fc.stringMatching(/^[ -~]{12,30}$/).filter((text) => /[g-zG-Z1-9]/.test(text));
    fc.assert(
      fc.property(fc.constantFrom('Bearer ', 'Basic ', 'Digest response="', 'Digest response=', 'Digest username="', 'Token ', ''), proof, (start, text) => {
        expect(redacted(start + text)).not.toContain(text);
      }),
    );
  });
});

describe('the form of a text', () => {
  it('says nothing of it but its form', () => {
    expect(shapeOf('Abc-XYZ 019 %2f%zz é漢 "\\u00e9"')).toBe('Aaa-ZZZ 000 %20%zz éé "\\z00a0"');
  });

  it('is no JSON when the text was none', () => {
    const broken = fc.json().chain((text) => fc.tuple(fc.nat({ max: text.length }), fc.string({ maxLength: 2 }), fc.nat({ max: 3 })).map(([at, more, less]) => text.slice(0, at) + more + text.slice(at + less)));
    fc.assert(
      fc.property(broken, (text) => {
        fc.pre(!parseJson(bytes(text)).ok);
        expect(parseJson(bytes(shapeOf(text))).ok).toBe(false);
      }),
      { numRuns: 1000 },
    );
  });

  it('of bytes that are no UTF-8 is none', () => {
    const shape = shapeOfBytes(Buffer.from('{"password":"secret\xff\xe9"}', 'latin1'));
    expect(Buffer.from(shape).toString('latin1')).toBe('{"zazzzzza":"zaazaz\xff\xff"}');
  });
});
