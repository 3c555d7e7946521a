import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { header, type WireRequest, type WireResponse } from '../core/exchange.ts';
import type { Pact, ProviderState } from './pact.ts';
import { readPact } from './read.ts';
import { body, smallPact, type Small } from './testing/small.ts';
import { startVerifier, VerifierError, type Verifier } from './verifier.ts';
import { verifyPacts, type Provider, type Verified } from './verify.ts';

let folder: string;
let verifier: Verifier;
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'verify-test-'));
  // Pact's own variables would leave interactions out, without a word.
  Object.assign(process.env, { PACT_DESCRIPTION: 'nothing has this description', PACT_PROVIDER_NO_STATE: 'true' });
  verifier = await startVerifier();
});
afterAll(async () => {
  for (const name of ['PACT_DESCRIPTION', 'PACT_PROVIDER_NO_STATE']) delete process.env[name];
  await verifier.close();
  rmSync(folder, { recursive: true });
});

type Answer = Pick<WireResponse, 'status' | 'headers' | 'body'>;
const bytes = (text: string) => new TextEncoder().encode(text);
const json = (status: number, value: unknown): Answer => ({ status, headers: [['Content-Type', 'application/json']], body: bytes(JSON.stringify(value)) });

/** A provider that knows some states, and remembers what was done to it. */
function stock({ answer = () => json(200, {}), unable = () => undefined }: { readonly answer?: (request: WireRequest) => Answer | Promise<Answer>; readonly unable?: (state: ProviderState) => string | undefined } = {}) {
  const done: string[] = [];
  const asked: WireRequest[] = [];
  const provider: Provider = {
    async prepare(state) {
      done.push(`${state.name} ${JSON.stringify(state.params)}`);
      const reason = unable(state);
      if (reason !== undefined) throw new Error(reason);
    },
    async answer(request) {
      asked.push(request);
      done.push(`${request.method} ${request.target}`);
      return answer(request);
    },
    async restore() {
      if (done.at(-1) !== 'restored') done.push('restored');
    },
  };
  return { provider, done, asked };
}

const verify = (pact: Pact, provider: Provider, more: { readonly pacts?: readonly Pact[]; readonly signal?: AbortSignal; readonly by?: Verifier } = {}) =>
  verifyPacts({ verifier: more.by ?? verifier, pacts: more.pacts ?? [pact], source: { files: [pact.file] }, provider, name: 'stock', ...(more.signal !== undefined && { signal: more.signal }) });
const outcomes = (verified: readonly Verified[]) => verified.map(({ interaction, outcome, reasons }) => [interaction.description, outcome, ...reasons]);
const write = (interactions: readonly Small[], file?: string) => smallPact(folder, interactions, file);

