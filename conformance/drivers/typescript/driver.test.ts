import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { describe, expect, it } from 'vitest';
import type { Call, CallAuth, Greeting, Reply } from '../../../src/sdk/protocol.ts';
import { createReferenceServer, development, listen } from '../../../src/server/index.ts';

const root = join(import.meta.dirname, '..', '..', '..');
const { groupId } = development;
const auths: Readonly<Record<CallAuth['type'], CallAuth>> = {
  digest: { type: 'digest', publicKey: development.publicKey, privateKey: development.privateKey },
  oauth: { type: 'oauth', clientId: development.clientId, clientSecret: development.clientSecret },
};
const names = { groupId, databaseName: 'admin', username: 'a/b %2F+é' };
/** What answers show of the user, who has a password besides. */
const shown = { ...names, roles: [{ roleName: 'read', databaseName: 'sales' }] };

/** The driver's process, spoken with line by line; `await using` ends it. */
async function startDriver() {
  const child = spawn(process.execPath, ['conformance/drivers/typescript/driver.ts'], { cwd: root, stdio: ['pipe', 'pipe', 'inherit'] });
  const lines = createInterface({ input: child.stdout })[Symbol.asyncIterator]();
  const read = async () => JSON.parse((await lines.next()).value as string) as unknown;
  return {
    greeting: (await read()) as Greeting,
    async call(call: Partial<Call> & Pick<Call, 'id' | 'operation'>) {
      child.stdin.write(`${JSON.stringify(call)}\n`);
      return (await read()) as Reply;
    },
    /** Ends its stdin. @returns its exit status */
    async end() {
      child.stdin.end();
      if (child.exitCode === null) await once(child, 'exit');
      return child.exitCode;
    },
    async [Symbol.asyncDispose]() {
      if (child.exitCode === null && child.kill('SIGKILL')) await once(child, 'exit');
    },
  };
}

describe.each(['digest', 'oauth'] as const)('the driver, with %s', (type) => {
  it('makes every call, tells errors and what the client does not have, and ends with its stdin', async () => {
    const listening = await listen(createReferenceServer({ auth: [type] }));
    try {
      await using driver = await startDriver();
      expect(driver.greeting).toMatchObject({ protocol: 1, driver: { name: 'atlas-conformance', language: 'TypeScript' } });
      const common = { baseUrl: listening.url, auth: auths[type] };
      const call = (operation: string, rest: Partial<Call>) => driver.call({ id: `the ${operation}`, operation, ...common, ...rest });

      const created = await call('createDatabaseUser', { path: { groupId }, body: { ...shown, password: 'correct horse battery' } });
      expect(created).toMatchObject({ id: 'the createDatabaseUser', response: { body: shown } });
      expect(created).not.toHaveProperty('response.body.password');
      const query = { includeCount: true, itemsPerPage: 5, pageNum: 1, pretty: true, envelope: true };
      expect(await call('listDatabaseUsers', { path: { groupId }, query })).toMatchObject({ response: { body: { status: 200, totalCount: 1, results: [shown] } } });
      expect(await call('getDatabaseUser', { path: names, query: { envelope: true } })).toMatchObject({ response: { body: { status: 200, content: shown } } });
      expect(await call('updateDatabaseUser', { path: names, body: { roles: [] } })).toMatchObject({ response: { body: { ...shown, roles: [] } } });
      expect(await call('deleteDatabaseUser', { path: names, query: { pretty: false } })).toEqual({ id: 'the deleteDatabaseUser', response: { body: null } });
      expect(await call('getDatabaseUser', { path: names })).toEqual({
        id: 'the getDatabaseUser',
        apiError: { status: 404, errorCode: 'USERNAME_NOT_FOUND', detail: `No user with username ${names.username} exists.` },
      });

      expect(await call('dropDatabase', { path: names })).toEqual({ id: 'the dropDatabase', unsupported: 'the client has no operation dropDatabase' });
      expect(await call('getDatabaseUser', { path: names, query: { pageNum: 1 } })).toMatchObject({ unsupported: 'getDatabaseUser has no query parameter pageNum' });
      expect(await call('getDatabaseUser', { path: { ...names, username: '..' } })).toMatchObject({ error: expect.stringContaining('would drop from the path') });
      expect(await call('getDatabaseUser', { path: names, baseUrl: 'http://127.0.0.1:1' })).toMatchObject({ error: expect.any(String) });
      expect(await driver.end()).toBe(0);
    } finally {
      await listening.close();
    }
  });
});

describe('the driver, with credentials that are not good', () => {
  it.each([
    ['digest', { type: 'digest', publicKey: 'nobody', privateKey: 'x' }, { apiError: { status: 401, errorCode: 'UNEXPECTED_ERROR' } }],
    ['oauth', { type: 'oauth', clientId: 'nobody', clientSecret: 'x' }, { error: expect.stringContaining('/api/oauth/token answered 401') }],
  ] as const)('tells so: %s', async (type, auth, expected) => {
    const listening = await listen(createReferenceServer({ auth: [type] }));
    try {
      await using driver = await startDriver();
      expect(await driver.call({ id: '1', operation: 'listDatabaseUsers', baseUrl: listening.url, auth, path: { groupId } })).toMatchObject(expected);
      // Credentials may change from one call to the next.
      expect(await driver.call({ id: '2', operation: 'listDatabaseUsers', baseUrl: listening.url, auth: auths[type], path: { groupId } })).toMatchObject({ response: { body: { results: [] } } });
    } finally {
      await listening.close();
    }
  });
});
