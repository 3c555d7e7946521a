import type { Outcome } from '../../src/core/case.ts';
import type { Exchange } from '../../src/core/exchange.ts';
import type { ReportedFinding } from '../../src/core/finding.ts';

/** What is sent again for a finding: its case as small as the report says, or whole. */
export type Form = 'minimal' | 'whole';

/** How a case ended in one try. */
export interface TryEnd {
  readonly outcome: Outcome;
  /** Why it was skipped, errored or not run. */
  readonly reason?: string | undefined;
  readonly findings: readonly ReportedFinding[];
  readonly exchanges: readonly Exchange[];
  /** What was sent: the whole case too, where nothing smaller is known or can be made any more. */
  readonly form: Form;
  /** Whether the case ends at the first answer whose status is wrong, so that what comes later is not asked for. */
  readonly stopsEarly?: boolean;
}

/**
 * `still failing`: every try shows the finding. `flaky`: some do. `fails otherwise`: none does, but the same requirement is
 * violated in another way. `fixed`: none does. `not tried`: it could not be told.
 */
export type Verdict = 'still failing' | 'flaky' | 'fails otherwise' | 'fixed' | 'not tried';

/** What became of a finding. */
export interface Replayed {
  readonly finding: ReportedFinding;
  readonly verdict: Verdict;
  /** How many tries showed it, of how many that could be judged. */
  readonly shown: number;
  readonly judged: number;
  readonly form: Form;
  /** Why it was not tried, or what else there is to say. */
  readonly reason?: string;
  /** The finding as the last try has it: the same, or what is found in its place. */
  readonly now?: ReportedFinding;
  /** The last answer at the place where the finding was. */
  readonly exchange?: Exchange;
}

type Kind = { readonly is: 'shown' | 'otherwise'; readonly now: ReportedFinding } | { readonly is: 'clean' } | { readonly is: 'untried'; readonly reason: string };

function kindOf(finding: ReportedFinding, { outcome, reason, findings, exchanges, stopsEarly }: TryEnd): Kind {
  const same = findings.find(({ id }) => id === finding.id);
  if (same !== undefined) return { is: 'shown', now: same };
  if (outcome === 'errored' || outcome === 'unrun' || outcome === 'skipped') return { is: 'untried', reason: reason ?? outcome };
  const otherwise = findings.find(({ requirement, deviation }) => requirement === finding.requirement && deviation === undefined);
  if (otherwise !== undefined) return { is: 'otherwise', now: otherwise };
  const other = findings.find(({ deviation }) => deviation === undefined);
  if (stopsEarly && other !== undefined && exchanges.length < answersOf(finding)) return { is: 'untried', reason: `the case ends before it, with ${other.id}: ${other.message}` };
  return { is: 'clean' };
}

/** How many answers there were up to the one that was wrong; those that were only waited out are sent at other times. */
function answersOf({ exchanges }: ReportedFinding): number {
  return exchanges.filter(({ response }, index) => response.status !== 429 || index === exchanges.length - 1).length;
}

/** What several tries say of a finding. That it is fixed they say only when each of them could be judged. */
export function verdictOf(finding: ReportedFinding, tries: readonly TryEnd[]): Replayed {
  const kinds = tries.map((end) => kindOf(finding, end));
  const untried = kinds.find((kind) => kind.is === 'untried');
  const otherwise = kinds.find((kind) => kind.is === 'otherwise');
  const shown = kinds.filter(({ is }) => is === 'shown').length;
  const judged = kinds.filter(({ is }) => is !== 'untried').length;
  const verdict = shown > 0 ? (shown === judged ? 'still failing' : 'flaky') : untried !== undefined || judged === 0 ? 'not tried' : otherwise !== undefined ? 'fails otherwise' : 'fixed';
  const telling = verdict === 'fixed' || verdict === 'not tried' ? undefined : kinds.findLastIndex((kind) => kind.is === (shown > 0 ? 'shown' : 'otherwise'));
  const now = telling === undefined ? undefined : kinds[telling];
  const last = tries.at(telling ?? -1);
  // What is told of a cause that another case showed first has that one's exchanges.
  const own = now !== undefined && 'now' in now && now.now.case === finding.case ? now.now : undefined;
  const exchange = own?.exchanges.at(-1) ?? last?.exchanges[finding.exchanges.length - 1] ?? last?.exchanges.at(-1);
  return {
    finding,
    verdict,
    shown,
    judged,
    form: last?.form ?? 'whole',
    ...(untried !== undefined && { reason: untried.reason }),
    ...(own !== undefined && { now: own }),
    ...(exchange !== undefined && verdict !== 'not tried' && { exchange }),
  };
}
