import { expect, it } from 'vitest';
import { commandsOf } from './commands.ts';

it('the commands of a page are those of its sh blocks', () => {
  const page = ['```sh', "a --b 'c # d'   # a comment", '# only a comment', 'e#f \\', '  --g', '```', 'text', '```ts', 'no()', '```', '```', 'output', '```', '```sh', 'h', '```'].join('\n');
  expect(commandsOf(page)).toEqual([
    { line: 2, text: "a --b 'c # d'" },
    { line: 4, text: 'e#f   --g' },
    { line: 15, text: 'h' },
  ]);
});
