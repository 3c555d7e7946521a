import { existsSync, readFileSync } from 'node:fs';
import { registerHooks } from 'node:module';
import { extname, join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { UsageError } from '../exit.ts';

const extensions = ['.ts', '.mts', '.js', '.mjs', '.json'];

/** The names that a configuration has when nobody names it. */
export const configNames = extensions.map((extension) => `conformance.config${extension}`);

/**
 * The configuration of a folder, or the one that is named, as it is called in messages.
 * @returns undefined when there is none, which is usual
 * @throws UsageError when the one that is named is not there, or when there are several
 */
export function findConfig(named: string | undefined, folder = process.cwd()): string | undefined {
  if (named !== undefined) {
    if (!existsSync(resolve(folder, named))) throw new UsageError(`${named} is not there: --config takes the file that names your targets`);
    if (!extensions.includes(extname(named))) throw new UsageError(`${named} cannot be read: a configuration is one of ${extensions.join(', ')}`);
    return named;
  }
  const found = configNames.filter((name) => existsSync(join(folder, name)));
  if (found.length > 1) throw new UsageError(`there are ${found.join(' and ')}: keep one, or name one with --config`);
  return found[0];
}

/**
 * What a configuration exports. Node strips the types of TypeScript by itself.
 * @throws UsageError naming the file, and the line as far as it is known
 */
export async function loadConfig(file: string, folder = process.cwd()): Promise<unknown> {
  const path = resolve(folder, file);
  if (extname(file) === '.json') return parse(file, path);
  const url = pathToFileURL(path).href;
  const hooks = resolvingThisKit();
  let exported: object;
  try {
    exported = (await import(url)) as object;
  } catch (error) {
    const line = lineOf(error, [url, path]);
    const hint = error instanceof SyntaxError && line === '' ? ` (node --check ${file} shows where)` : '';
    throw new UsageError(`${file}${line}: ${reasonOf(error)}${hint}`);
  } finally {
    hooks.deregister();
  }
  if (!('default' in exported)) throw new UsageError(`${file}: has no default export; write export default defineConfig({ targets: { … } })`);
  return exported.default;
}

function parse(file: string, path: string): unknown {
  try {
    return JSON.parse(readFileSync(path, 'utf8'));
  } catch (error) {
    throw new UsageError(`${file}: ${reasonOf(error)}`);
  }
}

/** `defineConfig` alone, for where this kit is called without being installed, as npx does. */
const standIn = `data:text/javascript,${encodeURIComponent('export const defineConfig = (config) => config;')}`;

function resolvingThisKit(): { deregister(): void } {
  return registerHooks({
    resolve(specifier, context, next) {
      if (specifier !== 'atlas-conformance') return next(specifier, context);
      try {
        return next(specifier, context);
      } catch {
        return { url: standIn, shortCircuit: true };
      }
    },
  });
}

/** `:3`, when the stack has a line of the file. */
function lineOf(error: unknown, names: readonly string[]): string {
  const stack = error instanceof Error ? (error.stack ?? '') : '';
  const line = names.flatMap((name) => (stack.includes(name) ? [/^:(\d+)/.exec(stack.slice(stack.indexOf(name) + name.length))?.[1]] : []))[0];
  return line === undefined ? '' : `:${line}`;
}

/** The first line that says something; Node draws the source beside some of them. */
function reasonOf(error: unknown): string {
  if (!(error instanceof Error)) return `throws ${JSON.stringify(error) ?? String(error)}`;
  const lines = error.message.split('\n').map((line) => line.trim());
  return lines.find((line) => /[a-z]{2}/i.test(line)) ?? error.name;
}
