import type { Reporter, RunEvent, RunInfo } from '../core/event.ts';
import type { ReportedFinding } from '../core/finding.ts';
import { describe } from './describe.ts';
import { place } from './findings.ts';
import { memorySpool, type Spool } from './spool.ts';
import { number, shown } from './text.ts';
import { xmlAttributes, xmlText } from './xml.ts';

type CaseEvent = Extract<RunEvent, { type: 'case' }>;

/** A test suite as far as it is known; JUnit wants its totals before its cases, so the cases wait as text. */
interface Suite {
  tests: number;
  failures: number;
  errors: number;
  skipped: number;
  durationMs: number;
  text: TextStore;
}

export interface JUnitOptions {
  write(text: string): void;
  /** Where cases wait until the run has finished; in memory when left out. */
  readonly spool?: Spool;
}

/** What cases are told with. */
interface Telling {
  /** The sentence of each requirement, by its id. */
  readonly sentences: ReadonlyMap<string, string>;
  /** The findings that failed no case and stand somewhere in full, with the id of the case where they do. */
  readonly inFull: Map<ReportedFinding, string>;
}

/**
 * Reports as JUnit XML, well-formed whatever the target answered: a suite for each top-level group of cases.
 * Writes when the run has finished and nothing when it never does, so that no partial file passes for a result.
 */
export function junitReporter({ write, spool = memorySpool(write) }: JUnitOptions): Reporter {
  const suites = new Map<string, Suite>();
  const inFull = new Map<ReportedFinding, string>();
  let sentences = new Map<string, string>();
  let info: RunInfo | undefined;

  return {
    on(event: RunEvent): void {
      switch (event.type) {
        case 'started':
          info = event.info;
          sentences = new Map(event.requirements.map(({ id, sentence }) => [id, sentence]));
          break;
        case 'case': {
          const name = event.group.split('/')[0]!;
          let suite = suites.get(name);
          if (suite === undefined) {
            suite = { tests: 0, failures: 0, errors: 0, skipped: 0, durationMs: 0, text: new TextStore(spool) };
            suites.set(name, suite);
          }
          suite.tests += 1;
          suite.failures += event.outcome === 'failed' ? 1 : 0;
          suite.errors += event.outcome === 'errored' || event.outcome === 'unrun' ? 1 : 0;
          suite.skipped += event.outcome === 'skipped' ? 1 : 0;
          suite.durationMs += event.durationMs;
          suite.text.add(testCase(event, { sentences, inFull }));
          break;
        }
        case 'warning':
          break;
        case 'finished':
          writeDocument(write, suites, info, event.report.durationMs);
          suites.clear();
          break;
      }
    },
  };
}

function writeDocument(write: (text: string) => void, suites: ReadonlyMap<string, Suite>, info: RunInfo | undefined, durationMs: number): void {
  const total = (key: 'tests' | 'failures' | 'errors' | 'skipped'): number => suites.values().reduce((sum, suite) => sum + suite[key], 0);
  const totals = { tests: total('tests'), failures: total('failures'), errors: total('errors'), skipped: total('skipped') };
  write(`<?xml version="1.0" encoding="UTF-8"?>\n<testsuites${xmlAttributes({ name: info?.target ?? 'run', ...totals, time: seconds(durationMs) })}>\n`);
  for (const [name, { tests, failures, errors, skipped, durationMs: time, text }] of suites) {
    write(`<testsuite${xmlAttributes({ name, tests, failures, errors, skipped, time: seconds(time) })}>\n${properties(info)}`);
    text.writeTo(write);
    write('</testsuite>\n');
  }
  write('</testsuites>\n');
}

function properties(info: RunInfo | undefined): string {
  if (info === undefined) return '';
  const { target, api, contractVersion, profile, seed, command } = info;
  const lines = Object.entries({ target, api, contractVersion, profile, seed, command }).map(
    ([name, value]) => `<property${xmlAttributes({ name, value })}/>\n`,
  );
  return `<properties>\n${lines.join('')}</properties>\n`;
}

