import { contracts, type Api } from '../../contract/index.ts';
import type { Candidate } from './candidates.ts';

/** Which ids are asked for: those of another version of the API, or of clients. */
export interface IdOptions {
  readonly api?: string | undefined;
  readonly clients?: boolean;
}

/**
 * The ids that a command takes: requirements and cases for `run` and `client`, faults for `serve` and `faults`, all of them
 * for `explain`. They are many: below a level that nobody has begun to write, the level stands for all of them.
 */
export async function idsFor(command: string, options: IdOptions, current: string): Promise<readonly Candidate[]> {
  const api: Api = options.api === 'v1.0' ? 'v1.0' : 'v2';
  if (command === 'serve' || (command === 'faults' && !options.clients)) return await serverFaults();
  if (command === 'faults') return await clientFaults();
  if (command === 'client') return levels(await ofClients(api), current);
  if (command === 'run') return levels(await ofServers(api), current);
  return levels([...(await ofServers(api)), ...(await ofClients(api)), ...(await serverFaults()), ...(await clientFaults())], current);
}

async function serverFaults(): Promise<readonly Candidate[]> {
  return (await import('../../server/index.ts')).faults.map(({ id, description }) => ({ value: id, description }));
}

async function clientFaults(): Promise<readonly Candidate[]> {
  return (await import('../../../conformance/clients/wrong/faults/index.ts')).clientFaults.map(({ id, description }) => ({ value: id, description }));
}

async function ofServers(api: Api): Promise<readonly Candidate[]> {
  const { defaultSettings, prepareRun } = await import('../../../conformance/prepare.ts');
  // Every case of a run has a group, of which there are few; a random one is known by its number alone.
  const { plan } = prepareRun({ ...defaultSettings, api, seed: 0, cases: 1 }, { env: {}, dryRun: true });
  return [...plan.requirements.map(({ id, sentence }) => ({ value: id, description: sentence })), ...plan.cases.map(({ id, title }) => ({ value: id, description: title }))];
}

async function ofClients(api: Api): Promise<readonly Candidate[]> {
  const { createClientPlan } = await import('../../../conformance/clients/plan.ts');
  const plan = createClientPlan({ contract: contracts[api], auth: 'digest', seed: 0, cases: 1, now: 0 });
  return [...plan.requirements.map(({ id, sentence }) => ({ value: id, description: sentence })), ...plan.cases.map(({ id, title }) => ({ value: id, description: title }))];
}

/** `create/` for all that begins with it, until that is written. Patterns are prefixes, so it is a right one as it is. */
function levels(all: readonly Candidate[], current: string): readonly Candidate[] {
  const found = new Map<string, Candidate>();
  for (const each of all) {
    if (!each.value.startsWith(current)) continue;
    const end = each.value.slice(current.length).search(/[./]/);
    const level = end === -1 ? each.value : each.value.slice(0, current.length + end + 1);
    found.set(level, level === each.value ? each : { value: level });
  }
  return [...found.values()];
}
