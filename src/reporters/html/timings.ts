import { timingBounds, type Report, type Timing } from '../../core/event.ts';
import { counted, duration, number } from '../text.ts';
import { html, type Markup } from './markup.ts';

/** A duration to two digits where it is short: `0.25 ms`, `3.1 ms`, `48 ms`, `1.2 s`. */
export function milliseconds(value: number): string {
  return value < 10 ? `${Number(value.toPrecision(2))} ms` : duration(value);
}

const bar = { width: 14, gap: 2, height: 44 };

/** How long answers took: a histogram for each operation, on one scale. Nothing where no time passed, since nothing was sent. */
export function timings(report: Report): Markup | undefined {
  const all = Object.entries(report.timings).filter(([, { totalMs }]) => totalMs > 0).toSorted(([a], [b]) => (a < b ? -1 : 1));
  if (all.length === 0) return undefined;
  const used = (index: number): boolean => all.some(([, { buckets }]) => (buckets[index] ?? 0) > 0);
  const buckets = [...timingBounds, Infinity].map((_, index) => index);
  const range: Range = { from: buckets.find(used) ?? 0, to: buckets.findLast(used) ?? buckets.length - 1 };
  return html`<section id="timings" aria-labelledby="timings-title">
<h2 id="timings-title">Response times</h2>
<div class="scroll" tabindex="0" role="group" aria-labelledby="timings-title"><table class="timings">
<thead><tr><th scope="col">Operation</th><th scope="col" class="number">Answers</th><th scope="col" class="number">Half within</th><th scope="col" class="number">95 % within</th><th scope="col" class="number">Slowest</th><th scope="col">From ${range.from === 0 ? '0' : milliseconds(timingBounds[range.from - 1]!)} to ${bound(range.to)}, each bar twice the one before</th></tr></thead>
<tbody>${all.map(([operation, timing]) => row(operation, timing, range))}</tbody>
</table></div>
</section>`;
}

interface Range {
  readonly from: number;
  readonly to: number;
}

function row(operation: string, timing: Timing, range: Range): Markup {
  const { count, maxMs } = timing;
  return html`<tr><th scope="row"><code>${operation}</code></th><td class="number">${number(count)}</td><td class="number">${within(timing, 0.5)}</td><td class="number">${within(timing, 0.95)}</td><td class="number">${milliseconds(maxMs)}</td><td>${histogram(operation, timing, range)}</td></tr>`;
}

/** How long the fastest of that share took at most, as far as the buckets tell. */
function within({ count, buckets, maxMs }: Timing, share: number): string {
  let sum = 0;
  for (const [index, bucket] of buckets.entries()) {
    sum += bucket;
    if (sum >= count * share) return milliseconds(Math.min(timingBounds[index] ?? Infinity, maxMs));
  }
  return milliseconds(maxMs);
}

function bound(index: number): string {
  const limit = timingBounds[index];
  return limit === undefined ? `more than ${milliseconds(timingBounds.at(-1)!)}` : milliseconds(limit);
}

function histogram(operation: string, timing: Timing, { from, to }: Range): Markup {
  const { buckets, count, maxMs } = timing;
  const highest = Math.max(...buckets);
  const step = bar.width + bar.gap;
  const bars = buckets.slice(from, to + 1).map((bucket, index) => {
    const height = bucket === 0 ? 1 : Math.max(2, Math.round((bucket / highest) * bar.height));
    return html`<rect x="${index * step}" y="${bar.height - height}" width="${bar.width}" height="${height}" class="${bucket === 0 ? 'none' : 'some'}"><title>${counted(bucket, 'answer')} within ${bound(from + index)}</title></rect>`;
  });
  const width = (to - from + 1) * step;
  return html`<svg class="histogram" role="img" aria-label="${operation}: ${counted(count, 'answer')}, half within ${within(timing, 0.5)}, the slowest ${milliseconds(maxMs)}" viewBox="0 0 ${width} ${bar.height}" width="${width}" height="${bar.height}">${bars}</svg>`;
}
