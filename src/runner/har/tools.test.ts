import { describe, expect, it } from 'vitest';
import { header } from '../../core/exchange.ts';
import { isBlotted } from './blotted.ts';
import { parseHar, type HarEntry } from './index.ts';

/** Entries as the exporters of well-known tools write them, by hand and no more than matters here. */
const read = (entry: object, creator = 'some tool'): HarEntry =>
  parseHar(new TextEncoder().encode(JSON.stringify({ log: { version: '1.2', creator: { name: creator, version: '1' }, entries: [entry] } })), 'a.har')[0]!;
const exchange = (entry: HarEntry) => {
  if ('skipped' in entry) throw new Error(entry.skipped);
  return entry.exchange;
};
const text = (bytes: Uint8Array | null) => (bytes === null ? null : new TextDecoder().decode(bytes));
const pair = (name: string, value: string) => ({ name, value });

/** As Chrome's network panel exports it: HTTP/2 names in lower case, pseudo fields, fields of its own. */
const chrome = {
  _connectionId: '4411',
  _initiator: { type: 'script' },
  _priority: 'High',
  _resourceType: 'fetch',
  cache: {},
  connection: '443',
  request: {
    method: 'PATCH',
    url: 'https://cloud.example/api/things/%24x?pretty=true',
    httpVersion: 'http/2.0',
    headers: [pair(':authority', 'cloud.example'), pair(':method', 'PATCH'), pair(':path', '/api/things/%24x?pretty=true'), pair(':scheme', 'https'), pair('accept', 'application/json'), pair('content-length', '9'), pair('content-type', 'application/json')],
    queryString: [pair('pretty', 'true')],
    cookies: [],
    headersSize: -1,
    bodySize: 9,
    postData: { mimeType: 'application/json', text: '{"a":"é"}' },
  },
  response: {
    status: 200,
    statusText: '',
    httpVersion: 'http/2.0',
    headers: [pair('content-encoding', 'br'), pair('content-type', 'application/json')],
    cookies: [],
    content: { size: 8, mimeType: 'application/json', text: 'eyJhIjoxfQ==', encoding: 'base64' },
    redirectURL: '',
    headersSize: -1,
    bodySize: -1,
    _transferSize: 211,
    _error: null,
    _fetchedViaServiceWorker: false,
  },
  serverIPAddress: '192.0.2.1',
  startedDateTime: '2026-03-02T10:00:00.250Z',
  time: 18.55300006,
  timings: { blocked: 3.1, dns: -1, ssl: -1, connect: -1, send: 0.4, wait: 12, receive: 3, _blocked_queueing: 2.8 },
};

describe('a HAR of Chrome', () => {
  it('is read: pseudo fields are none, and a decoded body is not decoded again', () => {
    const { request, response } = exchange(read(chrome));
    expect(request.target).toBe('/api/things/%24x?pretty=true');
    expect(request.headers.map(([name]) => name)).toEqual(['accept', 'content-length', 'content-type']);
    expect([text(request.body), text(response.body), header(response.headers, 'content-encoding')]).toEqual(['{"a":"é"}', '{"a":1}', 'br']);
  });

  it('whose body was evicted, or that has no bodies, shows none', () => {
    expect(read({ ...chrome, response: { ...chrome.response, content: { size: 8, mimeType: 'application/json' } } })).toMatchObject({ skipped: 'the body of the response was not recorded' });
    const { postData: _, ...request } = chrome.request;
    expect(read({ ...chrome, request })).toMatchObject({ request: { body: null }, unrecorded: ['body'] });
  });

  it('of what failed, or came from a cache, shows no answer of the server', () => {
    const failed = { ...chrome, response: { status: 0, statusText: '', httpVersion: '', headers: [], cookies: [], content: { size: 0, mimeType: 'x-unknown' }, redirectURL: '', headersSize: -1, bodySize: -1, _transferSize: 0, _error: 'net::ERR_CONNECTION_REFUSED' } };
    expect(read(failed)).toMatchObject({ skipped: 'no response was recorded' });
    expect(read({ ...chrome, _fromCache: 'disk' })).toMatchObject({ skipped: 'the answer came from the cache of the browser' });
  });
});

it('a HAR of Firefox is read: a zone, a comment in place of the body, sizes of the wire', () => {
  const firefox = {
    startedDateTime: '2026-03-02T12:00:00.250+02:00',
    request: { method: 'GET', url: 'https://cloud.example/api/things', httpVersion: 'HTTP/2', headers: [pair('Host', 'cloud.example'), pair('Accept', 'application/json')], cookies: [], queryString: [], headersSize: 412, bodySize: 0 },
    response: { status: 200, statusText: 'OK', httpVersion: 'HTTP/2', headers: [pair('content-type', 'application/json')], cookies: [], content: { mimeType: 'application/json', size: 7, text: '{"a":1}' }, redirectURL: '', headersSize: 310, bodySize: 317 },
    cache: {},
    timings: { blocked: 0, dns: 0, connect: 0, ssl: 0, send: 0, wait: 41, receive: 0 },
    time: 41,
    _securityState: 'secure',
    serverIPAddress: '192.0.2.1',
    connection: '443',
    pageref: 'page_1',
  };
  expect(exchange(read(firefox))).toMatchObject({ request: { body: null }, startedAt: Date.UTC(2026, 2, 2, 10, 0, 0, 250), durationMs: 41 });
  expect(read(firefox)).not.toHaveProperty('unrecorded');
  const without = { ...firefox, response: { ...firefox.response, content: { mimeType: 'application/json', size: 7, comment: 'Response bodies are not included.' } } };
  expect(read(without)).toMatchObject({ skipped: 'the body of the response was not recorded' });
});

