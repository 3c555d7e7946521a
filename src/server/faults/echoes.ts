import { formatTimestamp, parseTimestamp } from '../dates.ts';
import { isObject } from '../json.ts';
import type { OperationId } from '../operation.ts';
import { typeFields } from '../user.ts';
import { fault, onBody, onField, type Fault } from './fault.ts';

const one: readonly OperationId[] = ['createDatabaseUser', 'getDatabaseUser', 'updateDatabaseUser'];

const firstOnly = (value: unknown): unknown => (Array.isArray(value) ? value.slice(0, 1) : value);
const laterByAnHour = (value: unknown): unknown => formatTimestamp((parseTimestamp(String(value)) ?? 0) + 3_600_000);

/** Faults in answers that do not say what was sent or stored. */
export const echoFaults: readonly Fault[] = [
  fault(
    'body:echo-lower-case',
    'answers a create with the username in lower case',
    ['create.echo'],
    onField(['createDatabaseUser'], 'username', (name) => (typeof name === 'string' ? name.toLowerCase() : name)),
  ),
  fault(
    'body:echo-no-labels',
    'answers a create without the labels that were sent',
    ['create.echo'],
    onField(['createDatabaseUser'], 'labels', () => []),
  ),
  fault(
    'body:echo-no-scopes',
    'answers a create without the scopes that were sent',
    ['create.echo'],
    onField(['createDatabaseUser'], 'scopes', () => []),
  ),
  fault(
    'body:echo-first-role',
    'answers a create with the first role only',
    ['create.echo'],
    onField(['createDatabaseUser'], 'roles', firstOnly),
  ),
  fault(
    'body:echo-no-collection',
    'answers a create without the collections of the roles',
    ['create.echo'],
    onField(['createDatabaseUser'], 'roles', (roles) =>
      Array.isArray(roles)
        ? roles.map((role: unknown) =>
            isObject(role) ? { databaseName: role['databaseName'], roleName: role['roleName'] } : role,
          )
        : roles,
    ),
  ),
  fault(
    'body:echo-short-description',
    'cuts the description to 20 characters',
    ['create.echo'],
    onField(['createDatabaseUser'], 'description', (text) => (typeof text === 'string' ? text.slice(0, 20) : text)),
    'v2',
  ),
  fault(
    'body:echo-later-date',
    'answers a create with a date an hour later',
    ['create.echo'],
    onField(['createDatabaseUser'], 'deleteAfterDate', laterByAnHour),
  ),
  fault(
    'body:echo-admin',
    'answers a create with databaseName admin for every user',
    ['create.echo'],
    onField(['createDatabaseUser'], 'databaseName', () => 'admin'),
  ),
  fault(
    'body:echo-no-method',
    'answers a create with NONE in every method field',
    ['create.echo'],
    onBody(['createDatabaseUser'], (body) => ({
      ...body,
      ...Object.fromEntries(typeFields.map((field) => [field, 'NONE'])),
    })),
  ),
  fault(
    'body:other-group',
    'answers with the id of another group',
    ['create.echo'],
    onField(one, 'groupId', () => '000000000000000000000000'),
  ),
  fault(
    'body:update-echo-no-labels',
    'answers an update without the labels that were sent',
    ['update.echo', 'update.replace'],
    onField(['updateDatabaseUser'], 'labels', () => []),
  ),
  fault(
    'body:update-echo-no-roles',
    'answers an update without the roles that were sent',
    ['update.echo', 'update.replace'],
    onField(['updateDatabaseUser'], 'roles', () => []),
  ),
  fault(
    'body:update-echo-later-date',
    'answers an update with a date an hour later',
    ['update.echo', 'update.replace'],
    onField(['updateDatabaseUser'], 'deleteAfterDate', laterByAnHour),
  ),
  fault(
    'body:defaults-empty',
    'answers a create with the empty string in method fields that were not sent',
    ['create.defaults', 'createDatabaseUser.body'],
    onBody(['createDatabaseUser'], (body, request) => ({
      ...body,
      ...Object.fromEntries(typeFields.filter((field) => !Object.hasOwn(request, field)).map((field) => [field, ''])),
    })),
  ),
  fault(
    'body:defaults-scope',
    'answers a create without scopes with a scope',
    ['create.defaults'],
    onBody(['createDatabaseUser'], (body, request) =>
      Object.hasOwn(request, 'scopes') ? body : { ...body, scopes: [{ name: 'all', type: 'CLUSTER' }] },
    ),
  ),
  fault(
    'body:get-other-method',
    'answers a get with another x509Type than the stored one',
    ['create.stored'],
    onField(['getDatabaseUser'], 'x509Type', (type) => (type === 'NONE' ? 'MANAGED' : 'NONE')),
  ),
];
