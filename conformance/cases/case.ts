import type { Arbitrary } from 'fast-check';
import type { Case, Step, Together } from '../../src/core/case.ts';
import { draw, type Draw } from '../../src/payloads/index.ts';
import type { Contract } from '../../src/contract/index.ts';
import type { PlanOptions } from '../context.ts';
import type { Example } from '../examples.ts';
import { fill } from '../generators/names.ts';
import type { Payloads } from '../payloads.ts';
import type { Steps } from '../requests.ts';

/** What the modules that make cases share. */
export interface Suite {
  readonly options: PlanOptions;
  readonly contract: Contract;
  readonly steps: Steps;
  readonly payloads: Payloads;
  readonly examples: readonly Example[];
  /** A name for a user that no other case uses. */
  name(): string;
  /** So many names for users that no other case uses, by their place. */
  names(count: number): (index: number) => string;
}

/** What every case has. */
export interface Described {
  readonly id: string;
  readonly title: string;
  /** The requirements that it exercises, beyond those that every answer of its operations must meet. */
  readonly requirements: readonly string[];
  readonly skip?: string;
  readonly side?: 'accepted' | 'rejected';
  readonly exclusive?: boolean;
  readonly anonymous?: boolean;
  readonly occupies?: number;
  readonly constraints?: () => readonly string[];
}

/** A case whose steps are fixed. */
export function fixed(described: Described, steps: () => readonly Step[]): Case {
  return dynamic({ ...described, requirements: [...new Set([...described.requirements, ...steps().map((step) => step.requirement)])] }, steps);
}

/** A case in which later steps depend on earlier answers; its description names all its requirements. */
export function dynamic(described: Described, steps: () => Iterable<Step | Together>): Case {
  return { ...described, group: groupOf(described.id), steps, shrinks: () => [] };
}

/** What makes the steps of a case of its payload, and says which constraints that exercises. */
interface Making<T> {
  build(payload: T): readonly Step[];
  constraints?(payload: T): readonly string[];
}

/**
 * A case around a generated payload: the same seed and id give the same payload, and its smaller versions are the
 * payload's smaller versions. The slot in the payload is filled with the case's own name.
 */
export function generated<T>(
  described: Described,
  payload: { readonly arbitrary: Arbitrary<T>; readonly seed: number; readonly name: string },
  build: (payload: T) => readonly Step[],
  constraints?: (payload: T) => readonly string[],
): Case {
  let first: Draw<T> | undefined;
  const drawn = () => (first ??= draw(payload.arbitrary, payload.seed, described.id));
  return around(described, drawn, payload.name, { build, ...(constraints !== undefined && { constraints }) });
}

function around<T>(described: Described, source: () => Draw<T>, name: string, making: Making<T>): Case {
  const value = () => fill(source().value, name);
  return {
    ...described,
    group: groupOf(described.id),
    requirements: described.requirements,
    steps: () => making.build(value()),
    shrinks: () => smaller(described, source(), name, making),
    ...(making.constraints !== undefined && { constraints: () => making.constraints!(value()) }),
  };
}

function* smaller<T>(described: Described, { shrinks }: Draw<T>, name: string, making: Making<T>): Generator<Case> {
  for (const draw of shrinks()) yield around(described, () => draw, name, making);
}

/** Cases that are alike but for their payloads, of which there may be any number. */
export interface Family<T> {
  readonly count: number;
  readonly requirements: readonly string[];
  readonly side: 'accepted' | 'rejected';
  readonly seed: number;
  /** Different for each. */
  id(index: number): string;
  title(index: number): string;
  skip(index: number): string | undefined;
  name(index: number): string;
  arbitrary(index: number): Arbitrary<T>;
  build(payload: T, index: number): readonly Step[];
  constraints(payload: T): readonly string[];
}

/** The cases of a family. Each is no more than its place in it, so that hundreds of thousands take little memory. */
export function familyOf<T>(family: Family<T>): Case[] {
  const recent = new Map<number, Drawn<T>>();
  return Array.from({ length: family.count }, (_, index) => new Member(family, index, recent));
}

/** Whether no other case can have the same id as this one unless it has that of the first of its family. */
export function isLaterOfFamily(each: Case): boolean {
  return each instanceof Member && each.index > 0;
}

interface Drawn<T> {
  readonly draw: Draw<T>;
  /** With the name of the case in it. */
  readonly value: T;
}

/** How many payloads of a family are kept: those of the cases that are at work, of which there are 64 at most. */
const atWork = 64;

class Member<T> implements Case {
  readonly family: Family<T>;
  readonly index: number;
  readonly recent: Map<number, Drawn<T>>;
  readonly skip?: string;

  constructor(family: Family<T>, index: number, recent: Map<number, Drawn<T>>) {
    this.family = family;
    this.index = index;
    this.recent = recent;
    const skip = family.skip(index);
    if (skip !== undefined) this.skip = skip;
  }

  get id(): string {
    return this.family.id(this.index);
  }
  get group(): string {
    return groupOf(this.id);
  }
  get title(): string {
    return this.family.title(this.index);
  }
  get requirements(): readonly string[] {
    return this.family.requirements;
  }
  get side(): 'accepted' | 'rejected' {
    return this.family.side;
  }

  steps(): readonly Step[] {
    return this.family.build(this.drawn().value, this.index);
  }
  constraints(): readonly string[] {
    return this.family.constraints(this.drawn().value);
  }
  shrinks(): Iterable<Case> {
    const { family, index } = this;
    const making: Making<T> = { build: (payload) => family.build(payload, index), constraints: (payload) => family.constraints(payload) };
    return smaller({ id: this.id, title: this.title, requirements: this.requirements, side: this.side }, this.drawn().draw, family.name(index), making);
  }

  private drawn(): Drawn<T> {
    const { family, index, recent } = this;
    let found = recent.get(index);
    if (found === undefined) {
      const drawn = draw(family.arbitrary(index), family.seed, this.id);
      found = { draw: drawn, value: fill(drawn.value, family.name(index)) };
      if (recent.size >= atWork) recent.delete(recent.keys().next().value!);
      recent.set(index, found);
    }
    return found;
  }
}

/** `create/valid/scram/3` stands in `create/valid`. */
function groupOf(id: string): string {
  return id.split('/').slice(0, 2).join('/');
}

