import { describe, expect, it } from 'vitest';
import { credentialsFrom } from '../src/client/index.ts';
import { json, serve, type Served } from '../src/client/testing/serve.ts';
import type { Report } from '../src/core/event.ts';
import type { Plan } from '../src/core/plan.ts';
import { contracts } from '../src/contract/index.ts';
import { TargetError } from '../src/core/problem.ts';
import { createReferenceServer, development, listen, type ReferenceServer, type ReferenceServerOptions } from '../src/server/index.ts';
import { AccessError, accessTo, defaultAuth, developmentCredentials, partiesOf, serverCredentials, type Access, type Auth } from './access.ts';
import { deviationsOf } from './deviations.ts';
import { embeddedPlan } from './embedded.ts';
import { createPlan } from './plan.ts';
import { testTarget } from './test-target.ts';

const contract = contracts.v2;
const { groupId } = development;

/** The cases of a plan whose ids match, none of which needs another party. */
const about = (plan: Plan, ids: RegExp): Plan => ({ ...plan, partyProbes: [], cases: plan.cases.filter(({ id }) => ids.test(id)) });

async function run(server: ReferenceServer, plan: Plan, access: (origin: string) => Access): Promise<Report> {
  const listening = await listen(server);
  try {
    return await testTarget({ contract, profile: 'atlas', plan, origin: listening.url, access: access(listening.url), deviations: deviationsOf('atlas'), command: () => '', shrink: false });
  } finally {
    await listening.close();
  }
}

const reference = (auth: 'digest' | 'oauth', more: ReferenceServerOptions = {}) => createReferenceServer({ auth: [auth], credentials: serverCredentials(developmentCredentials, groupId), ...more });

