import { describe, expect, it } from 'vitest';
import { ask, dial, originServer, proxyTo, type Origin } from './testing/wire.ts';

const last = 'Connection: close';
const get = `GET /things HTTP/1.1\r\nHost: proxy\r\n${last}\r\n\r\n`;
const ok = 'HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\nok';
const bare = (message: string) => message.replaceAll(/^(?:connection|keep-alive): [^\r]*\r\n/gim, '');

/** Writes this and ends the connection. */
const saying = (text: string) => originServer((socket) => void socket.end(text, 'latin1'));
const later = () => new Promise((resolve) => void setTimeout(resolve, 30));

describe('a broken answer is handed on just as broken, and not judged', () => {
  it.each([
    ['a body that is cut off', 'HTTP/1.1 200 OK\r\nContent-Length: 10\r\n\r\nhalf', 'the server broke the answer off'],
    ['a body that does not begin', 'HTTP/1.1 200 OK\r\nContent-Length: 10\r\n\r\n', 'the server broke the answer off'],
    ['chunks that are cut off', 'HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n4\r\nhalf\r\n', 'the server broke the answer off'],
    ['a chunk of no size', 'HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n4\r\nhalf\r\nZZ\r\nrest', 'the server broke the answer off'],
    ['half a head', 'HTTP/1.1 200 OK\r\nContent-Le', 'the server closed the connection without a whole answer'],
    ['no answer at all', '', 'the server closed the connection without a whole answer'],
    ['another protocol', '220 mail.example ESMTP\r\n', 'the server sent what is no answer of HTTP/1.1'],
    ['a field without a name', 'HTTP/1.1 200 OK\r\n: x\r\nContent-Length: 0\r\n\r\n', 'the server sent what is no answer of HTTP/1.1'],
    ['two lengths', 'HTTP/1.1 200 OK\r\nContent-Length: 1\r\nContent-Length: 2\r\n\r\nab', 'the server sent what is no answer of HTTP/1.1'],
    ['a status that is none', 'HTTP/1.1 099 Odd\r\nContent-Length: 0\r\n\r\n', 'the server answered what no HTTP library reads as an answer'],
    ['an interim status as the last one', 'HTTP/1.1 101 Switching Protocols\r\nX-A: 1\r\n\r\n', 'the server answered what no HTTP library reads as an answer'],
    ['a switch of protocols that nobody asked for', 'HTTP/1.1 101 Switching Protocols\r\nUpgrade: x\r\nConnection: Upgrade\r\n\r\nbytes', 'the server answered 101 (Switching Protocols) though nobody asked'],
  ])('%s', async (_, text, reason) => {
    await using origin = await saying(text);
    await using passing = await proxyTo(origin.url);
    expect(bare(await ask(passing.url, get))).toBe(bare(text));
    await passing.seen(1);
    expect(passing.passed).toMatchObject([{ request: { target: '/things' }, unjudged: 'broken', reason }]);
    expect(origin.received).toHaveLength(1);
  });

  it('garbage that comes in pieces comes whole', async () => {
    await using origin = await originServer(async (socket) => {
      socket.write('HTTP/1.1 200 OK\r\nX-A: 1\r\n');
      await later();
      socket.end('\x00\x01\r\n\r\n', 'latin1');
    });
    await using passing = await proxyTo(origin.url);
    expect(await ask(passing.url, get)).toBe('HTTP/1.1 200 OK\r\nX-A: 1\r\n\x00\x01\r\n\r\n');
  });

  it('what was good before it on the same connection stays good', async () => {
    const replies = [ok, 'HTTP/1.1 200 OK\r\nContent-Length: 10\r\n\r\nhalf'];
    await using origin = await originServer((socket) => void (replies.length === 2 ? socket.write(replies.shift()!) : socket.end(replies.shift()!)));
    await using passing = await proxyTo(origin.url);
    await using line = dial(passing.url);
    const again = get.replace(`${last}\r\n`, '');
    line.send(again + again);
    expect(bare(await line.ended)).toBe(`${ok}HTTP/1.1 200 OK\r\nContent-Length: 10\r\n\r\nhalf`);
    expect(passing.passed.map((passed) => ('exchange' in passed ? 'whole' : passed.unjudged))).toEqual(['whole', 'broken']);
  });
});

