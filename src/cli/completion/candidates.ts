import { Command, type Argument, type Option } from 'commander';
import { commands, type CommandEntry } from '../commands.ts';
import { readConfig } from '../config/index.ts';
import { idsFor } from './ids.ts';

/** One way to go on, and what it means. */
export interface Candidate {
  readonly value: string;
  readonly description?: string;
}

/**
 * What may stand where the last of the words is, which may be empty or begun. None means that a file may, or anything.
 * Only the command that the words name is loaded.
 */
export async function candidates(words: readonly string[], entries: readonly CommandEntry[] = commands): Promise<readonly Candidate[]> {
  const current = words.at(-1) ?? '';
  const [name = '', ...rest] = words.slice(0, -1);
  if (words.length <= 1) return beginning(current, [...entries.map(({ name: value, summary }) => ({ value, description: summary })), ...(current.startsWith('-') ? [{ value: '--help' }, { value: '--version' }] : [])]);
  const entry = entries.find((each) => each.name === name);
  if (entry === undefined) return [];
  const whole = new Command(name);
  (await entry.load())(whole, () => {});
  const { command, given } = innermost(whole, rest);
  return beginning(current, await following(command, given, current));
}

function beginning(text: string, all: readonly Candidate[]): readonly Candidate[] {
  return all.filter(({ value }) => value.startsWith(text));
}

/** The command that the words lead to, such as `publish` of `pact`, and the words that are its own. */
function innermost(command: Command, words: readonly string[]): { readonly command: Command; readonly given: readonly string[] } {
  const [first = '', ...rest] = words;
  const inner = command.commands.find((each) => each.name() === first);
  return inner === undefined ? { command, given: words } : innermost(inner, rest);
}

async function following(command: Command, given: readonly string[], current: string): Promise<readonly Candidate[]> {
  const optionOf = (word: string) => command.options.find(({ long, short }) => long === word || short === word);
  const [, long, value] = /^(--[\w-]+)=(.*)$/s.exec(current) ?? [];
  const before = given.at(-1) ?? '';
  const option = optionOf(long ?? before);
  if (option !== undefined && !option.isBoolean() && (long !== undefined || before.startsWith('-'))) {
    const values = await valuesOf(command, option, given, value ?? current);
    return long === undefined ? values : values.map((each) => ({ ...each, value: `${long}=${each.value}` }));
  }
  if (current.startsWith('-')) return [...command.options.filter(({ hidden }) => !hidden).map(({ long: flag, short, description }) => ({ value: flag ?? short!, description })), { value: '--help' }];
  const inner = command.commands.map((each) => ({ value: each.name(), description: each.description() }));
  return inner.length > 0 ? inner : await ofArgument(command, argumentAt(command, given), current);
}

/** The argument that stands next: words that are neither options nor their values come before it. */
function argumentAt(command: Command, given: readonly string[]): Argument | undefined {
  const valued = new Set(command.options.flatMap(({ long, short, required, optional }) => (required || optional ? [long, short] : [])));
  const operands = given.filter((word, index) => !word.startsWith('-') && !valued.has(given[index - 1] ?? ''));
  const all = command.registeredArguments;
  return all[operands.length] ?? all.findLast(({ variadic }) => variadic);
}

async function ofArgument(command: Command, argument: Argument | undefined, current: string): Promise<readonly Candidate[]> {
  if (argument === undefined) return [];
  if (argument.argChoices !== undefined) return argument.argChoices.map((value) => ({ value }));
  return command.name() === 'explain' ? await idsFor('explain', {}, current) : [];
}

const configured: Readonly<Record<string, 'targets' | 'clients'>> = { '--target': 'targets', '--upstream': 'targets', '--provider-url': 'targets', '--driver': 'clients' };

async function valuesOf(command: Command, { long, argChoices }: Option, given: readonly string[], current: string): Promise<readonly Candidate[]> {
  if (argChoices !== undefined) return argChoices.map((value) => ({ value }));
  const kind = configured[long ?? ''];
  if (kind !== undefined) return [...(await namesOf(kind)), ...(long === '--target' ? [{ value: 'embedded', description: 'the reference server of this kit' }] : [])];
  if (long === '--report' || long === '--to') return (await import('../../reporters/index.ts').then(({ formats }) => Object.keys(formats))).flatMap((format) => [{ value: format }, { value: `${format}=` }]);
  if (long === '--without') return (await import('../../../conformance/context.ts')).methods.map((value) => ({ value }));
  if (long === '--only' || long === '--skip' || long === '--fault') return await idsFor(long === '--fault' ? 'serve' : command.name(), { api: after(given, '--api'), clients: given.includes('--clients') }, current);
  return [];
}

/** The value that an option has among the words. */
function after(words: readonly string[], option: string): string | undefined {
  const at = words.lastIndexOf(option);
  return at === -1 ? undefined : words[at + 1];
}

/** A configuration that cannot be read has no names; its command will say why. */
async function namesOf(kind: 'targets' | 'clients'): Promise<readonly Candidate[]> {
  try {
    return (await readConfig(undefined))?.names(kind).map((value) => ({ value })) ?? [];
  } catch {
    return [];
  }
}
