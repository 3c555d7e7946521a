import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { createClientPlan } from '../../conformance/clients/plan.ts';
import { runClient } from '../../conformance/clients/run.ts';
import { clientFaults, habitsOf } from '../../conformance/clients/wrong/faults/index.ts';
import { openInProcess } from '../../conformance/clients/wrong/in-process.ts';
import { checkExchanges } from '../../conformance/check-exchanges.ts';
import { deviationsOf } from '../../conformance/deviations.ts';
import { embeddedPlan, testEmbedded } from '../../conformance/embedded.ts';
import { selectCases } from '../../conformance/select.ts';
import { contracts } from '../contract/index.ts';
import type { RunEvent } from '../core/event.ts';
import { createReporter, type Format } from '../reporters/index.ts';
import { written } from '../reporters/testing/samples.ts';
import { ctrfComplaints, sarifComplaints } from '../reporters/testing/schemas.ts';
import { elements, parseXml } from '../reporters/testing/xml.ts';
import { parseHar, readHar } from '../runner/index.ts';
import { assertReport, reportSchema } from './testing/report.ts';
import { visited } from './testing/visited.ts';

const contract = contracts.v2;
const whole = embeddedPlan({ contract, seed: 7, cases: 6 });
const plan = (...only: readonly string[]) => ({ ...whole, cases: selectCases(whole.cases, { only }).cases });

async function serverRun(exchanges: boolean, only: readonly string[], faults: readonly string[] = [], enough = () => false): Promise<readonly RunEvent[]> {
  const events: RunEvent[] = [];
  await testEmbedded({ contract, seed: 7, plan: plan(...only), faults, enough, exchanges, onEvent: (event) => events.push(event) });
  return events;
}

async function clientRun(exchanges: boolean): Promise<readonly RunEvent[]> {
  const events: RunEvent[] = [];
  const all = createClientPlan({ contract, auth: 'digest', seed: 7, cases: 1, now: Date.now() });
  await runClient({
    contract,
    plan: { ...all, cases: all.cases.slice(0, 12) },
    auth: 'digest',
    openDriver: async () => openInProcess(habitsOf(clientFaults.find(({ violates }) => violates.includes('client.accept.version'))!, 'v2')),
    info: ({ name }) => ({ target: name, api: 'v2', contractVersion: contract.version, profile: 'atlas', seed: 7, planned: 12, command: 'client', startedAt: new Date().toISOString() }),
    parallel: 1,
    timeoutMs: 20_000,
    deviations: [],
    replay: (id) => `client --only ${id}`,
    onEvent: (event) => events.push(event),
    exchanges,
  });
  return events;
}

function trafficRun(exchanges: boolean): readonly RunEvent[] {
  const events: RunEvent[] = [];
  const name = join(import.meta.dirname, '..', '..', 'conformance', 'fixtures', 'v2.har');
  const expired = { ...deviationsOf('atlas')[0]!, id: 'over', expires: '2024-01-01', since: '2023-01-01' };
  checkExchanges({ sources: [{ name, entries: readHar(name) }], contracts: [contract], profile: 'atlas', deviations: [...deviationsOf('atlas'), expired], command: () => `check ${name}`, onEvent: (event) => events.push(event), exchanges });
  return events;
}

const runs: Record<string, readonly RunEvent[]> = {};
beforeAll(async () => {
  runs['a server with faults'] = await serverRun(true, ['create/example', 'create/rule', 'get/', 'json/', 'listDatabaseUsers/parameter/*'], ['status:create-200', 'secret:create', 'secret:error', 'body:get-in-list']);
  runs['a client with a fault'] = await clientRun(true);
  runs['traffic'] = trafficRun(true);
});
const names = ['a server with faults', 'a client with a fault', 'traffic'];

const made = (format: Format, events: Iterable<RunEvent>): string => written((write) => createReporter({ format, write, version: '1.2.3' }), events);
const casesOf = (events: readonly RunEvent[]) => events.filter((event) => event.type === 'case');