describe('a HAR of mitmproxy', () => {
  const mitmproxy = {
    startedDateTime: '2026-03-02T10:00:00.250125+00:00',
    time: 12.0279,
    request: { method: 'POST', url: 'https://cloud.example/api/things', httpVersion: 'HTTP/2.0', cookies: [], headers: [pair('accept', '*/*'), pair('content-length', '7')], queryString: [], headersSize: 160, bodySize: 7, postData: { mimeType: '', text: '{"a":1}', params: [] } },
    response: { status: 204, statusText: '', httpVersion: 'HTTP/2.0', cookies: [], headers: [], content: { size: 0, compression: 0, mimeType: '', text: '' }, redirectURL: '', headersSize: 20, bodySize: 0 },
    cache: {},
    timings: { connect: -1, ssl: -1, send: 1.1, receive: 0.4, wait: 10.5 },
    serverIPAddress: '192.0.2.1',
  };

  it('is read, with its microseconds', () => {
    const { request, startedAt } = exchange(read(mitmproxy));
    expect(text(request.body)).toBe('{"a":1}');
    expect(startedAt - Date.UTC(2026, 2, 2, 10, 0, 0, 250)).toBeCloseTo(0.125, 3);
  });

  it('of a flow that has no answer shows none', () => {
    expect(read({ ...mitmproxy, response: { status: 0, statusText: '', httpVersion: '', headers: [], cookies: [], content: {}, redirectURL: '', headersSize: -1, bodySize: -1, _transferSize: 0, _error: 'Connection killed.' } })).toMatchObject({ skipped: 'no response was recorded' });
  });

  it('whose body is no text it knows says that there was one', () => {
    const request = { ...mitmproxy.request, postData: { ...mitmproxy.request.postData, text: null } };
    expect(read({ ...mitmproxy, request })).toMatchObject({ request: { body: null }, unrecorded: ['body'] });
  });
});

describe('a HAR of Charles or Fiddler', () => {
  const fiddler = {
    startedDateTime: '2026-03-02T11:00:00.2501234+01:00',
    time: 40,
    comment: '[#12]',
    request: { method: 'POST', url: 'https://cloud.example/api/oauth/token', httpVersion: 'HTTP/1.1', headers: [pair('Host', 'cloud.example'), pair('Content-Type', 'application/x-www-form-urlencoded')], cookies: [], queryString: [], headersSize: 171, bodySize: 29, postData: { mimeType: 'application/x-www-form-urlencoded', params: [pair('grant_type', 'client_credentials'), pair('scope', 'a b')], comment: '' } },
    response: { status: 200, statusText: 'OK', httpVersion: 'HTTP/1.1', headers: [pair('Content-Type', 'application/json')], cookies: [], content: { size: 7, mimeType: 'application/json', encoding: 'base64', text: 'eyJhIjox\nfQ==', comment: '' }, redirectURL: '', headersSize: 40, bodySize: 7 },
    cache: {},
    timings: { send: 0, wait: 40, receive: 0 },
  };

  it('is read: seven digits of a second, a form of which only the parameters stand there, Base64 in lines', () => {
    const { request, response, startedAt } = exchange(read(fiddler));
    expect([text(request.body), text(response.body)]).toEqual(['grant_type=client_credentials&scope=a+b', '{"a":1}']);
    expect(startedAt).toBeCloseTo(Date.UTC(2026, 2, 2, 10, 0, 0, 250) + 0.1234, 3);
  });

  it('its comments mean nothing; those of the kit’s own recordings say why there is no answer', () => {
    const failed = { ...fiddler, response: { ...fiddler.response, status: 0 } };
    expect(read(failed)).toMatchObject({ skipped: 'no response was recorded' });
    expect(read({ ...failed, comment: 'not judged: too much' }, 'atlas-conformance proxy')).toMatchObject({ skipped: 'not judged: too much' });
  });

  it('of a body in parts shows that there was one', () => {
    const request = { ...fiddler.request, postData: { mimeType: 'multipart/form-data', params: [pair('a', 'b')] } };
    expect(read({ ...fiddler, request })).toMatchObject({ request: { body: null }, unrecorded: ['body'] });
  });
});

describe('what others left out of a request', () => {
  const gapsOf = (headers: object[], creator?: string) => read({ ...chrome, request: { ...chrome.request, headers } }, creator).unrecorded;

  it('is its header, when nothing of it is there', () => {
    expect(gapsOf([])).toEqual(['head']);
    expect(gapsOf([], 'atlas-conformance proxy')).toBeUndefined();
    expect(gapsOf([pair(':authority', 'a')])).toBeUndefined();
  });

  it('is its credentials, when they were blotted out', () => {
    expect(gapsOf([pair('Host', 'a'), pair('Authorization', 'Bearer [redacted]')])).toEqual(['credentials']);
    expect(gapsOf([pair('Host', 'a'), pair('Authorization', 'Bearer [redacted]')], 'atlas-conformance proxy')).toBeUndefined();
  });

  it.each(['***', 'Bearer ***', 'Bearer xxxxxxxx', 'Digest username="a", realm="b"', 'REDACTED', 'Basic <hidden>', '[FILTERED]', '…', 'Digest (removed)'])('%s is blotted out', (value) => {
    expect(isBlotted(value)).toBe(true);
  });

  it.each(['', 'Bearer', 'Bearer eyJhbGciOi.J9', 'Digest nonce="1"', 'Digest username="a", uri="/"', 'Basic YTpi', 'Bearer a b', 'Token 1'])('%s is not', (value) => {
    expect(isBlotted(value)).toBe(false);
  });
});
