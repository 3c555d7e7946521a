import type { Requirement } from '../../core/requirement.ts';

const must = (id: string, sentence: string, source: string): Requirement => ({ id, level: 'must', sentence, source });
const should = (id: string, sentence: string, source: string): Requirement => ({ id, level: 'should', sentence, source });

/** What a pact obeys beyond what the contract says of every request and every answer. */
export const pactRequirements: readonly Requirement[] = [
  must('pact.operation', 'The request is for an operation of the contract, unless it is answered 404 or 405.', 'the contract, paths'),
  must('pact.request', 'The request is right by the contract, unless it is answered with an error.', 'the contract, parameters and requestBody'),
  must('pact.content-type', 'The request names a Content-Type that the operation takes.', 'the contract, requestBody.content'),
  should('pact.content-type-named', 'A request with a body names its Content-Type.', 'the contract, requestBody.content; Pact sends what a pact names and nothing more'),
  must('pact.query', 'Each query parameter is one of the contract.', 'the contract, parameters'),
  should('pact.request-body', 'A request of an operation that takes no body has none.', 'the contract, requestBody; RFC 9110 section 9.3.1'),
  must('pact.accept', 'The request accepts the media type, version included, of the answer.', 'the contract, responses.content; RFC 9110 section 12.5.1'),
  should('pact.accept-version', 'The request names a version instead of accepting any.', 'the contract, responses.content: a vendor media type with a version date'),
  must('pact.invalid', 'A request that is answered 400, 406 or 415 is wrong by the contract or by a rule of the service.', 'the contract; RFC 9110 sections 15.5.1, 15.5.7, 15.5.16'),
  should('pact.error-code', 'The error code of an answer to a request without fault is one whose cause is known.', 'the contract and the written rules'),
  should('pact.one-fault', 'A request that is answered 404 or 409 has no other fault, for which it may be answered otherwise.', 'RFC 9110 sections 15.5.5, 15.5.10'),
  should('pact.status', 'The contract lists the status of the answer.', 'the contract, responses; what HTTP itself answers needs no contract (RFC 9110 section 15)'),
  should('pact.answer-content-type', 'An answer with a body names its Content-Type.', 'the contract, responses.content; Pact compares what a pact names and nothing more'),
  should('pact.matcher', 'An example matches its own matching rule.', 'Pact Specification, "Matchers"'),
  must('pact.comparator', 'openapi-pact-comparator finds nothing against the published document.', '@pactflow/openapi-pact-comparator'),
];
