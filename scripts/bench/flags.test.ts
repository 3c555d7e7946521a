import { describe, expect, it } from 'vitest';
import { UserError } from '../../src/core/problem.ts';
import { flagsOf } from './flags.ts';

describe('the options of the bench', () => {
  it('are what they say', () => {
    expect(flagsOf(['--only', 'proxy', '--only', 'shards', '--json', 'out.json', '--quick'])).toEqual({ only: ['proxy', 'shards'], json: 'out.json', quick: true, writeDocs: false, list: false, help: false });
  });

  it.each([[['--nonsense']], [['figure']], [['--json']], [['--quick=yes']], [['--write-docs', '--only', 'proxy']]])('are refused in words for a person: %j', (args) => {
    expect(() => flagsOf(args)).toThrow(UserError);
  });
});
