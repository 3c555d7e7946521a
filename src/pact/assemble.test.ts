import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { assemble, differences } from './assemble.ts';

const parties = { consumer: 'c', provider: 'p' };
const recorded = (description: string, rest = {}) => ({
  consumer: { name: 'c' },
  interactions: [{ type: 'Synchronous/HTTP', description, request: { path: '/', method: 'GET' }, ...rest }],
  metadata: { pactRust: { models: '9.9.9' }, pactSpecification: { version: '4.0' } },
  provider: { name: 'p' },
});
const text = assemble([recorded('a'), recorded('b')], parties);

describe('a pact file', () => {
  it('is the same whatever the order of the scenarios and of their keys', () => {
    const descriptions = fc.uniqueArray(fc.string(), { minLength: 1 });
    fc.assert(
      fc.property(
        descriptions.chain((names) => fc.tuple(fc.constant(names), fc.shuffledSubarray(names, { minLength: names.length }))),
        ([names, shuffled]) => {
          const reversed = shuffled.map((name) => recorded(name)).map((pact) => ({ ...pact, interactions: pact.interactions.map((each) => Object.fromEntries(Object.entries(each).toReversed())) as never }));
          expect(assemble(reversed, parties)).toBe(assemble(names.map((name) => recorded(name)), parties));
        },
      ),
    );
  });

  it('has each interaction once, the names, and the version of the format only', () => {
    expect(text.endsWith('}\n')).toBe(true);
    expect(JSON.parse(text)).toEqual({
      consumer: { name: 'c' },
      provider: { name: 'p' },
      interactions: ['a', 'b'].map((description) => ({ type: 'Synchronous/HTTP', description, request: { path: '/', method: 'GET' } })),
      metadata: { pactSpecification: { version: '4.0' } },
    });
    expect(text).not.toContain('9.9.9');
  });
});

describe('differences', () => {
  it('are none between equal files, and found for every byte', () => {
    expect(differences(text, text)).toEqual([]);
    fc.assert(
      fc.property(fc.nat(text.length - 1), fc.constantFrom('x', ' ', '"', ''), (at, other) => {
        fc.pre(text[at] !== other);
        expect(differences(text.slice(0, at) + other + text.slice(at + 1), text)).not.toEqual([]);
      }),
    );
  });

  it('say what has changed', () => {
    const next = assemble([recorded('b', { pending: true }), recorded('c')], parties);
    expect(differences(text, next)).toEqual(['only in the file: "a"', 'missing in the file: "c"', 'changed: "b"']);
    expect(differences(text.replaceAll('  ', '\t'), text)).toEqual(['the interactions are the same, but the names, the metadata or the layout of the file are not']);
    for (const broken of ['', '{', '[]', '{"interactions":7}']) expect(differences(broken, text)).toEqual(['the file is no pact']);
  });
});