describe('a verification', () => {
  it('brings the provider into each state, asks, and restores it, one interaction after the other', async () => {
    const { provider, done } = stock();
    const pact = write([{ description: 'z', states: [{ name: 'a thing', params: { id: 7 } }, 'no other'] }, { description: 'a' }]);
    expect(outcomes(await verify(pact, provider))).toEqual([['z', 'passed'], ['a', 'passed']]);
    expect(done).toEqual(['restored', 'a thing {"id":7}', 'no other {}', 'GET /things/z', 'restored', 'GET /things/a', 'restored']);
  });

  it('sends what the pact has, byte for byte, a body that is no JSON too, and no field that it does not have', async () => {
    const { provider, asked } = stock();
    const path = "/a%2Fb/$external/CN%3D%C3%A4%20b/@:$&+=~'*,;";
    await verify(write([{ description: 'malformed', request: { method: 'POST', path, query: { pretty: ['true'] }, headers: { 'Content-Type': ['application/json'], 'X-Own': ['1'] }, body: { content: 'e29vcHM=', contentType: 'application/json', encoded: 'base64' } } }]), provider);
    expect(asked.map(({ method, target, body: sent }) => [method, target, new TextDecoder().decode(sent!)])).toEqual([['POST', `${path}?pretty=true`, '{oops']]);
    expect(['content-type', 'x-own', 'accept', 'accept-encoding'].map((name) => header(asked[0]!.headers, name))).toEqual(['application/json', '1', undefined, undefined]);
  });

  it('says what is expected and what came, and where', async () => {
    const { provider } = stock({ answer: () => json(201, { name: 'nut', size: 'big' }) });
    const [verified] = await verify(write([{ description: 'a thing', response: { status: 200, headers: { 'X-Kind': ['steel'] }, body: body({ name: 'bolt', size: 3, weight: 1 }) } }]), provider);
    expect(verified!.outcome).toBe('failed');
    const differences = verified!.differences.map(({ where, expected, actual }) => [where, expected, actual]);
    expect(differences).toEqual(expect.arrayContaining([['status', '200', '201'], ['body $.name', '"bolt"', '"nut"'], ['header X-Kind', '"steel"', '']]));
    expect(verified!.differences.find(({ where }) => where === 'body $')!.message).toMatch(/missing.*weight/);
  });

  it.each([2, 3])('takes pacts of version %i, in the order in which they have their interactions', async (version) => {
    const { provider, done } = stock();
    const file = join(folder, `v${version}.json`);
    const state = (name: string) => (version === 2 ? { providerState: name } : { providerStates: [{ name, params: { id: 7 } }] });
    const interactions = ['z', 'a', 'm'].map((description) => ({ description, ...state(`there is ${description}`), request: { method: 'GET', path: `/${description}`, ...(version === 2 && { query: 'q=1' }) }, response: { status: 200 } }));
    writeFileSync(file, JSON.stringify({ consumer: { name: 'shop' }, provider: { name: 'stock' }, interactions, metadata: { pactSpecification: { version: `${version}.0.0` } } }));
    expect(outcomes(await verify(readPact(file), provider))).toEqual([['z', 'passed'], ['a', 'passed'], ['m', 'passed']]);
    expect(done.slice(0, 3)).toEqual(version === 2 ? ['restored', 'there is z {}', 'GET /z?q=1'] : ['restored', 'there is z {"id":7}', 'GET /z']);
  });

  it('lets a failure pass that the pact calls pending, and says so', async () => {
    const { provider } = stock({ answer: () => json(500, {}) });
    expect(await verify(write([{ description: 'a', pending: true }]), provider)).toMatchObject([{ outcome: 'failed', pending: true }]);
  });
});

describe('a false pass is closed:', () => {
  it('a state that nobody knows, or that fails, is an error of its interaction alone, told at once', async () => {
    const { provider, done } = stock({ unable: ({ name }) => (name.startsWith('un') ? `cannot be: ${name}` : undefined) });
    const pact = write([{ description: 'first', states: ['unknown', 'after it'] }, { description: 'second', states: ['after it'] }, { description: 'third', states: ['before', 'unwilling', 'unknown'] }, { description: 'fourth', states: ['unknown'] }, { description: 'fifth' }]);
    expect(outcomes(await verify(pact, provider))).toEqual([
      ['first', 'errored', 'state "unknown": cannot be: unknown'],
      ['second', 'passed'],
      ['third', 'errored', 'state "unwilling": cannot be: unwilling'],
      ['fourth', 'errored', 'state "unknown": cannot be: unknown'],
      ['fifth', 'passed'],
    ]);
    // What comes after a state that failed is not set up, and what came before it is undone.
    expect(done).toEqual(['restored', 'unknown {}', 'restored', 'after it {}', 'GET /things/second', 'restored', 'before {}', 'unwilling {}', 'restored', 'unknown {}', 'restored', 'GET /things/fifth', 'restored']);
  });

  it('a provider that cannot be asked is no provider that answers wrongly', async () => {
    const { provider } = stock({
      answer: () => {
        throw new Error('nothing listens there');
      },
    });
    expect(outcomes(await verify(write([{ description: 'a', response: { status: 502 } }]), provider))).toEqual([['a', 'errored', 'nothing listens there']]);
  });

  it('an interaction that was not verified', async () => {
    const { provider } = stock();
    const whole = write([{ description: 'a' }, { description: 'b' }], 'whole.json');
    const verified = await verify(write([{ description: 'a' }], 'part.json'), provider, { pacts: [whole] });
    expect(outcomes(verified)).toEqual([['a', 'errored', expect.stringMatching(/not what the pacts hold/)], ['b', 'unrun', expect.stringMatching(/does not say that it was verified/)]]);
  });

  it('one that was verified and is none of the pacts', async () => {
    const { provider } = stock();
    const part = write([{ description: 'a' }], 'part.json');
    expect((await verify(write([{ description: 'a' }, { description: 'b' }], 'whole.json'), provider, { pacts: [part] })).map(({ outcome }) => outcome)).toEqual(['errored']);
  });

  it('another order than that of the pacts', async () => {
    const { provider } = stock();
    const one = write([{ description: 'a', states: ['one'] }, { description: 'b', states: ['two'] }], 'one.json');
    const verified = await verify(write([{ description: 'b', states: ['two'] }, { description: 'a', states: ['one'] }], 'other.json'), provider, { pacts: [one] });
    expect(verified.map(({ outcome }) => outcome)).toEqual(['errored', 'errored']);
  });
});

