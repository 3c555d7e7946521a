import type { ReportedFinding } from '../core/finding.ts';
import { place } from './findings.ts';
import { number, shown } from './text.ts';

/** A finding in full, a fact a line; the texts of the target are on one line each. */
export function describe(finding: ReportedFinding, sentences: ReadonlyMap<string, string>): string {
  const { requirement, message, expected, actual, curl, replay } = finding;
  return [
    shown(message, 2000),
    `requirement: ${shown(sentences.get(requirement) ?? requirement, 1000)} (${shown(requirement)})`,
    `where: ${shown(place(finding), 1000)}`,
    `expected: ${shown(expected, 2000)}`,
    `actual: ${shown(actual, 2000)}`,
    `curl: ${curl.length > 20_000 ? `${number(curl.length)} characters long; see --report json=FILE` : curl}`,
    `replay: ${replay}`,
    '',
  ].join('\n');
}
