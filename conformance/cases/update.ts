import type { Case, Step } from '../../src/core/case.ts';
import { echo } from '../../src/checks/index.ts';
import { fill, otherGroup } from '../generators/names.ts';
import { timestamp } from '../generators/strings.ts';
import { constraintId } from '../requirements/constraint-ids.ts';
import { identityFields } from '../payloads.ts';
import { bodyOf, defaults, identityOf, sameValue, shown, updated, type User } from '../user.ts';
import { codeRequirements, constraintPath, dateFormat, describe, rejected } from './create.ts';
import { coveredBy } from './covered.ts';
import { familyOf, fixed, generated, type Suite } from './case.ts';
import { hasCode } from './expected.ts';
import { day, dayAhead, scram } from './scram.ts';

/** Updates: random ones of every kind of user, every boundary, every violation, and the rules that no schema says. */
export function updateCases(suite: Suite): Case[] {
  return [...randomUpdates(suite), ...boundaryUpdates(suite), ...invalidUpdates(suite), ...acceptedRules(suite), ...rejectedRules(suite)];
}

/** What answers show of a stored user. */
function view(suite: Suite, user: User): User {
  return { ...defaults(suite.contract, suite.options.profile), ...shown(user, suite.options.profile) };
}

/**
 * The user created, updated and read, each answer showing what it must; then deleted.
 * @param rule the requirement that the case is about, when it is about one of its own
 */
function through(suite: Suite, user: User, patch: User, rule?: string): Step[] {
  const { steps } = suite;
  const identity = identityOf(user);
  const after = view(suite, updated(user, patch));
  const showsNothing = Object.keys(shown(patch, suite.options.profile)).length === 0;
  const part = (keep: (name: string) => boolean) => Object.fromEntries(Object.entries(after).filter(([name]) => keep(name)));
  const checks = [
    echo(rule ?? 'update.replace', part((name) => name in patch && Array.isArray(after[name])), { same: sameValue }),
    echo(rule ?? 'update.echo', part((name) => name in patch && !Array.isArray(after[name])), { same: sameValue }),
    // An update of which answers show nothing is about what it leaves alone.
    echo((showsNothing && rule) || 'update.merge', part((name) => !(name in patch)), { same: sameValue }),
    dateFormat,
  ];
  return [
    steps.create(user),
    steps.update(identity, patch, { ...(rule !== undefined && { requirement: rule }), checks }),
    steps.get(identity, { checks: [echo('update.stored', after, { same: sameValue })] }),
    steps.remove(identity),
  ];
}

const throughRequirements = ['update.echo', 'update.replace', 'update.merge', 'date.format', 'update.stored', 'updateDatabaseUser.status'];

