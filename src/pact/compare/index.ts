import type { View } from '../../core/case.ts';
import type { Finding } from '../../core/finding.ts';
import type { Contract } from '../../contract/index.ts';
import type { Interaction } from '../pact.ts';
import { answerFindings } from './answer.ts';
import { matcherFindings } from './matchers.ts';
import { requestFindings, type RequestOptions } from './request.ts';

export { createComparator, type Comparator, type ComparatorResult } from './comparator.ts';
export type { ErrorRule, ErrorRules } from './faults.ts';
export { pactRequirements } from './requirements.ts';
export type { RequestOptions } from './request.ts';
export { exchangeOf, interactionView } from './view.ts';

/** Everything that is wrong with an interaction by the contract: its request, its answer, its examples. */
export function interactionFindings(contract: Contract, view: View, interaction: Interaction, options: RequestOptions): readonly Finding[] {
  return [...requestFindings(contract, view, options), ...answerFindings(contract, view, interaction), ...matcherFindings(view, interaction)];
}
