import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openFolder, PactFolderError } from './folder.ts';

const parties = { consumer: 'c', provider: 'p' };
const pact = JSON.stringify({ consumer: { name: 'c' }, provider: { name: 'p' }, interactions: [] });
let root: string;
let folder: string;
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'folder-'));
  folder = join(root, 'deep', 'pacts');
});
afterEach(() => rmSync(root, { recursive: true }));

describe('a folder of pacts', () => {
  it('is made when there is none, and replaced when there is', () => {
    const first = openFolder(folder, parties);
    expect([first.file, first.current, existsSync(folder)]).toEqual([join(folder, 'c-p.json'), undefined, false]);
    first.write(pact);
    expect(openFolder(folder, parties).current).toBe(pact);
    openFolder(folder, parties).write(`${pact}\n`);
    expect(readFileSync(join(folder, 'c-p.json'), 'utf8')).toBe(`${pact}\n`);
    expect([readdirSync(folder), readdirSync(join(root, 'deep'))]).toEqual([['c-p.json'], ['pacts']]);
  });

  it('with something else in it is refused, and stays as it is', () => {
    mkdirSync(folder, { recursive: true });
    for (const name of ['a.txt', 'b-p.json', '.keep', 'sub']) {
      if (name === 'sub') mkdirSync(join(folder, name));
      else writeFileSync(join(folder, name), 'mine');
    }
    expect(() => openFolder(folder, parties)).toThrow(PactFolderError);
    expect(() => openFolder(folder, parties)).toThrow(/has \.keep, a\.txt, b-p\.json and 1 more, not made by this command for c and p/);
    expect(readdirSync(folder).toSorted()).toEqual(['.keep', 'a.txt', 'b-p.json', 'sub']);
  });

  it.each(['{"consumer":{"name":"other"},"provider":{"name":"p"}}', 'mine', '[]', '', '{"consumer":"c","provider":"p"}'])('with a file of that name that is no pact of the two is refused: %s', (content) => {
    mkdirSync(folder, { recursive: true });
    writeFileSync(join(folder, 'c-p.json'), content);
    expect(() => openFolder(folder, parties)).toThrow(/c-p\.json is no pact of c and p, and will not be overwritten/);
  });

  it('that is a file, or cannot be written, is refused', () => {
    mkdirSync(join(root, 'deep'));
    writeFileSync(folder, '');
    expect(() => openFolder(folder, parties)).toThrow(`${folder} is no folder`);
    const below = openFolder(join(root, 'deep', 'new'), parties);
    rmSync(join(root, 'deep'), { recursive: true });
    writeFileSync(join(root, 'deep'), '');
    expect(() => below.write(pact)).toThrow(/c-p\.json cannot be written/);
  });
});
