import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bodyFindings } from './body.ts';
import { call, collection, contract, groupId, plain, view } from './testing.ts';

const user = { databaseName: 'admin', groupId, username: 'ana', password: 'correct horse', roles: [{ roleName: 'read', databaseName: 'sales' }, { roleName: 'read', databaseName: 'hr' }], scopes: [{ name: 'C0', type: 'CLUSTER' }] };
const judge = (operation: 'createDatabaseUser' | 'updateDatabaseUser', asked: unknown, sent: unknown) =>
  bodyFindings(contract, call(operation, { body: asked }), view({ method: operation === 'createDatabaseUser' ? 'POST' : 'PATCH', target: operation === 'createDatabaseUser' ? collection : `${collection}/admin/ana`, json: sent }), plain).map(({ requirement, pointer }) => `${requirement} ${pointer}`);

describe('the body of a request', () => {
  it('may be written in every way that means the same', () => {
    fc.assert(fc.property(fc.shuffledSubarray(Object.keys(user), { minLength: 6, maxLength: 6 }), fc.shuffledSubarray(user.roles, { minLength: 2, maxLength: 2 }), (names, roles) => {
      const sent = Object.fromEntries(names.map((name) => [name, name === 'roles' ? roles : user[name as keyof typeof user]]));
      expect(judge('createDatabaseUser', user, sent)).toEqual([]);
    }));
  });

  it('drops no field', () => {
    for (const name of Object.keys(user)) expect(judge('createDatabaseUser', user, { ...user, [name]: undefined })).toEqual([`client.body.${name} /${name}`]);
  });

  it('changes no field', () => {
    for (const name of Object.keys(user)) expect(judge('createDatabaseUser', user, { ...user, [name]: 'another' })).toEqual([`client.body.${name} /${name}`]);
  });

  it('of a create may say what a new user has anyway', () => {
    expect(judge('createDatabaseUser', user, { ...user, awsIAMType: 'NONE', x509Type: 'NONE', labels: [] })).toEqual([]);
    expect(judge('createDatabaseUser', { ...user, labels: [] }, user)).toEqual([]);
    expect(judge('createDatabaseUser', { ...user, awsIAMType: 'NONE' }, user)).toEqual([]);
    expect(judge('createDatabaseUser', { ...user, awsIAMType: 'USER' }, user)).toEqual(['client.body.awsIAMType /awsIAMType']);
    expect(judge('updateDatabaseUser', { awsIAMType: 'NONE' }, {})).toEqual(['client.body.awsIAMType /awsIAMType']);
  });

  it.each([
    [{ password: 'another horse' }, { password: 'another horse', awsIAMType: 'NONE' }, 'client.body.invented /awsIAMType'],
    [{ password: 'another horse' }, { password: 'another horse', roles: [] }, 'client.body.invented /roles'],
    [{ password: 'another horse' }, { password: 'another horse', deleteAfterDate: null }, 'client.body.invented /deleteAfterDate'],
    [{ deleteAfterDate: null }, {}, 'client.body.null /deleteAfterDate'],
    [{ roles: [] }, {}, 'client.body.empty /roles'],
    [{ roles: [] }, { roles: null }, 'client.body.roles /roles'],
    [{ labels: [{ key: 'a', value: 'b' }] }, { labels: [{ key: 'a', value: 'b', extra: 1 }] }, 'client.body.labels /labels'],
  ])('of an update to %j is wrong as %j', (asked, sent, finding) => {
    expect(judge('updateDatabaseUser', asked, sent)).toEqual([finding]);
  });

  it('of an update may name the user as the path does', () => {
    expect(judge('updateDatabaseUser', { roles: [] }, { roles: [], username: 'ana', databaseName: 'admin', groupId })).toEqual([]);
    expect(judge('updateDatabaseUser', { roles: [] }, { roles: [], username: 'bob' })).toEqual(['client.body.invented /username']);
  });
});
