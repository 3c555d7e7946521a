import type { JointFinding, Step, View } from '../../../src/core/case.ts';
import { atPointer } from '../../../src/core/violation.ts';
import { finding } from '../../../src/checks/index.ts';
import { parseTarget } from '../../../src/contract/index.ts';
import { keyOf, type User } from '../../user.ts';
import type { Suite } from '../case.ts';
import { keysOf, resultsOf } from '../results.ts';

/** The pages of one size, in order, as they were answered. */
export interface Walk {
  readonly size: number;
  /** Whether the pages were asked for with totalCount. */
  readonly isCounted: boolean;
  readonly pages: View[];
}

/** Where the link of a page leads; undefined when it has none. */
export function hrefOf(view: View, rel: string): unknown {
  const links = (view.entity as { links?: unknown } | null | undefined)?.links;
  return Array.isArray(links) ? (links as ({ rel?: unknown; href?: unknown } | null)[]).find((link) => link?.rel === rel)?.href : undefined;
}

/** One page, which is kept to be judged when it is known that nothing changed meanwhile. */
export function pageStep(suite: Suite, walk: Walk, page: number): Step {
  const query = { itemsPerPage: String(walk.size), pageNum: String(page), ...(!walk.isCounted && { includeCount: 'false' }) };
  return suite.steps.list({ query, checks: [(view) => (walk.pages.push(view), [])] });
}

/** What must hold of the pages of one size of `count` users, `own` of which the run has made; names of others are not told. */
export function* flawsOf({ size, isCounted, pages }: Walk, own: readonly User[], count: number): Iterable<JointFinding> {
  for (const [index, view] of pages.entries()) {
    const page = index + 1;
    const listed = resultsOf(view).length;
    if (listed > size) yield { view, finding: finding(view, 'list.page-size', { pointer: '/results', keyword: 'maxItems', expected: `at most ${size}`, actual: String(listed), message: `the page has ${listed} users` }) };
    yield* wrongCount(view, pages[0]!, isCounted, own.length);
    yield* wrongLinks(view, page, size, count);
  }
  yield* incomplete(pages, own, count);
}

function* wrongCount(view: View, first: View, isCounted: boolean, least: number): Iterable<JointFinding> {
  const total = atPointer(view.entity, '/totalCount');
  const about = (requirement: string, keyword: string, expected: string, message: string): JointFinding => ({ view, finding: finding(view, requirement, { pointer: '/totalCount', keyword, expected, actual: total, message }) });
  if (!isCounted) {
    if (total !== undefined) yield about('list.include-count', 'required', 'absent', 'totalCount is there');
    return;
  }
  const counted = atPointer(first.entity, '/totalCount');
  if (total !== counted) yield about('list.total-count-same', 'equals', String(counted), `totalCount is ${String(total)}, on the first page it was ${String(counted)}`);
  if (!(typeof total === 'number' && total >= least)) yield about('list.total-count', 'minimum', `at least ${least}`, `totalCount is ${String(total)}, at least ${least} users are there`);
}

/** Every page but the last links to the next one, every one but the first to the one before, and each to itself. */
function* wrongLinks(view: View, page: number, size: number, count: number): Iterable<JointFinding> {
  const expected = { self: page, next: page * size < count ? page + 1 : undefined, previous: page > 1 ? page - 1 : undefined };
  for (const [rel, wanted] of Object.entries(expected)) {
    const href = hrefOf(view, rel);
    const query = typeof href === 'string' ? Object.fromEntries(parseTarget(href).query) : undefined;
    // What the previous link looks like is not known, only when there is one.
    const leads = rel === 'previous' ? href !== undefined : query?.['pageNum'] === String(wanted) && query['itemsPerPage'] === String(size);
    if (wanted === undefined ? href === undefined : leads) continue;
    const words = wanted === undefined ? `no link "${rel}"` : `a link "${rel}" with pageNum=${wanted} and itemsPerPage=${size}`;
    yield { view, finding: finding(view, 'list.links', { pointer: '/links', keyword: 'contains', expected: words, actual: href, message: `page ${page} of ${Math.ceil(count / size)} should have ${words}` }) };
  }
}

/** The pages together have every user once. */
export function* incomplete(pages: readonly View[], own: readonly User[], count: number, requirement = 'list.complete'): Iterable<JointFinding> {
  const view = pages.at(-1)!;
  const seen = pages.flatMap(keysOf);
  const about = (keyword: string, expected: string, actual: string, message: string): JointFinding => ({ view, finding: finding(view, requirement, { pointer: '/results', keyword, expected, actual, message }) });
  const twice = own.map(keyOf).find((key) => seen.indexOf(key) !== seen.lastIndexOf(key));
  const missing = own.map(keyOf).find((key) => !seen.includes(key));
  if (twice !== undefined) yield about('uniqueItems', 'every user once', `${twice} twice`, 'the pages have a user twice');
  else if (missing !== undefined) yield about('contains', missing, 'on no page', 'a user is on no page');
  else if (seen.length !== count || new Set(seen).size !== count) yield about('count', `${count} users`, `${seen.length} users, ${new Set(seen).size} of them different`, 'the pages together do not have every user once');
}
