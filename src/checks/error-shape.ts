import { STATUS_CODES } from 'node:http';
import type { Check } from '../core/case.ts';
import { header } from '../core/exchange.ts';
import type { Finding } from '../core/finding.ts';
import { finding, show } from './finding.ts';

/** An error's `error` is the status, its `reason` the phrase of HTTP, and X-Error-Code, where sent, its `errorCode`. */
export const errorShape: Check = (view) => {
  const { status, headers } = view.exchange.response;
  const json = view.entity;
  if (view.operation === null || status < 400 || typeof json !== 'object' || json === null) return [];
  const error = json as Record<string, unknown>;
  const findings: Finding[] = [];
  if (typeof error['error'] === 'number' && error['error'] !== status) {
    findings.push(finding(view, 'error.status', { pointer: '/error', keyword: 'equals', expected: String(status), actual: error['error'], message: `error is ${error['error']}, the status is ${status}` }));
  }
  const phrases = [STATUS_CODES[status], renamed[status]].filter((phrase) => phrase !== undefined);
  if (typeof error['reason'] === 'string' && phrases.length > 0 && !phrases.includes(error['reason'])) {
    findings.push(finding(view, 'error.reason', { pointer: '/reason', keyword: 'equals', expected: phrases.join(' or '), actual: error['reason'], message: `reason is no reason phrase of ${status}` }));
  }
  const code = header(headers, 'x-error-code');
  if ((code !== undefined || carriesCode(status)) && code !== error['errorCode']) {
    findings.push(finding(view, 'error.code-header', { pointer: '/X-Error-Code', keyword: 'equals', expected: show(error['errorCode']), actual: code, message: `X-Error-Code is ${code ?? 'missing'}, errorCode is ${show(error['errorCode'])}` }));
  }
  return findings;
};

/** Phrases that RFC 9110 section 15.5 has anew; Node.js, as many others, still has the old ones. */
const renamed: Readonly<Record<number, string>> = { 413: 'Content Too Large', 422: 'Unprocessable Content' };

/** Errors of the resource carry X-Error-Code (recorded 404); those of the gateway before it (401, 429, 5xx) may not. */
export function carriesCode(status: number): boolean {
  return [400, 404, 409].includes(status);
}

/** A check that the answer's errorCode is one of `codes`. */
export function errorCode(requirement: string, codes: readonly string[]): Check {
  return (view) => {
    const actual = (view.entity as { errorCode?: unknown } | null | undefined)?.errorCode;
    if (typeof actual === 'string' && codes.includes(actual)) return [];
    return [finding(view, requirement, { pointer: '/errorCode', keyword: 'equals', expected: codes.join(' or '), actual, message: `errorCode is ${show(actual)}` })];
  };
}