function testCase(event: CaseEvent, telling: Telling): string {
  // Consumers tell tests apart by class and name, and only the id is sure to be unique and stable.
  const name = event.title === event.id ? event.id : `${event.title} [${event.id}]`;
  const open = `<testcase${xmlAttributes({ name, classname: event.group.replaceAll('/', '.'), time: seconds(event.durationMs) })}`;
  const content = result(event, telling) + systemOut(event, telling);
  return content === '' ? `${open}/>\n` : `${open}>\n${content}</testcase>\n`;
}

/** Whether a finding is why its case failed; the others are only told. */
function fails(event: CaseEvent, finding: ReportedFinding): boolean {
  return event.outcome === 'failed' && finding.level === 'must' && finding.deviation === undefined;
}

function result(event: CaseEvent, { sentences }: Telling): string {
  switch (event.outcome) {
    case 'passed':
    case 'known':
      return '';
    case 'skipped':
      return `<skipped${xmlAttributes({ message: shown(event.reason ?? 'skipped', 2000) })}/>\n`;
    case 'errored':
      return `<error${xmlAttributes({ type: 'errored', message: shown(event.reason ?? 'errored', 2000) })}/>\n`;
    case 'unrun':
      return `<error${xmlAttributes({ type: 'unrun', message: event.reason === undefined ? 'not run' : `not run: ${shown(event.reason, 2000)}` })}/>\n`;
    case 'failed': {
      const findings = event.findings.filter((finding) => fails(event, finding));
      const [first] = findings;
      const more = findings.length > 1 ? ` (and ${number(findings.length - 1)} more)` : '';
      const message = (first === undefined ? shown(event.reason ?? 'failed', 2000) : shown(first.message, 500)) + more;
      const text = findings.map((finding) => describe(finding, sentences)).join('\n');
      // One element with all of them: many consumers read the first one only.
      return `<failure${xmlAttributes({ type: first?.requirement ?? 'failed', message })}>${xmlText(text)}</failure>\n`;
    }
  }
}

/**
 * What did not fail the case. What the target does everywhere, such as a known deviation, stands in full with the first case
 * that shows it and on one line with the others: in full it would be nine tenths of a report, which tools only read up to a size.
 */
function systemOut(event: CaseEvent, { sentences, inFull }: Telling): string {
  const told = event.findings.filter((finding) => !fails(event, finding));
  if (told.length === 0) return '';
  const text = told.map((finding) => {
    const why = finding.deviation === undefined ? finding.level : `known deviation ${shown(finding.deviation)}`;
    const first = inFull.get(finding);
    if (first !== undefined) return `${why}: ${shown(finding.message, 500)} (${shown(place(finding), 1000)}); in full with ${shown(first)}\n`;
    inFull.set(finding, event.id);
    return `${why}: ${describe(finding, sentences)}`;
  });
  return `<system-out>${xmlText(text.join('\n'))}</system-out>\n`;
}

function seconds(milliseconds: number): string {
  return (Math.max(0, milliseconds) / 1000).toFixed(3);
}

/** Code units of a suite's text that are put away together. */
const pieceLength = 65_536;

/** Text that grows by many small pieces, of which no more than the last few are in memory. */
class TextStore {
  readonly #spool: Spool;
  readonly #keys: number[] = [];
  #pieces: string[] = [];
  #length = 0;

  constructor(spool: Spool) {
    this.#spool = spool;
  }

  add(piece: string): void {
    this.#pieces.push(piece);
    this.#length += piece.length;
    if (this.#length < pieceLength) return;
    this.#keys.push(this.#spool.put(this.#pieces.join('')));
    this.#pieces = [];
    this.#length = 0;
  }

  /** All of it, in order. */
  writeTo(write: (text: string) => void): void {
    for (const key of this.#keys) this.#spool.write(key);
    write(this.#pieces.join(''));
  }
}
