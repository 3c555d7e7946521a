import { createServer } from 'node:http';
import { gzipSync } from 'node:zlib';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ask, dial, originServer, proxyTo } from './testing/wire.ts';

const ok = 'HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\nok';
const get = (target = '/things', ...fields: string[]) => [`GET ${target} HTTP/1.1`, 'Host: proxy', ...fields, '', ''].join('\r\n');
const last = 'Connection: close';

/** A message without the fields that each connection has of its own, and the host. */
const bare = (message: string) => message.replaceAll(/^(?:connection|keep-alive): [^\r]*\r\n/gim, '').replace(/^(host): [^\r]*/im, '$1: *');

const token = fc.stringMatching(/^[A-Za-z][A-Za-z0-9-]{0,12}$/).filter((name) => !/^(?:connection|keep-alive|proxy-connection|te|upgrade|host|content-length|transfer-encoding|expect|trailer|http2-settings)$/i.test(name));
const value = fc.stringMatching(/^(?:[!-~\xa1-\xff](?:[ -~\xa1-\xff]{0,20}[!-~\xa1-\xff])?)?$/);
const fields = fc.array(fc.tuple(token, value), { maxLength: 8 });
const linesOf = (list: readonly (readonly [string, string])[]) => list.map(([name, text]) => `${name}: ${text}`);
const body = fc.string({ unit: 'binary-ascii', minLength: 1, maxLength: 200 });
/** Nothing, a body of a length, or one in chunks, each with the fields that say so. */
const framed = fc.oneof(
  fc.constant({ lines: [] as string[], text: '' }),
  body.map((text) => ({ lines: [`content-LENGTH: ${text.length}`], text })),
  fc.array(body, { maxLength: 3 }).map((chunks) => ({ lines: ['Transfer-Encoding: chunked'], text: `${chunks.map((chunk) => `${chunk.length.toString(16)}\r\n${chunk}\r\n`).join('')}0\r\n\r\n` })),
);
/** Chunks may be cut anew on the way (RFC 9112 section 7.1); what they hold may not. */
const joined = (message: string) => {
  const end = message.indexOf('\r\n\r\n') + 4;
  if (!/^transfer-encoding: chunked/im.test(message.slice(0, end))) return message;
  let [rest, text] = [message.slice(end), ''];
  for (let size = Number.parseInt(rest, 16); size > 0; size = Number.parseInt(rest, 16)) {
    const from = rest.indexOf('\r\n') + 2;
    text += rest.slice(from, from + size);
    rest = rest.slice(from + size + 2);
  }
  return `${message.slice(0, end)}${text}|${rest}`;
};

