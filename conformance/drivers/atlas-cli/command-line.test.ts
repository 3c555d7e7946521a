import { describe, expect, it } from 'vitest';
import type { Call } from '../../../src/sdk/protocol.ts';
import { argumentsOf, Unsayable } from './command-line.ts';

const groupId = '5f1a2b3c4d5e6f7a8b9c0d1e';
const call = (operation: string, rest: Partial<Call> = {}): Call => ({
  id: '1',
  operation,
  baseUrl: 'http://127.0.0.1:1',
  auth: { type: 'digest', publicKey: 'public', privateKey: 'private' },
  ...rest,
  path: { groupId, ...rest.path },
});
const user = { username: '-a, "b"', password: 'secret-1', databaseName: 'admin', groupId, roles: [{ roleName: 'read', databaseName: 'a,"b"' }, { roleName: 'backup', databaseName: 'admin' }] };
const path = { databaseName: 'admin', username: '-a/b' };
const project = `--projectId=${groupId}`;

describe('a call that the flags can say', () => {
  it.each([
    [call('createDatabaseUser', { body: user }), ['create', project, '--username=-a, "b"', '--password=secret-1', '--authDB=admin', '--role="read@a,""b"""', '--role="backup@admin"']],
    [call('listDatabaseUsers', { query: { pageNum: 2, itemsPerPage: 5 } }), ['list', project, '--page=2', '--limit=5']],
    [call('updateDatabaseUser', { path, body: { password: 'secret-2' } }), ['update', project, '--password=secret-2', '--', '-a/b']],
    [call('updateDatabaseUser', { path, body: { username: '-a/b', groupId, roles: user.roles.slice(1) } }), ['update', project, '--role="backup@admin"', '--', '-a/b']],
    [call('deleteDatabaseUser', { path: { ...path, databaseName: '$external' } }), ['delete', project, '--authDB=$external', '--force', '--', '-a/b']],
  ])('is made with them: $0.operation', (made, args) => {
    expect(argumentsOf(made)).toEqual(['atlas', 'dbusers', ...args]);
  });
});

describe('a call that the flags cannot say', () => {
  const create = (change: object) => call('createDatabaseUser', { body: { ...user, ...change } });
  const update = (body: object, where: object = path) => call('updateDatabaseUser', { path: { ...where }, body });
  it.each<[string, Call]>([
    ['API keys only', call('listDatabaseUsers', { auth: { type: 'oauth', clientId: 'a', clientSecret: 'b' } })],
    ['query parameter includeCount', call('listDatabaseUsers', { query: { includeCount: false } })],
    ['0 says that it is not given', call('listDatabaseUsers', { query: { pageNum: 0 } })],
    ['query parameter pretty', call('deleteDatabaseUser', { path, query: { pretty: true } })],
    ['shows one user', call('getDatabaseUser', { path })],
    ['no flag for description, labels', create({ description: 'x', labels: [] })],
    ['without a password', create({ password: undefined })],
    ['without roles', create({ roles: [] })],
    ['no flag for collectionName', create({ roles: [{ roleName: 'read', databaseName: 'a', collectionName: 'c' }] })],
    ['--role cannot say', create({ roles: [{ roleName: 'read', databaseName: 'a@b' }] })],
    ['--projectId is for path and body alike', create({ groupId: '0'.repeat(24) })],
    ['the authentication database', update({ password: 'secret-2' }, { ...path, databaseName: '$external' })],
    ['no flag for databaseName', update({ databaseName: 'admin' })],
    ['cannot rename', update({ username: 'other' })],
    ['cannot take all roles away', update({ roles: [] })],
    ['an empty --password', update({ password: '' })],
    ['no command for dropDatabase', call('dropDatabase')],
  ])('is told so: %s', (reason, made) => {
    expect(() => argumentsOf(made)).toThrow(Unsayable);
    expect(() => argumentsOf(made)).toThrow(reason);
  });
});
