import { describe, expect, it } from 'vitest';
import { parseXml, type XmlElement } from '../../src/reporters/testing/xml.ts';
import { svgOf, type Chart } from './chart.ts';
import { ticksOf } from './ticks.ts';

const chart: Chart = {
  title: 'Time by <size> & "more"',
  x: { title: 'processes', logarithmic: true },
  y: { title: 'milliseconds' },
  lines: [
    { name: 'measured', points: [[1, 10], [2, 21], [4, 39], [8, 83]] },
    { name: 'in proportion to the first', points: [[1, 10], [2, 20], [4, 40], [8, 80]] },
  ],
};

const drawn = (svg: XmlElement, name: string) => svg.children.filter((each) => each.name === name);
/** Which part of the picture a text takes across, at no less than its characters can need. */
function extent({ text, attributes }: XmlElement): readonly [from: number, to: number] {
  const width = [...text].length * 7;
  const x = Number(attributes['x']);
  const from = { start: x, middle: x - width / 2, end: x - width }[attributes['text-anchor'] as 'start'];
  return [from, from + width];
}

describe('a chart', () => {
  it('is a well-formed picture that names its axes and curves', () => {
    const svg = parseXml(svgOf(chart));
    expect(svg.attributes['aria-label']).toBe(chart.title);
    expect(drawn(svg, 'text').map(({ text }) => text)).toEqual([chart.title, 'measured', 'in proportion to the first', '0', '20', '40', '60', '80', '100', '1', '2', '4', '8', 'processes', 'milliseconds']);
  });

  it('tells its curves apart by more than colour', () => {
    const curves = drawn(parseXml(svgOf(chart)), 'path').filter(({ attributes }) => attributes['stroke-width'] === '2' && attributes['d']!.includes('L'));
    expect(new Set(curves.map(({ attributes }) => attributes['stroke-dasharray'])).size).toBe(2);
    const marks = drawn(parseXml(svgOf(chart)), 'path').filter(({ attributes }) => attributes['transform'] !== undefined);
    // One for each point, and one in the legend.
    expect(new Set(marks.map(({ attributes }) => attributes['d'])).size).toBe(2);
    expect(marks).toHaveLength(10);
  });

  it('has no text on another, and all of it inside', () => {
    const svg = parseXml(svgOf({ ...chart, x: { title: 'exchanges', logarithmic: true, most: 600 }, y: { title: '%', most: 100 }, lines: ['direct', 'bare pass-through', 'judging proxy'].map((name) => ({ name, points: [[7, 1], [600, 90]] })) }));
    const byLine = Map.groupBy(drawn(svg, 'text').filter(({ attributes }) => !attributes['transform']?.startsWith('rotate')), ({ attributes }) => attributes['y']);
    for (const texts of byLine.values()) {
      const extents = texts.map(extent).toSorted(([a], [b]) => a - b);
      for (const [index, [from, to]] of extents.entries()) {
        expect(from).toBeGreaterThanOrEqual(index === 0 ? 0 : extents[index - 1]![1]);
        expect(to).toBeLessThanOrEqual(640);
      }
    }
  });
});

describe('the ticks of an axis', () => {
  it.each([
    [[3, 7], {}, [0, 2, 4, 6, 8]],
    [[0.3], {}, [0, 0.05, 0.1, 0.15, 0.2, 0.25, 0.3]],
    [[12, 700], {}, [0, 200, 400, 600, 800]],
    [[1, 2, 4, 8], { logarithmic: true }, [1, 2, 4, 8]],
    [[0.9, 7.1], { logarithmic: true }, [0.5, 1, 2, 4]],
    [[7, 300], { logarithmic: true, most: 600 }, [10, 20, 50, 100, 200, 500]],
    [[5, 90], { most: 100 }, [0, 20, 40, 60, 80, 100]],
  ])('of %j and %j are round', (values, axis, ticks) => {
    const { values: all } = ticksOf(values, { title: '', ...axis });
    expect(all.map((value) => Number(value.toPrecision(6)))).toEqual(ticks);
  });
});
