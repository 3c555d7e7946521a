import type { Outcome } from '../../core/case.ts';
import type { RunEvent } from '../../core/event.ts';
import { shown } from '../text.ts';
import { anchor } from './anchor.ts';
import { outcomes } from './case-data.ts';
import { jsonText, type Markup } from './markup.ts';

type CaseEvent = Extract<RunEvent, { type: 'case' }>;

const longestText = 300;

/** Findings that a case leads to. */
const mostFindings = 20;

/** Bytes that listed cases may take: those that passed leave room for the others. */
const most = { passed: 5_000_000, all: 6_000_000 };

/**
 * The cases of a run as the page will list them, kept as the text that is written: some 60 bytes a case, up to a limit.
 * Beyond it cases are only counted, so that neither memory nor the file grows with a run of millions.
 */
export class CaseList {
  readonly #groups = new Names();
  readonly #titles = new Names();
  readonly #reasons = new Names();
  /** Anchors of findings, and beside them their requirements. */
  readonly #findings = new Names();
  readonly #violated: string[] = [];
  #rows: string[] = [];
  readonly #full: string[] = [];
  #bytes = 0;
  #listed = 0;
  readonly #unlisted = new Map<Outcome, number>();

  add({ id, group, title, outcome, exchanges, durationMs, reason, findings }: CaseEvent): void {
    if (this.#size >= (outcome === 'passed' ? most.passed : most.all)) {
      this.#unlisted.set(outcome, (this.#unlisted.get(outcome) ?? 0) + 1);
      return;
    }
    const inGroup = id.startsWith(`${group}/`);
    const shows = new Map(findings.filter(({ deviation, level }) => deviation === undefined && level !== 'may').map((finding) => [finding.requirement, finding.id]));
    const row = [
      shortened(inGroup ? id.slice(group.length + 1) : id),
      this.#groups.index(inGroup ? shortened(group) : ''),
      this.#titles.index(title === id ? '' : shortened(title)),
      outcomes.indexOf(outcome),
      exchanges,
      Math.round(durationMs * 10) / 10,
      ...(reason === undefined && shows.size === 0 ? [] : [reason === undefined ? -1 : this.#reasons.index(shortened(reason))]),
      ...[...shows].slice(0, mostFindings).map(([requirement, finding]) => this.#finding(requirement, finding)),
    ];
    const text = jsonText(JSON.stringify(row)).toString();
    this.#bytes += Buffer.byteLength(text) + 2;
    this.#listed += 1;
    this.#rows.push(text);
    // Few large strings cost less than many small ones.
    if (this.#rows.length >= 1000) this.#pack();
  }

  get listed(): number {
    return this.#listed;
  }

  /** How many cases of which outcome there was no room for. */
  get unlisted(): ReadonlyMap<Outcome, number> {
    return this.#unlisted;
  }

  /** What is listed, as the JSON of a CaseData. */
  data(): Markup {
    this.#pack();
    const names = { groups: this.#groups.all, titles: this.#titles.all, reasons: this.#reasons.all, findings: this.#findings.all.map((each, index) => [each, this.#violated[index]]) };
    return jsonText(`${JSON.stringify(names).slice(0, -1)},"rows":[${this.#full.join(',\n')}]}`);
  }

  get #size(): number {
    return this.#bytes + this.#groups.bytes + this.#titles.bytes + this.#reasons.bytes + this.#findings.bytes;
  }

  #finding(requirement: string, id: string): number {
    const index = this.#findings.index(anchor('finding', id));
    if (this.#violated[index] === undefined) {
      this.#violated[index] = shortened(requirement);
      this.#bytes += bytesOf(this.#violated[index]) + 4;
    }
    return index;
  }

  #pack(): void {
    if (this.#rows.length > 0) this.#full.push(this.#rows.join(',\n'));
    this.#rows = [];
  }
}

/** Texts that occur again and again, each once. */
class Names {
  readonly #indices = new Map<string, number>();
  bytes = 0;

  index(text: string): number {
    const known = this.#indices.get(text);
    if (known !== undefined) return known;
    this.#indices.set(text, this.#indices.size);
    this.bytes += bytesOf(text) + 1;
    return this.#indices.size - 1;
  }

  get all(): string[] {
    return [...this.#indices.keys()];
  }
}

/** A text as the page shows it. Most are as they are, and there are many. */
function shortened(text: string): string {
  return text.length <= longestText && /^[ -~]*$/.test(text) ? text : shown(text, longestText);
}

/** What a text takes as JSON, with `<` and the like escaped. */
function bytesOf(text: string): number {
  return Buffer.byteLength(jsonText(JSON.stringify(text)).toString());
}
