import type { WrittenRequirement } from './row.ts';

/** What holds over many requests: lifecycle, expiry, concurrency, paging. */
export const stateRequirements: readonly WrittenRequirement[] = [];
