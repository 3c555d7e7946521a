import { describe, expect, it } from 'vitest';
import type { Exchange, HeaderList } from '../../src/core/exchange.ts';
import { contracts } from '../../src/contract/index.ts';
import { requestRequirements } from '../../src/sdk/requests/index.ts';
import type { HarEntry } from '../../src/runner/index.ts';
import { createRequestJudge } from './requests.ts';

const users = '/api/atlas/v2/groups/5f1a2b3c4d5e6f7a8b9c0d1e/databaseUsers';

function judged(headers: HeaderList, more: { readonly method?: string; readonly body?: string; readonly status?: number; readonly unrecorded?: HarEntry['unrecorded'] } = {}) {
  const { method = 'GET', body, status = 200, unrecorded } = more;
  const exchange: Exchange = { request: { method, target: users, headers, body: body === undefined ? null : Buffer.from(body) }, response: { status, headers: [], body: new Uint8Array() }, startedAt: 0, durationMs: 1 };
  const entry: HarEntry = { number: 1, origin: 'http://h', request: exchange.request, exchange, ...(unrecorded !== undefined && { unrecorded }) };
  const result = createRequestJudge(contracts.v2)(entry, exchange);
  return result && { found: [...new Set(result.findings.map(({ requirement }) => requirement))], by: result.judged };
}
const accept = ['Accept', 'application/vnd.atlas.2023-01-01+json'] as const;

describe('a request', () => {
  it('is judged by what there is of it', () => {
    const { found, by } = judged([accept])!;
    expect(found).toEqual([]);
    expect(by).toEqual(expect.arrayContaining(['client.accept.version', 'client.target.syntax', 'client.secret.url']));
    expect(by.filter((id) => /body|content-type|digest|bearer|authorization|basic|retry|auth\.loop/.test(id))).toEqual([]);
    const whole = judged([accept, ['Content-Type', 'application/json'], ['Authorization', 'Digest username="a", realm="r", nonce="n", uri="/", nc=00000001, cnonce="c", qop=auth, response="r"']], { method: 'POST', body: '{}', status: 429 })!;
    expect(requestRequirements.map(({ id }) => id).filter((id) => !whole.by.includes(id))).toEqual(['client.bearer.form']);
    expect(whole.by).toEqual(expect.arrayContaining([...whole.found]));
  });

  it('whose body was not recorded is judged by the rest', () => {
    const post = { method: 'POST', status: 201 } as const;
    expect(judged([accept], post)!.found).toEqual(['client.body.json']);
    const { found, by } = judged([accept], { ...post, unrecorded: ['body'] })!;
    expect(found).toEqual([]);
    expect(by.some((id) => id.startsWith('client.body'))).toBe(false);
  });

  it('whose credentials were blotted out is judged by the rest', () => {
    const blotted: HeaderList = [['Accept', 'text/plain'], ['Authorization', 'REDACTED']];
    expect(judged(blotted)!.found).toEqual(['client.accept.version', 'client.authorization.scheme']);
    const { found, by } = judged(blotted, { unrecorded: ['credentials'] })!;
    expect(found).toEqual(['client.accept.version']);
    expect(by).not.toContain('client.authorization.scheme');
  });

  it('whose header was not recorded is not judged', () => {
    expect(judged([], { unrecorded: ['head'] })).toBeUndefined();
  });
});
