import { row, type WrittenRequirement } from './row.ts';

/** Content types, JSON, envelope and pretty. */
export const messageRequirements: readonly WrittenRequirement[] = [
  row('envelope.entity', 'must', 'service', 'With envelope=true one entity is answered as {status, content}.', 'REF envelope; P1'),
  row('envelope.list', 'must', 'service', 'With envelope=true a list also has its status.', 'REF envelope; OAS envelope'),
  row('pretty.equal', 'must', 'contract', 'With pretty=true the answer says the same.', 'OAS pretty'),
];
