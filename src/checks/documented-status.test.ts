import { describe, expect, it } from 'vitest';
import { documentedStatus } from './documented-status.ts';
import { contract, createUser, deleteUser, elsewhere, found, getUser } from './testing/answers.ts';

const check = documentedStatus(contract);

describe('documented-status', () => {
  it.each([200, 401, 403, 404, 429, 500])('finds nothing wrong with the listed %i', (status) => {
    expect(check(getUser({}, { status }))).toEqual([]);
  });

  it.each([405, 406, 410, 411, 415, 503])('finds nothing wrong with %i, which HTTP itself calls for', (status) => {
    expect(check(getUser({}, { status }))).toEqual([]);
  });

  it.each([201, 202, 204, 301, 400, 409, 418, 599])('finds an unlisted %i', (status) => {
    expect(found(check, getUser({}, { status }))).toEqual(['getDatabaseUser.documented status']);
  });

  it('goes by the operation', () => {
    expect(check(createUser({}, { status: 409 }))).toEqual([]);
    expect(found(check, createUser({}, { status: 200 }))).toEqual(['createDatabaseUser.documented status']);
    expect(found(check, deleteUser({ status: 200 }))).toEqual(['deleteDatabaseUser.documented status']);
  });

  it('says what is listed', () => {
    expect(check(getUser({}, { status: 418 }))[0]).toMatchObject({ operation: 'getDatabaseUser', status: 418, actual: '418', expected: 'one of 200, 401, 403, 404, 429, 500' });
  });

  it('has nothing to say where there is no operation', () => {
    expect(check(elsewhere({ status: 418 }))).toEqual([]);
  });
});
