import { inspect } from 'node:util';
import { UserError } from '../../core/problem.ts';

/** Pact's own names. */
export const brokerVariables = {
  url: 'PACT_BROKER_BASE_URL',
  token: 'PACT_BROKER_TOKEN',
  username: 'PACT_BROKER_USERNAME',
  password: 'PACT_BROKER_PASSWORD',
} as const;

/** The environment or the command line says of a broker what cannot be right; `message` says what, and shows no secret. */
export class BrokerSettingsError extends UserError {
  override readonly name = 'BrokerSettingsError';
}

/** A broker, and what proves to it who is there: a token (Bearer), a username and a password (Basic), or nothing. */
export interface BrokerSettings {
  /** Where its index is; it has no credentials in it. */
  readonly url: URL;
  readonly token?: string;
  readonly username?: string;
  readonly password?: string;
}

/**
 * The broker of an environment. A variable that is empty counts as unset, since that is what CI makes of a missing secret.
 * Secrets do not show when the result is printed or written as JSON.
 * @param given a URL that goes before that of the environment
 * @throws BrokerSettingsError when there is no URL, it is none, or the credentials are half there or twice
 */
export function brokerFrom(env: Readonly<Record<string, string | undefined>>, given?: string): BrokerSettings {
  const [text, name] = given === undefined ? [env[brokerVariables.url] || undefined, brokerVariables.url] : [given, '--broker-url'];
  if (text === undefined) throw new BrokerSettingsError(`which broker? Set ${brokerVariables.url} or give --broker-url`);
  const url = urlOf(text, name);
  const token = env[brokerVariables.token] || undefined;
  const username = env[brokerVariables.username] || undefined;
  const password = env[brokerVariables.password] || undefined;
  if (token !== undefined && username !== undefined) throw new BrokerSettingsError(`${brokerVariables.token} and ${brokerVariables.username} are both set; set the one that the broker takes`);
  if (token !== undefined) {
    if (!/^[\x21-\x7e]+$/.test(token)) throw new BrokerSettingsError(`${brokerVariables.token} has a character that no token has, such as a space or a line break`);
    return concealed({ url, token }, 'token');
  }
  if (username === undefined && password !== undefined) throw new BrokerSettingsError(`${brokerVariables.password} is set but ${brokerVariables.username} is not; set both or neither`);
  if (username === undefined) return { url };
  if (password === undefined) throw new BrokerSettingsError(`${brokerVariables.username} is set but ${brokerVariables.password} is not; set both or neither`);
  if (username.includes(':')) throw new BrokerSettingsError(`${brokerVariables.username} has a colon, which Basic authentication cannot send (RFC 7617 section 2)`);
  return concealed({ url, username, password }, 'password');
}

function urlOf(text: string, name: string): URL {
  const url = URL.parse(text);
  // Not repeated in the message: it may hold credentials though it is no URL.
  if (text.includes('@')) throw new BrokerSettingsError(`${name} has credentials in it; they come from ${brokerVariables.token}, or ${brokerVariables.username} and ${brokerVariables.password}`);
  if (url === null || !/^https?:$/.test(url.protocol)) throw new BrokerSettingsError(`${name} must be an absolute http or https URL such as https://broker.example.com, not ${JSON.stringify(text)}`);
  if (url.search !== '' || url.hash !== '') throw new BrokerSettingsError(`${name} must have neither query nor fragment`);
  return url;
}

function concealed<T extends object>(record: T, secret: keyof T): T {
  const shown = { ...record, [secret]: '***' };
  return Object.defineProperties(record, { toJSON: { value: () => shown }, [inspect.custom]: { value: () => shown } });
}
