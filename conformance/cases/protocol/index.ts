import type { Case } from '../../../src/core/case.ts';
import { errorCode } from '../../../src/checks/index.ts';
import { identityOf } from '../../user.ts';
import { fixed, type Suite } from '../case.ts';
import { scram } from '../create-rules.ts';

/** Projects, versions, paths and methods. */
export function protocolCases(suite: Suite): Case[] {
  return [unknownProject(suite), ...versions(suite), ...paths(suite)];
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
