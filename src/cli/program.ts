import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Command, CommanderError } from 'commander';
import { AccessError } from '../../conformance/access.ts';
import { DeviationError } from '../../conformance/deviations.ts';
import { EnvironmentError } from '../client/index.ts';
import { shown } from '../reporters/index.ts';
import { LedgerError, TargetError } from '../runner/index.ts';
import { addCheck } from './check.ts';
import { addCleanUp } from './cleanup.ts';
import { addClient } from './client.ts';
import { addContract } from './contract.ts';
import { exit, UsageError } from './exit.ts';
import { addFaults } from './faults.ts';
import { addList } from './list.ts';
import { addPact, pactProblems } from './pact.ts';
import { addProxy } from './proxy.ts';
import { addRun } from './run.ts';
import { addServe } from './serve.ts';

const finish = (status: number): void => {
  process.exitCode = status;
};

const program = new Command('atlas-conformance')
  .description('Contract tests for the MongoDB Atlas Database Users API')
  .version(version(), '-V, --version')
  // What follows a command is that command's: `pact publish --version 1.4.0` asks for no version of this kit.
  .enablePositionalOptions()
  .showSuggestionAfterError()
  .showHelpAfterError('(--help shows what there is)')
  .exitOverride()
  .configureOutput({ outputError: (text, write) => write(text.replace(/^error: /, 'atlas-conformance: ')) });
for (const add of [addRun, addClient, addCleanUp, addServe, addProxy, addCheck, addFaults, addList, addContract, addPact]) add(program, finish);
for (const command of program.commands) command.copyInheritedSettings(program);

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
  if ([UsageError, LedgerError, DeviationError, AccessError, EnvironmentError, ...pactProblems].some((kind) => error instanceof kind)) {
    console.error(`atlas-conformance: ${(error as Error).message}`);
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

function version(): string {
  // Two folders up from the source, three from the built file.
  for (const up of ['../..', '../../..']) {
    try {
      return (JSON.parse(readFileSync(join(import.meta.dirname, up, 'package.json'), 'utf8')) as { version: string }).version;
    } catch {
      continue;
    }
  }
  return 'unknown';
}
