import type { Party } from '../../src/core/case.ts';
import { header, parseJson, type Exchange } from '../../src/core/exchange.ts';
import { isObject } from '../../src/core/json.ts';
import { parseMediaType, redact, type Contract } from '../../src/contract/index.ts';
import { parseChallenges, strongest, TokenError, variables, type Credentials } from '../../src/client/index.ts';
import { show } from '../../src/checks/index.ts';
import { createSender, createTransport, TransportError } from '../../src/runner/index.ts';
import { accessTo, type Auth } from '../access.ts';
import { createSteps, type Steps } from '../requests.ts';
import { diagnoseClock } from './clock.ts';
import { there, type Diagnosis } from './diagnosis.ts';
import { diagnoseLimit, diagnoseRoom, diagnoseUsers } from './project.ts';

export interface TargetOptions {
  readonly contract: Contract;
  readonly origin: string;
  readonly groupId: string;
  readonly auth: Auth;
  readonly credentials: Credentials;
  readonly tokenUrl?: string;
  /** Milliseconds until an answer must be complete. */
  readonly timeoutMs: number;
}

/** Milliseconds from which on an answer is slow: a run asks for thousands. */
const slow = 2000;

/** Asks for an answer as a party; a failure that the user should hear of is a diagnosis. */
type Ask = (topic: string, steps: Steps, auth: Party, query?: Readonly<Record<string, string>>) => Promise<Exchange | Diagnosis>;

const isDiagnosis = (value: Exchange | Diagnosis): value is Diagnosis => 'topic' in value;

/**
 * Whether the target takes the credentials and lets them read the project, and what it says of itself. Sends GET requests
 * alone, and for OAuth asks for tokens.
 */
export async function diagnoseTarget(options: TargetOptions): Promise<readonly Diagnosis[]> {
  const { contract, origin, groupId, auth, credentials, timeoutMs } = options;
  const transport = createTransport(origin, { connections: 1, timeoutMs });
  const { authorizers } = accessTo(origin, auth, credentials, options.tokenUrl === undefined ? {} : { tokenUrl: options.tokenUrl });
  const send = createSender({ transport, authorizers });
  const answered: Exchange[] = [];
  const ask: Ask = async (topic, steps, party, query = { itemsPerPage: '1' }) => {
    try {
      // A 429 is an answer here: to wait for its end may take long.
      const exchange = redact(contract, await send(steps.list({ query }).request, party, { statuses: [429] }));
      answered.push(exchange);
      return exchange;
    } catch (error) {
      if (error instanceof TokenError) return there.fail(topic, error.message, error.isAboutUrl ? '--token-url names another token endpoint' : undefined);
      if (error instanceof TransportError) return there.fail(topic, error.message, 'look whether the target is up, or give it more time (--timeout)');
      throw error;
    }
  };
  try {
    const steps = createSteps(contract, groupId, 'acdoctor');
    const bare = await ask('target', steps, 'none');
    if (isDiagnosis(bare)) return [bare];
    const own = auth === 'none' ? bare : await ask('credentials', steps, 'own');
    const clock = (): Diagnosis => diagnoseClock(answered);
    if (isDiagnosis(own)) return [...doorOf(bare, auth), own, clock()];
    const verdict = admission(own, auth, contract);
    if (verdict.status === 'fail') return [...doorOf(bare, auth), verdict, clock()];
    const all = await ask('project', steps, auth === 'none' ? 'none' : 'own', { itemsPerPage: '500' });
    return [
      ...doorOf(bare, auth),
      verdict,
      mediaTypes(own, contract),
      diagnoseRoom(own),
      ...(isDiagnosis(all) ? [all] : diagnoseUsers(all)),
      diagnoseLimit(own),
      speed(own),
      ...(await others(options, steps, ask)),
      clock(),
    ];
  } finally {
    await transport.close();
  }
}

/** Whether who comes without credentials is asked for them. */
function doorOf({ response }: Exchange, auth: Auth): readonly Diagnosis[] {
  const { status, headers } = response;
  if (auth === 'none') return [];
  if (status === 200) return [there.warn('door', 'the target asks nobody for credentials', 'test with --auth none, or switch authentication on')];
  const fields = headers.filter(([name]) => name.toLowerCase() === 'www-authenticate').map(([, value]) => value);
  if (auth === 'digest' && status === 401 && strongest(parseChallenges(fields)) === undefined) return [there.fail('door', 'the 401 has no Digest challenge that a client can answer', 'if the target takes OAuth alone, give --auth oauth; else its WWW-Authenticate is wrong')];
  return [];
}

/** What an error says of itself, short and on one line. */
function said({ response }: Exchange): { readonly code?: string; readonly text: string } {
  const json = parseJson(response.body);
  const { errorCode, detail } = json.ok && isObject(json.value) ? json.value : {};
  const text = [typeof errorCode === 'string' ? show(errorCode) : '', typeof detail === 'string' ? show(detail) : ''].filter((part) => part !== '').join(': ');
  return { ...(typeof errorCode === 'string' && { code: errorCode }), text: `${response.status}${text === '' ? '' : ` (${text})`}` };
}

