import { setTimeout as sleep } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import { finding } from '../checks/index.ts';
import type { Together, View } from '../core/case.ts';
import type { RunEvent } from '../core/event.ts';
import type { WireRequest } from '../core/exchange.ts';
import { run } from './run.ts';
import { TransportError } from './transport-error.ts';
import { oneCase, planOf, runOf, step, Target, unreachable } from './testing/things.ts';

type Options = NonNullable<Parameters<typeof runOf>[2]>;

async function outcomeOf(steps: () => Iterable<ReturnType<typeof step> | Together>, target: Pick<Target, 'send'> = new Target(), rest: Options = {}, about = ['must']) {
  const { options, events } = runOf(planOf([{ ...oneCase('a', () => []), steps, requirements: about }]), target, rest);
  const report = await run(options);
  const [ended] = events.filter((event): event is Extract<RunEvent, { type: 'case' }> => event.type === 'case');
  return { report, ...ended! };
}

describe('a step that the target may break off', () => {
  const breaking = (connection?: 'broken') =>
    new Target(({ method }) => {
      if (method === 'PUT') throw new TransportError('the connection is gone', { connection });
      return undefined;
    });

  it('is no reason not to go on, and nothing of it is left', async () => {
    const target = breaking('broken');
    const { outcome } = await outcomeOf(() => [step('create', 'a', { mayBreak: true }), step('get', 'a', { statuses: [404] })], target);
    expect(outcome).toBe('passed');
    expect(target.received).toEqual(['PUT /things/a', 'GET /things/a', 'DELETE /things/a']);
  });

  it.each([
    ['another step breaks off', 'broken', false],
    ['there is no answer for another reason', undefined, true],
  ] as const)('is nothing to go by when %s', async (_name, connection, mayBreak) => {
    const { outcome, reason } = await outcomeOf(() => [step('create', 'a', { mayBreak }), step('get', 'a')], breaking(connection));
    expect({ outcome, reason }).toEqual({ outcome: 'errored', reason: 'the connection is gone' });
  });
});

describe('steps that are sent together', () => {
  it('are on their way at the same time, and the next waits for all of them', async () => {
    const target = new Target();
    let inside = 0;
    let most = 0;
    const send = async (request: WireRequest) => {
      most = Math.max(most, (inside += 1));
      await sleep(5);
      const exchange = await target.send(request);
      inside -= 1;
      return exchange;
    };
    const { outcome } = await outcomeOf(() => [{ together: [step('create', 'a'), step('create', 'b'), step('create', 'c')] }, step('get', 'c'), step('get', 'a')], { send });
    expect({ outcome, most }).toEqual({ outcome: 'passed', most: 3 });
    expect(target.received.slice(3, 5)).toEqual(['GET /things/c', 'GET /things/a']);
    expect([...target.things]).toEqual([]);
  });

  it('are judged each for itself, and as one', async () => {
    const seen: number[] = [];
    const joint = (views: readonly View[]) => {
      seen.push(...views.map(({ exchange }) => exchange.response.status));
      return [{ view: views[1]!, finding: finding(views[1]!, 'must', { keyword: 'joint', expected: 'e', actual: 'a', message: 'm' }) }];
    };
    const { report } = await outcomeOf(() => [{ together: [step('create', 'a'), step('get', 'nothing', { statuses: [200, 404] })], checks: [joint] }]);
    expect(seen).toEqual([201, 404]);
    expect(report.findings).toMatchObject([{ keyword: 'joint', operation: 'get', exchanges: [{ request: { target: '/things/a' } }, { request: { target: '/things/nothing' } }] }]);
  });

  it('end the case when one of them is answered wrongly, and nothing of them is left', async () => {
    const target = new Target();
    const { outcome } = await outcomeOf(() => [{ together: [step('create', 'a'), step('get', 'nothing')] }, step('get', 'never')], target);
    expect(outcome).toBe('failed');
    expect(target.received).not.toContain('GET /things/never');
    expect([...target.things]).toEqual([]);
  });

  it('make the case errored when one of them gets no answer, once the others have theirs', async () => {
    const target = new Target(({ method }) => (method === 'GET' ? unreachable() : undefined));
    const { outcome, reason } = await outcomeOf(() => [{ together: [step('get', 'x'), step('create', 'a')] }], target);
    expect({ outcome, reason }).toEqual({ outcome: 'errored', reason: 'nothing listens' });
    expect([...target.things]).toEqual([]);
  });

  it('are not sent when one of them is not what it claims', async () => {
    const target = new Target();
    const { outcome } = await outcomeOf(() => [{ together: [step('create', 'a'), step('get', 'far too long')] }], target);
    expect(outcome).toBe('errored');
    expect(target.received).toEqual([]);
  });
});

