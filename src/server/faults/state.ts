import type { Behaviour } from '../behaviour.ts';
import type { JsonObject } from '../json.ts';
import { fault, omit, unenforced, type Fault } from './fault.ts';

/** The user whose fields were changed, other things being equal. */
const keepOnly =
  (change: (fields: JsonObject) => JsonObject): ((sound: Behaviour) => Partial<Behaviour>) =>
  (sound) => ({
    keep: (user) => {
      const kept = sound.keep(user);
      return kept && { ...kept, fields: change(kept.fields) };
    },
  });

/** Faults in what a create and a delete leave behind. */
export const stateFaults: readonly Fault[] = [
  // What a create leaves behind
  fault('state:create-not-stored', 'forgets a user once it is created', ['create.stored'], () => ({
    keep: () => null,
  })),
  fault(
    'state:create-loses-labels',
    'does not store labels',
    ['create.stored'],
    keepOnly((fields) => omit(fields, 'labels')),
  ),
  fault(
    'state:create-loses-scopes',
    'does not store scopes',
    ['create.stored'],
    keepOnly((fields) => omit(fields, 'scopes')),
  ),
  fault(
    'state:create-loses-description',
    'does not store the description',
    ['create.stored'],
    keepOnly((fields) => omit(fields, 'description')),
    'v2',
  ),
  fault(
    'state:create-loses-date',
    'does not store deleteAfterDate',
    ['create.stored'],
    keepOnly((fields) => omit(fields, 'deleteAfterDate')),
  ),
  fault(
    'state:create-one-role',
    'stores the first role only',
    ['create.stored'],
    keepOnly((fields) => (Array.isArray(fields['roles']) ? { ...fields, roles: fields['roles'].slice(0, 1) } : fields)),
  ),
  fault(
    'state:duplicate-overwrites',
    'overwrites an existing user when it is created again',
    ['create.duplicate'],
    unenforced((_operation, keyword) => keyword === 'unique'),
  ),
  fault(
    'state:one-name',
    'takes the username alone for the identity, whatever the database',
    ['create.identity', 'get.wrong-database'],
    () => ({
      identity: (_databaseName, username) => username,
    }),
  ),
  fault(
    'state:unknown-group',
    'serves another group under the id of an unknown one',
    ['group.not-found'],
    unenforced((_operation, keyword, pointer) => keyword === 'exists' && pointer === '/groupId'),
  ),

  fault('state:create-in-part', 'stores a user whose create it refuses', ['create.atomic'], (sound) => ({
    keepUncreated: (body) => (typeof body['username'] === 'string' ? sound.create(body) : null),
  })),

  // What a delete leaves behind
  fault('state:delete-not-done', 'answers a delete without deleting', ['delete.gone'], () => ({
    remove: () => undefined,
  })),
  fault('state:delete-both', 'deletes the users of that name on both databases', ['delete.other'], (sound) => ({
    remove: (users, key) => {
      const username = key.slice(key.indexOf('/') + 1);
      for (const databaseName of ['admin', '$external']) users.delete(sound.identity(databaseName, username));
    },
  })),
  fault('state:delete-all', 'deletes every user of the project', ['delete.other'], () => ({
    remove: (users) => users.clear(),
  })),
  fault(
    'state:delete-body',
    'answers a delete with a body',
    ['deleteDatabaseUser.body', 'deleteDatabaseUser.status'],
    (sound) => ({
      success: (operation, answer, parameters) => {
        const sent = sound.success(operation, answer, parameters);
        return operation === 'deleteDatabaseUser' ? { ...sent, status: 200, body: '{}' } : sent;
      },
    }),
  ),
];
