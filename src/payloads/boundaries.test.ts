import { describe, expect, it } from 'vitest';
import { atPointer } from '../core/violation.ts';
import { boundaries } from './boundaries.ts';
import { constraintKey } from './constraints.ts';
import { draw } from './draw.ts';
import { generators, user } from './testing/fixture.ts';

const all = boundaries(user, { generators });

/** Values at a pointer of twenty payloads on one side of a boundary. */
function values(key: string, side: 'accepted' | 'rejected', pointer: string, variant?: string): readonly unknown[] {
  const found = all.filter((boundary) => constraintKey(boundary.constraint) === key && boundary.side === side && boundary.variant === variant);
  if (found.length !== 1) throw new Error(`there are ${found.length} boundaries ${key} ${side} ${variant}`);
  return Array.from({ length: 20 }, (_, index) => atPointer(draw(found[0]!.arbitrary, 1, String(index)).value.value, pointer));
}

const lengths = (found: readonly unknown[]) => new Set(found.map((value) => (value as string).length));

describe('boundaries', () => {
  it('stand on each limit and one beyond', () => {
    expect(lengths(values('/description maxLength', 'accepted', '/description'))).toEqual(new Set([100]));
    expect(lengths(values('/description maxLength', 'rejected', '/description'))).toEqual(new Set([101]));
    expect(lengths(values('/password minLength', 'accepted', '/password'))).toEqual(new Set([8]));
    expect(lengths(values('/password minLength', 'rejected', '/password'))).toEqual(new Set([7]));
    expect(lengths(values('/roles maxItems (one custom role)', 'accepted', '/roles'))).toEqual(new Set([1]));
    expect(lengths(values('/roles maxItems (one custom role)', 'rejected', '/roles'))).toEqual(new Set([2]));
  });

  it('stand on a looser limit only where no alternative is tighter', () => {
    expect(lengths(values('/username maxLength', 'accepted', '/username'))).toEqual(new Set([300]));
    expect(lengths(values('/username maxLength (LDAP)', 'accepted', '/username'))).toEqual(new Set([40]));
  });

  it('have each member of an enum, those that select an alternative too', () => {
    for (const member of ['NONE', 'USER', 'ROLE']) expect(new Set(values('/awsType enum', 'accepted', '/awsType', member))).toEqual(new Set([member]));
    for (const member of ['atlasAdmin', 'backup']) {
      expect(all.filter(({ constraint, variant }) => constraint.pointer === '/roles/[]/roleName' && variant === member)).toHaveLength(1);
    }
  });

  it('have each of several types', () => {
    expect(new Set(values('/deleteAfterDate type', 'accepted', '/deleteAfterDate', 'null'))).toEqual(new Set([null]));
    expect(values('/deleteAfterDate type', 'accepted', '/deleteAfterDate', 'string').every((value) => typeof value === 'string')).toBe(true);
  });

  it('have each optional property present and absent', () => {
    expect(values('/description optional', 'accepted', '/description', 'absent').every((value) => value === undefined)).toBe(true);
    expect(values('/description optional', 'accepted', '/description', 'present').every((value) => value !== undefined)).toBe(true);
    expect(all.some(({ constraint }) => constraintKey(constraint) === '/username optional')).toBe(false);
  });

  it('name their kind', () => {
    for (const { side, arbitrary } of all) expect(draw(arbitrary, 1, '').value.kind).toBe(side === 'accepted' ? 'valid' : 'invalid');
  });
});
