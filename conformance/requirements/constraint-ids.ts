import type { SchemaObject } from '../../src/contract/index.ts';
import type { Constraint } from '../../src/payloads/index.ts';

/**
 * The requirement that an operation rejects what violates a constraint of its body. That `null` is no value of an
 * optional field is one of its own, because JSON users often mean absence by it; a body that is null is a wrong type.
 */
export function constraintId(operation: string, constraint: Pick<Constraint, 'pointer' | 'keyword' | 'branch'>, variant?: string): string {
  const branch = constraint.branch === undefined ? '' : `[${slug(constraint.branch)}]`;
  return `${operation}.body${constraint.pointer}.${constraint.keyword}${variant === 'null' && constraint.pointer !== '' ? '.null' : ''}${branch}`;
}

const ofParameters = ['type', 'pattern', 'minimum', 'maximum'] as const;

/** The keywords by which a parameter can be wrong. On the wire it is text, so that a string cannot be of the wrong type. */
export function parameterKeywords(schema: SchemaObject): readonly (typeof ofParameters)[number][] {
  return ofParameters.filter((keyword) => schema[keyword] !== undefined && !(keyword === 'type' && schema.type === 'string'));
}

/** The requirement that an operation rejects what violates a constraint of a parameter. */
export function parameterId(operation: string, parameter: { readonly in: string; readonly name: string }, keyword: string): string {
  return `${operation}.${parameter.in}/${parameter.name}.${keyword}`;
}

/** A title as part of an id: lower case, words joined by hyphens. */
export function slug(title: string): string {
  return title.toLowerCase().replaceAll(/[^a-z0-9.]+/g, '-').replaceAll(/^-|-$/g, '');
}
