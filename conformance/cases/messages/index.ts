import type { Case } from '../../../src/core/case.ts';
import type { Suite } from '../case.ts';
import { refusedBodyCases } from './bodies.ts';
import { contentTypeCases } from './content-types.ts';
import { envelopeCases } from './envelope.ts';
import { jsonCases } from './json.ts';
import { prettyCases } from './pretty.ts';

/** Content types, JSON, envelope and pretty. */
export function messageCases(suite: Suite): Case[] {
  return [...contentTypeCases(suite), ...refusedBodyCases(suite), ...jsonCases(suite), ...envelopeCases(suite), ...prettyCases(suite)];
}
