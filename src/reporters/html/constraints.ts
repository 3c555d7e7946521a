import type { Report } from '../../core/event.ts';
import { counted, number } from '../text.ts';
import { heat } from './heat.ts';
import { html, type Content, type Markup } from './markup.ts';

type Side = 'accepted' | 'rejected';
type Counts = Report['coverage']['constraints']['each'][string];
type Unreached = Report['coverage']['unreached'][number];

interface Constraint {
  readonly id: string;
  readonly operation: string;
  /** Where it stands: `body`, `query/pretty`, `body/roles/[]/roleName`. */
  readonly place: string;
  /** Keyword and, where it holds under a condition, that: `maxItems[one-custom-role]`. */
  readonly rule: string;
  readonly counts: Counts;
}

/** `operation.place.keyword[condition]`; an id of another form stands for itself. */
const form = /^([^.]+)\.(.+)\.([A-Za-z]+(?:\[[^[]*\])?)$/;

/** Each constraint of the contract, and how often what keeps it was accepted and what breaks it rejected. */
export function constraintMatrix({ coverage }: Report): Markup {
  const all = Object.entries(coverage.constraints.each).map(([id, counts]): Constraint => {
    const [, operation = '', place = '', rule = id] = form.exec(id) ?? [];
    return { id, operation, place, rule, counts };
  });
  const gaps = new Map(coverage.unreached.map((gap) => [`${gap.kind} ${gap.id}`, gap]));
  const most = Math.max(2, ...all.flatMap(({ counts }) => [counts.accepted, counts.rejected]));
  const groups = [...Map.groupBy(all, ({ operation }) => operation)].toSorted(([a], [b]) => (a < b ? -1 : 1));
  return html`${groups.map(([operation, constraints]) => group(operation, constraints, most, gaps))}`;
}

function group(operation: string, constraints: readonly Constraint[], most: number, gaps: ReadonlyMap<string, Unreached>): Markup {
  const reached = (side: Side): string => `${side} ${number(constraints.filter(({ counts }) => counts[side] > 0).length)} of ${number(constraints.length)}`;
  const places = [...Map.groupBy(constraints, ({ place }) => place)];
  const title = operation === '' ? 'others' : operation;
  return html`<details class="constraints"><summary><span class="constraints-title"><code>${title}</code> <span class="muted">${counted(constraints.length, 'constraint')}: ${reached('accepted')}, ${reached('rejected')}</span></span>${strip(constraints, most, gaps)}</summary>
<div class="columns">${places.map(([place, them]) => table(title, place, them, most, gaps))}</div></details>`;
}

/** All constraints at a glance: a column each, accepted above rejected. The tables have the same as text. */
function strip(constraints: readonly Constraint[], most: number, gaps: ReadonlyMap<string, Unreached>): Markup {
  const size = 9;
  const cells = constraints.map(({ id, counts }, index) =>
    (['accepted', 'rejected'] as const).map((side, row) => html`<rect x="${index * size}" y="${row * size}" width="${size - 1}" height="${size - 1}" class="${gaps.get(`${side} ${id}`)?.reachable === false ? 'unreachable' : heat(counts[side], most)}"><title>${id}: ${side} ${number(counts[side])}</title></rect>`),
  );
  const width = constraints.length * size;
  return html`<svg class="strip" aria-hidden="true" viewBox="0 0 ${width} ${2 * size}" width="${width}" height="${2 * size}" preserveAspectRatio="xMinYMid meet">${cells}</svg>`;
}

function table(operation: string, place: string, constraints: readonly Constraint[], most: number, gaps: ReadonlyMap<string, Unreached>): Markup {
  const row = ({ id, rule, counts }: Constraint): Markup => html`<tr><th scope="row"><code>${rule}</code></th>${(['accepted', 'rejected'] as const).map((side) => cell(counts[side], most, side, gaps.get(`${side} ${id}`)))}</tr>`;
  return html`<table><caption><span class="sr">${operation} </span><code>${place === '' ? 'any' : place}</code></caption><thead><tr><th scope="col"><span class="sr">constraint</span></th><th scope="col">accepted</th><th scope="col">rejected</th></tr></thead><tbody>${constraints.map(row)}</tbody></table>`;
}

function cell(count: number, most: number, side: Side, gap: Unreached | undefined): Content {
  if (count > 0 || gap === undefined) return html`<td class="cell ${heat(count, most)}" title="${side} ${number(count)}">${number(count)}</td>`;
  const what = gap.reachable ? 'not reached' : 'cannot be reached';
  return html`<td class="cell ${gap.reachable ? 'missed' : 'beyond'}" title="${side}: ${what}: ${gap.reason}"><span aria-hidden="true">${gap.reachable ? '0' : '–'}</span><span class="sr">${what}: ${gap.reason}</span></td>`;
}
