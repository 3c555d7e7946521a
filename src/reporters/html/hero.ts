import type { Report, RunInfo } from '../../core/event.ts';
import { violatedRequirements } from '../findings.ts';
import { counted, duration, number } from '../text.ts';
import { passingTitle, verdict, type Verdict } from '../verdict.ts';
import { outcomes, outcomeWords } from './case-data.ts';
import { copyable } from './copyable.ts';
import { html, type Content, type Markup } from './markup.ts';

const marks: Readonly<Record<Verdict['kind'], string>> = { conformant: 'M7 17l6 6 12-14', violated: 'M9 9l14 14M23 9L9 23', unfinished: 'M16 7v11M16 24v.5' };

/** The verdict as a heading, "Not conformant", and what follows its colon. */
export function headline(report: Report): { readonly kind: Verdict['kind']; readonly title: string; readonly rest: string } {
  const found = verdict(report);
  const { kind, sentence } = found;
  const colon = sentence.indexOf(': ');
  const title = { conformant: passingTitle(found), violated: 'Not conformant', unfinished: 'Could not finish' }[kind];
  return { kind, title, rest: sentence.slice(colon + 2) };
}

/** The verdict, and of what. */
export function hero(report: Report): Markup {
  const { kind, title, rest } = headline(report);
  return html`<header class="hero ${kind}"><div class="inside">
<p class="kit">atlas-conformance report</p>
<div class="verdict"><svg aria-hidden="true" viewBox="0 0 32 32" width="64" height="64"><circle cx="16" cy="16" r="15"/><path d="${marks[kind]}"/></svg>
<div><h1>${title}</h1><p class="rest">${rest}</p></div></div>
<p class="target">target <code>${report.target}</code></p>
</div></header>`;
}

/** What a reader wants to know next: how many cases, by what, which requirements are violated, and how to run it again. */
export function summary(report: Report, info: RunInfo | undefined): Markup {
  return html`<section class="summary" aria-labelledby="summary-title"><h2 id="summary-title" class="sr">Summary</h2>
${casesBar(report)}
${facts(report, info)}
${glance(report)}
${copyable('repeat', report.command)}
</section>`;
}

/** The cases by outcome, as a bar and as its legend. */
function casesBar({ totals }: Report): Markup {
  const { planned } = totals;
  let x = 0;
  const parts = outcomes.toReversed().map((outcome) => ({ outcome, count: totals[outcome] })).filter(({ count }) => count > 0);
  const widths = parts.map(({ count }) => Math.max(3, (1000 * count) / Math.max(1, planned)));
  const scale = 1000 / Math.max(1, widths.reduce((sum, width) => sum + width, 0));
  const bars = parts.map(({ outcome, count }, index) => {
    const width = widths[index]! * scale;
    const from = x;
    x += width;
    return html`<rect class="${outcome}" x="${from.toFixed(1)}" y="0" width="${Math.max(1, width - 1.5).toFixed(1)}" height="14"><title>${number(count)} ${outcomeWords[outcome]}</title></rect>`;
  });
  return html`<div class="cases-bar"><svg aria-hidden="true" viewBox="0 0 1000 14" preserveAspectRatio="none" height="14">${bars}</svg>
<ul class="totals"><li><b>${number(planned)}</b> planned</li>${parts.map(({ outcome, count }) => html`<li class="${outcome}"><b>${number(count)}</b> ${outcomeWords[outcome]}</li>`)}</ul></div>`;
}

function facts(report: Report, info: RunInfo | undefined): Markup {
  const { api, contractVersion, profile, seed, startedAt, durationMs, totals, coverage } = report;
  const fact = (name: string, value: Content): Markup => html`<div><dt>${name}</dt><dd>${value}</dd></div>`;
  const rate = durationMs > 0 ? ` (${number(totals.exchanges / (durationMs / 1000))}/s)` : '';
  return html`<dl class="facts">
${fact('API', api)}${fact('Contract', contractVersion)}${fact('Profile', profile)}${fact('Seed', String(seed))}
${info?.shard === undefined ? undefined : fact('Part', `${info.shard.index} of ${info.shard.count} (${counted(info.shard.planned, 'case')} in all)`)}
${fact('Started', html`<time datetime="${startedAt}">${startedAt.replace('T', ' ').replace(/\.\d+Z$/, ' UTC')}</time>`)}${fact('Took', duration(durationMs))}
${totals.calls === undefined ? undefined : fact('Calls', number(totals.calls))}${fact('Exchanges', `${number(totals.exchanges)}${rate}`)}${coverage.total === 0 ? undefined : fact('Coverage', `${coverage.percent} %`)}
</dl>`;
}

const glanced = 8;

/** The violated requirements, a line each. */
function glance(report: Report): Markup | undefined {
  const violated = violatedRequirements(report, 'must');
  if (violated.length === 0) return undefined;
  const items = violated.slice(0, glanced).map(({ sentence, count }, index) => html`<li><a href="#violated-must-${index + 1}">${sentence}</a> <span class="times">${number(count)}×</span></li>`);
  const more = violated.length - glanced;
  return html`<div class="glance"><h3>What is wrong</h3><ol>${items}</ol>${more > 0 ? html`<p><a href="#violated">and ${counted(more, 'more violated requirement')}</a></p>` : undefined}</div>`;
}
