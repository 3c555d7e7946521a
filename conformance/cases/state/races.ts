import type { Case, Check, JointFinding, Step, Together, View } from '../../../src/core/case.ts';
import { finding } from '../../../src/checks/index.ts';
import { identityOf, keyOf, type User } from '../../user.ts';
import { dynamic, type Suite } from '../case.ts';
import { everyone, keysOf } from '../results.ts';
import { scram } from '../scram.ts';
import { History } from './history.ts';

/** Requests that are sent at the same time: whatever order they are carried out in, it must be one. */
export function raceCases(suite: Suite): Case[] {
  return [creates(suite), deletes(suite), ...histories(suite), lists(suite)];
}

/** How often a race is run, each time about another user; chance decides who meets whom. */
const rounds = 2;
const racers = 6;

const subjects = (suite: Suite): readonly User[] => Array.from({ length: rounds }, () => scram(suite));
const labelled = (value: string): User => ({ labels: [{ key: 'race', value }] });
const numbered = <T>(count: number, make: (index: number) => T): T[] => Array.from({ length: count }, (_, index) => make(index));

/** A request that had to be sent again, since its answer was lost, may have been carried out twice. */
const isRepeated = ({ exchange }: View): string | undefined => (exchange.attempts === undefined ? undefined : 'a request had to be sent again, so it is unknown what it did');

/** Exactly one of the answers has the status of success. */
function oneWins(requirement: string, success: number): NonNullable<Together['checks']>[number] {
  return (views): readonly JointFinding[] => {
    const winners = views.filter(({ exchange }) => exchange.response.status === success);
    const view = winners[1] ?? views.at(-1);
    if (winners.length === 1 || view === undefined) return [];
    return [{ view, finding: finding(view, requirement, { keyword: 'winners', expected: `${success} once`, actual: `${success} ${winners.length} times in ${views.length} answers`, message: `of ${views.length} requests at the same time ${winners.length} were carried out, not one` }) }];
  };
}

function creates(suite: Suite): Case {
  const { steps } = suite;
  const users = subjects(suite);
  return dynamic({ id: 'race/create', title: 'creates of one user at the same time', requirements: ['race.create'] }, function* () {
    for (const user of users) {
      let won: string[] = [];
      const creating = (value: string): Step =>
        steps.create({ ...user, ...labelled(value) }, {
          requirement: 'race.create',
          statuses: [201, 409],
          checks: [(view) => ((won = view.exchange.response.status === 201 ? [...won, value] : won), [])],
          unavailable: isRepeated,
        });
      yield { together: numbered(racers, (index) => creating(`racer ${index}`)), checks: [oneWins('race.create', 201)] };
      yield steps.get(identityOf(user), { requirement: 'race.create', checks: [storesOnly(() => won)] });
      yield steps.remove(identityOf(user));
    }
  });
}

/** The user that is stored is that of the create which was said to be carried out. */
function storesOnly(won: () => readonly string[]): Check {
  return (view) => {
    const { labels } = (view.entity ?? {}) as { labels?: readonly { value?: unknown }[] };
    const stored = Array.isArray(labels) ? (labels as { value?: unknown }[]).map((label) => label?.value) : [];
    // Several winners are a finding of their own.
    if (won().length !== 1 || stored.includes(won()[0])) return [];
    return [finding(view, 'race.create', { pointer: '/labels', keyword: 'equals', expected: `the label of the create answered 201: ${won()[0]}`, actual: stored.join(), message: 'the user is that of a create which was refused' })];
  };
}

function deletes(suite: Suite): Case {
  const { steps } = suite;
  const users = subjects(suite);
  return dynamic({ id: 'race/delete', title: 'deletes of one user at the same time', requirements: ['race.delete', 'delete.gone'] }, function* () {
    for (const user of users) {
      yield steps.create(user);
      yield { together: numbered(4, () => steps.remove(identityOf(user), { requirement: 'race.delete', statuses: [204, 404], unavailable: isRepeated })), checks: [oneWins('race.delete', 204)] };
      yield steps.get(identityOf(user), { requirement: 'delete.gone', statuses: [404] });
    }
  });
}

/** What is sent at the same time about one user that is there. */
type Race = (requests: Requests) => readonly Step[];

