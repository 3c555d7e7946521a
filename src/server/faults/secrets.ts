import type { Behaviour } from '../behaviour.ts';
import type { JsonObject } from '../json.ts';
import type { OperationId } from '../operation.ts';
import { fault, onBody, type Fault } from './fault.ts';

const withPassword = (body: JsonObject, request: JsonObject): JsonObject =>
  Object.hasOwn(request, 'password') ? { ...body, password: request['password'] } : body;

function withoutPasswords(body: JsonObject): JsonObject {
  const { password: _, ...rest } = body;
  const { results } = rest;
  return Array.isArray(results) ? { ...rest, results: (results as JsonObject[]).map(withoutPasswords) } : rest;
}

/** Stores the password in clear and shows it in the bodies of one operation. */
function shownBy(only: OperationId): (sound: Behaviour) => Partial<Behaviour> {
  return (sound) => ({
    create: (body) => {
      const user = sound.create(body);
      return { ...user, fields: withPassword(user.fields, body) };
    },
    render: (user, view) => withPassword(sound.render(user, view), user.fields),
    body: (operation, body, request) =>
      sound.body(operation, operation === only ? body : withoutPasswords(body), request),
  });
}

export const secretFaults: readonly Fault[] = [
  fault(
    'secret:create',
    'returns the password of a created user',
    ['secret.password', 'write-only.password'],
    onBody(['createDatabaseUser'], withPassword),
  ),
  fault(
    'secret:update',
    'returns the password of an update',
    ['secret.password', 'write-only.password'],
    onBody(['updateDatabaseUser'], withPassword),
  ),
  fault(
    'secret:get',
    'returns the stored password',
    ['secret.password', 'write-only.password'],
    shownBy('getDatabaseUser'),
  ),
  fault(
    'secret:list',
    'lists users with their passwords',
    ['secret.password', 'write-only.password'],
    shownBy('listDatabaseUsers'),
  ),
  fault(
    'secret:masked',
    'returns a masked password',
    ['write-only.password'],
    onBody(['createDatabaseUser', 'getDatabaseUser', 'updateDatabaseUser'], (body) => ({
      ...body,
      password: '********',
    })),
  ),
  fault('secret:error', 'quotes the body, password and all, in errors', ['secret.password'], (sound) => ({
    error: (problem, refused) => {
      const quoted =
        refused.request && Object.hasOwn(refused.request, 'password')
          ? ` Received: ${JSON.stringify(refused.request)}`
          : '';
      return sound.error({ ...problem, detail: problem.detail + quoted }, refused);
    },
  })),
];
