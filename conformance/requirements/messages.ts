import { row, type WrittenRequirement } from './row.ts';

/** Content types, JSON, envelope and pretty. */
export const messageRequirements: readonly WrittenRequirement[] = [
  // content types
  row('content-type.json', 'must', 'service', 'A body is read as application/json.', 'service versions, confirmed: application/json or the vendor type'),
  row('content-type.vendor', 'must', 'contract', 'A body is read under the vendor media type of the contract.', 'OAS requestBody.content', 'v2'),
  row('content-type.later', 'should', 'service', 'A body is read under a vendor media type of a later date.', 'P2, P4; REF versioned API; inferred for request bodies', 'v2'),
  row('content-type.charset', 'should', 'service', 'A content type may say that its charset is UTF-8.', 'RFC 9110 section 8.3.1; REC answers do so'),
  row('content-type.case', 'may', 'service', 'Content types compare without case.', 'RFC 9110 section 8.3.1; unknown of the service'),
  row('content-type.unsupported', 'may', 'service', 'A body under another content type, or none, is refused with 415 or 400.', 'RFC 9110 section 15.5.16; unknown of the service'),
  row('content-type.other-charset', 'may', 'service', 'A body that says that it is not in UTF-8 is refused with 415 or 400.', 'RFC 8259 section 8.1; unknown of the service'),
  // JSON
  row('create.malformed-json', 'must', 'service', 'A body that is no JSON is rejected.', 'ERR MALFORMED_JSON'),
  row('update.malformed-json', 'must', 'service', 'An update with a body that is no JSON is rejected.', 'ERR MALFORMED_JSON'),
  row('json.strict', 'should', 'service', 'Comments, single quotes, bare names and commas at the end are not taken for JSON.', 'RFC 8259 section 2; inferred'),
  row('json.trailing', 'may', 'service', 'A body with something behind its JSON value is rejected.', 'RFC 8259 section 2; unknown of the service'),
  row('json.empty', 'should', 'contract', 'A create or an update without a body is rejected.', 'OAS requestBody.required'),
  row('json.not-utf8', 'should', 'service', 'A body with bytes that are no UTF-8 is rejected.', 'RFC 8259 section 8.1; inferred'),
  row('json.utf16', 'may', 'service', 'A body in UTF-16 is rejected.', 'RFC 8259 section 8.1; unknown of the service, and some readers guess the encoding'),
  row('robust.no-server-error', 'should', 'service', 'A bad request is not answered with a server error.', 'RFC 9110 section 15.5.1; inferred'),
  row('json.whitespace', 'must', 'contract', 'Whitespace between the parts of a body means nothing.', 'OAS requestBody.content; RFC 8259 section 2'),
  row('json.key-order', 'must', 'contract', 'The order of the members of a body means nothing.', 'OAS requestBody.content; RFC 8259 section 4'),
  row('json.escapes', 'must', 'contract', 'An escaped character in a body means the same as the character.', 'OAS requestBody.content; RFC 8259 section 7'),
  row('json.unicode', 'should', 'service', 'Labels read as they were sent, character by character.', 'RFC 8259 section 8.3; inferred'),
  row('json.duplicate-keys', 'may', 'service', 'A body with a member twice is rejected, or the last one counts.', 'RFC 8259 section 4; unknown of the service'),
  row('json.bom', 'may', 'service', 'A body after a byte order mark is rejected, or read as the same without.', 'RFC 8259 section 8.1; unknown of the service'),
  row('json.nul', 'may', 'service', 'A label with the character NUL is rejected, or reads as it was sent.', 'RFC 8259 section 7; unknown of the service'),
  row('json.lone-surrogate', 'may', 'service', 'A label with half of a surrogate pair is rejected, or taken without harm.', 'RFC 8259 section 8.2; unknown of the service'),
  row('json.deep', 'should', 'service', 'A body that is nested very deep is rejected, and the server goes on.', 'RFC 8259 section 9; inferred'),
  row('json.big', 'should', 'service', 'A body that is too long is rejected, and the server goes on.', 'RFC 9110 section 15.5.14; inferred'),
  row('json.stray', 'may', 'service', 'A body in a request that has no use for one means nothing, or the request is rejected.', 'RFC 9110 section 9.3.1; unknown of the service'),
  // envelope and pretty
  row('envelope.entity', 'must', 'service', 'With envelope=true one entity is answered as {status, content}.', 'REF envelope; P1'),
  row('envelope.list', 'must', 'service', 'With envelope=true a list also has its status.', 'REF envelope; OAS envelope'),
  row('envelope.equal', 'must', 'service', 'An envelope holds what the answer without one says.', 'REF envelope; OAS envelope'),
  row('envelope.off', 'must', 'contract', 'With envelope=false the answer is as without the parameter.', 'OAS envelope, default'),
  row('envelope.delete', 'may', 'service', 'A delete with envelope=true is answered as without, or with its status in an envelope.', 'OAS envelope; unknown of the service'),
  row('envelope.error', 'may', 'service', 'An error with envelope=true says what it says without, as it is or in an envelope.', 'OAS envelope; unknown of the service'),
  row('pretty.equal', 'must', 'contract', 'With pretty=true the answer says the same.', 'OAS pretty'),
  row('pretty.off', 'must', 'contract', 'With pretty=false the answer says the same as without the parameter.', 'OAS pretty, default'),
  row('pretty.indented', 'should', 'service', 'With pretty=true the answer is indented.', 'OAS pretty; REC 401, inferred for successes'),
  row('pretty.compact', 'may', 'service', 'Without pretty=true there is no space between the parts of an answer.', 'OAS pretty; REC'),
];
