import type { Check } from '../core/case.ts';
import { header } from '../core/exchange.ts';
import { versionDate, type Contract, type ResponseTable } from '../contract/index.ts';
import { documented } from './documented.ts';
import { finding, isSuccess } from './finding.ts';

const known: readonly (readonly [name: string, value: RegExp])[] = [
  ['Strict-Transport-Security', /max-age=\d+/i],
  ['X-Content-Type-Options', /^nosniff$/i],
  ['X-Frame-Options', /^DENY$/i],
];

/** Successes of the versioned API carry the header fields against misuse in browsers that recorded answers have. */
export const securityHeaders =
  (contract: Contract): Check =>
  (view) => {
    const { status, headers } = view.exchange.response;
    if (view.operation === null || !isSuccess(status) || !isVersioned(documented(contract, view))) return [];
    return known
      .filter(([name, value]) => !value.test(header(headers, name) ?? ''))
      .map(([name, value]) =>
        finding(view, 'headers.security', { keyword: 'pattern', pointer: `/${name}`, expected: value.source, actual: header(headers, name), message: `the header ${name} is not as the service has it` }),
      );
  };

const versioned = new WeakMap<ResponseTable, boolean>();

/** Whether an answer's media type names the version that it has, as those do that were recorded. */
export function isVersioned(response: ResponseTable | undefined): boolean {
  if (response === undefined) return false;
  let names = versioned.get(response);
  if (names === undefined) versioned.set(response, (names = response.mediaTypes.some((type) => versionDate(type) !== undefined)));
  return names;
}
