import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Report } from '../core/event.ts';
import { reportToJson } from '../reporters/index.ts';
import { allErrored, exchange, finding, hostileRun, hostileText, judged, manyFindings, report, threeFindings } from '../reporters/testing/samples.ts';
import { assertReport, complaints, reportSchema } from './testing/report.ts';

const json = (result: Report): Report => JSON.parse(reportToJson(result)) as Report;

/** With every field that may be there. */
const full: Report = {
  ...threeFindings,
  settings: { target: 'embedded', seed: 7 },
  warnings: ['a user may be left'],
  deviations: threeFindings.deviations.map((each) => ({ ...each, since: '2026-08-01', expired: '2026-08-02' })),
  errors: [{ case: 'create/valid/1', reason: 'timeout', count: 1 }],
  totals: { ...threeFindings.totals, calls: 3 },
  findings: [finding({ deviation: 'links-relative', exchanges: [exchange, { ...exchange, request: { ...exchange.request, body: null } }] })],
};

describe('the schema of the JSON report', () => {
  it.each<[string, Report]>([
    ['three violated requirements', threeFindings],
    ['two thousand', manyFindings.report],
    ['no answer', { ...allErrored, requirements: judged([]) }],
    ['every field', full],
  ])('takes a report of %s', (_name, result) => {
    expect(complaints(json(result))).toEqual([]);
  });

  it('takes a report whatever the target said', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string({ unit: 'binary', minLength: 1, maxLength: 60 }), fc.constant(hostileText)), (text) => {
        expect(complaints(json(hostileRun(text).report))).toEqual([]);
      }),
      { numRuns: 30 },
    );
  });

  it('refuses every change: a field that is missing, that nobody knows, or that is of another kind', () => {
    const optional = new Set(['settings', 'calls', 'since', 'expired', 'deviation']);
    const isMap = (path: readonly string[]) => /^(coverage,(operations|statuses(,[^,]+)?|constraints,each)|timings)$/.test(path.join(','));
    const paths = everyPath(json(full)).filter((path) => path[0] !== 'settings');
    const wrong = fc.record({ path: fc.constantFrom(...paths), how: fc.constantFrom('lose', 'add', 'replace') });
    let changed = 0;
    fc.assert(
      fc.property(wrong, ({ path, how }) => {
        const copy = json(full) as unknown as Record<string, unknown>;
        const parent = path.slice(0, -1).reduce<Record<string, unknown>>((value, key) => value[key] as Record<string, unknown>, copy);
        const key = path.at(-1)!;
        if (how === 'replace') parent[key] = { nobody: [] };
        else if (Array.isArray(parent)) return;
        else if (how === 'add') parent['nobody'] = [];
        else if (optional.has(key) || isMap(path.slice(0, -1))) return;
        else delete parent[key];
        changed += 1;
        expect({ path, how, complaints: complaints(copy).length > 0 }).toEqual({ path, how, complaints: true });
      }),
      { numRuns: 400 },
    );
    expect(changed).toBeGreaterThan(100);
  });

  it('refuses sums that do not agree with each other', () => {
    expect(() => assertReport(json(full))).toThrow('errors: 1 is not 0');
    expect(() => assertReport({ ...json(report({ requirements: judged([]) })), skipped: [{ reason: 'r', count: 1 }] })).toThrow('skipped: 1 is not 0');
    assertReport(json(report({ requirements: judged([]) })));
  });

  it('says of each field what it is', () => {
    const undescribed: string[] = [];
    const look = (value: unknown, path: string): void => {
      if (typeof value !== 'object' || value === null) return;
      const { properties, description, $ref } = value as { properties?: Record<string, object>; description?: string; $ref?: string };
      for (const [name, property] of Object.entries(properties ?? {})) if (!('description' in property) && !('$ref' in property)) undescribed.push(`${path}/${name}`);
      if (properties !== undefined && description === undefined && $ref === undefined) undescribed.push(path);
      for (const [key, child] of Object.entries(value)) look(child, `${path}/${key}`);
    };
    look(reportSchema, '');
    expect(undescribed).toEqual([]);
  });
});

function everyPath(value: unknown, path: readonly string[] = []): readonly (readonly string[])[] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, child]) => [[...path, key], ...everyPath(child, [...path, key])]);
}
