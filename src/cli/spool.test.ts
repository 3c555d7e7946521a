import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, describe, expect, it } from 'vitest';
import { elements, parseXml } from '../reporters/testing/xml.ts';
import { caseEvent, report, run } from '../reporters/testing/samples.ts';
import { openReporters } from './output.ts';
import { fileSpool } from './spool.ts';

const folder = mkdtempSync(join(tmpdir(), 'spool-'));
const texts: string[] = [];
const open = (path: string) => {
  const spool = fileSpool(path, (bytes) => void texts.push(Buffer.from(bytes).toString()));
  return { ...spool, take: (key: number) => (spool.write(key), texts.pop()) };
};
afterAll(() => rmSync(folder, { recursive: true }));

describe('a spool on disk', () => {
  it('gives back what was put away, in any order, and leaves no file to be seen', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.string({ unit: 'grapheme' }), fc.nat())), (given) => {
        const spool = open(join(folder, 'spool'));
        const put = given.map(([text, rank]) => ({ text, rank, key: spool.put(text) }));
        for (const { text, key } of put.toSorted((a, b) => a.rank - b.rank)) expect(spool.take(key)).toBe(text);
        expect(readdirSync(folder)).toEqual([]);
        expect(spool.close()).toBeUndefined();
      }),
    );
  });

  it('keeps long texts as they are, wherever a character of several code units stands', () => {
    const spool = open(join(folder, 'spool'));
    const long = [65_533, 65_534, 65_535, 65_536, 131_071].flatMap((length) => ['😀', 'é', '大'].map((character) => `${'x'.repeat(length)}${character.repeat(3)}`));
    const keys = long.map((text) => spool.put(text));
    expect(keys.map((key) => spool.take(key)).filter((text, index) => text !== long[index])).toEqual([]);
    expect(spool.close()).toBeUndefined();
  });

  it('says at its end what went wrong, and disturbs nobody before', () => {
    const spool = open(join(folder, 'no such folder', 'spool'));
    expect(spool.take(spool.put('text'))).toBeUndefined();
    expect(spool.close()).toMatch(/^cannot keep a report in .*no such folder.*ENOENT/);
  });

  it('has the cases of a JUnit report until the run is over', async () => {
    const file = join(folder, 'junit.xml');
    const reporters = openReporters({ report: [{ format: 'junit', file }, { format: 'console', file: join(folder, 'console') }] }, {});
    const cases = Array.from({ length: 3000 }, (_, index) => caseEvent(index, 'passed', { group: `group-${index % 3}`, title: 'é'.repeat(100) }));
    for (const event of run(report({ totals: { planned: 3000 } }), cases)) {
      reporters.on(event);
      expect(readdirSync(folder)).not.toContain('junit.xml');
    }
    await reporters.close(true);
    expect(elements(parseXml(readFileSync(file, 'utf8')), 'testcase').map(({ attributes }) => Number(/(\d+)\]$/.exec(attributes['name']!)![1]))).toEqual(cases.map((_, index) => Math.floor(index / 1000) + (index % 1000) * 3));
  });
});
