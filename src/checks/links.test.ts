import { describe, expect, it } from 'vitest';
import { selfLink } from './links.ts';
import { collection, contract, createUser, deleteUser, found, getUser, listUsers, noUser, page, user, view } from './testing/answers.ts';

const check = selfLink(contract);
const base = 'https://cloud.mongodb.com';
const linked = (href: unknown, rel = 'self') => ({ ...user, links: [{ rel: 'next', href: 'x' }, { rel, href }] });

describe('self-link', () => {
  it('finds nothing wrong with right links', () => {
    for (const each of [getUser(), createUser(), listUsers(), deleteUser(), noUser()]) expect(found(check, each)).toEqual([]);
  });

  it.each(['/%61dmin/joe', '/admin/j%6Fe', '/admin/joe?pretty=true'])('takes %s for the same user', (path) => {
    expect(found(check, getUser(linked(`${base}${collection}${path}`)))).toEqual([]);
  });

  it.each([
    ['another user', `${base}${collection}/admin/jane`],
    ['another database', `${base}${collection}/$external/joe`],
    ['another project', `${base}${collection.replace('32b6', '0000')}/admin/joe`],
    ['the collection', `${base}${collection}`],
    ['another resource', `${base}/api/atlas/v2/groups`],
    ['no address', 'joe'],
    ['a number', 7],
    ['nothing', undefined],
  ])('finds that it leads to %s', (_name, href) => {
    for (const each of [getUser(linked(href)), createUser(linked(href))]) expect(found(check, each)).toEqual(['links.self /links equals']);
  });

  it('finds that there is none', () => {
    expect(found(check, getUser(linked(`${base}${collection}/admin/joe`, 'me')))).toEqual(['links.self /links contains']);
    expect(found(check, getUser({ ...user, links: [] }))).toEqual(['links.self /links contains']);
    expect(found(check, getUser({ ...user, links: [null, 7, 'self'] }))).toEqual(['links.self /links contains']);
  });

  it('leaves it to the body check that there are no links at all', () => {
    expect(found(check, getUser({ ...user, links: undefined }))).toEqual([]);
    expect(found(check, getUser({ ...user, links: 'none' }))).toEqual([]);
  });

  it('judges a list and each of its entries', () => {
    const jane = { ...user, username: 'jane' };
    expect(found(check, listUsers({ ...page, results: [user, jane, null, 7] }))).toEqual(['links.self /results/1/links equals']);
    expect(found(check, listUsers({ ...page, links: user.links }))).toEqual(['links.self /links equals']);
  });

  it('looks into an envelope', () => {
    const enveloped = (entity: unknown) => view(`GET ${collection}/admin/joe?envelope=true`, { status: 200, body: { status: 200, content: entity } });
    expect(found(check, enveloped(user))).toEqual([]);
    expect(found(check, enveloped(linked('joe')))).toEqual(['links.self /links equals']);
  });

  it('takes an answer whose names are no strings', () => {
    const hostile = { toString: 1, valueOf: 1 };
    expect(found(check, createUser({ ...user, username: hostile }))).toEqual(['links.self /links equals']);
  });
});
