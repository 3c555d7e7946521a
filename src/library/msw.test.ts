import { http, HttpResponse } from 'msw';
import { setupServer } from 'msw/node';
import { afterEach, describe, expect, it } from 'vitest';
import { handlers, type HandlerOptions } from './msw.ts';
import { createReferenceServer, development } from './server.ts';

const group = (api = 'v2') => `/api/atlas/${api}/groups/${development.groupId}`;
const headers = { Accept: 'application/vnd.atlas.2023-01-01+json', 'Content-Type': 'application/json' };
const alice = JSON.stringify({ databaseName: 'admin', groupId: development.groupId, username: 'a/b%c', password: 'correct horse', roles: [{ roleName: 'readWrite', databaseName: 'sales' }] });
const path = `${group()}/databaseUsers/admin/a%2Fb%25c`;

let stop = () => {};
afterEach(() => {
  stop();
  stop = () => {};
});

/** Mocks from now on; what no handler takes is an error, and named in `unhandled`. */
function mock(options: HandlerOptions = {}, origin = 'https://cloud.mongodb.com') {
  const unhandled: string[] = [];
  const rest = http.all('*', ({ request }) => {
    unhandled.push(`${request.method} ${new URL(request.url).pathname}`);
    return HttpResponse.error();
  });
  const server = setupServer(...handlers(options), rest);
  server.listen();
  stop = () => server.close();
  return { unhandled, send: (target: string, init: RequestInit = {}) => fetch(`${origin}${target}`, { headers, ...init }) };
}

describe('MSW handlers', () => {
  it('answer the paths of the resource as the reference server does', async () => {
    const { send, unhandled } = mock({ auth: [] });
    expect((await send(`${group()}/databaseUsers`, { method: 'POST', body: alice })).status).toBe(201);
    const found = await send(path);
    expect(await found.json()).toMatchObject({ username: 'a/b%c', links: [{ href: `https://cloud.mongodb.com${path}` }] });
    expect(found.headers.get('content-type')).toBe('application/vnd.atlas.2023-01-01+json;charset=utf-8');
    expect(await (await send(`${group()}/databaseUsers?pageNum=1&includeCount=false`)).json()).not.toHaveProperty('totalCount');
    expect(await (await send(`${group('v1.0')}/databaseUsers`)).json()).toMatchObject({ totalCount: 1 });
    expect((await send(path, { method: 'PATCH', body: '{"roles":[]}' })).status).toBe(200);
    expect((await send(path, { method: 'PUT', body: '{}' })).status).toBe(405);
    const gone = await send(path, { method: 'DELETE' });
    expect([gone.status, await gone.text()]).toEqual([204, '']);
    expect((await send(path)).status).toBe(404);
    expect(unhandled).toEqual([]);
  });

  it('ask for credentials, and give tokens', async () => {
    const { send } = mock();
    const refused = await send(`${group()}/databaseUsers`);
    expect([refused.status, refused.headers.get('www-authenticate')]).toEqual([401, expect.stringMatching(/^Digest .*, Bearer /)]);
    const credentials = btoa(`${development.clientId}:${development.clientSecret}`);
    const asked = await send('/api/oauth/token', { method: 'POST', body: 'grant_type=client_credentials', headers: { Authorization: `Basic ${credentials}`, 'Content-Type': 'application/x-www-form-urlencoded' } });
    const { access_token: token } = (await asked.json()) as { access_token: string };
    expect((await send(`${group()}/databaseUsers`, { headers: { ...headers, Authorization: `Bearer ${token}` } })).status).toBe(200);
  });

  it.each([
    `${group()}/databaseUsers/alice/certs`,
    `${group()}/databaseUsers/alice`,
    `${group()}/databaseUsers/`,
    `${group()}/clusters`,
    '/api/atlas/v2/groups',
    `/api/atlas/v3/groups/${development.groupId}/databaseUsers`,
    '/api/oauth/other',
    `/proxy${group()}/databaseUsers`,
    `/?x=${group()}/databaseUsers`,
  ])('leave %s to others', async (target) => {
    const { send, unhandled } = mock({ auth: [] });
    await expect(send(target)).rejects.toThrow('fetch failed');
    expect(unhandled).toEqual([`GET ${target.replace(/\?.*/, '')}`]);
  });

  it('leave other origins alone, unless they are for any', async () => {
    for (const origin of ['https://cloud.mongodb.com.example', 'https://cloud-mongodb.com', 'http://cloud.mongodb.com', 'https://proxy.example/https://cloud.mongodb.com']) {
      const other = mock({ auth: [] }, origin);
      await expect(other.send(`${group()}/databaseUsers`)).rejects.toThrow('fetch failed');
      expect(other.unhandled).toHaveLength(1);
      stop();
    }
    const chosen = mock({ auth: [], origin: 'http://127.0.0.1:8080' }, 'http://127.0.0.1:8080');
    expect((await chosen.send(`${group()}/databaseUsers`)).status).toBe(200);
    stop();
    const any = mock({ auth: [], origin: '*' }, 'https://anything.example:8443');
    expect((await any.send(`${group()}/databaseUsers`)).status).toBe(200);
  });

  it('have a fault, or a server of the test’s own that can be reset', async () => {
    const faulty = mock({ auth: [], fault: 'status:list-206' });
    expect((await faulty.send(`${group()}/databaseUsers`)).status).toBe(206);
    stop();
    const server = createReferenceServer({ auth: [] });
    const { send } = mock({ server });
    await send(`${group()}/databaseUsers`, { method: 'POST', body: alice });
    server.reset();
    expect((await send(path)).status).toBe(404);
  });

  it('refuse options that cannot be meant', () => {
    const server = createReferenceServer();
    expect(() => handlers({ server, fault: 'status:list-206' })).toThrow('fault is an option of the server');
    for (const origin of ['cloud.mongodb.com', 'https://cloud.mongodb.com/api', 'file:///etc', '']) expect(() => handlers({ origin })).toThrow(`not ${JSON.stringify(origin)}`);
    expect(() => handlers({ fault: 'nonsense' })).toThrow('there is no fault "nonsense"');
  });
});
