import type { Case } from '../../../src/core/case.ts';
import { echo } from '../../../src/checks/index.ts';
import { identityOf, sameValue, shown } from '../../user.ts';
import { fixed, type Suite } from '../case.ts';
import { scram } from '../scram.ts';
import { noEcho, refused, unlessKnown } from './party.ts';

/** What those may do who may only read. */
export function readOnlyCases(suite: Suite): Case[] {
  return [writes(suite), reads(suite)];
}

function writes(suite: Suite): Case {
  const { steps, options } = suite;
  const requirement = 'auth.read-only';
  const [user, another] = [scram(suite, { labels: [{ key: 'kept', value: 'as it was' }] }), scram(suite)];
  return fixed({ id: 'auth/read-only', title: 'writes with read-only credentials', requirements: [requirement], occupies: 2, ...unlessKnown(suite, 'reader') }, () => {
    const expectation = refused('reader', requirement, 'who writes may write', [401, 403]);
    return [
      steps.create(user),
      steps.create(another, expectation),
      steps.update(identityOf(user), { labels: [] }, expectation),
      steps.get(identityOf(user), { requirement, checks: [echo(requirement, shown(user, options.profile), { same: sameValue })] }),
      steps.get(identityOf(another), { requirement, statuses: [404] }),
      steps.remove(identityOf(user), expectation),
      steps.get(identityOf(user), { requirement }),
      steps.remove(identityOf(user)),
    ];
  });
}

function reads(suite: Suite): Case {
  const { steps, options } = suite;
  const requirement = 'auth.read-only-reads';
  const user = scram(suite);
  return fixed({ id: 'auth/read-only-reads', title: 'reads with read-only credentials', requirements: [requirement], ...unlessKnown(suite, 'reader') }, () => [
    steps.create(user),
    steps.get(identityOf(user), { auth: 'reader', requirement, checks: [noEcho, echo(requirement, shown(user, options.profile), { same: sameValue })] }),
    steps.list({ auth: 'reader', requirement, checks: [noEcho] }),
    steps.remove(identityOf(user)),
  ]);
}
