import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bind, routeOf } from './route.ts';
import { decodeSegment, encodeSegment, parseTarget } from './target.ts';

const fixed = fc.constantFrom('a', 'b.c', 'ü$', 'v1.0');
const parameter = fc.constantFrom('{x}', '{y-z}');
const template = fc.array(fc.oneof(fixed, parameter), { minLength: 1, maxLength: 4 }).filter((parts) => new Set(parts.filter((part) => part.startsWith('{'))).size === parts.filter((part) => part.startsWith('{')).length);
const path = (parts: readonly string[]) => `/${parts.join('/')}`;

/** The same by the words of the rule: segment by segment, each decoded once. */
function bySegments(parts: readonly string[], others: readonly (readonly string[])[], target: string): Record<string, string> | undefined {
  const { segments } = parseTarget(target);
  const values = (each: readonly string[]) => {
    const decoded = segments.map(decodeSegment);
    const fits = each.length === segments.length && each.every((part, at) => (part.startsWith('{') ? decoded[at] !== undefined && decoded[at] !== '' : decoded[at] === part));
    return fits ? Object.fromEntries(each.flatMap((part, at) => (part.startsWith('{') ? [[part.slice(1, -1), decoded[at]!]] : []))) : undefined;
  };
  return others.some((other) => values(other) !== undefined) ? undefined : values(parts);
}

const everyByte = (text: string) => Array.from(new TextEncoder().encode(text), (byte) => `%${byte.toString(16)}`).join('');
const spelled = fc.tuple(fc.oneof(fixed, fc.constantFrom('', '%', '%zz', '%FF', 'a#b', 'a+b', '%2F', 'ü', ':')), fc.constantFrom((text: string) => text, encodeSegment, everyByte, (text: string) => everyByte(text).toUpperCase())).map(([text, spell]) => spell(text));
const start = fc.constantFrom('', 'https://cloud.mongodb.com', 'HTTP://a:1', 'x', '1x://y', 'https://h#f', 'a://b://c', '/', 'https://');
const end = fc.constantFrom('', '?', '?a=/b', '/', '#f', '#f?a');

describe('a route', () => {
  it('takes the targets that it would take segment by segment, with the same values', () => {
    // Of a template's own segments, so that some targets match.
    const likely = template.chain((parts) =>
      fc.record({
        parts: fc.constant(parts),
        others: fc.array(template.map((other) => other.slice(0, parts.length)), { maxLength: 2 }),
        segments: fc.tuple(...parts.map((part) => (part.startsWith('{') ? spelled : fc.oneof(fc.constant(part), fc.constant(everyByte(part)), spelled)))),
        start,
        end,
      }),
    );
    let taken = 0;
    fc.assert(
      fc.property(likely, ({ parts, others, segments, start: before, end: after }) => {
        const target = `${before}${path(segments)}${after}`;
        const values = bind(routeOf(path(parts), others.map(path)), target);
        expect(values).toEqual(bySegments(parts, others, target));
        if (values !== undefined) taken += 1;
      }),
      { numRuns: 3000 },
    );
    expect(taken).toBeGreaterThan(100);
  });

  it('is not looked for long in a long target', () => {
    const { plain, encoded } = routeOf('/a/{x}/b/{y}/c');
    for (const target of [`${'a'.repeat(20_000)}/a`, `a://${'b'.repeat(20_000)}`, `/a/${'%61'.repeat(20_000)}/b/${'c'.repeat(20_000)}`, '/a/b'.repeat(20_000)]) expect([plain.exec(target), encoded.exec(target)]).toEqual([null, null]);
  });
});
