import { describe, expect, it } from 'vitest';
import type { Exchange } from '../../core/exchange.ts';
import { wrongPart } from './wrong-part.ts';

const body = (value: unknown): Uint8Array => new TextEncoder().encode(JSON.stringify(value));
const exchange: Exchange = {
  request: { method: 'POST', target: '/things?pretty=true', headers: [['Accept', 'a/b'], ['Authorization', 'Digest …']], body: body({ name: 'a', items: [{ key: 1 }] }) },
  response: { status: 200, headers: [['content-type', 'a/b'], ['Retry-After', 'soon']], body: body({ name: null, items: [{ key: 1 }], 'a/b': 1 }) },
  startedAt: 0,
  durationMs: 1,
};

const response = (part: object): object => ({ side: 'response', ...part });
const request = (part: object): object => ({ side: 'request', ...part });

describe('the wrong part', () => {
  it.each([
    ['a.status', '', 'status', response({ part: 'start' })],
    ['a.media-type', '', 'media-type', response({ part: 'header', name: 'Content-Type' })],
    ['a.charset', '', 'charset', response({ part: 'header', name: 'Content-Type' })],
    ['a.body', '/name', 'type', response({ part: 'body', pointer: '/name' })],
    ['a.body', '/items/0/key', 'enum', response({ part: 'body', pointer: '/items/0/key' })],
    ['a.body', '/a~1b', 'enum', response({ part: 'body', pointer: '/a~1b' })],
    ['a.body', '/items/0/value', 'required', response({ part: 'body', pointer: '/items/0', missing: 'value' })],
    ['a.body', '/other', 'equals', response({ part: 'body', pointer: '', missing: 'other' })],
    ['a.headers', '/Retry-After', 'format', response({ part: 'header', name: 'Retry-After' })],
    ['a.headers', '/X-Frame-Options', 'pattern', response({ part: 'header', name: 'X-Frame-Options' })],
    ['pact.comparator', '/request/items/0', 'code', request({ part: 'body', pointer: '/items/0' })],
    ['client.body', '/name', 'equals', request({ part: 'body', pointer: '/name' })],
    ['client.accept', '/Accept', 'media-type', request({ part: 'header', name: 'Accept' })],
    ['client.digest.nc', '/Authorization/nc', 'uniqueItems', request({ part: 'header', name: 'Authorization' })],
    ['client.content-type', '/Content-Type', 'required', request({ part: 'header', name: 'Content-Type' })],
    ['client.parameters', '/pretty', 'type', request({ part: 'start' })],
    ['client.query.pageNum', '/pageNum', 'required', request({ part: 'start' })],
    ['client.method', '', 'method', request({ part: 'start' })],
    ['client.answer.name', '/a~1b', 'equals', response({ part: 'body', pointer: '/a~1b' })],
    ['client.path.encoding', '', 'equals', request({ part: 'start' })],
  ])('of %s at %j, %s', (requirement, pointer, keyword, expected) => {
    expect(wrongPart({ requirement, pointer, keyword }, exchange)).toEqual(expected);
  });

  it.each([
    ['a.body', '', 'oneOf'],
    ['a.body', '/other', 'maxLength'],
    ['a.body', '/other/deep', 'required'],
    ['client.calls', '', 'issued'],
    ['client.body', '/other', 'type'],
  ])('of %s at %j, %s, is not guessed', (requirement, pointer, keyword) => {
    expect(wrongPart({ requirement, pointer, keyword }, exchange)).toBeUndefined();
  });

  it('stands in the content of an envelope', () => {
    const enveloped = { ...exchange, response: { ...exchange.response, body: body({ status: 200, content: { name: 1 } }) } };
    expect(wrongPart({ requirement: 'a.body', pointer: '/name', keyword: 'type' }, enveloped)).toEqual(response({ part: 'body', pointer: '/content/name' }));
    expect(wrongPart({ requirement: 'a.body', pointer: '/key', keyword: 'required' }, enveloped)).toEqual(response({ part: 'body', pointer: '/content', missing: 'key' }));
  });
});
