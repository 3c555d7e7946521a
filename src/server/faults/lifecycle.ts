import type { Behaviour } from '../behaviour.ts';
import { problem } from '../errors.ts';
import type { JsonObject } from '../json.ts';
import type { User } from '../user.ts';
import { fault, type Fault } from './fault.ts';

/** The key of a user by its stored fields. */
function keyOf(sound: Behaviour, { fields }: User): string {
  return sound.identity(String(fields['databaseName'] ?? 'admin'), String(fields['username']));
}

/** The key of the user that a body or an answer is about. */
function keyIn(sound: Behaviour, body: JsonObject): string {
  return sound.identity(String(body['databaseName'] ?? 'admin'), String(body['username']));
}

/** Takes the names of users that are gone for names of users that exist. */
function refusingNames(sound: Behaviour, gone: ReadonlyMap<string, unknown>): Partial<Behaviour> {
  return {
    refuses: (operation, body) =>
      operation === 'createDatabaseUser' && gone.has(keyIn(sound, body))
        ? problem('USER_ALREADY_EXISTS', [String(body['username'])])
        : sound.refuses(operation, body),
  };
}

/** Remembers the users that are deleted, by their keys. */
function rememberingDeleted(
  change: (sound: Behaviour, deleted: Map<string, User>) => Partial<Behaviour>,
): (sound: Behaviour) => Partial<Behaviour> {
  return (sound) => {
    const deleted = new Map<string, User>();
    return {
      remove: (users, key, project) => {
        const user = users.get(key);
        if (user !== undefined) deleted.set(key, user);
        sound.remove(users, key, project);
      },
      ...change(sound, deleted),
    };
  };
}

/** Remembers the users whose time has come, by their keys. */
function rememberingExpired(
  change: (sound: Behaviour, expired: Map<string, User>) => Partial<Behaviour>,
): (sound: Behaviour) => Partial<Behaviour> {
  return (sound) => {
    const expired = new Map<string, User>();
    return {
      expired: (user, now) => {
        const isExpired = sound.expired(user, now);
        if (isExpired) expired.set(keyOf(sound, user), user);
        return isExpired;
      },
      ...change(sound, expired),
    };
  };
}

