import { readFileSync } from 'node:fs';
import { isBuiltin } from 'node:module';
import { join } from 'node:path';
import { rolldown, type InputOptions, type Plugin } from 'rolldown';
import { minifySync, type MinifyOptions } from 'rolldown/utils';
import { dts } from 'rolldown-plugin-dts';

const root = join(import.meta.dirname, '..', '..');

/** What others import, by the name of its file in the package; `exports` in package.json has the same. */
const library = { index: 'src/library/index.ts', server: 'src/library/server.ts', msw: 'src/library/msw.ts', vitest: 'src/library/vitest.ts', jest: 'src/library/jest.ts' };

/** What is started as a program: the command, and what src/pact/verifier.ts starts beside itself. */
const programs = { cli: 'src/cli/main.ts', 'verifier-process': 'src/pact/verifier-process.ts' };

const { engines, dependencies, peerDependencies } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as Record<'engines' | 'dependencies' | 'peerDependencies', Record<string, string>>;
const packages = Object.keys({ ...dependencies, ...peerDependencies });

/** What users of the package have is not bundled; all else is, such as commander, which the command starts faster with, and the compiler's helpers for newer syntax. */
const shared: InputOptions = { cwd: root, external: (id, importer) => (isBuiltin(id) && !isReplaced(id, importer)) || packages.some((name) => id === name || id.startsWith(`${name}/`)), platform: 'node', treeshake: { moduleSideEffects: 'no-external' }, checks: { pluginTimings: false } };

/** The syntax that every Node has that `engines` allows. */
const target = `node${/\d+/.exec(engines['node']!)![0]}`;

/** Modules of their own that nobody reads, by the name of their chunk: what codegen makes, of which nearly half is white space and long names, and commander. */
const unread: Readonly<Record<string, { readonly test: RegExp; readonly minify: MinifyOptions; readonly notice?: string }>> = {
  generated: { test: /\/generated\//, minify: { compress: false, codegen: { removeWhitespace: true } } },
  commander: { test: /\/node_modules\/commander\//, minify: {}, notice: 'node_modules/commander/LICENSE' },
};

const minified: Plugin = {
  name: 'minified',
  generateBundle(_options, files) {
    for (const file of Object.values(files)) {
      const how = file.type === 'chunk' ? unread[file.name] : undefined;
      if (file.type !== 'chunk' || how === undefined) continue;
      const notice = how.notice === undefined ? '' : `/*\n${readFileSync(join(root, how.notice), 'utf8').trim()}\n*/\n`;
      file.code = notice + minifySync(file.fileName, file.code, how.minify).code;
    }
  },
};

/**
 * What commander takes from Node.js as default exports, which load all that these modules know of, such as the standard
 * input and the network: a fifth of the start. It only wants the streams, and starts programs for commands that we have none of.
 */
const builtins: Readonly<Record<string, string>> = {
  'node:process': 'export default globalThis.process;',
  'node:child_process': "export default { spawn: (...all) => globalThis.process.getBuiltinModule('node:child_process').spawn(...all) };",
};

const isReplaced = (id: string, importer: string | undefined): boolean => id in builtins && importer !== undefined && unread['commander']!.test.test(importer);

const lean: Plugin = {
  name: 'lean',
  resolveId: (id, importer) => (isReplaced(id, importer) ? `\0/node_modules/commander/${id}` : undefined),
  load: (id) => builtins[id.slice(id.lastIndexOf('/') + 1)],
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
  await using bundle = await rolldown({ ...shared, input, transform: { target }, plugins: [lean, minified] });
  await bundle.write({ dir: folder, format: 'esm', comments: false, codeSplitting: { groups: Object.entries(unread).map(([name, { test }]) => ({ name, test })) } });
}

/** Writes the declarations of the entry points, with the comments of what they export. */
export async function bundleTypes(folder: string): Promise<void> {
  await using bundle = await rolldown({ ...shared, input: library, plugins: [dts({ tsconfig: join(root, 'tsconfig.json'), compilerOptions: { noEmit: false }, emitDtsOnly: true })] });
  await bundle.write({ dir: folder, format: 'esm' });
}
