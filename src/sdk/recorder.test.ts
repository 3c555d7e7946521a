import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { header, type HeaderList } from '../core/exchange.ts';
import type { Answer, Recorded, RecordingServer, Response, Script } from './record.ts';
import { startRecorder } from './recorder.ts';
import { dechunked, once, seen, talk } from './testing/socket.ts';

let server: RecordingServer;
let bearer: string;
beforeAll(async () => {
  server = await startRecorder();
});
afterAll(() => server.close());

const auth = { type: 'oauth', clientId: 'mdb_sa_id_1', clientSecret: 'mdb_sa_sk_1' } as const;
const ok: Answer = { status: 200, headers: [], body: Buffer.from('{}') };
const script = (...responses: readonly Response[]): Script => ({ auth, responses: responses as Script['responses'] });

/** Gets a token, so that requests are let in. */
async function enter(): Promise<void> {
  server.reset();
  const stop = server.play(script(ok));
  const response = await fetch(`${server.url}/api/oauth/token`, {
    method: 'POST',
    headers: { Authorization: `Basic ${btoa(`${auth.clientId}:${auth.clientSecret}`)}` },
    body: new URLSearchParams({ grant_type: 'client_credentials' }),
  });
  bearer = ((await response.json()) as { access_token: string }).access_token;
  await stop();
}

/** What is recorded while `work` is done. */
async function during(play: Script, work: () => Promise<unknown>): Promise<readonly Recorded[]> {
  const stop = server.play(play);
  try {
    await work();
  } catch (error) {
    await stop();
    throw error;
  }
  return stop();
}

const get = (target = '/x', fields = ''): string => `GET ${target} HTTP/1.1\r\nHost: h\r\nAuthorization: Bearer ${bearer}\r\n${fields}\r\n`;
/** The server ends the connection after its answer. */
const last = 'Connection: close\r\n';

