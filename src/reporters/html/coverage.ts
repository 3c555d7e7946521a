import type { Report } from '../../core/event.ts';
import { number } from '../text.ts';
import { constraintMatrix } from './constraints.ts';
import { html, type Markup } from './markup.ts';
import { gapList, statusMatrix } from './matrix.ts';

/** What of the contract the run reached: statuses by operation, both sides of each constraint, parameters. */
export function coverageSection(report: Report): Markup {
  const { constraints, parameters, percent, total: all, unreached } = report.coverage;
  const gaps = (...kinds: readonly string[]): Markup | undefined => gapList(unreached.filter(({ kind }) => kinds.includes(kind)));
  const total = number(constraints.total);
  // What only compares or listens sets out to reach nothing.
  const aim = html`<p class="meaning">${percent} % of what a run like this can reach of the contract; ${number(parameters.sent)} of ${number(parameters.total)} parameters were sent.</p>`;
  const ofConstraints = html`<h3 id="constraints-title">Constraints, accepted and rejected</h3>
<p class="meaning">${number(constraints.accepted)} of ${total} were seen accepted where they are kept, ${number(constraints.rejected)} of ${total} rejected where they are broken.</p>
${constraintMatrix(report)}
${gaps('accepted', 'rejected')}`;
  return html`<section id="coverage" aria-labelledby="coverage-title">
<h2 id="coverage-title">Coverage${all === 0 ? undefined : html` <span class="count">${percent} %</span>`}</h2>
${all === 0 ? undefined : aim}
${gaps('parameter', 'operation')}
<h3 id="statuses-title">Operations and statuses</h3>
${statusMatrix(report)}
${constraints.total === 0 ? undefined : ofConstraints}
</section>`;
}
