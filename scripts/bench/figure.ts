import type { Chart } from './chart.ts';

/** What a figure is measured with. */
export interface Context {
  /** Fewer rounds and smaller amounts: the figures are rough then. */
  readonly quick: boolean;
  /** How often to measure, given how often it takes for a figure to be trusted. */
  rounds(usual: number): number;
}

/** How often to measure: as often as it takes, or as rarely as says anything at all. */
export function roundsOf(quick: boolean): Context['rounds'] {
  return (usual) => (quick ? Math.min(3, usual) : usual);
}

export interface Measurement {
  readonly value: number;
  /** What stands behind the value, in a few words. */
  readonly detail?: string;
  /** Curves for docs/, by the name of their file. */
  readonly charts?: Readonly<Record<string, Chart>>;
}

/** One line of the table. */
export interface Figure {
  readonly figure: string;
  /** How it is measured, as the beginning of a sentence. */
  readonly how: string;
  readonly unit: string;
  readonly goal: { readonly atLeast: number } | { readonly atMost: number };
  measure(context: Context): Promise<Measurement>;
}

/** What `--json` has of a figure. */
export interface Result {
  readonly figure: string;
  readonly value: number;
  readonly unit: string;
  readonly goal: string;
  readonly met: boolean;
}

/** The goal as text. */
export function goalOf({ goal, unit }: Figure): string {
  return 'atLeast' in goal ? `at least ${goal.atLeast} ${unit}` : `at most ${goal.atMost} ${unit}`;
}

/** Whether a value reaches the goal. */
export function isMet({ goal }: Figure, value: number): boolean {
  return 'atLeast' in goal ? value >= goal.atLeast : value <= goal.atMost;
}

/** A figure and what it turned out to be. */
export interface Row {
  readonly figure: Figure;
  readonly measurement: Measurement;
  readonly met: boolean;
}

/** A value as the table has it. */
export function inShort(value: number): string {
  if (value >= 100) return Math.round(value).toLocaleString('en');
  return value === 0 ? '0' : String(Number(value.toPrecision(3)));
}
