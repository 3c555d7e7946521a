/** The driver of curl: each call is one run of curl, and what curl prints is the answer's body as it is. */
import type { Call, CallResult } from '../../../src/sdk/protocol.ts';
import { runProcess } from '../run-process.ts';
import { speak } from '../speak.ts';
import { commandOf, tokenCommand, type CurlCommand } from './command.ts';

/** What curl got. */
interface Answer {
  readonly status: number;
  readonly text: string;
}

/** curl reported that the transfer failed. */
class TransferError extends Error {
  override readonly name = 'TransferError';
}

// Neither proxies nor other settings of whoever runs this have a say.
const env = { PATH: process.env['PATH'] };

async function curl({ args, config }: CurlCommand): Promise<Answer> {
  const { status, stdout, stderr } = await runProcess('curl', args, { input: config, env });
  if (status !== 0) throw new TransferError(stderr.trim() || `curl ended with status ${status}`);
  const end = stdout.lastIndexOf('\n');
  return { status: Number(stdout.subarray(end + 1).toString()), text: new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(stdout.subarray(0, end)) };
}

/** Access tokens by base URL and credentials, as a script keeps them; `until` is in milliseconds since the epoch. */
const tokens = new Map<string, { readonly value: string; readonly until: number }>();

/** The token to make a call with, or what the token endpoint answered when it gave none. */
async function tokenFor({ baseUrl, auth }: Call): Promise<string | Answer | undefined> {
  if (auth.type !== 'oauth') return undefined;
  const key = JSON.stringify([baseUrl, auth]);
  const known = tokens.get(key);
  if (known !== undefined && Date.now() < known.until) return known.value;
  const asked = Date.now();
  const answer = await curl(tokenCommand(baseUrl, auth.clientId, auth.clientSecret));
  if (answer.status !== 200) return answer;
  const { access_token: value, expires_in: seconds } = JSON.parse(answer.text) as { access_token?: string; expires_in: number };
  if (typeof value !== 'string') throw new Error('the token endpoint answered without an access_token');
  tokens.set(key, { value, until: asked + seconds * 1000 });
  return value;
}

async function make(call: Call): Promise<CallResult> {
  const token = await tokenFor(call);
  if (typeof token === 'object') return toResult(token);
  const command = commandOf(call, token);
  return command === undefined ? { unsupported: `no reference page shows ${call.operation}` } : toResult(await curl(command));
}

/** A script knows an error by its status; what the error says stands in the body, if that is the service's own. */
function toResult({ status, text }: Answer): CallResult {
  if (status >= 200 && status < 300) return { response: { body: status === 204 && text === '' ? null : (JSON.parse(text) as unknown) } };
  const body = objectIn(text);
  return { apiError: { status, ...textOf(body, 'errorCode'), ...textOf(body, 'detail') } };
}

function textOf<K extends string>(body: Readonly<Record<string, unknown>>, key: K): { readonly [Name in K]?: string } {
  return (typeof body[key] === 'string' ? { [key]: body[key] } : {}) as { readonly [Name in K]?: string };
}

function objectIn(text: string): Readonly<Record<string, unknown>> {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {};
  } catch {
    return {};
  }
}

const version = /^curl (\S+)/.exec((await runProcess('curl', ['--version'], { env })).stdout.toString())?.[1];
if (version === undefined) throw new Error('curl --version does not say which curl this is');
await speak({ name: 'curl', version, language: 'shell' }, make);
