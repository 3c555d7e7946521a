import { describe, expect, it } from 'vitest';
import fc from 'fast-check';
import type { View } from '../../../src/core/case.ts';
import { comparison, listed } from './same.ts';

const view = (entity: unknown): View => ({ exchange: { response: { status: 200 } }, operation: null, json: entity, entity }) as unknown as View;

/** The keywords of what is found wrong with the second answer, after the first one was kept. */
function differ(first: unknown, second: unknown, content?: Parameters<typeof comparison>[1]): readonly string[] {
  const { keep, same } = comparison('some.requirement', content);
  expect(keep(view(first))).toEqual([]);
  return same(view(second)).map(({ requirement, keyword }) => `${requirement} ${keyword}`);
}

const found = ['some.requirement equals'];

describe('a comparison', () => {
  it('finds nothing in an answer that says the same in another order', () => {
    const user = { username: 'a', roles: [{ roleName: 'read' }, { roleName: 'write' }] };
    expect(differ(user, { roles: [...user.roles].toReversed(), username: 'a' })).toEqual([]);
  });

  it('leaves links out', () => {
    expect(differ({ username: 'a', links: [{ href: '/a' }] }, { username: 'a', links: [{ href: '/a?pretty=true' }] })).toEqual([]);
  });

  it.each([
    ['another value', { a: 1 }, { a: 2 }],
    ['another type', { a: 1 }, { a: '1' }],
    ['a member less', { a: 1, b: [] }, { a: 1 }],
    ['a member more', { a: 1 }, { a: 1, b: null }],
    ['an item twice', { a: ['x', 'y'] }, { a: ['x', 'y', 'y'] }],
    ['no answer', { a: 1 }, undefined],
  ])('finds %s', (_name, first, second) => {
    expect(differ(first, second)).toEqual(found);
    expect(differ(second, first)).toEqual(found);
  });

  it('finds any value the same as itself, and another one not', () => {
    fc.assert(
      fc.property(fc.jsonValue(), fc.string(), (value, text) => {
        expect(differ({ value }, { value: structuredClone(value) })).toEqual([]);
        expect(differ({ value, text }, { value, text: `${text}.` })).toEqual(found);
      }),
    );
  });

  it('that kept nothing has nothing to say', () => {
    expect(comparison('some.requirement').same(view({ a: 1 }))).toEqual([]);
  });
});

describe('a comparison of lists', () => {
  const list = (...users: readonly object[]) => ({ links: [], results: users, totalCount: users.length });
  const [mine, other] = [{ username: 'mine', roles: [] }, { username: 'other' }];

  it('is about the members of the list and about one user, whoever comes and goes', () => {
    expect(differ(list(mine, other), list(mine), listed('mine'))).toEqual([]);
    expect(differ(list(mine), list({ ...mine, roles: ['x'] }), listed('mine'))).toEqual(found);
    expect(differ(list(mine), list(other), listed('mine'))).toEqual(found);
    expect(differ(list(mine), { links: [], results: [mine] }, listed('mine'))).toEqual(found);
  });

  it('shows nothing of others', () => {
    const { keep, same } = comparison('some.requirement', listed('mine'));
    keep(view(list(mine, other)));
    const [finding] = same(view(list(other)));
    expect(JSON.stringify(finding)).not.toContain('other');
  });
});
