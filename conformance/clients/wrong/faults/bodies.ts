import { isObject } from '../../../../src/core/json.ts';
import { fault, type ClientFault } from './fault.ts';
import { edited, items, onBody, without, type Members } from './parts.ts';

const isUpdate = (operation: string) => operation === 'updateDatabaseUser';

/** What a body says, and how. */
export const bodyFaults: readonly ClientFault[] = [
  fault('body:nulls-dropped', 'leaves out what is null', ['body.null'], onBody((body) => filtered(body, (value) => value !== null))),
  fault('body:null-as-text', 'writes null as an empty text', ['body.null'], onBody((body) => mapped(body, (value) => value ?? ''))),
  fault('body:empty-dropped', 'leaves out lists that are empty, as omitempty does', ['body.empty'], onBody((body) => filtered(body, (value) => !Array.isArray(value) || value.length > 0))),
  fault('body:empty-as-null', 'writes a list that is empty as null', ['body.roles', 'body.labels', 'body.scopes'], onBody((body) => mapped(body, (value) => (Array.isArray(value) && value.length === 0 ? null : value)))),
  fault('body:defaults-in-update', 'sends defaults in updates', ['body.invented'], onBody((body, { operation }) => (isUpdate(operation) ? { awsIAMType: 'NONE', ldapAuthType: 'NONE', x509Type: 'NONE', ...body } : body))),
  fault('body:empty-lists-in-update', 'sends empty lists for what an update does not name', ['body.invented'], onBody((body, { operation }) => (isUpdate(operation) ? { labels: [], scopes: [], roles: [], ...body } : body))),
  fault('body:nulls-in-update', 'sends null for what an update does not name', ['body.invented'], onBody((body, { operation }) => (isUpdate(operation) ? { deleteAfterDate: null, labels: null, ...body } : body))),
  fault('body:whole-in-update', 'sends the user it has read back with what is changed in it', ['body.read-only', 'body.invented'], (sound) => ({
    model(value, call, memory) {
      const read = sound.model(value, call, memory);
      if (call.operation === 'getDatabaseUser') memory.notes.set('user', read);
      return read;
    },
    body(call, memory) {
      const body = sound.body(call, memory);
      return isUpdate(call.operation) ? { ...(memory.notes.get('user') as Members | undefined), ...(body as Members) } : body;
    },
  })),
  fault('body:links', 'sends links, which are for answers', ['body.read-only'], onBody((body) => ({ ...body, links: [{ href: 'http://127.0.0.1/self', rel: 'self' }] }))),
  fault('body:nulls-in-create', 'sends null for what a new user does not have', ['body.invented', 'body.valid'], onBody((body, { operation }) => (isUpdate(operation) ? body : { deleteAfterDate: null, ...body }))),
  fault('body:password-made-up', 'makes up a password for users that need none', ['body.invented'], onBody((body, { operation }) => (isUpdate(operation) ? body : { password: 'changeme-please', ...body }))),
  fault('body:roles-as-text', 'writes each role as one text', ['body.valid', 'body.roles'], onBody((body) => edited(body, 'roles', (roles) => items(roles).map(({ roleName, databaseName }) => `${String(roleName)}@${String(databaseName)}`)))),
  fault('body:snake-case', 'writes names with underscores', ['body.valid', 'body.invented'], onBody((body) => Object.fromEntries(Object.entries(body).map(([name, value]) => [name.replaceAll(/[A-Z]+/g, (each) => `_${each.toLowerCase()}`), value])))),
  fault('body:wrapped', 'wraps a body in a member', ['body.valid', 'body.invented'], onBody((body) => ({ databaseUser: body }))),
  fault('body:python', 'writes a body as Python shows a dict', ['body.json'], () => ({ write: (value) => Buffer.from(JSON.stringify(value).replaceAll('"', "'").replaceAll('null', 'None')) })),
  fault('body:form', 'writes a body as a form', ['body.json'], () => ({ write: (value) => Buffer.from(new URLSearchParams(mapped(value as Members, String) as Readonly<Record<string, string>>).toString()) })),
  fault('body:trailing-comma', 'writes a comma after the last member', ['body.json'], () => ({ write: (value) => Buffer.from(JSON.stringify(value).replace(/\}$/, ',}')) })),
  fault('body:latin1', 'writes a body in ISO 8859-1', ['body.json', 'body.labels'], () => ({ write: (value) => Buffer.from(JSON.stringify(value), 'latin1') })),
  fault('body:json-in-json', 'writes a body as JSON in a JSON text', ['body.json', 'body.valid'], (sound) => ({ write: (value) => sound.write(JSON.stringify(value)) })),
  fault('body:array', 'sends a list with the one user in it', ['body.json', 'body.valid'], onBody((body) => [body])),
  fault('body:forgotten', 'loses the body when the request is sent again with credentials', ['body.json'], (sound) => ({ outgoing: (request, call) => ({ ...sound.outgoing(request, call), body: request.body === undefined ? undefined : new Uint8Array() }) })),
  fault('body:html-escapes', 'escapes what HTML knows', ['body.labels', 'body.password'], onBody((body) => mapTexts(body, (text) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')))),
  fault('body:ascii', 'drops characters beyond ASCII, and space that stands twice', ['body.labels', 'body.password'], onBody((body) => mapTexts(body, (text) => text.replaceAll(/\s+/g, ' ').replaceAll(/[^\0-\x7f]/g, '')))),
  fault('body:control-dropped', 'drops control characters', ['body.labels'], onBody((body) => mapTexts(body, (text) => text.replaceAll(/\p{Cc}/gu, '')))),
  fault('body:no-astral', 'replaces characters beyond the basic plane', ['body.labels', 'body.password'], onBody((body) => mapTexts(body, (text) => text.replaceAll(/[\u{10000}-\u{10ffff}]/gu, '?')))),
  fault('body:composed', 'composes characters', ['body.labels'], onBody((body) => mapTexts(body, (text) => text.normalize('NFC')))),
  fault('body:collection-dropped', 'leaves the collection out of a role', ['body.roles'], onBody((body) => edited(body, 'roles', (roles) => items(roles).map((role) => without(role, 'collectionName'))))),
  fault('body:one-role', 'sends the first role alone', ['body.roles'], onBody((body) => edited(body, 'roles', (roles) => items(roles).slice(0, 1)))),
  fault('body:roles-added', 'keeps the roles of before beside the new ones', ['body.roles'], onBody((body, { operation }) => (isUpdate(operation) ? edited(body, 'roles', (roles) => [...items(roles), { roleName: 'readWrite', databaseName: 'sales', collectionName: 'old' }]) : body))),
  fault('body:custom-role-unknown', 'sends built-in roles alone', ['body.roles'], onBody((body) => edited(body, 'roles', (roles) => items(roles).filter(({ roleName }) => /^(?:read|readWrite|dbAdmin|backup|clusterMonitor|enableSharding|atlasAdmin|\w+AnyDatabase)$/.test(String(roleName)))))),
  fault('body:zone-dropped', 'writes a time without its zone', ['body.deleteAfterDate', 'body.valid'], onBody((body) => edited(body, 'deleteAfterDate', (time) => (typeof time === 'string' ? time.replace(/(?:Z|[+-]\d{2}:\d{2})$/, '') : time)))),
  fault('body:zone-ignored', 'takes any time for one of UTC', ['body.deleteAfterDate'], onBody((body) => edited(body, 'deleteAfterDate', (time) => (typeof time === 'string' ? time.replace(/[+-]\d{2}:\d{2}$/, 'Z') : time)))),
  fault('body:date-alone', 'writes the date of a time alone', ['body.deleteAfterDate', 'body.valid'], onBody((body) => edited(body, 'deleteAfterDate', (time) => (typeof time === 'string' ? time.slice(0, 10) : time)))),
  fault('body:epoch', 'writes a time as milliseconds', ['body.valid', 'body.deleteAfterDate'], onBody((body) => edited(body, 'deleteAfterDate', (time) => (typeof time === 'string' ? Date.parse(time) : time)))),
  fault('body:stream-unknown', 'sends scopes of the types that it knows alone', ['body.scopes'], onBody((body) => edited(body, 'scopes', (scopes) => items(scopes).filter(({ type }) => type === 'CLUSTER')))),
];

function filtered(body: Members, keep: (value: unknown) => boolean): Members {
  return Object.fromEntries(Object.entries(body).filter(([, value]) => keep(value)));
}

function mapped(body: Members, change: (value: unknown) => unknown): Members {
  return Object.fromEntries(Object.entries(body).map(([name, value]) => [name, change(value)]));
}

/** A value with all texts in it changed. */
function mapTexts<T>(value: T, change: (text: string) => string): T {
  if (typeof value === 'string') return change(value) as T;
  if (Array.isArray(value)) return value.map((each: unknown) => mapTexts(each, change)) as T;
  return isObject(value) ? (Object.fromEntries(Object.entries(value).map(([name, member]) => [name, mapTexts(member, change)])) as T) : value;
}
