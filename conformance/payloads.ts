import type { Arbitrary } from 'fast-check';
import type { Schema, SchemaObject } from '../src/contract/index.ts';
import { boundaries, constraintKey, constraints, valid, violations, type Boundary, type PayloadOptions, type ViolationArbitrary } from '../src/payloads/index.ts';
import type { PlanOptions } from './context.ts';
import { customRoleBranches } from './coverage.ts';
import { stringGenerators } from './generators/strings.ts';

/** The fields that say which user it is and how it authenticates; an update may repeat but not change them. */
export const identityFields = ['databaseName', 'groupId', 'username', 'awsIAMType', 'ldapAuthType', 'oidcAuthType', 'x509Type'] as const;

/** The arbitraries of one plan, compiled once. */
export interface Payloads {
  /** Valid users of one kind. */
  create(kind: string): Arbitrary<unknown>;
  readonly createViolations: readonly ViolationArbitrary[];
  readonly createBoundaries: readonly Boundary[];
  /** Valid updates of a user that has, or has no, password and expiry date. */
  update(user: { readonly scram: boolean; readonly temporary: boolean }): Arbitrary<unknown>;
  /** Invalid updates, those of identity fields among them. */
  readonly updateViolations: readonly ViolationArbitrary[];
  readonly updateBoundaries: readonly Boundary[];
}

/** @param lacking kinds of users that cannot be made */
export function createPayloads(options: Pick<PlanOptions, 'contract' | 'profile' | 'groupId' | 'now' | 'customRole'>, lacking: readonly { readonly kind: string }[] = []): Payloads {
  const generators = stringGenerators(options);
  const wholeSchema = (operation: string) => options.contract.schema(options.contract.operation(operation).requestBody!.schema);
  const unusable = [...(options.customRole === undefined ? customRoleBranches : []), ...lacking.map(({ kind }) => kind)];
  const usable = (schema: Schema) => withWholeLabels(unusable.length === 0 ? schema : withoutBranches(schema, unusable));
  const [wholeCreate, wholeUpdate] = [wholeSchema('createDatabaseUser'), wholeSchema('updateDatabaseUser')];
  const [create, update] = [usable(wholeCreate), usable(wholeUpdate)];
  const changeable = { generators, omit: identityFields };
  // A wrong identity field goes alone: a right one that differs from the stored would be a second reason to refuse.
  const fields = Object.keys((update as SchemaObject).properties ?? {});
  const alone = identityFields.map((field) => ({ generators, omit: fields.filter((name) => name !== field) }));
  const byKind = new Map<string, Arbitrary<unknown>>();
  const byUser = new Map<string, Arbitrary<unknown>>();

  return {
    create(kind) {
      // Users of a kind that cannot be made are in the plan all the same, skipped.
      const schema = lacking.some((each) => each.kind === kind) ? wholeCreate : create;
      if (!byKind.has(kind)) byKind.set(kind, valid(schema, { generators, branch: kind }));
      return byKind.get(kind)!;
    },
    createViolations: ofConstraints(wholeCreate, violations(create, { generators })),
    createBoundaries: boundaries(create, { generators }),
    update({ scram, temporary }) {
      const key = `${scram} ${temporary}`;
      const omit = [...identityFields, ...(scram ? [] : ['password']), ...(temporary ? [] : ['deleteAfterDate'])];
      // An update of nothing is not known to be legal, so it says something.
      const arbitrary = () => valid(update, { generators, omit }).map((patch) => (Object.keys(patch as object).length === 0 ? { labels: [] } : patch));
      if (!byUser.has(key)) byUser.set(key, arbitrary());
      return byUser.get(key)!;
    },
    updateViolations: ofConstraints(wholeUpdate, union(update, [changeable, ...alone], violations)),
    updateBoundaries: boundaries(update, changeable).filter(({ side }) => side === 'accepted'),
  };
}

/** What several options make of a schema, each constraint and variant once. */
function union(schema: Schema, options: readonly PayloadOptions[], make: typeof violations): readonly ViolationArbitrary[] {
  const found = new Map<string, ViolationArbitrary>();
  for (const each of options) {
    for (const violation of make(schema, each)) {
      const key = `${violation.constraint.pointer} ${violation.constraint.keyword} ${violation.constraint.branch} ${violation.variant}`;
      if (!found.has(key)) found.set(key, violation);
    }
  }
  return [...found.values()];
}

/** Those that the whole schema knows: what no alternative takes once some are left out may well be right. */
function ofConstraints(whole: Schema, found: readonly ViolationArbitrary[]): readonly ViolationArbitrary[] {
  const known = new Set(constraints(whole).map(constraintKey));
  return found.filter(({ constraint }) => known.has(constraintKey(constraint)));
}

/** The published document lets a label lack its key or its value; whether the service does is unknown, so ours have both. */
function withWholeLabels(schema: Schema): Schema {
  const { properties = {}, ...rest } = schema as SchemaObject;
  const { items, ...labels } = properties['labels'] as SchemaObject;
  return { ...rest, properties: { ...properties, labels: { ...labels, items: { ...(items as SchemaObject), required: ['key', 'value'] } } } };
}

/** The schema less the alternatives of these titles, wherever they stand. */
function withoutBranches(schema: Schema, titles: readonly string[]): Schema {
  return JSON.parse(JSON.stringify(schema), (key, value: unknown) =>
    key === 'oneOf' && Array.isArray(value) ? value.filter((branch: SchemaObject) => !titles.includes(branch.title ?? '')) : value,
  ) as Schema;
}
