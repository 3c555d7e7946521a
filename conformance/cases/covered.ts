import type { Contract } from '../../src/contract/index.ts';
import { exercised } from '../../src/payloads/index.ts';
import { constraintId } from '../requirements/constraint-ids.ts';

/** The ids of the constraints of an operation's body whose accepted side a valid payload exercises. */
export function coveredBy(contract: Contract, operation: string, payload: unknown): readonly string[] {
  return exercised(contract.schema(contract.operation(operation).requestBody!.schema), payload).map((constraint) => constraintId(operation, constraint));
}
