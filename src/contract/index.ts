import { table as tableV10 } from '../../generated/v1.0/operations.ts';
import * as validatorsV10 from '../../generated/v1.0/validators.ts';
import { table as tableV2 } from '../../generated/v2/operations.ts';
import * as validatorsV2 from '../../generated/v2/validators.ts';
import type { Validate } from './ajv-errors.ts';
import { createContract, type Contract } from './contract.ts';

export type { components as SchemasV2, paths as PathsV2, Readable, Writable } from '../../generated/v2/types.ts';
export type { components as SchemasV10, paths as PathsV10 } from '../../generated/v1.0/types.ts';
export type { Contract, Match, Operation } from './contract.ts';
export type { ContractTable, JsonSchemaId, ParameterTable, ResponseTable } from './table.ts';
export type { Grade, Schema, SchemaObject } from './schema.ts';
export { createContract } from './contract.ts';
export { propertyNames, successOf } from './lookup.ts';
export { parseMediaType, versionDate } from './media-type.ts';
export { redact, redactor, secretsSent, spellings, writeOnlyProperties, writeOnlyValues } from './secrets.ts';
export { decodeSegment, encodeSegment, parseTarget } from './target.ts';

export type Api = 'v2' | 'v1.0';

/** The contracts of this package, by the version of the Administration API. */
export const contracts: Readonly<Record<Api, Contract>> = {
  v2: createContract(tableV2, validatorsV2 as unknown as Record<string, Validate>),
  'v1.0': createContract(tableV10, validatorsV10 as unknown as Record<string, Validate>),
};
