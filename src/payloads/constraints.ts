import { escapePointer } from '../core/violation.ts';
import type { Grade, Schema, SchemaObject } from '../contract/schema.ts';
import { same } from './accepts.ts';
import { disallowed } from './combinations.ts';
import { alternatives, children, omitted, rootNode, type Alternative, type Node, type Stage } from './nodes.ts';
import type { PayloadOptions } from './payload.ts';

/** One thing that a schema demands of its payloads. */
export interface Constraint {
  /** Of what is constrained, `[]` for an array index, `*` for a property that the schema does not name. */
  readonly pointer: string;
  /** A JSON Schema keyword, or `forbidden`: a property that may not be there in this alternative. */
  readonly keyword: string;
  /** Title of the innermost alternative that it belongs to; absent when it holds in every one. */
  readonly branch?: string;
  /** The keyword's value. */
  readonly limit: unknown;
  readonly grade: Grade;
}

/** A constraint of one place, and what its violations are made from. */
export interface Own {
  readonly constraint: Constraint;
  /** What holds at the place without the constraint's stage. */
  readonly before: SchemaObject;
  /** Of `required` and `forbidden`. */
  readonly property?: string;
}

const scalarKeywords = ['type', 'enum', 'const', 'format', 'pattern', 'minLength', 'maxLength', 'minimum', 'maximum'] as const;
const arrayKeywords = ['minItems', 'maxItems', 'uniqueItems', 'contains'] as const;

/** Formats whose violations every validator knows; others are respected, not violated. */
const knownFormats: readonly unknown[] = ['date-time'];

/**
 * Every constraint of a schema that a payload can violate by itself, each once, in the order of the schema.
 * What discriminators say in an alternative is no constraint: another value there selects another alternative.
 * @param options `omit` and `branch` leave out what their payloads cannot violate; generators are not needed.
 * @throws when the alternative that the options name is not there.
 */
export function constraints(schema: Schema, options: PayloadOptions = {}): readonly Constraint[] {
  const found = new Map<string, Constraint>();
  const collect = (node: Node, only?: string) => {
    for (const alternative of alternatives(node, only)) {
      for (const { constraint } of ownConstraints(alternative)) add(found, constraint);
      for (const child of children(alternative)) collect(child.node);
    }
    const combination = combinationConstraint(node, only);
    if (combination !== undefined) add(found, combination);
  };
  collect(rootNode(schema, options), options.branch);
  return [...found.values()];
}

function add(found: Map<string, Constraint>, constraint: Constraint): void {
  const key = constraintKey(constraint);
  if (!found.has(key)) found.set(key, constraint);
}

/** Names a constraint within its schema: two constraints are the same exactly when their keys are. */
export function constraintKey({ pointer, keyword, branch }: Constraint): string {
  return branch === undefined ? `${pointer} ${keyword}` : `${pointer} ${keyword} (${branch})`;
}

/** The constraints of the place itself, and those about which properties it has. */
export function ownConstraints(node: Alternative): readonly Own[] {
  const found: Own[] = [];
  node.stages.forEach((stage, index) => {
    const before = node.stages[index - 1]?.schema ?? {};
    found.push(...valueConstraints(node, stage, before), ...propertyConstraints(node, stage, before));
  });
  return found;
}

function valueConstraints(node: Alternative, stage: Stage, before: SchemaObject): Own[] {
  const { schema } = stage;
  return [...scalarKeywords, ...arrayKeywords]
    .filter((keyword) => schema[keyword] !== undefined && !same(schema[keyword], before[keyword]))
    .filter((keyword) => !(keyword === 'contains' && stage.conditions.has('contains')))
    .filter((keyword) => violable(keyword, schema, node.schema))
    .map((keyword) => ({ constraint: constraintOf(stage, node.pointer, keyword, schema[keyword], schema), before }));
}

/** Whether any value violates the keyword and, but for that, belongs to this alternative. */
function violable(keyword: (typeof scalarKeywords | typeof arrayKeywords)[number], schema: SchemaObject, all: SchemaObject): boolean {
  if (keyword === 'minLength' || keyword === 'minItems') return schema[keyword]! > 0;
  if (keyword === 'format') return knownFormats.includes(schema.format);
  if (keyword === 'uniqueItems') return schema.uniqueItems === true && (all.maxItems ?? Infinity) > 1;
  return true;
}

function propertyConstraints(node: Alternative, stage: Stage, before: SchemaObject): Own[] {
  const { schema } = stage;
  const at = (name: string) => `${node.pointer}/${escapePointer(name)}`;
  const found: Own[] = [];
  for (const name of schema.required ?? []) {
    if (before.required?.includes(name) || stage.conditions.has(name)) continue;
    found.push({ constraint: constraintOf(stage, at(name), 'required', true, schema.properties?.[name]), before, property: name });
  }
  for (const [name, property] of Object.entries(schema.properties ?? {})) {
    const earlier = before.properties?.[name];
    if (property !== false || earlier === false || stage.conditions.has(name) || omitted(node, name)) continue;
    found.push({ constraint: constraintOf(stage, at(name), 'forbidden', false, earlier), before, property: name });
  }
  if (schema.additionalProperties === false && before.additionalProperties !== false) {
    found.push({ constraint: constraintOf(stage, `${node.pointer}/*`, 'additionalProperties', false, schema), before });
  }
  return found;
}

/** The constraint that discriminators go together; undefined when every combination has an alternative. */
export function combinationConstraint(node: Node, only?: string): Constraint | undefined {
  if (disallowed(node, only).length === 0) return undefined;
  const stage = node.stages.at(-1)!;
  return constraintOf(stage, node.pointer, 'oneOf', node.schema.oneOf?.map((branch) => branch.title), node.schema);
}

function constraintOf(stage: Stage, pointer: string, keyword: string, limit: unknown, graded: Schema | undefined): Constraint {
  const grade = (typeof graded === 'object' ? graded['x-conformance']?.[keyword] : undefined) ?? {};
  return { pointer, keyword, ...(stage.branch !== undefined && { branch: stage.branch }), limit, grade };
}
