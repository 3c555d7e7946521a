import type { Case, Check, JointFinding, Step, View } from '../../../src/core/case.ts';
import { header } from '../../../src/core/exchange.ts';
import { finding } from '../../../src/checks/index.ts';
import { algorithms, parseChallenges } from '../../../src/client/index.ts';
import { algorithmOf, byAlgorithm } from '../../access.ts';
import { dynamic, fixed, type Suite } from '../case.ts';
import { breaks } from '../expected.ts';
import { noEcho, refused, unlessKnown } from './party.ts';

/** How a server takes Digest: every right way to answer a challenge, and no wrong one. */
export function digestCases(suite: Suite): Case[] {
  return [uri(suite), nonce(suite), replay(suite), offeredAlgorithms(suite), spellings(suite)];
}

const few = { query: { itemsPerPage: '1' } };

function uri(suite: Suite): Case {
  const requirement = 'auth.digest-uri';
  return fixed({ id: 'auth/digest-uri', title: 'a Digest response made for another request target', requirements: [requirement], ...unlessKnown(suite, 'wrong-uri') }, () => [
    // RFC 7616 section 3.4.6 names 400.
    suite.steps.list({ ...few, ...refused('wrong-uri', requirement, 'the uri of Digest is the request target', [400, 401]) }),
  ]);
}

function nonce(suite: Suite): Case {
  const requirement = 'auth.digest-nonce';
  return fixed({ id: 'auth/digest-nonce', title: 'a Digest nonce that the server never gave', requirements: [requirement], ...unlessKnown(suite, 'unissued-nonce') }, () => [
    suite.steps.list({ ...few, ...refused('unissued-nonce', requirement, 'the nonce of Digest is one of the server') }),
  ]);
}

function replay(suite: Suite): Case {
  const requirement = 'auth.digest-replay';
  return fixed({ id: 'auth/digest-replay', title: 'the same Digest credentials twice', requirements: [requirement], ...unlessKnown(suite, 'replayed') }, () => [
    suite.steps.list({ ...few, auth: 'replayed', checks: [noEcho] }),
    suite.steps.list({ ...few, ...refused('replayed', requirement, 'a count of a nonce is used once') }),
  ]);
}

/**
 * That some of these answers are no 401 shows that the credentials are right; then those that are one refuse them for
 * the way they were written. So the case needs nobody to be let in before, and a wrong key makes no false alarm.
 */
function asOthers(requirement: string, ways: readonly string[], asserted: (way: string) => boolean = () => true) {
  return (views: readonly View[]): readonly JointFinding[] => {
    const isRefused = ({ exchange }: View) => exchange.response.status === 401;
    if (views.every(isRefused)) return [];
    return views.flatMap((view, index) => {
      const way = ways[index]!;
      if (!isRefused(view) || !asserted(way)) return [];
      return [{ view, finding: finding(view, requirement, { pointer: '/Authorization', keyword: 'status', expected: 'not 401', actual: '401', message: `right credentials are refused: ${way}` }) }];
    });
  };
}

function offeredAlgorithms(suite: Suite): Case {
  const requirement = 'auth.algorithms';
  const described = { id: 'auth/digest-algorithms', title: 'each Digest algorithm that a 401 offers', requirements: [requirement, 'auth.required'], anonymous: true, ...unlessKnown(suite, 'digest/md5') };
  return dynamic(described, function* () {
    let offered: ReadonlySet<string | undefined> = new Set();
    const look: Check = ({ exchange }) => {
      offered = new Set(parseChallenges(header(exchange.response.headers, 'www-authenticate') ?? '').map(algorithmOf));
      return [];
    };
    yield suite.steps.list({ ...few, auth: 'none', requirement: 'auth.required', statuses: [401], premise: breaks('a request has credentials'), checks: [look] });
    const known = algorithms.filter((name) => offered.has(name.toLowerCase()));
    if (known.length === 0) return;
    yield {
      together: known.map((name) => suite.steps.list({ ...few, auth: byAlgorithm(name), requirement, statuses: [200, 401] })),
      checks: [asOthers(requirement, known.map((name) => `with the algorithm ${name}`))],
    };
  });
}

function spellings(suite: Suite): Case {
  const requirement = 'auth.digest-spellings';
  const described = { id: 'auth/digest-spellings', title: 'every right way to write Digest credentials', requirements: [requirement], anonymous: true, ...unlessKnown(suite, 'digest/quoted-algorithm') };
  const absent = { databaseName: 'admin', username: `${suite.name()} é/+%` };
  const quoted = 'with qop quoted';
  return dynamic(described, function* () {
    const list = (auth: string, query?: Readonly<Record<string, string>>) => suite.steps.list({ auth, requirement, statuses: [200, 401], ...(query && { query }) });
    const ways: readonly (readonly [way: string, step: Step])[] = [
      ['as RFC 7616 has it', list('digest/plain')],
      ['with a query in the uri', list('digest/plain', { pretty: 'true', itemsPerPage: '1' })],
      ['with the algorithm quoted and qop bare', list('digest/quoted-algorithm')],
      ['with a query behind a percent-encoded path in the uri', suite.steps.get(absent, { auth: 'digest/quoted-algorithm', query: { pretty: 'true' }, requirement, statuses: [404, 401], premise: breaks('the user exists') })],
      // RFC 7616 section 3.4 wants it bare. A server that takes only this has been tried with clients of one kind.
      [quoted, list('digest/quoted-qop')],
    ];
    yield { together: ways.map(([, step]) => step), checks: [asOthers(requirement, ways.map(([way]) => way), (way) => way !== quoted)] };
  });
}
