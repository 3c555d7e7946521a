import { InvalidArgumentError } from 'commander';
import { methods, type Method } from '../../conformance/context.ts';
import { UsageError } from './exit.ts';

/** A whole number of at least `least`, as an option's argument. @throws InvalidArgumentError */
export function wholeNumber(least: number, most = Number.MAX_SAFE_INTEGER): (text: string) => number {
  return (text) => {
    const value = Number(text);
    if (/^\d+$/.test(text) && value >= least && value <= most) return value;
    throw new InvalidArgumentError(`It must be a whole number ${most === Number.MAX_SAFE_INTEGER ? `of at least ${least}` : `from ${least} to ${most}`}.`);
  };
}

/** A number from `least` to `most`, as an option's argument. @throws InvalidArgumentError */
export function amount(least: number, most: number): (text: string) => number {
  return (text) => {
    const value = Number(text);
    if (text.trim() !== '' && value >= least && value <= most) return value;
    throw new InvalidArgumentError(`It must be a number from ${least} to ${most}.`);
  };
}

/** A time such as `10s`, `2m` or `1h`, or plain seconds, in milliseconds. @throws InvalidArgumentError */
export function duration(text: string): number {
  const [, digits, unit = 's'] = /^(\d+(?:\.\d+)?)(s|m|h)?$/.exec(text) ?? [];
  const milliseconds = Number(digits) * { s: 1000, m: 60_000, h: 3_600_000 }[unit]!;
  if (milliseconds > 0) return milliseconds;
  throw new InvalidArgumentError('It must be a time such as 10s, 2m or 1h.');
}

/** A project id. @throws InvalidArgumentError */
export function groupId(text: string): string {
  if (/^[a-f0-9]{24}$/.test(text)) return text;
  throw new InvalidArgumentError('It must be 24 lower-case hexadecimal digits.');
}

/** `2/8`: the second of eight parts. @throws InvalidArgumentError */
export function shard(text: string): { index: number; count: number } {
  const [, index, count] = /^(\d+)\/(\d+)$/.exec(text) ?? [];
  const part = { index: Number(index), count: Number(count) };
  if (index !== undefined && part.index >= 1 && part.index <= part.count) return part;
  throw new InvalidArgumentError('It must be I/N with I from 1 to N, such as 2/8.');
}

/** Scheme, host and port of a target. @throws InvalidArgumentError or UsageError */
export function origin(text: string): string {
  let url: URL;
  try {
    url = new URL(text);
  } catch {
    throw new InvalidArgumentError('It must be a URL such as http://127.0.0.1:8080.');
  }
  if (url.protocol !== 'http:' && url.protocol !== 'https:') throw new InvalidArgumentError('It must be an http: or https: URL.');
  // Not an InvalidArgumentError, whose message would repeat them.
  if (url.username !== '' || url.password !== '') throw new UsageError('credentials do not belong in a URL; they come from the environment');
  if (url.pathname !== '/' || url.search !== '' || url.hash !== '') throw new InvalidArgumentError(`Give scheme, host and port only: ${url.origin}. The contract has the rest of the path.`);
  return url.origin;
}

/** The URL of a token endpoint. @throws InvalidArgumentError or UsageError */
export function tokenUrl(text: string): string {
  const url = URL.parse(text);
  // Not repeated in the message, for they may stand in a URL that is none.
  if (/\/\/[^/?#]*@/.test(text) || (url !== null && (url.username !== '' || url.password !== ''))) throw new UsageError('credentials do not belong in a URL; they come from the environment');
  if (url === null || !/^https?:$/.test(url.protocol) || url.hash !== '') throw new InvalidArgumentError('It must be a URL such as https://cloud.mongodb.com/api/oauth/token.');
  return url.href;
}

export function target(text: string): string {
  if (text === 'embedded') return text;
  if (!URL.canParse(text)) throw new InvalidArgumentError('It must be "embedded" or a URL such as http://127.0.0.1:8080.');
  return origin(text);
}

/** For options that may be given several times. */
export function collect<T>(parse: (text: string) => T): (text: string, before: readonly T[] | undefined) => readonly T[] {
  return (text, before) => [...(before ?? []), parse(text)];
}

/** Ways to authenticate users, separated by commas. @throws InvalidArgumentError */
export function withoutMethods(text: string): readonly Method[] {
  const given = text.split(',').map((each) => each.trim().toLowerCase());
  const unknown = given.find((each) => !(methods as readonly string[]).includes(each));
  if (unknown !== undefined) throw new InvalidArgumentError(`There is no ${JSON.stringify(unknown)}; there are ${methods.join(', ')}.`);
  return given as Method[];
}
