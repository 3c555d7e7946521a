import { Command, InvalidArgumentError, type Option } from 'commander';
import { UsageError } from '../exit.ts';
import { target as parseTarget } from '../parse.ts';
import { checkConfig, isName, kinds, type CheckedConfig, type Kind, type Section } from './check.ts';
import { configNames, findConfig, loadConfig } from './load.ts';

export { configNames, findConfig };
export type { CheckedConfig };

/** How a command takes the targets, or the clients, of a configuration. */
export interface Named {
  readonly kind: Kind;
  /** The option that takes a name, as in `--upstream`. */
  readonly option: string;
  /** Whether there is a section that is meant when the option is not given. */
  readonly byDefault?: boolean;
  /** The options that take something of a section; all that the command has when left out. */
  readonly takes?: readonly string[];
}

/** A parser for an option that takes the name of a target too; the name is looked up when the command begins. */
export function orName(parse: (text: string) => string): (text: string) => string {
  return (text) => (isName(text) ? text : parse(text));
}

/**
 * Lets a command take targets or clients of conformance.config.ts by name: before it begins, what the section says stands
 * where the command line is silent. Options that the command does not have are passed over.
 * Without a configuration nothing changes, but that there is `--config`.
 * @throws UsageError, when the command begins, naming file and key
 */
export function withConfig(command: Command, { kind, option: name, byDefault = false, takes }: Named): Command {
  return command
    .option('--config <file>', `the file that names ${kind}; by default conformance.config.ts, or .mts, .js, .mjs, .json`)
    .hook('preAction', async (_, acting) => {
      const option = acting.options.find(({ long }) => long === name)!;
      const key = option.attributeName();
      const given = acting.getOptionValueSource(key) === 'cli' ? (acting.getOptionValue(key) as string) : undefined;
      const config = await readConfig(acting.opts<{ config?: string }>().config);
      if (config === undefined) {
        if (given !== undefined && kind === 'targets' && isName(given)) throw notNamed(option, given);
        return;
      }
      acting.setOptionValueWithSource('config', config.file, 'config');
      const chosen = chosenOf(config, kind, given, byDefault);
      const owner = await ownerOf(kind);
      const { report } = config.report(owner);
      if (report !== undefined) apply(acting, { report });
      if (chosen === undefined) return;
      const { [kinds[kind].key]: value, ...rest } = config.section(kind, chosen, owner);
      if (value === 'embedded' && key !== 'target') throw new UsageError(`${config.file}: targets.${chosen} is the embedded server, and ${name} takes one of yours`);
      apply(acting, takes === undefined ? rest : Object.fromEntries(Object.entries(rest).filter(([each]) => takes.includes(each))));
      acting.setOptionValueWithSource(key, value, 'config');
    });
}

/** The configuration, if there is one. @throws UsageError */
export async function readConfig(named: string | undefined, folder?: string): Promise<CheckedConfig | undefined> {
  const file = findConfig(named, folder);
  return file === undefined ? undefined : checkConfig(file, await loadConfig(file, folder));
}

function chosenOf(config: CheckedConfig, kind: Kind, given: string | undefined, byDefault: boolean): string | undefined {
  const names = config.names(kind);
  // A driver is a command line, which may be one word.
  if (given !== undefined) return names.includes(given) || (kind === 'targets' && isName(given)) ? given : undefined;
  if (!byDefault) return undefined;
  if (kind === 'targets') return config.default;
  return names.length === 1 ? names[0] : undefined;
}

/** Puts values where the command line has none. */
function apply(command: Command, values: Section): void {
  const known = new Set(command.options.map((option) => option.attributeName()));
  for (const [key, value] of Object.entries(values)) {
    if (known.has(key) && command.getOptionValueSource(key) !== 'cli') command.setOptionValueWithSource(key, value, 'config');
  }
}

/** The command whose options a section has. The target of a section is no name of another one. */
async function ownerOf(kind: Kind): Promise<Command> {
  const owner = new Command(kinds[kind].command);
  const add = kind === 'targets' ? (await import('../run.ts')).addRun : (await import('../client.ts')).addClient;
  add(owner, () => {});
  owner.options.find(({ long }) => long === '--target')?.argParser(parseTarget);
  return owner;
}

function notNamed(option: Option, text: string): UsageError {
  return new UsageError(`option '${option.flags}' argument '${text}' is invalid. ${reasonOf(option, text)} There is no conformance.config.ts here that could name it.`);
}

function reasonOf({ long }: Option, text: string): string {
  try {
    parseTarget(text);
  } catch (error) {
    if (error instanceof InvalidArgumentError) return long === '--target' ? error.message : 'It must be a URL such as https://cloud.mongodb.com.';
    throw error;
  }
  return '';
}
