import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { diff, explain, openSource, readExplanations } from './index.ts';

const house = join(import.meta.dirname, '../../..');
/** MongoDB's document, which is not part of the project. */
const file = join(house, '../shared/data/atlas-openapi-v2.yaml');
const whyNot = existsSync(file) ? '' : ` (skipped: ${file} is not there)`;

describe.skipIf(whyNot !== '')(`the published document${whyNot}`, () => {
  const open = () => openSource(file);

  it('says what the contract says, but for what is explained, and every explanation is needed', () => {
    const contract = openSource(join(house, 'openapi/v2.yaml'));
    const found = diff(contract, open(), { within: contract });
    const { differences, idle } = explain(found.differences, readExplanations(join(house, 'openapi/differences.yaml'), 'v2'));
    expect(found.operations).toHaveLength(5);
    expect(differences.filter(({ explanation }) => explanation === undefined)).toEqual([]);
    expect(idle).toEqual([]);
  });

  it('is the same as itself, with all of its circles, in every operation', () => {
    const { operations, differences } = diff(open(), open());
    expect(operations.length).toBeGreaterThan(500);
    expect(differences).toEqual([]);
  });
});
