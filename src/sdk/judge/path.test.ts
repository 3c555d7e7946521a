import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { pathFindings } from './path.ts';
import { call, collection, contract, view } from './testing.ts';

const names = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 30 }).filter((name) => name !== '.' && name !== '..' && name.isWellFormed());
const judge = (username: string, raw: string, method = 'GET', database = 'admin') => pathFindings(contract, call('getDatabaseUser', { path: { groupId: collection.split('/')[5]!, databaseName: 'admin', username } }), view({ method, target: `${collection}/${database}/${raw}` })).map(({ requirement }) => requirement);

/** RFC 3986 section 3.3: what may stand as it is. */
const legal = /[A-Za-z0-9._~!$&'()*+,;=:@-]/;

describe('the path of a request', () => {
  it('may be encoded in every legal way', () => {
    const encodings = names.chain((name) =>
      fc.array(fc.constantFrom('plain', 'upper', 'lower'), { minLength: [...name].length, maxLength: [...name].length }).map((ways) => ({
        name,
        raw: [...name].map((character, index) => (ways[index] === 'plain' && legal.test(character) ? character : encode(character, ways[index] === 'lower'))).join(''),
      })),
    );
    fc.assert(fc.property(encodings, ({ name, raw }) => void expect(judge(name, raw)).toEqual([])));
  });

  it('names one user and no other', () => {
    fc.assert(fc.property(names, names, (asked, sent) => {
      fc.pre(asked !== sent);
      expect(judge(asked, encodeURIComponent(sent))).not.toEqual([]);
    }));
  });

  it('is found encoded twice', () => {
    const needy = names.filter((name) => encodeURIComponent(name) !== name);
    fc.assert(fc.property(needy, (name) => void expect(judge(name, encodeURIComponent(encodeURIComponent(name)))).toEqual(['client.path.once'])));
  });

  it.each([
    ['a/b', 'a/b', 'client.path.slash'],
    ['a b', 'a+b', 'client.path.space'],
    ['a+b', 'a%20b', 'client.path.plus'],
    ['who?me', 'who?me', 'client.path.reserved'],
    ['team#1', 'team', 'client.path.reserved'],
    ['100%', '100%', 'client.path.percent'],
    ['rate%41b', 'rate%41b', 'client.path.percent'],
    ['Zoë', 'Zo%EB', 'client.path.utf-8'],
    ['Zoë', 'Zoe', 'client.path.utf-8'],
    ['ana', 'Ana', 'client.path.username'],
    ['a%2Fb', 'a%252Fb', undefined],
    ['a%2Fb', 'a%25252Fb', 'client.path.once'],
  ])('of %j that goes as %s is judged', (name, raw, requirement) => {
    expect(judge(name, raw)).toEqual(requirement === undefined ? [] : [requirement]);
  });

  it('is found moved by a dot segment', () => {
    const removed = pathFindings(contract, call('deleteDatabaseUser', { path: { groupId: collection.split('/')[5]!, databaseName: 'admin', username: '..' } }), view({ method: 'DELETE', target: `${collection}` }));
    expect(removed.map(({ requirement }) => requirement)).toEqual(['client.path.dots']);
  });

  it('is found with the wrong method, database, project or base', () => {
    expect(judge('ana', 'ana', 'POST')).toEqual(['client.getDatabaseUser.method']);
    expect(judge('ana', 'ana', 'GET', '$external')).toEqual(['client.path.databaseName']);
    const target = (text: string) => pathFindings(contract, call('listDatabaseUsers'), view({ target: text })).map(({ requirement }) => requirement);
    expect(target(collection.replace(/.{24}(?=\/databaseUsers)/, '0'.repeat(24)))).toEqual(['client.path.groupId']);
    expect(target(collection.replace('/api/atlas', ''))).toEqual(['client.listDatabaseUsers.path']);
    expect(target(collection.replace('/v2/', '/v1.0/'))).toEqual(['client.listDatabaseUsers.path']);
    expect(target(`${collection}/`)).toEqual(['client.listDatabaseUsers.path']);
  });
});

function encode(character: string, lower: boolean): string {
  return Array.from(new TextEncoder().encode(character), (byte) => `%${byte.toString(16).padStart(2, '0')[lower ? 'toLowerCase' : 'toUpperCase']()}`).join('');
}
