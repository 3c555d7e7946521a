import { isObject } from '../../src/core/json.ts';
import { pointerPattern, type Violation } from '../../src/core/violation.ts';
import { branches } from '../../src/contract/branches.ts';
import type { Contract, Match, Schema, SchemaObject } from '../../src/contract/index.ts';
import { accepts } from '../../src/payloads/accepts.ts';
import { constraints, type Constraint } from '../../src/payloads/index.ts';
import { constraintId, parameterId } from '../requirements/constraint-ids.ts';

const severity = { may: 0, should: 1, must: 2 } as const;

/**
 * The requirement that an operation rejects what a request violates, which has a level of its own: what is unknown of
 * the service is no error of a pact. Of several alternatives that have the constraint it is the one that the body
 * chooses, else the one of the lowest level.
 * @returns undefined when the catalogue has none, as for a body that is no JSON
 */
export function requirementOf(contract: Contract, { operation }: Match, violation: Violation, body: unknown): string | undefined {
  if (violation.in !== 'body') return parameterId(operation.id, { in: violation.in, name: violation.pointer.slice(1) }, violation.keyword);
  const schema = operation.requestBody === undefined ? undefined : contract.schema(operation.requestBody.schema);
  if (schema === undefined || ['json', 'content-type'].includes(violation.keyword)) return undefined;
  const all = constraintsOf(schema).filter((each) => each.pointer === patternOf(violation) && each.keyword === violation.keyword);
  const chosen = chosenBranch(schema, body);
  const own = all.filter(({ branch }) => branch !== undefined && branch === chosen);
  const [constraint] = (own.length > 0 ? own : all).toSorted((a, b) => severity[levelOf(a)] - severity[levelOf(b)]);
  return constraint === undefined ? undefined : constraintId(operation.id, constraint);
}

const known = new WeakMap<SchemaObject, readonly Constraint[]>();

/** Schemas do not change, so their constraints are looked for once. */
function constraintsOf(schema: Schema): readonly Constraint[] {
  if (typeof schema === 'boolean') return [];
  const found = known.get(schema) ?? constraints(schema);
  known.set(schema, found);
  return found;
}

/** A property that no schema names is `*`. */
function patternOf({ pointer, keyword }: Violation): string {
  const pattern = pointerPattern(pointer);
  return keyword === 'additionalProperties' ? pattern.replace(/[^/]+$/, '*') : pattern;
}

function levelOf({ grade }: Constraint): keyof typeof severity {
  return grade.level ?? 'must';
}

/** The title of the alternative that the body's discriminators select, if they select one. */
function chosenBranch(schema: Schema, body: unknown): string | undefined {
  if (typeof schema === 'boolean' || schema.oneOf === undefined || !isObject(body)) return undefined;
  return branches(schema).find(({ when }) => when !== undefined && applies(when, body))?.title;
}

function applies({ properties = {}, required = [] }: SchemaObject, body: Readonly<Record<string, unknown>>): boolean {
  return Object.entries(properties).every(([name, property]) => (body[name] === undefined ? !required.includes(name) : accepts(property, body[name])));
}
