import type { Contract } from '../../src/contract/index.ts';
import { exercised, type Constraint } from '../../src/payloads/index.ts';
import { constraintId } from '../requirements/constraint-ids.ts';

/** The ids of the constraints of an operation's body whose accepted side a valid payload exercises. */
export function coveredBy(contract: Contract, operation: string, payload: unknown): readonly string[] {
  const ids = known.get(operation) ?? new WeakMap<Constraint, string>();
  known.set(operation, ids);
  return exercised(contract.schema(contract.operation(operation).requestBody!.schema), payload).map((constraint) => {
    let id = ids.get(constraint);
    if (id === undefined) ids.set(constraint, (id = constraintId(operation, constraint)));
    return id;
  });
}

/** Every case exercises the same few constraints. */
const known = new Map<string, WeakMap<Constraint, string>>();