describe('interim answers', () => {
  it('go on, with their fields', async () => {
    const hints = 'HTTP/1.1 103 Early Hints\r\nLink: </style.css>; rel=preload\r\nlink: </b>\r\n\r\n';
    await using origin = await originServer((socket) => void socket.write(`HTTP/1.1 102 Processing\r\n\r\n${hints}${ok}`));
    await using passing = await proxyTo(origin.url);
    expect(bare(await ask(passing.url, get))).toBe(`HTTP/1.1 102 Processing\r\n\r\n${hints}${ok}`);
    expect(passing.passed).toMatchObject([{ exchange: { response: { status: 200 } } }]);
  });

  it('a client that expects 100 (Continue) hears it from the server, and the body goes after it', async () => {
    await using origin = await originServer((socket, message) => {
      if (message.startsWith('POST')) socket.write('HTTP/1.1 100 Continue\r\n\r\n');
    });
    await using passing = await proxyTo(origin.url);
    await using line = dial(passing.url);
    line.send('POST / HTTP/1.1\r\nHost: a\r\nExpect: 100-continue\r\nContent-Length: 3\r\n\r\n');
    expect(await line.until(/\r\n\r\n$/)).toBe('HTTP/1.1 100 Continue\r\n\r\n');
    expect(origin.received[0]).toMatch(/\r\nExpect: 100-continue\r\n/);
  });

  it('a server that refuses what was expected is heard, and nothing is made of the body that never came', async () => {
    await using origin = await originServer((socket) => void socket.write('HTTP/1.1 417 Expectation Failed\r\nContent-Length: 0\r\n\r\n'));
    await using passing = await proxyTo(origin.url);
    const head = 'POST / HTTP/1.1\r\nHost: a\r\nExpect: 100-continue\r\nContent-Length: 3\r\n\r\n';
    expect(await ask(passing.url, head)).toMatch(/^HTTP\/1\.1 417 Expectation Failed\r\nContent-Length: 0\r\n/);
    await passing.seen(1);
    expect(passing.passed).toMatchObject([{ unjudged: 'abandoned' }]);
  });
});

describe('the proxy answers by itself, and says so', () => {
  const own = /^HTTP\/1\.1 (\d+) [^\r]*\r\nContent-Type: text\/plain; charset=utf-8\r\nContent-Length: \d+\r\nProxy-Status: atlas-conformance; error=(\w+); details="[^\r]*"\r\n[^]*\r\n\r\natlas-conformance proxy, not the server: ([^]*)\n$/;

  it('where nothing listens', async () => {
    let gone: Origin | undefined;
    {
      await using origin = await saying(ok);
      gone = origin;
    }
    await using passing = await proxyTo(gone.url);
    const [, ...said] = own.exec(await ask(passing.url, get)) ?? [];
    expect(said).toEqual(['502', 'connection_refused', `nothing listens at ${gone.url} (connection refused)`]);
    expect(passing.passed).toMatchObject([{ unjudged: 'own', reason: `the proxy answered 502: nothing listens at ${gone.url} (connection refused)` }]);
  });

  it('to an upgrade, and to CONNECT', async () => {
    await using origin = await saying(ok);
    await using passing = await proxyTo(origin.url);
    const upgraded = own.exec(await ask(passing.url, 'GET / HTTP/1.1\r\nHost: a\r\nConnection: Upgrade\r\nUpgrade: websocket\r\n\r\n'));
    expect(upgraded?.slice(1)).toEqual(['501', 'http_upgrade_failed', 'an upgrade to websocket is not passed on: the API speaks HTTP/1.1 alone']);
    const connected = own.exec(await ask(passing.url, 'CONNECT a:443 HTTP/1.1\r\nHost: a:443\r\n\r\n'));
    expect(connected?.slice(1)).toEqual(['501', 'http_upgrade_failed', 'CONNECT is not passed on: the API speaks HTTP/1.1 alone']);
    expect(origin.received).toEqual([]);
  });

  it('to what is no request', async () => {
    await using origin = await saying(ok);
    await using passing = await proxyTo(origin.url);
    expect(own.exec(await ask(passing.url, 'hello\r\n\r\n'))?.slice(1, 3)).toEqual(['400', 'http_request_error']);
    expect(passing.refused).toHaveLength(1);
    expect(origin.received).toEqual([]);
  });

  it('but not to an offer of HTTP/2, which clients do not insist on', async () => {
    await using origin = await saying(ok);
    await using passing = await proxyTo(origin.url);
    expect(bare(await ask(passing.url, 'GET / HTTP/1.1\r\nHost: a\r\nConnection: Upgrade, HTTP2-Settings, close\r\nUpgrade: h2c\r\nHTTP2-Settings: AAEAAEAA\r\n\r\n'))).toBe(ok);
    expect(origin.received[0]).not.toMatch(/h2c|settings/i);
  });

  it('and not to a method that Node does not know', async () => {
    await using origin = await saying('HTTP/1.1 405 No\r\nX-Odd: 1\r\n\r\n');
    await using passing = await proxyTo(origin.url);
    const odd = 'BREW /pot?x=%2e HTTP/1.1\r\nHost: a\r\nX-A: 1\r\nContent-Length: 3\r\n\r\ntea';
    expect(await ask(passing.url, odd)).toBe('HTTP/1.1 405 No\r\nX-Odd: 1\r\n\r\n');
    expect(origin.received[0]).toBe(odd.replace('Host: a', `Host: ${new URL(origin.url).host}`).replace('\r\n\r\n', `\r\n${last}\r\n\r\n`));
    expect(passing.passed).toMatchObject([{ request: { method: 'BREW', target: '/pot?x=%2e' }, unjudged: 'unread' }]);
  });
});

