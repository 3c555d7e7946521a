import type { Behaviour } from '../behaviour.ts';
import { problem } from '../errors.ts';
import { isObject, type JsonObject } from '../json.ts';
import { mergePatch, newUser, type User } from '../user.ts';
import { fault, omit, unenforced, type Fault } from './fault.ts';

/** Changes what an update merges; the patch may be changed first. */
function onMerge(
  merge: (user: User, patch: JsonObject, sound: Behaviour) => User,
): (sound: Behaviour) => Partial<Behaviour> {
  return (sound) => ({ merge: (user, patch) => merge(user, patch, sound) });
}

const identityKeywords = (fields: readonly string[]): ((sound: Behaviour) => Partial<Behaviour>) =>
  unenforced(
    (operation, keyword, pointer) =>
      operation === 'updateDatabaseUser' && keyword === 'unchanged' && fields.includes(pointer),
  );

const emptyListIgnored = (name: string) =>
  onMerge((user, patch, sound) =>
    sound.merge(user, Array.isArray(patch[name]) && patch[name].length === 0 ? omit(patch, name) : patch),
  );

/** Faults in what an update leaves behind. */
export const updateFaults: readonly Fault[] = [
  fault('state:update-not-stored', 'answers an update without storing it', ['update.stored'], () => ({
    keepUpdate: (before) => before,
  })),
  fault(
    'state:update-missing-creates',
    'creates the user that an update does not find',
    ['update.not-found'],
    unenforced(
      (operation, keyword, pointer) =>
        operation === 'updateDatabaseUser' && keyword === 'exists' && pointer === '/username',
    ),
  ),
  fault(
    'state:update-replaces',
    'resets what an update does not name',
    ['update.merge'],
    onMerge((user, patch) => {
      const { databaseName, username, awsIAMType, ldapAuthType, oidcAuthType, x509Type } = user.fields;
      const identity = Object.fromEntries(
        Object.entries({ databaseName, username, awsIAMType, ldapAuthType, oidcAuthType, x509Type }).filter(
          ([, value]) => value !== undefined,
        ),
      );
      return newUser({
        ...omit(patch, 'deleteAfterDate'),
        ...identity,
        ...(patch['deleteAfterDate'] ? { deleteAfterDate: patch['deleteAfterDate'] } : {}),
      });
    }),
  ),
  fault(
    'state:update-forgets-date',
    'makes a user permanent when an update does not name its date',
    ['update.merge'],
    onMerge((user, patch, sound) => sound.merge(user, { deleteAfterDate: null, ...patch })),
  ),
  fault(
    'state:update-forgets-labels',
    'clears the labels when an update does not name them',
    ['update.merge'],
    onMerge((user, patch, sound) => sound.merge(user, { labels: [], ...patch })),
  ),
  fault(
    'state:update-appends',
    'appends to lists instead of replacing them',
    ['update.replace', 'update.echo'],
    onMerge((user, patch, sound) => {
      const appended = Object.entries(patch).map(([name, value]) => {
        const stored = user.fields[name];
        return [
          name,
          Array.isArray(value) && Array.isArray(stored) ? [...(stored as unknown[]), ...(value as unknown[])] : value,
        ];
      });
      return sound.merge(user, Object.fromEntries(appended) as JsonObject);
    }),
  ),
  fault(
    'state:update-empty-roles-ignored',
    'ignores an empty list of roles',
    ['update.empty-roles'],
    emptyListIgnored('roles'),
  ),
  fault(
    'state:update-empty-labels-ignored',
    'ignores an empty list of labels',
    ['update.clear'],
    emptyListIgnored('labels'),
  ),
  fault(
    'state:update-empty-scopes-ignored',
    'ignores an empty list of scopes',
    ['update.clear'],
    emptyListIgnored('scopes'),
  ),
  fault(
    'state:update-merges-labels',
    'merges labels by their key',
    ['update.replace', 'update.echo'],
    onMerge((user, patch, sound) => {
      const [stored, sent] = [user.fields['labels'], patch['labels']];
      if (!Array.isArray(stored) || !Array.isArray(sent)) return sound.merge(user, patch);
      const keys = new Set(sent.map((label: unknown) => (isObject(label) ? label['key'] : undefined)));
      return sound.merge(user, {
        ...patch,
        labels: [
          ...stored.filter((label: unknown) => !isObject(label) || !keys.has(label['key'])),
          ...(sent as unknown[]),
        ],
      });
    }),
  ),
  fault(
    'state:update-password-clears',
    'clears roles and scopes when only the password changes',
    ['update.password-only'],
    onMerge((user, patch, sound) =>
      sound.merge(user, 'password' in patch ? { roles: [], scopes: [], ...patch } : patch),
    ),
  ),
  fault(
    'state:update-null-ignored',
    'leaves a user temporary when its date is set to null',
    ['update.make-permanent'],
    onMerge((user, patch, sound) =>
      sound.merge(user, patch['deleteAfterDate'] === null ? omit(patch, 'deleteAfterDate') : patch),
    ),
  ),
  fault(
    'state:update-makes-temporary',
    'gives a permanent user a date',
    ['update.permanent'],
    unenforced((_operation, keyword) => keyword === 'permanent'),
  ),
  fault(
    'state:update-rename',
    'takes another username in an update',
    ['update.identity'],
    identityKeywords(['/username']),
  ),
  fault(
    'state:update-move',
    'takes another databaseName in an update',
    ['update.identity'],
    identityKeywords(['/databaseName']),
  ),
  fault(
    'state:update-method',
    'takes another authentication method in an update',
    ['update.identity'],
    identityKeywords(['/awsIAMType', '/ldapAuthType', '/oidcAuthType', '/x509Type']),
  ),
  fault(
    'state:update-refuses-identity',
    'refuses the unchanged username and databaseName in an update',
    ['update.unchanged-identity'],
    () => ({
      changesIdentity: () => true,
    }),
  ),
  fault('state:update-refuses-method', 'refuses the unchanged authentication method in an update', ['update.unchanged-method'], () => ({
    refuses: (operation, body) => {
      const repeated = ['awsIAMType', 'ldapAuthType', 'oidcAuthType', 'x509Type'].find((field) => Object.hasOwn(body, field));
      return operation === 'updateDatabaseUser' && repeated !== undefined ? problem('AUTH_TYPE_CANNOT_BE_CHANGED') : null;
    },
  })),
  fault('state:update-in-part', 'applies the roles and labels of an update that it refuses', ['update.atomic'], () => ({
    keepRefused: (before, patch) => {
      const { roles, labels } = patch;
      return mergePatch(before, { ...(Array.isArray(roles) && { roles }), ...(Array.isArray(labels) && { labels }) });
    },
  })),
];
