import { counted, number } from '../text.ts';
import { outcomes, outcomeWords } from './case-data.ts';
import type { CaseList } from './case-list.ts';
import { html, type Content, type Markup } from './markup.ts';
import { choices } from './requirements.ts';

/** The cases: a table that the page's script fills, a page at a time, from data that stand beside it. */
export function casesSection(cases: CaseList): readonly Markup[] {
  if (cases.listed === 0 && cases.unlisted.size === 0) return [];
  const unlisted = [...cases.unlisted];
  const left: Content = unlisted.length === 0 ? undefined : html`<p class="muted">Not listed, since this file would grow too large: ${unlisted.map(([outcome, count]) => `${number(count)} ${outcomeWords[outcome]}`).join(', ')}.</p>`;
  const start = html`<section id="cases" aria-labelledby="cases-title">
<h2 id="cases-title">Cases <span class="count">${number(cases.listed)}</span></h2>
<noscript><p class="muted">The list of ${counted(cases.listed, 'case')} needs JavaScript; everything above does not.</p></noscript>
<form class="filter" role="search" aria-label="Filter cases" data-cases hidden>
<label class="search"><span class="label">Filter</span> <input type="search" name="text" autocomplete="off" spellcheck="false" placeholder="id, title or reason"></label>
${choices('outcome', 'Outcome', outcomes.map((outcome) => [String(outcomes.indexOf(outcome)), outcomeWords[outcome]]))}
<p class="status" role="status"></p></form>
<div class="scroll" tabindex="0" role="group" aria-labelledby="cases-title"><table class="cases" id="case-table" hidden>
<thead><tr><th scope="col">Outcome</th><th scope="col">Case</th><th scope="col" class="number">Exchanges</th><th scope="col" class="number">Took</th><th scope="col">Why</th></tr></thead><tbody></tbody></table></div>
<nav class="pages" aria-label="Pages of cases" hidden><button type="button" data-page="-1">Previous</button><span class="page"></span><button type="button" data-page="1">Next</button></nav>
${left}</section>
<script type="application/json" id="case-data">`;
  return [start, cases.data(), html`</script>`];
}
