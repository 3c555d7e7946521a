import { brotliCompressSync, deflateSync, gzipSync } from 'node:zlib';
import { afterEach, describe, expect, it } from 'vitest';
import { withHeader, type HeaderList, type WireRequest } from '../core/exchange.ts';
import { listen, type Answering, type Listener } from './testing/listen.ts';
import { createTransport, TransportError, type Transport, type TransportOptions } from './transport.ts';

const opened: (Transport | Listener)[] = [];
afterEach(async () => {
  for (const each of opened.splice(0)) await each.close();
});

/** A transport to a server that answers so. */
async function connect(answer: (answering: Answering) => void, options: Partial<TransportOptions> = {}) {
  const server = await listen(answer);
  const transport = createTransport(server.origin, { connections: 2, timeoutMs: 30_000, ...options });
  opened.push(transport, server);
  return { server, transport, send: (rest: Partial<WireRequest> = {}) => transport.send({ method: 'GET', target: '/', headers: [], body: null, ...rest }) };
}

const text = (body: Uint8Array) => new TextDecoder().decode(body);

describe('a request', () => {
  it.each(['/a/../b', '/./a/.', '/a//b/', '/%2e%2E/%2F', '/a%', '/$external/CN=a,OU=b', "/a?b=../c&d=%20+'\"[]{}|^`", '/?', '/a;b=c:@!*()'])('keeps the target %s byte for byte', async (target) => {
    const { server, send } = await connect(({ end }) => end(200));
    await send({ target });
    expect(server.received.map((request) => request.target)).toEqual([target]);
  });

  it('keeps its method, its body and its fields, in their order and case, and those given twice', async () => {
    const { server, send } = await connect(({ end }) => end(200));
    const headers: HeaderList = [['X-B', '1'], ['x-a', '2'], ['X-B', '3'], ['Accept', 'a/b']];
    const body = Uint8Array.from({ length: 256 }, (_, index) => index);
    const { request } = await send({ method: 'PATCH', headers, body });
    const [arrived] = server.received;
    expect(arrived).toMatchObject({ method: 'PATCH', body: Buffer.from(body) });
    expect(arrived?.headers.filter(([name]) => /^(x-|accept)/i.test(name))).toEqual(headers);
    expect(request).toEqual({ method: 'PATCH', target: '/', headers, body });
  });
});

describe('an answer', () => {
  it('keeps its status, its body and its fields, in their order and case, and those given twice', async () => {
    const { send } = await connect(({ end }) => end(418, ['X-B', '1', 'x-a', 'é', 'X-B', '2'], 'tea'));
    const now = () => performance.timeOrigin + performance.now();
    const before = now();
    const { response, startedAt, durationMs } = await send();
    expect(response.status).toBe(418);
    expect(response.headers.filter(([name]) => /^x-/i.test(name))).toEqual([['X-B', '1'], ['x-a', 'é'], ['X-B', '2']]);
    expect(text(response.body)).toBe('tea');
    expect(startedAt).toBeGreaterThanOrEqual(before);
    expect(startedAt + durationMs).toBeLessThanOrEqual(now());
    expect(durationMs).toBeGreaterThan(0);
  });

  it('that redirects is an answer', async () => {
    const { server, send } = await connect(({ end }) => end(302, ['Location', '/elsewhere']));
    expect((await send()).response.status).toBe(302);
    expect(server.received).toHaveLength(1);
  });

  it.each<[string, (body: string) => Uint8Array]>([
    ['gzip', gzipSync],
    ['x-gzip', gzipSync],
    ['GZIP', gzipSync],
    ['deflate', deflateSync],
    ['br', brotliCompressSync],
    ['deflate, gzip', (body) => gzipSync(deflateSync(body))],
    ['identity', (body) => Buffer.from(body)],
  ])('in %s is decoded', async (coding, encode) => {
    const { send } = await connect(({ end }) => end(200, ['Content-Encoding', coding], encode('hello')));
    expect(text((await send()).response.body)).toBe('hello');
  });

  it('of no bytes is decoded to none', async () => {
    const { send } = await connect(({ end }) => end(200, ['Content-Encoding', 'gzip']));
    expect((await send()).response.body).toHaveLength(0);
  });

  it.each<[string, Answering['end'] extends (...args: infer A) => void ? A : never, RegExp]>([
    ['of an unknown coding', [200, ['Content-Encoding', 'zstd'], 'x'], /^the answer has the unknown content coding "zstd"$/],
    ['that is not in its coding', [200, ['Content-Encoding', 'gzip'], 'plain'], /incorrect header check/],
    ['whose coding ends early', [200, ['Content-Encoding', 'gzip'], gzipSync('hello').subarray(0, 20)], /unexpected end of file/],
    ['that is too large', [200, [], 'x'.repeat(1001)], /^the answer is larger than 1000 bytes$/],
    ['that is too large once it is decoded', [200, ['Content-Encoding', 'gzip'], gzipSync('x'.repeat(5000))], /^the answer is too large once it is decompressed$/],
  ])('%s is a transport error', async (_name, answer, message) => {
    const { send } = await connect(({ end }) => end(...answer), { maxBody: 1000 });
    const error = await send().catch((thrown: unknown) => thrown);
    expect(error).toBeInstanceOf(TransportError);
    expect((error as Error).message).toMatch(message);
  });

  it('of the size that is allowed is no error', async () => {
    const { send } = await connect(({ end }) => end(200, [], 'x'.repeat(1000)), { maxBody: 1000 });
    expect((await send()).response.body).toHaveLength(1000);
  });
});

