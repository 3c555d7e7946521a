import { either, effectOf, nobody, type Breaks, type Difference, type Direction } from './difference.ts';
import type { Schemas, SchemaNode } from './schemas.ts';
import type { Json } from '../json.ts';
import type { Source } from './source.ts';

/** One of the two documents. */
export interface Side {
  readonly source: Source;
  readonly schemas: Schemas;
  /** A number for each object of the document, so that what is defined once is reported once. */
  idOf(value: Json | undefined): number;
}

export interface Sides {
  readonly old: Side;
  readonly next: Side;
  /** Pairs of schemas that are known to mean the same, with everything below them, so that no operation compares them again. */
  readonly equal: Set<string>;
}

/** Two schemas that stand in the same place, and in which role. */
export interface Place {
  readonly pointer: string;
  readonly direction: Direction;
  /** Inside of `not`, what narrows the inner schema widens the outer one. */
  readonly negated: boolean;
  /** Whether what stands here is sent in this direction at all; a read-only field is not sent in a request. */
  readonly sent: boolean;
}

export interface Report {
  readonly pointer: string;
  readonly keyword: string;
  readonly change: string;
  readonly breaks: Breaks;
  /** What the difference is between, so that it is one difference wherever it is used. */
  readonly between: readonly [number, number, ...(readonly string[])];
}

interface Entry {
  readonly keyword: string;
  readonly change: string;
  breaks: Breaks;
  readonly places: Map<string, string>;
}

/** Gathers differences: those of one definition that is used in many places become one. */
export class Findings {
  readonly #entries = new Map<string, Entry>();
  #operation = '';
  /** How often something was reported. */
  reports = 0;

  /** What is reported from now on concerns this operation. */
  enter(operation: string): void {
    this.#operation = operation;
  }

  report({ pointer, keyword, change, breaks, between }: Report): void {
    this.reports += 1;
    const key = JSON.stringify([between, keyword, change]);
    const entry = this.#entries.get(key) ?? { keyword, change, breaks: nobody, places: new Map<string, string>() };
    entry.breaks = either(entry.breaks, breaks);
    const known = entry.places.get(this.#operation);
    if (known === undefined || comesBefore(pointer, known)) entry.places.set(this.#operation, pointer);
    this.#entries.set(key, entry);
  }

  /** In the order of their pointers and keywords, which is the same whichever document is the old one. */
  all(): readonly Difference[] {
    const all = [...this.#entries.values()].map(({ keyword, change, breaks, places }): Difference => {
      const sorted = [...places.values()].toSorted((a, b) => (comesBefore(a, b) ? -1 : 1));
      return { pointer: sorted[0]!, keyword, change, effect: effectOf(breaks), places: sorted, operations: [...places.keys()].toSorted() };
    });
    return all.toSorted((a, b) => compareTexts(a.pointer, b.pointer) || compareTexts(a.keyword, b.keyword));
  }
}

function comesBefore(a: string, b: string): boolean {
  return a.length === b.length ? a < b : a.length < b.length;
}

function compareTexts(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}

/** A pair of schemas that is still to be compared. */
export interface Pair {
  readonly old: SchemaNode;
  readonly next: SchemaNode;
  readonly place: Place;
}
