import fc from 'fast-check';
import { createGeneratorSync } from 'json-schema-faker';
import { judges } from '../../src/payloads/testing/judges.ts';
import type { Schema, SchemaObject } from '../../src/contract/schema.ts';
import type { InvalidPayload } from '../../src/payloads/index.ts';
import type { Context, Figure, Measurement } from './figure.ts';
import { kit } from './kit.ts';
import { interleave, ratio, shown } from './measure.ts';
import { usersByHand } from './payloads/by-hand.ts';

const groupId = '5f1a2b3c4d5e6f7a8b9c0d1e';

/** What makes users, and what judges them. */
async function makers() {
  const { branches, contracts, invalid, stringGenerators, valid } = await kit();
  const contract = contracts.v2;
  const id = contract.operation('createDatabaseUser').requestBody!.schema;
  const schema = contract.schema(id);
  const now = Date.now();
  const generators = stringGenerators({ profile: 'atlas', groupId, now, customRole: 'customRole' });
  const [ajv] = await judges(schema);
  const faker = createGeneratorSync({ seed: 1 });
  const flat = alternativesOnly(schema, branches);
  const fakers = (): unknown => faker.generate(flat as never);
  return {
    valid: sampler(valid(schema, { generators })),
    invalid: sampler(invalid(schema, { generators })),
    byHand: sampler(usersByHand(groupId, now)),
    faker: (count: number) => Array.from({ length: count }, fakers),
    /** How many of these an independent validator accepts, 0 to 1. */
    validity: (payloads: readonly unknown[]) => payloads.filter((payload) => ajv!.complaints(JSON.parse(JSON.stringify(payload))).length === 0).length / payloads.length,
    /** The proof that a run makes of each payload before it judges the answer. */
    proof: (payload: unknown) => contract.validate(id, payload),
  };
}

function sampler<T>(arbitrary: fc.Arbitrary<T>): (count: number) => T[] {
  let seed = 0;
  return (count) => fc.sample(arbitrary, { seed: (seed += 1), numRuns: count });
}

type Branches = Awaited<ReturnType<typeof kit>>['branches'];

/** The schema as json-schema-faker does best with it: each alternative merged with what stands beside it. */
function alternativesOnly(schema: Schema, branches: Branches): unknown {
  const change = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(change);
    if (typeof value !== 'object' || value === null) return value;
    if (Array.isArray((value as SchemaObject).oneOf)) return { oneOf: branches(value as SchemaObject).map((branch) => change(branch.schema)) };
    return Object.fromEntries(Object.entries(value).flatMap(([keyword, inner]) => (keyword.startsWith('x-') ? [] : [[keyword, change(inner)]])));
  };
  return change(schema);
}

/** Payloads for each millisecond that the thread had the processor, so that other programs do not count. */
function speed(work: () => { readonly length: number }): () => number {
  return () => {
    const begun = process.threadCpuUsage();
    const { length } = work();
    const { user, system } = process.threadCpuUsage(begun);
    return length / ((user + system) / 1000);
  };
}

/** Payloads of a kind that are made in a round, --quick or not: with few of them, what is measured is the compiler of Node.js. */
const batch = 4000;

async function againstFaker({ rounds }: Context): Promise<Measurement> {
  const { valid, faker, validity } = await makers();
  const part = { ours: validity(valid(batch)), faker: validity(faker(batch)) };
  const samples = await interleave({ ours: speed(() => valid(batch)), faker: speed(() => faker(batch / 4)) }, rounds(11));
  const each = ratio(samples.ours, samples.faker);
  return {
    value: (each.median * part.ours) / part.faker,
    detail: `${thousands(samples.ours.median)} against ${thousands(samples.faker.median)} payloads a second, of which ${(100 * part.ours).toFixed(0)} % and ${(100 * part.faker).toFixed(0)} % are valid and count; ${shown(each, 1)} for each payload, valid or not. json-schema-faker 0.6.3 leaves most optional properties out`,
  };
}

async function againstHand({ rounds }: Context): Promise<Measurement> {
  const { valid, byHand, validity } = await makers();
  const part = { ours: validity(valid(batch)), byHand: validity(byHand(batch)) };
  const samples = await interleave({ ours: speed(() => valid(batch)), byHand: speed(() => byHand(batch)) }, rounds(11));
  const each = ratio(samples.ours, samples.byHand);
  return {
    value: (each.median * part.ours) / part.byHand,
    detail: `${thousands(samples.ours.median)} against ${thousands(samples.byHand.median)} payloads a second, ${shown(each)}, of which ${(100 * part.ours).toFixed(0)} % and ${(100 * part.byHand).toFixed(0)} % are valid and count; ${bytes(valid(batch))} and ${bytes(byHand(batch))} bytes each`,
  };
}

async function validityOfOurs({ quick }: Context): Promise<Measurement> {
  const { valid, validity } = await makers();
  const count = quick ? 2000 : 20_000;
  return { value: 100 * validity(valid(count)), detail: `of ${count.toLocaleString('en')} payloads` };
}

async function invalidAgainstValid({ rounds }: Context): Promise<Measurement> {
  const { valid, invalid, proof } = await makers();
  const proven = (payloads: readonly unknown[], wrong: number) => {
    for (const payload of payloads) if (proof(payload).length > 0 !== wrong > 0) throw new Error(`the proof fails of ${JSON.stringify(payload)}`);
    return payloads;
  };
  const values = (payloads: readonly InvalidPayload[]) => payloads.map(({ value }) => value);
  const samples = await interleave(
    { valid: speed(() => proven(valid(batch), 0)), invalid: speed(() => proven(values(invalid(batch)), 1)), unproven: speed(() => valid(batch)), unprovenInvalid: speed(() => invalid(batch)) },
    rounds(11),
  );
  const each = ratio(samples.invalid, samples.valid);
  return {
    value: each.median,
    detail: `${thousands(samples.invalid.median)} against ${thousands(samples.valid.median)} a second, both proven, ${shown(each)}; nothing proven ${shown(ratio(samples.unprovenInvalid, samples.unproven))}; the invalid ones proven against valid ones that are not ${shown(ratio(samples.invalid, samples.unproven))}`,
  };
}

const thousands = (perMillisecond: number): string => Math.round(1000 * perMillisecond).toLocaleString('en');
const bytes = (payloads: readonly unknown[]): number => Math.round(JSON.stringify(payloads).length / payloads.length);

export const figures: readonly Figure[] = [
  { figure: 'valid payloads that are valid', how: 'Ajv on the contract’s schema, with the rules of the overlays, judges valid DatabaseUsers', unit: '%', goal: { atLeast: 100 }, measure: validityOfOurs },
  { figure: 'valid payloads against json-schema-faker', how: 'valid DatabaseUsers made in one thread, over the valid ones that json-schema-faker makes of the same schema', unit: 'times', goal: { atLeast: 15 }, measure: againstFaker },
  { figure: 'valid payloads against a record by hand', how: 'valid DatabaseUsers made in one thread, over those of fast-check arbitraries written by hand, of the same sizes', unit: 'times', goal: { atLeast: 0.6 }, measure: againstHand },
  { figure: 'invalid payloads against valid ones', how: 'DatabaseUsers with one violation over valid ones, made and proven by the validators of the contract', unit: 'times', goal: { atLeast: 0.7 }, measure: invalidAgainstValid },
];
