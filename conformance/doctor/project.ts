import { header, parseJson, type Exchange } from '../../src/core/exchange.ts';
import { isObject } from '../../src/core/json.ts';
import { show } from '../../src/checks/index.ts';
import { there, type Diagnosis } from './diagnosis.ts';

/** A project holds at most so many users (OAS createDatabaseUser). */
const most = 100;
/** Places that a run can work with well; with fewer, fewer cases run at once. */
const comfortable = 20;

/** How many users the project has room for. */
export function diagnoseRoom({ response }: Exchange): Diagnosis {
  const json = parseJson(response.body);
  const count = json.ok && isObject(json.value) ? json.value['totalCount'] : undefined;
  if (typeof count !== 'number') return there.warn('room', 'the list does not say how many users there are (totalCount)', `a project holds ${most}; see to it that there is room`);
  const room = Math.max(0, most - count);
  const text = `${count} of ${most} users are there, room for ${room}`;
  if (room === 0) return there.fail('room', text, 'test in a project that has room for at least ten more');
  return room < comfortable ? there.warn('room', text, 'with so little room fewer cases run at once, and some not at all') : there.ok('room', text);
}

/** A name that a run makes: its tag, then a number (generators/names.ts). */
const ours = /(?<![a-z0-9])ac[a-z0-9]{6}000[a-z0-9]{3}(?![a-z0-9])/;

/** Users that an earlier run may have left; nobody else's are named. */
export function diagnoseUsers({ response }: Exchange): readonly Diagnosis[] {
  const json = parseJson(response.body);
  const results = json.ok && isObject(json.value) ? json.value['results'] : undefined;
  const names = (Array.isArray(results) ? results : []).flatMap((user: unknown) => (isObject(user) && typeof user['username'] === 'string' && ours.test(user['username']) ? [user['username']] : []));
  if (names.length === 0) return [there.ok('leftovers', 'no user in the project looks like one of an earlier run')];
  const listed = names.slice(0, 5).map((name) => show(name)).join(', ') + (names.length > 5 ? ', …' : '');
  return [there.warn('leftovers', `${names.length} ${names.length === 1 ? 'user looks' : 'users look'} like those of a run: ${listed}`, 'if no run is going on, clean up with its ledger, or delete them by hand')];
}

/** Requests that are left below which a run has to wait. */
const few = 3000;

/** What the target says of its limit of requests. */
export function diagnoseLimit({ response }: Exchange): Diagnosis {
  const [limit, remaining] = ['ratelimit-limit', 'ratelimit-remaining'].map((name) => header(response.headers, name)) as [string | undefined, string | undefined];
  if (remaining === undefined) return there.ok('rate', 'the target says nothing of a limit of requests (RateLimit-Remaining); --rate keeps a run below one');
  const text = `${show(remaining)} requests are left${limit === undefined ? '' : ` of ${show(limit)}`}`;
  return Number(remaining) < few ? there.warn('rate', text, 'a run sends some thousands: it will wait for more, or give --rate') : there.ok('rate', text);
}
