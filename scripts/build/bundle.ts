import { readFileSync } from 'node:fs';
import { isBuiltin } from 'node:module';
import { join } from 'node:path';
import { rolldown, type InputOptions, type Plugin } from 'rolldown';
import { minifySync } from 'rolldown/utils';
import { dts } from 'rolldown-plugin-dts';

const root = join(import.meta.dirname, '..', '..');

/** What others import, by the name of its file in the package; `exports` in package.json has the same. */
const library = { index: 'src/library/index.ts', server: 'src/library/server.ts', msw: 'src/library/msw.ts', vitest: 'src/library/vitest.ts', jest: 'src/library/jest.ts' };

/** What is started as a program: the command, and what src/pact/verifier.ts and src/server/listen-apart.ts start beside themselves. */
const programs = { cli: 'src/cli/main.ts', 'verifier-process': 'src/pact/verifier-process.ts', 'server-thread': 'src/server/server-thread.ts' };

const { engines, dependencies, peerDependencies } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as Record<'engines' | 'dependencies' | 'peerDependencies', Record<string, string>>;
const packages = Object.keys({ ...dependencies, ...peerDependencies });

/** What users of the package have is not bundled; all else is, such as the helpers of the compiler for newer syntax. */
const shared: InputOptions = { cwd: root, external: (id) => isBuiltin(id) || packages.some((name) => id === name || id.startsWith(`${name}/`)), platform: 'node', treeshake: { moduleSideEffects: 'no-external' }, checks: { pluginTimings: false } };

/** The syntax that every Node has that `engines` allows. */
const target = `node${/\d+/.exec(engines['node']!)![0]}`;

/** What codegen makes stands in a module of its own without white space, which is a third of it and which nobody reads. */
const generated: Plugin = {
  name: 'generated',
  generateBundle(_options, files) {
    for (const file of Object.values(files)) {
      if (file.type === 'chunk' && file.name === 'generated') file.code = minifySync(file.fileName, file.code, { compress: false, mangle: false, codegen: { removeWhitespace: true } }).code;
    }
  },
};

/**
 * Writes the command and the entry points as ES modules, with what several of them need in modules of its own.
 * Names stay readable; comments go, which the declarations keep.
 * @param folder in which nothing else should be
 */
export function bundlePrograms(folder: string): Promise<void> {
  return bundleEntries({ ...programs, ...library }, folder);
}

/**
 * Writes other entry points as those of the package are written.
 * @param input their files, by the names of what is made of them
 * @param folder in which nothing else should be
 */
export async function bundleEntries(input: Readonly<Record<string, string>>, folder: string): Promise<void> {
  await using bundle = await rolldown({ ...shared, input, transform: { target }, plugins: [generated] });
  await bundle.write({ dir: folder, format: 'esm', comments: false, codeSplitting: { groups: [{ name: 'generated', test: /\/generated\// }] } });
}

/** Writes the declarations of the entry points, with the comments of what they export. */
export async function bundleTypes(folder: string): Promise<void> {
  await using bundle = await rolldown({ ...shared, input: library, plugins: [dts({ tsconfig: join(root, 'tsconfig.json'), compilerOptions: { noEmit: false }, emitDtsOnly: true })] });
  await bundle.write({ dir: folder, format: 'esm' });
}
