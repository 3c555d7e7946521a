import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { timeIsUp, type Case, type Step } from '../core/case.ts';
import type { RunEvent } from '../core/event.ts';
import { causeOf } from './cause.ts';
import { run } from './run.ts';
import { oneCase, planOf, runOf, step, Target, unreachable } from './testing/things.ts';

const casesOf = (events: readonly RunEvent[]) => events.filter((event) => event.type === 'case');

async function runCases(cases: readonly Case[], target = new Target(), rest: Parameters<typeof runOf>[2] = {}) {
  const { options, events } = runOf(planOf(cases), target, rest);
  const report = await run(options);
  return { report, events, target, outcomes: Object.fromEntries(casesOf(events).map(({ id, outcome }) => [id, outcome])) };
}

/** Creates a thing, asks for it, and leaves it. */
const leaving = (name: string, rest: Partial<Case> = {}) => oneCase(name, () => [step('create', name), step('get', name)], rest);

describe('what a case made', () => {
  const created = (steps: readonly Step[]) => oneCase('a', () => [step('create', 'a'), ...steps]);

  it('is removed when all went well', async () => {
    const { target, outcomes } = await runCases([leaving('a')]);
    expect([...target.things]).toEqual([]);
    expect(target.received).toEqual(['PUT /things/a', 'GET /things/a', 'DELETE /things/a']);
    expect(outcomes).toEqual({ a: 'passed' });
  });

  it('is not removed twice', async () => {
    const { target } = await runCases([created([step('remove', 'a')])]);
    expect(target.received).toEqual(['PUT /things/a', 'DELETE /things/a']);
  });

  it('is removed after a step that was answered wrongly, and no further step is sent', async () => {
    const { target, outcomes } = await runCases([created([step('get', 'other'), step('get', 'never')])]);
    expect(target.received).toEqual(['PUT /things/a', 'GET /things/other', 'DELETE /things/a']);
    expect(outcomes).toEqual({ a: 'failed' });
  });

  it('is removed after the connection broke', async () => {
    const target = new Target(({ method }) => (method === 'GET' ? unreachable() : undefined));
    const { outcomes } = await runCases([leaving('a')], target);
    expect([...target.things]).toEqual([]);
    expect(outcomes).toEqual({ a: 'errored' });
  });

  it('is removed when the answer to the creation was lost', async () => {
    const target: Target = new Target(({ method, target: path }) => {
      if (method !== 'PUT') return undefined;
      target.things.add(path);
      return unreachable();
    });
    const { outcomes } = await runCases([leaving('a')], target);
    expect([...target.things]).toEqual([]);
    expect(outcomes).toEqual({ a: 'errored' });
  });

  it.each([500, 503])('is removed when the creation was answered %i, for it may have happened', async (status) => {
    const target = new Target(({ method }) => (method === 'PUT' ? status : undefined));
    await runCases([leaving('a')], target);
    expect(target.received).toEqual(['PUT /things/a', 'DELETE /things/a']);
  });

  it('is not asked for when the creation was refused', async () => {
    const { target, outcomes } = await runCases([oneCase('a', () => [step('create', 'a', { statuses: [400], premise: { kind: 'rule', rule: 'r', broken: () => true } })])], new Target(() => 400));
    expect(target.received).toEqual(['PUT /things/a']);
    expect(outcomes).toEqual({ a: 'passed' });
  });

  it('is removed when a second creation of the same was refused', async () => {
    let creations = 0;
    const target = new Target(({ method }) => (method === 'PUT' && ++creations > 1 ? 400 : undefined));
    const { outcomes } = await runCases([created([step('create', 'a', { statuses: [400] })])], target);
    expect([...target.things]).toEqual([]);
    expect(outcomes).toEqual({ a: 'passed' });
  });

  it('is removed when the run was interrupted meanwhile', async () => {
    const stop = new AbortController();
    const target = new Target(({ method }) => {
      if (method === 'PUT') stop.abort();
      return undefined;
    });
    const { outcomes } = await runCases([leaving('a'), leaving('b'), leaving('c')], target, { signal: stop.signal, concurrency: 1 });
    expect([...target.things]).toEqual([]);
    expect(outcomes).toEqual({ a: 'passed', b: 'unrun', c: 'unrun' });
  });

  it('is named when it could not be removed, and the case is errored', async () => {
    const target = new Target(({ method }) => (method === 'DELETE' ? 403 : undefined));
    const { report, outcomes } = await runCases([leaving('a')], target);
    expect(outcomes).toEqual({ a: 'errored' });
    expect(report.errors).toEqual([{ case: 'a', reason: 'the run may have left /things/a (status 403) behind: remove it by hand', count: 1 }]);
  });

  it('is named when the target went away', async () => {
    const target = new Target(({ method }) => (method === 'DELETE' ? unreachable() : undefined));
    const { report } = await runCases([leaving('a')], target);
    expect(report.errors[0]?.reason).toBe('the run may have left /things/a (nothing listens) behind: remove it by hand');
  });

  it('may be somewhere else when its removal is answered 404 though it was made', async () => {
    const target = new Target(({ method }) => (method === 'DELETE' ? 404 : undefined));
    const { report, outcomes } = await runCases([leaving('a')], target);
    expect(outcomes).toEqual({ a: 'errored' });
    expect(report.errors[0]?.reason).toBe('the run may have left /things/a (not found) behind: remove it by hand');
  });

  it('may be gone by itself, where the case says so, and is looked for all the same', async () => {
    const target = new Target(({ method }) => (method === 'DELETE' ? 404 : undefined));
    const { report, outcomes } = await runCases([oneCase('a', () => [step('create', 'a', { mayVanish: true })])], target);
    expect(outcomes).toEqual({ a: 'passed' });
    expect(target.received).toEqual(['PUT /things/a', 'DELETE /things/a']);
    expect(report.warnings).toEqual([]);
  });

  it('is removed from where the answer says that it stands', async () => {
    const target = new Target(({ method, target: path }) => (method === 'DELETE' && path === '/things/a' ? 404 : undefined));
    target.things.add('/things/elsewhere');
    const made = oneCase('a', () => [{ ...step('create', 'a'), created: () => '/things/elsewhere' }]);
    expect((await runCases([made], target)).outcomes).toEqual({ a: 'passed' });
    expect(target.things.has('/things/elsewhere')).toBe(false);
  });

  it('is left alone when it may be somebody else’s and no answer says that it is new', async () => {
    const target = new Target(({ method }) => (method === 'PUT' ? unreachable() : undefined));
    target.things.add('/things/a');
    await runCases([oneCase('a', () => [{ ...step('create', 'a'), foreign: true }])], target);
    expect(target.things.has('/things/a')).toBe(true);
  });
});

