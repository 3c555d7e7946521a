import type { Case, Step } from '../../src/core/case.ts';
import { echo, errorCode } from '../../src/checks/index.ts';
import { fill } from '../generators/names.ts';
import { timestamp } from '../generators/strings.ts';
import { constraintId } from '../requirements/constraint-ids.ts';
import { identityFields } from '../payloads.ts';
import { defaults, identityOf, sameValue, shown, updated, type User } from '../user.ts';
import { bodyOf, scram } from './create-rules.ts';
import { codeRequirements, constraintPath, dateFormat, describe, rejected } from './create.ts';
import { coveredBy } from './covered.ts';
import { fixed, generated, type Suite } from './case.ts';

/** Updates: random ones of every kind of user, every boundary, every violation, and the rules that no schema says. */
export function updateCases(suite: Suite): Case[] {
  return [...randomUpdates(suite), ...boundaryUpdates(suite), ...invalidUpdates(suite), ...acceptedRules(suite), ...rejectedRules(suite)];
}

const dayAhead = (suite: Suite) => timestamp(suite.options.now + 86_400_000);

/** What answers show of a stored user. */
function view(suite: Suite, user: User): User {
  return { ...defaults(suite.contract), ...shown(user) };
}

/** The user created, updated and read, each answer showing what it must; then deleted. */
function through(suite: Suite, user: User, patch: User, requirement = 'updateDatabaseUser.status'): Step[] {
  const { steps } = suite;
  const identity = identityOf(user);
  const after = view(suite, updated(user, patch));
  const sent = Object.fromEntries(Object.entries(after).filter(([name]) => name in patch));
  const unsent = Object.fromEntries(Object.entries(after).filter(([name]) => !(name in patch)));
  return [
    steps.create(user),
    steps.update(identity, patch, { requirement, checks: [echo('update.echo', sent, { same: sameValue }), echo('update.merge', unsent, { same: sameValue }), dateFormat] }),
    steps.get(identity, { checks: [echo('update.stored', after, { same: sameValue })] }),
    steps.remove(identity),
  ];
}

const throughRequirements = ['update.echo', 'update.merge', 'update.stored', 'updateDatabaseUser.status'];

function randomUpdates(suite: Suite): Case[] {
  return Array.from({ length: suite.options.cases }, (_, index) => {
    const { slug, user: example } = suite.examples[index % suite.examples.length]!;
    const round = Math.floor(index / suite.examples.length);
    const temporary = round % 2 === 1;
    const user = { ...example, ...(temporary && { deleteAfterDate: dayAhead(suite) }) };
    const name = suite.name();
    return generated(
      { id: `update/valid/${slug}/${round}`, title: `a valid update of a ${temporary ? 'temporary' : 'permanent'} ${slug} user`, requirements: throughRequirements, side: 'accepted' },
      { arbitrary: suite.payloads.update({ scram: slug === 'scram', temporary }), seed: suite.options.seed, name },
      (patch) => through(suite, fill(user, name), patch as User),
      (patch) => coveredBy('updateDatabaseUser', suite.payloads.updateConstraints, patch),
    );
  });
}

/** A temporary SCRAM user can take every field of an update. */
function subject(suite: Suite, name: string): User {
  return { ...fill(suite.examples[0]!.user, name), deleteAfterDate: dayAhead(suite) };
}

function boundaryUpdates(suite: Suite): Case[] {
  return suite.payloads.updateBoundaries.map(({ constraint, variant, arbitrary }) => {
    const name = suite.name();
    return generated(
      { id: `update/boundary${constraintPath(constraint)}${variant === undefined ? '' : `=${variant}`}`, title: `an update at the limit: ${describe(constraint)}${variant === undefined ? '' : ` ${variant}`}`, requirements: throughRequirements, side: 'accepted' },
      { arbitrary, seed: suite.options.seed, name },
      ({ value }) => through(suite, subject(suite, name), Object.keys(value as User).length === 0 ? { labels: [] } : (value as User)),
      ({ value }) => coveredBy('updateDatabaseUser', suite.payloads.updateConstraints, value),
    );
  });
}

