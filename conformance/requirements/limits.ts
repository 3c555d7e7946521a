import { row, type WrittenRequirement } from './row.ts';

/** What a target says when it is asked too much. */
export const limitRequirements: readonly WrittenRequirement[] = [
  row('rate-limit.status', 'must', 'service', 'A request beyond the limit of its project is answered 429.', 'OAS 429; service errors, confirmed'),
  row('rate-limit.retry-after', 'should', 'service', 'A 429 has a Retry-After, in whole seconds or as an HTTP-date.', 'service errors, confirmed; RFC 9110 section 10.2.3'),
  row('rate-limit.code', 'should', 'service', 'The errorCode of a 429 is RATE_LIMITED_TOKEN_BUCKET, or RATE_LIMITED as published.', 'service errors, confirmed; OAS 429 example'),
];