describe('a finding', () => {
  const wrong = (name: string, requirement = 'must', rest: Partial<Case> = {}) => oneCase(name, () => [step('get', name, { requirement })], rest);

  it('fails its case when it violates a must; not when a should or a may', async () => {
    const { outcomes, report } = await runCases([wrong('a'), wrong('b', 'should'), wrong('c', 'may')]);
    expect(outcomes).toEqual({ a: 'failed', b: 'passed', c: 'passed' });
    expect(report.requirements.map(({ id, outcome }) => `${id} ${outcome}`)).toEqual(['must failed', 'should failed', 'may failed']);
  });

  it('is reported once for each cause, with how often it was seen, by the first case', async () => {
    const { report, events } = await runCases([wrong('a'), wrong('b'), wrong('c', 'should'), wrong('d')], undefined, { concurrency: 1 });
    expect(report.findings.map(({ requirement, case: first, count }) => [requirement, first, count])).toEqual([['must', 'a', 3], ['should', 'c', 1]]);
    expect(casesOf(events).map(({ findings }) => findings.length)).toEqual([1, 1, 1, 1]);
  });

  it('counts every sight of it, however many cases run at once', async () => {
    const { report } = await runCases(Array.from({ length: 9 }, (_, index) => wrong(`n${index}`)), undefined, { concurrency: 4 });
    expect(report.findings.map(({ count }) => count)).toEqual([9]);
  });

  it('has what it takes to see it again', async () => {
    const { report } = await runCases([oneCase('a', () => [step('create', 'a'), step('get', 'b'), step('get', 'never')])]);
    expect(report.findings).toMatchObject([{ case: 'a', operation: 'get', status: 404, keyword: 'status', expected: '200', actual: '404', level: 'must', curl: expect.stringContaining('http://target/things/b'), replay: 'replay a' }]);
    expect(report.findings[0]?.exchanges.map(({ request }) => request.target)).toEqual(['/things/a', '/things/b']);
  });

  it('is shown by the smallest case that shows it', async () => {
    const shrinking = (name: string): Case => wrong(name, 'must', { shrinks: () => (name.length > 1 ? [shrinking(name.slice(1)), shrinking(name.slice(0, -1))] : []) });
    const shrunk = await runCases([shrinking('abcdefgh')]);
    expect(shrunk.report.findings).toMatchObject([{ case: 'abcdefgh', count: 1, exchanges: [{ request: { target: '/things/h' } }] }]);
    expect(shrunk.report.totals).toMatchObject({ planned: 1, failed: 1 });
    const asItIs = await runCases([shrinking('abcdefgh')], undefined, { shrink: false });
    expect(asItIs.report.findings[0]?.exchanges[0]?.request.target).toBe('/things/abcdefgh');
  });

  it('is not made small again when its cause was seen before', async () => {
    const shrinking = (name: string): Case => wrong(name, 'must', { shrinks: () => (name.length > 1 ? [shrinking(name.slice(1))] : []) });
    const { target, report } = await runCases([shrinking('abc'), shrinking('xyz')], undefined, { concurrency: 1 });
    expect(target.received).toEqual(['abc', 'bc', 'c', 'xyz'].map((name) => `GET /things/${name}`));
    expect(report.findings).toMatchObject([{ case: 'abc', count: 2 }]);
  });

  it('leaves nothing behind while it is made small', async () => {
    const shrinking = (name: string): Case => oneCase(name, () => [step('create', name), step('get', 'x')], { shrinks: () => (name.length > 1 ? [shrinking(name.slice(1))] : []) });
    const { target } = await runCases([shrinking('abc')]);
    expect(target.received.filter((line) => line.startsWith('PUT'))).toEqual(['PUT /things/abc', 'PUT /things/bc', 'PUT /things/c']);
    expect([...target.things]).toEqual([]);
  });

  it('that a deviation covers is known, and says by which', async () => {
    const deviations = [
      { id: 'D1', requirement: 'must', operation: 'get', reason: 'it does', evidence: 'seen' },
      { id: 'D2', requirement: 'other', reason: 'no', evidence: 'none' },
    ];
    const { report, outcomes } = await runCases([wrong('a'), wrong('b'), leaving('c')], undefined, { deviations });
    expect(outcomes).toEqual({ a: 'known', b: 'known', c: 'passed' });
    expect(report.findings).toMatchObject([{ deviation: 'D1', count: 2 }]);
    expect(report.deviations).toEqual([{ id: 'D1', reason: 'it does', evidence: 'seen', matched: 2 }, { id: 'D2', reason: 'no', evidence: 'none', matched: 0 }]);
    expect(report.requirements[0]).toMatchObject({ id: 'must', outcome: 'known' });
  });

  it('that a baseline has is known, though its case can go no further; what the baseline has not still fails', async () => {
    const groundwork = (name: string) => oneCase(name, () => [step('create', name, { requirement: 'create.status' }), step('get', name)], { requirements: ['other'] });
    const target = () => new Target(({ method }) => (method === 'PUT' ? 200 : undefined));
    const before = await runCases([groundwork('a')], target());
    expect(before.outcomes).toEqual({ a: 'failed' });
    const causes = new Set(before.report.findings.map(({ id }) => id));
    const deviations = [...causes].map((cause) => ({ id: `baseline/${cause}`, cause, reason: 'so it was', evidence: 'an earlier run' }));

    const again = await runCases([groundwork('a')], target(), { deviations });
    expect(again.outcomes).toEqual({ a: 'known' });
    expect(again.report.findings.map(({ id, deviation }) => [id, deviation])).toEqual([...causes].map((cause) => [cause, `baseline/${cause}`]));
    // As far as then, and no further.
    expect(again.target.received).toEqual(before.target.received);
    expect(again.report.deviations).toMatchObject([...causes].map((cause) => ({ cause, matched: 1 })));

    const more = await runCases([groundwork('a'), wrong('b')], new Target(), { deviations });
    expect(more.outcomes).toEqual({ a: 'passed', b: 'failed' });
  });

  it('counts what is sent again to make it small nowhere', async () => {
    const shrinking = (name: string): Case => ({ ...wrong(name), shrinks: () => (name.length > 1 ? [shrinking(name.slice(1))] : []) });
    const [small, unshrunk] = [await runCases([shrinking('abcd')]), await runCases([shrinking('abcd')], new Target(), { shrink: false })];
    expect(small.target.received.length).toBeGreaterThan(unshrunk.target.received.length);
    for (const part of ['totals', 'requirements', 'coverage'] as const) expect(small.report[part]).toEqual(unshrunk.report[part]);
  });

  it('has the same id for the same cause, and another for another', () => {
    const finding = { requirement: 'r', operation: 'o', status: 404, pointer: '/a/0/b', keyword: 'k', expected: '', actual: '', message: '' };
    const ids = [finding, { ...finding, requirement: 's' }, { ...finding, operation: null }, { ...finding, status: 400 }, { ...finding, pointer: '/a/0/c' }, { ...finding, keyword: 'l' }].map(causeOf);
    expect(new Set(ids).size).toBe(6);
    expect(causeOf({ ...finding, pointer: '/a/17/b', actual: 'x', expected: 'y', message: 'z' })).toBe(causeOf(finding));
    for (const id of ids) expect(id).toMatch(/^F[0-9a-z]{10}$/);
  });
});

