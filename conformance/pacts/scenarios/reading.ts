import type { Matchers, Scenario } from '../../../src/pact/scenario.ts';
import { aboutAlice, alice, answered, anyAccess, anyLinks, groupId, states, success, toProject, users } from '../example.ts';

const [scram, external] = users as typeof users & { readonly 1: (typeof users)[0] };

const base = `https://cloud.mongodb.com/api/atlas/v2/groups/${groupId}/databaseUsers`;
const link = (rel: string, query: string) => ({ href: `${base}?${query}`, rel });

/** A page of a project that may have users of others: what they are called and may do is theirs. */
const anyPage: Matchers = { '/links': { match: 'type', min: 1 }, '/results': { match: 'type', min: 1 }, '/totalCount': { match: 'integer' } };
const several = [states.several(3)];

const enveloped = (matchers: Matchers): Matchers => Object.fromEntries(Object.entries(matchers).map(([pointer, matcher]) => [`/content${pointer}`, matcher]));

/** Operations that only read, when they succeed. */
export const reading: readonly Scenario[] = [
  {
    description: 'a request for all users of a project without any',
    states: [states.noUsers],
    request: toProject('listDatabaseUsers'),
    response: success(200, { links: [link('self', 'includeCount=true&pageNum=1&itemsPerPage=100')], results: [], totalCount: 0 }, { '/links': { match: 'type', min: 1 } }),
  },
  {
    description: 'a request for all users of a project',
    states: several,
    request: toProject('listDatabaseUsers'),
    response: success(200, { links: [link('self', 'includeCount=true&pageNum=1&itemsPerPage=100')], results: [answered(alice)], totalCount: 3 }, anyPage),
  },
  {
    description: 'a request for the second page, one user a page',
    states: several,
    request: toProject('listDatabaseUsers', { query: { itemsPerPage: 1, pageNum: 2 } }),
    response: success(200, { links: [link('self', 'includeCount=true&pageNum=2&itemsPerPage=1')], results: [answered(alice)], totalCount: 3 }, anyPage),
  },
  {
    description: 'a request for the users without their count',
    states: several,
    request: toProject('listDatabaseUsers', { query: { includeCount: false } }),
    response: success(200, { results: [answered(alice)] }, { '/results': { match: 'type', min: 1 } }),
  },
  {
    description: 'a request for all users in an envelope',
    states: several,
    request: toProject('listDatabaseUsers', { query: { envelope: true } }),
    response: success(200, { results: [answered(alice)], status: 200, totalCount: 3 }, { '/results': { match: 'type', min: 1 }, '/totalCount': { match: 'integer' } }),
  },
  {
    description: 'a request for a user',
    states: [states.exists(scram)],
    request: aboutAlice('getDatabaseUser'),
    response: success(200, answered(alice), { ...anyLinks, ...anyAccess }),
  },
  {
    description: 'a request for a user whose name has to be encoded',
    states: [states.exists(external)],
    request: { operation: 'getDatabaseUser', path: { groupId, databaseName: external.body.databaseName, username: external.body.username } },
    response: success(200, answered(external.body), { ...anyLinks, ...anyAccess }),
  },
  {
    description: 'a request for a user in an envelope',
    states: [states.exists(scram)],
    request: aboutAlice('getDatabaseUser', { query: { envelope: true } }),
    response: success(200, { content: answered(alice), status: 200 }, enveloped({ ...anyLinks, ...anyAccess })),
  },
  {
    description: 'a request for a user, indented',
    states: [states.exists(scram)],
    request: aboutAlice('getDatabaseUser', { query: { pretty: true } }),
    response: success(200, answered(alice), { ...anyLinks, ...anyAccess }),
  },
];
