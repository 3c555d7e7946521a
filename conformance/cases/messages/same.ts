import type { Check, View } from '../../../src/core/case.ts';
import { finding, show } from '../../../src/checks/index.ts';

/** What an answer is about, without what may differ between two answers that say the same. */
type Content = (view: View) => unknown;

/**
 * Keeps what one answer says, and checks that others say the same. Links may repeat the query, so they are left out,
 * and the order of what an array holds is not promised.
 * @param content what of an answer is compared
 */
export function comparison(requirement: string, content: Content = ({ entity }) => entity): { readonly keep: Check; readonly same: Check } {
  let kept: { readonly text: string | undefined } | undefined;
  return {
    keep: (view) => {
      kept = { text: textOf(content(view)) };
      return [];
    },
    same: (view) => {
      const actual = textOf(content(view));
      if (kept === undefined || kept.text === actual) return [];
      return [finding(view, requirement, { keyword: 'equals', expected: show(kept.text), actual, message: 'the answer says something else than the same answer without the parameter' })];
    },
  };
}

/** The part of a list that is one user's, and which members the list itself has: others may come and go meanwhile. */
export function listed(username: unknown): Content {
  return ({ entity }) => {
    if (typeof entity !== 'object' || entity === null) return entity;
    const { results } = entity as { results?: unknown };
    const own = Array.isArray(results) ? results.filter((user: { username?: unknown } | null) => user?.username === username) : results;
    return { members: Object.keys(entity).filter((name) => name !== 'links'), own };
  };
}

function textOf(content: unknown): string | undefined {
  return JSON.stringify(ordered(content));
}

function ordered(value: unknown): unknown {
  if (Array.isArray(value)) {
    const items = value.map(ordered);
    return items.toSorted((a, b) => (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1));
  }
  if (typeof value !== 'object' || value === null) return value;
  const members = Object.entries(value).filter(([name]) => name !== 'links');
  return Object.fromEntries(members.map(([name, member]) => [name, ordered(member)] as const).toSorted(([a], [b]) => (a < b ? -1 : 1)));
}
