import { describe, expect, it } from 'vitest';
import type { CallResult } from '../protocol.ts';
import type { Answer } from '../record.ts';
import { resultFindings } from './result.ts';
import { call, collection, contract, groupId, plain, view } from './testing.ts';

const user = { awsIAMType: 'NONE', databaseName: 'admin', groupId, labels: [], links: [{ href: 'http://127.0.0.1/x', rel: 'self' }], roles: [{ databaseName: 'sales', roleName: 'read' }], scopes: [], username: 'ana' };
const bytes = (value: unknown) => new TextEncoder().encode(JSON.stringify(value));
const success = (body: unknown, more: Partial<Answer> = {}): Answer => ({ status: 200, headers: [], body: bytes(body), ...more });
const judge = (result: CallResult, answer: Answer | undefined, operation = 'getDatabaseUser', query?: Record<string, boolean>) =>
  resultFindings(contract, call(operation, { ...(query && { query }) }), result, answer, view({ target: `${collection}/admin/ana` }, answer ?? { status: 0 }), plain).map(({ requirement, pointer }) => `${requirement} ${pointer}`.trim());
const response = (body: unknown): CallResult => ({ response: { body } });

describe('what a client makes of a success', () => {
  it('is what the answer says, unknown fields with it or without', () => {
    expect(judge(response(user), success(user))).toEqual([]);
    expect(judge(response(user), success({ ...user, mfaType: 'NONE' }))).toEqual([]);
    expect(judge(response({ ...user, mfaType: 'NONE' }), success({ ...user, mfaType: 'NONE' }))).toEqual([]);
    expect(judge(response({ ...user, description: null }), success(user))).toEqual([]);
  });

  it('has each field as it is', () => {
    for (const [name, value] of Object.entries(user)) {
      if (value.length > 0) expect(judge(response({ ...user, [name]: undefined }), success(user))).toEqual([`client.answer.${name} /${name}`]);
      expect(judge(response({ ...user, [name]: 'another' }), success(user))).toEqual([`client.answer.${name} /${name}`]);
    }
  });

  it('may have null for what is absent or empty, in a list too', () => {
    const nulls = { ...user, labels: null, scopes: null, description: null };
    const page = (each: unknown) => ({ results: [each], totalCount: 1, links: [] });
    expect(judge(response(nulls), success(user))).toEqual([]);
    expect(judge(response({ ...page(nulls), links: null }), success(page(user)), 'listDatabaseUsers')).toEqual([]);
    expect(judge(response({ ...user, roles: null }), success(user))).toEqual(['client.answer.roles /roles']);
    expect(judge(response(page({ ...user, roles: null })), success(page(user)), 'listDatabaseUsers')).toEqual(['client.answer.results /results']);
  });

  it('lacks a field whatever the case is about, and has a wrong one by what it is about', () => {
    const reading = { requirement: 'client.answer.chunked' };
    const about = (body: unknown) => resultFindings(contract, call('getDatabaseUser'), response(body), success(user), view({ target: `${collection}/admin/ana` }, success(user)), plain, reading).map(({ requirement }) => requirement);
    expect(about({ ...user, links: undefined })).toEqual(['client.answer.links']);
    expect(about({ ...user, username: 'an\u00c3\u00a1' })).toEqual(['client.answer.chunked']);
    expect(about({})).not.toContain('client.answer.username');
  });

  it('has nothing that the answer has not', () => {
    expect(judge(response({ ...user, description: 'made up' }), success(user))).toEqual(['client.answer.absent /description']);
    const page = (results: unknown) => ({ results, totalCount: 1, links: [] });
    expect(judge(response(page([{ ...user, description: 'made up' }])), success(page([user])), 'listDatabaseUsers')).not.toEqual([]);
    expect(judge(response(page([])), success(page([user])), 'listDatabaseUsers')).toEqual(['client.answer.results /results']);
  });

  it('is the envelope or what is in it', () => {
    const answer = success({ status: 200, content: user });
    expect(judge(response(user), answer, 'getDatabaseUser', { envelope: true })).toEqual([]);
    expect(judge(response({ status: 200, content: user }), answer, 'getDatabaseUser', { envelope: true })).toEqual([]);
    expect(judge(response({ ...user, username: 'bob' }), answer, 'getDatabaseUser', { envelope: true })).toEqual(['client.answer.username /username']);
  });

  it('is no error', () => {
    for (const result of [{ error: 'x' }, { apiError: { status: 200 } }]) expect(judge(result, success(user))).toEqual(['client.getDatabaseUser.answer']);
  });

  it('of a 204 is null', () => {
    const gone: Answer = { status: 204, headers: [], body: null };
    expect(judge(response(null), gone, 'deleteDatabaseUser')).toEqual([]);
    expect(judge(response({}), gone, 'deleteDatabaseUser')).toEqual(['client.deleteDatabaseUser.answer']);
    expect(judge({ error: 'unexpected end of JSON' }, gone, 'deleteDatabaseUser')).toEqual(['client.deleteDatabaseUser.answer']);
  });
});

describe('what a client makes of an error', () => {
  const refusal: Answer = { status: 404, headers: [], body: bytes({ error: 404, errorCode: 'USERNAME_NOT_FOUND', detail: 'No user.' }) };

  it('has status, code and detail', () => {
    expect(judge({ apiError: { status: 404, errorCode: 'USERNAME_NOT_FOUND', detail: 'No user.' } }, refusal)).toEqual([]);
    expect(judge({ apiError: { status: 404 } }, refusal)).toEqual(['client.error.code /errorCode', 'client.error.detail /detail']);
    expect(judge({ apiError: { status: 400, errorCode: 'USERNAME_NOT_FOUND', detail: 'No user.' } }, refusal)).toEqual(['client.error.404 /status']);
    expect(judge({ error: 'not found' }, refusal)).toEqual(['client.error.404']);
    expect(judge(response(null), refusal)).toEqual(['client.error.404']);
  });

  it('has what there is of it', () => {
    expect(judge({ apiError: { status: 502 } }, { status: 502, headers: [], body: new TextEncoder().encode('<html>') })).toEqual([]);
    expect(judge({ apiError: { status: 404 } }, { status: 404, headers: [], body: null })).toEqual([]);
  });
});

describe('what a client makes of an answer that is none', () => {
  it.each([
    ['a lost connection', undefined],
    ['half an answer', success(user, { cutAfter: 5 })],
    ['an answer without the end of its chunks', success(user, { headers: [['Transfer-Encoding', 'chunked']], cutAfter: bytes(user).length })],
    ['half a value', { status: 200, headers: [], body: bytes(user).slice(0, 9) }],
    ['nothing', { status: 200, headers: [], body: new Uint8Array() }],
  ] as const)('is an error: %s', (_, answer) => {
    expect(judge({ error: 'x' }, answer)).toEqual([]);
    expect(judge({ apiError: { status: 500 } }, answer)).toEqual([]);
    expect(judge(response(user), answer)).toEqual(['client.broken']);
  });

  it('is none where nothing tells that the end of the connection is not that of the body', () => {
    expect(judge(response(user), success(user, { cutAfter: bytes(user).length }))).toEqual([]);
  });
});
