import { spawnSync } from 'node:child_process';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { expect, it } from 'vitest';

const vitest = join(dirname(createRequire(import.meta.url).resolve('vitest/package.json')), 'vitest.mjs');

// Pact's native part is loaded into each worker anew, and Vitest has two kinds of them.
it.each(['threads', 'forks'])("pacts are recorded in Vitest's %s", (pool) => {
  const { status, stdout } = spawnSync(process.execPath, [vitest, 'run', 'src/pact/record.test.ts', '--pool', pool, '--reporter', 'dot', '-t', 'is what Pact wrote|is written of every form'], {
    cwd: join(import.meta.dirname, '..', '..'),
    env: { PATH: process.env['PATH'], HOME: process.env['HOME'], TMPDIR: process.env['TMPDIR'], NO_COLOR: '1' },
    encoding: 'utf8',
    timeout: 50_000,
  });
  expect(status, stdout).toBe(0);
  expect(stdout).toMatch(/Tests +5 passed/);
});
