import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Exchange, HeaderList } from '../core/exchange.ts';
import { contracts, redact, secretsSent, writeOnlyProperties, writeOnlyValues } from './index.ts';

const { v2 } = contracts;
const collection = '/api/atlas/v2/groups/32b6e34b3d91647abb20e7b8/databaseUsers';
const bytes = (text: string) => new TextEncoder().encode(text);
const text = (body: Uint8Array | null) => new TextDecoder().decode(body ?? new Uint8Array());

function exchange(sent: string | null, answered = '', requestHeaders: HeaderList = [], responseHeaders: HeaderList = []): Exchange {
  return {
    request: { method: 'POST', target: collection, headers: requestHeaders, body: sent === null ? null : bytes(sent) },
    response: { status: 201, headers: responseHeaders, body: bytes(answered) },
    startedAt: 0,
    durationMs: 1,
  };
}

describe('writeOnlyProperties', () => {
  it('are those of the request body', () => {
    expect(writeOnlyProperties(v2, 'createDatabaseUser')).toContain('password');
    expect(writeOnlyProperties(v2, 'updateDatabaseUser')).toContain('password');
    expect(writeOnlyProperties(v2, 'listDatabaseUsers')).toEqual([]);
    expect(writeOnlyProperties(v2, null)).toEqual([]);
  });
});

describe('writeOnlyValues', () => {
  it.each<[string, [string, string][]]>([
    ['{"username":"joe","password":"hunter22"}', [['password', 'hunter22']]],
    ['{"password":""}', []],
    ['{"password":12345678}', []],
    ['{"username":"joe"}', []],
    ['["hunter22"]', []],
    ['null', []],
    ['{"password":', []],
  ])('of %s are %j', (body, expected) => {
    expect(writeOnlyValues(v2, exchange(body).request)).toEqual(expected);
  });

  it('of a request for no operation are none', () => {
    expect(writeOnlyValues(v2, { ...exchange('{"password":"hunter22"}').request, target: '/other' })).toEqual([]);
  });
});

