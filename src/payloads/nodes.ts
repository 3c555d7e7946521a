import { escapePointer } from '../core/violation.ts';
import { branches, type Branch } from '../contract/branches.ts';
import { merge, typesOf, type JsonType, type Schema, type SchemaObject } from '../contract/schema.ts';
import type { PayloadOptions } from './payload.ts';

/**
 * One step by which the schema of a place became as tight as it is: first what the base says, then what each
 * alternative on the way adds. A keyword that a step changes is a constraint of that step's alternative.
 */
export interface Stage {
  readonly schema: SchemaObject;
  /** Title of the alternative; absent when it holds in every one. */
  readonly branch?: string;
  /** Properties (or `contains`) whose part of this stage selects the alternative instead of constraining it. */
  readonly conditions: ReadonlySet<string>;
  /** The same for the properties of items. */
  readonly itemConditions: ReadonlySet<string>;
}

/** A place in a payload. */
export interface Node {
  /** `[]` for an array index. */
  readonly pointer: string;
  /** All that holds here. */
  readonly schema: SchemaObject;
  readonly stages: readonly Stage[];
  /** Properties that are left out where they are optional. */
  readonly omit: ReadonlySet<string>;
}

/** A node without alternatives of its own, and the condition under which it applies. */
export interface Alternative extends Node {
  readonly when: SchemaObject | undefined;
}

/** A place inside an object or an array. `contained`: the item that satisfies `contains`; `rest`: any other one. */
export type Child =
  | { readonly kind: 'property'; readonly name: string; readonly node: Node }
  | { readonly kind: 'contained' | 'rest'; readonly node: Node };

const none: ReadonlySet<string> = new Set();

/** @throws when the schema is `false`, or the alternative that the options name is not there. */
export function rootNode(schema: Schema, options: PayloadOptions): Node {
  const root = asObject(schema);
  const titles = root.oneOf === undefined ? [] : branches(root).map(titleOf);
  if (options.branch !== undefined && !titles.includes(options.branch)) {
    throw new Error(`no alternative is named "${options.branch}"; there are: ${titles.join(', ') || 'none'}`);
  }
  return { pointer: '', schema: root, stages: [firstStage(root)], omit: new Set(options.omit) };
}

/** The alternatives of a node: one, the node itself, when its schema has no `oneOf`. */
export function alternatives(node: Node, only?: string): readonly Alternative[] {
  if (node.schema.oneOf === undefined) return [{ ...node, when: undefined }];
  const conditions = new Set(node.schema['x-discriminators']);
  const itemConditions = new Set(conditions.has('contains') ? node.schema.oneOf.flatMap((branch) => namesIn(branch.contains)) : []);
  const before = node.stages.map((stage) => ({ ...stage, schema: withoutAlternatives(stage.schema) }));
  return branches(node.schema)
    .map((branch, index) => ({ branch, title: titleOf(branch, index) }))
    .filter(({ title }) => only === undefined || title === only)
    .map(({ branch, title }) => ({
      ...node,
      schema: branch.schema,
      stages: [...before, { schema: branch.schema, branch: title, conditions, itemConditions }],
      when: branch.when,
    }));
}

/** The property of an object's node; undefined when it may not be there. Discriminators have no constraints of their alternative. */
export function property(node: Node, name: string, withConditions = false): Node | undefined {
  const schema = node.schema.properties?.[name] ?? true;
  if (schema === false) return undefined;
  const stages = node.stages
    .filter((stage) => withConditions || !stage.conditions.has(name))
    .flatMap((stage): Stage[] => {
      const own = stage.schema.properties?.[name];
      return own === undefined || own === false ? [] : [{ ...stage, schema: asObject(own), conditions: none, itemConditions: none }];
    });
  return { pointer: `${node.pointer}/${escapePointer(name)}`, schema: asObject(schema), stages, omit: none };
}

/** The places inside a node in which something can stand. */
export function children(node: Alternative): readonly Child[] {
  if (isType(node.schema, 'object')) {
    return Object.keys(node.schema.properties ?? {})
      .filter((name) => !omitted(node, name))
      .flatMap((name): Child[] => {
        const child = property(node, name);
        return child === undefined ? [] : [{ kind: 'property', name, node: child }];
      });
  }
  return isType(node.schema, 'array') ? items(node) : [];
}

function items(node: Alternative): readonly Child[] {
  const { items: schema = true, contains, minItems = 0, maxItems = Infinity } = node.schema;
  const rest = { kind: 'rest', node: itemNode(node, schema) } as const;
  if (contains === undefined) return maxItems > 0 ? [rest] : [];
  const found: Child[] = maxItems > 1 ? [rest] : [];
  const last = node.stages.at(-1)!;
  // A broken contained item must stand alone, or the others might belong to no alternative.
  if (last.conditions.has('contains') && minItems <= 1) {
    const merged = asObject(merge(schema, contains));
    const stage = { ...last, schema: merged, conditions: last.itemConditions, itemConditions: none };
    found.push({ kind: 'contained', node: { ...rest.node, schema: merged, stages: [...rest.node.stages, stage] } });
  }
  return found;
}

function itemNode(node: Node, schema: Schema): Node {
  const stages = node.stages.flatMap((stage): Stage[] =>
    stage.schema.items === undefined || stage.schema.items === false
      ? []
      : [{ ...stage, schema: asObject(stage.schema.items), conditions: stage.itemConditions, itemConditions: none }],
  );
  return { pointer: `${node.pointer}/[]`, schema: asObject(schema), stages, omit: none };
}

export function omitted(node: Node, name: string): boolean {
  return node.omit.has(name) && !node.schema.required?.includes(name);
}

/** Whether values of this type are what the schema is about; without `type`, its keywords tell. */
export function isType(schema: SchemaObject, type: JsonType): boolean {
  const types = typesOf(schema);
  if (types !== undefined) return types.includes(type);
  if (type === 'object') return schema.properties !== undefined || schema.required !== undefined;
  if (type === 'array') return schema.items !== undefined || schema.contains !== undefined;
  return type === 'string' && (schema.pattern ?? schema.minLength ?? schema.maxLength ?? schema['x-generator']) !== undefined;
}

/** @throws when the schema is `false`. */
export function asObject(schema: Schema): SchemaObject {
  if (schema === false) throw new Error('the schema "false" has no payloads');
  return schema === true ? {} : schema;
}

function firstStage(schema: SchemaObject): Stage {
  return { schema, conditions: none, itemConditions: none };
}

function withoutAlternatives(schema: SchemaObject): SchemaObject {
  const { oneOf: _oneOf, 'x-discriminators': _discriminators, ...base } = schema;
  return base;
}

function titleOf(branch: Branch, index: number): string {
  return branch.title ?? `alternative ${index + 1}`;
}

function namesIn(schema: Schema | undefined): string[] {
  return typeof schema === 'object' ? Object.keys(schema.properties ?? {}) : [];
}
