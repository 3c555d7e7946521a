import { header, type Exchange } from '../../src/core/exchange.ts';
import { there, type Diagnosis } from './diagnosis.ts';

/** Milliseconds that the clocks may differ: more is told; with much more Digest, OAuth and the cases about expiry go wrong. */
const limits = { told: 5000, failed: 5 * 60 * 1000 } as const;

/** Date fields are of whole seconds (RFC 9110 section 5.6.7). */
const resolution = 1000;

/** How far the target's clock is ahead of this one, and how sure that is; milliseconds. */
export function skewOf({ response, startedAt, durationMs }: Exchange): { readonly ahead: number; readonly within: number } | undefined {
  const time = Date.parse(header(response.headers, 'date') ?? '');
  if (Number.isNaN(time)) return undefined;
  // It was written some time between the request and its answer: the middle is wrong by half of that at most.
  return { ahead: time + resolution / 2 - (startedAt + durationMs / 2), within: durationMs / 2 + resolution / 2 };
}

/** Whether this machine and the target agree on the time, by the answer that came fastest. */
export function diagnoseClock(exchanges: readonly Exchange[]): Diagnosis {
  const skews = exchanges.flatMap((exchange) => skewOf(exchange) ?? []).toSorted((a, b) => a.within - b.within);
  const [best] = skews;
  if (best === undefined) return there.warn('clock', 'the target says no Date, so that its clock is not known', 'if cases about expiry fail, compare the clocks');
  const { ahead, within } = best;
  const certain = Math.max(0, Math.abs(ahead) - within);
  const text = `the target's clock is ${seconds(Math.abs(ahead))} ${ahead < 0 ? 'behind' : 'ahead of'} this one, within ${seconds(within)}`;
  if (certain > limits.failed) return there.fail('clock', text, 'set the clock of this machine, or of the target: credentials and expiry dates depend on them');
  if (certain > limits.told) return there.warn('clock', text, 'set the clocks right: cases about expiry may fail');
  return there.ok('clock', text);
}

function seconds(milliseconds: number): string {
  return milliseconds < 120_000 ? `${(milliseconds / 1000).toFixed(1)} s` : `${Math.round(milliseconds / 60_000)} min`;
}
