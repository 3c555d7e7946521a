import { execFileSync } from 'node:child_process';
import { afterEach, expect, test } from 'vitest';
import { Pool } from 'undici';
import { listenApart } from './listen-apart.ts';
import type { Listening } from './listen.ts';
import { collection, scram, vendor } from './testing.ts';

let listening: Listening | undefined;

afterEach(async () => {
  await listening?.close();
  listening = undefined;
});

async function status(pool: Pool, method: 'GET' | 'POST', path: string, user?: unknown): Promise<number> {
  const { statusCode, body } = await pool.request({ method, path, headers: { accept: vendor, 'content-type': vendor }, body: user === undefined ? null : JSON.stringify(user) });
  await body.dump();
  return statusCode;
}

test('a server in a thread of its own answers as its options say, and is gone when it is closed', async () => {
  listening = await listenApart({ faults: ['status:create-200'] });
  const pool = new Pool(listening.url, { connections: 1 });
  try {
    expect(await status(pool, 'POST', collection, scram('joe'))).toBe(200);
    expect(await status(pool, 'GET', `${collection}/admin/joe`)).toBe(200);
    expect(listening.url).toBe(`http://127.0.0.1:${listening.port}`);
    await listening.close();
    await expect(status(pool, 'GET', collection)).rejects.toThrow();
  } finally {
    await pool.destroy();
  }
});

test('it works while the thread that started it does not', async () => {
  listening = await listenApart({});
  const { port } = listening;
  // curl waits for the answer in a process of its own; this thread waits for curl, and serves nothing meanwhile.
  expect(JSON.parse(execFileSync('curl', ['-s', '-H', `Accept: ${vendor}`, `http://127.0.0.1:${port}${collection}`], { encoding: 'utf8' }))).toMatchObject({ totalCount: 0 });
});

test('options that make no server are refused with the reason', async () => {
  await expect(listenApart({ faults: ['no-such-fault'] })).rejects.toThrow(/no-such-fault/);
});
