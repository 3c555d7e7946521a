/** Test support: a contract of three operations, a target in memory that keeps things, and cases for both. */
import { createContract } from '../../contract/index.ts';
import type { Case, Step } from '../../core/case.ts';
import type { RunEvent } from '../../core/event.ts';
import type { Exchange, WireRequest } from '../../core/exchange.ts';
import type { Plan } from '../../core/plan.ts';
import type { Level } from '../../core/requirement.ts';
import type { RunOptions } from '../run.ts';
import { TransportError } from '../transport.ts';

const bare = { mediaTypes: [], headers: [] };
const id = { name: 'id', in: 'path', required: true, schema: 's0' } as const;

export const contract = createContract(
  {
    api: 'things',
    version: '1',
    otherPaths: [],
    schemas: { s0: { type: 'string', maxLength: 9 } },
    operations: [
      { id: 'create', method: 'PUT', path: '/things/{id}', pointer: '#/create', parameters: [id], responses: { 201: bare, 400: bare } },
      { id: 'get', method: 'GET', path: '/things/{id}', pointer: '#/get', parameters: [id], responses: { 200: bare, 404: bare } },
      { id: 'remove', method: 'DELETE', path: '/things/{id}', pointer: '#/remove', parameters: [id], responses: { 204: bare, 404: bare } },
    ],
  },
  { s0: Object.assign((value: unknown) => typeof value === 'string' && value.length <= 9, { errors: [{ instancePath: '', keyword: 'maxLength', params: {} }] }) },
);

const methods = { create: 'PUT', get: 'GET', remove: 'DELETE' } as const;
const right = { create: 201, get: 200, remove: 204 } as const;

/** A step whose right status is the operation's success, unless `rest` says otherwise. */
export function step(operation: keyof typeof methods, name: string, rest: Partial<Step> = {}): Step {
  const target = `/things/${name}`;
  return {
    operation,
    request: { method: methods[operation], target, headers: [], body: null },
    auth: 'own',
    premise: { kind: 'valid' },
    statuses: [right[operation]],
    requirement: 'must',
    checks: [],
    ...(operation === 'create' && { creates: target }),
    ...(operation === 'remove' && { removes: target }),
    ...rest,
  };
}

export function oneCase(name: string, steps: () => Iterable<Step>, rest: Partial<Case> = {}): Case {
  return { id: name, group: 'group', title: `the case ${name}`, requirements: ['must'], steps, shrinks: () => [], ...rest };
}

export function planOf(cases: readonly Case[], requirements: readonly Level[] = ['must', 'should', 'may']): Plan {
  const probe = step('get', 'probe');
  return { seed: 1, requirements: requirements.map((level) => ({ id: level, level, sentence: `it ${level}`, source: 'test' })), probe, cases, coverage: [] };
}

/** Keeps things; `answer` may give another status than the right one, or throw. */
export class Target {
  readonly things = new Set<string>();
  readonly received: string[] = [];
  readonly #answer: (request: WireRequest) => number | undefined;

  constructor(answer: (request: WireRequest) => number | undefined = () => undefined) {
    this.#answer = answer;
  }

  readonly send = async (request: WireRequest): Promise<Exchange> => {
    const { method, target } = request;
    this.received.push(`${method} ${target}`);
    await Promise.resolve();
    const status = this.#answer(request) ?? this.#right(method, target);
    if (status < 300 && method === 'PUT') this.things.add(target);
    if (status < 300 && method === 'DELETE') this.things.delete(target);
    return { request, response: { status, headers: [], body: new Uint8Array() }, startedAt: 0, durationMs: 1 };
  };

  #right(method: string, target: string): number {
    if (method === 'PUT') return 201;
    return this.things.has(target) ? (method === 'GET' ? 200 : 204) : 404;
  }
}

export function unreachable(): never {
  throw new TransportError('nothing listens');
}

/** The options of a run, and the events that it sends. */
export function runOf(plan: Plan, target: Pick<Target, 'send'>, rest: Partial<RunOptions> = {}): { options: RunOptions; events: RunEvent[] } {
  const events: RunEvent[] = [];
  const info = { target: 'http://target', api: 'things', contractVersion: '1', profile: 'test', seed: 1, planned: plan.cases.length, command: 'run', startedAt: '2026-08-01T12:00:00.000Z' };
  const options = { contract, plan, info, send: target.send, auth: 'none', deviations: [], concurrency: 3, replay: (name: string) => `replay ${name}`, onEvent: (event: RunEvent) => events.push(event), ...rest } satisfies RunOptions;
  return { options, events };
}
