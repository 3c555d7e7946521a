import type { Contract, Operation } from './contract.ts';
import type { JsonSchemaId } from './table.ts';

/** The success status of an operation, the only one the contract lists. */
export function successOf(operation: Operation): string {
  return Object.keys(operation.responses).find((status) => status.startsWith('2'))!;
}

/** The names of a schema's properties; none where there is no schema, or one that is true or false. */
export function propertyNames(contract: Contract, id: JsonSchemaId | undefined): readonly string[] {
  const schema = id === undefined ? false : contract.schema(id);
  return typeof schema === 'boolean' ? [] : Object.keys(schema.properties ?? {});
}
