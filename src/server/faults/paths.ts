import type { Behaviour } from '../behaviour.ts';
import type { Problem } from '../errors.ts';
import { fault, refusesWith, type Fault } from './fault.ts';
import { decodes, refuse, takesPath } from './targets.ts';

/** Fails on some queries. */
function failsOnQuery(matches: RegExp): (sound: Behaviour) => Partial<Behaviour> {
  return (sound) => ({
    target: (target, method) => {
      if (matches.test(target.query)) throw new Error(`this server does not take the query ${target.query}`);
      return sound.target(target, method);
    },
  });
}

/** Whether a problem is that a path of this form names nothing. */
function unknown(form: RegExp): (problem: Problem) => boolean {
  return ({ code, parameters }) => code === 'RESOURCE_NOT_FOUND' && form.test(String(parameters[0]));
}

/** `.` and `..` removed as RFC 3986 section 5.2.4 does it to references. */
function removeDots(path: string): string {
  const kept: string[] = [];
  for (const segment of path.split('/')) {
    if (segment === '..') kept.pop();
    else if (segment !== '.') kept.push(segment);
  }
  return kept.join('/');
}

/** Paths that are none of the resource, and queries that nobody knows. */
export const pathFaults: readonly Fault[] = [
  fault('path:joins-slashes', 'takes everything after the database as the username', ['path.raw-slash'], (sound) => ({
    target: (target, method) => {
      const taken = sound.target(target, method);
      const join = (_: string, start: string, name: string): string => start + name.replaceAll('/', '%2F');
      return { ...taken, path: taken.path.replace(/^(.*\/databaseUsers\/[^/]+\/)(.+)$/, join) };
    },
  })),
  fault(
    'path:certs-is-user',
    'answers with a user where its certificates are asked for',
    ['path.certificates'],
    takesPath((path) => path.replace(/\/databaseUsers\/([^/]+)\/certs$/, '/databaseUsers/admin/$1')),
  ),
  fault(
    'path:any-version',
    'answers under any version of the API in the path',
    ['path.api-version'],
    takesPath((path) => path.replace(/^\/api\/atlas\/v\d+\//, '/api/atlas/v2/')),
  ),
  fault(
    'path:user-below',
    'answers with a user for every path below it',
    ['path.unknown'],
    takesPath((path) => path.replace(/(\/databaseUsers\/[^/]+\/[^/]+)\/.*/, '$1')),
  ),
  fault(
    'path:trailing-slash-500',
    'fails on a path that ends with a slash',
    ['path.trailing-slash'],
    refusesWith(500, unknown(/[^/]\/$/)),
  ),
  fault(
    'path:trailing-slash-403',
    'forbids paths that end with a slash',
    ['path.trailing-slash'],
    refusesWith(403, unknown(/[^/]\/$/)),
  ),
  fault(
    'path:doubled-slash-500',
    'fails on a path with an empty segment',
    ['path.doubled-slash'],
    refusesWith(500, unknown(/\/\/./)),
  ),
  fault(
    'path:empty-username-is-list',
    'answers with the list where the username is empty',
    ['path.empty-username'],
    takesPath((path) => path.replace(/(\/databaseUsers)\/[^/]+\/$/, '$1')),
  ),
  fault(
    'path:any-case',
    'takes the names of collections in any case',
    ['path.case'],
    takesPath((path) => path.replace(/\/databaseUsers/i, '/databaseUsers')),
  ),
  fault('path:removes-dots', 'removes dot segments from paths', ['path.literal-dots'], takesPath(removeDots)),
  fault(
    'path:removes-encoded-dots',
    'removes percent-encoded dot segments from paths',
    ['path.encoded-dots'],
    takesPath((path) => removeDots(path.replaceAll(/%2e/gi, '.'))),
  ),
  fault(
    'path:removes-decoded-dots',
    'removes dot segments from paths after decoding their slashes and dots',
    ['path.dots-in-names'],
    takesPath((path) => {
      const decoded = path.replaceAll(/%2f/gi, '/').replaceAll(/%2e/gi, '.');
      return /%2f(?:\.|%2e)/i.test(path) ? removeDots(decoded) : path;
    }),
  ),
  fault(
    'path:refuses-dots',
    'refuses usernames with two dots for fear of traversal',
    ['path.dots-in-names'],
    decodes((segment, sound) => (sound(segment).includes('..') ? refuse(segment) : sound(segment))),
  ),
  fault(
    'path:ill-formed-500',
    'fails on a path that is not validly percent-encoded',
    ['path.ill-formed'],
    refusesWith(500, ({ code }) => code === 'INVALID_PATH_PARAMETER'),
  ),
  fault(
    'path:drops-ill-formed',
    'leaves octets out of a path that are no escape or no UTF-8',
    ['path.ill-formed'],
    decodes((segment, sound) => {
      try {
        return sound(segment);
      } catch {
        return segment.replaceAll(/%(?:[89a-f][0-9a-f]|z*)/gi, '');
      }
    }),
  ),
  fault(
    'query:unknown-500',
    'fails on a query parameter that it does not know',
    ['query.unknown'],
    failsOnQuery(/(?:^|&)(?!pretty|envelope|includeCount|itemsPerPage|pageNum)\w+=/),
  ),
  fault(
    'query:repeated-500',
    'fails on a query parameter that is there twice',
    ['query.repeated'],
    failsOnQuery(/(?:^|&)(\w+)=.*&\1=/),
  ),
  fault('query:empty-500', 'fails on a query parameter without a value', ['query.empty'], failsOnQuery(/=(?:&|$)/)),
];
