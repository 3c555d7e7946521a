import type { Case, Check, Step, View } from '../../../src/core/case.ts';
import { echo, finding } from '../../../src/checks/index.ts';
import { identityOf, sameValue, shown, type Identity, type User } from '../../user.ts';
import { dynamic, fixed, type Suite } from '../case.ts';
import { everyone, resultsOf } from '../results.ts';
import { scram } from '../scram.ts';
import { refused, unlessElsewhere, unlessKnown } from './party.ts';

/** Projects are apart: who belongs to one sees and changes nothing of another. */
export function projectCases(suite: Suite): Case[] {
  return [strangerHere(suite), ownElsewhere(suite), isolated(suite)];
}

const requirement = 'project.foreign-credentials';
const rule = 'who calls belongs to the project';
const statuses = [401, 403, 404];

/** A user with words that nobody could guess, by which its data is known again wherever it shows. */
function marked(suite: Suite, special: User = {}): { readonly user: User; readonly marks: readonly string[] } {
  const mark = suite.name();
  const user = scram(suite, { labels: [{ key: 'secret', value: `label${mark}` }], roles: [{ roleName: 'read', databaseName: `db${mark}` }], ...special });
  return { user, marks: [mark, user['username'] as string] };
}

/** The answer has none of these, but for what stood in its own request. */
function showsNone(marks: readonly string[]): Check {
  return (view) => {
    const { request, response } = view.exchange;
    const asked = request.target + new TextDecoder().decode(request.body ?? new Uint8Array());
    const said = [...response.headers.map(([, value]) => value), new TextDecoder().decode(response.body)].join('\n');
    const shownMark = marks.find((mark) => said.includes(mark) && !asked.includes(mark));
    if (shownMark === undefined) return [];
    return [finding(view, 'project.not-seen', { keyword: 'forbidden', expected: 'nothing of the users of the project', actual: said, message: `the refusal shows ${JSON.stringify(shownMark)} of a user of the project` })];
  };
}

/** What a refusal says, without the name that it was asked about. */
function saying({ exchange, json }: View, { username }: Identity): string {
  const { errorCode, detail, reason } = (json ?? {}) as Record<string, unknown>;
  return JSON.stringify([exchange.response.status, errorCode, reason, detail]).replaceAll(username, '…');
}

/** Sees that the refusals for a user that exists and for one that does not are the same. */
function noOracle(present: Identity, absent: Identity): { readonly first: Check; readonly second: Check } {
  let before: string | undefined;
  return {
    first: (view) => {
      before = saying(view, present);
      return [];
    },
    second: (view) => {
      const after = saying(view, absent);
      if (before === undefined || before === after) return [];
      return [finding(view, 'project.no-oracle', { keyword: 'equals', expected: before, actual: after, message: 'the refusal tells whether the user exists' })];
    },
  };
}

/** The credentials of another project on this one. */
function strangerHere(suite: Suite): Case {
  const { steps, options } = suite;
  const { user, marks } = marked(suite);
  const [another, absent] = [scram(suite), { databaseName: 'admin', username: suite.name() }];
  const present = identityOf(user);
  const described = { id: 'project/stranger', title: 'each operation with credentials of another project', requirements: [requirement, 'project.not-seen', 'project.no-oracle'], occupies: 2, ...unlessKnown(suite, 'stranger') };
  return fixed(described, () => {
    const expectation = (...checks: Check[]) => refused('stranger', requirement, rule, statuses, [showsNone(marks), ...checks]);
    const twice = (step: (identity: Identity, check: Check) => Step): Step[] => {
      const { first, second } = noOracle(present, absent);
      return [step(present, first), step(absent, second)];
    };
    return [
      steps.create(user),
      steps.list(expectation()),
      ...twice((identity, check) => steps.get(identity, expectation(check))),
      steps.create(another, expectation()),
      ...twice((identity, check) => steps.update(identity, { labels: [] }, expectation(check))),
      steps.get(present, { requirement, checks: [echo(requirement, shown(user, options.profile), { same: sameValue })] }),
      steps.get(identityOf(another), { requirement, statuses: [404] }),
      ...twice((identity, check) => steps.remove(identity, expectation(check))),
      steps.get(present, { requirement }),
      steps.remove(present),
    ];
  });
}

/** The run's own credentials on another project. */
function ownElsewhere(suite: Suite): Case {
  const { steps, options } = suite;
  const groupId = options.otherGroupId ?? '';
  const there = { groupId, auth: 'stranger', owner: 'stranger' } as const;
  const { user, marks } = marked(suite, { groupId });
  const another = scram(suite, { groupId });
  const present = identityOf(user);
  return fixed({ id: 'project/own-elsewhere', title: 'each operation on another project', requirements: [requirement, 'project.not-seen'], ...unlessElsewhere(suite) }, () => {
    const expectation = { ...refused('own', requirement, rule, statuses, [showsNone(marks)]), groupId, owner: 'stranger' };
    return [
      steps.create(user, there),
      steps.list(expectation),
      steps.get(present, expectation),
      steps.create(another, expectation),
      steps.update(present, { labels: [] }, expectation),
      steps.remove(present, expectation),
      steps.get(present, { ...there, requirement, checks: [echo(requirement, shown(user, options.profile), { same: sameValue })] }),
      steps.get(identityOf(another), { ...there, requirement, statuses: [404] }),
      steps.remove(present, there),
    ];
  });
}

/** The same identity in both projects, and one in each that the other does not have. */
function isolated(suite: Suite): Case {
  const { steps, options } = suite;
  const groupId = options.otherGroupId ?? '';
  const there = { groupId, auth: 'stranger', owner: 'stranger' } as const;
  const { user } = marked(suite);
  const twin = { ...user, groupId, labels: [{ key: 'project', value: 'other' }] };
  const elsewhere = scram(suite, { groupId });
  const [here, far] = [identityOf(user), identityOf(elsewhere)];
  const id = 'project.isolated';
  const isAsIt = (was: User): Check => echo(id, shown(was, options.profile), { same: sameValue });
  return dynamic({ id: 'project/isolated', title: 'the same identity in two projects', requirements: [id], ...unlessElsewhere(suite) }, () => [
    steps.create(user),
    steps.create(twin, { ...there, requirement: id, checks: [isAsIt(twin)] }),
    steps.create(elsewhere, { ...there, requirement: id }),
    steps.get(far, { requirement: id, statuses: [404] }),
    steps.list({ query: { itemsPerPage: everyone }, checks: [hasNot(id, far)] }),
    steps.get(here, { requirement: id, checks: [isAsIt(user)] }),
    steps.update(here, { labels: [] }),
    steps.get(here, { ...there, requirement: id, checks: [isAsIt(twin)] }),
    steps.remove(here),
    steps.get(here, { ...there, requirement: id, checks: [isAsIt(twin)] }),
    steps.remove(here, { ...there, requirement: id }),
    steps.remove(far, there),
  ]);
}

/** The list has no user of this name. */
function hasNot(id: string, { username }: Identity): Check {
  return (view) => {
    const index = resultsOf(view).findIndex((user) => user['username'] === username);
    return index === -1 ? [] : [finding(view, id, { pointer: `/results/${index}`, keyword: 'forbidden', expected: 'users of the project alone', actual: username, message: 'the list has a user of another project' })];
  };
}
