import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { View } from '../core/case.ts';
import { createLedger } from './ledger.ts';
import { ledgersFolder, openLedgerFile, readLedgerFile } from './ledger-file.ts';
import { step } from './testing/things.ts';

const head = { target: 'http://127.0.0.1:9', api: 'v2', auth: 'none', groupId: 'g', tag: 'actagtag' };

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'ledger-'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const answer = (status: number): View => ({ exchange: { request: { method: 'PUT', target: '/', headers: [], body: null }, response: { status, headers: [], body: new Uint8Array() }, startedAt: 0, durationMs: 0 }, operation: null, json: undefined, entity: undefined });

/** What a run does to one of its things: asks for it, or for its removal, and what comes of that. */
const deed = fc.record({ name: fc.constantFrom('a', 'b', 'c'), remove: fc.boolean(), outcome: fc.constantFrom('done', 'refused', 'failed after it was done', 'lost after it was done', 'lost before'), foreign: fc.boolean() });

describe('what is made and removed at the same time', () => {
  it.each([
    ['gone', 404, []],
    ['there', 204, []],
    ['kept', 403, ['the run may have left /things/a (status 403) behind: remove it by hand']],
  ] as const)('is removed if it is there: %s', async (_is, status, left) => {
    const entries = createLedger().open();
    const [create, remove] = [step('create', 'a'), step('remove', 'a')];
    entries.sending(create);
    entries.sending(remove);
    entries.answered(remove, answer(204));
    entries.answered(create, answer(201));
    expect(await entries.empty(() => Promise.resolve(answer(status).exchange))).toEqual(left);
  });
});

describe('what was asked for under a version that there is none of', () => {
  it.each<[string, readonly number[], string]>([
    ['is removed under the usual one', [406], 'usual'],
    ['is removed under its own where it is to be made', [201], 'odd'],
  ])('%s', async (_is, statuses, accept) => {
    const entries = createLedger().open([['Accept', 'usual']]);
    const create = step('create', 'a', { statuses });
    entries.sending({ ...create, request: { ...create.request, headers: [['Accept', 'odd']] } });
    const sent: unknown[] = [];
    await entries.empty(({ headers }) => {
      sent.push(headers);
      return Promise.resolve(answer(204).exchange);
    });
    expect(sent).toEqual([[['Accept', accept]]]);
  });
});

describe('a ledger on disk', () => {
  it('has whatever exists, at whatever moment its process dies', () => {
    let count = 0;
    fc.assert(
      fc.property(fc.array(deed, { maxLength: 12 }), (deeds) => {
        const file = join(folder, `${count++}.ledger`);
        const disk = openLedgerFile(file, head);
        const entries = createLedger(disk.write).open();
        const things = new Set<string>();
        const check = () => {
          if (!existsSync(file)) {
            expect([...things]).toEqual([]);
            return;
          }
          const whole = readFileSync(file, 'utf8');
          // The next line may have been begun.
          for (const text of [whole, `${whole}{"n":1,"go`]) {
            const copy = `${file}.copy`;
            writeFileSync(copy, text);
            const { left } = readLedgerFile(copy);
            for (const thing of things) expect(left.flatMap(({ paths }) => paths), text).toContain(thing);
          }
        };
        for (const { name, remove, outcome, foreign } of deeds) {
          const each = step(remove ? 'remove' : 'create', name, foreign && !remove ? { foreign } : {});
          const path = `/things/${name}`;
          entries.sending(each);
          check();
          if (outcome !== 'refused' && outcome !== 'lost before') {
            if (remove) things.delete(path);
            else things.add(path);
          }
          check();
          if (!outcome.startsWith('lost')) entries.answered(each, answer({ done: remove ? 204 : 201, refused: 400, 'failed after it was done': remove ? 404 : 201 }[outcome as 'done'] ?? 500));
          check();
        }
        disk.close();
      }),
      { numRuns: 300 },
    );
  });

  it('is gone when nothing is left, and stays when something is', () => {
    for (const [gone, there] of [[true, false], [false, true]] as const) {
      const file = join(folder, `${String(gone)}.ledger`);
      const disk = openLedgerFile(file, head);
      expect(existsSync(file)).toBe(false);
      disk.write({ n: 1, paths: ['/a'], headers: [], owner: 'own', state: 'asked' });
      if (gone) disk.write({ n: 1, gone: true });
      expect(disk.close()).toBe(there);
      expect(existsSync(file)).toBe(there);
    }
  });

  it('takes a state that grows: what was asked for was made, and under which names', () => {
    const file = join(folder, 'grown.ledger');
    const disk = openLedgerFile(file, head);
    const made = { n: 1, paths: ['/a', '/b'], headers: [['Accept', 'x']], owner: 'stranger', state: 'made' } as const;
    disk.write({ ...made, paths: ['/a'], state: 'asked' });
    disk.write(made);
    expect(disk.close()).toBe(true);
    expect(readLedgerFile(file)).toEqual({ head, left: [made] });
  });

  it('shares its folder with those of other runs: the last one takes it along', () => {
    const shared = join(folder, ledgersFolder);
    const disks = ['one', 'two', 'three'].map((name) => openLedgerFile(join(shared, `${name}.ledger`), head));
    for (const disk of disks) disk.write({ n: 1, paths: ['/a'], headers: [], owner: 'own', state: 'asked' });
    for (const disk of disks) {
      expect(existsSync(shared)).toBe(true);
      disk.write({ n: 1, gone: true });
      expect(disk.close()).toBe(false);
    }
    expect(existsSync(shared)).toBe(false);
  });
});
