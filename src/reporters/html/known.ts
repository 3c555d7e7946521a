import type { Report } from '../../core/event.ts';
import type { ReportedFinding } from '../../core/finding.ts';
import { counted, number, times } from '../text.ts';
import { anchor } from './anchor.ts';
import { findingBlock, type Room } from './findings.ts';
import { html, type Markup } from './markup.ts';

type Deviation = Report['deviations'][number];

const dayMs = 86_400_000;

/** The accepted differences: why, on what evidence, since when, and what each covered. */
export function knownSection({ deviations, findings, startedAt }: Report, room: Room): Markup | undefined {
  if (deviations.length === 0) return undefined;
  const covered = Map.groupBy(findings.filter(({ deviation }) => deviation !== undefined), ({ deviation }) => deviation);
  const sorted = deviations.toSorted((a, b) => b.matched - a.matched);
  const seen = deviations.filter(({ matched }) => matched > 0).length;
  const article = (deviation: Deviation): Markup => {
    const { id, reason, evidence, matched, expired } = deviation;
    const heading = anchor('deviation', id);
    const age = knownSince(deviation, startedAt);
    return html`<article class="deviation${matched === 0 ? ' unseen' : ''}" aria-labelledby="${heading}">
<h3 id="${heading}"><code>${id}</code> <span class="times">${matched === 0 ? 'not seen' : `covered ${counted(matched, 'finding')}`}</span>${expired === undefined ? undefined : html` <span class="badge failed">expired ${expired}</span>`}</h3>
<p>${reason}</p>
<p class="source"><span class="label">evidence</span> ${evidence}${age === undefined ? undefined : html` · ${age}`}${expired === undefined ? undefined : html` · It covers nothing any more.`}</p>
${places(covered.get(id) ?? [])}
</article>`;
  };
  const places = (them: readonly ReportedFinding[]): Markup | undefined =>
    them.length === 0 ? undefined : html`<details class="places"><summary>${counted(them.length, 'place')}</summary>${room.forEach(them, 'place', (finding) => findingBlock(finding, room))}</details>`;
  return html`<section id="deviations" aria-labelledby="deviations-title">
<h2 id="deviations-title">Known deviations <span class="count">${number(seen)} of ${number(deviations.length)} seen</span></h2>
<p class="meaning">Differences from the contract that are accepted, each for a reason. What they cover does not fail.</p>
${room.forEach(sorted, 'deviation', article)}
</section>`;
}

/** How long a deviation had been known when the run began, as far as that is told. */
function knownSince({ since }: Deviation, startedAt: string): string | undefined {
  if (since === undefined) return undefined;
  const days = Math.floor((Date.parse(startedAt) - Date.parse(since)) / dayMs);
  return `known since ${since}${days > 0 ? `, ${counted(days, 'day')} before this run` : ''}`;
}

const listed = 200;

/** Cases that were not judged, and why; what a person should look at. */
export function notesSection({ errors, skipped, warnings, totals }: Report): Markup | undefined {
  const list = (id: string, title: string, count: number, items: readonly { readonly reason: string; readonly count: number; readonly case?: string }[]): Markup | undefined => {
    if (items.length === 0) return undefined;
    const sorted = items.toSorted((a, b) => b.count - a.count);
    const line = (item: (typeof sorted)[number]): Markup => html`<li><span class="times">${times(item.count)}</span> ${item.reason === '' ? 'without a reason' : item.reason}${item.case === undefined ? undefined : html` <span class="muted">first in <code>${item.case}</code></span>`}</li>`;
    return html`<h3 id="${id}">${title} <span class="count">${counted(count, 'case')}</span></h3><ul class="reasons">${sorted.slice(0, listed).map(line)}</ul>${sorted.length > listed ? html`<p class="muted">and ${counted(sorted.length - listed, 'more reason')} (see --report json=FILE)</p>` : undefined}`;
  };
  const unjudged = list('errors', 'Errored or not run', totals.errored + totals.unrun, errors);
  const left = list('skipped', 'Skipped', totals.skipped, skipped);
  if (unjudged === undefined && left === undefined && warnings.length === 0) return undefined;
  const told = warnings.length === 0 ? undefined : html`<h3>Warnings of the run <span class="count">${number(warnings.length)}</span></h3><ul class="warnings">${warnings.slice(0, listed).map((warning) => html`<li>${warning}</li>`)}</ul>${warnings.length > listed ? html`<p class="muted">and ${counted(warnings.length - listed, 'more warning')}</p>` : undefined}`;
  return html`<section id="notes" aria-labelledby="notes-title"><h2 id="notes-title">Not judged, and to be looked at</h2>${unjudged}${told}${left}</section>`;
}
