import type { Case } from '../../../src/core/case.ts';
import type { Suite } from '../case.ts';
import { authenticationCases } from './authentication.ts';
import { digestCases } from './digest.ts';
import { projectCases } from './projects.ts';
import { readOnlyCases } from './read-only.ts';

/** Who may do what: authentication, authorization, and projects apart from each other. */
export function accessCases(suite: Suite): Case[] {
  return [...authenticationCases(suite), ...digestCases(suite), ...readOnlyCases(suite), ...projectCases(suite)];
}
