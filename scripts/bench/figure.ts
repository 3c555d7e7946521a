import type { Chart } from './chart.ts';

/** What a figure is measured with. */
export interface Context {
  /** Fewer rounds and smaller amounts: the figures are rough then. */
  readonly quick: boolean;
  /** How often to measure, given how often it takes for a figure to be trusted. */
  rounds(usual: number): number;
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
  /** How it is measured, in a sentence. */
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
