import { setDefaultCACertificates } from 'node:tls';
import { gzipSync } from 'node:zlib';
import { afterEach, describe, expect, it } from 'vitest';
import { header, type Exchange, type WireRequest } from '../core/exchange.ts';
import { parseChallenges, strongest } from '../client/index.ts';
import { selfSigned, type Certificate } from './testing/certificate.ts';
import { bomb, bytes, drip, forEver, gzipOfMembers, hostile, json, whole, type Answer, type Hostile, type HostileOptions } from './testing/hostile.ts';
import { createTransport, TransportError, type Transport, type TransportOptions } from './transport.ts';

const opened: (Transport | Hostile)[] = [];
afterEach(async () => {
  for (const each of opened.splice(0)) await each.close();
});

const get: WireRequest = { method: 'GET', target: '/', headers: [], body: null };
const post: WireRequest = { method: 'POST', target: '/', headers: [['Content-Type', 'application/json']], body: Buffer.from('{}') };

async function connect(answer: Answer, options: Partial<TransportOptions> = {}, kind: HostileOptions = {}): Promise<{ server: Hostile; transport: Transport }> {
  const server = await hostile(answer, kind);
  const transport = createTransport(server.origin, { connections: 4, timeoutMs: 10_000, ...options });
  opened.push(transport, server);
  return { server, transport };
}

/** Why there is no answer, with ORIGIN for the server's; the transport must be usable afterwards. */
async function failure(answer: Answer, options: Partial<TransportOptions> = {}): Promise<string> {
  const { server, transport } = await connect(answer, options);
  const error = await transport.send(get).catch((thrown: unknown) => thrown);
  expect(error).toBeInstanceOf(TransportError);
  return (error as Error).message.replaceAll(server.origin, 'ORIGIN');
}

async function answered(answer: Answer): Promise<Exchange['response']> {
  return (await (await connect(answer)).transport.send(get)).response;
}

const head = 'HTTP/1.1 200 OK\r\n';
const closed = 'ORIGIN closed the connection before its answer was complete';
const reset = 'ORIGIN reset the connection';
const unequal = 'the answer is not as long as its Content-Length says';
const noHttp = /^ORIGIN: (Response does not match the HTTP\/1\.1 protocol|Parse Error|.*HPE_)/;

describe('an answer that is too much is given up', () => {
  it.each<[string, Answer, string]>([
    ['an endless body', forEver(`${head}\r\n`, 'x'.repeat(65_536)), 'the answer is larger than 16777216 bytes'],
    ['an endless body in chunks', forEver(`${head}Transfer-Encoding: chunked\r\n\r\n`, `10000\r\n${'x'.repeat(65_536)}\r\n`), 'the answer is larger than 16777216 bytes'],
    ['a body that is announced to be endless', forEver(`${head}Content-Length: 9007199254740991\r\n\r\n`, 'x'.repeat(65_536)), 'the answer is larger than 16777216 bytes'],
    ['a gzip bomb', bomb('gzip', 64 * 1024 * 1024), 'the answer is too large once it is decompressed'],
    ['a gzip bomb of many members', gzipOfMembers(10_000), 'the answer is too large once it is decompressed'],
    ['a gzip bomb in gzip', bomb('gzip, gzip', 64 * 1024 * 1024), 'the answer is too large once it is decompressed'],
    ['a deflate bomb', bomb('deflate', 64 * 1024 * 1024), 'the answer is too large once it is decompressed'],
    ['a brotli bomb', bomb('br', 64 * 1024 * 1024), 'the answer is too large once it is decompressed'],
    ['codings without number', whole(200, [`Content-Encoding: ${'gzip, '.repeat(1000)}gzip`], gzipSync('x')), 'the answer has 1001 content codings, one over the other'],
    ['an unknown coding', whole(200, ['Content-Encoding: constructor'], 'x'), 'the answer has the unknown content coding "constructor"'],
    ['a field of a megabyte', whole(200, [`X: ${'x'.repeat(1024 * 1024)}`]), 'the header of the answer is larger than 16 KiB'],
    ['10,000 fields', whole(200, Array.from({ length: 10_000 }, (_, index) => `X-${index}: x`)), 'the header of the answer is larger than 16 KiB'],
    ['fields without end', forEver(head, 'X: x\r\n'.repeat(1000)), 'the header of the answer is larger than 16 KiB'],
    ['a challenge of a megabyte', whole(401, [`WWW-Authenticate: Digest realm="${'\\"'.repeat(512 * 1024)}"`]), 'the header of the answer is larger than 16 KiB'],
  ])('%s', async (_name, answer, reason) => {
    expect(await failure(answer)).toBe(reason);
  });
});