describe('a verifier that says that all is well is not believed', () => {
  /** Does what it is told instead of verifying. */
  const lying = (act: (urls: { providerUrl: string; setUp: (state: string) => Promise<unknown> }) => Promise<unknown>): Verifier => ({
    async verify({ providerUrl, statesUrl }) {
      await act({ providerUrl, setUp: (state) => fetch(statesUrl, { method: 'POST', body: JSON.stringify({ action: 'setup', state }) }) });
      return { interactionResults: [{ consumer: 'shop', description: 'a', pending: false, result: 'OK' }], errors: [], notices: [] };
    },
    close: async () => {},
  });

  it.each<[string, Verifier, RegExp]>([
    ['has done nothing', lying(async () => {}), /not what the pacts hold/],
    ['has asked for another state', lying(async ({ setUp, providerUrl }) => (await setUp('two'), fetch(`${providerUrl}/things/a`))), /not what the pacts hold/],
    ['has sent no request', lying(({ setUp }) => setUp('one')), /asked 0 times instead of once/],
    ['has sent two', lying(async ({ setUp, providerUrl }) => (await setUp('one'), await fetch(`${providerUrl}/things/a`), fetch(`${providerUrl}/things/a`))), /asked 2 times instead of once/],
    ['has not heard that a state failed', lying(({ setUp }) => setUp('unknown')), /state "unknown": cannot be/],
  ])('when it %s', async (_, by, reason) => {
    const { provider } = stock({ unable: ({ name }) => (name === 'unknown' ? 'cannot be' : undefined) });
    const pact = write([{ description: 'a', states: [reason.source.includes('unknown') ? 'unknown' : 'one'] }]);
    expect(outcomes(await verify(pact, provider, { by }))).toEqual([['a', 'errored', expect.stringMatching(reason)]]);
  });
});

describe('a verification that does not come to its end', () => {
  it('is stopped by its signal, and the provider is restored when what was under way is over', async () => {
    const stop = new AbortController();
    const { provider, done } = stock({
      answer: async () => {
        stop.abort();
        // Long enough for the verifier's process to be gone.
        await own.close();
        await sleep(100);
        done.push('answered');
        return json(200, {});
      },
    });
    const own = await startVerifier();
    await expect(verify(write([{ description: 'a' }, { description: 'b' }]), provider, { signal: stop.signal, by: own })).rejects.toThrow(new VerifierError('the verification was stopped'));
    expect(done).toEqual(['restored', 'GET /things/a', 'answered', 'restored']);
    await expect(verify(write([{ description: 'a' }]), provider, { by: own })).rejects.toThrow(/has ended before its time/);
  });
});
