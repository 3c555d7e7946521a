import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ownFile } from '../../src/contract/own-files.ts';
import { credentialsFrom, EnvironmentError, variables, type Credentials } from '../../src/client/index.ts';
import { LedgerError, ledgersFolder, readLedgerFile } from '../../src/runner/index.ts';
import { AccessError, accessTo, defaultAuth, type Auth } from '../access.ts';
import { targetPlan } from '../target-plan.ts';
import { here, type Diagnosis } from './diagnosis.ts';

/** Whether this version of Node is one that the kit runs on (package.json, `engines`). */
export function diagnoseNode(version: string = process.versions.node): Diagnosis {
  const { engines } = JSON.parse(readFileSync(ownFile('package.json'), 'utf8')) as { engines: { node: string } };
  const least = engines.node.replace(/^>=\s*/, '');
  const [have, need] = [version, least].map((text) => text.split('.').map(Number)) as [number[], number[]];
  const at = [0, 1, 2].find((index) => (have[index] ?? 0) !== (need[index] ?? 0));
  const isOlder = at !== undefined && (have[at] ?? 0) < (need[at] ?? 0);
  return isOlder ? here.fail('node', `Node ${version} is older than ${least}`, `install Node ${least} or newer`) : here.ok('node', `Node ${version}, ${least} or newer is needed`);
}

/** What a diagnosis of the environment comes to. */
export interface DiagnosedEnvironment {
  readonly diagnoses: readonly Diagnosis[];
  /** What a run would use; undefined when it could not begin. */
  readonly usable?: { readonly credentials: Credentials; readonly auth: Auth; readonly groupId: string };
}

export interface EnvironmentOptions {
  readonly target: string;
  readonly auth?: Auth;
  readonly groupId?: string;
  readonly tokenUrl?: string;
}

/** Whether the environment has whole credentials and a project, by the rules of a run. Shows no secret. */
export function diagnoseEnvironment(env: NodeJS.ProcessEnv, { target, auth: wanted, groupId: project, tokenUrl }: EnvironmentOptions): DiagnosedEnvironment {
  let credentials: Credentials;
  try {
    credentials = credentialsFrom(env);
  } catch (error) {
    if (!(error instanceof EnvironmentError)) throw error;
    return { diagnoses: [here.fail('credentials', error.message)] };
  }
  const auth = wanted ?? defaultAuth(credentials);
  const diagnoses: Diagnosis[] = [];
  const groupId = project ?? credentials.projectId;
  if (groupId === undefined) diagnoses.push(here.fail('project', 'no project to test in is named', `set ${variables.projectId} or give --group-id`));
  else diagnoses.push(here.ok('project', `${groupId}, ${project === undefined ? `from ${variables.projectId}` : 'as given'}`));
  try {
    accessTo(target, auth, credentials, tokenUrl === undefined ? {} : { tokenUrl });
    targetPlan({ origin: target, groupId: groupId ?? '', auth, credentials });
    diagnoses.push(here.ok('credentials', described(auth, credentials)), ...partial(auth, credentials));
  } catch (error) {
    if (!(error instanceof AccessError)) throw error;
    diagnoses.push(here.fail('credentials', error.message));
  }
  const isUsable = groupId !== undefined && diagnoses.every(({ status }) => status !== 'fail');
  return { diagnoses, ...(isUsable && { usable: { credentials, auth, groupId } }) };
}

function described(auth: Auth, { apiKey, serviceAccount }: Credentials): string {
  if (auth === 'digest') return `Digest with the API key ${apiKey?.publicKey}, whole`;
  if (auth === 'oauth') return `OAuth with the service account ${serviceAccount?.clientId}, whole`;
  return apiKey === undefined && serviceAccount === undefined ? 'none set: requests go without' : 'set, but not used (--auth none)';
}

/** Other parties whose credentials are not of the kind that the run uses: their cases are skipped. */
function partial(auth: Auth, { readOnly, other }: Credentials): readonly Diagnosis[] {
  const lacks = (keys: Credentials['readOnly']) => (auth === 'oauth' ? keys?.serviceAccount : keys?.apiKey) === undefined;
  const found: Diagnosis[] = [];
  if (auth !== 'none' && readOnly !== undefined && lacks(readOnly)) found.push(here.warn('read-only', `the read-only credentials are not for ${auth}`, `set ${auth === 'oauth' ? variables.readOnly.clientId : variables.readOnly.publicKey} too, or cases that need them are skipped`));
  if (auth !== 'none' && other !== undefined && (lacks(other) || other.projectId === undefined)) found.push(here.warn('other', `the credentials of another project are not whole for ${auth}`, `set ${auth === 'oauth' ? variables.other.clientId : variables.other.publicKey} and ${variables.other.projectId}, or cases that need them are skipped`));
  return found;
}

/** Variables that name a proxy. The kit connects to the target directly. */
export function diagnoseProxies(env: NodeJS.ProcessEnv): readonly Diagnosis[] {
  const names = ['HTTPS_PROXY', 'https_proxy', 'HTTP_PROXY', 'http_proxy', 'ALL_PROXY', 'all_proxy'].filter((name) => env[name]);
  return names.length === 0 ? [] : [here.warn('proxy', `${names.join(', ')} ${names.length === 1 ? 'is' : 'are'} set, and not used: the kit sends byte for byte, and so directly`, 'run it where the target can be reached without a proxy')];
}

/** What earlier runs in this folder say that they have left. */
export function diagnoseLedgers(folder: string, cleanUp: (file: string) => string): readonly Diagnosis[] {
  const ledgers = join(folder, ledgersFolder);
  const files = existsSync(ledgers) ? readdirSync(ledgers).filter((name) => name.endsWith('.ledger')) : [];
  if (files.length === 0) return [here.ok('leftovers', `no ledger of an earlier run in ${ledgersFolder}`)];
  return files.map((name) => {
    const file = join(ledgersFolder, name);
    try {
      const { left, head, running } = readLedgerFile(join(ledgers, name));
      if (running !== undefined) return here.ok('leftovers', `${file} is of a run that is going on (process ${running})`);
      return here.warn('leftovers', `${file}: an earlier run may have left ${left.length} users at ${head.target}`, cleanUp(file));
    } catch (error) {
      if (!(error instanceof LedgerError)) throw error;
      return here.warn('leftovers', error.message);
    }
  });
}
