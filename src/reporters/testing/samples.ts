import type { Outcome } from '../../core/case.ts';
import type { Report, Reporter, RunEvent, RunInfo } from '../../core/event.ts';
import type { Exchange } from '../../core/exchange.ts';
import type { ReportedFinding } from '../../core/finding.ts';
import type { Level, Requirement } from '../../core/requirement.ts';

/** Made-up runs for the tests of this room: what a runner would say, for any contract. */

type CaseEvent = Extract<RunEvent, { type: 'case' }>;

export const info: RunInfo = {
  target: 'http://127.0.0.1:8080',
  api: 'v2',
  contractVersion: '2023-01-01',
  profile: 'atlas',
  seed: 7,
  planned: 840,
  command: 'npm run -s atlas-conformance -- run --target http://127.0.0.1:8080 --seed 7',
  startedAt: '2026-08-01T12:00:00.000Z',
};

export const exchange: Exchange = {
  request: {
    method: 'POST',
    target: '/api/atlas/v2/groups/32b6e34b3d91647abb20e7b8/things',
    headers: [['Content-Type', 'application/json']],
    body: Buffer.from('{"name":"a"}'),
  },
  response: { status: 201, headers: [['Content-Type', 'application/json']], body: Buffer.from('{"name":"a","secret":"b"}') },
  startedAt: 1_700_000_000_000,
  durationMs: 1.5,
};

export function finding(over: Partial<ReportedFinding> = {}): ReportedFinding {
  return {
    id: 'f-1',
    requirement: 'response.no-write-only',
    operation: 'createThing',
    status: 201,
    pointer: '/secret',
    keyword: 'writeOnly',
    expected: 'no secret in an answer',
    actual: '"hunter2hunter2"',
    message: 'the answer to createThing has the write-only property secret',
    level: 'must',
    case: 'create/valid/3',
    count: 1,
    curl: `curl --digest -u "$MONGODB_ATLAS_PUBLIC_API_KEY:$MONGODB_ATLAS_PRIVATE_API_KEY" -X POST 'http://127.0.0.1:8080/api/atlas/v2/groups/32b6e34b3d91647abb20e7b8/things' -H 'Accept: application/vnd.atlas.2023-01-01+json' -H 'Content-Type: application/vnd.atlas.2023-01-01+json' -d '{"name":"a"}'`,
    replay: 'npm run -s atlas-conformance -- replay create/valid/3 --seed 7',
    exchanges: [exchange],
    ...over,
  };
}

export function requirement(id: string, level: Level = 'must', sentence = `${id} holds`): Requirement {
  return { id, level, sentence, source: `openapi/v2.yaml#/components/schemas/Thing/${id}` };
}

export const catalogue: readonly Requirement[] = [
  requirement('response.no-write-only', 'must', 'An answer never holds a write-only property, not even one that the same request sent'),
  requirement('create.status', 'must', 'A valid create is answered 201'),
  requirement('create.maxLength', 'must', 'A description longer than 100 characters is refused with 400'),
  requirement('list.header', 'should', 'Every answer has a RateLimit-Limit header'),
  requirement('list.order', 'may', 'The list keeps the order of creation'),
];

export function report(over: Partial<Omit<Report, 'totals'>> & { totals?: Partial<Report['totals']> } = {}): Report {
  const planned = over.totals?.planned ?? 840;
  return {
    format: 1,
    seed: 7,
    profile: 'atlas',
    api: 'v2',
    target: 'http://127.0.0.1:8080',
    contractVersion: info.contractVersion,
    command: info.command,
    startedAt: info.startedAt,
    durationMs: 3214,
    requirements: [],
    findings: [],
    deviations: [],
    errors: [],
    skipped: [],
    warnings: [],
    coverage: {
      operations: { createThing: 1100, listThings: 200, getThing: 500, updateThing: 204, deleteThing: 100 },
      statuses: { createThing: { 201: 800, 400: 300 }, listThings: { 200: 200 }, getThing: { 200: 490, 404: 10 }, updateThing: { 200: 204 }, deleteThing: { 204: 99, 404: 1 } },
      parameters: { total: 19, sent: 17 },
      constraints: { total: 212, accepted: 180, rejected: 170, each: { 'createThing body /name maxLength': { accepted: 12, rejected: 3 }, 'createThing body /name pattern': { accepted: 9, rejected: 0 } } },
      total: 451,
      percent: 84.2,
      unreached: [
        { kind: 'status', id: 'getThing 429', reachable: false, reason: 'only a target that limits the rate answers it' },
        { kind: 'parameter', id: 'getThing query/pretty', reachable: true, reason: 'no case of this run reached it' },
        { kind: 'parameter', id: 'getThing query/envelope', reachable: true, reason: 'no case of this run reached it' },
      ],
    },
    timings: { createThing: { count: 1100, totalMs: 2000, maxMs: 12.5, buckets: [0, 300, 400, 200, 150, 45, 5, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0] } },
    ...over,
    totals: { planned, passed: planned, failed: 0, known: 0, skipped: 0, errored: 0, unrun: 0, exchanges: 2104, ...over.totals },
  };
}

