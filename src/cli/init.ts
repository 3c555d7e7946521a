import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { createInterface } from 'node:readline/promises';
import { InvalidArgumentError, Option, type Command } from 'commander';
import { authMethods, defaultAuth, type Auth } from '../../conformance/access.ts';
import { credentialsFrom, variables } from '../client/index.ts';
import { configNames } from './config/index.ts';
import { exit, UsageError } from './exit.ts';
import { groupId, target } from './parse.ts';
import { self } from './shell.ts';

interface InitFlags {
  readonly target?: string;
  readonly auth?: Auth;
  readonly groupId?: string;
  readonly force?: boolean;
}

/** What is asked; without a project, the environment says which one. */
interface Answers {
  readonly target: string;
  readonly auth: Auth;
  readonly groupId?: string;
}

const examples = `
On a terminal it asks where the target is, how it authenticates, and which project to test in; what an option says is not
asked. Elsewhere, in CI for instance, it asks nothing and takes what is usual. No credentials are asked for or written:
they stay in the environment.

Examples:
  atlas-conformance init                                         asks three questions
  atlas-conformance init --target https://staging.example.com --auth oauth --group-id 5f1a2b3c4d5e6f7a8b9c0d1e
                                                                 asks nothing
  atlas-conformance init --force                                 instead of the one that is there

Exit status: 0 written, 2 usage, or there is a configuration already, 130 interrupted, and nothing is written.`;

/** `init`: a first conformance.config.ts. */
export function addInit(command: Command, finish: (status: number) => void): void {
  command
    .option('--target <url>', '"embedded", or scheme, host and port of the server under test', target)
    .addOption(new Option('--auth <method>', 'how to authenticate').choices([...authMethods]))
    .option('--group-id <hex>', `the project to test in; by default ${variables.projectId}`, groupId)
    .option('--force', 'replace the configuration that is there')
    .addHelpText('after', examples)
    .action(async (flags: InitFlags) => finish(await init(flags, process.env)));
}

async function init(flags: InitFlags, env: NodeJS.ProcessEnv, folder = process.cwd()): Promise<number> {
  const file = fileFor(folder);
  const there = configNames.find((name) => existsSync(join(folder, name)) && !(flags.force && name === file));
  if (there !== undefined) throw new UsageError(there === file ? `${there} is there already: change it, or give --force to replace it` : `${there} is there already, and ${file} beside it would be one too many: change it, or remove it first`);
  const credentials = credentialsFrom(env);
  const found = defaultAuth(credentials);
  const usual = { target: 'http://127.0.0.1:8080', auth: found === 'none' ? ('digest' as const) : found };
  const isTerminal = process.stdin.isTTY === true && process.stdout.isTTY === true && !env['CI'];
  const answers = isTerminal ? await asked(flags, usual, credentials.projectId) : { ...usual, ...given(flags) };
  if (answers === undefined) {
    console.error('\natlas-conformance: interrupted; nothing is written');
    return 130;
  }
  const name = nameFor(answers.target);
  try {
    writeFileSync(join(folder, file), configText(name, answers), { flag: flags.force ? 'w' : 'wx' });
  } catch (error) {
    throw new UsageError(`cannot write ${file}: ${(error as Error).message}`);
  }
  console.log(`wrote ${file}: the target ${JSON.stringify(name)} is ${answers.target}, and a run without --target takes it`);
  console.log(['next:', ...nextSteps(answers, env)].join('\n  '));
  return exit.conformant;
}

function given({ target: where, auth, groupId: project }: InitFlags): Partial<Answers> {
  return { ...(where !== undefined && { target: where }), ...(auth !== undefined && { auth }), ...(project !== undefined && { groupId: project }) };
}

