import type { Profile } from '../../conformance/context.ts';
import { assertUsable, DeviationError, deviationsOf } from '../../conformance/deviations.ts';
import { createTrafficJudge } from '../../conformance/traffic/judge.ts';
import { requirementsOf } from '../../conformance/traffic/sides.ts';
import type { Contract } from '../contract/index.ts';
import type { Deviation } from '../core/deviation.ts';
import type { RunEvent } from '../core/event.ts';
import type { ReportedFinding } from '../core/finding.ts';
import type { Requirement } from '../core/requirement.ts';
import type { Placed } from './exchange.ts';

export interface JudgeOptions {
  /** The contract of the exchange. */
  readonly contract: Contract;
  readonly profile: Profile;
  /** Accepted differences besides those of the profile. */
  readonly deviations: readonly Deviation[];
}

/** What the kit says of one exchange. */
export interface Judged {
  /** The ids of the requirements that it was judged by. */
  readonly judgedBy: readonly string[];
  /** One for each cause. */
  readonly findings: readonly ReportedFinding[];
  /** The requirements that there are, by id. */
  readonly requirements: ReadonlyMap<string, Requirement>;
}

/**
 * Judges one exchange by itself, both sides, as `check` and `proxy` judge each of theirs.
 * @throws DeviationError when a deviation can cover nothing
 */
export function judge({ origin, exchange }: Placed, { contract, profile, deviations }: JudgeOptions): Judged {
  const requirements = requirementsOf([contract], profile);
  const shipped = deviationsOf(profile);
  const taken = deviations.find(({ id }) => shipped.some((each) => each.id === id));
  if (taken !== undefined) throw new DeviationError(`deviations: the profile ${profile} has a deviation ${JSON.stringify(taken.id)} of its own: give yours another id`);
  assertUsable(deviations, { requirements, contracts: [contract] }, 'deviations');

  const cases: Extract<RunEvent, { type: 'case' }>[] = [];
  const target = 'the exchange';
  createTrafficJudge({
    contracts: [contract],
    profile,
    deviations: [...deviations, ...shipped],
    target,
    command: () => '',
    onEvent: (event) => event.type === 'case' && cases.push(event),
  }).exchange({ number: 1, origin, request: exchange.request, exchange }, target);
  return {
    judgedBy: cases.flatMap((each) => each.requirements),
    findings: [...new Map(cases.flatMap(({ findings }) => findings.map((finding) => [finding.id, finding] as const))).values()],
    requirements: new Map(requirements.map((requirement) => [requirement.id, requirement])),
  };
}
