import type { Check } from '../core/case.ts';
import { header, type HeaderList } from '../core/exchange.ts';
import { finding } from './finding.ts';

/** An HTTP-date: the form to send, and the two obsolete ones that a recipient takes too (RFC 9110 section 5.6.7). */
const dates = [
  /^(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun), \d{2} [A-Z][a-z]{2} \d{4} \d{2}:\d{2}:\d{2} GMT$/,
  /^(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day, \d{2}-[A-Z][a-z]{2}-\d{2} \d{2}:\d{2}:\d{2} GMT$/,
  /^(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun) [A-Z][a-z]{2} [ \d]\d \d{2}:\d{2}:\d{2} \d{4}$/,
];

/** The time that an HTTP-date names, milliseconds since the epoch, or undefined when it is none. */
function httpDate(text: string | undefined): number | undefined {
  if (text === undefined || !dates.some((form) => form.test(text))) return undefined;
  const time = Date.parse(text.endsWith('GMT') ? text : `${text} GMT`);
  return Number.isNaN(time) ? undefined : time;
}

/**
 * How long Retry-After says to wait (RFC 9110 section 10.2.3: whole seconds, or an HTTP-date).
 * @param now milliseconds since the epoch; the answer's own Date goes before it, since its clock may be another one
 * @returns seconds, 0 for a date that is past; undefined when the field is absent or says neither
 */
export function retryAfter(headers: HeaderList, now: number): number | undefined {
  const value = header(headers, 'retry-after');
  if (value === undefined) return undefined;
  if (/^\d+$/.test(value)) return Number(value);
  const until = httpDate(value);
  return until === undefined ? undefined : Math.max(0, (until - (httpDate(header(headers, 'date')) ?? now)) / 1000);
}

/** A 429 of an operation says how long to wait: Retry-After is there, and is a number of seconds or a date. */
export const rateLimit: Check = (view) => {
  const { exchange, operation } = view;
  if (operation === null || exchange.response.status !== 429) return [];
  const { headers } = exchange.response;
  if (retryAfter(headers, exchange.startedAt) !== undefined) return [];
  const value = header(headers, 'retry-after');
  return [
    finding(view, 'rate-limit.retry-after', {
      pointer: '/Retry-After',
      keyword: value === undefined ? 'required' : 'format',
      expected: 'whole seconds, or an HTTP-date',
      actual: value,
      message: value === undefined ? 'a 429 does not say how long to wait' : 'Retry-After is neither whole seconds nor an HTTP-date',
    }),
  ];
};
