import type { Behaviour } from '../behaviour.ts';
import { formatTimestamp, parseTimestamp } from '../dates.ts';
import { isObject, type JsonObject } from '../json.ts';
import type { OperationId } from '../operation.ts';
import { typeFields } from '../user.ts';
import { fault, onBody, onField, type Fault } from './fault.ts';

const one: readonly OperationId[] = ['createDatabaseUser', 'getDatabaseUser', 'updateDatabaseUser'];
const all: readonly OperationId[] = [...one, 'listDatabaseUsers'];
const bodiesOf = (operations: readonly OperationId[]): string[] => operations.map((operation) => `${operation}.body`);

function onText(write: (text: string) => string): (sound: Behaviour) => Partial<Behaviour> {
  return (sound) => ({ write: (value, pretty) => write(sound.write(value, pretty)) });
}

export const bodyFaults: readonly Fault[] = [
  // Bodies that are not what the schema says
  fault(
    'body:create-empty',
    'answers a create with an empty object',
    ['createDatabaseUser.body'],
    onBody(['createDatabaseUser'], () => ({})),
  ),
  fault(
    'body:update-empty',
    'answers an update with an empty object',
    ['updateDatabaseUser.body'],
    onBody(['updateDatabaseUser'], () => ({})),
  ),
  fault(
    'body:get-in-list',
    'answers a get with a list of one',
    ['getDatabaseUser.body'],
    onBody(['getDatabaseUser'], (body) => [body]),
  ),
  fault(
    'body:list-bare',
    'answers a list with the bare array',
    ['listDatabaseUsers.body'],
    onBody(['listDatabaseUsers'], (body) => body['results']),
  ),
  fault(
    'body:list-of-names',
    'lists usernames instead of users',
    ['listDatabaseUsers.body'],
    onField(['listDatabaseUsers'], 'results', (users) => (users as JsonObject[]).map((user) => user['username'])),
  ),
  fault(
    'body:null-when-unset',
    'answers null for optional fields that are not set',
    bodiesOf(one),
    onBody(one, (body) => ({ deleteAfterDate: null, description: null, ...body })),
  ),
  fault(
    'body:date-in-words',
    'writes deleteAfterDate as no timestamp',
    [...bodiesOf(one), 'date.format'],
    onField(one, 'deleteAfterDate', (date) => new Date(String(date)).toUTCString()),
  ),
  fault(
    'body:date-with-milliseconds',
    'writes deleteAfterDate with milliseconds',
    ['date.format'],
    onField(one, 'deleteAfterDate', (date) => String(date).replace('Z', '.000Z')),
  ),
  fault(
    'body:date-with-offset',
    'writes deleteAfterDate with the offset of another zone',
    ['date.format'],
    onField(one, 'deleteAfterDate', (date) =>
      formatTimestamp((parseTimestamp(String(date)) ?? 0) + 7_200_000).replace('Z', '+02:00'),
    ),
  ),
  fault(
    'body:methods-in-lower-case',
    'writes the four method fields in lower case',
    bodiesOf(one),
    onBody(one, (body) => ({
      ...body,
      ...Object.fromEntries(
        typeFields
          .filter((field) => Object.hasOwn(body, field))
          .map((field) => [field, String(body[field]).toLowerCase()]),
      ),
    })),
  ),
  fault(
    'body:trailing-comma',
    'writes JSON with a trailing comma',
    bodiesOf(all),
    onText((text) => text.replace(/\}$/, ',}')),
  ),
  fault(
    'body:html',
    'writes HTML under the JSON media type',
    bodiesOf(all),
    onText((text) => `<html><pre>${text}</pre></html>`),
  ),
  fault(
    'body:twice',
    'writes the JSON text twice',
    bodiesOf(all),
    onText((text) => text + text),
  ),

  // Pretty-printed bodies
  fault('pretty:no-empty-lists', 'leaves empty lists out of pretty-printed bodies', ['pretty.equal'], (sound) => ({
    write: (value, pretty) => sound.write(pretty ? withoutEmptyLists(value) : value, pretty),
  })),
  fault('pretty:broken', 'pretty-prints with comments, which JSON has not', ['pretty.equal'], (sound) => ({
    write: (value, pretty) => (pretty ? `// pretty\n${sound.write(value, true)}` : sound.write(value, false)),
  })),
];

function withoutEmptyLists(value: unknown): unknown {
  if (!isObject(value)) return value;
  return Object.fromEntries(
    Object.entries(value).filter(([, member]) => !(Array.isArray(member) && member.length === 0)),
  );
}
