import type { Case } from '../../../src/core/case.ts';
import type { Suite } from '../case.ts';
import { listCases } from './list.ts';

/** What holds over many requests. */
export function stateCases(suite: Suite): Case[] {
  return [...listCases(suite)];
}
