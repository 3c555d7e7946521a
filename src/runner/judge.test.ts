import { describe, expect, it } from 'vitest';
import { finding, viewOf } from '../checks/index.ts';
import { contracts } from '../contract/index.ts';
import type { Check, Step } from '../core/case.ts';
import type { Exchange } from '../core/exchange.ts';
import { createJudge } from './judge.ts';

const judgeView = createJudge(contracts.v2);
const judge = (exchange: Exchange, each?: Step) => judgeView(viewOf(contracts.v2, exchange), each);
const target = '/api/atlas/v2/groups/32b6e34b3d91647abb20e7b8/databaseUsers/admin/joe';

function answered(status: number, body: unknown): Exchange {
  const headers = [['Content-Type', 'application/json'], ['X-Error-Code', 'USERNAME_NOT_FOUND']] as const;
  return { request: { method: 'GET', target, headers: [], body: null }, response: { status, headers, body: new TextEncoder().encode(JSON.stringify(body)) }, startedAt: 0, durationMs: 1 };
}

const missing = answered(404, { error: 404, errorCode: 'USERNAME_NOT_FOUND', reason: 'Not Found' });
const complaint: Check = (view) => [finding(view, 'mine', { keyword: 'k', expected: 'e', actual: 'a', message: 'm' })];
const step = (rest: Partial<Step>): Step => ({ operation: 'getDatabaseUser', request: missing.request, auth: 'own', premise: { kind: 'valid' }, statuses: [404], requirement: 'user.missing', checks: [complaint], ...rest });
const ids = (exchange: Exchange, each?: Step) => judge(exchange, each).findings.map(({ requirement }) => requirement);

describe('a judge', () => {
  it('finds by the contract alone where nothing is expected', () => {
    expect(judge(missing)).toEqual({ findings: [], expected: true });
    expect(ids(answered(404, { error: 400, errorCode: 'USERNAME_NOT_FOUND' }))).toEqual(['error.status']);
    expect(ids(answered(418, {}))).toContain('getDatabaseUser.documented');
  });

  it('applies the checks of a step when the status is a right one', () => {
    expect(ids(missing, step({}))).toEqual(['mine']);
    expect(ids(missing, step({ statuses: [200, 404] }))).toEqual(['mine']);
    expect(judge(missing, step({})).expected).toBe(true);
  });

  it('finds by the requirement of a step when it is not, and leaves its checks', () => {
    expect(judge(missing, step({ statuses: [200, 204] }))).toEqual({
      findings: [{ requirement: 'user.missing', operation: 'getDatabaseUser', status: 404, pointer: '', keyword: 'status', expected: '200 or 204', actual: '404', message: 'the answer is 404, not 200 or 204, to a valid request' }],
      expected: false,
    });
  });

  it('finds by the contract whatever the step expects', () => {
    const wrong = answered(404, { error: 400, errorCode: 'USERNAME_NOT_FOUND' });
    expect(ids(wrong, step({}))).toEqual(['error.status', 'mine']);
    expect(ids(wrong, step({ statuses: [200] }))).toEqual(['error.status', 'user.missing']);
  });

  it.each<[Step['premise'], string]>([
    [{ kind: 'invalid', pointer: '/a', keyword: 'type' }, 'to a request that violates type at /a'],
    [{ kind: 'invalid', pointer: '', keyword: 'oneOf' }, 'to a request that violates oneOf at its root'],
    [{ kind: 'rule', rule: 'no date is past', broken: () => true }, 'to a request that breaks the rule: no date is past'],
  ])('says why the status is wrong: %j', (premise, reason) => {
    expect(judge(missing, step({ statuses: [400], premise })).findings[0]?.message).toBe(`the answer is 404, not 400, ${reason}`);
  });
});