/** Rows of the report's requirements as they follow from its findings. */
export function judged(findings: readonly ReportedFinding[], requirements: readonly Requirement[] = catalogue): Report['requirements'] {
  return requirements.map(({ id, level, sentence, source }) => {
    const failed = findings.some((each) => each.requirement === id && each.deviation === undefined);
    return { id, level, sentence, outcome: failed ? 'failed' : 'passed', cases: 12, source };
  });
}

export function caseEvent(index: number, outcome: Outcome = 'passed', over: Partial<CaseEvent> = {}): CaseEvent {
  return {
    type: 'case',
    id: `create/valid/${index}`,
    group: 'create/valid',
    title: `a thing with ${index} labels is created`,
    requirements: ['create.status'],
    outcome,
    findings: [],
    exchanges: 2,
    durationMs: 4,
    ...over,
  };
}

/** The events of a run; by default as many passed cases as its report says were planned. */
export function run(result: Report, cases?: Iterable<CaseEvent>, requirements: readonly Requirement[] = catalogue): RunEvent[] {
  const planned = result.totals.planned;
  const { target, api, profile, seed } = result;
  return [
    { type: 'started', info: { ...info, target, api, profile, seed, planned }, requirements },
    ...(cases ?? Array.from({ length: planned }, (_, index) => caseEvent(index))),
    { type: 'finished', report: result },
  ];
}

/** What a reporter writes when it hears the events. */
export function written(make: (write: (text: string) => void) => Reporter, events: Iterable<RunEvent>): string {
  let text = '';
  const reporter = make((part) => {
    text += part;
  });
  for (const event of events) reporter.on(event);
  void reporter.close?.();
  return text;
}

/** Three requirements violated, one of them 500 times, and something of everything else. */
export const threeFindings: Report = (() => {
  const findings = [
    finding({ count: 500 }),
    finding({ id: 'f-2', operation: 'getThing', status: 200, count: 12 }),
    finding({ id: 'f-3', requirement: 'create.status', status: 200, pointer: '', keyword: 'status', expected: '201', actual: '200', message: 'status 200, expected 201' }),
    finding({ id: 'f-4', requirement: 'create.maxLength', pointer: '', keyword: 'status', expected: '400', actual: '201', count: 3, replay: 'npm run -s atlas-conformance -- replay create/maxLength --seed 7' }),
    finding({ id: 'f-5', requirement: 'list.header', level: 'should', operation: 'listThings', status: 200, pointer: '', keyword: 'header', count: 200 }),
    finding({ id: 'f-6', requirement: 'list.order', level: 'may', operation: 'listThings', status: 200, pointer: '/results', keyword: 'order', count: 2 }),
    finding({ id: 'f-7', requirement: 'create.status', deviation: 'create-answers-200', count: 4 }),
  ];
  return report({
    findings,
    requirements: judged(findings),
    totals: { passed: 280, failed: 515, known: 25, skipped: 20 },
    deviations: [
      { id: 'create-answers-200', reason: 'the service answers 200 where its page says 201', evidence: 'REC create', since: '2026-08-01', matched: 4 },
      { id: 'no-rate-limit-headers', reason: 'no recorded answer has a RateLimit header', evidence: 'REC create, get', matched: 21 },
      { id: 'links-relative', reason: 'links are relative behind a proxy', evidence: 'an issue', matched: 0 },
    ],
    skipped: [
      { reason: 'needs a second project (set MONGODB_ATLAS_PROJECT_ID_2)', count: 17 },
      { reason: 'the target has no OAuth endpoint', count: 3 },
    ],
  });
})();