describe('a case', () => {
  it('with a reason to skip it is skipped, unsent', async () => {
    const { report, target } = await runCases([leaving('a', { skip: 'no custom role' }), leaving('b', { skip: 'no custom role' })]);
    expect(target.received).toEqual([]);
    expect(report.totals).toMatchObject({ planned: 2, skipped: 2 });
    expect(report.skipped).toEqual([{ reason: 'no custom role', count: 2 }]);
  });

  it('whose request is not what it claims is errored, unsent', async () => {
    const { report, target } = await runCases([oneCase('a', () => [step('get', 'far too long')])]);
    expect(target.received).toEqual([]);
    expect(report.errors[0]?.reason).toContain('a bug of the kit: the request is meant to be valid but violates the contract');
  });

  it('that cannot be sent is errored, and told once with its count', async () => {
    const { report } = await runCases([leaving('a'), leaving('b')], new Target(unreachable), { concurrency: 1 });
    expect(report.totals).toMatchObject({ errored: 2, exchanges: 0 });
    expect(report.errors.map(({ count }) => count).reduce((sum, count) => sum + count)).toBe(2);
  });

  it('that needs credentials is unrun when there are none to use', async () => {
    const { report, outcomes } = await runCases([leaving('a'), leaving('b', { anonymous: true })], undefined, { unusable: 'no challenge' });
    expect(outcomes).toEqual({ a: 'unrun', b: 'passed' });
    expect(report.errors).toEqual([{ case: 'a', reason: 'no challenge', count: 1 }]);
  });

  it('that is exclusive runs alone', async () => {
    let inside = 0;
    const together: number[] = [];
    const target = new Target();
    const send = async (request: Parameters<Target['send']>[0]) => {
      inside += 1;
      if (request.target.startsWith('/things/alone')) together.push(inside);
      const exchange = await target.send(request);
      inside -= 1;
      return exchange;
    };
    const names = ['alone1', 'a', 'b', 'alone2', 'c', 'd'];
    const { events } = await runCases(names.map((name) => leaving(name, { exclusive: name.startsWith('alone') })), undefined, { send, concurrency: 4 });
    expect(together).toEqual([1, 1, 1, 1, 1, 1]);
    expect(casesOf(events)).toHaveLength(6);
  });

  it('that builds its steps one by one sees the answers so far', async () => {
    const target = new Target();
    const seen: number[] = [];
    await runCases(
      [
        oneCase('a', function* steps() {
          seen.push(target.received.length);
          yield step('create', 'a');
          seen.push(target.received.length);
          yield step('get', 'a');
          seen.push(target.received.length);
        }),
      ],
      target,
    );
    expect(seen).toEqual([0, 1, 2]);
  });
});