describe('what is not whole is told', () => {
  it('a body that is larger than what is kept passes, and is not judged', async () => {
    const large = 'x'.repeat(300_000);
    await using origin = await originServer((socket) => void socket.write(`HTTP/1.1 200 OK\r\nContent-Length: ${large.length}\r\n\r\n${large}`));
    await using passing = await proxyTo(origin.url, { keep: 100_000 });
    expect(await ask(passing.url, get)).toMatch(/x{300000}$/);
    await ask(passing.url, `POST / HTTP/1.1\r\nHost: a\r\n${last}\r\nContent-Length: ${large.length}\r\n\r\n${large}`);
    expect(passing.passed).toMatchObject([
      { unjudged: 'too-large', reason: 'the body of the answer is larger than 100000 bytes' },
      { unjudged: 'too-large', reason: 'the body of the request is larger than 100000 bytes' },
    ]);
    expect(origin.received[1]).toHaveLength(large.length + origin.received[1]!.indexOf('\r\n\r\n') + 4);
  });

  it('a client that does not wait, and one that does not send all', async () => {
    await using origin = await originServer((socket) => void socket.write('HTTP/1.1 200 OK\r\nContent-Length: 10\r\n\r\nhalf'));
    await using passing = await proxyTo(origin.url);
    {
      await using line = dial(passing.url);
      line.send(get);
      await line.until(/half$/);
    }
    await passing.seen(1);
    {
      await using line = dial(passing.url);
      line.send('POST / HTTP/1.1\r\nHost: a\r\nContent-Length: 10\r\n\r\nhalf');
      await later();
    }
    await passing.seen(2);
    expect(passing.passed.map((passed) => 'unjudged' in passed && passed.reason)).toEqual(['the client did not wait for the end of the answer', 'the client did not send its request to the end']);
    expect(passing.proxy.inFlight).toBe(0);
  });
});

it('a client that goes while its requests wait for their turn leaves none of them behind', async () => {
  await using origin = await originServer(() => {});
  await using passing = await proxyTo(origin.url);
  {
    await using line = dial(passing.url);
    line.send('GET /1 HTTP/1.1\r\nHost: a\r\n\r\nGET /2 HTTP/1.1\r\nHost: a\r\n\r\nPOST /3 HTTP/1.1\r\nHost: a\r\nContent-Length: 1\r\n\r\n');
    await expect.poll(() => passing.proxy.inFlight).toBe(3);
  }
  await passing.seen(3);
  expect(passing.passed.map((passed) => 'unjudged' in passed && passed.unjudged)).toEqual(['abandoned', 'abandoned', 'abandoned']);
  expect(passing.proxy.inFlight).toBe(0);
});

describe('a proxy that is to end', () => {
  it('lets what is on its way come to its end, and takes nothing more', async () => {
    let answer = (): void => {};
    await using origin = await originServer((socket) => (answer = () => void socket.write(ok)));
    await using passing = await proxyTo(origin.url);
    await using line = dial(passing.url);
    line.send(get.replace(`${last}\r\n`, ''));
    await expect.poll(() => origin.received.length).toBe(1);
    const closed = passing.proxy.close(20_000);
    await using late = dial(passing.url);
    expect(await late.ended).toBe('');
    answer();
    expect(bare(await line.ended)).toBe(ok);
    expect(await closed).toBe(0);
    expect(passing.passed).toMatchObject([{ exchange: {} }]);
  });

  it('waits no longer than it is told to', async () => {
    await using origin = await originServer(() => {});
    await using passing = await proxyTo(origin.url);
    await using line = dial(passing.url);
    line.send(get);
    await expect.poll(() => origin.received.length).toBe(1);
    expect(await passing.proxy.close(1)).toBe(1);
    expect(await line.ended).toBe('');
    expect(passing.passed).toMatchObject([{ unjudged: 'abandoned' }]);
  });

  it('says why it cannot begin', async () => {
    await using passing = await proxyTo('http://127.0.0.1:1');
    const port = Number(new URL(passing.url).port);
    await expect(proxyTo('http://127.0.0.1:1', { port })).rejects.toThrow(`port ${port} on 127.0.0.1 is in use by another program: choose another port`);
  });
});