describe('a step with a time', () => {
  it('is not sent before it', async () => {
    const at = Date.now() + 60;
    let sentAt = 0;
    const target = new Target();
    const send = (request: WireRequest) => {
      if (request.method === 'GET') sentAt = Date.now();
      return target.send(request);
    };
    await outcomeOf(() => [step('create', 'a'), step('get', 'a', { notBefore: at })], { send });
    expect(sentAt).toBeGreaterThanOrEqual(at);
  });

  it('is given up when the run is stopped, and what was made is removed', async () => {
    const stop = new AbortController();
    const target = new Target(({ method }) => {
      if (method === 'PUT') setTimeout(() => stop.abort(), 5);
      return undefined;
    });
    const { outcome } = await outcomeOf(() => [step('create', 'a'), step('get', 'a', { notBefore: Date.now() + 3_600_000 })], target, { signal: stop.signal });
    expect(outcome).toBe('unrun');
    expect([...target.things]).toEqual([]);
  });
});

describe('what a deviation accepts', () => {
  const groundwork = (status: number) => new Target(({ method }) => (method === 'PUT' ? status : undefined));
  const steps = () => [step('create', 'a', { requirement: 'create.status' }), step('get', 'a')];
  const deviations = [{ id: 'D', requirement: 'create.*', reason: 'r', evidence: 'e' }];

  it('as another success lets the case go on, so that the rest is tested', async () => {
    const target = groundwork(202);
    const { outcome, report } = await outcomeOf(steps, target, { deviations });
    expect(target.received).toContain('GET /things/a');
    expect(outcome).toBe('passed');
    expect(report.deviations[0]?.matched).toBeGreaterThan(0);
  });

  it('as a failure of the groundwork excuses nothing that was not tested', async () => {
    const { outcome, reason } = await outcomeOf(steps, groundwork(500), { deviations });
    expect(outcome).toBe('errored');
    expect(reason).toMatch(/^the deviation D covers that .* the rest of the case cannot be tested$/);
  });

  it('of what the case is about is known, though the case ends with it', async () => {
    const about = [{ id: 'D', requirement: 'must', reason: 'r', evidence: 'e' }];
    const { outcome } = await outcomeOf(() => [step('create', 'a', { requirement: 'must', statuses: [400], premise: { kind: 'rule', rule: 'r', broken: () => true } }), step('get', 'a')], new Target(), { deviations: about });
    expect(outcome).toBe('known');
  });

  it('is over on the day after it expires, and the report says so', async () => {
    const { outcome, report } = await outcomeOf(() => [step('get', 'nothing')], new Target(), { deviations: [{ id: 'D', requirement: 'must', reason: 'r', evidence: 'e', expires: '2020-01-01' }] });
    expect(outcome).toBe('failed');
    expect(report.deviations).toEqual([{ id: 'D', reason: 'r', evidence: 'e', matched: 0, expired: '2020-01-01' }]);
  });
});

describe('room in the target', () => {
  const many = (count: number) => Array.from({ length: count }, (_, index) => oneCase(`n${index}`, () => [step('create', `n${index}`), step('get', `n${index}`)]));

  it('is never exceeded, however many cases run at once', async () => {
    let most = 0;
    const target: Target = new Target();
    const send = async (request: WireRequest) => {
      const exchange = await target.send(request);
      most = Math.max(most, target.things.size);
      return exchange;
    };
    const { options } = runOf(planOf(many(12)), { send }, { concurrency: 8, room: 3 });
    const { totals } = await run(options);
    expect({ passed: totals.passed, most }).toEqual({ passed: 12, most: 3 });
  });

  it('that is too small for a case is said, and the others run', async () => {
    const { options } = runOf(planOf([...many(2), { ...many(1)[0]!, id: 'large', occupies: 5 }]), new Target(), { room: 3 });
    const { totals, errors } = await run(options);
    expect(totals).toMatchObject({ passed: 2, errored: 1 });
    expect(errors).toEqual([{ case: 'large', reason: expect.stringMatching(/room for 3 more, and this case needs 5 at once/) as string, count: 1 }]);
  });
});

it('shows nothing of somebody else’s in a finding', async () => {
  const target = new Target(({ method }) => (method === 'GET' ? 418 : undefined));
  const send = async (request: WireRequest) => {
    const exchange = await target.send(request);
    return { ...exchange, response: { ...exchange.response, body: new TextEncoder().encode('{"theirs":"resident77"}') } };
  };
  const plan = { ...planOf([oneCase('a', () => [step('get', 'a')])]), foreign: () => ['/theirs'] };
  const { options } = runOf(plan, { send });
  const report = await run(options);
  expect(report.totals.failed).toBe(1);
  const [shown] = report.findings[0]!.exchanges;
  expect(new TextDecoder().decode(shown!.response.body)).toBe('{"theirs":"(somebody else’s: not shown)"}');
});
