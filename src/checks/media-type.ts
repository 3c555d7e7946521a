import type { Check } from '../core/case.ts';
import { header } from '../core/exchange.ts';
import { parseMediaType, versionDate, type Contract } from '../contract/index.ts';
import { documented } from './documented.ts';
import { finding, isSuccess } from './finding.ts';

/**
 * The Content-Type is the one of the contract, version date included. Two differences are findings of their own:
 * the date that was asked for instead of the version that it stands for, and a charset, which the published document
 * does not have.
 */
export const mediaType =
  (contract: Contract): Check =>
  (view) => {
    const response = documented(contract, view);
    if (response === undefined || response.mediaTypes.length === 0) return [];
    const { status, headers, body } = view.exchange.response;
    const field = header(headers, 'content-type');
    if (field === undefined && body.length === 0) return [];

    const requirement = isSuccess(status) ? `${view.operation}.media-type` : 'error.media-type';
    const expected = response.mediaTypes.join(' or ');
    if (field === undefined || !contract.accepts(response, field)) {
      const isAsked = isSuccess(status) && field !== undefined && datesOf(header(view.exchange.request.headers, 'accept')).includes(versionDate(parseMediaType(field)?.type ?? '') ?? '');
      return [finding(view, isAsked ? 'version.content-type' : requirement, { keyword: 'media-type', expected, actual: field, message: `Content-Type is ${field ?? 'missing'}` })];
    }
    const parameters = parseMediaType(field)?.parameters ?? {};
    return Object.keys(parameters).map((name) => {
      const value = parameters[name]!;
      if (name === 'charset' && value.toLowerCase() === 'utf-8') {
        return finding(view, 'media-type.parameters', { keyword: 'charset', expected, actual: field, message: 'Content-Type has a charset, which the contract does not list' });
      }
      if (name === 'charset') return finding(view, requirement, { keyword: 'charset', expected: 'utf-8', actual: value, message: `JSON is UTF-8 (RFC 8259 section 8.1), the charset says ${value}` });
      return finding(view, 'media-type.parameters', { keyword: 'media-type', expected, actual: field, message: `Content-Type has the parameter ${name}, which the contract does not list` });
    });
  };

/** The version dates that an Accept field names. */
function datesOf(accept: string | undefined): readonly string[] {
  return (accept ?? '').split(',').flatMap((range) => versionDate(parseMediaType(range)?.type ?? '') ?? []);
}
