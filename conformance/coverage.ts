import type { CoverageItem } from '../src/core/plan.ts';
import type { Operation, SchemaObject } from '../src/contract/index.ts';
import { constraints, type Constraint } from '../src/payloads/index.ts';
import type { Method, PlanOptions } from './context.ts';
import type { Example } from './examples.ts';
import { constraintId, parameterId, parameterKeywords } from './requirements/constraint-ids.ts';
import { methodFields, skipReason } from './without.ts';

/** Titles of the alternatives of the contract that stand for a user with a custom role. */
export const customRoleBranches: readonly string[] = ['custom role', 'one custom role'];

/** Everything of the contract that a run can reach, with why this one cannot where it cannot. */
export function coverageOf(options: PlanOptions, examples: readonly Example[]): readonly CoverageItem[] {
  const { contract } = options;
  const skipped = new Map(examples.flatMap(({ kind, skip }) => (skip === undefined ? [] : [[kind, skip] as const])));
  if (options.customRole === undefined) for (const branch of customRoleBranches) skipped.set(branch, 'no custom role of the project is known; name one with --custom-role');

  return contract.operations.flatMap((operation): CoverageItem[] => {
    const { id, parameters, requestBody, responses } = operation;
    const body = requestBody === undefined ? [] : constraints(contract.schema(requestBody.schema));
    // A constraint of several alternatives is one: it can be reached as long as one of them can.
    const ofBody = body.flatMap((constraint) => {
      const lacking = lackingMethod(constraint, options);
      return [
        item('accepted', constraintId(id, constraint), skipped.get(constraint.branch ?? '')),
        item('rejected', constraintId(id, constraint), skipped.get(constraint.branch ?? '') ?? (lacking && skipReason(lacking))),
      ];
    });
    const ofParameters = parameters.flatMap((parameter) => {
      const schema = contract.schema(parameter.schema) as SchemaObject;
      return parameterKeywords(schema).flatMap((keyword) => sides(parameterId(id, parameter, keyword)));
    });
    return [
      { kind: 'operation', id },
      ...Object.keys(responses).map((status) => item('status', `${id} ${status}`, whyNot(operation, status, options))),
      ...parameters.map(({ in: location, name }) => item('parameter', `${id} ${location}/${name}`)),
      ...distinct([...ofBody, ...ofParameters]),
    ];
  });
}

function item(kind: CoverageItem['kind'], id: string, unreachable?: string): CoverageItem {
  return { kind, id, ...(unreachable !== undefined && { unreachable }) };
}

function sides(id: string, unreachable?: string): CoverageItem[] {
  return [item('accepted', id, unreachable), item('rejected', id, unreachable)];
}

function distinct(items: readonly CoverageItem[]): CoverageItem[] {
  return [...new Map(items.map((each) => [`${each.kind} ${each.id}`, each])).values()];
}

/** The method, among those that the target lacks, that a wrong value for this constraint is about. */
function lackingMethod({ pointer, keyword }: Constraint, { without }: PlanOptions): Method | undefined {
  // What combines methods may combine this one.
  const anyOfThem = pointer === '' && keyword === 'oneOf';
  return [...(without ?? [])].find((method) => anyOfThem || pointer === `/${methodFields[method]}`);
}

const writes = new Set(['PATCH', 'DELETE']);

/** Why a status that the contract lists cannot be had from a sound target, if it cannot. */
function whyNot({ method }: Operation, status: string, { auth, parties }: PlanOptions): string | undefined {
  if (status === '500') return 'a sound target does not fail';
  if (status === '429') return 'only a target that limits the rate answers it, and the run keeps below the limit';
  if (status === '401' && auth === 'none') return 'nothing is refused where nobody has to say who they are (--auth none)';
  if (status !== '403') return undefined;
  // More roles on collections than there may be are 403 as well.
  if (method === 'POST') return undefined;
  if (!writes.has(method)) return 'only a caller who may not even read gets it, for its role or its address; the service answers 401 to those of another project';
  return auth === 'none' || !parties?.has('reader') ? 'no read-only credentials are known' : undefined;
}
