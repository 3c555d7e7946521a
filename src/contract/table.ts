import type { Schema } from './schema.ts';

/** Key of a schema in `ContractTable.schemas`, and of its compiled validator. */
export type JsonSchemaId = `s${number}`;

export interface ParameterTable {
  readonly name: string;
  readonly in: 'path' | 'query' | 'header';
  readonly required: boolean;
  readonly schema: JsonSchemaId;
}

export interface ResponseTable {
  readonly mediaTypes: readonly string[];
  readonly headers: readonly { readonly name: string; readonly schema: JsonSchemaId }[];
  /** What the published document says of the body; absent when there is none. */
  readonly schema?: JsonSchemaId;
  /** What the body is known to be, by the document with its overlays. */
  readonly known?: JsonSchemaId;
  /** What `schema` asks beyond `known`: where that holds, this finds all that is wrong by the published document, and in less time. */
  readonly beyond?: JsonSchemaId;
}

export interface OperationTable {
  readonly id: string;
  readonly method: string;
  readonly path: string;
  /** Where the operation stands in its OpenAPI document. */
  readonly pointer: string;
  readonly parameters: readonly ParameterTable[];
  readonly requestBody?: { readonly required: boolean; readonly mediaTypes: readonly string[]; readonly schema: JsonSchemaId };
  readonly responses: Readonly<Record<string, ResponseTable>>;
}

/** What codegen writes to generated/: one contract as data. */
export interface ContractTable {
  readonly api: string;
  readonly version: string;
  readonly operations: readonly OperationTable[];
  /** Paths of other resources, which the templates of the operations do not take for their own. */
  readonly otherPaths: readonly string[];
  readonly schemas: Readonly<Record<JsonSchemaId, Schema>>;
}
