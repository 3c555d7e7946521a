import fc from 'fast-check';
import type { Step } from '../../../src/core/case.ts';
import { echo } from '../../../src/checks/index.ts';
import type { ViolationArbitrary } from '../../../src/payloads/index.ts';
import { constraintId } from '../../requirements/constraint-ids.ts';
import { bodyOf, keyOf, type User } from '../../user.ts';
import { rejected } from '../create.ts';
import { breaks } from '../expected.ts';
import type { Suite } from '../case.ts';
import { dayAhead } from '../scram.ts';
import type { Model, Subject } from './model.ts';
import { bodyOfCreate, createStep, ensure, list, onOther, orLabels, read, remove, updateStep } from './moves.ts';

/** One thing that is done to the users of a history: it adds the steps that it takes, and does it to the model. */
export type Command = fc.Command<Model, Step[]>;

/** Most commands apply whatever there is, so that a history that is made shorter is still one; `check` leaves the others out. */
const command = (name: string, { identity }: Subject, run: Command['run'], check: Command['check'] = () => true): Command => ({ check, run, toString: () => `${name} ${keyOf(identity)}` });

/** The commands about two users or more; what is to come more often stands there more than once. */
export function commandsAbout(suite: Suite, subjects: readonly Subject[]): fc.Arbitrary<Command>[] {
  const subject = fc.constantFrom(...subjects);
  const patch = ({ scram }: Subject, temporary: boolean) => suite.payloads.update({ scram, temporary }) as fc.Arbitrary<User>;
  const temporary = fc.boolean();
  const create = subject.chain((about) => temporary.chain((lasting) => patch(about, lasting)).map((extras) => creating(suite, about, extras)));
  const update = subject.chain((about) => temporary.chain((lasting) => patch(about, lasting).map((each) => updating(suite, about, each))));
  const recreate = subject.chain((about) => patch(about, false).map((extras) => recreating(suite, about, extras)));
  const others = fc.tuple(subject, subject).filter(([about, other]) => about !== other);
  const beside = others.chain(([about, other]) => patch(about, false).map((each) => updatingBeside(suite, about, other, each)));
  const twice = subject.chain((about) => fc.tuple(patch(about, false), patch(about, false)).map((patches) => updatingTwice(suite, about, patches)));
  const permanent = subject.chain((about) => patch(about, false).map((each) => makingPermanent(suite, about, each)));
  const broken = suite.payloads.updateViolations.filter(isPlainlyWrong);
  const invalid = fc.tuple(subject, fc.constantFrom(...broken)).chain(([about, violation]) => violation.arbitrary.map(({ value, violation: how }) => updatingWrongly(suite, about, value as User, how)));
  const of = (make: (suite: Suite, about: Subject) => Command) => subject.map((about) => make(suite, about));
  return [
    create, create, update, update, twice, recreate, beside, beside, permanent, permanent, invalid,
    of(getting), of(removing), of(removingAgain), of(refusedRename), of(refusedDate), of(refusedMove), of(gettingElsewhere),
    fc.constant(listing(suite, subjects)),
  ];
}

/** Constraints of items that the service is known to enforce. */
function isPlainlyWrong({ constraint, variant }: ViolationArbitrary): boolean {
  return /^\/(?:labels|scopes)\/\[\]\/(?!\*)/.test(constraint.pointer) && variant === undefined && constraint.grade.level === undefined && constraint.keyword !== 'required';
}

function creating(suite: Suite, subject: Subject, extras: User): Command {
  const { identity } = subject;
  const body = bodyOfCreate(subject, extras);
  return command('create', subject, (model, real) => {
    if (model.user(identity) === undefined) {
      real.push(createStep(suite, model, body));
      model.created(body);
    } else {
      real.push(suite.steps.create(body, { requirement: 'create.duplicate', statuses: [409], premise: breaks('a user is created once') }));
      model.refused(identity, 'create.atomic');
    }
  });
}

/** Delete, create and read: nothing of the former user may be left. */
function recreating(suite: Suite, subject: Subject, extras: User): Command {
  const { identity } = subject;
  // A field that is not sent is where the former user would show.
  const { labels: _labels, ...others } = extras;
  const body = bodyOfCreate(subject, others);
  return command('recreate', subject, (model, real) => {
    ensure(suite, model, real, subject, extras);
    real.push(suite.steps.remove(identity));
    model.removed(identity);
    real.push(createStep(suite, model, body));
    model.created(body);
    real.push(read(suite, model, identity));
  });
}

function getting(suite: Suite, subject: Subject): Command {
  return command('get', subject, (model, real) => void real.push(read(suite, model, subject.identity)));
}

function gettingElsewhere(suite: Suite, subject: Subject): Command {
  const elsewhere = onOther(subject.identity);
  return command('get elsewhere', subject, (model, real) => void real.push(read(suite, model, elsewhere)));
}

