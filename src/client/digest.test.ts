import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { answer, DigestError, parseChallenges, strongest, type AnswerOptions, type Challenge } from './digest.ts';

const parse = (field: string) => parseChallenges(field).map(({ parameters, ...rest }) => ({ ...rest, ...Object.fromEntries(parameters) }));
const only = (field: string): Challenge => parseChallenges(field)[0]!;
const response = (value: string) => /response="([^"]*)"/.exec(value)?.[1];

describe('parseChallenges', () => {
  it('reads the challenge that Atlas sends', () => {
    expect(parse('Digest realm="MMS Public API", domain="", nonce="a+/=", algorithm=MD5, qop="auth", stale=false')).toEqual([
      { scheme: 'Digest', realm: 'MMS Public API', domain: '', nonce: 'a+/=', algorithm: 'MD5', qop: 'auth', stale: 'false' },
    ]);
  });

  it('reads several schemes in one field (RFC 9110 section 11.6.1)', () => {
    expect(parse('Basic realm="simple", Newauth realm="apps", type=1, title="Login to \\"apps\\"", Negotiate, Bearer abc==')).toEqual([
      { scheme: 'Basic', realm: 'simple' },
      { scheme: 'Newauth', realm: 'apps', type: '1', title: 'Login to "apps"' },
      { scheme: 'Negotiate' },
      { scheme: 'Bearer', token68: 'abc==' },
    ]);
  });

  it('reads several fields', () => {
    expect(parseChallenges(['Digest nonce=a', 'Digest nonce=b, Basic']).map(({ scheme }) => scheme)).toEqual(['Digest', 'Digest', 'Basic']);
  });

  it('takes empty list elements, spaces about "=", and commas and backslashes within quotes', () => {
    expect(parse(',, Digest  REALM = "a, b=\\\\c" ,, nonce="" ,')).toEqual([{ scheme: 'Digest', realm: 'a, b=\\c', nonce: '' }]);
  });

  it('passes over what is not by the grammar', () => {
    expect(parse('Digest realm="r", @@@, nonce="n", opaque="open')).toEqual([{ scheme: 'Digest', realm: 'r', nonce: 'n' }]);
    expect(parse('realm="r"')).toEqual([]);
    expect(parse('')).toEqual([]);
  });

  it('keeps the first of two parameters with one name, and takes __proto__ for a name', () => {
    const { parameters } = only('Digest nonce=a, NONCE=b, __proto__=c');
    expect([...parameters]).toEqual([['nonce', 'a'], ['__proto__', 'c']]);
  });

  it('reads back what was written', () => {
    const name = fc.stringMatching(/^[!#$%&'*+.^_`|~0-9A-Za-z-]{1,8}$/);
    const parameters = fc.uniqueArray(fc.tuple(name, fc.oneof(name.map((value) => ({ value, quoted: false })), fc.string({ unit: fc.constantFrom(...'ab"\\,= \t') }).map((value) => ({ value, quoted: true })))), {
      selector: ([key]) => key.toLowerCase(),
    });
    const challenge = fc.record({ scheme: name, body: fc.oneof(parameters, fc.stringMatching(/^[A-Za-z0-9._~+/-]{1,9}={0,2}$/)) });
    fc.assert(
      fc.property(fc.array(challenge, { minLength: 1 }), fc.constantFrom(',', ', ', ' ,\t'), (challenges, comma) => {
        const written = challenges.map(({ scheme, body }) => {
          const text = typeof body === 'string' ? body : body.map(([key, { value, quoted }]) => `${key}=${quoted ? `"${value.replaceAll(/["\\]/g, '\\$&')}"` : value}`).join(comma);
          return `${scheme} ${text}`.trimEnd();
        });
        const expected = challenges.map(({ scheme, body }) => (typeof body === 'string' ? { scheme, token68: body, parameters: [] } : { scheme, parameters: body.map(([key, { value }]) => [key.toLowerCase(), value]) }));
        const read = (fields: string | string[]) => parseChallenges(fields).map((each) => ({ ...each, parameters: [...each.parameters] }));
        expect(read(written.join(comma))).toEqual(expected);
        expect(read(written)).toEqual(expected);
      }),
    );
  });

  it('never throws', () => {
    fc.assert(fc.property(fc.oneof(fc.string(), fc.string({ unit: fc.constantFrom(...'Aa=", \\\t') })), (field) => void parseChallenges(field)));
  });
});