describe('an answer that does not come to its end is given up when its time is over', () => {
  const late = 'ORIGIN did not answer within 0.3 s';
  it.each<[string, Answer]>([
    ['none', () => {}],
    ['a status line that drips', drip('H', '')],
    ['a header that drips', drip(head, 'X: x\r\n')],
    ['a body that drips', drip(`${head}\r\n`, 'x')],
    ['a body in chunks that drips', drip(`${head}Transfer-Encoding: chunked\r\n\r\n`, '1\r\nx\r\n')],
    ['a chunk extension that drips', drip(`${head}Transfer-Encoding: chunked\r\n\r\n1;`, 'x')],
    ['a body that is shorter than announced', whole(200, ['Content-Length: 10'], 'short')],
    ['103 (Early Hints) without end', forEver('', `HTTP/1.1 103 Early Hints\r\nLink: </x>\r\n\r\n`.repeat(100))],
    ['103 (Early Hints) that drip', drip('', `HTTP/1.1 103 Early Hints\r\n\r\n`)],
  ])('%s', async (_name, answer) => {
    const begun = performance.now();
    expect(await failure(answer, { timeoutMs: 300 })).toBe(late);
    expect(performance.now() - begun).toBeGreaterThan(200);
  });

  it('a connection to which nobody answers', async () => {
    const { server } = await connect(() => {});
    // A TLS handshake that a server without TLS never answers is part of connecting.
    const transport = createTransport(server.origin.replace('http:', 'https:'), { connections: 1, timeoutMs: 300 });
    opened.push(transport);
    await expect(transport.send(get)).rejects.toThrow(/did not answer within 0\.3 s|could not be reached in time/);
  });
});

describe('an answer that is none of HTTP is given up', () => {
  it.each<[string, Answer, string | RegExp]>([
    ['the end at once', (socket) => void socket.end(), closed],
    ['the end within the status line', bytes('HTTP/1.1 2', true), closed],
    ['the end within the header', bytes(`${head}X: x\r\n`, true), closed],
    ['the end within the body', bytes(`${head}Content-Length: 10\r\n\r\nhalf`, true), closed],
    ['the end within a chunk', bytes(`${head}Transfer-Encoding: chunked\r\n\r\nff\r\nhalf`, true), closed],
    ['a reset at once', (socket) => void socket.resetAndDestroy(), reset],
    ['a reset within the header', (socket) => void socket.write(head, () => setTimeout(() => socket.resetAndDestroy(), 20)), reset],
    ['a reset within the body', (socket) => void socket.write(`${head}Content-Length: 10\r\n\r\nhalf`, () => setTimeout(() => socket.resetAndDestroy(), 20)), reset],
    ['a negative Content-Length', whole(200, ['Content-Length: -1'], 'x'), noHttp],
    ['a Content-Length that is no number', whole(200, ['Content-Length: 0x10'], 'x'), noHttp],
    ['two Content-Lengths', whole(200, ['Content-Length: 1', 'Content-Length: 2'], 'x'), unequal],
    ['a Content-Length beyond all numbers', whole(200, [`Content-Length: ${'9'.repeat(40)}`], 'x'), unequal],
    ['chunks of garbage', bytes(`${head}Transfer-Encoding: chunked\r\n\r\nzz\r\ngarbage\r\n`), noHttp],
    ['a chunk size beyond all numbers', bytes(`${head}Transfer-Encoding: chunked\r\n\r\n${'f'.repeat(40)}\r\n`), noHttp],
    ['garbage', bytes('\0\xff\xfe\x1b[31m\r\n\r\n'), noHttp],
    ['a status of two digits', bytes('HTTP/1.1 20 OK\r\n\r\n'), noHttp],
    ['the status 000', whole(0), /^ORIGIN sent what is no answer of HTTP\/1\.1$|^ORIGIN: Response does not match/],
    ['100 (Continue) that nobody asked for', bytes(`HTTP/1.1 100 Continue\r\n\r\n`.repeat(100_000)), /^ORIGIN sent what nobody asked for/],
    ['101 (Switching Protocols)', bytes('HTTP/1.1 101 Switching Protocols\r\nConnection: Upgrade\r\nUpgrade: x\r\n\r\n'), /^ORIGIN sent what nobody asked for/],
    ['the preface of HTTP/2', bytes('\0\0\x12\x04\0\0\0\0\0'), noHttp],
    ['gzip that is none', whole(200, ['Content-Encoding: gzip'], 'plain'), /^ORIGIN: incorrect header check \(Z_DATA_ERROR\)$/],
    ['gzip that breaks off', whole(200, ['Content-Encoding: gzip'], gzipSync('hello').subarray(0, 20)), /^ORIGIN: unexpected end of file/],
  ])('%s', async (_name, answer, reason) => {
    expect(await failure(answer)).toMatch(reason);
  });
});