describe('what passes is not changed', () => {
  it('in any request and any answer: target, fields with their case, order and repetitions, framing, bytes of the body', async () => {
    let reply = '';
    await using origin = await originServer((socket) => void socket.write(reply, 'latin1'));
    await using passing = await proxyTo(origin.url);
    const request = fc.record({ method: fc.constantFrom('GET', 'POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS', 'QUERY'), target: fc.stringMatching(/^\/[!"$-~]{0,40}$/), fields, framed });
    const answer = fc.record({ status: fc.constantFrom(200, 201, 202, 302, 400, 404, 418, 500, 599), phrase: fc.stringMatching(/^[ -~]{0,20}$/), fields, framed });
    await fc.assert(
      fc.asyncProperty(request, answer, async (asked, answered) => {
        // Node sends a request whose body has no announced end as one without a body, and fields of one name side by side.
        const isOpen = asked.framed.lines.length === 0;
        const names = asked.fields.map(([name]) => name.toLowerCase());
        fc.pre(!isOpen || names.every((name, index) => names.indexOf(name) === index));
        const sent = [`${asked.method} ${asked.target} HTTP/1.1`, 'hOsT: proxy', ...linesOf(asked.fields), ...asked.framed.lines, '', asked.framed.text].join('\r\n');
        const { lines, text } = answered.framed.lines.length === 0 ? { lines: ['Content-Length: 0'], text: '' } : answered.framed;
        reply = [`HTTP/1.1 ${answered.status} ${answered.phrase}`, ...linesOf(answered.fields), ...lines, '', text].join('\r\n');
        const before = origin.received.length;
        const got = await ask(passing.url, sent.replace('hOsT: proxy', `hOsT: proxy\r\n${last}`));
        expect(joined(bare(origin.received[before]!))).toBe(joined(bare(sent)));
        expect(joined(bare(got))).toBe(joined(bare(reply)));
        const passed = passing.passed.at(-1)!;
        expect(passed).toMatchObject({ request: { method: asked.method, target: asked.target }, exchange: { response: { status: answered.status } } });
        expect(passed.request.headers.filter(([name]) => name !== 'Connection')).toEqual([['hOsT', 'proxy'], ...asked.fields, ...asked.framed.lines.map((line) => line.split(': '))]);
      }),
      { numRuns: 150 },
    );
  });

  it('a content coding stays, and a redirect is not followed', async () => {
    const packed = gzipSync('{"a":1}');
    await using origin = await originServer((socket) => void socket.write(Buffer.concat([Buffer.from(`HTTP/1.1 301 Moved\r\nLocation: /elsewhere\r\nContent-Encoding: gzip\r\nContent-Length: ${packed.length}\r\n\r\n`), packed])));
    await using passing = await proxyTo(origin.url);
    const got = await ask(passing.url, get('/', last));
    expect(got.startsWith('HTTP/1.1 301 Moved\r\nLocation: /elsewhere\r\nContent-Encoding: gzip\r\n')).toBe(true);
    expect(Buffer.from(got.slice(got.indexOf('\r\n\r\n') + 4), 'latin1')).toEqual(packed);
    expect(origin.received).toHaveLength(1);
  });

  it('a request goes to the host of the server, without the fields of its connection', async () => {
    await using origin = await originServer((socket) => void socket.write(ok));
    await using passing = await proxyTo(origin.url);
    await ask(passing.url, get('/', 'Connection: close, X-Hop', 'X-Hop: 1', 'Keep-Alive: 5', 'TE: trailers', 'x-End: 2'));
    expect(origin.received[0]).toBe(`GET / HTTP/1.1\r\nHost: ${new URL(origin.url).host}\r\nx-End: 2\r\nConnection: keep-alive\r\n\r\n`);
  });

  it('a malformed host stays malformed, for the server to judge', async () => {
    await using origin = await originServer((socket) => void socket.write('HTTP/1.1 400 Bad Request\r\nContent-Length: 0\r\n\r\n'));
    await using passing = await proxyTo(origin.url);
    for (const head of ['GET / HTTP/1.1\r\n', 'GET / HTTP/1.1\r\nHost: a\r\nHost: b\r\n']) expect(await ask(passing.url, `${head}${last}\r\n\r\n`)).toMatch(/^HTTP\/1\.1 400 /);
    expect(origin.received.map((message) => message.match(/^host:/gim)?.length ?? 0)).toEqual([0, 2]);
  });

  it.each([
    ['to HEAD, whatever length it announces', 'HEAD', 'HTTP/1.1 200 OK\r\nContent-Length: 5000\r\n\r\n'],
    ['204', 'GET', 'HTTP/1.1 204 No Content\r\nX-A: 1\r\n\r\n'],
    ['304', 'GET', 'HTTP/1.1 304 Not Modified\r\nContent-Length: 5000\r\nETag: "a"\r\n\r\n'],
  ])('an answer without a body: %s', async (_, method, reply) => {
    await using origin = await originServer((socket) => void socket.write(reply));
    await using passing = await proxyTo(origin.url);
    await using line = dial(passing.url);
    for (const count of [1, 2]) {
      line.send(get().replace('GET', method));
      await line.until(new RegExp(`(?:HTTP[^]*\\r\\n\\r\\n){${count}}$`));
    }
    expect(bare(line.data)).toBe(reply + reply);
    expect(origin.connections).toBe(1);
  });

  it('a body that ends with the connection', async () => {
    await using origin = await originServer((socket) => void socket.end('HTTP/1.1 200 OK\r\nX-A: 1\r\n\r\nall of it'));
    await using passing = await proxyTo(origin.url);
    expect(bare(await ask(passing.url, get()))).toBe('HTTP/1.1 200 OK\r\nX-A: 1\r\n\r\nall of it');
    expect(passing.passed[0]).toMatchObject({ exchange: { response: { body: Buffer.from('all of it') } } });
  });

  it('trailers, of request and answer', async () => {
    await using origin = await originServer((socket) => void socket.write('HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n2\r\nok\r\n0\r\nX-Sum: 7\r\n\r\n'));
    await using passing = await proxyTo(origin.url);
    const got = await ask(passing.url, `POST / HTTP/1.1\r\nHost: a\r\n${last}\r\nTransfer-Encoding: chunked\r\n\r\n1\r\na\r\n0\r\nX-Count: 1\r\n\r\n`);
    expect(origin.received[0]).toMatch(/0\r\nX-Count: 1\r\n\r\n$/);
    expect(got).toMatch(/0\r\nX-Sum: 7\r\n\r\n$/);
  });

  it('to a client of HTTP/1.0: no chunks and nothing interim', async () => {
    await using origin = await originServer((socket) => void socket.write('HTTP/1.1 103 Early Hints\r\nLink: </a>\r\n\r\nHTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n2\r\nok\r\n0\r\n\r\n'));
    await using passing = await proxyTo(origin.url);
    expect(await ask(passing.url, 'GET / HTTP/1.0\r\n\r\n')).toBe('HTTP/1.1 200 OK\r\nConnection: close\r\n\r\nok');
  });
});

describe('what passes does not wait', () => {
  it('each part of a body goes on before the next one comes, both ways, and the head before all', async () => {
    await using echo = await echoServer();
    await using passing = await proxyTo(echo.url);
    await using line = dial(passing.url);
    line.send('POST /stream HTTP/1.1\r\nHost: a\r\nTransfer-Encoding: chunked\r\n\r\n');
    await line.until(/^HTTP\/1\.1 200 OK\r\n[^]*\r\n\r\n$/);
    for (const part of ['one', 'two']) {
      line.send(`3\r\n${part}\r\n`);
      await line.until(new RegExp(`${part}\\r\\n$`));
    }
    line.send('0\r\n\r\n');
    await line.until(/0\r\n\r\n$/);
    await passing.seen(1);
    expect(passing.passed[0]).toMatchObject({ request: { body: Buffer.from('onetwo') }, exchange: { response: { body: Buffer.from('onetwo') } } });
  });

  it('for one answer after the other on one connection, which the server sees as one as well', async () => {
    await using origin = await originServer((socket) => void socket.write(ok));
    await using passing = await proxyTo(origin.url);
    await using line = dial(passing.url);
    for (const count of [1, 2, 3]) {
      line.send(get(`/${count}`));
      await line.until(new RegExp(`(?:HTTP[^]*?ok){${count}}$`));
    }
    line.send(get('/4') + get('/5'));
    await line.until(/(?:HTTP[^]*?ok){5}$/);
    expect(origin.received.map((message) => message.split(' ')[1])).toEqual(['/1', '/2', '/3', '/4', '/5']);
    expect(origin.connections).toBe(1);
    await using other = dial(passing.url);
    other.send(get('/6'));
    await other.until(/ok$/);
    expect(origin.connections).toBe(2);
  });

  it('a server that announces the end of its connection ends the client’s as well', async () => {
    await using origin = await originServer((socket) => void socket.end(ok.replace('\r\n\r\n', '\r\nConnection: close\r\n\r\n')));
    await using passing = await proxyTo(origin.url);
    expect(await ask(passing.url, get())).toBe(ok.replace('\r\n\r\n', '\r\nConnection: close\r\n\r\n'));
  });

  it('a server that closes its connection meanwhile is dialled anew', async () => {
    await using origin = await originServer((socket) => void socket.end(ok));
    await using passing = await proxyTo(origin.url);
    await using line = dial(passing.url);
    for (const count of [1, 2]) {
      line.send(get());
      await line.until(new RegExp(`(?:HTTP[^]*?ok){${count}}$`));
      await new Promise((resolve) => void setTimeout(resolve, 20));
    }
    expect(origin.connections).toBe(2);
  });
});

/** Echoes the chunks of a request as they come, in an answer that begins at once. */
async function echoServer() {
  const server = createServer((incoming, outgoing) => {
    outgoing.writeHead(200, { 'Transfer-Encoding': 'chunked' }).flushHeaders();
    incoming.pipe(outgoing);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as { port: number }).port}`,
    async [Symbol.asyncDispose]() {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}
