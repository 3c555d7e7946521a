import type { Check } from '../core/case.ts';
import { header } from '../core/exchange.ts';
import type { Finding } from '../core/finding.ts';
import type { Contract } from '../contract/index.ts';
import { documented } from './documented.ts';
import { finding, isSuccess } from './finding.ts';

/** Each header field that the contract lists for a success is there (`headers.present`) and well formed (`<operation>.headers`). */
export const headers =
  (contract: Contract): Check =>
  (view) => {
    const { response } = view.exchange;
    if (view.operation === null || !isSuccess(response.status)) return [];
    const findings: Finding[] = [];
    for (const { name, schema } of documented(contract, view)?.headers ?? []) {
      const value = header(response.headers, name);
      if (value === undefined) {
        findings.push(finding(view, 'headers.present', { keyword: 'required', pointer: `/${name}`, expected: 'present', actual: undefined, message: `the header ${name} is missing` }));
        continue;
      }
      const parsed = /^-?\d+$/.test(value) ? Number(value) : value;
      for (const violation of contract.validate(schema, parsed)) {
        findings.push(finding(view, `${view.operation}.headers`, { keyword: violation.keyword, pointer: `/${name}`, expected: violation.message, actual: value, message: `the header ${name} ${violation.message}` }));
      }
    }
    return findings;
  };
