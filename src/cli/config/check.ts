import { Option, type Command } from 'commander';
import { isObject } from '../../core/json.ts';
import { UsageError } from '../exit.ts';

/** Part of a configuration: the values of the options of one command, parsed as the command line's are. */
export type Section = Readonly<Record<string, unknown>>;

/** The kinds of sections, and the command whose options they have. */
export const kinds = {
  targets: { one: 'target', command: 'run', key: 'target' },
  clients: { one: 'client', command: 'client', key: 'driver' },
} as const;

export type Kind = keyof typeof kinds;

/** What can be asked of a configuration. */
export interface CheckedConfig {
  /** How messages call it. */
  readonly file: string;
  readonly default?: string;
  /** The names of the sections of a kind. */
  names(kind: Kind): readonly string[];
  /**
   * A section. `owner` is the command that has the options.
   * @throws UsageError naming file and key when there is no such section, or when one of its values is not as it must be
   */
  section(kind: Kind, name: string, owner: Command): Section;
  /** The reports of every section that names none. @throws UsageError */
  report(owner: Command): Section;
}

const known = ['targets', 'clients', 'default', 'report'];

/** What a command line says anew each time. */
const forCommandLine = new Set(['config', 'dryRun', 'shard', 'time', 'help']);

/**
 * What a configuration file exports, looked at as a whole; its sections are looked at when they are asked for.
 * @throws UsageError naming file and key
 */
export function checkConfig(file: string, value: unknown): CheckedConfig {
  const refuse = (key: string, problem: string): never => {
    throw new UsageError(`${file}: ${key === '' ? '' : `${key}: `}${problem}`);
  };
  if (!isObject(value)) return refuse('', 'must export an object with targets or clients');
  for (const key of Object.keys(value)) if (!known.includes(key)) refuse(key, unknown(key, known));
  const sections = Object.fromEntries(Object.keys(kinds).map((kind) => [kind, sectionsOf(kind as Kind, value[kind], refuse)])) as Record<Kind, Readonly<Record<string, unknown>>>;
  const { default: usual } = value;
  if (usual !== undefined && (typeof usual !== 'string' || !Object.hasOwn(sections.targets, usual))) refuse('default', `must be ${anyOf('target', Object.keys(sections.targets))}, not ${JSON.stringify(usual)}`);

  return {
    file,
    ...(typeof usual === 'string' && { default: usual }),
    names: (kind) => Object.keys(sections[kind]),
    section(kind, name, owner) {
      const { one, key } = kinds[kind];
      const names = Object.keys(sections[kind]);
      if (!names.includes(name)) throw new UsageError(`${file} has no ${one} ${JSON.stringify(name)}; ${names.length === 0 ? `it has no ${kind}` : `there ${names.length === 1 ? 'is' : 'are'} ${names.join(', ')}`}`);
      const section = sections[kind][name];
      const where = `${kind}.${name}`;
      if (!isObject(section)) return refuse(where, `must be an object with the options of "${kinds[kind].command}"`);
      if (section[key] === undefined) refuse(where, `${JSON.stringify(key)} is missing`);
      return valuesOf(section, owner, (inner, problem) => refuse(`${where}.${inner}`, problem));
    },
    report: (owner) => (value['report'] === undefined ? {} : valuesOf({ report: value['report'] }, owner, refuse)),
  };
}

function sectionsOf(kind: Kind, value: unknown, refuse: (key: string, problem: string) => never): Readonly<Record<string, unknown>> {
  if (value === undefined) return {};
  if (!isObject(value)) return refuse(kind, `must be an object: the ${kind} by their names`);
  for (const name of Object.keys(value)) if (!isName(name)) refuse(kind, `${JSON.stringify(name)} is no name: it must begin with a letter, and be letters, digits, and . _ - (and not "embedded", which is the embedded server)`);
  return value;
}

/** Whether a text can be the name of a target or a client, and is no URL. */
export function isName(text: string): boolean {
  return /^[A-Za-z][\w.-]*$/.test(text) && text !== 'embedded';
}

function valuesOf(section: Readonly<Record<string, unknown>>, owner: Command, refuse: (key: string, problem: string) => never): Section {
  const options = new Map(owner.options.filter((option) => !forCommandLine.has(option.attributeName())).map((option) => [option.attributeName(), option]));
  const given = Object.entries(section).filter(([, value]) => value !== undefined);
  return Object.fromEntries(
    given.map(([key, value]) => {
      const option = options.get(key);
      if (option === undefined) return refuse(key, forCommandLine.has(key) ? 'is for the command line' : unknown(key, [...options.keys()]));
      try {
        return [key, valueOf(option, value)];
      } catch (error) {
        return refuse(key, (error as Error).message);
      }
    }),
  );
}

/** The value as its option parses it from a command line; a number stays one there, and a list one. @throws Error saying what it must be */
function valueOf(option: Option, value: unknown): unknown {
  if (option.isBoolean()) {
    if (typeof value === 'boolean') return value;
    throw new Error(`must be true or false, not ${shown(value)}`);
  }
  if (Array.isArray(value)) {
    const parsed = value.map((item: unknown) => parsedBy(option, item));
    if (parsed.every((item) => Array.isArray(item))) return parsed.flat();
    throw new Error('must not be a list');
  }
  const parsed = parsedBy(option, value);
  if (Array.isArray(parsed)) throw new Error(`must be a list, such as [${shown(value)}]`);
  if (typeof parsed !== typeof value) throw new Error(`must be ${typeof parsed === 'string' ? 'text' : `a ${typeof parsed}`}, not ${shown(value)}`);
  return parsed;
}

function parsedBy(option: Option, value: unknown): unknown {
  if (typeof value !== 'string' && typeof value !== 'number') throw new Error(`must be text or a number, not ${shown(value)}`);
  try {
    return option.parseArg === undefined ? String(value) : option.parseArg(String(value), undefined);
  } catch (error) {
    // Not repeated when it is a UsageError: there may be credentials in it.
    throw error instanceof UsageError ? error : new Error(`${(error as Error).message.replace(/^It must/, 'must').replace(/\.$/, '')}, not ${shown(value)}`);
  }
}

function shown(value: unknown): string {
  return JSON.stringify(value)?.slice(0, 100) ?? String(value);
}

function unknown(key: string, names: readonly string[]): string {
  if (/key|secret|password|token|credential/i.test(key)) return 'credentials do not belong in a file; they come from the environment (MONGODB_ATLAS_PUBLIC_API_KEY and the like)';
  return `is unknown; there ${names.length === 1 ? 'is' : 'are'} ${names.join(', ')}`;
}

function anyOf(what: string, names: readonly string[]): string {
  return names.length === 0 ? `the name of a ${what}, and there are none` : `the name of a ${what} (${names.join(', ')})`;
}
