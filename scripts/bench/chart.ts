import { ticksOf, type Axis } from './ticks.ts';

/** Curves over one axis each way. */
export interface Chart {
  readonly title: string;
  readonly x: Axis;
  readonly y: Axis;
  /** At most as many as there are strokes. */
  readonly lines: readonly { readonly name: string; readonly points: readonly (readonly [x: number, y: number])[] }[];
}

/** Told apart without their colours by dashes and marks. The colours have a contrast of 3 and more on white and on black (WCAG 2.2, 1.4.11). */
const strokes = [
  { colour: '#3b82f6', dash: '', mark: 'M-4 0A4 4 0 1 0 4 0A4 4 0 1 0 -4 0Z' },
  { colour: '#d97706', dash: '7 4', mark: 'M-4 -4H4V4H-4Z' },
  { colour: '#0d9668', dash: '2 3', mark: 'M0 -5L5 4H-5Z' },
] as const;
/** It has a contrast of 4.5 and more on both (WCAG 2.2, 1.4.3). */
const ink = '#767676';
const size = { width: 640, height: 380, left: 76, right: 24, top: 68, bottom: 56 } as const;
const legend = { y: 46, key: 34, gap: 24, perCharacter: 6.4 } as const;
/** More points than these are a curve, on which marks would only be in the way. */
const mostMarked = 12;

type Scale = (value: number) => number;

/** A chart as SVG (an XML document). Its ground is transparent, and it can be read on white and on black. */
export function svgOf({ title, x, y, lines }: Chart): string {
  const points = lines.flatMap((line) => line.points);
  const columns = ticksOf(points.map(([value]) => value), x);
  const rows = ticksOf(points.map(([, value]) => value), y);
  const across = scale(x, columns.from, columns.to, size.left, size.width - size.right);
  const up = scale(y, rows.from, rows.to, size.height - size.bottom, size.top);
  const middle = { x: (size.left + size.width - size.right) / 2, y: (size.top + size.height - size.bottom) / 2 };
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${size.width} ${size.height}" width="${size.width}" height="${size.height}" font-family="system-ui, sans-serif" font-size="12" fill="${ink}" role="img" aria-label="${escape(title)}">`,
    text(middle.x, 22, title, 'font-size="15" font-weight="bold" text-anchor="middle"'),
    ...legendOf(lines.map(({ name }) => name), middle.x),
    ...rows.values.flatMap((value) => [path(`M${size.left} ${round(up(value))}H${size.width - size.right}`, `stroke="${ink}" stroke-opacity="0.35"`), text(size.left - 8, up(value) + 4, label(value), 'text-anchor="end"')]),
    ...columns.values.flatMap((value) => [path(`M${round(across(value))} ${size.height - size.bottom}v5`, `stroke="${ink}"`), text(across(value), size.height - size.bottom + 19, label(value), 'text-anchor="middle"')]),
    path(`M${size.left} ${size.height - size.bottom}H${size.width - size.right}`, `stroke="${ink}"`),
    text(middle.x, size.height - 12, x.title, 'text-anchor="middle"'),
    text(18, middle.y, y.title, `text-anchor="middle" transform="rotate(-90 18 ${middle.y})"`),
    ...lines.flatMap(({ points: own }, index) => curve(own.map(([a, b]) => [across(a), up(b)]), index)),
    '</svg>',
    '',
  ].join('\n');
}

function curve(points: readonly (readonly [x: number, y: number])[], index: number): readonly string[] {
  const marks = points.length > mostMarked ? [] : points.map(([x, y]) => mark(x, y, index));
  return [stroke(points.map(([x, y], at) => `${at === 0 ? 'M' : 'L'}${round(x)} ${round(y)}`).join(''), index), ...marks];
}

/** Above the curves, so that it is in the way of none; each name beside what its curve is drawn with. */
function legendOf(names: readonly string[], middle: number): readonly string[] {
  const widths = names.map((name) => legend.key + 6 + name.length * legend.perCharacter);
  let left = middle - (widths.reduce((sum, width) => sum + width, 0) + legend.gap * (names.length - 1)) / 2;
  return names.flatMap((name, index) => {
    const at = left;
    left += widths[index]! + legend.gap;
    return [stroke(`M${round(at)} ${legend.y - 4}h${legend.key}`, index), mark(at + legend.key / 2, legend.y - 4, index), text(at + legend.key + 6, legend.y, name, 'text-anchor="start"')];
  });
}

function scale({ logarithmic = false }: Axis, from: number, to: number, start: number, end: number): Scale {
  const place = logarithmic ? Math.log : (value: number) => value;
  return (value) => start + ((place(value) - place(from)) / (place(to) - place(from) || 1)) * (end - start);
}

const stroke = (d: string, index: number): string => path(d, `stroke="${strokes[index]!.colour}" stroke-width="2"${strokes[index]!.dash === '' ? '' : ` stroke-dasharray="${strokes[index]!.dash}"`}`);
const mark = (x: number, y: number, index: number): string => `<path d="${strokes[index]!.mark}" transform="translate(${round(x)} ${round(y)})" fill="${strokes[index]!.colour}"/>`;
const path = (d: string, more: string): string => `<path d="${d}" fill="none" ${more}/>`;
const text = (x: number, y: number, words: string, more: string): string => `<text x="${round(x)}" y="${round(y)}" ${more}>${escape(words)}</text>`;
const round = (value: number): number => Math.round(value * 10) / 10;
const label = (value: number): string => (Math.abs(value) >= 1000 ? Math.round(value).toLocaleString('en') : String(Number(value.toPrecision(3))));
const escape = (words: string): string => words.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