/** The answers of whoever sits at the terminal; undefined when that one leaves (Ctrl-C, Ctrl-D). */
async function asked(flags: InitFlags, usual: { readonly target: string; readonly auth: Auth }, project: string | undefined): Promise<Answers | undefined> {
  const terminal = createInterface({ input: process.stdin, output: process.stdout });
  const left = new AbortController();
  terminal.once('SIGINT', () => left.abort()).once('close', () => left.abort());
  const ask = async <T>(question: string, preset: string, parse: (text: string) => T): Promise<T> => {
    for (;;) {
      const answer = await terminal.question(`${question}${preset === '' ? '' : ` [${preset}]`} `, { signal: left.signal });
      try {
        return parse(answer.trim() || preset);
      } catch (error) {
        console.log(`  ${(error as Error).message}`);
      }
    }
  };
  try {
    const where = flags.target ?? (await ask('Where is the server to test: scheme, host and port, or "embedded"?', usual.target, target));
    const auth = flags.auth ?? (await ask(`How does it authenticate: ${authMethods.join(', ')}?`, usual.auth, authMethod));
    if (where === 'embedded') return { target: where, auth };
    const id = flags.groupId ?? (await ask(`Which project may it test in: 24 hexadecimal digits, or nothing for ${project === undefined ? '' : 'the one in '}${variables.projectId}?`, '', (text) => (text === '' ? undefined : groupId(text))));
    return { target: where, auth, ...(id !== undefined && { groupId: id }) };
  } catch (error) {
    if (left.signal.aborted) return undefined;
    throw error;
  } finally {
    terminal.close();
  }
}

/** @throws InvalidArgumentError */
function authMethod(text: string): Auth {
  const method = authMethods.find((each) => each === text.toLowerCase());
  if (method === undefined) throw new InvalidArgumentError(`There is no ${JSON.stringify(text)}; there are ${authMethods.join(', ')}.`);
  return method;
}

/** `.ts` is a module only where package.json says so; `.mts` is one everywhere. */
function fileFor(folder: string): string {
  const manifest = join(folder, 'package.json');
  if (existsSync(manifest)) return isModule(manifest) ? 'conformance.config.ts' : 'conformance.config.mts';
  return dirname(folder) === folder ? 'conformance.config.mts' : fileFor(dirname(folder));
}

function isModule(manifest: string): boolean {
  try {
    return (JSON.parse(readFileSync(manifest, 'utf8')) as { type?: unknown } | null)?.type === 'module';
  } catch {
    return false;
  }
}

/** What a target is called, by where it is. */
export function nameFor(where: string): string {
  if (where === 'embedded') return 'reference';
  const { hostname } = new URL(where);
  if (/^(localhost|127\.[\d.]+|\[::1\])$/.test(hostname)) return 'local';
  if (/(^|\.)mongodb\.com$/.test(hostname)) return 'atlas';
  const [first = ''] = hostname.split('.');
  return /^[a-z][\w-]*$/.test(first) && first !== 'embedded' ? first : 'server';
}

/** The text of a configuration with one target. */
export function configText(name: string, { target: where, auth, groupId: project }: Answers): string {
  const lines = [`target: '${where}',`, `auth: '${auth}',`, ...(project === undefined ? [] : [`groupId: '${project}',`])];
  return `import { defineConfig } from 'atlas-conformance';

// Credentials stay in the environment. docs/config.md has what else can stand here.
export default defineConfig({
  targets: {
    ${/^\w+$/.test(name) ? name : `'${name}'`}: {
      ${lines.join('\n      ')}
    },
  },
  default: '${name}',
});
`;
}

/** What to do before the first run, as far as it is not done. */
function nextSteps({ target: where, auth, groupId: project }: Answers, env: NodeJS.ProcessEnv): readonly string[] {
  const needed = where === 'embedded' ? [] : [...(auth === 'digest' ? [variables.publicKey, variables.privateKey] : []), ...(auth === 'oauth' ? [variables.clientId, variables.clientSecret] : []), ...(project === undefined ? [variables.projectId] : [])];
  const missing = needed.filter((name) => !env[name]);
  return [...(missing.length === 0 ? [] : [`export ${missing.map((name) => `${name}=…`).join(' ')}`]), `${self} run --dry-run     shows what a run would do`, `${self} run`];
}
