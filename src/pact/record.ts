import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseTarget, type Contract } from '../contract/index.ts';
import type { JsonObject } from '../contract/json.ts';
import { differenceOf } from './made.ts';
import { integrated, withMatchers } from './matchers.ts';
import { loadPact } from './packages.ts';
import type { Scenario, ScenarioResponse } from './scenario.ts';
import { wireOf } from './wire.ts';

/** What a client made of an answer. */
export interface Made {
  readonly status: number;
  /** The answer's body as the client read it, or what the scenario says in `result`; absent when there is none. */
  readonly body?: unknown;
}

/** Carries out one scenario with the client under contract, against a server at `baseUrl`. */
export type ConsumerClient = (scenario: Scenario, context: { readonly baseUrl: string; readonly signal: AbortSignal }) => Promise<Made>;

/** The two parties of a pact. */
export interface Parties {
  readonly consumer: string;
  readonly provider: string;
}

/** The client did not do what a scenario says, so there is no pact; `message` has the scenario and Pact's reasons. */
export class ConsumerError extends Error {
  override readonly name = 'ConsumerError';
}

/** Milliseconds that a client may take for one scenario, unless it is said otherwise. */
const patience = 30_000;
/** How Pact begins its list of what is wrong with a request. */
const frame = 'Test failed for the following reasons';

/**
 * Runs a client through one scenario against Pact's mock server.
 * @param limit how long the client may take, in milliseconds
 * @returns the pact that Pact wrote of it: one interaction
 * @throws ConsumerError when the client sends something else, or makes something else of the answer
 * @throws PackageError when Pact is not installed
 */
export async function record(contract: Contract, scenario: Scenario, client: ConsumerClient, parties: Parties, limit: number = patience): Promise<JsonObject> {
  const { PactV4 } = await loadPact();
  const folder = mkdtempSync(join(tmpdir(), 'atlas-conformance-pact-'));
  try {
    // An instance of its own: instances that live on remember the interactions of others.
    const pact = new PactV4({ ...parties, dir: folder, logLevel: 'error', cors: false });
    const outcome = await play(interactionOf(pact, contract, scenario), scenario, client, limit);
    if (outcome.problem !== undefined) throw new ConsumerError(`"${scenario.description}": ${outcome.problem}`);
    const [file] = readdirSync(folder);
    return JSON.parse(readFileSync(join(folder, file!), 'utf8')) as JsonObject;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

type PactV4 = InstanceType<Awaited<ReturnType<typeof loadPact>>['PactV4']>;
type Interaction = ReturnType<ReturnType<ReturnType<PactV4['addInteraction']>['withRequest']>['willRespondWith']>;

/** The scenario in Pact's words. */
function interactionOf(pact: PactV4, contract: Contract, { description, states, request, response }: Scenario): Interaction {
  const wire = wireOf(contract, request);
  const { query } = parseTarget(wire.target);
  const interaction = states.reduce((built, { name, parameters }) => built.given(name, parameters as Parameters<typeof built.given>[1]), pact.addInteraction());
  return interaction
    .uponReceiving(description)
    .withRequest(wire.method, wire.target.split('?')[0]!, (builder) => {
      builder.headers(Object.fromEntries(wire.headers));
      if (query.length > 0) builder.query(Object.fromEntries(query));
      if (request.body !== undefined) builder.jsonBody(withMatchers(request.body, request.matchers));
    })
    .willRespondWith(statusOf(response), (builder) => {
      builder.headers(Object.fromEntries(Object.entries(response.headers ?? {}).map(([name, value]) => [name, typeof value === 'string' ? value : (integrated(value, value.example) as never)])));
      if (response.body !== undefined) builder.jsonBody(withMatchers(response.body, response.matchers));
    });
}

function statusOf({ status, statuses }: ScenarioResponse): number {
  // Pact's types know matchers of whole classes only; its format has lists too (Pact specification V4, "statusCode").
  return statuses === undefined ? status : ({ 'pact:matcher:type': 'statusCode', status: statuses, value: status } as never);
}

async function play(interaction: Interaction, scenario: Scenario, client: ConsumerClient, limit: number): Promise<{ readonly problem?: string }> {
  let failure: unknown;
  let made: Made | undefined;
  try {
    await interaction.executeTest(async ({ url }) => {
      // What the client throws is kept: Pact's own reason, where it has one, says more than a client's trouble with its 500.
      try {
        made = await within(limit, (signal) => client(scenario, { baseUrl: url, signal }));
      } catch (error) {
        failure = error;
      }
    });
  } catch (error) {
    const { message } = error as Error;
    if (!message.startsWith(frame)) throw error;
    return { problem: `the client did not send what the scenario says:\n${reasons(message)}${failure === undefined ? '' : `\n    and it failed: ${textOf(failure)}`}` };
  }
  if (failure !== undefined) return { problem: `the client failed: ${textOf(failure)}` };
  const difference = differenceOf(scenario, made);
  return difference === undefined ? {} : { problem: difference };
}

async function within<T>(milliseconds: number, action: (signal: AbortSignal) => Promise<T>): Promise<T> {
  const signal = AbortSignal.timeout(milliseconds);
  return await Promise.race([
    action(signal),
    new Promise<never>((_, reject) => signal.addEventListener('abort', () => reject(new Error(`it made nothing of the answer within ${milliseconds / 1000} s`)), { once: true })),
  ]);
}

function textOf(failure: unknown): string {
  return failure instanceof Error ? failure.message : String(failure);
}

/** Pact's list of mismatches without its frame, a reason a line. The fields of a request that was not expected are left out: they may have credentials. */
function reasons(message: string): string {
  const said: string[] = [];
  let inHeaders = false;
  for (const line of message.split('\n').map((each) => each.trim())) {
    if (line === '' || line.startsWith(frame) || line.startsWith('Mock server failed with')) continue;
    inHeaders = line === 'Headers:' || (inHeaders && !/^(?:\d+\)|Body: )/.test(line));
    if (!inHeaders) said.push(`    ${line.replace(/^\d+(?:\)|\.\d+\s)\s*/, '')}`);
  }
  return said.join('\n');
}
