import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, dirname, join } from 'node:path';
import { pack, root, run, step, type Packed } from './packed.ts';

/*
 * Packs this package as npm publishes it, and tests the tarball: that it is small, that others can import it and see its
 * types (publint, Are the types wrong?), and that it runs where it is installed, on every Node that `engines` is about.
 *
 *   npm run test:package [-- --built]     exit status 0 when all passed, 1 otherwise; --built takes dist/ as it is
 */
const mostBytes = 2_000_000;

/** Versions of the npm package `node`, which brings the program: the oldest major version that is supported, and those after it. */
const nodes = ['22.23.3', '24.21.0', '26.10.0'];

const work = mkdtempSync(join(tmpdir(), 'atlas-conformance-package-'));
const quiet = ['--no-audit', '--no-fund', '--no-package-lock', '--loglevel=error', '--prefer-offline'];

/** A project with nothing in it but these packages. */
function project(name: string, manifest: object, packages: readonly string[]): string {
  const folder = join(work, name);
  mkdirSync(folder);
  writeFileSync(join(folder, 'package.json'), JSON.stringify(manifest));
  run(folder, 'npm', ['install', ...quiet, ...packages]);
  return folder;
}

function bytes(count: number): string {
  return `${(count / 1000).toFixed(0)} kB`;
}

function assertSmall({ size, unpackedSize }: Packed): string {
  if (unpackedSize > mostBytes) throw new Error(`the package has ${unpackedSize} bytes, more than ${mostBytes}: "npm pack --dry-run" lists them`);
  return `${bytes(unpackedSize)} unpacked, ${bytes(size)} packed`;
}

function sizeOf(folder: string): string {
  return `${/^\d+/.exec(run(folder, 'du', ['-sk', 'node_modules']))![0]} kB with what it depends on`;
}

/** What an installed kit has to do, with the Node that stands first in PATH: a run, and what reads its own files. */
function useWith(version: string, folder: string): string {
  // The scripts of this package are run by one of them.
  const bin = version === process.versions.node ? dirname(process.execPath) : join(project(`node-${version}`, { private: true, allowScripts: { node: true } }, [`node@${version}`]), 'node_modules', 'node', 'bin');
  const env = { PATH: `${bin}${delimiter}${process.env['PATH']}`, HOME: process.env['HOME'], NO_COLOR: '1' };
  const found = run(folder, 'node', ['--version'], env).trim();
  if (found !== `v${version}`) throw new Error(`node ${version} was asked for, and ${found} came`);
  const kit = (...args: readonly string[]) => run(folder, 'npx', ['--no', 'atlas-conformance', ...args], env);
  const shown = kit('run', '--seed', '7');
  if (!/repeat +npx atlas-conformance run --seed 7\n/.test(shown)) throw new Error(`the run does not say how it is repeated from an installation:\n${shown}`);
  kit('contract', 'diff', join('node_modules', 'atlas-conformance', 'openapi', 'v2.yaml'));
  return /^conformant: .*$/m.exec(shown)![0];
}

function main(isBuilt: boolean): boolean {
  let packed: Packed | undefined;
  if (!step('pack', () => void (packed = pack(work, isBuilt)))) return false;
  const { tarball } = packed!;
  const bin = (name: string) => join(root, 'node_modules', '.bin', name);
  const folder = join(work, 'installed');
  const passed = [
    step('size', () => assertSmall(packed!)),
    step('publint', () => void run(root, bin('publint'), [tarball, '--strict'])),
    // The package is ES modules alone; Node 20.19 and newer can `require` them.
    step('are the types wrong', () => void run(root, bin('attw'), [tarball, '--profile', 'esm-only'])),
    step('install', () => sizeOf(project('installed', { private: true }, [tarball]))),
    ...nodes.map((version) => step(`run on Node ${version}`, () => useWith(version, folder))),
  ];
  return passed.every(Boolean);
}

try {
  process.exitCode = main(process.argv.includes('--built')) ? 0 : 1;
} finally {
  rmSync(work, { recursive: true, force: true });
}
