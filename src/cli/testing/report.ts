import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import type { Report } from '../../core/event.ts';

/** The schema of `--report json` that the package ships. */
export const reportSchema = JSON.parse(readFileSync(join(import.meta.dirname, '..', '..', '..', 'schemas', 'report.schema.json'), 'utf8')) as Record<string, unknown>;

const ajv = new Ajv2020({ allErrors: true, strict: true, allowUnionTypes: true });
addFormats.default(ajv);
const validate = ajv.compile(reportSchema);

/** A report is not as promised. */
class ReportError extends Error {
  override readonly name = 'ReportError';
}

/** What is wrong with a value by the schema, as `pointer keyword`; nothing when it is a report. */
export function complaints(value: unknown): readonly string[] {
  return validate(value) ? [] : validate.errors!.map(({ instancePath, keyword, params }) => `${instancePath} ${keyword} ${JSON.stringify(params)}`);
}

/** @throws ReportError naming what is not as the schema promises, or sums that do not agree */
export function assertReport(value: unknown): asserts value is Report {
  const wrong = complaints(value);
  if (wrong.length > 0) throw new ReportError(wrong.slice(0, 10).join('\n'));
  const { totals: sums, errors, skipped, requirements, findings } = value as Report;
  const equal = (what: string, a: number, b: number) => {
    if (a !== b) throw new ReportError(`${what}: ${a} is not ${b}`);
  };
  equal('planned', sums.planned, sums.passed + sums.failed + sums.known + sums.skipped + sums.errored + sums.unrun);
  equal('errors', errors.reduce((sum, each) => sum + each.count, 0), sums.errored + sums.unrun);
  equal('skipped', skipped.reduce((sum, each) => sum + each.count, 0), sums.skipped);
  equal('ids of findings', new Set(findings.map(({ id }) => id)).size, findings.length);
  const ids = new Set(requirements.map(({ id }) => id));
  equal('ids of requirements', ids.size, requirements.length);
  for (const { requirement } of findings) if (!ids.has(requirement)) throw new ReportError(`there is no requirement ${requirement}`);
}