const byte = (...ranges: readonly (readonly [number, number])[]): fc.Arbitrary<string> => fc.oneof(...ranges.map(([min, max]) => fc.integer({ min, max }).map((code) => String.fromCharCode(code))));
const name = fc.stringMatching(/^[!#$%&'*+.^_`|~0-9A-Za-z-]{1,12}$/).map((text) => `x-${text}`);
// What is around a value is no part of it (RFC 9110 section 5.5).
const value = fc.string({ unit: byte([0x20, 0x7e], [0x80, 0xff], [9, 9]), maxLength: 40 }).map((text) => text.replaceAll(/^[ \t]+|[ \t]+$/g, ''));
const fields = fc.array(fc.tuple(name, value), { maxLength: 8 });
const bytes = fc.uint8Array({ maxLength: 3000 }).map((array) => Buffer.from(array));

const chunked = (body: Buffer, size: number): Buffer => {
  const parts: Buffer[] = [];
  for (let at = 0; at < body.length; at += size) {
    const part = body.subarray(at, at + size);
    parts.push(Buffer.from(`${part.length.toString(16)}\r\n`), part, Buffer.from('\r\n'));
  }
  return Buffer.concat([...parts, Buffer.from('0\r\n\r\n')]);
};

describe('a request', () => {
  it('is recorded byte for byte, whatever is in it', async () => {
    const target = fc.string({ unit: byte([0x21, 0x22], [0x24, 0x7e]), maxLength: 60 }).map((text) => `/${text}`);
    const method = fc.constantFrom('GET', 'POST', 'PATCH', 'DELETE', 'PUT', 'HEAD', 'OPTIONS');
    await fc.assert(
      fc.asyncProperty(method, target, fields, fc.option(bytes), fc.option(fc.integer({ min: 1, max: 700 })), async (verb, path, list, body, size) => {
        const framing: HeaderList = body === null ? [] : size === null ? [['content-length', String(body.length)]] : [['Transfer-Encoding', 'Chunked']];
        const sent: HeaderList = [['hOST', 'h'], ...list, ...framing, ['Connection', 'close']];
        const head = `${verb} ${path} HTTP/1.1\r\n${sent.map(([key, text]) => `${key}: ${text}\r\n`).join('')}\r\n`;
        const rest = body === null ? Buffer.alloc(0) : size === null ? body : chunked(body, size);
        const recorded = await during(script(ok), () => once(server.url, Buffer.concat([Buffer.from(head, 'latin1'), rest])));
        expect(recorded).toHaveLength(1);
        const { kind, exchange, response } = recorded[0]!;
        expect(response).toBeUndefined();
        expect({ kind, ...exchange.request }).toEqual({ kind: 'challenged', method: verb, target: path, headers: sent, body });
      }),
      { numRuns: 150 },
    );
  });

  it('keeps repeated fields apart, and says which connection it came on and when', async () => {
    using first = talk(server.url);
    const before = performance.now();
    const recorded = await during(script(ok), async () => {
      first.send('GET /1 HTTP/1.1\r\nHost: h\r\nA: 1\r\na: 2\r\n\r\n');
      await first.until((received) => received.includes('}'));
      first.send(`GET /2 HTTP/1.1\r\n${last}\r\n`);
      await first.untilEnd();
      await once(server.url, `GET /3 HTTP/1.1\r\nHost: h\r\n${last}\r\n`);
    });
    expect(recorded.map(({ exchange }) => exchange.request.target)).toEqual(['/1', '/2', '/3']);
    expect(recorded[0]!.exchange.request.headers.slice(1)).toEqual([['A', '1'], ['a', '2']]);
    const [a, b, c] = recorded.map(({ connection }) => connection) as [number, number, number];
    expect(b).toBe(a);
    expect(c).toBe(a + 1);
    const times = recorded.flatMap(({ arrivedAt, answeredAt }) => [arrivedAt, answeredAt]);
    expect([before, ...times, performance.now()].toSorted((left, right) => left - right)).toEqual([before, ...times, expect.any(Number)]);
    expect(Math.abs(recorded[0]!.exchange.startedAt - Date.now())).toBeLessThan(60_000);
  });

  it('may expect to be asked for its body, and may expect something else', async () => {
    const recorded = await during(script(ok), async () => {
      const received = await once(server.url, `POST /1 HTTP/1.1\r\nHost: h\r\n${last}Expect: 100-continue\r\nContent-Length: 2\r\n\r\nab`);
      expect(received.toString('latin1')).toMatch(/^HTTP\/1\.1 100 Continue\r\n\r\nHTTP\/1\.1 401 /);
      await once(server.url, `POST /2 HTTP/1.1\r\nHost: h\r\n${last}Expect: something\r\nContent-Length: 2\r\n\r\nab`);
    });
    expect(recorded.map(({ exchange }) => [exchange.request.target, exchange.response.status])).toEqual([['/1', 401], ['/2', 401]]);
  });

  it.each([
    ['no HTTP', '\x16\x03\x01 hello', { method: '', target: '' }],
    ['of an unknown method', 'BREW /pot HTTP/1.1\r\nHost: h\r\n\r\n', { method: 'BREW', target: '/pot' }],
    ['with a space in its target', 'GET /a b HTTP/1.1\r\nHost: h\r\n\r\n', { method: 'GET', target: '/a b' }],
    ['with a byte in its target that is not ASCII', 'GET /\xc3\xa4 HTTP/1.1\r\nHost: h\r\n\r\n', { method: 'GET', target: '/\xc3\xa4' }],
    ['with a bad name of a field', 'GET / HTTP/1.1\r\nA\0: b\r\n\r\n', { method: 'GET', target: '/' }],
    ['for a tunnel', 'CONNECT h:1 HTTP/1.1\r\nHost: h\r\n\r\n', { method: 'CONNECT', target: 'h:1', headers: [['Host', 'h']], body: null }],
  ])('is unreadable when it is %s, and the answer is 400', async (_name, text, request) => {
    const recorded = await during(script(ok), async () => expect((await once(server.url, text)).toString('latin1')).toMatch(/^HTTP\/1\.1 400 Bad Request\r\nConnection: close\r\n/));
    expect(recorded).toHaveLength(1);
    const { kind, exchange } = recorded[0]!;
    expect([kind, exchange.response.status]).toEqual(['unreadable', 400]);
    expect(exchange.request).toEqual({ headers: [], body: Buffer.from(text, 'latin1'), ...request });
  });

  it.each([
    ['half a header', 'GET / HTTP/1.1\r\nHo', { method: '' }, 400],
    ['half a body', 'POST /x HTTP/1.1\r\nHost: h\r\nContent-Length: 10\r\n\r\nhalf', { method: 'POST', target: '/x', body: Buffer.from('half') }, 400],
    ['a bad chunk', 'POST /x HTTP/1.1\r\nHost: h\r\nTransfer-Encoding: chunked\r\n\r\n2\r\nab\r\nzz\r\n', { method: 'POST', target: '/x', body: Buffer.from('ab') }, 400],
  ])('is unreadable when it is %s', async (_name, text, request, status) => {
    const recorded = await during(script(ok), async () => {
      using connection = talk(server.url);
      connection.send(text);
      connection.finish();
      await connection.untilEnd();
    });
    expect(recorded).toHaveLength(1);
    expect(recorded[0]).toMatchObject({ kind: 'unreadable', exchange: { request, response: { status } } });
  });

  it('is unreadable when it is reset before its end', async () => {
    const stop = server.play(script(ok));
    {
      using connection = talk(server.url);
      connection.send('POST /x HTTP/1.1\r\nHost: h\r\nExpect: 100-continue\r\nContent-Length: 10\r\n\r\nhalf');
      await connection.until((received) => received.includes('100'));
    }
    const recorded = await stop();
    expect(recorded).toHaveLength(1);
    expect(recorded[0]).toMatchObject({ kind: 'unreadable', exchange: { request: { target: '/x', body: Buffer.from('half') } } });
  });

  it('is unreadable when its body is larger than 64 MiB', async () => {
    const recorded = await during(script(ok), async () => {
      const body = Buffer.alloc(64 * 1024 * 1024 + 1, 'x');
      using connection = talk(server.url);
      connection.send(`POST /x HTTP/1.1\r\nHost: h\r\nContent-Length: ${body.length}\r\n\r\n`);
      connection.send(body);
      expect((await connection.until((received) => received.includes('\r\n'))).toString('latin1')).toMatch(/^HTTP\/1\.1 413 /);
    });
    expect(recorded).toMatchObject([{ kind: 'unreadable', exchange: { response: { status: 413 } } }]);
  });

  it('may have a header of 200 KiB and of many fields', async () => {
    const many = 'a: b\r\n'.repeat(3000);
    const recorded = await during(script(ok), () => once(server.url, `GET /${'p'.repeat(200_000)} HTTP/1.1\r\n${many}${last}\r\n`));
    expect(recorded).toMatchObject([{ kind: 'challenged' }]);
    expect(recorded[0]!.exchange.request.headers).toHaveLength(3001);
  });
});

describe('an answer', () => {
  beforeAll(enter);

  it('has the fields of the script in their order and case, and its body, however it is delivered', async () => {
    const framing = fc.constantFrom(undefined, 'length', 'chunked', 'close');
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(200, 201, 404, 429, 500, 599), fields, fc.option(bytes), framing, fc.option(fc.integer({ min: 1, max: 900 })), fc.boolean(), async (status, list, body, told, pieces, isAnnounced) => {
        const answer: Answer = { status, headers: list, body, ...(told && { framing: told }), ...(pieces !== null && { pieces: Math.max(pieces, Math.ceil((body?.length ?? 0) / 5)) }), ...(isAnnounced && { close: 'announced' }) };
        let received: Buffer = Buffer.alloc(0);
        const recorded = await during(script(answer), async () => (received = await once(server.url, get('/x', isAnnounced ? '' : last))));
        const { line, fields: got, rest } = seen(received);
        expect(line).toMatch(`HTTP/1.1 ${status} `);
        expect(got.slice(0, list.length)).toEqual(list);
        expect(got.slice(list.length).map(([key]) => key)).toEqual(['Date', 'Connection', ...(told === 'close' ? [] : [told === 'chunked' ? 'Transfer-Encoding' : 'Content-Length'])]);
        if (told === 'chunked') expect(dechunked(rest)).toEqual({ body: body ?? Buffer.alloc(0), isWhole: true });
        else expect(rest).toEqual(body ?? Buffer.alloc(0));
        if (told === undefined || told === 'length') expect(header(got, 'content-length')).toBe(String(rest.length));
        expect(recorded).toMatchObject([{ kind: 'admitted', exchange: { response: { status, headers: got, body: body ?? new Uint8Array() } } }]);
      }),
      { numRuns: 150 },
    );
  });

  it('keeps the fields that the script gives itself', async () => {
    const headers: HeaderList = [['dAtE', 'now'], ['content-LENGTH', '2'], ['connection', 'close']];
    await during(script({ status: 200, headers, body: Buffer.from('{}') }), async () => expect(seen(await once(server.url, get()))).toMatchObject({ fields: headers, rest: Buffer.from('{}') }));
  });

  it.each(['length', 'chunked'] as const)('can be cut off after any byte, told by %s', async (framing) => {
    const body = Buffer.from('{"results":[1,2,3,4,5,6,7,8,9]}');
    for (const cutAfter of [0, 1, 7, body.length - 1, body.length]) {
      await during(script({ status: 200, headers: [], body, framing, cutAfter }), async () => {
        // A reset connection would reject.
        const { fields: got, rest } = seen(await once(server.url, get()));
        if (framing === 'length') expect([header(got, 'content-length'), rest]).toEqual([String(body.length), body.subarray(0, cutAfter)]);
        else expect(dechunked(rest)).toEqual({ body: body.subarray(0, cutAfter), isWhole: false });
      });
    }
  });

  it('without a body has no length where none may be', async () => {
    for (const status of [204, 304]) {
      await during(script({ status, headers: [['Content-Type', 'a/b']], body: null }), async () => {
        using connection = talk(server.url);
        connection.send(get());
        const { fields: got, rest } = seen(await connection.until((received) => received.includes('\r\n\r\n')));
        expect(got.map(([key]) => key)).toEqual(['Content-Type', 'Date', 'Connection']);
        expect([header(got, 'connection'), rest]).toEqual(['keep-alive', Buffer.alloc(0)]);
      });
    }
    await during(script({ ...ok, body: null }), async () => expect(header(seen(await once(server.url, get('/', last))).fields, 'content-length')).toBe('0'));
  });

  it('to HEAD has the length of its body, and no body', async () => {
    await during(script(ok), async () => {
      const { fields: got, rest } = seen(await once(server.url, get('/', last).replace('GET', 'HEAD')));
      expect([header(got, 'content-length'), rest]).toEqual(['2', Buffer.alloc(0)]);
    });
  });

  it('to HTTP/1.0 has neither chunks nor interim answers', async () => {
    await during(script({ ...ok, framing: 'chunked', interim: [{ status: 103, headers: [] }] }), async () => {
      const { line, fields: got, rest } = seen(await once(server.url, get().replace('HTTP/1.1', 'HTTP/1.0')));
      expect([line, header(got, 'transfer-encoding'), header(got, 'connection'), rest.toString()]).toEqual(['HTTP/1.1 200 OK', undefined, 'close', '{}']);
    });
  });

  it('comes after its interim answers', async () => {
    const interim = [{ status: 100, headers: [] }, { status: 103, headers: [['LINK', '</x>']] as HeaderList }];
    await during(script({ ...ok, interim }), async () => {
      expect((await once(server.url, get('/', last))).toString('latin1')).toMatch(/^HTTP\/1\.1 100 Continue\r\n\r\nHTTP\/1\.1 103 Early Hints\r\nLINK: <\/x>\r\n\r\nHTTP\/1\.1 200 OK\r\n/);
    });
  });

  it('can be followed by the end of the connection, announced or silent', async () => {
    for (const [close, said] of [['announced', 'close'], ['silent', 'keep-alive']] as const) {
      await during(script({ ...ok, close }), async () => {
        const { fields: got, rest } = seen(await once(server.url, get()));
        expect([header(got, 'connection'), rest.toString()]).toEqual([said, '{}']);
      });
    }
  });

  it('can be none at all', async () => {
    const recorded = await during(script('dropped'), async () => expect(await once(server.url, get())).toEqual(Buffer.alloc(0)));
    expect(recorded).toMatchObject([{ kind: 'admitted', response: 'dropped', exchange: { response: { status: 0, headers: [], body: new Uint8Array() } } }]);
  });

  it('is over when the client leaves, and that is no request', async () => {
    for (const cutAfter of [undefined, 50_000_000]) {
      const stop = server.play(script({ status: 200, headers: [], body: Buffer.alloc(60_000_000), pieces: 100_000, ...(cutAfter !== undefined && { cutAfter }) }));
      {
        using connection = talk(server.url);
        connection.send(get());
        await connection.until((received) => received.length > 100);
      }
      expect(await stop()).toMatchObject([{ kind: 'admitted' }]);
      expect(await during(script(ok), () => once(server.url, get('/', last)))).toHaveLength(1);
    }
  });

  it('to requests that are sent before the last one is answered comes in their order', async () => {
    const slow: Answer = { status: 200, headers: [], body: Buffer.alloc(50, 'a'), pieces: 1, interim: [{ status: 103, headers: [] }] };
    const recorded = await during(script(slow, { ...ok, interim: [{ status: 103, headers: [] }] }), async () => {
      const received = await once(server.url, `${get('/1')}${get('/2', last)}`);
      expect(received.toString('latin1')).toMatch(/^HTTP\/1\.1 103 [^]*HTTP\/1\.1 200 [^]*a{50}HTTP\/1\.1 103 [^]*HTTP\/1\.1 200 [^]*\{\}$/);
    });
    expect(recorded.map(({ exchange }) => exchange.request.target)).toEqual(['/1', '/2']);
  });
});

