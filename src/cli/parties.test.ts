import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { development } from '../server/index.ts';
import { cli, folder, serve, type Serving } from './testing/cli.ts';
import './testing/expect.ts';

const { groupId, readOnly, other } = development;
/** What `serve` says to export, for Digest. */
const environment = {
  MONGODB_ATLAS_PROJECT_ID: groupId,
  MONGODB_ATLAS_PUBLIC_API_KEY: development.publicKey,
  MONGODB_ATLAS_PRIVATE_API_KEY: development.privateKey,
  MONGODB_ATLAS_READ_ONLY_PUBLIC_API_KEY: readOnly.publicKey,
  MONGODB_ATLAS_READ_ONLY_PRIVATE_API_KEY: readOnly.privateKey,
  MONGODB_ATLAS_OTHER_PUBLIC_API_KEY: other.publicKey,
  MONGODB_ATLAS_OTHER_PRIVATE_API_KEY: other.privateKey,
  MONGODB_ATLAS_OTHER_PROJECT_ID: other.groupId,
};

describe('credentials of other parties', () => {
  let server: Serving;
  beforeAll(async () => {
    server = await serve();
  });
  afterAll(() => server[Symbol.asyncDispose]());

  const run = async (env: Readonly<Record<string, string>>) => {
    using work = folder();
    return await cli(['run', '--target', server.url, '--only', 'project', '--only', 'auth/read-only'], { cwd: work.path, env: { ...environment, ...env } });
  };

  it('that are right let everything be tested', async () => {
    const { status, stdout } = await run({});
    expect(stdout).toMatch(/^conformant: \d+ cases passed$/m);
    expect(status).toBe(0);
  });

  it.each<[string, Record<string, string>, number, RegExp]>([
    ['a wrong read-only key', { MONGODB_ATLAS_READ_ONLY_PRIVATE_API_KEY: 'wrong' }, 3, /answers 401 to the read-only credentials: check MONGODB_ATLAS_READ_ONLY_PUBLIC_API_KEY and /],
    ['a wrong key of the other project', { MONGODB_ATLAS_OTHER_PRIVATE_API_KEY: 'wrong' }, 3, /answers 401 to the credentials of the other project: check MONGODB_ATLAS_OTHER_PUBLIC_API_KEY and /],
    ['a project that there is none of', { MONGODB_ATLAS_OTHER_PROJECT_ID: '5f1a2b3c4d5e6f7a8b9c0d3e' }, 3, /answers 40[14] to the credentials of the other project: .*MONGODB_ATLAS_OTHER_PROJECT_ID/],
    ["the run's own key as another's", { MONGODB_ATLAS_READ_ONLY_PUBLIC_API_KEY: development.publicKey }, 2, /MONGODB_ATLAS_READ_ONLY_PUBLIC_API_KEY must not be that of MONGODB_ATLAS_PUBLIC_API_KEY/],
    ['no key of its own', { MONGODB_ATLAS_PUBLIC_API_KEY: '', MONGODB_ATLAS_PRIVATE_API_KEY: '' }, 3, /asks for credentials .*and the run has none: set MONGODB_ATLAS_PUBLIC_API_KEY and /],
  ])('%s is no fault of the target', async (_, env, status, line) => {
    expect(await run(env)).toRefuse(status, line);
  });
});
