/** Curves over one axis each way. */
export interface Chart {
  readonly title: string;
  readonly x: string;
  readonly y: string;
  readonly lines: readonly { readonly name: string; readonly points: readonly (readonly [x: number, y: number])[] }[];
  /** Both axes by powers of two or ten, for what doubles. */
  readonly logarithmic?: boolean;
}

/** Readable on white and on black alike, and told apart without seeing colours by their dashes. */
const strokes = [
  { colour: '#3b82f6', dash: '' },
  { colour: '#d97706', dash: '6 3' },
  { colour: '#10a37f', dash: '2 3' },
  { colour: '#c2559d', dash: '8 3 2 3' },
] as const;
const ink = '#808080';
const size = { width: 640, height: 360, left: 64, right: 16, top: 36, bottom: 48 } as const;

/** A chart as SVG. Its ground is transparent and its colours have contrast on light and dark. */
export function svgOf({ title, x, y, lines, logarithmic = false }: Chart): string {
  const points = lines.flatMap((line) => line.points);
  const scale = (values: readonly number[], from: number, to: number) => {
    const place = logarithmic ? Math.log : (value: number) => value;
    const low = place(logarithmic ? Math.min(...values) : 0);
    const high = place(Math.max(...values));
    return (value: number) => from + ((place(value) - low) / (high - low || 1)) * (to - from);
  };
  const across = scale(points.map(([value]) => value), size.left, size.width - size.right);
  const up = scale(points.map(([, value]) => value), size.height - size.bottom, size.top);
  const text = (at: readonly [number, number], words: string, anchor = 'middle', more = '') => `<text x="${round(at[0])}" y="${round(at[1])}" text-anchor="${anchor}" ${more}>${escape(words)}</text>`;
  const columns = ticks(points.map(([value]) => value), logarithmic);
  const rows = ticks(points.map(([, value]) => value), logarithmic);
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${size.width} ${size.height}" font-family="system-ui, sans-serif" font-size="12" fill="${ink}" role="img" aria-label="${escape(title)}">`,
    text([size.width / 2, 18], title, 'middle', 'font-size="14" font-weight="bold"'),
    ...rows.map((value) => `<path d="M${size.left} ${round(up(value))}H${size.width - size.right}" stroke="${ink}" stroke-opacity="0.3"/>${text([size.left - 6, up(value) + 4], short(value), 'end')}`),
    ...columns.map((value) => text([across(value), size.height - size.bottom + 16], short(value))),
    text([size.width / 2, size.height - 10], x),
    text([14, size.height / 2], y, 'middle', `transform="rotate(-90 14 ${size.height / 2})"`),
    ...lines.flatMap(({ name, points: own }, index) => {
      const { colour, dash } = strokes[index % strokes.length]!;
      const path = own.map(([a, b], at) => `${at === 0 ? 'M' : 'L'}${round(across(a))} ${round(up(b))}`).join('');
      const label: [number, number] = [size.left + 40, size.top + 14 + 16 * index];
      return [
        `<path d="${path}" fill="none" stroke="${colour}" stroke-width="2" stroke-dasharray="${dash}"/>`,
        `<path d="M${size.left + 10} ${label[1] - 4}h24" stroke="${colour}" stroke-width="2" stroke-dasharray="${dash}"/>${text(label, name, 'start')}`,
      ];
    }),
    '</svg>',
    '',
  ].join('\n');
}

/** Where an axis is labelled: each value of a logarithmic one, as far as they are few, five round ones otherwise. */
function ticks(values: readonly number[], logarithmic: boolean): readonly number[] {
  const most = Math.max(...values);
  if (logarithmic) return [...new Set(values)].toSorted((a, b) => a - b).filter((_, index, all) => index % Math.ceil(all.length / 8) === 0);
  const rough = most / 5 || 1;
  const power = 10 ** Math.floor(Math.log10(rough));
  const step = power * [1, 2, 5, 10].find((each) => each * power >= rough)!;
  return Array.from({ length: Math.floor(most / step) + 1 }, (_, index) => index * step);
}

const round = (value: number): number => Math.round(value * 10) / 10;
const short = (value: number): string => (Math.abs(value) >= 100 ? Math.round(value).toLocaleString('en') : String(Number(value.toPrecision(3))));
const escape = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
