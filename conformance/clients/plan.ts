import type { CoverageItem } from '../../src/core/plan.ts';
import type { Requirement } from '../../src/core/requirement.ts';
import type { Contract } from '../../src/contract/index.ts';
import { assertDistinct } from '../select.ts';
import type { ClientCase } from './case.ts';
import { answerCases } from './cases/answers.ts';
import { bodyCases } from './cases/bodies.ts';
import { brokenCases } from './cases/broken.ts';
import { callCases } from './cases/calls.ts';
import { digestCases } from './cases/digest.ts';
import { errorCases } from './cases/errors.ts';
import { oauthCases } from './cases/oauth.ts';
import { pathCases } from './cases/paths.ts';
import { patienceCases } from './cases/patience.ts';
import { queryCases } from './cases/queries.ts';
import { createSuite, type ClientPlanOptions } from './context.ts';
import { clientRequirements } from './requirements.ts';

/** All cases for a client, known before it is asked for anything. */
export interface ClientPlan {
  readonly seed: number;
  readonly requirements: readonly Requirement[];
  readonly cases: readonly ClientCase[];
  /** What of the contract a client can be asked for, or shown. */
  readonly coverage: readonly CoverageItem[];
}

/** The plan for a client: the same options give the same calls and the same answers. */
export function createClientPlan(options: ClientPlanOptions): ClientPlan {
  const suite = createSuite(options);
  const makers = [callCases, pathCases, queryCases, bodyCases, answerCases, errorCases, patienceCases, brokenCases, digestCases, oauthCases];
  const cases = makers.flatMap((make) => make(suite));
  assertDistinct(cases);
  return { seed: options.seed, requirements: clientRequirements(options.contract), cases, coverage: coverageOf(options.contract) };
}

function coverageOf(contract: Contract): readonly CoverageItem[] {
  return contract.operations.flatMap(({ id, parameters, responses }): CoverageItem[] => [
    { kind: 'operation', id },
    ...Object.keys(responses).map((status): CoverageItem => ({ kind: 'status', id: `${id} ${status}` })),
    ...parameters.map(({ in: location, name }): CoverageItem => ({ kind: 'parameter', id: `${id} ${location}/${name}` })),
  ]);
}
