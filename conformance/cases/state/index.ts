import type { Case } from '../../../src/core/case.ts';
import type { Suite } from '../case.ts';
import { lifecycleCases } from './lifecycle.ts';
import { listCases } from './list.ts';
import { pagingCases } from './paging.ts';
import { raceCases } from './races.ts';

export { expiryCases } from './expiry.ts';

/** What holds over many requests. */
export function stateCases(suite: Suite): Case[] {
  return [...lifecycleCases(suite), ...raceCases(suite), ...listCases(suite), ...pagingCases(suite)];
}
