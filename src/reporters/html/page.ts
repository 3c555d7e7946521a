import { createHash } from 'node:crypto';
import type { Report, RunInfo } from '../../core/event.ts';
import { script, style } from '../../../generated/report/page.ts';
import { violatedRequirements } from '../findings.ts';
import { number, shown } from '../text.ts';
import type { CaseList } from './case-list.ts';
import { casesSection } from './cases.ts';
import { coverageSection } from './coverage.ts';
import { Room, violatedSection } from './findings.ts';
import { headline, hero, summary } from './hero.ts';
import { knownSection, notesSection } from './known.ts';
import { html, ownCode, type Markup } from './markup.ts';
import { requirementsSection } from './requirements.ts';
import { timings } from './timings.ts';

/** Nothing is loaded, and nothing runs but the one script: even a mistake in escaping would run nothing (CSP Level 3). */
const policy = [
  "default-src 'none'",
  `script-src '${hash(script)}'`,
  `style-src '${hash(style)}'`,
  "base-uri 'none'",
  "form-action 'none'",
  "require-trusted-types-for 'script'",
  "trusted-types 'none'",
].join('; ');

/** A report as one HTML document, in parts; `info` has what only the start of a run tells. */
export function page(report: Report, info: RunInfo | undefined, cases: CaseList): readonly Markup[] {
  const { title, rest } = headline(report);
  const room = new Room();
  const sources = new Map(report.requirements.map(({ id, source }) => [id, source]));
  const levels = [
    { level: 'must', id: 'violated', title: 'Violated requirements', meaning: 'Each of these fails the run.' },
    { level: 'should', id: 'should', title: 'Warnings', meaning: 'Requirements of level should: these do not fail the run.' },
    { level: 'may', id: 'may', title: 'Noted', meaning: 'Requirements of level may: only reported.' },
  ] as const;
  const violated = levels.map((each) => ({ ...each, violated: violatedRequirements(report, each.level), sources }));
  const [must, ...others] = violated.map((section) => violatedSection(section, room));
  const sections = { must, notes: notesSection(report), others, known: knownSection(report, room), coverage: coverageSection(report), timings: timings(report), requirements: requirementsSection(report), cases: casesSection(cases) };

  const links: readonly (readonly [id: string, title: string, count: number | undefined, section: unknown])[] = [
    ...violated.slice(0, 1).map((each) => [each.id, 'Violated', each.violated.length, must] as const),
    ['notes', 'Not judged', undefined, sections.notes],
    ...violated.slice(1).map((each, index) => [each.id, each.title, each.violated.length, others[index]] as const),
    ['deviations', 'Known deviations', report.deviations.filter(({ matched }) => matched > 0).length, sections.known],
    ['coverage', 'Coverage', undefined, sections.coverage],
    ['timings', 'Response times', undefined, sections.timings],
    ['requirements', 'Requirements', report.requirements.length, sections.requirements],
    ['cases', 'Cases', cases.listed, sections.cases[0]],
  ];
  const link = ([id, text, count]: (typeof links)[number]): Markup => html`<li><a href="#${id}">${text}${count === undefined ? undefined : html` <span class="count">${number(count)}</span>`}</a></li>`;

  return [
    html`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="referrer" content="no-referrer">
<title>${title}: ${shown(report.target, 100)} (${rest})</title>
<style>${ownCode(style)}</style>
</head>
<body>
<a class="skip" href="#main">Skip to the report</a>
${hero(report)}
<nav class="contents" aria-label="Contents"><ul>${links.filter(([, , , section]) => section !== undefined).map(link)}</ul></nav>
<main id="main">
`,
    html`${summary(report, info)}${must}${sections.notes}${others}${sections.known}${sections.coverage}${sections.timings}${sections.requirements}`,
    ...sections.cases,
    html`
</main>
<footer><p id="said" class="sr" role="status"></p><p>Made by atlas-conformance from contract ${report.contractVersion}, on ${report.startedAt.slice(0, 10)}. This file loads nothing and sends nothing.</p></footer>
<script>${ownCode(script)}</script>
</body>
</html>
`,
  ];
}

function hash(code: string): string {
  return `sha256-${createHash('sha256').update(code).digest('base64')}`;
}
