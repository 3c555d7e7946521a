import type { Case, Check } from '../../../src/core/case.ts';
import { finding } from '../../../src/checks/index.ts';
import { identityOf } from '../../user.ts';
import { fixed, type Suite } from '../case.ts';
import { breaks, hasCode } from '../expected.ts';
import { scram } from '../scram.ts';

/** Paths that are none of the resource, though some servers and proxies take them for one. */
export function pathCases(suite: Suite): Case[] {
  return [unknown(suite), certificates(suite), apiVersion(suite), ...oddSlashes(suite), dotSegments(suite, '.', 'path.literal-dots'), dotSegments(suite, '%2E', 'path.encoded-dots')];
}

const premise = breaks('the path exists');
const redirects = [301, 302, 307, 308];

function unknown(suite: Suite): Case {
  const { steps } = suite;
  const user = scram(suite);
  const options = { requirement: 'path.unknown', statuses: [404], premise };
  const code = hasCode('RESOURCE_NOT_FOUND');
  return fixed({ id: 'path/unknown', title: 'paths that do not exist', requirements: ['path.unknown', 'error-code.RESOURCE_NOT_FOUND'] }, () => [
    steps.create(user),
    steps.other('GET', `${collectionOf(suite).slice(0, -'databaseUsers'.length)}noSuchResource`, { ...options, checks: [code] }),
    steps.other('GET', `${steps.path(identityOf(user))}/noSuchResource`, options),
    steps.remove(identityOf(user)),
  ]);
}

/** `/databaseUsers/{username}/certs` is another resource of the published document, about which nothing else is said here. */
function certificates(suite: Suite): Case {
  const { steps } = suite;
  const requirement = 'path.certificates';
  const any = [200, 204, 400, 401, 402, 403, 404, 405, 406, 409, 410, 422, 500, 501];
  const user = scram(suite);
  const { username } = identityOf(user);
  const noUser: Check = (view) => {
    const json = view.json as { username?: unknown } | null | undefined;
    if (json?.username !== username) return [];
    return [finding(view, requirement, { keyword: 'forbidden', expected: 'certificates, or an error', actual: view.json, message: 'the certificates of a user are the user' })];
  };
  return fixed({ id: 'path/certificates', title: 'the certificates of a user', requirements: [requirement] }, () => [
    steps.create(user),
    steps.other('GET', `${collectionOf(suite)}/${username}/certs`, { requirement, statuses: any, checks: [noUser] }),
    steps.remove(identityOf(user)),
  ]);
}

function apiVersion(suite: Suite): Case {
  const target = collectionOf(suite).replace(/^\/api\/atlas\/[^/]+/, '/api/atlas/v99');
  return fixed({ id: 'path/api-version', title: 'a version of the API that there is not', requirements: ['path.api-version'] }, () => [
    suite.steps.other('GET', `${target}?itemsPerPage=1`, { requirement: 'path.api-version', statuses: [404], premise }),
  ]);
}

/** Spellings that a server may take for the path without them, or for none: which of them is unknown. */
function oddSlashes(suite: Suite): Case[] {
  const collection = collectionOf(suite);
  const rows: [slug: string, title: string, target: string, statuses: readonly number[]][] = [
    ['trailing-slash', 'a path that ends with a slash', `${collection}/`, [200, ...redirects, 400, 404]],
    ['doubled-slash', 'a path with a slash twice', collection.replace('/groups', '//groups'), [200, ...redirects, 400, 404]],
    ['empty-username', 'a user without a name', `${collection}/admin/`, [...redirects, 400, 404, 405]],
    ['case', 'a path in other case', collection.replace('databaseUsers', 'DATABASEUSERS'), [400, 404]],
  ];
  return rows.map(([slug, title, target, statuses]) =>
    fixed({ id: `path/${slug}`, title, requirements: [`path.${slug}`] }, () => [suite.steps.other('GET', `${target}?itemsPerPage=1`, { requirement: `path.${slug}`, statuses, premise })]),
  );
}

/**
 * Dot segments before a user's own path: clients resolve them, servers have nothing to resolve them against (RFC 3986
 * section 5.2.4), so they are names of which there is no database.
 */
function dotSegments(suite: Suite, dot: string, requirement: string): Case {
  const { steps } = suite;
  const user = scram(suite);
  const { username } = identityOf(user);
  const options = { requirement, statuses: [400, 404], premise };
  return fixed({ id: `path/${requirement.slice('path.'.length)}`, title: `${dot} and ${dot}${dot} as segments`, requirements: [requirement] }, () => [
    steps.create(user),
    steps.other('GET', `${collectionOf(suite)}/admin/${dot}/${username}`, options),
    steps.other('GET', `${collectionOf(suite)}/admin/${dot}${dot}/admin/${username}`, options),
    steps.remove(identityOf(user)),
  ]);
}

function collectionOf(suite: Suite): string {
  return suite.steps.list().request.target;
}
