import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Report } from '../core/event.ts';
import { jsonBody, jsonReporter, reportToJson } from './json.ts';
import { exchange, finding, hostile, report, run, threeFindings, written } from './testing/samples.ts';

describe('json', () => {
  it('writes the report of the design once, when the run has finished', () => {
    const events = run(threeFindings);
    expect(written((write) => jsonReporter({ write }), events.slice(0, -1))).toBe('');
    const text = written((write) => jsonReporter({ write }), events);
    const value = JSON.parse(text) as Record<string, unknown>;
    expect(Object.keys(value)).toEqual([
      'format', 'seed', 'profile', 'api', 'target', 'contractVersion', 'command', 'startedAt', 'durationMs', 'totals',
      'requirements', 'findings', 'deviations', 'errors', 'skipped', 'warnings', 'coverage', 'timings',
    ]);
    expect(Object.keys(value['totals'] as object)).toEqual(['planned', 'passed', 'failed', 'known', 'skipped', 'errored', 'unrun', 'exchanges']);
    expect(text.endsWith('}\n')).toBe(true);
  });

  it('writes a finding with its exchanges, bodies as text where they are UTF-8', () => {
    const binary = { ...exchange, request: { ...exchange.request, body: null }, response: { ...exchange.response, body: Uint8Array.of(0xff, 0x00) } };
    const [written] = (JSON.parse(reportToJson(report({ findings: [finding({ exchanges: [exchange, binary] })] }))) as { findings: object[] }).findings;
    expect(Object.keys(written!)).toEqual([
      'id', 'requirement', 'level', 'operation', 'status', 'pointer', 'keyword', 'expected', 'actual', 'message', 'case', 'count', 'curl', 'replay', 'exchanges',
    ]);
    expect(written).toMatchObject({
      exchanges: [
        {
          request: { method: 'POST', headers: [['Content-Type', 'application/json']], body: { encoding: 'utf-8', data: '{"name":"a"}' } },
          response: { status: 201, body: { encoding: 'utf-8', data: '{"name":"a","secret":"b"}' } },
          startedAt: 1_700_000_000_000,
          durationMs: 1.5,
        },
        { request: { body: null }, response: { body: { encoding: 'base64', data: '/wA=' } } },
      ],
    });
  });

  it('gives every body back byte for byte', () => {
    const text = fc.string({ unit: 'binary' }).map((value) => new TextEncoder().encode(value));
    const bom = text.map((bytes) => Uint8Array.of(0xef, 0xbb, 0xbf, ...bytes));
    fc.assert(
      fc.property(fc.oneof(fc.uint8Array(), text, bom), (bytes) => {
        const { encoding, data } = JSON.parse(JSON.stringify(jsonBody(bytes))) as ReturnType<typeof jsonBody>;
        expect(Buffer.compare(Buffer.from(data, encoding), bytes)).toBe(0);
      }),
    );
  });

  it('writes the same text for the same result, in whatever order it was counted', () => {
    const forwards = report();
    const backwards: Report = {
      ...Object.fromEntries(Object.entries(forwards).toReversed()) as unknown as Report,
      coverage: {
        ...forwards.coverage,
        constraints: forwards.coverage.constraints,
        statuses: Object.fromEntries(Object.entries(forwards.coverage.statuses).toReversed()),
        operations: Object.fromEntries(Object.entries(forwards.coverage.operations).toReversed()),
      },
    };
    expect(reportToJson(backwards)).toBe(reportToJson(forwards));
  });

  it('writes well-formed Unicode without raw control characters, whatever the target said', () => {
    const text = reportToJson(hostile.report);
    expect(text.replaceAll('\n', '')).not.toMatch(/[\p{Cc}\p{Zl}\p{Zp}]/u);
    // JSON.parse turns an escaped lone surrogate into one, so the values are what counts.
    JSON.parse(text, (key, value: unknown) => {
      expect(key.isWellFormed()).toBe(true);
      if (typeof value === 'string') expect(value.isWellFormed()).toBe(true);
      return value;
    });
  });
});
