import type { Check, Step, View } from '../../../src/core/case.ts';
import { echo, finding } from '../../../src/checks/index.ts';
import { identityOf, keyOf, sameValue, type Identity, type User } from '../../user.ts';
import type { Suite } from '../case.ts';
import { showsCreated } from '../create.ts';
import { breaks } from '../expected.ts';
import { everyone, listedUser } from '../results.ts';
import type { Model, Subject } from './model.ts';

/** A user of this kind with what an update could give it; a create takes no empty roles and no null. */
export function bodyOfCreate({ template }: Subject, { roles, deleteAfterDate, ...extras }: User): User {
  const some = Array.isArray(roles) && roles.length > 0;
  return { ...template, ...extras, ...(some && { roles }), ...(typeof deleteAfterDate === 'string' && { deleteAfterDate }) };
}

/** A user to do something to: made, when it is not there. */
export function ensure(suite: Suite, model: Model, real: Step[], subject: Subject, extras: User = {}): void {
  if (model.user(subject.identity) !== undefined) return;
  const body = bodyOfCreate(subject, extras);
  real.push(createStep(suite, model, body));
  model.created(body);
}

/** A create of a user that is not there, which must show what was sent and nothing of a former one. */
export function createStep(suite: Suite, model: Model, body: User): Step {
  const identity = identityOf(body);
  const again = model.isFormer(identity) ? { requirement: 'lifecycle.recreated' } : {};
  return suite.steps.create(body, { ...again, checks: showsCreated(suite, body) });
}

/** Reads a user of the model, or one that is not there; which requirement that is about, its history tells. */
export function read(suite: Suite, model: Model, identity: Identity): Step {
  const user = model.user(identity);
  if (user === undefined) return suite.steps.get(identity, { requirement: absence(model, identity), statuses: [404], premise: breaks('the user exists') });
  const requirement = model.cause(identity);
  model.seen(identity);
  return suite.steps.get(identity, { requirement, checks: [echo(requirement, user, { same: sameValue })] });
}

/** Which requirement a user violates that is there and must not be. */
function absence(model: Model, identity: Identity): string {
  if (model.isFormer(identity)) return 'delete.gone';
  return model.user(onOther(identity)) === undefined ? 'get.not-found' : 'get.wrong-database';
}

/** The same name on the other database. */
export function onOther({ databaseName, username }: Identity): Identity {
  return { databaseName: databaseName === 'admin' ? '$external' : 'admin', username };
}

/** An update of nothing is not known to be legal. */
export function orLabels(patch: User): User {
  return Object.keys(patch).length === 0 ? { labels: [] } : patch;
}

/** An update of a user that is there, which must show what was sent and what was left. */
export function updateStep(suite: Suite, model: Model, identity: Identity, patch: User): Step {
  model.updated(identity, patch);
  const after = Object.entries(model.user(identity)!);
  const part = (keep: (name: string, value: unknown) => boolean) => Object.fromEntries(after.filter(([name, value]) => keep(name, value)));
  return suite.steps.update(identity, patch, {
    checks: [
      echo('update.replace', part((name, value) => name in patch && Array.isArray(value)), { same: sameValue }),
      echo('update.echo', part((name, value) => name in patch && !Array.isArray(value)), { same: sameValue }),
      echo('update.merge', part((name) => !(name in patch)), { same: sameValue }),
    ],
  });
}

/** Deletes a user of the model, or one that is not there. */
export function remove(suite: Suite, model: Model, identity: Identity): Step {
  if (model.user(identity) === undefined) return suite.steps.remove(identity, { requirement: 'delete.not-found', statuses: [404], premise: breaks('the user exists') });
  model.removed(identity);
  return suite.steps.remove(identity);
}

/** The list has those of the users that are there, each as it reads by itself, and none that is not; others it may have. */
export function list(suite: Suite, model: Model, subjects: readonly Subject[]): Step {
  const checks = subjects.map(({ identity }): Check => {
    const user = model.user(identity);
    if (user === undefined) return isAbsent(identity);
    // Only of a user that was read as it must be is it known that the list differs from that.
    const shows = echo(model.isSettled(identity) ? 'lifecycle.list-agrees' : model.cause(identity), user, { same: sameValue, select: (view) => listedUser(view, identity) });
    return (view) => (listedUser(view, identity) === undefined ? [isMissing(view, identity)] : shows(view));
  });
  return suite.steps.list({ query: { itemsPerPage: everyone }, checks });
}

const isMissing = (view: View, identity: Identity) => finding(view, 'list.contains', { pointer: '/results', keyword: 'contains', expected: keyOf(identity), actual: 'not in the list', message: 'the list lacks a user that is there' });

const isAbsent =
  (identity: Identity): Check =>
  (view) =>
    listedUser(view, identity) === undefined ? [] : [finding(view, 'list.contains', { pointer: '/results', keyword: 'absent', expected: `no ${keyOf(identity)}`, actual: 'in the list', message: 'the list has a user that is not there' })];
