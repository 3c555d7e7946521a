/** The driver of the Atlas CLI's module at v1.1.0: each call is one run of `mongocli atlas dbusers`. */
import { join } from 'node:path';
import type { Call, CallResult } from '../../../src/sdk/protocol.ts';
import { runProcess } from '../run-process.ts';
import { speak } from '../speak.ts';
import { argumentsOf, Unsayable } from './command-line.ts';

const build = join(import.meta.dirname, 'build');
const mongocli = join(build, 'mongocli');

/** Neither proxies nor settings of whoever runs this have a say: no home with a profile in it. This release sends no telemetry and looks for no newer one. */
const bare = { HOME: join(build, 'no-home'), XDG_CONFIG_HOME: join(build, 'no-home') };

/** Milliseconds; the CLI itself would wait ten minutes for an answer. */
const timeout = 60_000;

async function make(call: Call): Promise<CallResult> {
  const { auth, baseUrl } = call;
  let args: readonly string[];
  try {
    args = argumentsOf(call);
  } catch (error) {
    if (error instanceof Unsayable) return { unsupported: error.message };
    throw error;
  }
  const keys = auth.type === 'digest' ? { MCLI_PUBLIC_API_KEY: auth.publicKey, MCLI_PRIVATE_API_KEY: auth.privateKey } : {};
  const { status, stdout, stderr } = await runProcess(mongocli, args, { env: { ...bare, ...keys, MCLI_OPS_MANAGER_URL: `${baseUrl}/` }, timeout });
  if (status !== 0) return failureIn(stderr) ?? { error: stderr.trim() || 'mongocli ended without a word' };
  // Deleting prints a sentence.
  if (call.operation === 'deleteDatabaseUser') return { response: { body: null } };
  const printed: unknown = JSON.parse(stdout.toString());
  // Of a page the CLI shows the users alone.
  return { response: { body: call.operation === 'listDatabaseUsers' ? { results: printed } : printed } };
}

/** What an error of the service looks like: `Error: GET URL: 404 (request "Not Found") No user with username nobody exists.` */
function failureIn(stderr: string): CallResult | undefined {
  const match = /^Error: [A-Z]+ \S+: (\d{3}) \(request "(?:[^"\\]|\\.)*"\) ?(.*)$/ms.exec(stderr.trim());
  if (match === null) return undefined;
  const [, status, detail] = match;
  return { apiError: { status: Number(status), ...(detail !== undefined && detail !== '' && { detail }) } };
}

const version = /version (\S+)/.exec((await runProcess(mongocli, ['--version'], { env: bare })).stdout.toString())?.[1];
if (version === undefined) throw new Error('mongocli --version does not say which release this is');
await speak({ name: 'mongocli (module mongodb-atlas-cli)', version, language: 'Go' }, make);