function invalidUpdates(suite: Suite): Case[] {
  return suite.payloads.updateViolations.map(({ constraint, variant, arbitrary }) => {
    const requirement = constraintId('updateDatabaseUser', constraint, variant);
    const name = suite.name();
    const user = subject(suite, name);
    // A wrong identity may be refused as wrong or as a change: both are refusals (400, 409).
    const statuses = identityFields.some((field) => constraint.pointer === `/${field}`) ? [400, 409] : [400];
    return generated(
      {
        id: `update/invalid${constraintPath(constraint)}${variant === undefined ? '' : `=${variant}`}`,
        title: `an invalid update: ${describe(constraint)}${variant === undefined ? '' : ` ${variant}`}`,
        requirements: [requirement, 'update.atomic', ...(statuses.length === 1 ? codeRequirements(constraint) : [])],
        side: 'rejected',
      },
      { arbitrary, seed: suite.options.seed, name },
      ({ value, violation }) => {
        const expectation = rejected(requirement, violation, statuses);
        return [
          suite.steps.create(user),
          suite.steps.update(identityOf(user), value, statuses.length === 1 ? expectation : { ...expectation, checks: [] }),
          suite.steps.get(identityOf(user), { checks: [echo('update.atomic', view(suite, user), { same: sameValue })] }),
          suite.steps.remove(identityOf(user)),
        ];
      },
      () => [constraintId('updateDatabaseUser', constraint)],
    );
  });
}

function acceptedRules(suite: Suite): Case[] {
  const rich: User = { scopes: [{ name: 'cluster0', type: 'CLUSTER' }], labels: [{ key: 'team', value: 'ops' }] };
  const rows: [slug: string, requirement: string, title: string, before: User, patch: (user: User) => User][] = [
    ['password-only', 'update.password-only', 'the password alone', rich, () => ({ password: 'Zq7anotherHorse' })],
    ['empty-roles', 'update.empty-roles', 'an empty list of roles', rich, () => ({ roles: [] })],
    ['clear', 'update.clear', 'empty labels and scopes', rich, () => ({ labels: [], scopes: [] })],
    ['unchanged-identity', 'update.unchanged-identity', 'the unchanged identity repeated', rich, (user) => ({ username: user['username'], databaseName: user['databaseName'], groupId: user['groupId'], labels: [] })],
    ['replace-roles', 'update.echo', 'roles replaced', rich, () => ({ roles: [{ roleName: 'readAnyDatabase', databaseName: 'admin' }] })],
    ['make-permanent', 'update.make-permanent', 'an expiry of null', { ...rich, deleteAfterDate: dayAhead(suite) }, () => ({ deleteAfterDate: null })],
    ['move-date', 'update.echo', 'another expiry date', { ...rich, deleteAfterDate: dayAhead(suite) }, () => ({ deleteAfterDate: timestamp(suite.options.now + 3 * 86_400_000, 2) })],
    ['keep-date', 'update.merge', 'an update that says nothing of the expiry date', { ...rich, deleteAfterDate: dayAhead(suite) }, () => ({ roles: [{ roleName: 'read', databaseName: 'sales' }] })],
  ];
  return rows.map(([slug, requirement, title, before, patch]) => {
    const user = scram(suite, before);
    return fixed({ id: `update/rule/${slug}`, title, requirements: [requirement, ...throughRequirements], side: 'accepted' }, () =>
      through(suite, user, patch(user), requirement.startsWith('update.') && !throughRequirements.includes(requirement) ? requirement : undefined),
    );
  });
}

function rejectedRules(suite: Suite): Case[] {
  const rows: { slug: string; requirement: string; code: string; statuses: number[]; title: string; patch: User; rule: string; field: string }[] = [
    { slug: 'identity', requirement: 'update.identity', code: 'DATABASE_USERNAME_CANNOT_BE_CHANGED', statuses: [409], title: 'another username', patch: { username: suite.name() }, rule: 'the username does not change', field: 'username' },
    { slug: 'permanent', requirement: 'update.permanent', code: 'PERMANENT_ENTITY_CANNOT_BE_MADE_TEMPORARY', statuses: [400], title: 'an expiry date for a permanent user', patch: { deleteAfterDate: dayAhead(suite) }, rule: 'a permanent user stays permanent', field: 'deleteAfterDate' },
  ];
  return rows.map(({ slug, requirement, code, statuses, title, patch, rule, field }) => {
    const user = scram(suite);
    return fixed({ id: `update/rule/${slug}`, title, requirements: [requirement, `error-code.${code}`, 'update.atomic'], side: 'rejected' }, () => [
      suite.steps.create(user),
      suite.steps.update(identityOf(user), patch, {
        requirement,
        statuses,
        premise: { kind: 'rule', rule, broken: (request) => bodyOf(request)[field] !== undefined && bodyOf(request)[field] !== user[field] },
        checks: [errorCode(`error-code.${code}`, [code])],
      }),
      suite.steps.get(identityOf(user), { checks: [echo('update.atomic', view(suite, user), { same: sameValue })] }),
      suite.steps.remove(identityOf(user)),
    ]);
  });
}
