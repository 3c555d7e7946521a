import { Command } from 'commander';
import { describe, expect, it } from 'vitest';
import { commands } from './commands.ts';

/** A command and those below it that do something. */
function leaves(command: Command, path: readonly string[]): readonly { readonly command: Command; readonly path: readonly string[] }[] {
  return command.commands.length === 0 ? [{ command, path }] : command.commands.flatMap((inner) => leaves(inner, [...path, inner.name()]));
}

const all = (
  await Promise.all(
    commands.map(async ({ name, load }) => {
      const command = new Command(name).exitOverride().configureOutput({ writeErr: () => {} });
      (await load())(command, () => {});
      return leaves(command, [name]);
    }),
  )
).flat();

function helpOf(command: Command): string {
  let text = '';
  command.configureOutput({ writeOut: (part) => void (text += part) }).outputHelp();
  return text;
}

/** The command lines of the examples: each up to the two blanks before what it does, or to its end. */
function examplesIn(help: string): readonly string[] {
  const [, section = ''] = /\n *Examples:\n(.*?)(?:\n\n|$)/s.exec(help) ?? [];
  return section.replaceAll(/ \\\n\s*/g, ' ').split('\n').flatMap((line) => /(?:^|[|&;] *)\s*atlas-conformance (.*?)(?: {2,}|$)/.exec(line)?.[1] ?? []);
}

/** The words of a command line as a shell makes them, as far as examples need it: quotes, and an end at a redirection. */
function wordsOf(line: string): readonly string[] {
  const words = [...line.matchAll(/(?:'[^']*'|"[^"]*"|[^\s'"])+/g)].map(([word]) => word.replaceAll(/^(['"])(.*)\1$/gs, '$2'));
  const end = words.findIndex((word) => /^(?:\d?>{1,2}|\|)$/.test(word));
  return end === -1 ? words : words.slice(0, end);
}

describe.each(all.map(({ command, path }) => [path.join(' '), path, command] as const))('%s --help', (_, path, command) => {
  const examples = examplesIn(helpOf(command));

  it('has examples, each a command line that is right', () => {
    expect(examples.length).toBeGreaterThanOrEqual(2);
    for (const example of examples) {
      const words = wordsOf(example);
      expect(words.slice(0, path.length), example).toEqual(path);
      const { operands, unknown } = command.parseOptions(words.slice(path.length));
      expect(unknown, example).toEqual([]);
      const needed = command.registeredArguments.filter(({ required }) => required);
      expect(operands.length, example).toBeGreaterThanOrEqual(needed.length);
      if (!command.registeredArguments.some(({ variadic }) => variadic)) expect(operands.length, example).toBeLessThanOrEqual(command.registeredArguments.length);
      for (const [index, { argChoices }] of command.registeredArguments.entries()) if (argChoices !== undefined) expect(argChoices, example).toContain(operands[index]);
    }
  });

  it('says what each option is for, and what the exit statuses mean', () => {
    for (const { flags, description } of command.options) expect(description, flags).toMatch(/^\S.*[^.]$/s);
    if (path[0] !== 'serve') expect(helpOf(command)).toMatch(/\nExit status: 0 /);
  });
});

it('options of one name say the same of themselves where they mean the same', () => {
  const texts = Map.groupBy(all.flatMap(({ command }) => command.options), ({ long }) => long);
  for (const name of ['--seed', '--api', '--profile', '--group-id', '--report', '--deviations']) {
    // `--report` of explain is a report that there is.
    const flags = new Set(texts.get(name)!.map((option) => option.flags).filter((each) => each !== '--report <file>'));
    expect([name, ...flags]).toHaveLength(2);
  }
});