describe('answer', () => {
  const mufasa = { method: 'GET', uri: '/dir/index.html', username: 'Mufasa', nc: 1 };
  const rfc7616 = { ...mufasa, password: 'Circle of Life', cnonce: 'f2/wE4q74E6zIJEtWaHKaf5wv/H5QzzpXusqGemxURZJ' };
  const common = 'realm="http-auth@example.org", qop="auth, auth-int", nonce="7ypf/xlj9XXwfDPEoM4URrv/xwf94BcCAzFZH4GiTo0v", opaque="FQhe/qaU925kfnzjCev0ciny7QMkPqMAFRtzCUYo5tdS"';

  it.each([
    ['MD5', '8ca523f5e9506fed4657c9700eebdbec'],
    ['SHA-256', '753927fa0e85d155564e2e272a28d1802ca10daf4496794697cf8db5856cb6c1'],
  ])('agrees with RFC 7616 section 3.9.1, %s', (algorithm, expected) => {
    const value = answer({ ...rfc7616, challenge: only(`Digest ${common}, algorithm=${algorithm}`) });
    expect(value).toBe(
      'Digest username="Mufasa", realm="http-auth@example.org", nonce="7ypf/xlj9XXwfDPEoM4URrv/xwf94BcCAzFZH4GiTo0v", uri="/dir/index.html", ' +
        `algorithm=${algorithm}, qop=auth, nc=00000001, cnonce="f2/wE4q74E6zIJEtWaHKaf5wv/H5QzzpXusqGemxURZJ", response="${expected}", ` +
        'opaque="FQhe/qaU925kfnzjCev0ciny7QMkPqMAFRtzCUYo5tdS"',
    );
  });

  it('agrees with RFC 7616 section 3.9.2 as its erratum 4897 corrects it: SHA-512-256, userhash', () => {
    const field = (userhash: boolean) =>
      `Digest realm="api@example.org", qop="auth", algorithm=SHA-512-256, nonce="5TsQWLVdgBdmrQ0XsxbDODV+57QdFR34I9HAbC/RVvkK", opaque="HRPCssKJSGjCrkzDg8OhwpzCiGPChXYjwrI2QmXDnsOS", charset=UTF-8, userhash=${userhash}`;
    const request = { method: 'GET', uri: '/doe.json', username: 'Jäsøn Doe', password: 'Secret, or not?', nc: 1, cnonce: 'NTg6RKcb9boFIAS3KrFK9BGeh+iDa/sm6jUMp2wds69v' };
    const hashed = answer({ ...request, challenge: only(field(true)) });
    expect(hashed).toContain('username="793263caabb707a56211940d90411ea4a575adeccb7e360aeb624ed06ece9b0b"');
    expect(hashed).toMatch(/, userhash=true$/);
    const plain = answer({ ...request, challenge: only(field(false)) });
    expect(plain).toContain("username*=UTF-8''J%C3%A4s%C3%B8n%20Doe, ");
    for (const value of [hashed, plain]) expect(response(value)).toBe('3798d4131c277846293534c3edc11bd8a5e4cdcbff78b05db9d95eeb1cec68a5');
  });

  it('agrees with RFC 2617 section 3.5, and leaves the algorithm to be understood as the challenge does', () => {
    const challenge = only('Digest realm="testrealm@host.com", qop="auth,auth-int", nonce="dcd98b7102dd2f0e8b11d0f600bfb0c093", opaque="5ccc069c403ebaf9f0171e9517f40e41"');
    const value = answer({ ...mufasa, password: 'Circle Of Life', cnonce: '0a4f113b', challenge });
    expect(response(value)).toBe('6629fae49393a05397450978507c4ef1');
    expect(value).not.toContain('algorithm');
  });

  it('agrees with RFC 2069 section 2.4 as its erratum 749 corrects it: no qop, nc and cnonce', () => {
    const challenge = only('Digest realm="testrealm@host.com", nonce="dcd98b7102dd2f0e8b11d0f600bfb0c093", opaque="5ccc069c403ebaf9f0171e9517f40e41"');
    const value = answer({ ...mufasa, password: 'CircleOfLife', cnonce: 'unused', challenge });
    expect(value).toBe(
      'Digest username="Mufasa", realm="testrealm@host.com", nonce="dcd98b7102dd2f0e8b11d0f600bfb0c093", uri="/dir/index.html", ' +
        'response="1949323746fe6a43ef61f9606e7febea", opaque="5ccc069c403ebaf9f0171e9517f40e41"',
    );
  });

  it.each([
    ['MD5-sess', 'md5'],
    ['sha-256-SESS', 'sha256'],
  ])('makes A1 of %s from the nonces too (RFC 7616 section 3.4.2)', (algorithm, hashName) => {
    const h = (text: string) => createHash(hashName).update(text).digest('hex');
    const options = { ...rfc7616, nc: 0x1f, challenge: only(`Digest realm="r", nonce="n", qop=auth, algorithm=${algorithm}`) };
    const a1 = h(`${h('Mufasa:r:Circle of Life')}:n:${rfc7616.cnonce}`);
    const value = answer(options);
    expect(response(value)).toBe(h(`${a1}:n:0000001f:${rfc7616.cnonce}:auth:${h('GET:/dir/index.html')}`));
    expect(value).toContain(`algorithm=${algorithm}, qop=auth, nc=0000001f`);
  });

  it('escapes quotes and backslashes, and hashes what they stand for', () => {
    const challenge = only('Digest realm="a \\"b\\" \\\\c", nonce="n"');
    const value = answer({ ...rfc7616, username: 'x"y', challenge });
    expect(value).toContain('username="x\\"y", realm="a \\"b\\" \\\\c"');
    const h = (text: string) => createHash('md5').update(text).digest('hex');
    expect(response(value)).toBe(h(`${h('x"y:a "b" \\c:Circle of Life')}:n:${h('GET:/dir/index.html')}`));
  });

  it('encodes a name that no quoted string can hold (RFC 8187 section 3.2)', () => {
    const value = answer({ ...rfc7616, username: "é'(*)!~", challenge: only('Digest realm="r", nonce="n"') });
    expect(value).toContain("username*=UTF-8''%C3%A9%27%28%2A%29!~, realm");
  });

  it('is always a value that a header field can hold, whatever the username', () => {
    const challenge = only('Digest realm="r", nonce="n", qop="auth"');
    fc.assert(fc.property(fc.string({ unit: 'binary' }), (username) => void expect(answer({ ...rfc7616, username, challenge })).toMatch(/^[\t\x20-\x7e]*$/)));
  });

  it.each([
    ['Basic realm="r"', /scheme Basic/],
    ['Digest nonce="n"', /no realm/],
    ['Digest realm="r"', /no nonce/],
    ['Digest realm="r", nonce="n", algorithm=CRC32', /unknown algorithm CRC32/],
    ['Digest realm="r", nonce="n", qop="auth-int"', /qop "auth-int"/],
    ['Digest realm="r", nonce="n", algorithm=MD5-sess', /MD5-sess without a qop/],
  ])('refuses %s', (field, message) => {
    const options: AnswerOptions = { ...rfc7616, challenge: only(field) };
    expect(() => answer(options)).toThrow(DigestError);
    expect(() => answer(options)).toThrow(message);
    expect(() => answer(options)).not.toThrow(/Circle/);
  });
});

describe('strongest', () => {
  const field = (...algorithms: string[]) => parseChallenges(algorithms.map((algorithm) => `Digest realm="r", nonce="n${algorithm}", qop="auth", algorithm=${algorithm}`));

  it('prefers the strongest algorithm wherever it stands, and the first of equals', () => {
    const algorithm = (challenge: Challenge | undefined) => challenge?.parameters.get('algorithm');
    expect(algorithm(strongest(field('MD5', 'SHA-256')))).toBe('SHA-256');
    expect(algorithm(strongest(field('SHA-512-256', 'SHA-256', 'MD5')))).toBe('SHA-512-256');
    expect(algorithm(strongest(field('MD5-sess', 'MD5')))).toBe('MD5-sess');
  });

  it('leaves what cannot be answered', () => {
    expect(strongest(parseChallenges('Bearer, Digest realm="r", nonce="n", algorithm=X, Digest realm="r", nonce="n2"'))?.parameters.get('nonce')).toBe('n2');
    expect(strongest(parseChallenges('Basic realm="r"'))).toBeUndefined();
  });
});
