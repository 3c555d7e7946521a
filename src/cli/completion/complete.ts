import type { Command } from 'commander';
import { exit } from '../exit.ts';
import { candidates } from './candidates.ts';

/** `__complete`, which the scripts of `completion` call: what may stand where the last word is, a line each. */
export function addComplete(command: Command, finish: (status: number) => void): void {
  command
    .argument('[words...]')
    .allowUnknownOption()
    .helpOption(false)
    .passThroughOptions()
    .action(async (words: readonly string[]) => {
      const found = await candidates(words);
      process.stdout.write(found.map(({ value, description }) => `${value}${description === undefined || description === '' ? '' : `\t${oneLine(description)}`}\n`).join(''));
      finish(exit.conformant);
    });
}

function oneLine(text: string): string {
  return text.replaceAll(/\s+/g, ' ').slice(0, 80);
}