interface Requests {
  create(value: string): Step;
  get(): Step;
  update(patch: User): Step;
  remove(): Step;
}

const scoped: User = { scopes: [{ name: 'race', type: 'CLUSTER' }] };
const roled: User = { roles: [{ roleName: 'read', databaseName: 'race' }] };

/** Races whose outcome depends on the order, which the answers and a read afterwards must agree on. */
const races: readonly (readonly [slug: string, title: string, race: Race])[] = [
  ['fields', 'updates of different fields of one user at the same time', ({ update, get }) => [update(labelled('a')), update(scoped), update(roled), get()]],
  ['field', 'updates of one field of one user at the same time', ({ update, get }) => [update(labelled('a')), update(labelled('b')), update(labelled('c')), get()]],
  ['create-delete', 'creates, updates and deletes of one user at the same time', ({ create, update, remove, get }) => [remove(), create('new'), get(), update(labelled('a')), remove()]],
];

function histories(suite: Suite): Case[] {
  const { steps } = suite;
  return races.map(([slug, title, race]) => {
    const users = subjects(suite);
    return dynamic({ id: `race/${slug}`, title, requirements: ['race.linearizable'] }, function* () {
      for (const user of users) {
        const identity = identityOf(user);
        const history = new History();
        const at = (statuses: readonly number[], check: Check) => ({ requirement: 'race.linearizable', statuses, checks: [check], unavailable: isRepeated });
        const creating = (body: User) => steps.create(body, at([201, 409], history.created(body)));
        let isThere = true;
        const look: Check = (view) => ((isThere = view.exchange.response.status === 200), []);

        yield steps.create(user, { checks: [history.created(user)] });
        yield {
          together: race({
            create: (value) => creating({ ...user, ...labelled(value) }),
            get: () => steps.get(identity, at([200, 404], history.read())),
            update: (patch) => steps.update(identity, patch, at([200, 404, 409], history.updated(patch))),
            remove: () => steps.remove(identity, at([204, 404], history.deleted())),
          }),
        };
        const last = at([200, 404], history.read());
        yield steps.get(identity, { ...last, checks: [...last.checks, history.isLinear(), look] });
        if (isThere) yield steps.remove(identity);
      }
    });
  });
}

/** Lists while users are deleted, made and updated; alone, so that only these writes can disturb them. */
function lists(suite: Suite): Case {
  const { steps } = suite;
  const doomed = numbered(3, () => scram(suite));
  const lasting = numbered(3, () => scram(suite));
  const fresh = scram(suite);
  const described = { id: 'race/list', title: 'lists while users are made, updated and deleted', requirements: ['race.list'], exclusive: true, occupies: doomed.length + lasting.length + 1 };
  return dynamic(described, function* () {
    for (const user of [...doomed, ...lasting]) yield steps.create(user);
    const list = () => steps.list({ query: { itemsPerPage: everyone }, checks: [once([...doomed, ...lasting, fresh]), hasAll(lasting)] });
    const update = (user: User) => steps.update(identityOf(user), labelled('meanwhile'));
    const remove = (user: User) => steps.remove(identityOf(user));
    const writes = doomed.map((user, index) => [list(), remove(user), update(lasting[index]!)]);
    yield { together: [...writes.flat(), steps.create(fresh)] };
    for (const user of [...lasting, fresh]) yield remove(user);
  });
}

function once(users: readonly User[]): Check {
  return (view) => {
    const listed = keysOf(view);
    const twice = users.map(keyOf).find((key) => listed.indexOf(key) !== listed.lastIndexOf(key));
    return twice === undefined ? [] : [finding(view, 'race.list', { pointer: '/results', keyword: 'uniqueItems', expected: 'every user at most once', actual: `${twice} twice`, message: 'a list during writes has a user twice' })];
  };
}

function hasAll(users: readonly User[]): Check {
  return (view) => {
    const listed = new Set(keysOf(view));
    const missing = users.map(keyOf).find((key) => !listed.has(key));
    return missing === undefined ? [] : [finding(view, 'race.list', { pointer: '/results', keyword: 'contains', expected: missing, actual: 'not in the list', message: 'a list during writes lacks a user that was there before and after' })];
  };
}
