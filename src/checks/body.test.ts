import { describe, expect, it } from 'vitest';
import { body } from './body.ts';
import { collection, contract, createUser, deleteUser, elsewhere, found, getUser, json, listUsers, missing, noUser, page, user, view } from './testing/answers.ts';

const check = body(contract);

/** The requirements of what is found, less those that every answer of the real service violates on paper. */
const beyondPaper = (...args: Parameters<typeof found>) => found(...args).filter((each) => !each.includes('/groupId writeOnly') && each !== 'error.published /parameters/0 type');

describe('body', () => {
  it('finds in a right answer nothing but what the published document has wrong', () => {
    expect(found(check, getUser())).toEqual(['write-only.groupId /groupId writeOnly']);
    expect(found(check, listUsers())).toEqual(['write-only.groupId /results/0/groupId writeOnly']);
    expect(found(check, noUser())).toEqual(['error.published /parameters/0 type']);
    expect(found(check, deleteUser())).toEqual([]);
    expect(found(check, noUser({ ...missing, parameters: [] }))).toEqual([]);
  });

  it.each<[string, object, string]>([
    ['of the wrong type', { ...user, username: 7 }, 'getDatabaseUser.body /username type'],
    ['not in the enum', { ...user, x509Type: 'OTHER' }, 'getDatabaseUser.body /x509Type enum'],
    ['too long', { ...user, description: 'x'.repeat(101) }, 'getDatabaseUser.body /description maxLength'],
    ['of the wrong format', { ...user, deleteAfterDate: 'tomorrow' }, 'getDatabaseUser.body /deleteAfterDate format'],
    ['missing from the published document', { ...user, username: undefined }, 'getDatabaseUser.body /username required'],
    ['missing from what is known', { ...user, labels: undefined }, 'getDatabaseUser.complete /labels required'],
    ['that is secret', { ...user, password: 'x' }, 'write-only.password /password writeOnly'],
    ['of a custom role, which only the paper forbids', { ...user, roles: [{ databaseName: 'admin', roleName: 'mine' }] }, 'getDatabaseUser.published /roles/0/roleName enum'],
  ])('finds a field %s', (_name, entity, expected) => {
    expect(beyondPaper(check, getUser(entity))).toEqual([expected]);
  });

  it('finds a forbidden field that is also malformed', () => {
    expect(found(check, getUser({ ...user, groupId: 'XYZ' }))).toEqual(['write-only.groupId /groupId writeOnly', 'getDatabaseUser.body /groupId pattern']);
  });

  it('finds the wrong field of an entry of a list', () => {
    expect(beyondPaper(check, listUsers({ ...page, results: [user, { ...user, roles: {} }] }))).toEqual(['listDatabaseUsers.body /results/1/roles type']);
    expect(found(check, listUsers({ links: [] }))).toEqual(['listDatabaseUsers.body /results required']);
  });

  it('finds what an error lacks or has wrong', () => {
    expect(found(check, noUser({ error: 404 }))).toEqual(['error.body /errorCode required']);
    expect(found(check, noUser({ error: '404', errorCode: 'X' }))).toEqual(['error.body /error type']);
  });

  it.each(['', '{"username":', '<html>', '\ufeff{}'])('finds that %j is no JSON', (text) => {
    expect(found(check, getUser(text))).toEqual(['getDatabaseUser.body json']);
    expect(found(check, noUser(text))).toEqual(['error.body json']);
  });

  it('finds JSON of the wrong kind', () => {
    for (const value of [null, [], 7, 'text']) expect(found(check, getUser(JSON.stringify(value)))).toEqual(['getDatabaseUser.body type']);
  });

  it('finds a body where there may be none', () => {
    expect(found(check, deleteUser({ body: {} }))).toEqual(['deleteDatabaseUser.body empty']);
  });

  it('takes an envelope around nothing for no body', () => {
    const removed = view(`DELETE ${collection}/admin/joe?envelope=true`, { status: 200, body: { status: 204 } });
    expect(found(check, removed)).toEqual([]);
    expect(found(check, deleteUser({ body: { status: 204 } }))).toEqual(['deleteDatabaseUser.body empty']);
  });

  it('leaves open what a refused bearer token is answered with', () => {
    const refused = (status: number, authorization: string, headers = json) => {
      const plain = getUser({ error: 'invalid_token' }, { status, headers });
      return found(check, { ...plain, exchange: { ...plain.exchange, request: { ...plain.exchange.request, headers: [['Authorization', authorization]] } } });
    };
    const challenged = [...json, ['WWW-Authenticate', 'Bearer error="invalid_request"']] as const;
    expect([refused(401, 'Bearer x'), refused(401, 'Bearer'), refused(400, 'Bearer', challenged)]).toEqual([[], [], []]);
    expect(refused(401, 'Digest x')).not.toEqual([]);
    expect(refused(400, 'Bearer x')).not.toEqual([]);
  });

  it('looks into an envelope', () => {
    const enveloped = (answer: unknown) => beyondPaper(check, view(`GET ${collection}/admin/joe?envelope=true`, { status: 200, body: answer }));
    expect(enveloped({ status: 200, content: user })).toEqual([]);
    expect(enveloped({ status: 200, content: { ...user, username: 7 } })).toEqual(['getDatabaseUser.body /username type']);
    expect(enveloped(user)).toEqual([]);
  });

  it('says what it found, shortly', () => {
    const [, finding] = check(createUser({ ...user, username: 'x'.repeat(1025) }));
    expect(finding).toMatchObject({ requirement: 'createDatabaseUser.body', operation: 'createDatabaseUser', status: 201, pointer: '/username', keyword: 'maxLength' });
    expect(finding?.actual).toBe(`${'x'.repeat(200)}… (1025 characters)`);
  });

  it('has nothing to say of a success that is not listed, or where there is no operation', () => {
    expect(found(check, getUser('text', { status: 202 }))).toEqual([]);
    expect(found(check, elsewhere())).toEqual([]);
  });

  it('judges an error that is not listed as the others', () => {
    expect(found(check, getUser('text', { status: 418 }))).toEqual(['error.body json']);
  });
});
