import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { chosen, imports, manifestWith } from './examples.ts';

const root = join(import.meta.dirname, '..');
const read = (...path: readonly string[]) => readFileSync(join(root, ...path), 'utf8');
const manifestOf = (...path: readonly string[]) => JSON.parse(read(...path, 'package.json')) as { version: string; devDependencies: Record<string, string>; scripts: Record<string, string>; exports: Record<string, unknown> };
const examples = readdirSync(join(root, 'examples'));

describe.each(examples)('the example %s', (name) => {
  const { devDependencies, scripts } = manifestOf('examples', name);

  it('says on its first line what it is and how to run it', () => {
    const tests = readdirSync(join(root, 'examples', name)).filter((file) => /\.test\.[jt]s$/.test(file));
    expect(tests).not.toEqual([]);
    for (const file of tests) expect(read('examples', name, file)).toMatch(/^\/\/ .*Run `npm install && npm test`\.\n/);
    expect(scripts['test']).toBeDefined();
  });

  it('pins what it needs, this package in its own version', () => {
    for (const version of Object.values(devDependencies)) expect(version).toMatch(/^\d+\.\d+\.\d+$/);
    expect(devDependencies['atlas-conformance']).toBe(manifestOf().version);
    const ours = manifestOf().devDependencies;
    for (const [other, version] of Object.entries(devDependencies)) if (Object.hasOwn(ours, other)) expect(`${other} ${version}`).toBe(`${other} ${ours[other]}`);
  });
});

describe('the examples', () => {
  it('are run by name, or all', () => {
    expect(chosen([], ['msw', 'jest'])).toEqual(['jest', 'msw']);
    expect(chosen(['msw'], ['msw', 'jest'])).toEqual(['msw']);
    expect(() => chosen(['mws'], ['msw', 'jest'])).toThrow('there is no example "mws"; there are jest, msw');
  });

  it('are run with the packed package in place of the published one', () => {
    const { devDependencies } = JSON.parse(manifestWith('{"type":"module","devDependencies":{"atlas-conformance":"0.1.0","msw":"3.0.5"}}', '/tmp/a.tgz')) as { devDependencies: unknown };
    expect(devDependencies).toEqual({ 'atlas-conformance': 'file:/tmp/a.tgz', msw: '3.0.5' });
  });

  it('and the empty project have every entry point imported', () => {
    const all = [...Object.values(imports), ...examples.flatMap((name) => readdirSync(join(root, 'examples', name)).map((file) => read('examples', name, file)))].join('\n');
    for (const entry of Object.keys(manifestOf().exports).filter((path) => !path.endsWith('.json'))) {
      expect(imports['entry-points.js']).toContain(`'${entry.replace('.', 'atlas-conformance')}'`);
      expect(all).toContain(entry.replace('.', 'atlas-conformance'));
    }
  });
});
