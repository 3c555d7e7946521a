// The suite, its plan, its payloads, a server and the judgement of one exchange, as functions. Run `npm install && npm test`.
import { checkExchange, createPlan, createReferenceServer, development, payloads, run, type Body, type Report, type RunPlan } from 'atlas-conformance';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import config from './conformance.config.ts';

const { fetch } = createReferenceServer({ auth: [] });
const create = (body: Body) =>
  new Request(`https://cloud.mongodb.com/api/atlas/v2/groups/${development.groupId}/databaseUsers`, {
    method: 'POST',
    headers: { Accept: 'application/vnd.atlas.2023-01-01+json', 'Content-Type': 'application/json' },
    body: JSON.stringify(body),
  });

test('run gives the report of a run, and tells of it while it happens', async () => {
  const outcomes: string[] = [];
  const report: Report = await run({ seed: 7, only: ['create/example'], onEvent: (event) => event.type === 'case' && outcomes.push(event.outcome) });
  expect(report.totals).toMatchObject({ planned: outcomes.length, failed: 0, errored: 0, unrun: 0 });
  expect(report.findings.filter(({ level, deviation }) => level === 'must' && deviation === undefined)).toEqual([]);
});

test('createPlan shows what a run would do, and why', async () => {
  const plan: RunPlan = await createPlan({ seed: 7, only: ['create/example/scram'] });
  expect(plan.cases.map(({ id }) => id)).toEqual(['create/example/scram']);
  expect(plan.cases[0]?.requests()[0]).toMatchObject({ operation: 'createDatabaseUser', method: 'POST' });
  expect(plan.requirements.filter(({ cases }) => cases.length > 0).map(({ id }) => id)).toContain('createDatabaseUser.status');
});

test('each valid payload is taken, and the answer is what the contract says', async () => {
  await fc.assert(
    fc.asyncProperty(payloads.valid({ kind: 'SCRAM-SHA', groupId: development.groupId }), async (body) => {
      const server = createReferenceServer({ auth: [] });
      const request = create(body);
      const response = await server.fetch(request.clone());
      expect(response.status).toBe(201);
      expect((await checkExchange(request, response, { side: 'server' })).conforms).toBe(true);
    }),
    { numRuns: 20 },
  );
});

test('each invalid payload is refused, for the one thing that is wrong with it', async () => {
  await fc.assert(
    fc.asyncProperty(payloads.invalid({ keyword: 'required', groupId: development.groupId }), async ({ value, violation }) => {
      expect(violation.keyword).toBe('required');
      if (violation.level === 'must') expect((await fetch(create(value))).status).toBe(400);
    }),
    { numRuns: 20 },
  );
});

test('a configuration is typed', () => {
  expect(config.targets?.staging.rate).toBe(20);
  // @ts-expect-error there is no such target
  expect(config.targets?.production).toBeUndefined();
});
