import { isDeepStrictEqual } from 'node:util';
import type { Case, Check } from '../../src/core/case.ts';
import { header } from '../../src/core/exchange.ts';
import { echo, errorCode, finding } from '../../src/checks/index.ts';
import { parseChallenges, strongest } from '../../src/client/index.ts';
import { identityOf, sameValue, shown } from '../user.ts';
import { fixed, type Suite } from './case.ts';
import { scram } from './create-rules.ts';

/** Project, version, envelope, pretty and authentication. */
export function protocolCases(suite: Suite): Case[] {
  return [unknownProject(suite), ...versions(suite), ...envelopes(suite), pretty(suite), ...paths(suite), ...authentication(suite)];
}

/** A project id that is right by its form and that nobody has. */
const nobodys = '000000000000000000000000';

function unknownProject(suite: Suite): Case {
  const { steps } = suite;
  const user = { ...scram(suite), groupId: nobodys };
  const code = 'GROUP_NOT_FOUND';
  // A caller that is not of the project's organization may be told so before it is told that there is no project.
  const options = { groupId: nobodys, requirement: 'group.not-found', statuses: [404], premise: { kind: 'rule', rule: 'the project exists', broken: () => true } as const, checks: [errorCode(`error-code.${code}`, [code])] };
  return fixed({ id: 'project/unknown', title: 'a project that does not exist', requirements: ['group.not-found', `error-code.${code}`] }, () => [
    steps.list(options),
    steps.create(user, options),
    steps.get(identityOf(user), options),
    steps.update(identityOf(user), { labels: [] }, options),
    steps.remove(identityOf(user), options),
  ]);
}

function versions(suite: Suite): Case[] {
  if (suite.contract.api !== 'v2') return [];
  const { steps } = suite;
  const accept = (date: string) => ({ Accept: `application/vnd.atlas.${date}+json` });
  const premise = { kind: 'rule', rule: 'Accept names a version', broken: () => true } as const;
  const code = errorCode('error-code.INVALID_VERSION_DATE', ['INVALID_VERSION_DATE']);
  const user = scram(suite);
  const later = ['2023-02-01', '2025-03-12'];
  return [
    ...later.map((date) =>
      fixed({ id: `version/later/${date}`, title: `version ${date} asked for`, requirements: ['version.later'] }, () => {
        const dated = { ...user, username: `${user['username'] as string}${later.indexOf(date)}` };
        const options = { requirement: 'version.later', headers: { ...accept(date), 'Content-Type': `application/vnd.atlas.${date}+json` } };
        const read = { requirement: 'version.later', headers: accept(date) };
        return [steps.create(dated, options), steps.get(identityOf(dated), read), steps.list(read), steps.update(identityOf(dated), { labels: [] }, options), steps.remove(identityOf(dated), read)];
      }),
    ),
    fixed({ id: 'version/missing', title: 'no Accept at all', requirements: ['version.missing', 'error-code.INVALID_VERSION_DATE'] }, () => [
      steps.list({ requirement: 'version.missing', statuses: [406], premise, headers: { Accept: undefined }, checks: [code] }),
    ]),
    fixed({ id: 'version/earlier', title: 'a version before the first', requirements: ['version.earlier'] }, () => [
      steps.list({ requirement: 'version.earlier', statuses: [406], premise, headers: accept('2000-01-01') }),
    ]),
  ];
}

const envelopeStatus =
  (requirement: string, status: number): Check =>
  (view) => {
    const body = view.json as { status?: unknown; content?: unknown; results?: unknown } | null | undefined;
    const holds = typeof body === 'object' && body !== null && body.status === status && (requirement === 'envelope.list' ? Array.isArray(body.results) : typeof body.content === 'object');
    if (holds) return [];
    return [finding(view, requirement, { keyword: 'envelope', expected: requirement === 'envelope.list' ? `status ${status} beside results` : `{"status":${status},"content":{…}}`, actual: view.json, message: 'the answer is not enveloped' })];
  };

function envelopes(suite: Suite): Case[] {
  const { steps } = suite;
  const user = scram(suite);
  const query = { envelope: 'true' };
  const same = (requirement: string) => echo(requirement, shown(user, suite.options.profile), { same: sameValue });
  return [
    fixed({ id: 'envelope/entity', title: 'one entity in an envelope', requirements: ['envelope.entity'] }, () => [
      steps.create(user, { query, statuses: [201, 200], checks: [envelopeStatus('envelope.entity', 201), same('envelope.entity')] }),
      steps.get(identityOf(user), { query, checks: [envelopeStatus('envelope.entity', 200), same('envelope.entity')] }),
      steps.update(identityOf(user), { labels: [] }, { query, checks: [envelopeStatus('envelope.entity', 200), same('envelope.entity')] }),
      steps.remove(identityOf(user)),
    ]),
    fixed({ id: 'envelope/list', title: 'a list in an envelope', requirements: ['envelope.list'] }, () => [steps.list({ query, checks: [envelopeStatus('envelope.list', 200)] })]),
  ];
}

