import { describe, expect, it } from 'vitest';
import type { Report } from '../../../src/core/event.ts';
import { contracts, type Api } from '../../../src/contract/index.ts';
import type { ClientAuth, ClientCase } from '../case.ts';
import { testHabits, waits } from '../fault-matrix.ts';
import { createClientPlan, type ClientPlan } from '../plan.ts';
import { changed } from './faults/index.ts';
import { legalHabits, type LegalHabit } from './legal.ts';
import { proper } from './proper.ts';

/** The cases in which a habit can show, by the beginning of its id. */
const shownIn: Readonly<Record<string, RegExp>> = {
  path: /^path\//,
  query: /^(?:query|list|auth\/digest\/query)/,
  accept: /\/kind\/(?:scram|ldap)/,
  'content-type': /^(?:create\/kind|update\/change\/p)/,
  http: /^(?:create\/(?:kind|body)|delete|auth|broken)\//,
  body: /^(?:create|update)\//,
  requests: /^(?:error\/(?:500|form)|broken|connection)\//,
  'retry-after': /^error\/(?:429\/(?:get|open)|40)/,
  redirect: /^broken\//,
  digest: /^(?:auth\/digest|query|error\/401|path\/(?:space|case|utf-8))\//,
  oauth: /^(?:auth\/oauth|query|error\/401|get)\//,
  answer: /^(?:answer\/form\/(?:a|[n-w])|query|list|create\/body\/e)/,
  error: /^error\//,
};

/** These are about waiting. */
const patient = new Set(['retry-after:told', 'oauth:early', 'oauth:late']);

const plans = new Map<string, ClientPlan>();

function planFor(api: Api, auth: ClientAuth): ClientPlan {
  const key = `${api} ${auth}`;
  const plan = plans.get(key) ?? createClientPlan({ contract: contracts[api], auth, seed: 7, cases: 1, now: Date.now() });
  plans.set(key, plan);
  return plan;
}

/** Tests a client that has all of these habits. */
async function test(habits: readonly LegalHabit[], api: Api, auth: ClientAuth, chosen: (each: ClientCase) => boolean): Promise<Report> {
  const contract = contracts[api];
  const plan = planFor(api, auth);
  const cases = plan.cases.filter(chosen);
  expect(cases).not.toEqual([]);
  return testHabits(habits.reduce((all, { change }) => changed(all, change), proper(api)), { contract, auth, plan: { ...plan, cases } });
}

const alarms = ({ findings }: Report) => findings.filter(({ level }) => level !== 'may').map(({ requirement, case: id, message, expected, actual }) => `${requirement} in ${id}: ${message}; expected ${expected}, was ${actual}`);

describe.concurrent('a client that', () => {
  it.each(legalHabits)('$description is not found wrong', async (habit) => {
    const { id, auth = 'digest' } = habit;
    const pattern = shownIn[id.split(':')[0]!]!;
    const report = await test([habit], 'v2', auth, (each) => pattern.test(each.id) && (patient.has(id) || !waits(each)));
    expect(alarms(report)).toEqual([]);
    expect(report.errors).toEqual([]);
  });

  /** Habits that leave each other room. */
  const together = (auth: ClientAuth, ...unwanted: readonly string[]) => legalHabits.filter((each) => (each.auth ?? auth) === auth && !unwanted.includes(each.id));

  it.each([
    ['v2', 'digest', ['http:1.0', 'accept:several', 'content-type:json', 'body:empty-dropped-in-create', 'body:defaults-dropped-in-create', 'query:defaults-dropped', 'path:sub-delimiters', 'answer:defaults']],
    ['v1.0', 'oauth', ['http:chunked', 'accept:later', 'content-type:charset', 'body:defaults-in-create', 'query:defaults', 'path:all-encoded', 'answer:nulls']],
  ] as const)('has all of them at once is not found wrong: %s, %s', async (api, auth, unwanted) => {
    const report = await test(together(auth, ...unwanted), api, auth, (each) => !waits(each));
    expect(alarms(report)).toEqual([]);
    expect(report.errors).toEqual([]);
  });
});
