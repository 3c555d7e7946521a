import { Command, CommanderError } from 'commander';
import { TargetError, UserError } from '../core/problem.ts';
import { shown } from '../reporters/text.ts';
import { commands, hidden } from './commands.ts';
import { exit } from './exit.ts';
import { version } from './version.ts';

const finish = (status: number): void => {
  process.exitCode = status;
};

const program = new Command('atlas-conformance')
  .description('Contract tests for the MongoDB Atlas Database Users API')
  .version(version, '-V, --version')
  // What follows a command is that command's: `pact publish --version 1.4.0` asks for no version of this kit.
  .enablePositionalOptions()
  .showSuggestionAfterError()
  .showHelpAfterError('(--help shows what there is)')
  .exitOverride()
  .configureOutput({ outputError: (text, write) => write(text.replace(/^error: /, 'atlas-conformance: ')) });
// A name among the arguments may be a value of another command's; to load too much only costs time.
const isCompletion = process.argv[2] === hidden.name;
for (const { name, summary, load } of isCompletion ? [hidden] : commands) {
  const command = program.command(name).description(summary);
  if (process.argv.includes(name, 2)) (await load())(command, finish);
}

// Whoever reads the output may stop before its end, as `head` does; a run still has to remove what it made.
for (const stream of [process.stdout, process.stderr]) {
  stream.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error;
  });
}

try {
  await program.parseAsync();
} catch (error) {
  process.exitCode = explain(error);
}

/** One clear line for what went wrong, and the exit status that goes with it. */
function explain(error: unknown): number {
  if (error instanceof CommanderError) return error.exitCode === 0 ? exit.conformant : exit.usage;
  if (error instanceof UserError) {
    console.error(`atlas-conformance: ${error.message}`);
    return exit.usage;
  }
  if (error instanceof TargetError) {
    // The target has a say in it.
    console.error(`atlas-conformance: ${shown(error.message, 2000)}`);
    return exit.incomplete;
  }
  console.error('atlas-conformance: a bug of the kit; please report it with this text');
  console.error(error);
  return exit.incomplete;
}
