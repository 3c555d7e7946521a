import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { buildOnce } from './build-once.ts';

let folder: string;
beforeEach(() => void (folder = mkdtempSync(join(tmpdir(), 'build-once-'))));
afterEach(() => rmSync(folder, { recursive: true, force: true }));

/** Builds a file that says how often it was built, and one named after `from`. */
async function build(from: string, fails = false): Promise<string> {
  let times = '';
  try {
    times = readFileSync(join(folder, 'times'), 'utf8');
  } catch {} // none yet
  await buildOnce(folder, ['1.0', from], async (to) => {
    writeFileSync(join(folder, 'times'), `${times}x`);
    writeFileSync(join(to, from), '');
    if (fails) throw new Error('the build broke');
  });
  return readFileSync(join(folder, 'times'), 'utf8');
}

it('builds anew, into an empty folder, when what it is made from has changed, and only then', async () => {
  expect(await build('a')).toBe('x');
  expect(await build('a')).toBe('x');
  expect(await build('b')).toBe('xx');
  expect(readdirSync(join(folder, 'build')).toSorted()).toEqual(['b', 'made-from']);
  expect(await build('a')).toBe('xxx');
});

it('takes no broken build for a whole one', async () => {
  await expect(build('a', true)).rejects.toThrow('the build broke');
  expect(await build('a')).toBe('xx');
  await expect(build('b', true)).rejects.toThrow('the build broke');
  expect(await build('a')).toBe('xxxx');
});