describe('the token host', () => {
  /** A token endpoint on a port of its own, of the same service. */
  async function tokenHost(api: ReferenceServer, lifetime?: number): Promise<Served> {
    return serve(async ({ target, headers, body }) => {
      const { authorization = '', 'content-type': type = '' } = headers;
      const response = await api.fetch(new Request(`http://tokens${target}`, { method: 'POST', headers: { Authorization: authorization, 'Content-Type': type }, body }), { incoming: { url: target } });
      const token = (await response.json()) as object;
      return json(response.status, { ...token, ...(lifetime !== undefined && { expires_in: lifetime }) });
    });
  }

  const plan = about(embeddedPlan({ contract, seed: 1, auth: 'oauth' }), /^create\/(example|valid)/);

  it('is asked for one token in a whole run, and the target for none', async () => {
    const api = reference('oauth', { tokensPerMinute: 1 });
    await using tokens = await tokenHost(api);
    const report = await run(api, plan, (origin) => accessTo(origin, 'oauth', developmentCredentials, { tokenUrl: `${tokens.url}/elsewhere/../api/oauth/token` }));
    expect(report.totals).toMatchObject({ failed: 0, errored: 0, passed: plan.cases.length });
    expect(report.totals.exchanges).toBeGreaterThan(50);
    expect(tokens.received.map(({ target }) => target)).toEqual(['/api/oauth/token']);
  });

  it('is asked again before a token expires', async () => {
    const api = reference('oauth');
    await using tokens = await tokenHost(api, 0.005);
    const report = await run(api, plan, (origin) => accessTo(origin, 'oauth', developmentCredentials, { tokenUrl: `${tokens.url}/api/oauth/token` }));
    expect(report.totals).toMatchObject({ failed: 0, errored: 0, passed: plan.cases.length });
    expect(tokens.received.length).toBeGreaterThan(1);
    expect(tokens.received.length).toBeLessThan(report.totals.exchanges + 10);
  });

  it('that is not there ends the run before it begins, and says how to name another', async () => {
    const [open, guarded] = [createReferenceServer(), reference('digest')];
    await expect(run(open, plan, (origin) => accessTo(origin, 'oauth', developmentCredentials))).rejects.toThrow(/^the token endpoint http:\S+ answered 404; check that the URL is the token endpoint's; --token-url names another$/);
    await expect(run(guarded, plan, (origin) => accessTo(origin, 'oauth', developmentCredentials))).rejects.toThrow(/ answered 401; .*--token-url names another$/);
    await expect(run(open, plan, (origin) => accessTo(origin, 'oauth', developmentCredentials, { tokenUrl: 'http://127.0.0.1:1/api/oauth/token' }))).rejects.toThrow(/ cannot be reached .*--token-url names another$/);
  });
});

describe('what is judged of Digest by comparison', () => {
  const plan = about(embeddedPlan({ contract, seed: 1 }), /^auth\/digest-(algorithms|spellings)/);
  const own = (origin: string) => accessTo(origin, 'digest', developmentCredentials);
  const violated = ({ findings }: Report) => [...new Set(findings.filter(({ deviation }) => deviation === undefined).map(({ requirement }) => requirement))];

  it('tries every algorithm that is offered', async () => {
    const one = await run(reference('digest'), about(plan, /algorithms/), own);
    const two = await run(reference('digest', { digestAlgorithms: ['MD5', 'SHA-256'] }), about(plan, /algorithms/), own);
    expect([one.totals.exchanges, two.totals.exchanges]).toEqual([2, 3]);
    expect([violated(one), violated(two)]).toEqual([[], []]);
  });

  /** Offers SHA-256 as well, which it does not take, though clients prefer it. */
  function idle(server: ReferenceServer): ReferenceServer {
    return {
      ...server,
      async fetch(request, env) {
        const { incoming } = env as { incoming: unknown };
        const response = await server.fetch(request, { incoming });
        const challenge = response.headers.get('www-authenticate');
        if (challenge !== null) response.headers.append('www-authenticate', challenge.replace('MD5', 'SHA-256'));
        return response;
      },
    };
  }

  it('finds an algorithm that is not taken, even where that keeps the run itself out', async () => {
    const report = await run(idle(reference('digest')), plan, own);
    expect(violated(report)).toEqual(['auth.algorithms']);
    expect(report.findings.find(({ requirement }) => requirement === 'auth.algorithms')!.message).toContain('SHA-256');
  });

  it('makes no false alarm of a wrong key', async () => {
    const wrong = { ...developmentCredentials, apiKey: { ...developmentCredentials.apiKey, privateKey: 'not-the-private-key' } };
    await expect(run(reference('digest'), plan, (origin) => accessTo(origin, 'digest', wrong))).rejects.toThrow(TargetError);
  });
});

describe('who a run can be', () => {
  const skipped = (auth: Auth, env: Record<string, string>) => {
    const credentials = credentialsFrom(env);
    const otherGroupId = credentials.other?.projectId;
    const plan = createPlan({ contract, profile: 'atlas', groupId, seed: 1, cases: 1, tag: 'acaccess', now: 0, auth, parties: partiesOf(auth, credentials), ...(otherGroupId !== undefined && { otherGroupId }) });
    return new Map(plan.cases.flatMap(({ id, skip }) => (skip !== undefined && /^(auth|project)\/(?!unknown)/.test(id) ? [[id, skip] as const] : [])));
  };
  const key = { MONGODB_ATLAS_PUBLIC_API_KEY: 'p', MONGODB_ATLAS_PRIVATE_API_KEY: 'q' };
  const account = { MONGODB_ATLAS_CLIENT_ID: 'p', MONGODB_ATLAS_CLIENT_SECRET: 'q' };
  const reader = { MONGODB_ATLAS_READ_ONLY_PUBLIC_API_KEY: 'r', MONGODB_ATLAS_READ_ONLY_PRIVATE_API_KEY: 's' };
  const other = { MONGODB_ATLAS_OTHER_PUBLIC_API_KEY: 't', MONGODB_ATLAS_OTHER_PRIVATE_API_KEY: 'u' };

  it('says for each case that it cannot run which variables would let it', () => {
    const bare = skipped('digest', { ...key, ...account });
    expect(bare.get('auth/read-only')).toMatch(/^set MONGODB_ATLAS_READ_ONLY_PUBLIC_API_KEY and MONGODB_ATLAS_READ_ONLY_PRIVATE_API_KEY:/);
    expect(bare.get('project/isolated')).toMatch(/^set MONGODB_ATLAS_OTHER_PUBLIC_API_KEY and /);
    expect(bare.get('auth/bearer-revoked')).toBe('bearer tokens are tested with --auth oauth');
    const known = skipped('digest', { ...key, ...reader, ...other });
    expect([...known.keys()].filter((id) => !id.startsWith('auth/bearer'))).toEqual(['project/own-elsewhere', 'project/isolated']);
    expect(known.get('project/isolated')).toMatch(/^set MONGODB_ATLAS_OTHER_PROJECT_ID:/);
    expect([...skipped('digest', { ...key, ...reader, ...other, MONGODB_ATLAS_OTHER_PROJECT_ID: '0'.repeat(24) }).keys()].filter((id) => !id.startsWith('auth/bearer'))).toEqual([]);

    const oauth = skipped('oauth', { ...key, ...account, ...reader, ...other });
    expect(oauth.get('auth/read-only')).toMatch(/^set MONGODB_ATLAS_READ_ONLY_CLIENT_ID and MONGODB_ATLAS_READ_ONLY_CLIENT_SECRET:/);
    expect(oauth.get('auth/bearer-expired')).toMatch(/^set MONGODB_ATLAS_EXPIRED_ACCESS_TOKEN /);
    expect(oauth.get('auth/digest-spellings')).toBe('Digest is tested with --auth digest');
    expect(new Set(skipped('none', { ...key, ...reader }).values())).toEqual(new Set(['the target is tested without authentication (--auth none)']));
  });

  it('has an authorizer for each, and names the variables of its own when they are missing', () => {
    for (const auth of ['digest', 'oauth'] as const) {
      const { authorizers } = accessTo('http://127.0.0.1:1', auth, developmentCredentials);
      expect(new Set(Object.keys(authorizers))).toEqual(partiesOf(auth, developmentCredentials));
    }
    expect(() => accessTo('http://127.0.0.1:1', 'digest', credentialsFrom(account))).toThrow(AccessError);
    expect(() => accessTo('http://127.0.0.1:1', 'oauth', credentialsFrom(key))).toThrow('set MONGODB_ATLAS_CLIENT_ID and MONGODB_ATLAS_CLIENT_SECRET');
    expect([defaultAuth({}), defaultAuth(credentialsFrom(account)), defaultAuth(credentialsFrom({ ...key, ...account }))]).toEqual(['none', 'oauth', 'digest']);
  });
});
