import fc from 'fast-check';
import type { Case, Step } from '../../../src/core/case.ts';
import { draw, type Draw } from '../../../src/payloads/index.ts';
import { fill } from '../../generators/names.ts';
import { identityOf, type User } from '../../user.ts';
import { dynamic, type Suite } from '../case.ts';
import { commandsAbout, type Command } from './commands.ts';
import { Model, type Subject } from './model.ts';
import { list, read, remove } from './moves.ts';

const histories = 12;
const shortest = 7;
const longest = 11;

/** Which users each history is about, in turn: few, so that much happens to each. */
const casts: readonly (readonly string[])[] = [
  ['ldap-group', 'ldap-user'],
  ['scram', 'aws-user'],
  ['ldap-group', 'ldap-user'],
  ['scram', 'ldap-group', 'ldap-user', 'aws-user'],
];

const requirements = [
  'lifecycle.read-after-write', 'lifecycle.list-agrees', 'lifecycle.recreated', 'lifecycle.others-untouched',
  'create.duplicate', 'create.atomic', 'update.merge', 'update.replace', 'update.echo', 'update.permanent', 'update.make-permanent', 'update.identity', 'update.atomic',
  'delete.gone', 'delete.other', 'get.not-found', 'update.not-found', 'delete.not-found', 'get.wrong-database', 'list.contains',
];

/**
 * Random histories of several users, each step judged by a model of what was done before. A history that shows a
 * finding becomes the shortest one that still does.
 */
export function lifecycleCases(suite: Suite): Case[] {
  return Array.from({ length: histories }, (_, index) => {
    const subjects = subjectsOf(suite, casts[index % casts.length]!, [suite.name(), suite.name(), suite.name()]);
    const commands = fc.commands<Model, Step[]>(commandsAbout(suite, subjects), { maxCommands: longest, size: 'max', disableReplayLog: true });
    const described = { id: `lifecycle/commands/${index}`, title: `a history of ${subjects.length} users`, requirements, occupies: subjects.length };
    let first: Draw<Iterable<Command>> | undefined;
    const drawn = () => (first ??= longEnough((attempt) => draw(commands as fc.Arbitrary<Iterable<Command>>, suite.options.seed, `${described.id}/${attempt}`)));
    const at = (source: () => Draw<Iterable<Command>>): Case => ({
      ...dynamic(described, () => stepsOf(suite, subjects, source().value)),
      *shrinks() {
        for (const smaller of source().shrinks()) yield at(() => smaller);
      },
    });
    return at(drawn);
  });
}

/** The first history that is long enough to be one; fast-check draws short ones as well, to which it shrinks. */
function longEnough(drawAt: (attempt: number) => Draw<Iterable<Command>>): Draw<Iterable<Command>> {
  for (let attempt = 0; ; attempt += 1) {
    const drawn = drawAt(attempt);
    if ([...drawn.value].length >= shortest) return drawn;
  }
}

/** The users of a history; two with passwords, where the target or the profile does not have those of the cast. */
function subjectsOf(suite: Suite, cast: readonly string[], [name, another, renamed]: Names): Subject[] {
  const usable = suite.examples.filter(({ slug, skip }) => cast.includes(slug) && skip === undefined);
  // The two LDAP users have the same name, on two databases.
  const person = suite.examples.find(({ slug }) => slug === 'ldap-user')!.user['username'];
  const subject = (slug: string, user: User, called: string): Subject => {
    const template: User = slug === 'ldap-group' ? { ...user, username: person } : user;
    return { template: fill(template, called), identity: identityOf(fill(template, called)), scram: slug === 'scram', renamed: fill(template, renamed) };
  };
  if (usable.length > 1) return usable.map(({ slug, user }) => subject(slug, user, name));
  const plain = suite.examples.find(({ slug }) => slug === 'scram')!.user;
  return [name, another].map((called) => subject('scram', plain, called));
}

type Names = readonly [name: string, another: string, renamed: string];

function* stepsOf(suite: Suite, subjects: readonly Subject[], commands: Iterable<Command>): Iterable<Step> {
  const model = new Model(suite);
  for (const command of commands) {
    if (!command.check(model)) continue;
    const real: Step[] = [];
    command.run(model, real);
    yield* real;
  }
  const left = subjects.map(({ identity }) => identity).filter((identity) => model.user(identity) !== undefined);
  for (const identity of left) if (!model.isSettled(identity)) yield read(suite, model, identity);
  if (left.length > 0) yield list(suite, model, subjects);
  for (const identity of left) yield remove(suite, model, identity);
}
