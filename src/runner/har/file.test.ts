import { mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import type { Exchange } from '../../core/exchange.ts';
import { openHarFile, readHar, toHarEntry, toUnansweredEntry } from './index.ts';

const work = mkdtempSync(join(tmpdir(), 'har-file-'));
afterAll(() => rmSync(work, { recursive: true, force: true }));

const exchange = (target: string): Exchange => ({ request: { method: 'GET', target, headers: [['Host', 'é']], body: null }, response: { status: 200, headers: [], body: Uint8Array.of(0xff, 0) }, startedAt: 1_772_445_600_250.125, durationMs: 0.5 });

describe('a HAR file that grows', () => {
  it('is a whole HAR after every step, and for its owner alone', () => {
    const file = join(work, 'a.har');
    const har = openHarFile(file, { name: 'n', version: 'v' });
    expect(readHar(file)).toEqual([]);
    for (const count of [1, 2, 3]) {
      har.add(toHarEntry(exchange(`/${count}`), 'http://h'));
      expect(readHar(file).map(({ request }) => request.target)).toEqual(['/1', '/2', '/3'].slice(0, count));
    }
    har.add(toUnansweredEntry(exchange('/4').request, 'http://h', 0, 'not judged: why', false));
    expect(har.close()).toBeUndefined();
    expect(readHar(file)[0]).toMatchObject({ exchange: exchange('/1') });
    expect(readHar(file)[3]).toMatchObject({ skipped: 'no response was recorded' });
    expect(statSync(file).mode & 0o777).toBe(0o600);
    expect(JSON.parse(readFileSync(file, 'utf8'))).toMatchObject({ log: { version: '1.2', creator: { name: 'n', version: 'v' } } });
  });

  it('replaces a longer one that was there', () => {
    const file = join(work, 'b.har');
    for (const count of [5, 1]) {
      const har = openHarFile(file, { name: 'n', version: 'v' });
      for (let index = 0; index < count; index += 1) har.add(toHarEntry(exchange(`/${index}`), 'http://h'));
      har.close();
      expect(readHar(file)).toHaveLength(count);
    }
  });

  it('says where it cannot be written', () => {
    expect(() => openHarFile(join(work, 'no', 'a.har'), { name: 'n', version: 'v' })).toThrow(/^cannot write .*a\.har: its folder does not exist$/);
    expect(() => openHarFile(work, { name: 'n', version: 'v' })).toThrow(/: it is a folder$/);
  });

  it.skipIf(process.platform !== 'linux')('does not end what is recorded when the disk is full, and says so', () => {
    const har = openHarFile('/dev/full', { name: 'n', version: 'v' });
    har.add(toHarEntry(exchange('/'), 'http://h'));
    expect(har.close()).toMatch(/^cannot write \/dev\/full: ENOSPC/);
  });
});
