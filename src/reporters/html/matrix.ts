import type { Report } from '../../core/event.ts';
import type { ReportedFinding } from '../../core/finding.ts';
import { counted, number } from '../text.ts';
import { anchor } from './anchor.ts';
import { heat } from './heat.ts';
import { html, type Markup } from './markup.ts';

type Unreached = Report['coverage']['unreached'][number];

/** Which operation answered which status how often, what was to be reached and was not, and which answers were wrong. */
export function statusMatrix({ coverage, findings }: Report): Markup {
  const gaps = new Map(coverage.unreached.filter(({ kind }) => kind === 'status').map((gap) => [gap.id, gap]));
  const wrong = Map.groupBy(findings.filter(({ deviation, level }) => deviation === undefined && level !== 'may'), ({ operation, status }) => `${operation} ${status}`);
  const operations = [...new Set([...Object.keys(coverage.operations), ...Object.keys(coverage.statuses), ...[...gaps.keys()].map((id) => id.slice(0, id.lastIndexOf(' ')))])].toSorted();
  const statuses = [...new Set([...Object.values(coverage.statuses).flatMap(Object.keys), ...[...gaps.keys()].map((id) => id.slice(id.lastIndexOf(' ') + 1))])].toSorted((a, b) => Number(a) - Number(b));
  if (operations.length === 0) return html`<p class="muted">No operation was reached.</p>`;
  const most = Math.max(1, ...Object.values(coverage.statuses).flatMap(Object.values));

  const cell = (operation: string, status: string): Markup => {
    const id = `${operation} ${status}`;
    const count = coverage.statuses[operation]?.[status] ?? 0;
    return reached(count, most, wrong.get(id) ?? []) ?? gapCell(gaps.get(id));
  };
  const row = (operation: string): Markup =>
    html`<tr><th scope="row"><code>${operation}</code></th>${statuses.map((status) => cell(operation, status))}<td class="number total">${number(coverage.operations[operation] ?? 0)}</td></tr>`;
  const column = (status: string, index: number): Markup => html`<th scope="col"${status[0] === statuses[index - 1]?.[0] ? undefined : html` class="first"`}>${status === '0' ? 'none' : status}</th>`;

  return html`<div class="scroll" tabindex="0" role="group" aria-labelledby="statuses-title"><table class="matrix">
<thead><tr><th scope="col">Operation</th>${statuses.map(column)}<th scope="col" class="number">All</th></tr></thead>
<tbody>${operations.map(row)}</tbody></table></div>
${legend}
${gapList([...gaps.values()])}`;
}

const legend = html`<ul class="legend"><li><span class="swatch heat-2"></span><span class="swatch heat-4"></span><span class="swatch heat-6"></span> answered; the stronger, the more often</li><li><span class="swatch wrong"></span> with findings, ! for the status itself</li><li><span class="swatch missed"></span> not reached</li><li><span class="swatch beyond"></span> cannot be reached</li></ul>`;

function reached(count: number, most: number, findings: readonly ReportedFinding[]): Markup | undefined {
  const [first] = findings;
  if (count === 0 && first === undefined) return undefined;
  if (first === undefined) return html`<td class="cell ${heat(count, most)}" title="${counted(count, 'answer')}">${number(count)}</td>`;
  const unexpected = findings.find(({ keyword, pointer }) => keyword === 'status' && pointer === '');
  const why = `${counted(findings.length, 'finding')}${unexpected === undefined ? '' : ', the status is not the expected one'}`;
  return html`<td class="cell wrong ${heat(count, most)}" title="${counted(count, 'answer')}, ${why}"><a href="#${anchor('finding', (unexpected ?? first).id)}">${number(count)}${unexpected === undefined ? undefined : html`<span aria-hidden="true">!</span>`}<span class="sr">, ${why}</span></a></td>`;
}

function gapCell(gap: Unreached | undefined): Markup {
  if (gap === undefined) return html`<td class="cell"></td>`;
  const what = gap.reachable ? 'not reached' : 'cannot be reached';
  return html`<td class="cell ${gap.reachable ? 'missed' : 'beyond'}" title="${what}: ${gap.reason}"><span aria-hidden="true">${gap.reachable ? '0' : '–'}</span><span class="sr">${what}: ${gap.reason}</span></td>`;
}

/** What was not reached, by reason. */
export function gapList(gaps: readonly Unreached[]): Markup | undefined {
  if (gaps.length === 0) return undefined;
  const missed = gaps.filter(({ reachable }) => reachable).length;
  const beyond = gaps.length - missed;
  const counts = [missed > 0 ? `${number(missed)} not reached` : '', beyond > 0 ? `${number(beyond)} cannot be reached` : ''].filter((each) => each !== '').join(', ');
  const reasons = [...Map.groupBy(gaps, ({ reason }) => reason)].toSorted(([, a], [, b]) => Number(b[0]!.reachable) - Number(a[0]!.reachable));
  const item = ([reason, them]: (typeof reasons)[number]): Markup =>
    html`<dt>${them[0]!.reachable ? html`<span class="badge missed">not reached</span> ` : undefined}${reason}</dt>${them.map(({ kind, id }) => html`<dd><code>${kind === 'accepted' || kind === 'rejected' ? `${id}, ${kind}` : id}</code></dd>`)}`;
  return html`<details class="gaps"><summary>${counts}, and why</summary><dl>${reasons.map(item)}</dl></details>`;
}