describe.each(names)('a run of %s', (name) => {
  it('is reported as the formats want it', () => {
    const events = runs[name]!;
    const cases = casesOf(events);
    const report: unknown = JSON.parse(made('json', events));
    assertReport(report);
    expect(report.findings.length).toBeGreaterThan(0);

    const log = JSON.parse(made('sarif', events)) as { runs: [{ results: { ruleId: string }[] }] };
    expect(sarifComplaints(log)).toEqual([]);
    expect(log.runs[0].results.map(({ ruleId }) => ruleId)).toEqual(report.findings.map(({ requirement }) => requirement));

    const ctrf = JSON.parse(made('ctrf', events)) as { results: { tests: { testId: string }[] } };
    expect(ctrfComplaints(ctrf)).toEqual([]);
    expect(ctrf.results.tests.map(({ testId }) => testId)).toEqual(cases.map(({ id }) => id));

    expect(elements(parseXml(made('junit', events)), 'testcase')).toHaveLength(cases.length);
  });

  it('gives a HAR of every exchange, without secrets', () => {
    const events = runs[name]!;
    const text = made('har', events);
    const { log } = JSON.parse(text) as { log: { comment?: string; entries: { comment: string }[] } };
    expect(log.comment).toBeUndefined();
    expect(log.entries.map(({ comment }) => comment).toSorted()).toEqual(casesOf(events).flatMap(({ id, exchanges }) => Array<string>(exchanges).fill(id)).toSorted());
    const entries = parseHar(Buffer.from(text), 'run.har');
    expect(entries.length).toBeGreaterThan(10);
    for (const { request } of entries) {
      for (const [field, value] of request.headers) if (/^(authorization|cookie)$/i.test(field)) expect(value).toBe('<redacted>');
    }
    // In whatever spelling: also where a body is no JSON that anybody parses.
    expect(text.match(/password\\?"\s*:\s*\\?"(?!<)[^}]{0,40}|Zq7.{0,40}|Z\\u0000q.{0,40}/g)).toBeNull();
  });
});

describe('exchanges', () => {
  it('are not told of when nobody asks for them', async () => {
    for (const events of [await serverRun(false, ['create/example']), await clientRun(false), trafficRun(false)]) {
      expect(casesOf(events).length).toBeGreaterThan(0);
      expect(events.filter(({ type }) => type === 'exchange')).toEqual([]);
    }
  });

  it('come before their case', () => {
    for (const name of names) {
      let waiting: readonly string[] = [];
      for (const event of runs[name]!) {
        if (event.type === 'exchange') waiting = [...waiting, event.case];
        else if (event.type === 'case') {
          expect(waiting.filter((id) => id === event.id)).toHaveLength(event.exchanges);
          waiting = waiting.filter((id) => id !== event.id);
        }
      }
      expect(waiting).toEqual([]);
    }
  });
});

describe('the schema of the JSON report', () => {
  it('has no property that no run makes', async () => {
    const ended = await serverRun(false, ['create/example'], ['status:create-200'], () => true);
    const reports = [...names.map((name) => runs[name]!), ended].map((events) => JSON.parse(made('json', events)) as unknown);
    for (const report of reports) assertReport(report);
    const [seen, all] = visited(reportSchema, reports);
    expect(all.size).toBeGreaterThan(80);
    // Only a run that the command line prepares, or that makes failures smaller, has them.
    const prepared = ['/settings', '/shard', '/shard/index', '/shard/count', '/shard/planned', '/shard/command', '/findings/*/shrunk', '/deviations/*/cause'];
    expect([...all].filter((property) => !seen.has(property))).toEqual(prepared);
  });

  it('is what the package ships', () => {
    const { files, exports } = JSON.parse(readFileSync(join(import.meta.dirname, '..', '..', 'package.json'), 'utf8')) as { files: string[]; exports: Record<string, unknown> };
    expect(files).toContain('schemas');
    expect(exports['./schemas/report.schema.json']).toBe('./schemas/report.schema.json');
  });
});
