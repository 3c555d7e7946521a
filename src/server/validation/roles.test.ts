import { expect, test } from 'vitest';
import { roleOffences } from './roles.ts';

const custom = new Set(['reporting']);
const codes = (roles: unknown): string[] =>
  roleOffences(roles, custom).map(({ pointer, keyword, problem }) => `${pointer} ${keyword} ${problem.code}`);
const role = (roleName: string, databaseName: string, collectionName?: string) => ({
  roleName,
  databaseName,
  ...(collectionName === undefined ? {} : { collectionName }),
});

test.each([
  [[role('atlasAdmin', 'admin')]],
  [[role('readWrite', 'admin')]],
  [[role('dbAdmin', 'sales'), role('read', 'sales')]],
  [[role('read', 'sales', 'a'), role('read', 'sales', 'b'), role('read', 'sales')]],
  [[role('reporting', 'admin')]],
  [[role('backup', 'admin', '')]],
  [[]],
])('%j is allowed', (roles) => {
  expect(codes(roles)).toEqual([]);
});

test.each([
  [[role('atlasAdmin', 'sales')], '/roles/0/databaseName const ATLAS_INVALID_ROLE_DATABASE'],
  [[role('reporting', 'sales')], '/roles/0/databaseName const UNSUPPORTED_ROLE'],
  [[role('reporting', 'admin'), role('read', 'sales')], '/roles maxItems ATLAS_INVALID_CUSTOM_ROLE_ASSIGNMENT'],
  [[role('nobody', 'admin')], '/roles/0/roleName exists ATLAS_INVALID_ROLE'],
  [[role('', 'admin')], '/roles/0/roleName exists ATLAS_INVALID_ROLE'],
  [[role('read', 'a'), role('read', 'a')], '/roles uniqueItems DUPLICATE_DATABASE_ROLES'],
  [[role('read', 'a', ''), role('read', 'a')], '/roles uniqueItems DUPLICATE_DATABASE_ROLES'],
  [[role('dbAdmin', 'a', 'b')], '/roles/0/collectionName forbidden INVALID_ATTRIBUTE'],
  [[role('atlasAdmin', 'admin', 'b')], '/roles/0/collectionName forbidden INVALID_ATTRIBUTE'],
])('%j is %s', (roles, expected) => {
  expect(codes(roles)).toEqual([expected]);
});

test('a hundred roles on collections are the most', () => {
  const roles = Array.from({ length: 101 }, (_, index) => role('read', 'a', `c${index}`));
  expect(codes(roles.slice(1))).toEqual([]);
  expect(codes(roles)).toEqual(['/roles limit COLLECTION_ROLES_LIMIT_EXCEEDED']);
});

test.each(['text', null, 7, [null, 'x', []], [{ roleName: 7, databaseName: null }]])(
  '%j, which the shape refuses, is left alone',
  (roles) => {
    expect(codes(roles)).toEqual([]);
  },
);
