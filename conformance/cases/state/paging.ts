import type { Case, Check, JointFinding, Step, Together, View } from '../../../src/core/case.ts';
import { finding } from '../../../src/checks/index.ts';
import { identityOf, type User } from '../../user.ts';
import { dynamic, fixed, type Suite } from '../case.ts';
import { everyone, keysOf } from '../results.ts';
import { scram } from '../scram.ts';
import { flawsOf, hrefOf, incomplete, pageStep, type Walk } from './pages.ts';

/** So many users the run makes for paging: an even number, so that a page of two ends where the list does. */
const made = 6;

/** Of more users than these no pages of one are read, and of no size more pages. */
const few = 12;

/** A page's size that takes several pages, but not many. */
const smallSize = (count: number): number => Math.max(2, Math.ceil(count / (few - 2)));

/** Lists in pages: while they are read the run changes nothing else, and what they show is judged when nobody else did either. */
export function pagingCases(suite: Suite): Case[] {
  return [
    walking(suite, 'list/pages', 'the pages of a list', (count) => [smallSize(count)]),
    walking(suite, 'list/sizes', 'the pages of a list at the sizes where one more or less is another page', (count) => [...(count <= few ? [1] : []), count - 1, count, count + 1].filter((size) => size <= Number(everyone))),
    following(suite),
    pastTheEnd(suite),
  ];
}

/**
 * The users are made and counted, pages are read, and counted again: only when both counts are of the same users is
 * anything said of the pages.
 */
function* undisturbed(suite: Suite, users: readonly User[], read: (count: number) => Iterable<Step>, flaws: (count: number) => Iterable<JointFinding>): Iterable<Step | Together> {
  const { steps } = suite;
  let keys: readonly string[] = [];
  for (const user of users) yield steps.create(user);
  yield steps.list({ query: { itemsPerPage: everyone }, checks: [(view) => ((keys = keysOf(view)), [])] });
  // What is not answered yet holds the users that were made.
  const count = keys.length || users.length;
  yield* read(count);
  const changed = (view: View) => (keysOf(view).toSorted().join('\n') === keys.toSorted().join('\n') ? undefined : 'somebody else made or deleted users while the pages were read');
  yield { together: [{ ...steps.list({ query: { itemsPerPage: everyone } }), unavailable: changed }], checks: [() => [...flaws(count)]] };
  for (const user of users) yield steps.remove(identityOf(user));
}

function walking(suite: Suite, id: string, title: string, sizesOf: (count: number) => readonly number[]): Case {
  const users = Array.from({ length: made }, () => scram(suite));
  const requirements = ['list.page-size', 'list.links', 'list.complete', 'list.total-count', 'list.total-count-same', 'list.include-count'];
  return dynamic({ id, title, requirements, exclusive: true, occupies: made }, function* () {
    const walks: Walk[] = [];
    const read = function* (count: number): Iterable<Step> {
      for (const [index, size] of sizesOf(count).entries()) {
        // The pages of one size are read without totalCount: they have the same users and links.
        const walk: Walk = { size, isCounted: index !== 1, pages: [] };
        walks.push(walk);
        for (let page = 1; (page - 1) * size < count; page += 1) yield pageStep(suite, walk, page);
      }
    };
    yield* undisturbed(suite, users, read, function* (count) {
      for (const walk of walks) yield* flawsOf(walk, users, count);
    });
  });
}

/** The pages of a list by its links, as they are given. */
function following(suite: Suite): Case {
  const users = Array.from({ length: made }, () => scram(suite));
  return dynamic({ id: 'list/follow', title: 'a list followed by its links', requirements: ['list.follow-links', 'list.previous'], exclusive: true, occupies: made }, function* () {
    const pages: View[] = [];
    const back: View[] = [];
    const flaws: JointFinding[] = [];
    const keep =
      (views: View[]): Check =>
      (view) => (views.push(view), []);
    const read = function* (count: number): Iterable<Step> {
      const size = smallSize(count);
      yield suite.steps.list({ query: { itemsPerPage: String(size), pageNum: '1' }, checks: [keep(pages)] });
      for (const last = () => pages.at(-1); last() !== undefined && hrefOf(last()!, 'next') !== undefined; ) {
        const next = stepTo(suite, last()!, 'next', 'list.follow-links', keep(pages));
        if ('finding' in next) {
          flaws.push(next);
          return;
        }
        if (pages.length > few) {
          const view = last()!;
          flaws.push({ view, finding: finding(view, 'list.follow-links', { pointer: '/links', keyword: 'end', expected: `an end after ${Math.ceil(count / size)} pages`, actual: `a link "next" after ${pages.length} pages`, message: 'the links "next" do not come to an end' }) });
          return;
        }
        yield next;
      }
      const last = pages.at(-1);
      // Whether there is a previous link at all, list.links says.
      if (last === undefined || pages.length < 2 || hrefOf(last, 'previous') === undefined) return;
      const previous = stepTo(suite, last, 'previous', 'list.previous', keep(back));
      if ('finding' in previous) flaws.push(previous);
      else yield previous;
    };
    yield* undisturbed(suite, users, read, function* (count) {
      yield* flaws;
      if (flaws.length === 0) yield* incomplete(pages, users, count, 'list.follow-links');
      const [wanted, view] = [pages.at(-2), back[0]];
      if (wanted === undefined || view === undefined || keysOf(view).join('\n') === keysOf(wanted).join('\n')) return;
      yield { view, finding: finding(view, 'list.previous', { pointer: '/results', keyword: 'equals', expected: `the ${keysOf(wanted).length} users of the page before`, actual: `${keysOf(view).filter((key) => keysOf(wanted).includes(key)).length} of them among ${keysOf(view).length}`, message: 'the link "previous" does not lead back to the page before' }) };
    });
  });
}

/**
 * The request that a link of a page leads to: its path and query as they are given. Its host is not followed, since
 * credentials go to the target alone; nor is a path that is not the list's own.
 */
function stepTo(suite: Suite, view: View, rel: string, requirement: string, check: Check): Step | JointFinding {
  const href = hrefOf(view, rel);
  const target = typeof href === 'string' ? href.replace(/^https?:\/\/[^/?#]*/i, '') : '';
  const step = suite.steps.list({ target, requirement, checks: [check] });
  const match = suite.contract.match('GET', target);
  const isOwn = target.split('?')[0] === view.exchange.request.target.split('?')[0];
  if (isOwn && match !== undefined && suite.contract.validateRequest(match, step.request).length === 0) return step;
  return { view, finding: finding(view, requirement, { pointer: '/links', keyword: 'href', expected: `a link "${rel}" that leads to a page of the same list`, actual: href, message: `the link "${rel}" does not lead to a page of the list` }) };
}

/** A project has at most 100 users, so a second page of 500 is after the last. */
function pastTheEnd(suite: Suite): Case {
  const user = scram(suite);
  const empty: Check = (view) => (keysOf(view).length === 0 ? [] : [finding(view, 'list.past-end', { pointer: '/results', keyword: 'maxItems', expected: 'no users', actual: `${keysOf(view).length} users`, message: 'a page after the last has users' })]);
  return fixed({ id: 'list/past-end', title: 'a page after the last', requirements: ['list.past-end'], exclusive: true }, () => [
    suite.steps.create(user),
    suite.steps.list({ query: { itemsPerPage: everyone, pageNum: '2' }, requirement: 'list.past-end', checks: [empty] }),
    suite.steps.remove(identityOf(user)),
  ]);
}
