import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Json } from '../contract/json.ts';
import { differenceOf } from './made.ts';
import { creating, deleting } from './testing/scenarios.ts';

const body = { error: 400, fields: [{ field: 'a' }, { field: 'b' }], detail: null };
const scenario = { ...creating, response: { status: 400, body } };
const made = (value: unknown) => differenceOf(scenario, { status: 400, body: value });
/** JSON as JSON.parse gives it: there is no other zero, and no member is a prototype's. */
const json = fc.json({ maxDepth: 3 }).map((text) => JSON.parse(text.replaceAll('__proto__', 'proto')) as Json);

describe('what a client made of an answer', () => {
  it('is what the answer is, or more', () => {
    fc.assert(
      fc.property(json, fc.dictionary(fc.string(), json), (value, more) => {
        const { status } = scenario.response;
        expect(differenceOf({ ...scenario, response: { status, body: value } }, { status, body: structuredClone(value) })).toBeUndefined();
        expect(differenceOf({ ...scenario, response: { status, body: { value } } }, { status, body: { ...more, value } })).toBeUndefined();
      }),
    );
  });

  it('is nothing else', () => {
    fc.assert(
      fc.property(json, json, (a, b) => {
        fc.pre(JSON.stringify(a) !== JSON.stringify(b));
        const [one, other] = [differenceOf({ ...scenario, response: { status: 1, body: [a] } }, { status: 1, body: [b] }), differenceOf({ ...scenario, response: { status: 1, body: [b] } }, { status: 1, body: [a] })];
        // One may have more than the other, or the same in another order; but not both less.
        if (JSON.stringify(sorted(a)) !== JSON.stringify(sorted(b))) expect([one, other]).not.toEqual([undefined, undefined]);
      }),
    );
  });

  it.each<[unknown, string]>([
    [undefined, 'its body is {"error":400,"fields":[{"field":"a"},{"field":"b"}],"detail":null}, and the client made nothing of it'],
    ['text', 'and the client made "text" of it'],
    [{ ...body, error: '400' }, '/error is 400, and the client made "400" of it'],
    [{ ...body, detail: undefined }, '/detail is null, and the client made nothing of it'],
    [{ ...body, fields: [{ field: 'a' }] }, '/fields is [{"field":"a"},{"field":"b"}], and the client made [{"field":"a"}] of it'],
    [{ ...body, fields: [{ field: 'a' }, { field: 'c' }] }, '/fields/1/field is "b", and the client made "c" of it'],
  ])('names the first place: %j', (value, message) => {
    expect(made(value)).toContain(`the client did not read the answer: ${message.startsWith('and') ? '' : message}`);
    expect(made(value)).toContain(message);
  });

  it('has the status of the answer', () => {
    expect(differenceOf(scenario, { status: 500, body })).toBe('the client made status 500 of an answer with status 400');
    expect(differenceOf(deleting, { status: 204 })).toBeUndefined();
    for (const nothing of [undefined, null, 7, 'done', { body }, []]) expect(differenceOf(scenario, nothing)).toMatch(/^the client made .* of the answer, and not \{status, body\}$/);
  });

  it('is what "result" says, where a client makes something of its own', () => {
    const own = { ...scenario, result: { reason: 'invalid' } };
    expect(differenceOf(own, { status: 400, body: { reason: 'invalid' } })).toBeUndefined();
    expect(differenceOf({ ...own, result: null }, { status: 400, body: null })).toBeUndefined();
    expect(differenceOf({ ...own, result: null }, { status: 400, body })).toMatch(/its body is null, and the client made \{.*\} of it$/);
    expect(differenceOf(own, { status: 400, body })).toBe('the client did not read the answer: /reason is "invalid", and the client made nothing of it');
  });
});

function sorted(value: Json): Json {
  if (Array.isArray(value)) return value.map(sorted);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.keys(value).toSorted().map((key) => [key, sorted(value[key]!)]));
}