describe('redact', () => {
  it.each([
    ['Digest username="joe", nonce="n0n0n0n0", response="0123456789abcdef0123456789abcdef", opaque="x"', '0123456789abcdef0123456789abcdef'],
    ['Bearer a-token-of-some-length', 'a-token-of-some-length'],
  ])('hides the proof in %s, should the answer quote that alone', (authorization, proof) => {
    const { response } = redact(v2, exchange(null, `{"detail":"got ${proof}"}`, [['Authorization', authorization]], [['X-Seen', proof]]));
    expect(text(response.body)).toBe('{"detail":"got <redacted>"}');
    expect(response.headers).toEqual([['X-Seen', '<redacted>']]);
  });

  it('takes the password out of everything', () => {
    const headers: HeaderList = [['X-Debug', 'got hunter22']];
    const redacted = redact(v2, exchange('{"password":"hunter22","username":"joe"}', '{"detail":"hunter22 is weak: hunter22"}', headers, headers));
    expect(JSON.stringify([redacted, text(redacted.request.body), text(redacted.response.body)])).not.toContain('hunter22');
    expect(text(redacted.request.body)).toBe('{"password":"<password>","username":"joe"}');
    expect(text(redacted.response.body)).toBe('{"detail":"<password> is weak: <password>"}');
    expect(redacted.response.headers).toEqual([['X-Debug', 'got <password>']]);
  });

  it('takes credentials out, whatever the case of the field, and leaves the others', () => {
    const request: HeaderList = [['Accept', 'a/b'], ['Authorization', 'Basic abc'], ['proxy-authorization', 'x'], ['COOKIE', 'y']];
    const response: HeaderList = [['Set-Cookie', 'z'], ['Date', 'today']];
    const redacted = redact(v2, exchange(null, '', request, response));
    expect(redacted.request.headers).toEqual([['Accept', 'a/b'], ['Authorization', '<redacted>'], ['proxy-authorization', '<redacted>'], ['COOKIE', '<redacted>']]);
    expect(redacted.response.headers).toEqual([['Set-Cookie', '<redacted>'], ['Date', 'today']]);
  });

  it('takes a password out of an answer that was not asked for with one', () => {
    const redacted = redact(v2, exchange(null, '{"results":[{"password":"hunter22"}],"note":"hunter22","other":"x"}', [], [['X-Debug', 'hunter22']]));
    expect(text(redacted.response.body)).toBe('{"results":[{"password":"<password>"}],"note":"<password>","other":"x"}');
    expect(redacted.response.headers).toEqual([['X-Debug', '<password>']]);
  });

  it('changes nothing where there is no secret', () => {
    const plain = exchange('{"username":"joe"}', '{"username":"joe"}', [['Accept', 'a/b']]);
    expect(redact(v2, plain)).toEqual(plain);
  });

  it('leaves what is no UTF-8 as it is, where no secret was sent', () => {
    const body = Uint8Array.of(0xff, 0xfe);
    const plain = exchange(null);
    expect(redact(v2, { ...plain, response: { ...plain.response, body } }).response.body).toEqual(body);
  });

  it('takes a short password out only where it is a whole string, since it may stand elsewhere by chance', () => {
    const redacted = redact(v2, exchange('{"password":"a","username":"data"}', '{"detail":"a","reason":"data"}'));
    expect(text(redacted.request.body)).toBe('{"password":"<password>","username":"data"}');
    expect(text(redacted.response.body)).toBe('{"detail":"<password>","reason":"data"}');
  });

  const password = fc.string({ unit: fc.constantFrom('"', '\\', '\n', '/', '\u0001', 'é', '\u{1F600}', ' ', 'x', 'q') , minLength: 8, maxLength: 12 });
  const forms: Record<string, (value: string) => string> = {
    'as JSON': (value) => JSON.stringify({ password: value }),
    'inside of a longer string of JSON': (value) => JSON.stringify({ detail: `the password ${value} is weak` }),
    'as JSON in ASCII': (value) => JSON.stringify({ password: value }).replaceAll(/[^\x20-\x7e]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`),
    'as JSON with escaped slashes': (value) => JSON.stringify({ password: value }).replaceAll('/', String.raw`\/`),
    'percent-encoded': (value) => `/login?password=${encodeURIComponent(value)}`,
    'as plain text': (value) => `you sent ${value} to me`,
  };

  it.each(Object.keys(forms))('leaves nothing of the password, sent and answered %s', (form) => {
    const write = forms[form]!;
    fc.assert(
      fc.property(password, (value) => {
        const sent = form.startsWith('as JSON') ? write(value) : JSON.stringify({ password: value });
        const redacted = redact(v2, exchange(sent, write(value)));
        for (const body of [text(redacted.request.body), text(redacted.response.body)]) {
          expect(body).not.toContain(value);
          expect(readable(body)).not.toContain(value);
          expect(body).toContain('<password>');
        }
      }),
    );
  });

  /** Every string of a JSON text, decoded; nothing for other text. */
  function readable(body: string): readonly string[] {
    try {
      return Object.values(JSON.parse(body) as Record<string, string>);
    } catch {
      return [];
    }
  }
});

describe('a body that is not parsed', () => {
  const sent = '{"username":"joe","password":"hunter\\u0032 2secret","labels":[]}';
  const bodies: Record<string, Uint8Array> = {
    'with a byte order mark': bytes(`\ufeff${sent}`),
    'that nests too deep': bytes(`{"password" : "hunter2 2secret","labels":${'['.repeat(300)}${']'.repeat(300)}}`),
    'that is cut off': bytes('{"username":"joe","password":"hunter2 2secret'),
    'in UTF-16': Buffer.from(sent, 'utf16le'),
    'in UTF-16, high bytes first': Buffer.from(sent, 'utf16le').swap16(),
  };

  it.each(Object.keys(bodies))('%s keeps its password, and so does the answer that quotes it', (name) => {
    const whole = exchange('', '{"detail":"hunter2 2secret is weak"}');
    const { request, response } = redact(v2, { ...whole, request: { ...whole.request, body: bodies[name]! } });
    for (const body of [request.body!, response.body]) {
      for (const encoding of ['utf-8', 'utf-16le', 'utf-16be']) expect(new TextDecoder(encoding).decode(body)).not.toMatch(/hunter|secret"/);
    }
    expect(text(response.body)).toBe('{"detail":"<password> is weak"}');
    expect(secretsSent(v2, { ...whole.request, body: bodies[name]! })).toContainEqual(['password', 'hunter2 2secret']);
  });

  it('that has none stays as it is', () => {
    const body = Uint8Array.of(0xef, 0xbb, 0xbf, 0x7b, 0x00, 0xff);
    const whole = exchange('');
    expect(redact(v2, { ...whole, request: { ...whole.request, body } }).request.body).toEqual(body);
  });
});