function pretty(suite: Suite): Case {
  const { steps } = suite;
  const user = scram(suite);
  const query = { pretty: 'true' };
  return fixed({ id: 'pretty/equal', title: 'an indented answer says the same', requirements: ['pretty.equal'] }, () => {
    const plain: { entity?: unknown } = {};
    return [
      steps.create(user, { query, checks: [echo('pretty.equal', shown(user, suite.options.profile), { same: sameValue })] }),
      steps.get(identityOf(user), { checks: [(view) => ((plain.entity = view.entity), [])] }),
      steps.get(identityOf(user), {
        query,
        checks: [
          (view) =>
            isDeepStrictEqual(withoutLinks(plain.entity), withoutLinks(view.entity)) ? [] : [finding(view, 'pretty.equal', { keyword: 'equals', expected: JSON.stringify(plain.entity), actual: view.entity, message: 'pretty=true changes what the answer says' })],
        ],
      }),
      steps.remove(identityOf(user)),
    ];
  });
}

/** Links may repeat the query. */
function withoutLinks(entity: unknown): unknown {
  if (typeof entity !== 'object' || entity === null) return entity;
  const { links: _links, ...rest } = entity as Record<string, unknown>;
  return rest;
}

/** Paths that do not exist, and methods that a path does not have. */
function paths(suite: Suite): Case[] {
  const { steps } = suite;
  const collection = steps.list().request.target;
  const user = { databaseName: 'admin', username: suite.name() };
  const unknown = { requirement: 'path.unknown', statuses: [404], premise: { kind: 'rule', rule: 'the path exists', broken: () => true } as const };
  const code = errorCode('error-code.RESOURCE_NOT_FOUND', ['RESOURCE_NOT_FOUND']);
  const method = { requirement: 'path.method', statuses: [405], premise: { kind: 'rule', rule: 'the path has the method', broken: () => true } as const };
  return [
    fixed({ id: 'path/unknown', title: 'paths that do not exist', requirements: ['path.unknown', 'error-code.RESOURCE_NOT_FOUND'] }, () => [
      steps.other('GET', `${collection.slice(0, -'databaseUsers'.length)}noSuchResource`, { ...unknown, checks: [code] }),
      steps.other('GET', `${steps.path(user)}/noSuchResource`, unknown),
    ]),
    fixed({ id: 'path/method', title: 'methods that a path does not have', requirements: ['path.method'] }, () => [
      steps.other('POST', steps.path(user), method),
      // A server that takes these would lose every user of the project.
      ...(suite.options.fill === true ? [steps.other('PUT', collection, method), steps.other('DELETE', collection, method)] : []),
    ]),
  ];
}

/** A Digest challenge that a client can answer (RFC 7616 section 3.3), with the qop that the service has. */
const challenge: Check = (view) => {
  const fields = view.exchange.response.headers.filter(([name]) => name.toLowerCase() === 'www-authenticate').map(([, value]) => value);
  const found = parseChallenges(fields).filter(({ scheme }) => scheme.toLowerCase() === 'digest');
  const usable = found.some(({ parameters }) => parameters.has('realm') && parameters.has('nonce') && (parameters.get('qop') ?? '').split(/[ ,]+/).includes('auth'));
  if (usable && strongest(found) !== undefined) return [];
  return [finding(view, 'auth.challenge', { pointer: '/WWW-Authenticate', keyword: 'required', expected: 'a Digest challenge with realm, nonce and qop="auth"', actual: fields.join(', ') || undefined, message: 'the 401 has no Digest challenge that a client can answer' })];
};

/** Nonces must not come twice among the challenges that it sees. */
function freshNonce(): Check {
  const seen = new Set<string>();
  return (view) => {
    const nonce = parseChallenges(header(view.exchange.response.headers, 'www-authenticate') ?? '')[0]?.parameters.get('nonce');
    if (nonce === undefined || !seen.has(nonce)) {
      if (nonce !== undefined) seen.add(nonce);
      return [];
    }
    return [finding(view, 'auth.nonce', { pointer: '/WWW-Authenticate', keyword: 'uniqueItems', expected: 'another nonce than before', actual: nonce, message: 'two challenges have the same nonce' })];
  };
}

function authentication(suite: Suite): Case[] {
  const { steps, options } = suite;
  const skip = options.auth === 'none' ? { skip: 'the target is tested without authentication (--auth none)' } : {};
  const digest = options.auth !== 'oauth';
  const cases: Case[] = [];
  for (const [auth, requirement, title] of [['none', 'auth.required', 'no credentials'], ['wrong', 'auth.wrong-key', 'a wrong key']] as const) {
    const user = scram(suite);
    const described = { id: `auth/${auth}`, title, requirements: [requirement, ...(digest ? ['auth.challenge', 'auth.nonce'] : [])], anonymous: auth === 'none', ...skip };
    cases.push(
      fixed(described, () => {
        const nonce = freshNonce();
        const expectation = { auth, requirement, statuses: [401], premise: { kind: 'rule', rule: 'a request has credentials', broken: () => true } as const, checks: digest ? [challenge, nonce] : [] };
        return [
          steps.list(expectation),
          steps.create(user, expectation),
          steps.get(identityOf(user), expectation),
          steps.update(identityOf(user), { labels: [] }, expectation),
          steps.remove(identityOf(user), expectation),
        ];
      }),
    );
  }
  return cases;
}
