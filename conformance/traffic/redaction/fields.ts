import type { HeaderList } from '../../../src/core/exchange.ts';

/** Fields that hold no secret. What others hold nobody knows. */
const harmless = new Set(
  `accept accept-charset accept-encoding accept-language content-type content-length content-encoding content-language transfer-encoding trailer
    host user-agent date server expect connection keep-alive te upgrade via vary allow cache-control pragma expires age last-modified
    www-authenticate retry-after proxy-status deprecation sunset warning
    strict-transport-security x-content-type-options x-frame-options x-error-code referrer-policy content-security-policy`.split(/\s+/),
);

/** What stands for the value of a field that may hold a secret. */
export const leftOut = '(left out)';

export interface FieldRules {
  /** Names that the contract has, in lower case. */
  readonly known: ReadonlySet<string>;
  readonly credentials: (value: string) => string;
  readonly other: (value: string) => string;
}

/** Header fields with the values of those alone that hold no secret; every name stays in its place. */
export function redactedFields(fields: HeaderList, { known, credentials, other }: FieldRules): HeaderList {
  return fields.map(([name, value]) => {
    const lower = name.toLowerCase();
    if (lower === 'authorization') return [name, credentials(value)];
    return [name, harmless.has(lower) || known.has(lower) ? other(value) : leftOut];
  });
}
