import type { Check } from '../../core/case.ts';
import type { Finding } from '../../core/finding.ts';
import { finding } from '../../checks/index.ts';
import { parseTarget, type Contract } from '../../contract/index.ts';

/** The characters of a path and a query (RFC 3986 sections 3.3 and 3.4), each percent sign with its two digits. */
const syntax = /^(?:[A-Za-z0-9._~!$&'()*+,;=:@/?-]|%[0-9A-Fa-f]{2})*$/;

/** The request target: its syntax, and its parameters by the contract. */
export function target(contract: Contract): Check {
  return (view) => {
    const { request } = view.exchange;
    const match = contract.match(request.method, request.target);
    if (match === undefined) return [];
    const found: Finding[] = [];
    const add = (requirement: string, rest: Parameters<typeof finding>[2]) => found.push(finding(view, requirement, rest));
    if (!syntax.test(request.target)) add('client.target.syntax', { keyword: 'pattern', expected: 'the characters of RFC 3986', actual: request.target, message: 'the request target has characters that have to be percent-encoded' });

    const known = new Set(match.operation.parameters.filter((parameter) => parameter.in === 'query').map(({ name }) => name));
    const values = new Map<string, string>();
    for (const [name, value] of parseTarget(request.target).query) {
      const before = values.get(name);
      values.set(name, value);
      if (!known.has(name)) add('client.query.known', { pointer: `/${name}`, keyword: 'additionalProperties', expected: [...known].join(', '), actual: name, message: `${match.operation.id} has no query parameter ${name}` });
      else if (before !== undefined) add('client.query.once', { pointer: `/${name}`, keyword: 'uniqueItems', expected: `${name} once`, actual: `${before} and ${value}`, message: `the query parameter ${name} is there twice` });
    }
    for (const violation of contract.validateRequest(match, request)) {
      if (violation.in !== 'path' && violation.in !== 'query') continue;
      add('client.parameters', { pointer: violation.pointer, keyword: violation.keyword, expected: 'what the contract says', actual: match[violation.in][violation.pointer.slice(1)], message: violation.message });
    }
    return found;
  };
}