function admission(exchange: Exchange, auth: Auth, contract: Contract): Diagnosis {
  const { status } = exchange.response;
  const { code, text } = said(exchange);
  const names = auth === 'oauth' ? `${variables.clientId} and ${variables.clientSecret}` : `${variables.publicKey} and ${variables.privateKey}`;
  if (status === 200) return there.ok('access', `${auth === 'none' ? 'no credentials are needed' : `the credentials are accepted (${auth})`}, and may read the project; whether they may write shows in a run`);
  if (status === 401 && auth === 'none') return there.fail('access', `the target asks for credentials: ${text}`, `set ${variables.publicKey} and ${variables.privateKey}, or ${variables.clientId} and ${variables.clientSecret}`);
  if (code === 'IP_ADDRESS_NOT_ON_ACCESS_LIST') return there.fail('access', `the address of this machine is not on the key's access list: ${text}`, 'add it to the access list of the API key');
  if (code === 'NOT_IN_GROUP') return there.fail('access', `the key is of another organization than the project: ${text}`, `check --group-id and ${names}`);
  if (status === 401) return there.fail('access', `the target refuses the credentials: ${text}`, `check ${names}; the service answers so too for a key that was deleted, or is of another organization`);
  if (status === 403) return there.fail('access', `the target refuses the caller: ${text}`, 'give the key a role in the project (Project Read Only reads, Project Database Access Admin writes), and look at its access list');
  if (status === 404 && code !== undefined) return there.fail('access', `there is no such project: ${text}`, `check ${variables.projectId} or --group-id`);
  if (status === 406) return there.fail('access', `the version is not acceptable: ${text}`, 'check --api');
  if (status === 429) return there.fail('access', `the limit of requests is used up: ${text}`, `wait ${header(exchange.response.headers, 'retry-after') ?? '60'} s, and give --rate in runs`);
  return there.fail('access', `GET of the users is answered ${text}, not as the ${contract.api} Administration API does`, 'check the address in --target, and --api');
}

/** Whether the media type is that of the contract. */
function mediaTypes({ response }: Exchange, contract: Contract): Diagnosis {
  const field = header(response.headers, 'content-type');
  const known = contract.operation('listDatabaseUsers').responses['200']?.mediaTypes ?? [];
  const type = field === undefined ? undefined : parseMediaType(field)?.type;
  if (type !== undefined && known.some((each) => parseMediaType(each)?.type === type)) return there.ok('media type', show(field));
  return there.warn('media type', `lists are answered as ${field === undefined ? 'nothing in particular' : show(field)}, not ${known.join(' or ')}`, 'a run will find this on every answer');
}

function speed({ durationMs }: Exchange): Diagnosis {
  const text = `a list of one user takes ${Math.round(durationMs)} ms`;
  return durationMs > slow ? there.warn('speed', text, 'a run asks thousands of times: raise --concurrency, lower --cases, or split it with --shard') : there.ok('speed', text);
}

/** Whether the credentials of other parties are what they are meant to be. */
async function others({ contract, auth, credentials }: TargetOptions, steps: Steps, ask: Ask): Promise<readonly Diagnosis[]> {
  if (auth === 'none') return [];
  const has = (keys: Credentials['readOnly']) => (auth === 'oauth' ? keys?.serviceAccount : keys?.apiKey) !== undefined;
  const found: Diagnosis[] = [];
  const reads = async (topic: string, where: Steps, party: Party, advice: string): Promise<void> => {
    const answer = await ask(topic, where, party);
    if (isDiagnosis(answer)) found.push(answer);
    else if (answer.response.status === 200) found.push(there.ok(topic, 'accepted, and may read its project'));
    else found.push(there.fail(topic, `the target answers ${said(answer).text}`, advice));
  };
  if (has(credentials.readOnly)) await reads('read-only', steps, 'reader', `check the ${auth === 'oauth' ? variables.readOnly.clientId : variables.readOnly.publicKey} and its secret`);
  if (has(credentials.other) && credentials.other?.projectId !== undefined) {
    await reads('other', createSteps(contract, credentials.other.projectId, 'acdoctor'), 'stranger', `check ${variables.other.projectId}, and ${auth === 'oauth' ? variables.other.clientId : variables.other.publicKey} and its secret`);
    const trespass = await ask('other', steps, 'stranger');
    if (!isDiagnosis(trespass) && trespass.response.status === 200) found.push(there.warn('other', 'the credentials of the other project may read this one too', 'use credentials that have nothing to do with this project'));
  }
  if (auth === 'oauth' && credentials.expired !== undefined) {
    const answer = await ask('expired', steps, 'expired');
    if (!isDiagnosis(answer)) found.push(answer.response.status === 200 ? there.warn('expired', `the token of ${variables.expiredToken} is still taken`, 'wait until it has expired, or set one that has') : there.ok('expired', `the expired token is refused (${answer.response.status})`));
  }
  return found;
}
