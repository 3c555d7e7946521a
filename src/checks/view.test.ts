import { describe, expect, it } from 'vitest';
import { contractChecks } from './index.ts';
import { isEnveloped, statusOf } from './view.ts';
import { collection, contract, createUser, listUsers, elsewhere, getUser, json, missing, page, user, vendor, view } from './testing/answers.ts';

describe('a view', () => {
  it('knows the operation, and the body as JSON', () => {
    expect(getUser()).toMatchObject({ operation: 'getDatabaseUser', json: user, entity: user });
    expect(elsewhere()).toMatchObject({ operation: null, json: undefined, entity: undefined });
  });

  it('looks into an envelope that was asked for, and into no other', () => {
    const enveloped = { status: 200, content: user };
    const asked = (query: string, body: unknown) => view(`GET ${collection}/admin/joe?${query}`, { status: 200, body });
    expect(asked('envelope=true', enveloped)).toMatchObject({ json: enveloped, entity: user });
    expect(asked('envelope=false', enveloped).entity).toEqual(enveloped);
    expect(asked('pretty=true', enveloped).entity).toEqual(enveloped);
    expect(asked('envelope=true', user).entity).toEqual(user);
    expect(asked('envelope=true', 'null').entity).toBeNull();
  });

  it('takes the status out of an enveloped list, which is its own envelope', () => {
    const listed = view(`GET ${collection}?envelope=true`, { status: 200, body: { status: 200, ...page } });
    expect(listed.entity).toEqual(page);
    expect(isEnveloped(listed.exchange)).toBe(true);
    expect(isEnveloped(listUsers().exchange)).toBe(false);
  });
});

describe('the status of an answer', () => {
  const asked = (status: number, body: unknown, query = 'envelope=true', headers = vendor) => view(`GET ${collection}/admin/joe?${query}`, { status, body, headers });
  const every = (each: Parameters<typeof statusOf>[0]) => Object.values(contractChecks(contract)).flatMap((check) => check(each).map(({ requirement }) => requirement));
  /** What every answer of the service violates on paper, or may. */
  const paper = new Set(['write-only.groupId', 'headers.security', 'error.published']);

  it('is that of the envelope where the transport says 200', () => {
    expect(statusOf(asked(200, { status: 404, content: missing }))).toBe(404);
    expect(statusOf(asked(404, { status: 200, content: missing }))).toBe(404);
    expect(statusOf(asked(200, { status: '404', content: missing }))).toBe(200);
    expect(statusOf(asked(200, { status: 404, content: missing }, 'pretty=true'))).toBe(200);
    expect(statusOf(createUser())).toBe(201);
  });

  it('decides what is asked of an enveloped error, whatever the transport says', () => {
    const coded = [...json, ['X-Error-Code', 'USERNAME_NOT_FOUND'] as const];
    for (const answer of [asked(200, { status: 404, content: missing }), asked(404, { status: 404, content: missing }, 'envelope=true', coded), asked(404, missing, 'envelope=true', coded)]) {
      expect(every(answer).filter((id) => !paper.has(id))).toEqual([]);
    }
  });

  it('is that of an error without an envelope where the transport says 200', () => {
    expect(statusOf(asked(200, missing))).toBe(404);
    expect(statusOf(asked(200, missing, 'pretty=true'))).toBe(200);
    expect(statusOf(asked(200, { error: 404 }))).toBe(200);
  });

  it('decides what is asked of an enveloped create that the transport calls 200', () => {
    const created = (content: unknown) => view(`POST ${collection}?envelope=true`, { status: 200, body: { status: 201, content }, headers: vendor });
    expect(every(created(user)).filter((id) => !paper.has(id))).toEqual([]);
    expect(every(created({ ...user, labels: 7 }))).toContain('createDatabaseUser.body');
  });

  it('leaves the body of an error open that stands before the service', () => {
    const refused = (status: number) => every(getUser('<html>', { status, headers: [['Content-Type', 'text/html']] }));
    expect([405, 413, 414, 415, 431].flatMap(refused)).toEqual([]);
    expect(refused(400)).toContain('error.body');
  });
});
