import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parseXml } from '../../src/reporters/testing/xml.ts';
import { pageOf } from './docs.ts';
import { goalOf, isMet, type Row } from './figure.ts';
import { figures } from './figures.ts';
import { root } from './kit.ts';

/** The rows of the first table of a page, without its head. */
function tableOf(page: string): readonly (readonly string[])[] {
  const [, ...lines] = page.split('\n').filter((line) => line.startsWith('| '));
  return lines.map((line) => line.slice(2, -2).split(' | '));
}

const page = readFileSync(join(root, 'docs/benchmarks.md'), 'utf8');

describe('docs/benchmarks.md', () => {
  it('has every figure that there is, in its order and with its goal', () => {
    expect(tableOf(page).map(([name, , goal]) => [name, goal])).toEqual(figures.map((figure) => [figure.figure, goalOf(figure)]));
    for (const { figure, how } of figures) expect(page).toContain(`**${figure}**: ${how}.`);
  });

  it('calls met what is met', () => {
    const named = new Map(figures.map((figure) => [figure.figure, figure]));
    const wrong = tableOf(page).filter(([name, value, , met]) => {
      const figure = named.get(name!)!;
      const shown = Number(value!.split(' ')[0]!.replaceAll(',', ''));
      // What is rounded to the goal may lie on either side of it.
      return !Object.values(figure.goal).includes(shown) && (met === 'yes') !== isMet(figure, shown);
    });
    expect(wrong).toEqual([]);
  });

  it('shows pictures that are there and can be read', () => {
    const pictures = [...page.matchAll(/!\[[^\]]+\]\(([^)]+)\)/g)].map(([, file]) => join(root, 'docs', file!));
    expect(pictures.length).toBeGreaterThan(4);
    for (const file of pictures) expect(existsSync(file) && parseXml(readFileSync(file, 'utf8')).name).toBe('svg');
  });
});

describe('a page', () => {
  it('says of a rough one that it is, and which goal is missed', () => {
    const rows: readonly Row[] = figures.map((figure) => ({ figure, measurement: { value: 50, detail: 'of 7' }, met: isMet(figure, 50) }));
    const rough = pageOf(rows, { quick: true, machine: 'a machine', date: '2026-01-02' });
    expect(rough).toContain('Measured on 2026-01-02 with a machine, **roughly** (`--quick`).');
    expect(new Set(tableOf(rough).map(([, , , met]) => met))).toEqual(new Set(['yes', '**no**']));
  });
});