describe('a run', () => {
  it('starts no further case when its time is up, and skips the rest for that reason', async () => {
    let now = 0;
    const clock = vi.spyOn(performance, 'now').mockImplementation(() => now);
    const target = new Target(({ method }) => {
      if (method === 'PUT') now += 600;
      return undefined;
    });
    const { report, outcomes } = await runCases([leaving('a'), leaving('b'), leaving('c'), leaving('d', { exclusive: true })], target, { timeMs: 1000, concurrency: 1 });
    clock.mockRestore();
    expect(outcomes).toEqual({ a: 'passed', b: 'passed', c: 'skipped', d: 'skipped' });
    expect([...target.things]).toEqual([]);
    expect(report.skipped).toEqual([{ reason: timeIsUp, count: 2 }]);
    expect(report.errors).toEqual([]);
  });

  it('that has seen enough stops: no further case is begun, and the rest is unrun', async () => {
    const cases = [leaving('a'), oneCase('b', () => [step('get', 'b')]), leaving('c'), leaving('d', { skip: 'why not' })];
    const { outcomes, report, target } = await runCases(cases, undefined, { concurrency: 1, enough: (finding) => finding.level === 'must' });
    expect(outcomes).toEqual({ a: 'passed', b: 'failed', c: 'unrun', d: 'skipped' });
    expect(report.errors).toEqual([{ case: 'c', reason: 'the run was stopped before this case', count: 1 }]);
    expect([...target.things]).toEqual([]);
  });

  it('tells of its beginning, of each case as it ends, and of its end', async () => {
    const { events, report } = await runCases([leaving('a'), leaving('b')], undefined, { concurrency: 1 });
    expect(events.map(({ type }) => type)).toEqual(['started', 'case', 'case', 'finished']);
    expect(events.at(-1)).toEqual({ type: 'finished', report });
  });

  it('counts the exchanges by operation and status, and the constraints by side', async () => {
    const cases = [
      leaving('a', { side: 'accepted', constraints: () => ['x', 'y'] }),
      leaving('b', { side: 'accepted', constraints: () => ['x'] }),
      oneCase('c', () => [step('get', 'c', { statuses: [404] })], { side: 'rejected', constraints: () => ['y'] }),
      leaving('d', { side: 'rejected', constraints: () => ['z'], skip: 'not now' }),
    ];
    const sides = ['x', 'y', 'z'].flatMap((id) => [{ kind: 'accepted', id }, { kind: 'rejected', id }] as const);
    const coverage = [{ kind: 'operation', id: 'create' }, { kind: 'operation', id: 'remove' }, { kind: 'status', id: 'get 404' }, { kind: 'status', id: 'get 500', unreachable: 'it is sound' }, { kind: 'parameter', id: 'get path/id' }, ...sides] as const;
    const { options } = runOf({ ...planOf(cases), coverage }, new Target());
    const report = await run(options);
    expect(report.totals.exchanges).toBe(5);
    expect(report.timings).toMatchObject({ create: { count: 2 }, get: { count: 3 } });
    for (const { count, buckets } of Object.values(report.timings)) expect(buckets.reduce((sum, each) => sum + each)).toBe(count);
    const missed = (kind: string, id: string) => ({ kind, id, reachable: true, reason: 'no case of this run reached it' });
    expect(report.coverage).toEqual({
      operations: { create: 2, get: 3 },
      statuses: { create: { 201: 2 }, get: { 200: 2, 404: 1 } },
      parameters: { total: 1, sent: 1 },
      constraints: { total: 3, accepted: 2, rejected: 1, each: { x: { accepted: 2, rejected: 0 }, y: { accepted: 1, rejected: 1 }, z: { accepted: 0, rejected: 0 } } },
      total: 11,
      percent: 60,
      unreached: [missed('operation', 'remove'), { kind: 'status', id: 'get 500', reachable: false, reason: 'it is sound' }, missed('rejected', 'x'), missed('accepted', 'z'), missed('rejected', 'z')],
    });
  });

  it('of no cases is a report all the same', async () => {
    const { report } = await runCases([]);
    expect(report.totals).toEqual({ planned: 0, passed: 0, failed: 0, known: 0, skipped: 0, errored: 0, unrun: 0, exchanges: 0 });
    expect(report.requirements.map(({ outcome }) => outcome)).toEqual(['unrun', 'unrun', 'unrun']);
  });
});

