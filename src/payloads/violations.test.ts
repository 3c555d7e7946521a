import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { atPointer } from '../core/violation.ts';
import { constraintKey } from './constraints.ts';
import { draw } from './draw.ts';
import { generators, user } from './testing/fixture.ts';
import type { InvalidPayload, PayloadOptions } from './payload.ts';
import { valid } from './valid.ts';
import { invalid, violations } from './violations.ts';

function drawn(key: string, options: PayloadOptions = {}, variant?: string): readonly InvalidPayload[] {
  const found = violations(user, { generators, ...options }).find((violation) => constraintKey(violation.constraint) === key && violation.variant === variant);
  if (found === undefined) throw new Error(`there is no violation of ${key}`);
  return Array.from({ length: 60 }, (_, index) => draw(found.arbitrary, 1, String(index)).value);
}

const at = (payload: InvalidPayload, pointer: string) => atPointer(payload.value, pointer);

describe('violations', () => {
  it('put each other JSON type in place of the right one', () => {
    const variants = violations(user, { generators }).filter(({ constraint }) => constraint.pointer === '/username' && constraint.keyword === 'type');
    expect(variants.map(({ variant }) => variant)).toEqual(['null', 'number', 'boolean', 'array', 'object']);
    expect(drawn('/username type', {}, 'null').every((payload) => at(payload, '/username') === null)).toBe(true);
  });

  it('have no null where null is right', () => {
    const variants = violations(user, { generators }).filter(({ constraint }) => constraint.pointer === '/deleteAfterDate' && constraint.keyword === 'type');
    expect(variants.map(({ variant }) => variant)).not.toContain('null');
  });

  it('break items at every index', () => {
    const pointers = new Set(drawn('/labels/[]/key maxLength').map(({ violation }) => violation.pointer));
    expect(pointers).toContain('/labels/0/key');
    expect(pointers).toContain('/labels/1/key');
  });

  it('take another member of the base’s enum for a const', () => {
    expect(new Set(drawn('/databaseName const (password)').map((payload) => at(payload, '/databaseName')))).toEqual(new Set(['$external']));
    expect(new Set(drawn('/roles/[]/databaseName const (custom role)').map((payload) => at(payload, '/roles/0/databaseName')))).not.toContain('admin');
  });

  it('combine discriminators that do not go together, two at least', () => {
    for (const payload of drawn(' oneOf')) {
      expect([at(payload, '/awsType'), at(payload, '/ldapType')]).not.toContain('NONE');
      expect(at(payload, '/awsType')).toBeDefined();
      expect(at(payload, '/ldapType')).toBeDefined();
    }
  });

  it('keep the chosen alternative in a combination', () => {
    for (const payload of drawn(' oneOf', { branch: 'LDAP' })) expect(['GROUP', 'USER']).toContain(at(payload, '/ldapType'));
  });

  it('forbid with a value that would be right elsewhere', () => {
    for (const payload of drawn('/password forbidden (AWS)')) expect([...(at(payload, '/password') as string)].length).toBeGreaterThanOrEqual(8);
  });

  it('stand one beside the limit, by both counts', () => {
    for (const payload of drawn('/description maxLength')) {
      const description = at(payload, '/description') as string;
      expect([[...description].length, description.length]).toEqual([101, 101]);
    }
    for (const payload of drawn('/password minLength')) expect((at(payload, '/password') as string).length).toBe(7);
  });

  it('never generate what is omitted', () => {
    const omit = ['labels', 'password'];
    for (const value of fc.sample(valid(user, { generators, omit, branch: 'LDAP' }), { seed: 1, numRuns: 100 })) {
      expect(value).not.toHaveProperty('labels');
      expect(value).not.toHaveProperty('password');
    }
    // Not optional there.
    for (const value of fc.sample(valid(user, { generators, omit, branch: 'password' }), { seed: 1, numRuns: 100 })) expect(value).toHaveProperty('password');
  });

  it('mix in invalid', () => {
    const keywords = new Set(fc.sample(invalid(user, { generators }), { seed: 1, numRuns: 500 }).map(({ violation }) => violation.keyword));
    expect([...keywords].toSorted()).toEqual(
      ['additionalProperties', 'const', 'enum', 'forbidden', 'format', 'maxItems', 'maxLength', 'minItems', 'minLength', 'oneOf', 'pattern', 'required', 'type', 'uniqueItems'],
    );
  });

  it('throw for what cannot be made', () => {
    expect(() => valid(user, { generators: { ...generators, arn: undefined as never } })).toThrow('there is no generator named "arn"');
    expect(() => valid({ type: 'string', 'x-generator': 'constructor' }, { generators: {} })).toThrow('there is no generator named "constructor"');
    expect(() => violations(user)).toThrow(/there is no generator named "(name|custom|arn)"/);
    expect(() => invalid({})).toThrow('every payload satisfies this schema');
    expect(() => valid(false)).toThrow('has no payloads');
    expect(() => valid({ type: 'string', format: 'iri' })).toThrow('nothing makes strings of the format "iri"');
    expect(() => valid({ type: 'string', pattern: '^(?!a)' })).toThrow('give it an x-generator');
    expect(() => violations({ type: 'string', pattern: '.*' })).toThrow('found no string that violates the pattern');
  });
});
