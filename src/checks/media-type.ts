import type { Check } from '../core/case.ts';
import { header } from '../core/exchange.ts';
import { parseMediaType, type Contract } from '../contract/index.ts';
import { finding, isSuccess } from './finding.ts';

/**
 * The Content-Type is the one of the contract, version date included. A charset parameter, which the published
 * document does not have, is a finding of its own that every profile but `published` excuses.
 */
export const mediaType =
  (contract: Contract): Check =>
  (view) => {
    if (view.operation === null) return [];
    const { response } = view.exchange;
    const documented = contract.operation(view.operation).responses[String(response.status)];
    if (documented === undefined || documented.mediaTypes.length === 0) return [];
    const field = header(response.headers, 'content-type');
    if (field === undefined && response.body.length === 0) return [];

    const requirement = isSuccess(response.status) ? `${view.operation}.media-type` : 'error.media-type';
    const expected = documented.mediaTypes.join(' or ');
    if (field === undefined || !contract.accepts(documented, field)) {
      return [finding(view, requirement, { keyword: 'media-type', expected, actual: field, message: `Content-Type is ${field ?? 'missing'}` })];
    }
    const parameters = Object.entries(parseMediaType(field)?.parameters ?? {});
    const wrongCharset = parameters.find(([name, value]) => name === 'charset' && value.toLowerCase() !== 'utf-8');
    if (wrongCharset !== undefined) {
      return [finding(view, requirement, { keyword: 'charset', expected: 'utf-8', actual: wrongCharset[1], message: `JSON is UTF-8 (RFC 8259 section 8.1), the charset says ${wrongCharset[1]}` })];
    }
    if (parameters.length === 0) return [];
    return [
      finding(view, 'media-type.parameters', { keyword: 'media-type', expected, actual: field, message: `Content-Type has parameters that the contract does not list` }),
    ];
  };
