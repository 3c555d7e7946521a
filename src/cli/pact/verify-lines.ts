import type { Verification } from '../../../conformance/pacts/verify.ts';
import { spellings } from '../../contract/index.ts';
import type { Pact } from '../../pact/pact.ts';
import type { Difference, Verified } from '../../pact/verify.ts';
import { counted, duration, shown } from '../../reporters/index.ts';
import { exit } from '../exit.ts';

/** What is verified, in one line. */
export function heading(pacts: readonly Pact[], provider: string): string {
  const count = pacts.reduce((sum, { interactions }) => sum + interactions.length, 0);
  const consumers = [...new Set(pacts.map(({ consumer }) => consumer))].map((name) => shown(name)).join(', ');
  return `verifying ${counted(count, 'interaction')} of ${consumers} against ${shown(provider)}`;
}

/** A line for each interaction, and below it what is wrong with it; no secret is in them. */
export function linesOf({ interactions, secrets }: Verification): readonly string[] {
  const patterns = [...secrets].toSorted((a, b) => b.length - a.length).map(spellings);
  const safe = (text: string, most: number) => shown(patterns.reduce((left, pattern) => left.replaceAll(pattern, '***'), text), most);
  const several = new Set(interactions.map(({ pact }) => pact.file)).size > 1;
  return interactions.flatMap((each) => {
    const where = several ? ` (${shown(each.pact.consumer)})` : '';
    const below = [...each.differences.map((difference) => differenceLine(difference, safe)), ...each.reasons.map((reason) => safe(reason, 500))];
    return [`${mark(each).padEnd(7)}  ${shown(each.interaction.description)}${where}`, ...below.map((line) => `         ${line}`)];
  });
}

function mark({ outcome, pending }: Verified): string {
  if (outcome === 'passed') return 'passed';
  return outcome === 'failed' && pending ? 'PENDING' : outcome.toUpperCase();
}

function differenceLine({ where, expected, actual, message }: Difference, safe: (text: string, most: number) => string): string {
  // Pact's sentence often says no more than the two values.
  const says = /^expected/i.test(message) ? '' : ` (${safe(message, 300)})`;
  return `${safe(where, 200)}: expected ${safe(expected, 200) || 'nothing'}, actual ${safe(actual, 200) || 'nothing'}${says}`;
}

/** The last line: the verdict, with its figures. */
export function summary(verification: Verification, milliseconds: number): string {
  const { failed, pending, unknown, total } = figures(verification);
  const verdict = failed > 0 ? 'violated' : unknown > 0 ? 'not verified' : 'verified';
  const parts = [`${total - failed - pending - unknown} passed`, `${failed} failed`, ...(pending > 0 ? [`${pending} failed that may (pending)`] : []), ...(unknown > 0 ? [`${unknown} could not be verified`] : [])];
  return `${verdict}: ${counted(total, 'interaction')} in ${duration(milliseconds)}: ${parts.join(', ')}`;
}

/** 1 when a pact is violated, whatever else there is; 3 when something is not known. */
export function statusOf(verification: Verification): number {
  const { failed, unknown } = figures(verification);
  if (failed > 0) return exit.violated;
  return unknown > 0 || verification.left.length > 0 ? exit.incomplete : exit.conformant;
}

function figures({ interactions }: Verification): { readonly failed: number; readonly pending: number; readonly unknown: number; readonly total: number } {
  const failures = interactions.filter(({ outcome }) => outcome === 'failed');
  const pending = failures.filter((each) => each.pending).length;
  return { failed: failures.length - pending, pending, unknown: interactions.filter(({ outcome }) => outcome === 'errored' || outcome === 'unrun').length, total: interactions.length };
}