describe('an answer that is odd stands as it is', () => {
  it('a status that there is none of', async () => {
    expect((await answered(whole(999))).status).toBe(999);
  });

  it('without what comes after its Content-Length, nor is that taken for the next answer', async () => {
    const { transport, server } = await connect(whole(200, ['Content-Length: 2'], 'okHTTP/1.1 201 Smuggled\r\nContent-Length: 0\r\n\r\n'));
    for (let time = 0; time < 5; time += 1) {
      const exchange = await transport.send(get).catch((error: unknown) => error);
      if (exchange instanceof TransportError) expect(exchange.message).toMatch(/sent what nobody asked for|closed the connection|reset/);
      else expect((exchange as Exchange).response).toMatchObject({ status: 200, body: Buffer.from('ok') });
    }
    expect(server.received.length).toBeGreaterThan(1);
  });

  it('204 with a body', async () => {
    expect(await answered(whole(204, [], 'a body'))).toMatchObject({ status: 204, body: Buffer.alloc(0) });
  });

  it('bytes that are no UTF-8', async () => {
    expect((await answered(whole(200, [json], Buffer.of(0x22, 0xff, 0x22)))).body).toEqual(Buffer.of(0x22, 0xff, 0x22));
  });

  it('as many challenges as its header may hold, which take no time to understand', async () => {
    for (const challenge of ['Digest ', 'a="', 'Digest realm="\\', 'x=,', 'a ', ',', 'Digest nonce=a realm=b']) {
      const { headers } = await answered(whole(401, [`WWW-Authenticate: ${challenge.repeat(Math.floor(15_000 / challenge.length))}`]));
      expect(strongest(parseChallenges(header(headers, 'www-authenticate')!))).toBeUndefined();
    }
  });
});

describe('a redirect', () => {
  it.each([301, 302, 303, 307, 308])('%i to elsewhere is an answer: nobody is asked there', async (status) => {
    const elsewhere = await hostile(whole(200));
    opened.push(elsewhere);
    const { transport } = await connect(whole(status, [`Location: ${elsewhere.origin}/`]));
    for (const request of [get, { ...post, headers: [['Authorization', 'Bearer secret'] as const] }]) expect((await transport.send(request)).response.status).toBe(status);
    expect(elsewhere.connections).toBe(0);
  });
});

describe('TLS', () => {
  const told = async (certificate: Certificate, trusted: boolean): Promise<string> => {
    setDefaultCACertificates(trusted ? [certificate.cert] : []);
    const { server, transport } = await connect(whole(200), {}, { certificate });
    const outcome = await transport.send(get).then(({ response }) => String(response.status), (error: Error) => error.message.replaceAll(server.origin, 'ORIGIN'));
    expect(server.received).toHaveLength(outcome === '200' ? 1 : 0);
    return outcome;
  };
  const hint = '; NODE_EXTRA_CA_CERTS names a file of further authorities';

  it('is spoken with whom the system trusts', async () => {
    expect(await told(selfSigned(), true)).toBe('200');
  });

  it.each<[string, Certificate, boolean, string]>([
    ['a self-signed certificate', selfSigned(), false, 'it is self-signed'],
    ['an expired one', selfSigned({ from: -3, to: -1 }), true, 'it has expired'],
    ['one that is not valid yet', selfSigned({ from: 1, to: 3 }), true, 'it is not valid yet'],
    ['one for another host', selfSigned({ address: '127.0.0.2' }), true, 'it is for another host'],
  ])('with %s is refused, and nothing is sent', async (_name, certificate, trusted, why) => {
    expect(await told(certificate, trusted)).toBe(`the certificate of ORIGIN is not accepted: ${why}${hint}`);
  });

  it('to a server that speaks plain HTTP is told', async () => {
    const { server } = await connect(whole(400), {}, { toAnything: true });
    const transport = createTransport(server.origin.replace('http:', 'https:'), { connections: 1, timeoutMs: 10_000 });
    opened.push(transport);
    await expect(transport.send(get)).rejects.toThrow(/does not speak TLS: is it http rather than https\?$/);
  });

  it('from a server that is spoken to in plain HTTP is told', async () => {
    const { server } = await connect(whole(200), {}, { certificate: selfSigned() });
    const transport = createTransport(server.origin.replace('https:', 'http:'), { connections: 1, timeoutMs: 10_000 });
    opened.push(transport);
    await expect(transport.send(get)).rejects.toThrow(/closed the connection|reset the connection|does not match the HTTP\/1\.1 protocol/);
  });
});
