import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { DocumentError, readYaml } from './read-yaml.ts';

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'read-yaml-'));
});
afterAll(() => rmSync(folder, { recursive: true }));

/** Writes files, and gives the path of the first. */
function write(files: Readonly<Record<string, string>>): string {
  for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text);
  return join(folder, Object.keys(files)[0]!);
}

describe('readYaml', () => {
  it('reads YAML and JSON', () => {
    expect(readYaml(write({ 'a.yaml': 'a: 1\nb: [x, null, true]\ndate: 2023-01-01\n' }))).toEqual({ a: 1, b: ['x', null, true], date: '2023-01-01' });
    expect(readYaml(write({ 'a.json': '{"a": {"b": 1}}' }))).toEqual({ a: { b: 1 } });
  });

  it('does not share between two places what an alias repeats', () => {
    const value = readYaml(write({ 'alias.yaml': 'a: &one { list: [1] }\nb: *one\nc: { d: *one }\n' }));
    expect(value).toEqual({ a: { list: [1] }, b: { list: [1] }, c: { d: { list: [1] } } });
    (value['a'] as { list: number[] }).list.push(2);
    expect(value['b']).toEqual({ list: [1] });
  });

  it('reads JSON with tabs, and text with a byte order mark', () => {
    expect(readYaml(write({ 'tabs.json': '\uFEFF{\n\t"a": {\r\n\t\t"b": 1}}' }))).toEqual({ a: { b: 1 } });
    expect(readYaml(write({ 'mark.yaml': '\uFEFFa: 1\n' }))).toEqual({ a: 1 });
  });

  it('keeps a key that is no ordinary member of an object', () => {
    const value = readYaml(write({ 'keys.yaml': '__proto__: { a: 1 }\nconstructor: 2\n' }));
    expect(Object.keys(value)).toEqual(['__proto__', 'constructor']);
    expect(Object.getPrototypeOf(value)).toBe(Object.prototype);
  });

  /** Each line has nine times the one before. */
  const bomb = ['a0: &a0 [lol, lol]', ...Array.from({ length: 20 }, (_, index) => `a${index + 1}: &a${index + 1} [${Array.from({ length: 9 }, () => `*a${index}`).join(', ')}]`)].join('\n');

  it.each([
    ['none.yaml', undefined, /none\.yaml: cannot be read \(ENOENT\)$/],
    ['broken.yaml', 'a: 1\nb: [1\nc: 2', /broken\.yaml:3: no YAML: /],
    ['broken.json', '{\n"a": 1,\n"b" 2}', /broken\.json:3: no YAML: /],
    ['twice.yaml', 'a: 1\na: 2', /twice\.yaml:2: no YAML: duplicated mapping key/],
    ['two.yaml', 'a: 1\n---\na: 2', /two\.yaml: no YAML: .*single document/],
    ['binary.yaml', '\u0000\u0001\u0002', /binary\.yaml:.* no YAML: /],
    ['list.yaml', '- a', /list\.yaml: not a YAML object/],
    ['text.yaml', 'just text', /text\.yaml: not a YAML object/],
    ['empty.yaml', ' \n', /empty\.yaml: is empty, so not a YAML object/],
    ['comment.yaml', '# nothing\n', /comment\.yaml: /],
    ['bomb.yaml', bomb, /bomb\.yaml: has more than 5000000 values once its aliases are expanded/],
    ['ring.yaml', 'a: &a { b: [*a] }', /ring\.yaml: nested more than 500 deep, or an alias stands inside of what it names/],
    ['deep.json', `{"a":${'['.repeat(100_000)}${']'.repeat(100_000)}}`, /deep\.json:1: no YAML: nesting exceeded/],
  ])('names the file %s that it cannot take', (name, text, reason) => {
    const file = text === undefined ? join(folder, name) : write({ [name]: text });
    expect(() => readYaml(file)).toThrow(DocumentError);
    expect(() => readYaml(file)).toThrow(reason);
  });

  it('refuses a folder', () => {
    expect(() => readYaml(folder)).toThrow(`${folder}: is a directory; give the document in it`);
  });
});
