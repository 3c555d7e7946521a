import { parseJson } from '../core/exchange.ts';
import { isJson, isObject } from '../core/json.ts';
import { protocolVersion, type CallResult, type Greeting } from './protocol.ts';

/** What a driver wrote is not by the protocol. `message` follows on "the driver", and on it the line, quoted. */
export class MessageError extends Error {
  override readonly name = 'MessageError';
}

const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });

function readObject(line: Uint8Array): Record<string, unknown> {
  let text: string;
  try {
    text = decoder.decode(line);
  } catch {
    throw new MessageError('wrote a line that is not UTF-8');
  }
  if (text.trim() === '') throw new MessageError('wrote an empty line');
  const json = parseJson(line);
  if (!json.ok) {
    if (isJson(text)) throw new MessageError(`wrote a line that is too much (${json.reason.replace(/^the body/, 'the line')})`);
    throw new MessageError('wrote a line that is no JSON');
  }
  if (!isObject(json.value)) throw new MessageError('wrote a line that is no JSON object');
  return json.value;
}

/**
 * The greeting in a driver's first line; members that the protocol does not know are passed over.
 * @throws MessageError
 */
export function readGreeting(line: Uint8Array): Greeting {
  const { protocol, driver } = readObject(line);
  if (protocol === undefined) throw new MessageError('did not begin with a greeting, which has a member "protocol"');
  if (protocol !== protocolVersion) throw new MessageError(`speaks protocol ${JSON.stringify(protocol)}, this kit ${protocolVersion}`);
  if (!isObject(driver)) throw new MessageError('greets without saying which driver it is: "driver" is no object');
  const { name, version, language } = driver;
  for (const [member, value] of Object.entries({ name, version, language })) {
    if (typeof value !== 'string' || value === '') throw new MessageError(`greets without saying which driver it is: "driver.${member}" is no text`);
  }
  return { protocol, driver: { name, version, language } as Greeting['driver'] };
}

const outcomes = ['response', 'apiError', 'unsupported', 'error'] as const;

/**
 * What a reply says became of a call; members that the protocol does not know are passed over.
 * @param id the call's
 * @param answered the ids of the calls that have their reply
 * @throws MessageError
 */
export function readReply(line: Uint8Array, id: string, answered: ReadonlySet<string>): CallResult {
  const reply = readObject(line);
  if (typeof reply['id'] !== 'string') throw new MessageError('wrote a line that is no reply: "id" is no text');
  if (reply['id'] !== id) throw new MessageError(`${repeats(reply['id'], answered)} while the call ${id} was under way`);
  const said = outcomes.filter((name) => Object.hasOwn(reply, name));
  if (said.length !== 1) {
    throw new MessageError(`replied with ${said.length === 0 ? 'none' : said.join(' and ')} of ${outcomes.join(', ')}; a reply has exactly one of them`);
  }
  const { response, apiError } = reply;
  switch (said[0]!) {
    case 'response':
      if (!isObject(response) || !Object.hasOwn(response, 'body')) throw new MessageError('replied with a "response" that has no "body"; null stands for none');
      return { response: { body: response['body'] } };
    case 'apiError':
      return { apiError: readApiError(apiError) };
    case 'unsupported':
      return { unsupported: text(reply, 'unsupported') };
    case 'error':
      return { error: text(reply, 'error') };
  }
}

/** What is wrong with a line that came while no call was under way. */
export function unaskedLine(line: Uint8Array, answered: ReadonlySet<string>): string {
  try {
    const { id } = readObject(line);
    if (typeof id === 'string') return `${repeats(id, answered)} after that`;
  } catch (error) {
    if (!(error instanceof MessageError)) throw error;
  }
  return 'wrote a line while no call was under way';
}

function repeats(id: string, answered: ReadonlySet<string>): string {
  return answered.has(id) ? `replied to the call ${id}, which had its reply before,` : `replied to ${JSON.stringify(id)}, which is no call's id,`;
}

type ApiErrorReply = Extract<CallResult, { apiError: unknown }>['apiError'];

function readApiError(value: unknown): ApiErrorReply {
  if (!isObject(value)) throw new MessageError('replied with an "apiError" that is no object');
  const { status, errorCode, detail } = value;
  if (!Number.isInteger(status) || (status as number) < 100 || (status as number) > 599) throw new MessageError('replied with an "apiError.status" that is no integer from 100 to 599');
  for (const [name, each] of Object.entries({ errorCode, detail })) {
    if (each !== undefined && each !== null && typeof each !== 'string') throw new MessageError(`replied with an "apiError.${name}" that is neither a text nor null`);
  }
  return {
    status: status as number,
    ...(errorCode === undefined ? {} : { errorCode: errorCode as string | null }),
    ...(detail === undefined ? {} : { detail: detail as string | null }),
  };
}

function text(reply: Record<string, unknown>, name: 'unsupported' | 'error'): string {
  const value = reply[name];
  if (typeof value !== 'string') throw new MessageError(`replied with a member "${name}" that is no text`);
  return value;
}
