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
  const at = (source: () => Draw<T>): Case => {
    const value = () => fill(source().value, payload.name);
    return {
      ...described,
      group: groupOf(described.id),
      requirements: described.requirements,
      steps: () => build(value()),
      *shrinks() {
        for (const smaller of source().shrinks()) yield at(() => smaller);
      },
      ...(constraints !== undefined && { constraints: () => constraints(value()) }),
    };
  };
  return at(drawn);
}

/** `create/valid/scram/3` stands in `create/valid`. */
function groupOf(id: string): string {
  return id.split('/').slice(0, 2).join('/');
}

