import { setTimeout as sleep } from 'node:timers/promises';
import { describe, expect, test } from 'vitest';
import { createReferenceServer } from '../server.ts';
import { collection, external, noon, scram, sender, type Send } from '../testing.ts';
import { faults } from './index.ts';

const one = `${collection}/admin/a`;
const labels = [{ key: 'k', value: 'v' }];
const soon = '2026-08-10T12:00:10Z';

/** What a server with this fault, or with none, answers to a history; time passes where it says so. */
async function play(history: (send: Send, pass: (milliseconds: number) => void) => Promise<void>, id?: string): Promise<string[]> {
  let now = noon;
  const plain = sender(createReferenceServer({ clock: () => now, faults: id === undefined ? [] : [id] }));
  const replies: string[] = [];
  const send: Send = async (method, target, body, headers) => {
    const reply = await plain(method, target, body, headers);
    replies.push(`${method} ${target} ${reply.status} ${reply.text}`);
    return reply;
  };
  await history(send, (milliseconds) => (now += milliseconds));
  return replies;
}

/** Requests that between them show every fault of this kind, one after the other. */
const histories: Readonly<Record<string, Parameters<typeof play>[0]>> = {
  history: async (send) => {
    await send('POST', collection, scram('a', { labels, deleteAfterDate: '2026-08-11T12:00:00Z' }));
    await send('POST', collection, external('a', { x509Type: 'MANAGED' }));
    await send('PATCH', one, { labels: [{ key: 'k', value: 'w' }], deleteAfterDate: null });
    await send('PATCH', one, { scopes: [{ name: 'c0', type: 'CLUSTER' }] });
    await send('GET', one);
    await send('GET', `${collection}/$external/a`);
    await send('GET', collection);
    await send('DELETE', one);
    await send('GET', collection);
    await send('DELETE', one);
    await send('DELETE', one);
    await send('POST', collection, scram('a'));
    await send('GET', one);
  },
  expiry: async (send, pass) => {
    await send('POST', collection, scram('a', { deleteAfterDate: soon }));
    await send('POST', collection, scram('b', { deleteAfterDate: soon }));
    await send('PATCH', `${collection}/admin/b`, { deleteAfterDate: null });
    pass(11_000);
    for (const name of ['a', 'b']) await send('GET', `${collection}/admin/${name}`);
    await send('GET', collection);
    await send('POST', collection, scram('a'));
  },
  race: async (send) => {
    for (const name of ['b', 'c', 'd', 'e']) await send('POST', collection, scram(name));
    await Promise.all([send('POST', collection, scram('a')), send('POST', collection, scram('a', { labels }))]);
    await Promise.all([send('PATCH', one, { labels }), send('PATCH', one, { scopes: [] })]);
    await send('GET', one);
    await Promise.all([send('GET', collection), sleep(1).then(() => Promise.all([send('DELETE', `${collection}/admin/b`), send('PATCH', `${collection}/admin/c`, { labels })]))]);
    await Promise.all([send('DELETE', one), send('DELETE', one)]);
  },
};

describe.each(Object.entries(histories))('%s', (kind, history) => {
  const known = faults.filter(({ id }) => id.startsWith(`${kind}:`));

  test('a sound server plays its part twice in the same way', async () => {
    expect(known.length).toBeGreaterThan(3);
    expect((await play(history)).toSorted()).toEqual((await play(history)).toSorted());
  });

  test.each(known)('$id', async ({ id }) => {
    const [sound, spoiled] = [await play(history), await play(history, id)];
    expect(spoiled.toSorted()).not.toEqual(sound.toSorted());
    if (!id.endsWith('-500')) expect(spoiled.filter((reply) => / 500 /.test(reply))).toEqual([]);
  });
});
