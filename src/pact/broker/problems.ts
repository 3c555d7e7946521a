import { isObject } from '../../core/json.ts';
import { BrokerError, conceal, type BrokerAnswer } from './http.ts';
import { brokerVariables, type BrokerSettings } from './settings.ts';

/** Something that a broker wants its user to read. */
export interface Notice {
  /** `success`, `info`, `warning`, `prompt`, `error`, `danger`, `debug`; others may come. */
  readonly type: string;
  readonly text: string;
}

/** The notices of an answer; older brokers call them logs. */
export function noticesOf(json: unknown, settings: BrokerSettings): readonly Notice[] {
  if (!isObject(json)) return [];
  const notices = listOf(json['notices']).map((notice) => ({ type: textIn(notice, 'type'), text: textIn(notice, 'text') }));
  const logs = listOf(json['logs']).map((log) => ({ type: textIn(log, 'level'), text: textIn(log, 'message') }));
  return (notices.length > 0 ? notices : logs).filter(({ text }) => text !== '').map(({ type, text }) => ({ type, text: conceal(settings, text) }));
}

function listOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}

function textIn(value: unknown, name: string): string {
  return isObject(value) && typeof value[name] === 'string' ? value[name] : '';
}

/**
 * The error for an answer that is no success.
 * @param doing what was asked, as in `publish shop`
 */
export function refused(settings: BrokerSettings, { status, contentType, json }: BrokerAnswer, doing: string): BrokerError {
  const { href } = settings.url;
  const details = problemsOf(json).map((line) => conceal(settings, line));
  const said = details.length === 0 ? '' : `:\n  ${details.join('\n  ')}`;
  const hasCredentials = settings.token !== undefined || settings.username !== undefined;
  const credentials = settings.token === undefined ? `${brokerVariables.username} and ${brokerVariables.password}` : brokerVariables.token;
  switch (status) {
    case 400:
      return new BrokerError(`the broker at ${href} cannot take what was sent to ${doing} (400)${said}`);
    case 401:
      return new BrokerError(hasCredentials ? `the broker at ${href} refuses the credentials (401): look at ${credentials}` : `the broker at ${href} wants credentials (401): set ${brokerVariables.token}, or ${brokerVariables.username} and ${brokerVariables.password}`);
    case 403:
      return new BrokerError(`the broker at ${href} knows these credentials, but they may not ${doing} (403)${said}`);
    case 404:
      return new BrokerError(`there is no Pact Broker at ${href} (404, ${contentType || 'no Content-Type'}): is its address right, the path included?`);
    case 409:
      return new BrokerError(`the broker at ${href} has other contracts of this version already (409); publish changed contracts under a version of their own${said}`);
    default:
      if (status >= 300 && status < 400) return new BrokerError(`the broker at ${href} redirects to ${textIn(json, 'location') || 'nowhere'} (${status}); redirects are not followed: give that address`);
      return new BrokerError(`the broker at ${href} answers ${status}, when asked to ${doing}${said}`);
  }
}

/** What an error of a broker says, a line each: by field, as a list, as RFC 9457 problem details, or in notices. */
function problemsOf(json: unknown): readonly string[] {
  if (!isObject(json)) return [];
  const { errors, error, notices, detail, title } = json;
  const found: string[] = [];
  const add = (value: unknown, at: string): void => {
    if (typeof value === 'string') found.push(at === '' ? value : `${at}: ${value}`);
    else if (Array.isArray(value)) for (const each of value) add(each, at);
    else if (isObject(value)) {
      const text = textIn(value, 'detail') || textIn(value, 'message') || textIn(value, 'text') || textIn(value, 'title');
      if (text !== '') add(text, textIn(value, 'pointer') || at);
      else for (const [name, each] of Object.entries(value)) add(each, at === '' ? name : `${at}.${name}`);
    }
  };
  add(errors ?? error, '');
  add(notices, '');
  if (found.length === 0) add(detail ?? title, '');
  return found.slice(0, 20);
}