/** Faults that one request does not show, only what was done before. */
export const lifecycleFaults: readonly Fault[] = [
  fault(
    'history:labels-come-back',
    'gives a user that is created again the labels of the deleted one, when it has none of its own',
    ['lifecycle.recreated'],
    rememberingDeleted((sound, deleted) => ({
      keep: (user) => {
        const kept = sound.keep(user);
        const labels = kept && deleted.get(keyOf(sound, kept))?.fields['labels'];
        return kept && labels && !kept.fields['labels'] ? { ...kept, fields: { ...kept.fields, labels } } : kept;
      },
    })),
  ),
  fault(
    'history:deleted-name-taken',
    'refuses to create a user again that was deleted',
    ['lifecycle.recreated'],
    rememberingDeleted((sound, deleted) => refusingNames(sound, deleted)),
  ),
  fault(
    'history:second-update-lost',
    'stores the first update of a user only',
    ['lifecycle.read-after-write'],
    (sound) => {
      const updated = new WeakSet<User>();
      return {
        keepUpdate: (before, after) => {
          if (updated.has(before)) return before;
          const kept = sound.keepUpdate(before, after);
          updated.add(kept);
          return kept;
        },
      };
    },
  ),
  fault(
    'history:update-both',
    'gives the labels of an update to the user of the same name on the other database as well',
    ['lifecycle.others-untouched'],
    (sound) => ({
      store: (users, key, user) => {
        sound.store(users, key, user);
        const { labels, databaseName, username } = user.fields;
        const other = sound.identity(databaseName === '$external' ? 'admin' : '$external', String(username));
        const twin = users.get(other);
        if (twin && labels) users.set(other, { ...twin, fields: { ...twin.fields, labels } });
      },
    }),
  ),
  fault(
    'history:labels-of-another',
    'shows the labels of the last update, whichever user is read',
    ['lifecycle.others-untouched'],
    (sound) => {
      let labels: unknown;
      return {
        store: (users, key, user) => {
          labels = user.fields['labels'] ?? labels;
          sound.store(users, key, user);
        },
        body: (operation, body, request) => {
          const shown = sound.body(operation, body, request) as JsonObject;
          return operation === 'getDatabaseUser' && labels !== undefined ? { ...shown, labels } : shown;
        },
      };
    },
  ),
  fault('history:list-stale', 'lists users as they were created', ['lifecycle.list-agrees'], (sound) => {
    const created = new Map<string, User>();
    return {
      keep: (user) => {
        const kept = sound.keep(user);
        if (kept) created.set(keyOf(sound, kept), kept);
        return kept;
      },
      listed: (users, project) =>
        sound.listed(users, project).map((user) => created.get(keyOf(sound, user)) ?? user),
    };
  }),
  fault(
    'history:list-keeps-deleted',
    'lists deleted users until they are created again',
    ['list.contains'],
    rememberingDeleted((sound, deleted) => ({
      listed: (users, project) => {
        const present = new Set(users.map((user) => keyOf(sound, user)));
        return [...sound.listed(users, project), ...[...deleted].flatMap(([key, user]) => (present.has(key) ? [] : [user]))];
      },
    })),
  ),
  fault(
    'history:permanent-forgotten',
    'gives a user that was made permanent its date back with the next update',
    ['lifecycle.read-after-write', 'update.merge'],
    (sound) => {
      const dates = new Map<string, Pick<User, 'expiresAt'> & { readonly date: unknown }>();
      return {
        merge: (user, patch) => {
          const merged = sound.merge(user, patch);
          const key = keyOf(sound, user);
          if (user.expiresAt !== null && merged.expiresAt === null)
            dates.set(key, { expiresAt: user.expiresAt, date: user.fields['deleteAfterDate'] });
          const former = user.expiresAt === null ? dates.get(key) : undefined;
          if (former === undefined) return merged;
          return { ...merged, expiresAt: former.expiresAt, fields: { ...merged.fields, deleteAfterDate: former.date } };
        },
      };
    },
  ),
  fault(
    'history:deleted-twice-500',
    'fails when a user is deleted that was not there the last time either',
    ['delete.not-found'],
    (sound) => {
      const missed = new Set<unknown>();
      return {
        error: (refused, request) => {
          const [username] = refused.parameters;
          if (refused.code !== 'USER_NOT_FOUND') return sound.error(refused, request);
          const isSecond = missed.has(username);
          missed.add(username);
          return sound.error(isSecond ? problem('UNEXPECTED_ERROR') : refused, request);
        },
      };
    },
  ),

  fault('expiry:early', 'removes temporary users an hour before their date', ['expiry.kept'], () => ({
    expired: ({ expiresAt }, now) => expiresAt !== null && expiresAt <= now + 3_600_000,
  })),
  fault('expiry:ignored', 'keeps temporary users for ever', ['expiry.gone'], () => ({ expired: () => false })),
  fault(
    'expiry:still-listed',
    'lists users whose time has come',
    ['expiry.gone'],
    rememberingExpired((sound, expired) => ({
      listed: (users, project) => [...sound.listed(users, project), ...expired.values()],
    })),
  ),
  fault(
    'expiry:name-taken',
    'keeps the name of a user whose time has come',
    ['expiry.frees-name'],
    rememberingExpired((sound, expired) => refusingNames(sound, expired)),
  ),
  fault(
    'expiry:of-permanent',
    'removes a user that was made permanent at its former date',
    ['update.make-permanent'],
    (sound) => ({
      keepUpdate: (before, after) => {
        const kept = sound.keepUpdate(before, after);
        return kept.expiresAt === null ? { ...kept, expiresAt: before.expiresAt } : kept;
      },
    }),
  ),
];
