import type { Exchange } from '../../src/core/exchange.ts';

/** The kinds of things that have an id and can be explained. */
export type Kind = 'requirement' | 'check' | 'finding' | 'fault' | 'deviation' | 'case';

/** Where something comes from, and what stands there. */
export interface Source {
  readonly text: string;
  /** Where it can be read. */
  readonly link?: string;
  /** What the contract says there, as YAML; or what the abbreviation means. */
  readonly says?: string;
}

/** Others that it has to do with, the first ones by id. */
export interface Related {
  readonly label: string;
  readonly count: number;
  readonly items: readonly { readonly id: string; readonly text: string }[];
}

/** An exchange that really took place. */
export interface Example {
  /** What it shows. */
  readonly caption: string;
  readonly isRight: boolean;
  readonly exchange?: Exchange;
  /** What is wrong with it, if anything is. */
  readonly finding?: { readonly requirement: string; readonly message: string; readonly expected: string; readonly actual: string };
}

/** Everything there is to say of one thing. */
export interface Explanation {
  readonly kind: Kind;
  readonly id: string;
  /** What it is, in a sentence. */
  readonly sentence: string;
  readonly facts: readonly { readonly label: string; readonly text: string }[];
  readonly sources: readonly Source[];
  readonly related: readonly Related[];
  readonly examples: readonly Example[];
  /** Why there is no example, when there is none. */
  readonly noExample?: string;
}

/** The first of many, and how many there are. */
export function related(label: string, all: readonly { readonly id: string; readonly text: string }[], most = 6): readonly Related[] {
  return all.length === 0 ? [] : [{ label, count: all.length, items: all.slice(0, most).map(({ id, text }) => ({ id, text })) }];
}
