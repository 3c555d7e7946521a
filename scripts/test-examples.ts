import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { chosen, imports, manifestWith, types } from './examples.ts';
import { pack, root, run, step } from './packed.ts';

/*
 * Builds and packs this package, and uses it as others do: each entry point is imported and type-checked in an empty
 * project, then each project in examples/ is installed with it, from the machine's npm, and runs its tests.
 *
 *   npm run test:examples [-- [--built] NAME…]     exit status 0 when all passed, 1 when one failed, 2 when there is no such example
 *
 * --built takes dist/ as it is.
 */
const work = mkdtempSync(join(tmpdir(), 'atlas-conformance-examples-'));

/** An empty project that has the package alone; what that depends on is linked from here, so that no network is needed. */
function useInEmptyProject(tarball: string): void {
  const project = join(work, 'empty-project');
  const installed = join(project, 'node_modules', 'atlas-conformance');
  mkdirSync(installed, { recursive: true });
  run(project, 'tar', ['-xzf', tarball, '-C', installed, '--strip-components=1']);
  const { dependencies, peerDependencies } = JSON.parse(readFileSync(join(installed, 'package.json'), 'utf8')) as Record<'dependencies' | 'peerDependencies', Record<string, string>>;
  for (const name of [...Object.keys({ ...dependencies, ...peerDependencies }), '@types/node']) {
    const link = join(project, 'node_modules', name);
    mkdirSync(dirname(link), { recursive: true });
    symlinkSync(join(root, 'node_modules', name), link);
  }
  writeFileSync(join(project, 'package.json'), JSON.stringify({ type: 'module' }));
  for (const [name, text] of Object.entries({ ...imports, ...types })) writeFileSync(join(project, name), text);
  for (const name of Object.keys(imports)) run(project, 'node', [name]);
  run(project, 'node', [join(root, 'node_modules/typescript/bin/tsc'), '-p', project]);
}

function tryExample(name: string, tarball: string): void {
  const folder = join(work, name);
  cpSync(join(root, 'examples', name), folder, { recursive: true, filter: (path) => !path.includes('node_modules') });
  const manifest = join(folder, 'package.json');
  writeFileSync(manifest, manifestWith(readFileSync(manifest, 'utf8'), tarball));
  run(folder, 'npm', ['install', '--prefer-offline', '--no-package-lock', '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error']);
  run(folder, 'npm', ['test']);
}

function main(args: readonly string[]): number {
  const names = args.filter((arg) => arg !== '--built');
  let examples: readonly string[];
  try {
    examples = chosen(names, readdirSync(join(root, 'examples')));
  } catch (error) {
    console.error((error as Error).message);
    return 2;
  }
  let tarball = '';
  if (!step('pack', () => void (tarball = pack(work, args.includes('--built')).tarball))) return 1;
  const steps: readonly [string, () => void][] = [['empty project', () => useInEmptyProject(tarball)], ...examples.map((name): [string, () => void] => [name, () => tryExample(name, tarball)])];
  return steps.map(([name, action]) => step(name, action)).every(Boolean) ? 0 : 1;
}

try {
  process.exitCode = main(process.argv.slice(2));
} finally {
  rmSync(work, { recursive: true, force: true });
}
