import openapiTS, { astToString } from 'openapi-typescript';
import type { JsonObject } from '../../src/contract/json.ts';

/** The document as TypeScript types: defaulted fields stay optional, and what is only read or only written is marked. */
export async function types(document: JsonObject): Promise<string> {
  const nodes = await openapiTS(structuredClone(document) as never, { defaultNonNullable: false, readWriteMarkers: true });
  return astToString(nodes);
}
