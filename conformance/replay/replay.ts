import type { ReportedFinding } from '../../src/core/finding.ts';
import { verdictOf, type Form, type Replayed, type TryEnd } from './verdict.ts';

/** One finding, and how much of its case is sent for it. */
export interface Wanted {
  readonly finding: ReportedFinding;
  readonly form: Form;
}

/** Sends what is wanted once, each with names that were never used, and tells how each ended, in the same order. */
export type Attempt = (wanted: readonly Wanted[]) => Promise<readonly TryEnd[]>;

export interface ReplayOptions {
  readonly attempt: Attempt;
  /** How often each is sent. */
  readonly tries: number;
  readonly signal?: AbortSignal | undefined;
}

/**
 * Sends what shows findings again, and says of each whether it is still there. What a smaller case no longer shows is
 * only fixed when the whole case does not show it either: the way to the smaller one may lead elsewhere by now.
 */
export async function replayFindings(findings: readonly ReportedFinding[], options: ReplayOptions): Promise<readonly Replayed[]> {
  const first = await tried(findings.map((finding) => ({ finding, form: 'minimal' })), options);
  const doubtful = first.filter(({ verdict, form }) => verdict === 'fixed' && form === 'minimal').map(({ finding }) => finding);
  const whole = await tried(doubtful.map((finding) => ({ finding, form: 'whole' })), options);
  return first.map((each) => whole.find(({ finding, verdict }) => finding === each.finding && verdict !== 'fixed') ?? each);
}

async function tried(wanted: readonly Wanted[], { attempt, tries, signal }: ReplayOptions): Promise<readonly Replayed[]> {
  if (wanted.length === 0) return [];
  const rounds: (readonly TryEnd[])[] = [];
  for (let round = 0; round < tries; round += 1) {
    if (signal?.aborted) break;
    rounds.push(await attempt(wanted));
  }
  return wanted.map(({ finding }, index) => verdictOf(finding, rounds.map((ends) => ends[index]!)));
}

/**
 * Sends a whole case several times, and says of everything that it shows how often it does.
 * @param once sends it; `isNew` says that nothing was found yet, so that what is found now is worth making small
 * @returns what was found, and how the tries ended
 */
export async function replayCase(once: (isNew: boolean) => Promise<TryEnd>, { tries, signal }: Omit<ReplayOptions, 'attempt'>): Promise<{ readonly replayed: readonly Replayed[]; readonly ends: readonly TryEnd[] }> {
  const found = new Map<string, ReportedFinding>();
  const ends: TryEnd[] = [];
  for (let round = 0; round < tries; round += 1) {
    if (signal?.aborted) break;
    const end = await once(found.size === 0);
    ends.push(end);
    // It will not be otherwise the next time.
    if (end.outcome === 'skipped' || end.outcome === 'unrun') break;
    for (const finding of end.findings) if (finding.level !== 'may' && finding.deviation === undefined && !found.has(finding.id)) found.set(finding.id, finding);
  }
  return { replayed: [...found.values()].map((finding) => verdictOf(finding, ends)), ends };
}
