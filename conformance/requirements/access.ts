import { row, type WrittenRequirement } from './row.ts';

/** Who may do what: authentication, authorization, and projects apart from each other. */
export const accessRequirements: readonly WrittenRequirement[] = [
  row('auth.required', 'must', 'contract', 'A request without credentials is not carried out.', 'OAS security, 401; REC 401'),
  row('auth.challenge', 'must', 'service', 'A 401 has a Digest challenge that a client can answer.', 'REC 401; RFC 9110 section 11.6.1'),
  row('auth.nonce', 'should', 'service', 'Each challenge has a nonce of its own.', 'REC 401; RFC 7616 section 3.3'),
  row('auth.wrong-key', 'must', 'contract', 'A request with a wrong key is not carried out.', 'OAS 401; REC 401 with a wrong key'),
];
