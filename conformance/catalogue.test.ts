import { describe, expect, it } from 'vitest';
import { contractCheckNames } from '../src/checks/index.ts';
import { contracts, type Api } from '../src/contract/index.ts';
import { matchesGlob } from '../src/core/deviation.ts';
import { faults } from '../src/server/index.ts';
import { deviationsOf, assertUsable } from './deviations.ts';
import { embeddedPlan, testEmbedded } from './embedded.ts';
import { violates } from './fault-matrix.ts';
import { catalogue } from './requirements/catalogue.ts';

describe.each(['v2', 'v1.0'] as const)('the catalogue of %s', (api: Api) => {
  const contract = contracts[api];
  const requirements = catalogue(contract, 'atlas');

  it('names each requirement once, with a sentence and a source', () => {
    expect(new Set(requirements.map(({ id }) => id)).size).toBe(requirements.length);
    for (const { id, sentence, source } of requirements) {
      expect(sentence, id).toMatch(/^\w.+\.$/s);
      expect(source, id).not.toBe('');
    }
  });

  it('has for every requirement a case or an answer that is judged by it', async () => {
    const report = await testEmbedded({ contract, seed: 11, shrink: false });
    expect(report.requirements.filter(({ outcome, cases }) => outcome === 'unrun' || outcome === 'skipped' || cases === 0).map(({ id }) => id)).toEqual([]);
  });

  it('has the requirements that the checks say they find violated', () => {
    // v1.0 has no versioned media types.
    const ofVersions = ['version.content-type', 'headers.security'];
    const patterns = Object.values(contractCheckNames).flatMap((each) => each.requirements);
    expect(patterns.filter((pattern) => !requirements.some(({ id }) => matchesGlob(pattern, id)))).toEqual(api === 'v2' ? [] : ofVersions);
  });

  it('has a fault that violates each requirement, of whatever level', () => {
    const proven = new Set(faults.flatMap((fault) => requirements.filter(({ id }) => violates(fault, id)).map(({ id }) => id)));
    // Where the service is known not to follow the letter of the published document, the reference server is the fault.
    const byNature = (id: string) => id.endsWith('.published') || ['write-only.groupId', 'media-type.parameters'].includes(id);
    expect(requirements.filter(({ id }) => !proven.has(id) && !byNature(id)).map(({ id }) => id)).toEqual([]);
  });

  it('has every requirement that a case names', () => {
    const ids = new Set(requirements.map(({ id }) => id));
    const named = embeddedPlan({ contract, seed: 1 }).cases.flatMap((each) => each.requirements);
    expect([...new Set(named)].filter((id) => !ids.has(id))).toEqual([]);
  });

  it('covers all that can be reached, and every constraint on both sides', async () => {
    const { percent, constraints, unreached } = (await testEmbedded({ contract, seed: 12, shrink: false })).coverage;
    expect(unreached.filter(({ reachable }) => reachable)).toEqual([]);
    expect({ percent, constraints }).toMatchObject({ percent: 100, constraints: { total: constraints.total, accepted: constraints.total, rejected: constraints.total } });
    expect(Object.entries(constraints.each).filter(([, { accepted, rejected }]) => accepted === 0 || rejected === 0)).toEqual([]);
    expect(Object.keys(constraints.each)).toHaveLength(constraints.total);
  });
});

it('names in every fault a requirement of the catalogue', () => {
  const requirements = [...catalogue(contracts.v2, 'atlas'), ...catalogue(contracts['v1.0'], 'atlas')];
  expect(faults.filter((fault) => !requirements.some(({ id }) => violates(fault, id))).map(({ id }) => id)).toEqual([]);
});

it('grades what only the service does as may under the profile published', () => {
  const published = new Map(catalogue(contracts.v2, 'published').map(({ id, level }) => [id, level]));
  expect(published.get('create.stored')).toBe('must');
  expect(published.get('links.self')).toBe('may');
});

it('ships deviations that can cover something', () => {
  const all = { requirements: catalogue(contracts.v2, 'atlas'), contracts: [contracts.v2] };
  expect(() => assertUsable(deviationsOf('atlas'), all, 'atlas.yaml')).not.toThrow();
  expect(() => assertUsable([{ id: 'x', requirement: 'no.such', reason: 'r', evidence: 'e' }], all, 'x.yaml')).toThrow(/matches nothing/);
});
