import { spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { createServer, type RequestListener } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { spawnDriver, type Driver } from '../../../src/sdk/driver.ts';
import type { Call, CallAuth } from '../../../src/sdk/protocol.ts';
import { createReferenceServer, development, listen } from '../../../src/server/index.ts';
import { commandOf, tokenCommand } from './command.ts';
import { program } from './program.ts';

const { groupId } = development;
const auths: Readonly<Record<CallAuth['type'], CallAuth>> = {
  digest: { type: 'digest', publicKey: development.publicKey, privateKey: development.privateKey },
  oauth: { type: 'oauth', clientId: development.clientId, clientSecret: development.clientSecret },
};
const hasCurl = spawnSync('curl', ['--version']).status === 0;

it('keeps secrets out of the arguments, which every user of the machine can see', () => {
  const call = { id: '1', operation: 'createDatabaseUser', baseUrl: 'http://127.0.0.1:1', path: { groupId }, body: { password: 'the-password' } };
  const commands = [commandOf({ ...call, auth: auths.digest }, undefined)!, commandOf({ ...call, auth: auths.oauth }, 'the-token')!, tokenCommand(call.baseUrl, development.clientId, development.clientSecret)];
  for (const secret of [development.privateKey, 'the-password', 'the-token', development.clientSecret]) {
    expect(commands.map(({ args }) => args.join(' ')).join('\n')).not.toContain(secret);
    expect(commands.map(({ config }) => config).join('\n')).toContain(secret);
  }
});

describe.skipIf(!hasCurl)('curl', () => {
  let driver: Driver;
  beforeAll(async () => void (driver = await spawnDriver(program.command, { greetingTimeoutMs: 30_000, cwd: join(import.meta.dirname, '..', '..', '..') })));
  afterAll(() => driver.close());
  let calls = 0;
  const call = (operation: string, rest: Partial<Call> & Pick<Call, 'baseUrl' | 'auth'>) => driver.call({ id: String(++calls), operation, ...rest, path: { groupId, ...rest.path } }, 30_000);

  /** What the driver makes of a server of one's own. */
  async function against(listener: RequestListener, operation: string, rest: Partial<Call> = {}) {
    const server = createServer(listener).listen(0, '127.0.0.1');
    await once(server, 'listening');
    try {
      return await call(operation, { baseUrl: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, auth: auths.digest, ...rest });
    } finally {
      server.closeAllConnections();
      server.close();
      await once(server, 'close');
    }
  }

  it.each(['digest', 'oauth'] as const)('makes every call, with %s', async (type) => {
    const listening = await listen(createReferenceServer({ auth: [type] }));
    try {
      const common = { baseUrl: listening.url, auth: auths[type] };
      for (const username of ['a/b %2F+é?#', '..', 'x[1-3]{a,b}\\"']) {
        const path = { databaseName: 'admin', username };
        const user = { ...path, groupId, roles: [{ roleName: 'read', databaseName: 'say "\\\n\t"' }] };
        expect(await call('createDatabaseUser', { ...common, body: { ...user, password: '@"\\\r\n secret' } })).toMatchObject({ response: { body: user } });
        expect(await call('listDatabaseUsers', { ...common, query: { itemsPerPage: 5, pretty: true } })).toMatchObject({ response: { body: { results: [user] } } });
        expect(await call('getDatabaseUser', { ...common, path })).toMatchObject({ response: { body: user } });
        expect(await call('updateDatabaseUser', { ...common, path, body: { roles: [] } })).toMatchObject({ response: { body: { ...user, roles: [] } } });
        expect(await call('deleteDatabaseUser', { ...common, path })).toEqual({ response: { body: null } });
        expect(await call('getDatabaseUser', { ...common, path })).toEqual({ apiError: { status: 404, errorCode: 'USERNAME_NOT_FOUND', detail: `No user with username ${username} exists.` } });
      }
      expect(await call('dropDatabase', common)).toHaveProperty('unsupported');
    } finally {
      await listening.close();
    }
  });

  it.each([
    ['digest', { type: 'digest', publicKey: development.publicKey, privateKey: 'wrong' }],
    ['oauth', { type: 'oauth', clientId: development.clientId, clientSecret: 'wrong' }],
  ] as const)('tells of credentials that are refused: %s', async (type, auth) => {
    const listening = await listen(createReferenceServer({ auth: [type] }));
    try {
      expect(await call('listDatabaseUsers', { baseUrl: listening.url, auth })).toMatchObject({ apiError: { status: 401 } });
    } finally {
      await listening.close();
    }
  });

  it('asks for a token again when the one that it has is over, and not before', async () => {
    const asked: string[] = [];
    const answer = (seconds: number) => (async (request, response) => {
      await text(request);
      asked.push(`${request.method} ${request.url} ${request.headers.authorization?.split(' ')[0]}`);
      response.end(JSON.stringify(request.method === 'POST' ? { access_token: `t${asked.length}`, expires_in: seconds, token_type: 'Bearer' } : { results: [] }));
    }) satisfies RequestListener;
    const list = `GET /api/atlas/v2/groups/${groupId}/databaseUsers Bearer`;
    for (const [seconds, expected] of [[3600, ['POST /api/oauth/token Basic', list, list]], [0, ['POST /api/oauth/token Basic', list, 'POST /api/oauth/token Basic', list]]] as const) {
      asked.length = 0;
      const server = createServer(answer(seconds)).listen(0, '127.0.0.1');
      await once(server, 'listening');
      try {
        const common = { baseUrl: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, auth: auths.oauth };
        for (const _ of [1, 2]) expect(await call('listDatabaseUsers', common)).toEqual({ response: { body: { results: [] } } });
      } finally {
        server.closeAllConnections();
        server.close();
      }
      expect(asked).toEqual(expected);
    }
  });

  it('takes an answer that is cut off, or is no JSON, for no answer', async () => {
    const cut: RequestListener = (_, response) => {
      response.writeHead(200, { 'Content-Length': '100' });
      response.write('{"results":[]}', () => response.destroy());
    };
    expect(await against(cut, 'listDatabaseUsers')).toMatchObject({ error: expect.stringContaining('(18)') });
    expect(await against((_, response) => response.destroy(), 'listDatabaseUsers')).toMatchObject({ error: expect.stringContaining('(52)') });
    expect(await against((_, response) => void response.end('{"results":'), 'listDatabaseUsers')).toHaveProperty('error');
    expect(await against((_, response) => void response.writeHead(502).end('<html>'), 'listDatabaseUsers')).toEqual({ apiError: { status: 502 } });
  });
});
