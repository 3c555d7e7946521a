import { isObject, type JsonObject } from '../json.ts';
import type { Api, OperationId } from '../operation.ts';
import { fault, type Fault } from './fault.ts';

/** The fields of a user as answers show it; those in the second list only when they are set. */
const required = [
  'awsIAMType',
  'databaseName',
  'groupId',
  'labels',
  'ldapAuthType',
  'links',
  'oidcAuthType',
  'roles',
  'roles/[]/databaseName',
  'roles/[]/roleName',
  'scopes',
  'scopes/[]/name',
  'scopes/[]/type',
  'username',
  'x509Type',
];
const optional = ['deleteAfterDate', 'description', 'labels/[]/key', 'labels/[]/value', 'roles/[]/collectionName'];
const ofLink = ['links/[]/href', 'links/[]/rel'];

/** The requirements that say of each operation that an optional field shows what was sent or stored. */
const shows: Readonly<Record<string, readonly string[]>> = {
  createDatabaseUser: ['create.echo'],
  getDatabaseUser: ['create.stored'],
  listDatabaseUsers: ['list.contains'],
  updateDatabaseUser: ['update.echo', 'update.replace', 'update.merge'],
};

interface Field {
  readonly operation: OperationId;
  readonly pointer: string;
  /** The requirements that leaving it out violates. */
  readonly whenDropped: readonly string[];
}

function fieldsOfUser(operation: OperationId, prefix: string): Field[] {
  const field = (names: readonly string[], ...requirements: readonly string[]): Field[] =>
    names.map((name) => ({ operation, pointer: prefix + name, whenDropped: requirements }));
  return [
    ...field(required, `${operation}.body`, `${operation}.complete`),
    ...field(optional, ...(shows[operation] ?? [])),
    ...field(ofLink, 'links.self'),
  ];
}

const fields: readonly Field[] = [
  ...(['createDatabaseUser', 'getDatabaseUser', 'updateDatabaseUser'] as const).flatMap((operation) =>
    fieldsOfUser(operation, ''),
  ),
  { operation: 'listDatabaseUsers', pointer: 'links', whenDropped: ['list.links', 'links.self'] },
  {
    operation: 'listDatabaseUsers',
    pointer: 'links/[]/href',
    whenDropped: ['list.links', 'links.self'],
  },
  {
    operation: 'listDatabaseUsers',
    pointer: 'links/[]/rel',
    whenDropped: ['list.links', 'links.self'],
  },
  { operation: 'listDatabaseUsers', pointer: 'results', whenDropped: ['listDatabaseUsers.body'] },
  { operation: 'listDatabaseUsers', pointer: 'totalCount', whenDropped: ['list.total-count'] },
  ...fieldsOfUser('listDatabaseUsers', 'results/[]/'),
];

/** A copy of `value` in which what the pointer names, wherever it is there, is changed, or dropped if `change` is undefined. */
function editAt(value: unknown, tokens: readonly string[], change: ((old: unknown) => unknown) | undefined): unknown {
  const [token, ...rest] = tokens;
  if (token === undefined) return change ? change(value) : value;
  if (token === '[]') return Array.isArray(value) ? value.map((item: unknown) => editAt(item, rest, change)) : value;
  if (!isObject(value) || !Object.hasOwn(value, token)) return value;
  if (rest.length > 0) return { ...value, [token]: editAt(value[token], rest, change) };
  const { [token]: old, ...others } = value;
  return change ? { ...others, [token]: change(old) } : others;
}

/** A value of another JSON type. */
function otherType(value: unknown): unknown {
  if (typeof value === 'string') return 42;
  return typeof value === 'number' ? String(value) : 'text';
}

function spoils(
  operation: OperationId,
  pointer: string,
  change: ((old: unknown) => unknown) | undefined,
): Parameters<typeof fault>[3] {
  const tokens = pointer.split('/');
  return (sound) => ({
    body: (each, body: JsonObject, request) => {
      const shown = sound.body(each, body, request);
      return each === operation ? editAt(shown, tokens, change) : shown;
    },
  });
}

/** v1.0 has neither of these fields. */
const apiOf = (pointer: string): Api | undefined => (/(?:oidcAuthType|description)$/.test(pointer) ? 'v2' : undefined);

export const fieldFaults: readonly Fault[] = fields.flatMap(({ operation, pointer, whenDropped }) => [
  fault(
    `drops:${operation}/${pointer}`,
    `leaves ${pointer} out of the answers of ${operation}`,
    whenDropped,
    spoils(operation, pointer, undefined),
    apiOf(pointer),
  ),
  fault(
    `mistypes:${operation}/${pointer}`,
    `writes ${pointer} with a wrong JSON type in the answers of ${operation}`,
    [`${operation}.body`],
    spoils(operation, pointer, otherType),
    apiOf(pointer),
  ),
]);
