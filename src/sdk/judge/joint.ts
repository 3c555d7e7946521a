import type { JointFinding, View } from '../../core/case.ts';
import { finding } from '../../checks/index.ts';

/** A finding about several requests of a call, and the one of them that shows it best. */
export function joint(view: View, requirement: string, rest: Parameters<typeof finding>[2]): JointFinding {
  return { view, finding: finding(view, requirement, rest) };
}
