import type { Json, JsonObject } from '../../json.ts';
import { diff, sourceOf, type Difference } from '../index.ts';

/** Documents of one operation, to compare what stands in one place of it. */
export const pointers = {
  request: '/paths/~1a/post/requestBody/content/application~1json/schema',
  response: '/paths/~1a/post/responses/200/content/application~1json/schema',
} as const;

export interface Version {
  readonly openapi?: string;
  readonly schemas?: JsonObject;
}

/** A document in which `schema` is the body of the request or of the answer, or of both. */
export function documentWith(schema: Json, where: readonly ('request' | 'response')[], { openapi = '3.1.0', schemas = {} }: Version = {}): JsonObject {
  const content: Json = { 'application/json': { schema } };
  return documentOf({
    ...(where.includes('request') && { requestBody: { content } }),
    responses: { '200': where.includes('response') ? { description: 'OK', content } : { description: 'OK' } },
  }, { openapi, components: { schemas } });
}

/** A document whose only operation, POST /a, is this one. */
export function documentOf(operation: JsonObject, rest: JsonObject = {}): JsonObject {
  return { openapi: '3.1.0', info: { title: 'A', version: '1' }, paths: { '/a': { post: operation } }, ...rest };
}

export function differences(old: JsonObject, next: JsonObject): readonly Difference[] {
  return diff(sourceOf(structuredClone(old), 'old.yaml'), sourceOf(structuredClone(next), 'new.yaml')).differences;
}

/** Each difference in a line, without the part of the pointer that all have. */
export function linesOf(old: JsonObject, next: JsonObject, prefix = '/paths/~1a/post'): readonly string[] {
  return differences(old, next).map(({ pointer, keyword, change, effect }) => `${pointer.replace(prefix, '')} ${keyword}: ${change}, ${effect}`);
}