describe('any plan', () => {
  type Kind = 'right' | 'wrong' | 'excused' | 'skipped' | 'unreachable' | 'flawed' | 'exclusive' | 'kept';
  const kinds = fc.array(fc.constantFrom<Kind>('right', 'right', 'wrong', 'excused', 'skipped', 'unreachable', 'flawed', 'exclusive', 'kept'), { maxLength: 12 });

  const caseOf = (kind: Kind, index: number): Case => {
    const name = `${kind.slice(0, 2)}${index}`;
    const steps = () => [step('create', name), kind === 'wrong' || kind === 'excused' ? step('get', `x${index}`, { requirement: kind === 'wrong' ? 'must' : 'excused' }) : step('get', kind === 'flawed' ? 'far too long' : name)];
    return oneCase(name, steps, { requirements: [kind === 'excused' ? 'excused' : 'must'], ...(kind === 'skipped' && { skip: 'no' }), ...(kind === 'exclusive' && { exclusive: true }) });
  };

  it('is accounted for case by case, and leaves nothing but what cannot be removed', async () => {
    const seen = new Set<string>();
    const concurrencies = fc.integer({ min: 1, max: 4 });
    const limits = fc.option(fc.nat({ max: 20 }));
    await fc.assert(
      fc.asyncProperty(kinds, concurrencies, limits, fc.boolean(), async (each, concurrency, stopAfter, enough) => {
        const cases = each.map(caseOf);
        const stop = new AbortController();
        const target: Target = new Target(({ method, target: path }) => {
          if (target.received.length === stopAfter) stop.abort();
          if (path.startsWith('/things/un') && method === 'GET') return unreachable();
          return path.startsWith('/things/ke') && method === 'DELETE' ? 403 : undefined;
        });
        const deviations = [{ id: 'D', requirement: 'excused', reason: 'r', evidence: 'e' }];
        const { report, events } = await runCases(cases, target, { concurrency, signal: stop.signal, deviations, ...(enough && { enough: (finding) => finding.deviation === undefined }) });

        const { planned, exchanges, ...outcomes } = report.totals;
        expect(planned).toBe(cases.length);
        expect(Object.values(outcomes).reduce((sum, count) => sum + count, 0)).toBe(planned);
        const told = casesOf(events);
        expect(told.map(({ id }) => id).toSorted()).toEqual(cases.map(({ id }) => id).toSorted());
        expect(told.reduce((sum, event) => sum + event.exchanges, 0)).toBe(exchanges);
        const occurrences = told.flatMap(({ findings }) => findings).length;
        expect(report.findings.reduce((sum, { count }) => sum + count, 0)).toBe(occurrences);
        for (const [outcome, count] of Object.entries(outcomes)) expect(told.filter((event) => event.outcome === outcome)).toHaveLength(count);
        for (const event of told) seen.add(event.outcome);

        const kept = told.filter(({ id, outcome }) => id.startsWith('ke') && outcome !== 'unrun').map(({ id }) => `/things/${id}`);
        expect([...target.things].toSorted()).toEqual(kept.toSorted());
        const unrun = told.filter(({ outcome }) => outcome === 'unrun').map(({ id }) => id);
        expect(target.received.filter((line) => unrun.some((id) => line.endsWith(`/${id}`)))).toEqual([]);
      }),
      { numRuns: 300 },
    );
    expect([...seen].toSorted()).toEqual(['errored', 'failed', 'known', 'passed', 'skipped', 'unrun']);
  });
});
