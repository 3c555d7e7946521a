import type { Case } from '../../src/core/case.ts';
import { errorCode } from '../../src/checks/index.ts';
import { fixed, type Suite } from './case.ts';
import { breaks } from './expected.ts';

/** What is answered when a project has no requests left. Whatever 429 a run meets elsewhere is judged as well, and waited out. */
export function limitCases({ options, steps }: Suite): Case[] {
  const groupId = options.busyGroupId;
  const described = { id: 'limits/list', title: 'a list of a project that has no requests left', requirements: ['rate-limit.status', 'rate-limit.code', 'rate-limit.retry-after', 'error.body'] };
  if (groupId === undefined) return [fixed({ ...described, requirements: [], skip: 'the limit of requests is not provoked in a project that others use' }, () => [])];
  const refused = steps.list({
    groupId,
    statuses: [429],
    requirement: 'rate-limit.status',
    premise: breaks('a project has so many requests in a time'),
    checks: [errorCode('rate-limit.code', ['RATE_LIMITED_TOKEN_BUCKET', 'RATE_LIMITED'])],
  });
  return [fixed(described, () => [refused])];
}
