import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { explain, readExplanations, type Difference, type Explanation } from './index.ts';

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'explanations-'));
});
afterAll(() => rmSync(folder, { recursive: true }));

function write(text: string): string {
  const file = join(folder, 'differences.yaml');
  writeFileSync(file, text);
  return file;
}

const difference = (more: Partial<Difference> = {}): Difference => ({ pointer: '/paths/~1a/get/x', keyword: 'maxLength', change: '1 -> 2', effect: 'breaks clients', places: ['/paths/~1a/get/x', '/paths/~1a/put/x'], operations: ['GET /a', 'PUT /a'], ...more });
const explanation = (more: Partial<Explanation> = {}): Explanation => ({ pointer: '*/x', keyword: 'maxLength', reason: 'because', source: 'OAS', ...more });

describe('an explanation', () => {
  it.each<[string, Partial<Explanation>]>([
    ['its pointer and keyword', {}],
    ['patterns', { pointer: '/paths/*', keyword: '*Length' }],
    ['its change', { change: '1 -> 2' }],
    ['a pattern of its change', { change: '1 -> *' }],
  ])('covers a difference by %s', (_name, more) => {
    const { differences, idle } = explain([difference()], [explanation(more)]);
    expect(differences).toEqual([{ ...difference(), explanation: explanation(more) }]);
    expect(idle).toEqual([]);
  });

  it.each<[string, Partial<Explanation>]>([
    ['pointer', { pointer: '*/y' }],
    ['keyword', { keyword: 'minLength' }],
    ['change', { change: '1 -> 3' }],
    ['place of several', { pointer: '/paths/~1a/get/*' }],
  ])('does not cover one of another %s, and is then idle', (_name, more) => {
    const { differences, idle } = explain([difference()], [explanation(more)]);
    expect(differences).toEqual([difference()]);
    expect(idle).toEqual([explanation(more)]);
  });

  it('is one of several that cover the same', () => {
    const [one, two] = [explanation(), explanation({ keyword: '*' })];
    expect(explain([difference()], [one, two])).toEqual({ differences: [{ ...difference(), explanation: one }], idle: [] });
  });
});

describe('a file of explanations', () => {
  it('has lists by API', () => {
    const file = write('v2:\n  - { pointer: /a, keyword: b, change: c, reason: d, source: e }\nv1.0: []\n');
    expect(readExplanations(file, 'v2')).toEqual([{ pointer: '/a', keyword: 'b', change: 'c', reason: 'd', source: 'e' }]);
    expect(readExplanations(file, 'v1.0')).toEqual([]);
    expect(readExplanations(file, 'v3')).toEqual([]);
  });

  it.each<[string, string, RegExp]>([
    ['no list', 'v2: { a: 1 }', /differences\.yaml: "v2" must be a list of entries with pointer, keyword, reason, source$/],
    ['no mapping', 'v2: [a]', /entry 1 of v2: must be a mapping$/],
    ['no reason', 'v2:\n  - { pointer: /a, keyword: b, source: e }', /entry 1 of v2: "reason" is missing/],
    ['no evidence', 'v2:\n  - { pointer: /a, keyword: b, reason: d, source: "" }', /entry 1 of v2: "source" is missing/],
    ['an unknown key', 'v2:\n  - { pointer: /a, keyword: b, reason: d, source: e, status: 1 }', /entry 1 of v2: unknown key "status"; known are pointer, keyword, reason, source, change$/],
    ['a change that is no text', 'v2:\n  - { pointer: /a, keyword: b, reason: d, source: e, change: 1 }', /entry 1 of v2: "change" must be text$/],
  ])('with %s is refused', (_name, text, message) => {
    expect(() => readExplanations(write(text), 'v2')).toThrow(message);
  });
});
