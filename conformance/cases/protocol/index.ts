import type { Case } from '../../../src/core/case.ts';
import { identityOf } from '../../user.ts';
import { fixed, type Suite } from '../case.ts';
import { breaks, hasCode } from '../expected.ts';
import { scram } from '../scram.ts';
import { encodingCases } from './encodings.ts';
import { methodCases } from './methods.ts';
import { pathCases } from './paths.ts';
import { queryCases } from './queries.ts';
import { versionCases } from './versions.ts';

/** Projects, versions, methods, paths and queries. */
export function protocolCases(suite: Suite): Case[] {
  return [unknownProject(suite), ...versionCases(suite), ...methodCases(suite), ...pathCases(suite), ...encodingCases(suite), ...queryCases(suite)];
}

/** A project id that is right by its form and that nobody has. */
const nobodys = '000000000000000000000000';

function unknownProject(suite: Suite): Case {
  const { steps } = suite;
  const user = { ...scram(suite), groupId: nobodys };
  const code = 'GROUP_NOT_FOUND';
  // A caller that is not of the project's organization may be told so before it is told that there is no project.
  const options = { groupId: nobodys, requirement: 'group.not-found', statuses: [404], premise: breaks('the project exists'), checks: [hasCode(code)] };
  return fixed({ id: 'project/unknown', title: 'a project that does not exist', requirements: ['group.not-found', `error-code.${code}`] }, () => [
    steps.list(options),
    steps.create(user, options),
    steps.get(identityOf(user), options),
    steps.update(identityOf(user), { labels: [] }, options),
    steps.remove(identityOf(user), options),
  ]);
}
