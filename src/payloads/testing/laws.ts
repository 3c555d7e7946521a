/** Test support: what holds of the arbitraries of every schema. */
import type fc from 'fast-check';
import { pointerPattern } from '../../core/violation.ts';
import type { Schema } from '../../contract/schema.ts';
import { boundaries } from '../boundaries.ts';
import { constraintKey, constraints } from '../constraints.ts';
import { draw, type Draw } from '../draw.ts';
import { judges, type Complaint, type Judge } from './judges.ts';
import type { InvalidPayload, PayloadOptions, ValidPayload } from '../payload.ts';
import { valid } from '../valid.ts';
import { invalid, violations } from '../violations.ts';

type Payload = ValidPayload | InvalidPayload;
type Arbitraries = ReadonlyMap<string, fc.Arbitrary<Payload>>;

/** How much was looked at: payloads as drawn, and smaller ones on the way of shrinking. */
export interface Looked {
  readonly samples: number;
  readonly shrinks: number;
}

const seed = 20260813;
const shrinksWide = 4;
const shrinksDeep = 7;

/**
 * Checks the laws for one schema: the same seed gives the same payloads; two independent validators accept each valid
 * payload and find in each invalid one what it names, there, and nothing elsewhere; shrinking keeps both; and each
 * constraint has its violations.
 * @param name of the schema, for messages.
 * @param samples how many payloads to draw, spread over the schema's arbitraries.
 * @throws an Error with the payload and the complaints when a law does not hold.
 */
export async function expectLaws(name: string, schema: Schema, options: PayloadOptions, samples: number): Promise<Looked> {
  const all = await judges(schema);
  expectCoverage(name, schema, options);
  const arbitraries = arbitrariesOf(schema, options);
  const again = arbitrariesOf(schema, options);
  const each = Math.ceil(samples / (arbitraries.size + 8));
  const looked = { samples: 0, shrinks: 0 };
  for (const [key, arbitrary] of arbitraries) {
    // The two mixtures stand for five of the others each.
    const count = key === 'valid' || key === 'invalid' ? each * 5 : each;
    for (let sample = 0; sample < count; sample++) {
      const where = `${name}: ${key}, sample ${sample}`;
      const drawn = draw(arbitrary, seed, `${key} ${sample}`);
      expectJudged(where, drawn.value, all);
      looked.samples++;
      if (sample > 0) continue;
      expectSame(where, drawn, draw(again.get(key)!, seed, `${key} ${sample}`));
      looked.shrinks += expectShrinks(where, drawn, all);
    }
  }
  return looked;
}

function arbitrariesOf(schema: Schema, options: PayloadOptions): Arbitraries {
  const found = new Map<string, fc.Arbitrary<Payload>>();
  found.set('valid', valid(schema, options).map((value): Payload => ({ kind: 'valid', value })));
  for (const { constraint, variant, arbitrary } of violations(schema, options)) found.set(`violation ${constraintKey(constraint)} ${variant ?? ''}`, arbitrary);
  for (const { constraint, side, variant, arbitrary } of boundaries(schema, options)) {
    found.set(`boundary ${constraintKey(constraint)} ${side} ${variant ?? ''}`, arbitrary);
  }
  if (found.size > 1) found.set('invalid', invalid(schema, options));
  return found;
}

function expectCoverage(name: string, schema: Schema, options: PayloadOptions): void {
  const wanted = constraints(schema, options).map(constraintKey).toSorted();
  const violated = [...new Set(violations(schema, options).map(({ constraint }) => constraintKey(constraint)))].toSorted();
  if (wanted.join('\n') !== violated.join('\n')) {
    throw new Error(`${name}: constraints and violations differ: ${wanted.filter((key) => !violated.includes(key))} / ${violated.filter((key) => !wanted.includes(key))}`);
  }
}

function expectSame(where: string, drawn: Draw<Payload>, again: Draw<Payload>): void {
  const one = JSON.stringify(drawn.value);
  const other = JSON.stringify(again.value);
  if (one !== other) throw new Error(`${where}: the same seed gives ${one} and ${other}`);
}

/** Looks at the first shrinks of a payload, then at those of the last of them, and so on. */
function expectShrinks(where: string, drawn: Draw<Payload>, all: readonly Judge[]): number {
  let looked = 0;
  let current: Draw<Payload> | undefined = drawn;
  for (let depth = 0; depth < shrinksDeep && current !== undefined; depth++) {
    let last: Draw<Payload> | undefined;
    for (const smaller of take(current.shrinks(), shrinksWide)) {
      expectJudged(`${where}, shrunk`, smaller.value, all);
      last = smaller;
      looked++;
    }
    current = last;
  }
  return looked;
}

function* take<T>(items: Iterable<T>, count: number): Iterable<T> {
  let taken = 0;
  for (const item of items) {
    if (taken++ === count) return;
    yield item;
  }
}

function expectJudged(where: string, payload: Payload, all: readonly Judge[]): void {
  // As it arrives: what JSON cannot say must not make a payload right or wrong.
  const value: unknown = JSON.parse(JSON.stringify(payload.value));
  for (const judge of all) {
    const complaints = judge.complaints(value);
    const problem = payload.kind === 'valid' ? validProblem(complaints) : invalidProblem(payload, complaints);
    if (problem !== undefined) {
      throw new Error(`${where}: ${judge.name} ${problem}\n${JSON.stringify(payload)}\n${JSON.stringify(complaints)}`);
    }
  }
}

function validProblem(complaints: readonly Complaint[]): string | undefined {
  return complaints.length === 0 ? undefined : 'rejects a valid payload';
}

function invalidProblem({ violation }: InvalidPayload, complaints: readonly Complaint[]): string | undefined {
  const pattern = violation.keyword === 'additionalProperties' ? violation.pointer.replace(/[^/]*$/, '*') : violation.pointer;
  if (pointerPattern(pattern) !== violation.constraint.pointer) return `is not asked: ${violation.pointer} is not ${violation.constraint.pointer}`;
  if (complaints.length === 0) return 'accepts an invalid payload';
  if (!complaints.some(({ keyword }) => keyword === violation.keyword)) return `does not complain about ${violation.keyword}`;
  if (complaints.some(({ pointer }) => pointer !== violation.pointer)) return `complains elsewhere than at ${violation.pointer}`;
  return undefined;
}
