import { describe, expect, it } from 'vitest';
import { contracts, type Api } from '../src/contract/index.ts';
import { expectLaws } from '../src/payloads/testing/laws.ts';
import { development } from '../src/server/index.ts';
import { stringGenerators } from './generators/strings.ts';

const now = Date.UTC(2026, 10, 22);

describe.each(['v2', 'v1.0'] as const)('payloads of %s', (api: Api) => {
  const contract = contracts[api];
  it.each(['createDatabaseUser', 'updateDatabaseUser'])('of %s obey the laws', async (operation) => {
    const generators = stringGenerators({ profile: 'atlas', groupId: development.groupId, now, customRole: development.customRole });
    const { samples } = await expectLaws(`${api} ${operation}`, contract.schema(contract.operation(operation).requestBody!.schema), { generators }, 2500);
    expect(samples).toBeGreaterThanOrEqual(2500);
  });
});
