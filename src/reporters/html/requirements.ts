import type { Outcome } from '../../core/case.ts';
import type { Report } from '../../core/event.ts';
import type { Level } from '../../core/requirement.ts';
import { counted, number } from '../text.ts';
import { anchor } from './anchor.ts';
import { outcomes, outcomeWords } from './case-data.ts';
import { html, type Markup } from './markup.ts';

type Row = Report['requirements'][number];

const levels: readonly Level[] = ['must', 'should', 'may'];

/** Every requirement by level, the violated ones first, with what became of it; the controls filter them. */
export function requirementsSection({ requirements, findings }: Report): Markup | undefined {
  if (requirements.length === 0) return undefined;
  const found = new Map(findings.toReversed().map(({ requirement, id }) => [requirement, id]));
  const row = ({ id, level, outcome, cases, sentence, source }: Row): Markup => {
    const finding = found.get(id);
    return html`<tr id="${anchor('requirement', id)}" data-level="${level}" data-outcome="${outcome}"><td>${outcomeBadge(outcome)}</td><td><p class="sentence">${sentence}</p><p class="source"><code>${id}</code> · ${source}</p></td><td class="number">${number(cases)}</td><td>${finding === undefined ? undefined : html`<a href="#${anchor('finding', finding)}">finding<span class="sr"> of ${id}</span></a>`}</td></tr>`;
  };
  const body = (level: Level): Markup | undefined => {
    const them = requirements.filter((each) => each.level === level).toSorted((a, b) => outcomes.indexOf(a.outcome) - outcomes.indexOf(b.outcome));
    return them.length === 0 ? undefined : html`<tbody data-level="${level}"><tr class="group"><th scope="rowgroup" colspan="4"><span class="level ${level}">${level}</span> ${counted(them.length, 'requirement')}${tally(them)}</th></tr>${them.map(row)}</tbody>`;
  };
  const present = outcomes.filter((outcome) => requirements.some((each) => each.outcome === outcome));
  return html`<section id="requirements" aria-labelledby="requirements-title">
<h2 id="requirements-title">Requirements <span class="count">${number(requirements.length)}</span></h2>
<form class="filter" role="search" aria-label="Filter requirements" data-filters="requirement-table" hidden>
<label class="search"><span class="label">Filter</span> <input type="search" name="text" autocomplete="off" spellcheck="false" placeholder="sentence, id or source"></label>
${choices('level', 'Level', levels.filter((level) => requirements.some((each) => each.level === level)).map((level) => [level, level]))}
${choices('outcome', 'Outcome', present.map((outcome) => [outcome, outcomeWords[outcome]]))}
<p class="status" role="status"></p></form>
<div class="scroll tall" tabindex="0" role="group" aria-labelledby="requirements-title"><table class="requirements" id="requirement-table">
<thead><tr><th scope="col">Outcome</th><th scope="col">Requirement and source</th><th scope="col" class="number">Cases</th><th scope="col">Findings</th></tr></thead>
${levels.map(body)}</table></div>
</section>`;
}

function tally(rows: readonly Row[]): string {
  const counts = outcomes.map((outcome) => ({ outcome, count: rows.filter((row) => row.outcome === outcome).length })).filter(({ count }) => count > 0);
  return `: ${counts.map(({ outcome, count }) => `${number(count)} ${outcomeWords[outcome]}`).join(', ')}`;
}

/** What became of a case or a requirement, in a word and a colour. */
export function outcomeBadge(outcome: Outcome): Markup {
  return html`<span class="badge ${outcome}">${outcomeWords[outcome]}</span>`;
}

/** Checkboxes of which all are ticked. */
export function choices(name: string, title: string, options: readonly (readonly [value: string, label: string])[]): Markup {
  return html`<fieldset><legend>${title}</legend>${options.map(([value, label]) => html`<label class="choice"><input type="checkbox" name="${name}" value="${value}" checked> ${label}</label>`)}</fieldset>`;
}
