import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Report } from '../../core/event.ts';
import { allErrored, exchange, finding, hostileRun, hostileText, judged, manyFindings, report, run, threeFindings, written } from '../testing/samples.ts';
import { sarifComplaints } from '../testing/schemas.ts';
import { sarifReporter, type SarifOptions } from './index.ts';

interface Log {
  readonly runs: readonly [
    {
      readonly tool: { readonly driver: { readonly version?: string; readonly rules: readonly { readonly id: string; readonly defaultConfiguration: { level: string } }[] } };
      readonly invocations: readonly [{ readonly executionSuccessful: boolean; readonly exitCode: number; readonly toolExecutionNotifications: readonly object[] }];
      readonly results: readonly {
        readonly ruleId: string;
        readonly ruleIndex: number;
        readonly level: string;
        readonly message: { text: string };
        readonly locations: readonly [{ physicalLocation: { artifactLocation: { uri: string } } }];
        readonly partialFingerprints: Readonly<Record<string, string>>;
        readonly suppressions?: readonly object[];
        readonly codeFlows?: readonly { threadFlows: readonly { locations: readonly object[] }[] }[];
      }[];
    },
  ];
}

function sarif(result: Report, options: Partial<SarifOptions> = {}): Log {
  const log = JSON.parse(written((write) => sarifReporter({ write, ...options }), run(result, []))) as Log;
  expect(sarifComplaints(log)).toEqual([]);
  return log;
}

describe('SARIF', () => {
  it('has a rule for each requirement and a result for each finding, by level', () => {
    const [{ tool, results }] = sarif(threeFindings, { version: '1.2.3' }).runs;
    expect(tool.driver.version).toBe('1.2.3');
    expect(tool.driver.rules.map(({ id, defaultConfiguration: { level } }) => `${id} ${level}`)).toEqual(['response.no-write-only error', 'create.status error', 'create.maxLength error', 'list.header warning', 'list.order note']);
    expect(results.map(({ ruleId, ruleIndex, level }) => [ruleId, tool.driver.rules[ruleIndex]!.id, level])).toEqual(threeFindings.findings.map(({ requirement, level }) => [requirement, requirement, { must: 'error', should: 'warning', may: 'note' }[level]]));
    expect(results[0]).toMatchObject({
      message: { text: 'the answer to createThing has the write-only property secret\ncreateThing 201 /secret: writeOnly, 500 times\nexpected: no secret in an answer\nactual: "hunter2hunter2"\nreplay: npm run -s atlas-conformance -- replay create/valid/3 --seed 7' },
      occurrenceCount: 500,
      partialFingerprints: { primaryLocationLineHash: 'f-1:1', 'atlasConformanceFinding/v1': 'f-1' },
      locations: [{ physicalLocation: { artifactLocation: { uri: 'openapi/v2.yaml' }, region: { startLine: 1 } }, logicalLocations: [{ name: '/secret', fullyQualifiedName: 'createThing/secret' }] }],
      webRequest: { method: 'POST', target: exchange.request.target, headers: { 'Content-Type': 'application/json' }, body: { text: '{"name":"a"}' } },
      webResponse: { statusCode: 201, body: { text: '{"name":"a","secret":"b"}' } },
    });
  });

  it('shows what a deviation covers as suppressed, with the reason, and nothing else', () => {
    const [{ results }] = sarif(threeFindings).runs;
    expect(results.filter(({ suppressions }) => suppressions !== undefined).map(({ partialFingerprints, suppressions }) => [partialFingerprints['atlasConformanceFinding/v1'], suppressions])).toEqual([
      ['f-7', [{ kind: 'external', status: 'accepted', justification: 'create-answers-200: the service answers 200 where its page says 201' }]],
    ]);
  });

  it('says how the run ended', () => {
    expect(sarif(report()).runs[0].invocations).toMatchObject([{ executionSuccessful: true, exitCode: 0, startTimeUtc: '2026-08-01T12:00:00.000Z', endTimeUtc: '2026-08-01T12:00:03.214Z' }]);
    expect(sarif(threeFindings).runs[0].invocations).toMatchObject([{ executionSuccessful: true, exitCode: 1 }]);
    expect(sarif({ ...allErrored, warnings: ['a user may be left'] }).runs[0].invocations).toMatchObject([
      { executionSuccessful: false, exitCode: 3, toolExecutionNotifications: [{ level: 'error', message: { text: expect.stringContaining('connect ECONNREFUSED') as string } }, { level: 'warning', message: { text: 'a user may be left' } }] },
    ]);
  });

  it('shows results at the file that is asked for, and all exchanges of a case that has several', () => {
    const several = finding({ exchanges: [exchange, { ...exchange, response: { ...exchange.response, status: 500 } }] });
    const [{ results }] = sarif(report({ findings: [several], requirements: judged([several]) }), { location: 'src/my users/api.ts' }).runs;
    expect(results[0]!.locations[0].physicalLocation.artifactLocation.uri).toBe('src/my%20users/api.ts');
    expect(results[0]!.codeFlows![0]!.threadFlows[0]!.locations).toMatchObject([{ webResponse: { statusCode: 201 } }, { webResponse: { statusCode: 500 }, location: { message: { text: `POST ${exchange.request.target} 500` } } }]);
  });

  it('keeps the first part of a body that is large', () => {
    const large = finding({ exchanges: [{ ...exchange, response: { ...exchange.response, body: Buffer.from('é'.repeat(20_000)) } }] });
    const text = written((write) => sarifReporter({ write }), run(report({ findings: [large], requirements: judged([large]) }), []));
    expect(text).toContain('the first 16,384 of 40,000 bytes');
    expect(text.length).toBeLessThan(30_000);
  });

  it('is valid for any number of findings and whatever the target said, which is no placeholder and no link', () => {
    const { findings, requirements } = manyFindings.report;
    sarif({ ...manyFindings.report, findings: findings.slice(0, 50), requirements: requirements.slice(0, 50) });
    const texts = fc.oneof(fc.string({ unit: 'binary', maxLength: 60 }), fc.constantFrom(hostileText, '{0}', '[x](http://evil.example)', '__proto__', ''));
    fc.assert(
      fc.property(texts, (text) => {
        const { report: hostile } = hostileRun(text);
        const [{ results, invocations }] = sarif({ ...hostile, findings: hostile.findings.map((each) => ({ ...each, exchanges: each.exchanges.map((one) => ({ ...one, request: { ...one.request, headers: [[text, text]] } })) })) }).runs;
        for (const message of [...results.map((each) => each.message.text), JSON.stringify(invocations[0].toolExecutionNotifications)]) {
          expect(message.replaceAll('{{', '').replaceAll('}}', '')).not.toMatch(/\{\d/);
          expect(message).not.toMatch(/(?<!\\)\[[^\]]*(?<!\\)\]\(/);
        }
      }),
      { numRuns: 20 },
    );
  });
});
