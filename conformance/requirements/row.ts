import type { Level } from '../../src/core/requirement.ts';

/**
 * What a requirement rests on: `contract` is the published document and the prose of the reference pages, `service` what
 * the real service is known to do. Under the profile `published` the latter are only reported.
 */
export type Basis = 'contract' | 'service';

export interface WrittenRequirement {
  readonly id: string;
  readonly level: Level;
  readonly basis: Basis;
  readonly sentence: string;
  readonly source: string;
  /** Only in these APIs; in all when left out. */
  readonly api?: 'v2' | 'v1.0';
}

/** One written requirement. Sources are abbreviated as written.ts says. */
export const row = (id: string, level: Level, basis: Basis, sentence: string, source: string, api?: 'v2' | 'v1.0'): WrittenRequirement => ({
  id,
  level,
  basis,
  sentence,
  source,
  ...(api !== undefined && { api }),
});
