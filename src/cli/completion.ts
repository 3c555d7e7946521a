import { Argument, type Command } from 'commander';
import { exit } from './exit.ts';
import { scripts, shells, type Shell } from './completion/scripts.ts';

const examples = `
Completes commands, options and what they take: choices, formats, the targets of conformance.config.ts, and the ids of
requirements, cases and faults. The name that is completed is atlas-conformance, as an installation has it on its path.

Examples:
  atlas-conformance completion bash >> ~/.bashrc                                    for bash
  atlas-conformance completion zsh >> ~/.zshrc                                      for zsh, after compinit
  atlas-conformance completion fish > ~/.config/fish/completions/atlas-conformance.fish

Exit status: 0 printed, 2 usage.`;

/** `completion`: a script that makes a shell complete the command line. */
export function addCompletion(command: Command, finish: (status: number) => void): void {
  command
    .addArgument(new Argument('<shell>', 'which shell').choices(shells))
    .addHelpText('after', examples)
    .action((shell: Shell) => {
      process.stdout.write(scripts[shell]);
      finish(exit.conformant);
    });
}
