import type { Check } from '../core/case.ts';
import type { Contract } from '../contract/index.ts';
import { body } from './body.ts';
import { documentedStatus } from './documented-status.ts';
import { errorShape } from './error-shape.ts';
import { headers } from './headers.ts';
import { selfLink } from './links.ts';
import { mediaType } from './media-type.ts';
import type { ContractCheckName } from './names.ts';
import { rateLimit } from './retry-after.ts';
import { secrets } from './secrets.ts';
import { securityHeaders } from './security-headers.ts';

export { differences, echo, type Difference, type EchoOptions, type Same } from './echo.ts';
export { errorCode } from './error-shape.ts';
export { finding, isSuccess, show } from './finding.ts';
export { judged } from './judged.ts';
export { contractCheckNames, type AboutCheck, type ContractCheckName } from './names.ts';
export { retryAfter } from './retry-after.ts';
export { isEnveloped, viewOf } from './view.ts';

/** What the contract says of every answer, whatever was expected of it. */
export function contractChecks(contract: Contract): Readonly<Record<ContractCheckName, Check>> {
  return {
    'documented-status': documentedStatus(contract),
    'media-type': mediaType(contract),
    body: body(contract),
    headers: headers(contract),
    'security-headers': securityHeaders(contract),
    'error-shape': errorShape,
    'rate-limit': rateLimit,
    'self-link': selfLink(contract),
    secrets: secrets(contract),
  };
}
