import type { Check } from '../../core/case.ts';
import { header } from '../../core/exchange.ts';
import { finding } from '../../checks/index.ts';
import type { Contract } from '../../contract/index.ts';
import { isLegalVersion, isVersioned, rangesOf, successTypes } from './version.ts';

/**
 * Accept names a version of the contract. Where a contract has no versions, any media type that its answers have will
 * do, and none at all as well (RFC 9110 section 12.5.1).
 */
export function accept(contract: Contract): Check {
  const types = successTypes(contract);
  const versioned = isVersioned(contract);
  return (view) => {
    const field = header(view.exchange.request.headers, 'accept');
    const ranges = field === undefined ? [] : rangesOf(field);
    if (field === undefined && !versioned) return [];
    if (ranges.some((range) => types.includes(range) || isLegalVersion(range, contract))) return [];
    const wildcard = ranges.some((range) => range === '*/*' || range === 'application/*');
    if (wildcard && !versioned) return [];
    const expected = versioned ? `${types.join(' or ')}, or a later date` : types.join(' or ');
    return [
      finding(view, wildcard ? 'client.accept.wildcard' : 'client.accept.version', {
        pointer: '/Accept',
        keyword: field === undefined ? 'required' : 'media-type',
        expected,
        actual: field,
        message: wildcard ? 'Accept leaves the version open' : field === undefined ? 'Accept is missing' : 'Accept names no version of the contract',
      }),
    ];
  };
}
