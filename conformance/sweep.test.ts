import { expect, it } from 'vitest';
import { contracts } from '../src/contract/index.ts';
import { createReferenceServer, development, listen } from '../src/server/index.ts';
import { accessTo, developmentCredentials } from './access.ts';
import { embeddedPlan } from './embedded.ts';
import { testTarget } from './test-target.ts';

it('leaves nothing of the run behind on a server that keeps what it refuses, and nobody else’s user touched', async () => {
  const contract = contracts.v2;
  const server = await listen(createReferenceServer({ auth: [], projects: [{ groupId: development.groupId, customRoles: [development.customRole] }], faults: ['state:create-in-part'] }));
  try {
    const users = `${server.url}/api/atlas/v2/groups/${development.groupId}/databaseUsers`;
    const headers = { Accept: 'application/vnd.atlas.2023-01-01+json', 'Content-Type': 'application/json' };
    const names = async () => ((await (await fetch(`${users}?itemsPerPage=500`, { headers })).json()) as { results: { username: string }[] }).results.map(({ username }) => username);
    const other = { groupId: development.groupId, databaseName: 'admin', username: 'somebodyElse', password: 'Zq7somebody', roles: [{ roleName: 'read', databaseName: 'sales' }] };
    expect((await fetch(users, { method: 'POST', headers, body: JSON.stringify(other) })).status).toBe(201);

    const plan = embeddedPlan({ contract, seed: 3, auth: 'none' });
    const about = { ...plan, cases: plan.cases.filter(({ id }) => id.startsWith('create/invalid/labels') || id.startsWith('create/rule/date')) };
    await testTarget({ contract, profile: 'atlas', plan: about, origin: server.url, access: accessTo(server.url, 'none', developmentCredentials), deviations: [], command: () => '', shrink: false });
    expect(await names()).toEqual(['somebodyElse']);
    // Without the sweep there is something left, or this proves nothing.
    const { sweep: _sweep, ...unswept } = about;
    await testTarget({ contract, profile: 'atlas', plan: unswept, origin: server.url, access: accessTo(server.url, 'none', developmentCredentials), deviations: [], command: () => '', shrink: false });
    expect((await names()).length).toBeGreaterThan(1);
  } finally {
    await server.close();
  }
});
