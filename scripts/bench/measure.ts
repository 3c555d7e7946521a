/** What several measurements of one thing say together. */
export interface Sample {
  readonly values: readonly number[];
  readonly median: number;
  /** Half the distance between the quartiles, as a part of the median: how far the figure can be trusted. */
  readonly spread: number;
}

/** The value in the middle of several. */
export function median(values: readonly number[]): number {
  return quantile(values, 0.5);
}

/** The value below which a part (0 to 1) of the values lies. */
export function quantile(values: readonly number[], part: number): number {
  const sorted = values.toSorted((a, b) => a - b);
  const place = part * (sorted.length - 1);
  const below = sorted[Math.floor(place)]!;
  return below + (sorted[Math.ceil(place)]! - below) * (place % 1);
}

/** What several measurements say together. */
export function sampleOf(values: readonly number[]): Sample {
  const middle = median(values);
  return { values, median: middle, spread: (quantile(values, 0.75) - quantile(values, 0.25)) / 2 / middle };
}

/**
 * Measures several things in turns, so that whatever else the machine does falls on all of them alike; every other round
 * goes backwards, so that none always follows the same one. The first round warms up and does not count.
 * @param contestants each gives one measurement, of any unit
 */
export async function interleave<Name extends string>(contestants: Readonly<Record<Name, () => number | Promise<number>>>, rounds: number): Promise<Readonly<Record<Name, Sample>>> {
  const names = Object.keys(contestants) as Name[];
  const values = Object.fromEntries(names.map((name) => [name, [] as number[]])) as Record<Name, number[]>;
  for (let round = 0; round <= rounds; round += 1) {
    for (const name of round % 2 === 0 ? names : names.toReversed()) {
      globalThis.gc?.();
      const value = await contestants[name]();
      if (round > 0) values[name].push(value);
    }
  }
  return Object.fromEntries(names.map((name) => [name, sampleOf(values[name])])) as Record<Name, Sample>;
}

/** How much one thing is of another, round by round, so that what slowed a round down is in both. */
export function ratio(over: Sample, under: Sample): Sample {
  return sampleOf(over.values.map((value, round) => value / under.values[round]!));
}

/** How long something takes, milliseconds. */
export async function timed(work: () => unknown): Promise<number> {
  const begun = performance.now();
  await work();
  return performance.now() - begun;
}

/** Milliseconds that this thread has worked so far: unlike a clock's, they do not grow while others have the processor. */
export function worked(): number {
  const { user, system } = process.threadCpuUsage();
  return (user + system) / 1000;
}

/** Milliseconds of processor time that something takes, of all threads of this process. */
export async function busy(work: () => unknown): Promise<number> {
  const begun = process.cpuUsage();
  await work();
  const { user, system } = process.cpuUsage(begun);
  return (user + system) / 1000;
}

/** A ratio with how far it can be trusted, as text. */
export function shown({ median, spread }: Sample, digits = 2): string {
  return `${median.toFixed(digits)} ± ${(100 * spread).toFixed(0)} %`;
}