function updating(suite: Suite, subject: Subject, wanted: User): Command {
  const { identity } = subject;
  return command('update', subject, (model, real) => {
    const user = model.user(identity);
    if (user === undefined) {
      const { deleteAfterDate: _date, ...patch } = wanted;
      real.push(suite.steps.update(identity, orLabels(patch), { requirement: 'update.not-found', statuses: [404], premise: breaks('the user exists') }));
      return;
    }
    // A date is for a temporary user alone, whatever it was when the command was drawn.
    const { deleteAfterDate, ...patch } = wanted;
    real.push(updateStep(suite, model, identity, orLabels(user['deleteAfterDate'] === undefined || deleteAfterDate === undefined ? patch : wanted)));
  });
}

/** Another user, read before and after one is updated, is the same. */
function updatingBeside(suite: Suite, subject: Subject, other: Subject, wanted: User): Command {
  const patch = { labels: [{ key: 'beside', value: 'another' }], ...wanted };
  return command(`update beside ${keyOf(other.identity)}`, subject, (model, real) => {
    ensure(suite, model, real, subject);
    ensure(suite, model, real, other);
    real.push(read(suite, model, other.identity));
    real.push(updateStep(suite, model, subject.identity, patch));
    real.push(read(suite, model, other.identity));
  });
}

function updatingTwice(suite: Suite, subject: Subject, patches: readonly User[]): Command {
  return command('update twice', subject, (model, real) => {
    ensure(suite, model, real, subject);
    for (const patch of patches) real.push(updateStep(suite, model, subject.identity, patch));
    real.push(read(suite, model, subject.identity));
  });
}

function updatingWrongly(suite: Suite, subject: Subject, value: User, how: Parameters<typeof rejected>[1]): Command {
  const { identity } = subject;
  const { deleteAfterDate: _date, password: _password, ...patch } = value;
  const run: Command['run'] = (model, real) => {
    real.push(suite.steps.update(identity, patch, rejected(constraintId('updateDatabaseUser', how.constraint), how)));
    model.refused(identity, 'update.atomic');
  };
  return command('update wrongly', subject, run, (model) => model.user(identity) !== undefined);
}

/** An update that breaks a rule which no schema says; it carries a change besides that must not be made. */
function refusing(subject: Subject, suite: Suite, about: { name: string; requirement: string; statuses: readonly number[]; patch: User; rule: string; broken: (body: User) => boolean }, applies: (user: User) => boolean): Command {
  const { identity } = subject;
  const run: Command['run'] = (model, real) => {
    const { requirement, statuses, rule, broken } = about;
    real.push(suite.steps.update(identity, { ...about.patch, labels: [{ key: 'refused', value: about.name }] }, { requirement, statuses, premise: { kind: 'rule', rule, broken: (request) => broken(bodyOf(request)) } }));
    model.refused(identity, 'update.atomic');
  };
  return command(about.name, subject, run, (model) => {
    const user = model.user(identity);
    return user !== undefined && applies(user);
  });
}

const unchanging = { requirement: 'update.identity', rule: 'what makes a user the one it is does not change' };

function refusedRename(suite: Suite, subject: Subject): Command {
  const { username } = subject.renamed;
  return refusing(subject, suite, { ...unchanging, name: 'rename', statuses: [409], patch: { username }, broken: (body) => body['username'] === username && username !== subject.identity.username }, () => true);
}

/** Of a user with a password, as one of another kind could not be moved for more than one reason. */
function refusedMove(suite: Suite, subject: Subject): Command {
  return refusing(subject, suite, { ...unchanging, name: 'move', statuses: [409, 400], patch: { databaseName: '$external' }, broken: (body) => body['databaseName'] === '$external' }, () => subject.scram);
}

function refusedDate(suite: Suite, subject: Subject): Command {
  const about = { name: 'make temporary', requirement: 'update.permanent', statuses: [400], patch: { deleteAfterDate: dayAhead(suite) }, rule: 'a permanent user stays permanent', broken: (body: User) => body['deleteAfterDate'] !== undefined };
  return refusing(subject, suite, about, (user) => user['deleteAfterDate'] === undefined);
}

/** A temporary user is made permanent, and stays so when it is updated. */
function makingPermanent(suite: Suite, subject: Subject, patch: User): Command {
  const { identity } = subject;
  const run: Command['run'] = (model, real) => {
    ensure(suite, model, real, subject, { deleteAfterDate: dayAhead(suite) });
    model.updated(identity, { deleteAfterDate: null });
    real.push(suite.steps.update(identity, { deleteAfterDate: null }, { requirement: 'update.make-permanent', checks: [echo('update.make-permanent', { deleteAfterDate: undefined })] }));
    real.push(updateStep(suite, model, identity, patch));
  };
  return command('make permanent', subject, run, (model) => {
    const user = model.user(identity);
    return user === undefined || user['deleteAfterDate'] !== undefined;
  });
}

function removing(suite: Suite, subject: Subject): Command {
  return command('delete', subject, (model, real) => void real.push(remove(suite, model, subject.identity)));
}

/** However often a user that is not there is deleted, it is not found. */
function removingAgain(suite: Suite, subject: Subject): Command {
  return command('delete again', subject, (model, real) => {
    for (let times = 0; times < 3; times += 1) real.push(remove(suite, model, subject.identity));
  });
}

function listing(suite: Suite, subjects: readonly Subject[]): Command {
  return { check: () => true, run: (model, real) => void real.push(list(suite, model, subjects)), toString: () => 'list' };
}
