import { createRequire } from 'node:module';
import { join } from 'node:path';
import { Pool } from 'undici';
import type { Case, Step } from '../../src/core/case.ts';
import type { Plan } from '../../src/core/plan.ts';
import type { Context, Figure } from './figure.ts';
import { kit, program, root, start, withService } from './kit.ts';
import { interleave, ratio, shown } from './measure.ts';

const concurrency = 32;

/** The kit as far as a run needs it, and what the runs are about. */
interface Runs {
  readonly url: string;
  /** The same plan each time, as new: nothing that an earlier round has drawn is there. */
  plan(): Plan;
  /** What the plan sends, case by case. */
  readonly requests: readonly (readonly Step['request'][])[];
  readonly exchanges: number;
  /** Runs the plan with all checks. */
  checked(): Promise<void>;
}

/** Valid creates, gets, lists, updates and deletes against a server in a process of its own. */
async function withRuns<Value>({ quick }: Context, work: (runs: Runs) => Promise<Value>): Promise<Value> {
  const { accessTo, contracts, createPlan, createSteps, deviationsOf, development, stepsOf, testTarget } = await kit();
  const contract = contracts.v2;
  const { groupId } = development;
  const tag = 'acbenchm';
  const list = createSteps(contract, groupId, tag).list();
  const now = Date.now();
  // So many that it hardly counts how long a plan takes, of which only the valid ones are sent: another figure is about that.
  const plan = (): Plan => {
    const whole = createPlan({ contract, profile: 'atlas', groupId, seed: 1, cases: quick ? 400 : 800, tag, now, auth: 'none' });
    const cases = whole.cases.filter(({ id }) => /^(create|update)\/valid\//.test(id)).map((each) => (each.id.startsWith('update/') ? withList(each, list) : each));
    const { sweep: _sweep, ...rest } = whole;
    return { ...rest, cases };
  };
  const requests = plan().cases.map((each) => stepsOf(each).map(({ request }) => request));
  return withService(start(program, ['serve', '--auth', 'none']), ({ url }) =>
    work({
      url,
      plan,
      requests,
      exchanges: requests.flat().length,
      async checked() {
        const report = await testTarget({ contract, profile: 'atlas', plan: plan(), origin: url, access: accessTo(url, 'none', {}), deviations: deviationsOf('atlas'), concurrency, command: () => 'bench' });
        if (report.totals.passed !== requests.length) throw new Error(`of ${requests.length} cases only ${report.totals.passed} passed: ${JSON.stringify([report.errors, report.findings.filter(({ deviation }) => deviation === undefined)[0]])}`);
      },
    }),
  );
}

/** The case with a list of all users before its last step but one. */
function withList(each: Case, list: Step): Case {
  return { id: each.id, group: each.group, title: each.title, requirements: each.requirements, steps: () => [...each.steps()].toSpliced(-1, 0, list), shrinks: () => [] };
}

type Send = (request: Step['request']) => Promise<void>;

/** Sends the cases as the run does: so many at once, the requests of each one after the other. */
async function sendAll({ requests }: Runs, send: Send): Promise<void> {
  const queue = requests.values();
  await Promise.all(
    Array.from({ length: concurrency }, async () => {
      for (const each of queue) for (const request of each) await send(request);
    }),
  );
}

/** Exchanges a second. */
async function rate({ exchanges }: Runs, work: () => Promise<void>): Promise<number> {
  const begun = performance.now();
  await work();
  return exchanges / ((performance.now() - begun) / 1000);
}

async function withPool<Value>(url: string, work: (send: Send) => Promise<Value>): Promise<Value> {
  const pool = new Pool(url, { connections: concurrency, pipelining: 1 });
  try {
    return await work(async ({ method, target, headers, body: sent }) => {
      const { body } = await pool.request({ method: method as 'GET', path: target, headers: headers.flat() as string[], body: sent });
      await body.arrayBuffer();
    });
  } finally {
    await pool.close();
  }
}

/** What is usual: global fetch, and the answer's status and JSON given to openapi-response-validator. */
async function fetchAndValidate(url: string): Promise<Send> {
  const { contracts, loadDocument } = await kit();
  const document = loadDocument(join(root, 'openapi/v2.yaml')) as unknown as Document;
  const { default: Validator } = createRequire(import.meta.url)('openapi-response-validator') as { default: new (options: object) => { validateResponse(status: number, body: unknown): unknown } };
  const validators = new Map(
    contracts.v2.operations.map(({ id, path, method }) => {
      const responses = Object.entries(document.paths[path]![method.toLowerCase()]!.responses).map(([status, response]) => [status, resolve(document, response)]);
      return [id, new Validator({ responses: Object.fromEntries(responses), components: document.components, customFormats: Object.fromEntries(['date-time', 'int32', 'uri'].map((name) => [name, () => true])) })];
    }),
  );
  return async ({ method, target, headers, body }) => {
    const options: RequestInit = { method, headers: headers as [string, string][], body: body as Uint8Array<ArrayBuffer> | null };
    const response = await fetch(url + target, options);
    const text = await response.text();
    const { id } = contracts.v2.match(method, target)!.operation;
    validators.get(id)!.validateResponse(response.status, text === '' ? undefined : JSON.parse(text));
  };
}

interface Document {
  readonly paths: Readonly<Record<string, Readonly<Record<string, { readonly responses: Readonly<Record<string, { readonly $ref?: string }>> }>>>>;
  readonly components: Readonly<Record<string, Readonly<Record<string, unknown>>>>;
}

/** A response, or the component that it refers to, which that validator does not look up by itself. */
function resolve({ components }: Document, response: { readonly $ref?: string }): unknown {
  const [, , kind, name] = response.$ref?.split('/') ?? [];
  return kind === undefined ? response : components[kind]![name!];
}

const what = `a full run of valid creates, gets, lists, updates and deletes with all checks, against a server in a process of its own, ${concurrency} at a time`;

export const figures: readonly Figure[] = [
  {
    figure: 'checked exchanges over the ceiling',
    how: `${what}; the ceiling is a bare undici Pool that sends the same requests, reads the bodies and checks nothing`,
    unit: 'times',
    goal: { atLeast: 0.75 },
    measure: (context) =>
      withRuns(context, (runs) =>
        withPool(runs.url, async (send) => {
          const { checked, bare } = await interleave({ checked: () => rate(runs, runs.checked), bare: () => rate(runs, () => sendAll(runs, send)) }, context.rounds(7));
          const part = ratio(checked, bare);
          return { value: part.median, detail: `${shown(part)}: ${Math.round(checked.median)} and ${Math.round(bare.median)} exchanges a second` };
        }),
      ),
  },
  {
    figure: 'checked exchanges against fetch',
    how: `${what}; against global fetch and openapi-response-validator for the same requests, which checks the body alone`,
    unit: 'times',
    goal: { atLeast: 3 },
    measure: (context) =>
      withRuns(context, async (runs) => {
        const send = await fetchAndValidate(runs.url);
        const { checked, usual } = await interleave({ checked: () => rate(runs, runs.checked), usual: () => rate(runs, () => sendAll(runs, send)) }, context.rounds(7));
        const part = ratio(checked, usual);
        return { value: part.median, detail: `${shown(part)}: ${Math.round(checked.median)} and ${Math.round(usual.median)} exchanges a second` };
      }),
  },
];
