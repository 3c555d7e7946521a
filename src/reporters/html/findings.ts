import type { ReportedFinding } from '../../core/finding.ts';
import type { Level } from '../../core/requirement.ts';
import { place, type ViolatedRequirement } from '../findings.ts';
import { counted, number, shown, times } from '../text.ts';
import { anchor } from './anchor.ts';
import { copyable } from './copyable.ts';
import { exchanges } from './exchange.ts';
import { html, type Content, type Markup } from './markup.ts';

/** What findings may take of a report, in characters, so that it stays small enough to open whatever was found. */
export class Room {
  #exchanges = 3_000_000;
  #findings = 2_500_000;

  /** Markup of exchanges, or what stands for it when there is no more room. */
  forExchanges(make: () => Markup): Markup {
    if (this.#exchanges > 0) {
      const made = make();
      this.#exchanges -= made.toString().length;
      if (this.#exchanges > 0) return made;
    }
    return html`<p class="muted">Its exchanges are left out, since this file would grow too large: --report json=FILE has them, and the replay shows them again.</p>`;
  }

  /** As many of the items as there is room for, and a line that counts the others. */
  forEach<T>(items: readonly T[], what: string, make: (item: T, index: number) => Markup): Content {
    const made: Markup[] = [];
    for (const [index, item] of items.entries()) {
      if (this.#findings <= 0) return [made, html`<p class="muted">and ${counted(items.length - index, `more ${what}`)} (see --report json=FILE)</p>`];
      const before = this.#exchanges;
      const markup = make(item, index);
      this.#findings -= Math.max(0, markup.toString().length - (before - this.#exchanges));
      made.push(markup);
    }
    return made;
  }
}

export interface ViolatedSection {
  readonly id: string;
  readonly title: string;
  /** What this level means, in a sentence. */
  readonly meaning: string;
  readonly level: Level;
  readonly violated: readonly ViolatedRequirement[];
  readonly sources: ReadonlyMap<string, string>;
}

/** The violated requirements of a level, each with every place that shows it; the first of a `must` are unfolded. */
export function violatedSection({ id, title, meaning, level, violated, sources }: ViolatedSection, room: Room): Markup | undefined {
  if (violated.length === 0) return undefined;
  const article = (each: ViolatedRequirement, index: number): Markup => {
    const heading = `violated-${level}-${index + 1}`;
    const source = sources.get(each.id);
    return html`<article class="violation ${level}" aria-labelledby="${heading}">
<header><p class="kicker"><span class="level">${level}</span> <a href="#${anchor('requirement', each.id)}"><code>${each.id}</code></a></p>
<h3 id="${heading}"><span class="ordinal">${index + 1}.</span> ${each.sentence}</h3>
<p class="source">${source === undefined ? undefined : html`<span class="label">source</span> ${source} · `}${seen(each)}</p></header>
${room.forEach(each.findings, 'place', (finding, at) => findingBlock(finding, room, level === 'must' && index < 3 && at === 0))}
</article>`;
  };
  return html`<section id="${id}" aria-labelledby="${id}-title">
<h2 id="${id}-title">${title} <span class="count">${number(violated.length)}</span></h2>
<p class="meaning">${meaning}</p>
${room.forEach(violated, 'requirement', article)}
</section>`;
}

function seen({ findings, count }: ViolatedRequirement): string {
  if (findings.length === 0) return 'failed, without a finding that says why';
  return `seen ${times(count)}${findings.length > 1 ? ` in ${number(findings.length)} places` : ''}`;
}

/** One place where a requirement is violated: what was expected, the exchanges that show it, and how to see it again. */
export function findingBlock(finding: ReportedFinding, room: Room, open = false): Markup {
  const { id, message, expected, actual, count, curl, replay } = finding;
  const values = expected === '' && actual === '' ? undefined : html`<dl class="versus"><div class="expected"><dt>expected</dt><dd>${shown(expected, 2000)}</dd></div><div class="actual"><dt>actual</dt><dd>${shown(actual, 2000)}</dd></div></dl>`;
  return html`<details class="finding" id="${anchor('finding', id)}"${open ? html` open` : undefined}><summary><code>${shown(place(finding), 400)}</code> <span class="times">${times(count)}</span></summary>
<p class="what">${shown(message, 2000)}</p>
${values}
${room.forExchanges(() => exchanges(finding.exchanges, finding))}
<p class="case"><span class="label">case</span> <code>${shown(finding.case, 400)}</code></p>
${copyable('curl', curl)}${copyable('replay', replay)}
</details>`;
}
