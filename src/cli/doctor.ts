import { Option, type Command } from 'commander';
import { authMethods } from '../../conformance/access.ts';
import type { Diagnosis } from '../../conformance/doctor/diagnosis.ts';
import { doctor as diagnosed, type DoctorOptions } from '../../conformance/doctor/doctor.ts';
import { defaultSettings } from '../../conformance/prepare.ts';
import { variables } from '../client/index.ts';
import { shown } from '../reporters/text.ts';
import { orName, withConfig } from './config/index.ts';
import { exit } from './exit.ts';
import { amount, groupId, target, tokenUrl } from './parse.ts';
import { self, word } from './shell.ts';
import { terminal, type Terminal } from './terminal.ts';

export interface DoctorFlags extends Omit<DoctorOptions, 'env' | 'folder' | 'cleanUp'> {
  readonly json?: boolean;
}

const help = `
It looks at Node, the credentials and the project of the environment, the network up to the target, whether the target takes
the credentials, room and limits of the project, the clocks, and what earlier runs have left. It sends GET requests alone.

Examples:
  atlas-conformance doctor                                   this machine alone
  atlas-conformance doctor --target http://127.0.0.1:8080    this machine and a server of yours
  atlas-conformance doctor --target https://cloud.mongodb.com --auth oauth --json

Exit status: 0 a run can begin, 2 something is to be set right here, 3 at the target.`;

/** `doctor`: what keeps a run from beginning, and what to do about it. */
export function addDoctor(command: Command, finish: (status: number) => void): void {
  command
    .option('--target <url>', '"embedded", or scheme, host and port of the server to test, or its name in conformance.config.ts', orName(target), defaultSettings.target)
    .addOption(new Option('--api <version>', 'version of the Administration API').choices(['v2', 'v1.0']).default(defaultSettings.api))
    .addOption(new Option('--auth <method>', 'how to authenticate; by default what the environment has credentials for').choices([...authMethods]))
    .option('--token-url <url>', 'the OAuth token endpoint; by default /api/oauth/token of the target', tokenUrl)
    .option('--group-id <hex>', `the project to test in; by default ${variables.projectId}`, groupId)
    .option('--timeout <seconds>', 'how long an answer may take', amount(0.001, 86_400), 10)
    .option('--json', 'write the result as JSON')
    .addHelpText('after', help)
    .action(async (flags: DoctorFlags) => finish(await doctor(flags, process.env, terminal(process.stdout, process.env))));
  withConfig(command, { kind: 'targets', option: '--target', byDefault: true });
}

/** @returns the exit status */
export async function doctor(flags: DoctorFlags, env: NodeJS.ProcessEnv, out: Terminal): Promise<number> {
  const all: Diagnosis[] = [];
  for await (const diagnosis of diagnosed({ ...flags, env, folder: process.cwd(), cleanUp: (file) => `${self} cleanup ${word(file)}` })) {
    all.push(diagnosis);
    if (flags.json !== true) out.write(line(diagnosis, out));
  }
  const failed = all.filter(({ status }) => status === 'fail');
  if (flags.json === true) out.write(`${JSON.stringify({ format: 1, target: flags.target, diagnoses: all.map((each) => ({ ...each, what: each.what.toWellFormed() })) }, null, 2)}\n`);
  else {
    const warnings = all.filter(({ status }) => status === 'warn').length;
    out.write(failed.length > 0 ? `\n${failed.length} to put right before a run\n` : `\na run can begin${warnings === 0 ? '' : `; ${warnings} to look at`}\n`);
  }
  if (failed.some(({ side }) => side === 'here')) return exit.usage;
  return failed.length > 0 ? exit.incomplete : exit.conformant;
}

function line({ status, topic, what, advice }: Diagnosis, { paint }: Terminal): string {
  const colour = { ok: paint.green, warn: paint.yellow, fail: paint.red }[status];
  return `${colour(status.padEnd(4))}  ${topic.padEnd(11)}  ${shown(what, 600)}${advice === undefined ? '' : `  ${paint.dim('→')} ${shown(advice, 600)}`}\n`;
}