function randomUpdates(suite: Suite): Case[] {
  const { cases: count, seed } = suite.options;
  const name = suite.names(count);
  const example = (index: number) => suite.examples[index % suite.examples.length]!;
  const round = (index: number) => Math.floor(index / suite.examples.length);
  const isTemporary = (index: number) => round(index) % 2 === 1;
  return familyOf<unknown>({
    count,
    seed,
    requirements: throughRequirements,
    side: 'accepted',
    id: (index) => `update/valid/${example(index).slug}/${round(index)}`,
    title: (index) => `a valid update of a ${isTemporary(index) ? 'temporary' : 'permanent'} ${example(index).slug} user`,
    skip: (index) => example(index).skip,
    name,
    arbitrary: (index) => suite.payloads.update({ scram: example(index).slug === 'scram', temporary: isTemporary(index) }),
    build: (patch, index) => through(suite, { ...fill(example(index).user, name(index)), ...(isTemporary(index) && { deleteAfterDate: dayAhead(suite) }) }, patch as User),
    constraints: (patch) => coveredBy(suite.contract, 'updateDatabaseUser', patch),
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
      ({ value }) => coveredBy(suite.contract, 'updateDatabaseUser', value),
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
  const rows: [slug: string, rule: string | undefined, title: string, before: User, patch: (user: User) => User][] = [
    ['password-only', 'update.password-only', 'the password alone', rich, () => ({ password: 'Zq7anotherHorse' })],
    ['empty-roles', 'update.empty-roles', 'an empty list of roles', rich, () => ({ roles: [] })],
    ['clear', 'update.clear', 'empty labels and scopes', rich, () => ({ labels: [], scopes: [] })],
    ['unchanged-identity', 'update.unchanged-identity', 'the unchanged identity repeated', rich, (user) => ({ username: user['username'], databaseName: user['databaseName'], groupId: user['groupId'], labels: [] })],
    ['unchanged-method', 'update.unchanged-method', 'the unchanged authentication method repeated', rich, () => ({ ...methods(suite), labels: [] })],
    ['replace-roles', 'update.replace', 'roles replaced', rich, () => ({ roles: [{ roleName: 'readAnyDatabase', databaseName: 'admin' }] })],
    ['replace-labels', 'update.replace', 'labels replaced', rich, () => ({ labels: [{ key: 'stage', value: 'test' }] })],
    ['make-permanent', 'update.make-permanent', 'an expiry of null', { ...rich, deleteAfterDate: dayAhead(suite) }, () => ({ deleteAfterDate: null })],
    ['move-date', undefined, 'another expiry date', { ...rich, deleteAfterDate: dayAhead(suite) }, () => ({ deleteAfterDate: timestamp(suite.options.now + 3 * day, 2) })],
    ['keep-date', undefined, 'an update that says nothing of the expiry date', { ...rich, deleteAfterDate: dayAhead(suite) }, () => ({ roles: [{ roleName: 'read', databaseName: 'sales' }] })],
  ];
  return rows.map(([slug, rule, title, before, patch]) => {
    const user = scram(suite, before);
    const described = {
      id: `update/rule/${slug}`,
      title,
      requirements: [...(rule === undefined ? [] : [rule]), ...throughRequirements],
      side: 'accepted' as const,
      constraints: () => coveredBy(suite.contract, 'updateDatabaseUser', patch(user)),
    };
    return fixed(described, () => through(suite, user, patch(user), rule));
  });
}

/** The fields that say how a SCRAM user authenticates. */
function methods(suite: Suite): User {
  return { awsIAMType: 'NONE', ldapAuthType: 'NONE', x509Type: 'NONE', ...(suite.contract.api === 'v2' && { oidcAuthType: 'NONE' }) };
}

function rejectedRules(suite: Suite): Case[] {
  const { now, tag, groupId } = suite.options;
  const temporary: User = { deleteAfterDate: dayAhead(suite) };
  const dateOf = (body: User) => Date.parse(String(body['deleteAfterDate']));
  const identity = { requirement: 'update.identity', statuses: [409], rule: 'what makes a user the one it is does not change' };
  const rows: RejectedRule[] = [
    { ...identity, slug: 'username', code: 'DATABASE_USERNAME_CANNOT_BE_CHANGED', title: 'another username', patch: { username: suite.name() }, broken: (body, user) => body['username'] !== user['username'] },
    // A user of this method does not stand on $external, and has a password: 400 is a right answer too.
    { ...identity, statuses: [409, 400], slug: 'database', title: 'another database', patch: { databaseName: '$external' }, broken: (body, user) => body['databaseName'] !== user['databaseName'] },
    { ...identity, statuses: [409, 400], slug: 'method', title: 'another authentication method', patch: { awsIAMType: 'USER' }, broken: (body) => body['awsIAMType'] !== 'NONE' },
    { slug: 'permanent', requirement: 'update.permanent', code: 'PERMANENT_ENTITY_CANNOT_BE_MADE_TEMPORARY', statuses: [400], title: 'an expiry date for a permanent user', patch: temporary, rule: 'a permanent user stays permanent', broken: (body) => body['deleteAfterDate'] !== undefined },
    { slug: 'date-past', requirement: 'update.date-past', code: 'EXPIRATION_DATE_IN_PAST', statuses: [400], title: 'an expiry date of yesterday', before: temporary, patch: { deleteAfterDate: timestamp(now - day) }, rule: 'an expiry date is in the future', broken: (body) => dateOf(body) < now },
    { slug: 'date-too-far', requirement: 'update.date-too-far', code: 'EXPIRATION_DATE_EXCEEDS_MAX', statuses: [400], title: 'an expiry date eight days ahead', before: temporary, patch: { deleteAfterDate: timestamp(now + 8 * day) }, rule: 'an expiry date is within a week', broken: (body) => dateOf(body) > now + 7 * day },
    { slug: 'unknown-role', requirement: 'update.unknown-role', code: 'ATLAS_INVALID_ROLE', statuses: [400], title: 'a role that does not exist', patch: { roles: [{ roleName: `noSuchRole${tag}`, databaseName: 'admin' }] }, rule: 'a role exists', broken: (body) => JSON.stringify(body['roles']).includes('noSuchRole') },
    { slug: 'group-mismatch', requirement: 'update.group-mismatch', statuses: [400, 409], title: 'a groupId that is not the one in the path', patch: { groupId: otherGroup(groupId) }, rule: 'the groupId of the body is that of the path', broken: (body) => body['groupId'] !== groupId },
    { slug: 'common-password', requirement: 'update.common-password', code: 'COMMON_PASSWORD', statuses: [400], title: 'a common password', patch: { password: 'password1' }, rule: 'a password is no common one', broken: (body) => body['password'] === 'password1' },
  ];
  return rows.map(({ slug, requirement, code, statuses, title, before, patch, rule, broken }) => {
    const user = scram(suite, before);
    return fixed({ id: `update/rule/${slug}`, title, requirements: [requirement, ...(code === undefined ? [] : [`error-code.${code}`]), 'update.atomic'], side: 'rejected' }, () => [
      suite.steps.create(user),
      suite.steps.update(identityOf(user), patch, {
        requirement,
        statuses,
        premise: { kind: 'rule', rule, broken: (request) => broken(bodyOf(request), user) },
        checks: code === undefined ? [] : [hasCode(code)],
      }),
      suite.steps.get(identityOf(user), { checks: [echo('update.atomic', view(suite, user), { same: sameValue })] }),
      suite.steps.remove(identityOf(user)),
    ]);
  });
}

/** An update that breaks a rule which no schema says. */
interface RejectedRule {
  readonly slug: string;
  readonly requirement: string;
  readonly code?: string;
  readonly statuses: readonly number[];
  readonly title: string;
  /** What makes the user special that is updated. */
  readonly before?: User;
  readonly patch: User;
  readonly rule: string;
  readonly broken: (body: User, user: User) => boolean;
}
