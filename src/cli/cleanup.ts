import type { Command } from 'commander';
import { basename, dirname } from 'node:path';
import { accessTo, authMethods, type Auth } from '../../conformance/access.ts';
import { cleanUp } from '../../conformance/clean-up.ts';
import { contracts } from '../contract/index.ts';
import { credentialsFrom } from '../client/index.ts';
import { discard, ledgersFolder, readLedgerFile, type ReadLedger } from '../runner/index.ts';
import { exit, UsageError } from './exit.ts';
import { amount, origin } from './parse.ts';
import { self, word } from './shell.ts';

interface CleanUpFlags {
  readonly timeout: number;
  readonly rate?: number;
  readonly force?: boolean;
  readonly dryRun?: boolean;
}

const help = `
A run writes each user down before it asks for it. A run that was killed leaves its ledger behind, and says where when it
starts: .atlas-conformance/TAG.ledger in the folder that it was started in, unless --ledger named another file.
Target and project stand in the ledger, credentials do not: set the same environment variables as for the run.

Examples:
  atlas-conformance cleanup .atlas-conformance/ac1x2y3z.ledger             remove what that run has left
  atlas-conformance cleanup .atlas-conformance/*.ledger --dry-run          show what several have left, and send nothing

Exit status: 0 nothing is left, 2 usage or a file that is no ledger, 3 something could not be removed.`;

/** `cleanup`: removes what a run that was killed has left. */
export function addCleanUp(command: Command, finish: (status: number) => void): void {
  command
    .argument('<ledger...>', 'ledger files of runs')
    .option('--timeout <seconds>', 'how long an answer may take', amount(0.001, 86_400), 30)
    .option('--rate <n>', 'at most so many requests a second', amount(0.001, 100_000))
    .option('--force', 'even if the process of the run seems to be still going')
    .option('--dry-run', 'show what the ledger has and send nothing')
    .addHelpText('after', help)
    .action(async (files: readonly string[], flags: CleanUpFlags) => finish(await run([...new Set(files)], flags, process.env)));
}

async function run(files: readonly string[], flags: CleanUpFlags, env: NodeJS.ProcessEnv): Promise<number> {
  // All are read before anything is removed: a typo in the second must not leave the first half done.
  const ledgers = files.map((file) => ({ file, ledger: read(file, flags) }));
  let status: number = exit.conformant;
  for (const { file, ledger } of ledgers) {
    if (flags.dryRun) show(file, ledger);
    else if (!(await one(file, ledger, flags, env))) status = exit.incomplete;
  }
  return status;
}

/** @throws LedgerError or UsageError */
function read(file: string, { force, dryRun }: CleanUpFlags): ReadLedger {
  const ledger = readLedgerFile(file);
  const { head, running } = ledger;
  if (!Object.hasOwn(contracts, head.api) || !(authMethods as readonly string[]).includes(head.auth)) throw new UsageError(`${file} is a ledger of another version of this kit: use that one`);
  try {
    origin(head.target);
  } catch {
    throw new UsageError(`${file}: its target ${JSON.stringify(head.target)} is no scheme, host and port`);
  }
  if (running !== undefined && !force && !dryRun) throw new UsageError(`${file}: its run seems to be still going (process ${running}); wait for it, or give --force`);
  return ledger;
}

function show(file: string, { head, left }: ReadLedger): void {
  console.log(`${file}: a run against ${head.target}, project ${head.groupId}, names with ${head.tag}`);
  for (const { paths, state } of left) console.log(`  ${paths.join(', ')}  ${{ made: 'made', asked: 'asked for', foreign: 'asked for, and maybe somebody else’s' }[state]}`);
  console.log(`  ${left.length === 0 ? 'nothing is left' : `${left.length} may be left`}; nothing was sent`);
}

async function one(file: string, ledger: ReadLedger, flags: CleanUpFlags, env: NodeJS.ProcessEnv): Promise<boolean> {
  const { head } = ledger;
  const { authorizers } = accessTo(head.target, head.auth as Auth, credentialsFrom(env), head.tokenUrl === undefined ? {} : { tokenUrl: head.tokenUrl });
  const { gone, left } = await cleanUp({ ledger, authorizers, timeoutMs: flags.timeout * 1000, ...(flags.rate !== undefined && { rate: flags.rate }) });
  for (const path of gone) console.log(`gone  ${path}`);
  for (const reason of left) console.log(`LEFT  ${reason}`);
  if (left.length > 0) {
    console.log(`${file}: ${left.length} could not be removed; once they can be, or are gone: ${self} cleanup ${word(file)}`);
    return false;
  }
  const folder = dirname(file);
  // A folder that the user chose stays.
  discard(file, basename(folder) === ledgersFolder ? folder : undefined);
  console.log(`${file}: nothing is left of the run in ${head.target}, project ${head.groupId}; the ledger is removed`);
  return true;
}