describe('a call', () => {
  beforeAll(enter);

  it('is answered by one response after the other, then by the last', async () => {
    const recorded = await during(script({ ...ok, status: 201 }, { ...ok, status: 202 }), async () => {
      for (let index = 0; index < 4; index += 1) await once(server.url, get(`/${index}`, last));
    });
    expect(recorded.map(({ exchange }) => exchange.response.status)).toEqual([201, 202, 202, 202]);
    expect(recorded.map(({ response }) => response)).toEqual([201, 202, 202, 202].map((status) => ({ ...ok, status })));
    expect(await during(script(ok), async () => {})).toEqual([]);
  });

  it('is told what came unasked before it', async () => {
    expect(seen(await once(server.url, get('/alone'))).line).toBe('HTTP/1.1 503 Service Unavailable');
    await once(server.otherUrl, get('/other', last));
    const recorded = await during(script(ok), () => once(server.url, get('/asked', last)));
    expect(recorded.map(({ kind, exchange }) => [kind, exchange.request.target])).toEqual([['unasked', '/alone'], ['elsewhere', '/other'], ['admitted', '/asked']]);
    expect(await during(script(ok), async () => {})).toEqual([]);
  });

  it('is told what came to the second server', async () => {
    const recorded = await during(script(ok), async () => expect(await (await fetch(`${server.otherUrl}/x?y`)).text()).toBe('{}'));
    expect(recorded).toMatchObject([{ kind: 'elsewhere', exchange: { request: { target: '/x?y' }, response: { status: 200 } } }]);
    expect(server.otherUrl).not.toBe(server.url);
  });

  it('does not wait long for an answer that is still being written', async () => {
    const endless: Answer = { status: 200, headers: [], body: Buffer.alloc(16 * 1024 * 1024) };
    const stop = server.play(script(endless));
    using connection = talk(server.url);
    connection.send(get());
    await connection.until((received) => received.length > 0);
    const recorded = await stop();
    expect(recorded).toMatchObject([{ kind: 'admitted' }]);
    expect(recorded[0]!.answeredAt).toBeGreaterThan(recorded[0]!.arrivedAt);
  });

  it('does not have a request that is not read when it ends', async () => {
    const stop = server.play(script(ok));
    using connection = talk(server.url);
    connection.send('POST /slow HTTP/1.1\r\nHost: h\r\nExpect: 100-continue\r\nContent-Length: 2\r\n\r\n');
    await connection.until((received) => received.includes('100'));
    expect(await stop()).toEqual([]);
    connection.send('ab');
    await connection.untilEnd();
    await vi.waitFor(async () => expect(await during(script(ok), async () => {})).toMatchObject([{ kind: 'unasked', exchange: { request: { target: '/slow', body: Buffer.from('ab') } } }]));
  });

  it('is one at a time', async () => {
    const stop = server.play(script(ok));
    expect(() => server.play(script(ok))).toThrow('a call is under way; its script has to be ended first');
    await stop();
  });
});

it('closes with connections open', async () => {
  const other = await startRecorder();
  using idle = talk(other.url);
  idle.send('GET /half HTTP/1.1\r\n');
  await other.close();
  expect(await once(other.url, 'x').catch((error: NodeJS.ErrnoException) => error.code)).toBe('ECONNREFUSED');
});