describe('a target that', () => {
  const failure = async (answer: (answering: Answering) => void, options: Partial<TransportOptions> = {}) => {
    const { server, send } = await connect(answer, options);
    const error = await send().catch((thrown: unknown) => thrown);
    expect(error).toBeInstanceOf(TransportError);
    return (error as Error).message.replace(server.origin, 'ORIGIN');
  };

  it('breaks off its answer is told', async () => {
    const broken = failure(({ response, socket }) => {
      response.writeHead(200, { 'Content-Length': '10' }).write('half', () => socket.end());
    });
    expect(await broken).toBe('ORIGIN closed the connection before its answer was complete');
  });

  it('breaks off an answer of unknown length is told', async () => {
    const broken = failure(({ response, socket }) => {
      response.writeHead(200).write('half', () => socket.end());
    });
    expect(await broken).toBe('ORIGIN closed the connection before its answer was complete');
  });

  it('resets the connection is told', async () => {
    expect(await failure(({ socket }) => void socket.resetAndDestroy())).toBe('ORIGIN reset the connection');
  });

  it('closes the connection without an answer is told', async () => {
    expect(await failure(({ socket }) => void socket.end())).toBe('ORIGIN closed the connection before its answer was complete');
  });

  it('speaks no HTTP is told', async () => {
    expect(await failure(({ socket }) => void socket.end('SSH-2.0-OpenSSH_9.0\r\n'))).toMatch(/^ORIGIN: Response does not match the HTTP\/1.1 protocol/);
  });

  it('does not answer in time is told', async () => {
    expect(await failure(() => {}, { timeoutMs: 50 })).toBe('ORIGIN did not answer within 0.05 s');
  });

  it('does not end its answer in time is told', async () => {
    expect(await failure(({ response }) => void response.writeHead(200).write('half'), { timeoutMs: 100 })).toBe('ORIGIN did not answer within 0.1 s');
    expect(await failure(() => {}, { timeoutMs: 49.5 })).toBe('ORIGIN did not answer within 0.05 s');
  });

  it('is not waited for once the signal is aborted', async () => {
    const stop = new AbortController();
    expect(await failure(() => stop.abort(), { signal: stop.signal })).toBe('the run was interrupted');
  });

  it('does not listen is told', async () => {
    const server = await listen(() => {});
    await server.close();
    const transport = createTransport(server.origin, { connections: 1, timeoutMs: 30_000 });
    opened.push(transport);
    await expect(transport.send({ method: 'GET', target: '/', headers: [], body: null })).rejects.toThrow(`nothing listens at ${server.origin} (connection refused)`);
  });

  it('answers the next request, though it broke off the last', async () => {
    let first = true;
    const { send } = await connect(({ end, socket }) => {
      if (!first) return end(200);
      first = false;
      socket.destroy();
    });
    await expect(send()).rejects.toThrow(TransportError);
    expect((await send()).response.status).toBe(200);
  });
});

describe('a request that cannot be sent', () => {
  it.each<[string, Partial<WireRequest>]>([
    ['a line break in a field', { headers: [['X', 'a\r\nY: b']] }],
    ['a space in its target', { target: '/a b' }],
  ])('for %s is a transport error, and nothing is sent', async (_name, rest) => {
    const { server, send } = await connect(({ end }) => end(200));
    await expect(send(rest)).rejects.toThrow(TransportError);
    expect(server.received).toEqual([]);
  });
});

describe('withHeader', () => {
  it('replaces every line of a field, whatever its case, or takes it out', () => {
    const headers: HeaderList = [['A', '1'], ['b', '2'], ['a', '3']];
    expect(withHeader(headers, 'a', '4')).toEqual([['b', '2'], ['a', '4']]);
    expect(withHeader(headers, 'B', undefined)).toEqual([['A', '1'], ['a', '3']]);
  });
});
