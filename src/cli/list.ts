import { Argument, Option, type Command } from 'commander';
import { clientRequirements } from '../../conformance/clients/requirements.ts';
import { clientFaults } from '../../conformance/clients/wrong/faults/index.ts';
import type { Profile } from '../../conformance/context.ts';
import { catalogue } from '../../conformance/requirements/catalogue.ts';
import { contractCheckNames } from '../checks/index.ts';
import { contracts, type Api } from '../contract/index.ts';
import { pactRequirements } from '../pact/compare/requirements.ts';
import { faults } from '../server/index.ts';
import { exit } from './exit.ts';

const examples = `
Examples:
  atlas-conformance list requirements                       level, id, sentence and source of each
  atlas-conformance list requirements --api v1.0            those of the deprecated API
  atlas-conformance list requirements --profile published   with the levels that the published contract alone gives
  atlas-conformance list faults                             what "serve --fault" and "faults --only" take

Exit status: 0 listed, 2 usage.`;

/** `list`: what the kit knows, a line each. */
export function addList(command: Command, finish: (status: number) => void): void {
  command
    .addArgument(new Argument('<what>').choices(['requirements', 'faults', 'checks']))
    .addOption(new Option('--api <version>', 'version of the Administration API').choices(['v2', 'v1.0']).default('v2'))
    .addOption(new Option('--profile <name>', 'profile that decides the levels').choices(['atlas', 'published']).default('atlas'))
    .addHelpText('after', examples)
    .action((what: 'requirements' | 'faults' | 'checks', flags: { api: Api; profile: Profile }) => {
      for (const line of lines(what, flags)) console.log(line);
      finish(exit.conformant);
    });
}

function lines(what: 'requirements' | 'faults' | 'checks', { api, profile }: { api: Api; profile: Profile }): readonly string[] {
  if (what === 'requirements') return table([...catalogue(contracts[api], profile), ...clientRequirements(contracts[api]), ...pactRequirements].map(({ id, level, sentence, source }) => [level, id, sentence, source]));
  if (what === 'faults') return table([...faults, ...clientFaults].map(({ id, description, violates }) => [id, description, `violates ${violates.join(', ')}`]));
  return table(Object.entries(contractCheckNames).map(([id, { sentence, requirements }]) => [id, requirements.join(', '), sentence]));
}

/** Columns, as wide as they must be, at most 60; the last one as it is. */
function table(rows: readonly (readonly string[])[]): readonly string[] {
  const widths = (rows[0] ?? []).map((_, column) => Math.min(60, Math.max(...rows.map((row) => row[column]!.length))));
  return rows.map((row) => row.map((cell, column) => (column === row.length - 1 ? cell : cell.padEnd(widths[column]!))).join('  '));
}
