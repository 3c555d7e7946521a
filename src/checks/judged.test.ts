import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { View } from '../core/case.ts';
import type { HeaderList } from '../core/exchange.ts';
import { contractChecks, judged } from './index.ts';
import { collection, contract, createUser, deleteUser, elsewhere, getUser, json, listUsers, missing, noUser, page, sentUser, user, vendor, view } from './testing/answers.ts';

const checks = Object.values(contractChecks(contract));

const wrong: readonly unknown[] = [undefined, null, 7, 'text', [], {}, [null], { toString: 1, valueOf: 1 }, 'XYZ', sentUser.password];
const entities: readonly Record<string, unknown>[] = [user, { ...user, roles: [{ databaseName: 'admin', roleName: 'mine' }] }, page, missing, { status: 200, content: user }, { status: 200, ...page }];

/** A body of the contract with one member, at any depth, replaced by something else; or no such body at all. */
const bodies = fc.oneof(
  { weight: 8, arbitrary: fc.record({ entity: fc.constantFrom(...entities), pick: fc.array(fc.nat(), { minLength: 1, maxLength: 4 }), value: fc.constantFrom(...wrong) }).map(({ entity, pick, value }) => replaced(entity, pick, value)) },
  fc.constantFrom<unknown>('', 'text', undefined, 'null', '[]', '7'),
);
const fields: fc.Arbitrary<HeaderList> = fc
  .record({
    type: fc.constantFrom(vendor[0]![1], `${vendor[0]![1]};charset=utf-8`, 'application/json', 'application/json;charset=latin1', 'text/html', ''),
    rest: fc.subarray<readonly [string, string]>([['RateLimit-Limit', '1'], ['RateLimit-Remaining', 'few'], ['X-Error-Code', 'OTHER'], ['X-Debug', sentUser.password]]),
  })
  .map(({ type, rest }) => [...(type === '' ? [] : [['Content-Type', type] as const]), ...rest]);
const exchanges = fc
  .record({
    request: fc.constantFrom(`GET ${collection}`, `GET ${collection}?envelope=true`, `POST ${collection}`, `GET ${collection}/admin/joe`, `GET ${collection}/admin/joe?envelope=true`, `PATCH ${collection}/admin/joe`, `DELETE ${collection}/admin/joe`, 'GET /other'),
    status: fc.constantFrom(200, 201, 202, 204, 301, 400, 401, 404, 409, 418, 429, 500, 599),
    headers: fields,
    body: bodies,
  })
  .map(({ request, status, headers, body }) => view(request, { status, headers, body }, request.startsWith('P') ? sentUser : undefined));

function replaced(entity: unknown, [pick = 0, ...rest]: readonly number[], value: unknown): unknown {
  if (typeof entity !== 'object' || entity === null || Object.keys(entity).length === 0) return value;
  const keys = Object.keys(entity);
  const key = keys[pick % keys.length]!;
  const member: unknown = (entity as Record<string, unknown>)[key];
  const inside = rest.length === 0 ? value : replaced(member, rest, value);
  return Array.isArray(entity) ? entity.with(Number(key), inside) : { ...entity, [key]: inside };
}

describe('judged', () => {
  it('lists the requirement of whatever the checks find', () => {
    const violated = new Set<string>();
    fc.assert(
      fc.property(exchanges, (each) => {
        const ids = judged(contract, each);
        for (const { requirement } of checks.flatMap((check) => check(each))) {
          violated.add(requirement);
          expect(ids).toContain(requirement);
        }
      }),
      { numRuns: 3000 },
    );
    // Nothing is proven of what was never found: each kind of requirement must have been.
    const kinds = new Set([...violated].map((id) => id.replace(/^[a-z]+DatabaseUsers?\./, 'operation.')));
    expect([...kinds].toSorted()).toEqual([
      'error.body',
      'error.code-header',
      'error.media-type',
      'error.published',
      'error.reason',
      'error.status',
      'headers.present',
      'headers.security',
      'links.self',
      'media-type.parameters',
      'operation.body',
      'operation.complete',
      'operation.documented',
      'operation.headers',
      'operation.media-type',
      'operation.published',
      'rate-limit.retry-after',
      'secret.password',
      'write-only.groupId',
    ]);
  });

  it('lists nothing twice', () => {
    fc.assert(
      fc.property(exchanges, (each) => {
        const ids = judged(contract, each);
        expect(new Set(ids).size).toBe(ids.length);
      }),
    );
  });

  it.each<[string, View, string[], string[]]>([
    ['a success', getUser(), ['getDatabaseUser.documented', 'getDatabaseUser.body', 'getDatabaseUser.complete', 'getDatabaseUser.media-type', 'getDatabaseUser.headers', 'links.self', 'write-only.password'], ['error.body', 'secret.password']],
    ['a create', createUser(), ['createDatabaseUser.body', 'secret.password'], ['getDatabaseUser.body']],
    ['a list', listUsers(), ['listDatabaseUsers.body', 'links.self', 'write-only.password'], ['secret.password']],
    ['a removal', deleteUser(), ['deleteDatabaseUser.body', 'deleteDatabaseUser.headers'], ['links.self', 'deleteDatabaseUser.complete', 'write-only.password']],
    ['an error', noUser(), ['error.body', 'error.status', 'error.reason', 'error.code-header'], ['getDatabaseUser.body', 'headers.present', 'links.self']],
    ['an error of the gateway', getUser({}, { status: 401, headers: json }), ['error.body'], ['error.code-header']],
    ['an unlisted success', getUser({}, { status: 202 }), ['getDatabaseUser.documented'], ['getDatabaseUser.body', 'headers.present']],
  ])('of %s lists what was looked at, and nothing else', (_name, each, listed, unlisted) => {
    const ids = judged(contract, each);
    expect(ids).toEqual(expect.arrayContaining(listed));
    expect(ids.filter((id) => unlisted.includes(id))).toEqual([]);
  });

  it('of no operation lists nothing', () => {
    expect(judged(contract, elsewhere())).toEqual([]);
  });
});
