export interface Axis {
  /** What is on it, and in which unit. */
  readonly title: string;
  /** For what doubles or spans several powers of ten. Without, the axis begins at 0. */
  readonly logarithmic?: boolean;
  /** Where it ends; at the largest value when left out. */
  readonly most?: number;
}

/** Where an axis begins and ends, and which of its values are labelled. */
export interface Ticks {
  readonly from: number;
  readonly to: number;
  readonly values: readonly number[];
}

/** What is labelled at most of an axis that is not logarithmic, in steps of 1, 2 or 5 and zeros. */
const most = 6;

/** The ticks of an axis with these values: round ones, or doublings, or 1, 2 and 5 of each power of ten. */
export function ticksOf(values: readonly number[], axis: Axis): Ticks {
  const high = axis.most ?? Math.max(...values);
  return axis.logarithmic ? logarithmicTicks(Math.min(...values), high) : linearTicks(high);
}

function linearTicks(high: number): Ticks {
  const rough = high / most || 1;
  const power = 10 ** Math.floor(Math.log10(rough));
  const step = power * [1, 2, 5, 10].find((each) => each * power >= rough * (1 - 1e-9))!;
  const count = Math.ceil(high / step - 1e-9);
  return { from: 0, to: count * step, values: Array.from({ length: count + 1 }, (_, index) => index * step) };
}

function logarithmicTicks(low: number, high: number): Ticks {
  const doublings = { from: Math.floor(Math.log2(low)), to: Math.floor(Math.log2(high)) };
  if (doublings.to - doublings.from <= 5) {
    const values = Array.from({ length: doublings.to - doublings.from + 1 }, (_, index) => 2 ** (doublings.from + index));
    return { from: values[0]!, to: high, values };
  }
  const powers = Array.from({ length: Math.ceil(Math.log10(high / low)) + 2 }, (_, index) => 10 ** (Math.floor(Math.log10(low)) + index));
  return { from: low, to: high, values: powers.flatMap((power) => [1, 2, 5].map((each) => each * power)).filter((value) => value >= low && value <= high) };
}