/** Two thousand findings, no two of the same requirement. */
export const manyFindings: { readonly report: Report; readonly requirements: readonly Requirement[] } = (() => {
  const requirements = Array.from({ length: 2000 }, (_, index) => requirement(`constraint-${index}`, 'must', `A thing whose property number ${index} is too long for its column is refused with 400 and an error that names the property`));
  const findings = requirements.map(({ id }, index) => finding({ id: `f-${index}`, requirement: id, pointer: `/property${index}`, keyword: 'maxLength', expected: '400', actual: '201' }));
  const reasons = Array.from({ length: 30 }, (_, index) => ({ case: `create/valid/${index}`, reason: `socket closed while reading answer ${index}`, count: 2 }));
  return {
    requirements,
    report: report({
      findings,
      requirements: judged(findings, requirements),
      totals: { planned: 9000, passed: 6000, failed: 2000, known: 340, skipped: 600, errored: 60 },
      deviations: Array.from({ length: 20 }, (_, index) => ({ id: `deviation-${index}`, reason: 'the service is known to do so', evidence: 'REC create', matched: index })),
      skipped: Array.from({ length: 20 }, (_, index) => ({ reason: `reason number ${index}`, count: 30 })),
      errors: reasons,
    }),
  };
})();

/** No case could be judged. */
export const allErrored: Report = report({
  totals: { passed: 0, errored: 820, unrun: 20, exchanges: 0 },
  errors: [{ case: 'create/valid/0', reason: 'connect ECONNREFUSED 127.0.0.1:8080', count: 820 }],
  durationMs: 412,
  coverage: { operations: {}, statuses: {}, parameters: { total: 19, sent: 0 }, constraints: { total: 212, accepted: 0, rejected: 0, each: {} }, total: 451, percent: 0, unreached: [] },
});

/** What a hostile target may put into its answers: escape sequences, a forged verdict, half characters, markup, length. */
export const hostileText = '\u001b[2J\u001b]0;owned\u0007\r\nconformant: all passed\u0000\ud800 \u202egnp.exe ]]></failure><x a="&amp;"> \u009b31m\ufffe\u2028';

/** A run in which every text that a target can reach is this one. */
export function hostileRun(hostileText: string): { readonly report: Report; readonly requirements: readonly Requirement[]; readonly cases: readonly CaseEvent[] } {
  const bad = finding({
    operation: hostileText, pointer: `/${hostileText}`, keyword: hostileText, expected: hostileText, actual: hostileText + 'x'.repeat(100_000),
    message: hostileText, curl: `curl '${hostileText}'`, replay: `replay '${hostileText}'`,
    exchanges: [{ ...exchange, response: { status: 500, headers: [['X-Bad', hostileText]], body: Buffer.from([0x7b, 0xff, 0xfe, 0x00]) } }],
  });
  const findings = [bad, { ...bad, id: 'f-2', requirement: hostileText, level: 'should' as const }];
  const requirements = [requirement('response.no-write-only', 'must', hostileText), requirement(hostileText, 'should', hostileText)];
  return {
    requirements,
    report: report({
      findings,
      target: hostileText,
      requirements: judged(findings, requirements),
      totals: { planned: 5, passed: 1, failed: 1, known: 1, skipped: 1, errored: 1 },
      deviations: [{ id: hostileText, reason: hostileText, evidence: hostileText, matched: 1 }],
      errors: [{ case: hostileText, reason: hostileText, count: 1 }],
      skipped: [{ reason: hostileText, count: 1 }],
    }),
    cases: [
      caseEvent(0, 'failed', { findings, title: hostileText, group: `${hostileText}/x` }),
      caseEvent(1, 'known', { findings: [{ ...bad, deviation: hostileText }] }),
      caseEvent(2, 'skipped', { reason: hostileText }),
      caseEvent(3, 'errored', { reason: hostileText }),
      caseEvent(4, 'passed', { findings: findings.slice(1) }),
    ],
  };
}

export const hostile = hostileRun(hostileText);
