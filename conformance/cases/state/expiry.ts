import type { Case, Check, Step, View } from '../../../src/core/case.ts';
import { header } from '../../../src/core/exchange.ts';
import { echo, finding, isSuccess } from '../../../src/checks/index.ts';
import { timestamp } from '../../generators/strings.ts';
import { identityOf, keyOf, type User } from '../../user.ts';
import { dynamic, type Suite } from '../case.ts';
import { everyone, listedUser } from '../results.ts';
import { scram } from '../scram.ts';

/** Seconds until a user expires, where the plan does not say. */
const soonOnline = 10;

/** How far the target's clock may be off without being looked at (milliseconds); its answers tell the time to the second. */
const unnoticed = 1100;
/** Milliseconds after its date at which a user must be gone; one that is to expire within a second is of a target that looks at each request. */
const graceAfter = (soon: number) => (soon < 2 ? 100 : unnoticed + 100);

/** Users that live for seconds: they cost a wait, so they are planned first and the other cases run meanwhile. */
export function expiryCases(suite: Suite): Case[] {
  const { steps } = suite;
  const soon = suite.options.soon ?? soonOnline;
  // A target that was too slow to make the users in time is given more time once.
  const attempts = [soon, soon * 5].map((seconds) => ({ seconds, brief: scram(suite), kept: scram(suite) }));
  const requirements = ['expiry.kept', 'expiry.gone', 'expiry.frees-name', 'update.make-permanent'];
  const described = { id: 'expiry/gone', title: 'a temporary user before and after its date', requirements, occupies: 2 };
  const gone = dynamic(described, function* () {
    for (const [index, { seconds, brief, kept }] of attempts.entries()) {
      const date = Math.ceil(Date.now() / 1000 + seconds) * 1000;
      const [mortal, survivor]: readonly [User, User] = [{ ...brief, deleteAfterDate: timestamp(date) }, { ...kept, deleteAfterDate: timestamp(date) }];
      const clock = { behind: 0, isLate: false };
      yield* before(suite, mortal, survivor, date, clock, index === attempts.length - 1);
      if (clock.isLate) {
        yield steps.remove(identityOf(mortal), { statuses: [204, 404] });
        yield steps.remove(identityOf(survivor), { statuses: [204, 404] });
        continue;
      }
      yield steps.get(identityOf(mortal), { requirement: 'expiry.gone', statuses: [404], notBefore: date + graceAfter(soon) + clock.behind });
      yield steps.list({ query: { itemsPerPage: everyone }, checks: [listsNot(mortal)] });
      yield steps.get(identityOf(survivor), { requirement: 'update.make-permanent', checks: [echo('update.make-permanent', { deleteAfterDate: undefined })] });
      yield steps.create(brief, { requirement: 'expiry.frees-name' });
      yield steps.remove(identityOf(brief));
      yield steps.remove(identityOf(survivor));
      return;
    }
  });
  return [gone];
}

interface Clock {
  /** Milliseconds that the target's clock is behind, as far as it shows. */
  behind: number;
  /** Whether an answer came so late that the users may have expired. */
  isLate: boolean;
}

/** Both are made, one is made permanent, and the other is there: all of it well before the date. */
function before(suite: Suite, mortal: User, survivor: User, date: number, clock: Clock, isLast: boolean): readonly Step[] {
  const { steps } = suite;
  const isLate = (view: View) => (clock.isLate ||= endOf(view) > date - 500);
  const unavailable = (view: View) => {
    if (isLate(view)) return isLast ? 'the answers came too late to tell a user before its date from one after it' : undefined;
    return !isSuccess(view.exchange.response.status) && targetTime(view) >= date ? "the target's clock is too far ahead of this machine's: set one of them right" : undefined;
  };
  // What a late answer says of a user that may have expired is not judged.
  const unless = (requirement: string, wanted: number, late: readonly number[]) => ({
    requirement,
    statuses: [wanted, ...late],
    unavailable,
    checks: [(view: View) => (view.exchange.response.status === wanted || clock.isLate ? [] : [tooEarly(view, requirement, wanted)])],
  });
  const readClock: Check = (view) => {
    const behind = endOf(view) - targetTime(view);
    clock.behind = behind > unnoticed ? behind : 0;
    return [];
  };
  const create = (user: User) => {
    const options = unless('createDatabaseUser.status', 201, [400]);
    return steps.create(user, { ...options, mayVanish: true, checks: [...options.checks, readClock] });
  };
  return [
    create(mortal),
    create(survivor),
    steps.update(identityOf(survivor), { deleteAfterDate: null }, unless('update.make-permanent', 200, [400, 404])),
    steps.get(identityOf(mortal), unless('expiry.kept', 200, [404])),
  ];
}

/** When an answer was complete, by this machine's clock. */
function endOf({ exchange: { startedAt, durationMs } }: View): number {
  return startedAt + durationMs;
}

/** The time that an answer gives, to the second; this machine's when it gives none. */
function targetTime(view: View): number {
  const time = Date.parse(header(view.exchange.response.headers, 'date') ?? '');
  return Number.isNaN(time) ? endOf(view) : time;
}

const tooEarly = (view: View, requirement: string, wanted: number) =>
  finding(view, requirement, { keyword: 'status', expected: String(wanted), actual: String(view.exchange.response.status), message: `the answer is ${view.exchange.response.status}, not ${wanted}, before the date has come` });

const listsNot =
  (user: User): Check =>
  (view) => {
    const isListed = listedUser(view, user) !== undefined;
    return isListed ? [finding(view, 'expiry.gone', { pointer: '/results', keyword: 'absent', expected: `no ${keyOf(user)}`, actual: 'in the list', message: 'the list has a user whose date has passed' })] : [];
  };
