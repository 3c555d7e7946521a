import { matchesGlob, type Deviation } from '../../src/core/deviation.ts';
import type { Level, Requirement } from '../../src/core/requirement.ts';
import { contracts, type Contract, type Schema } from '../../src/contract/index.ts';
import { constraints } from '../../src/payloads/index.ts';
import { faults } from '../../src/server/index.ts';
import { clientFaults } from '../clients/wrong/faults/index.ts';
import { violates } from '../fault-matrix.ts';
import { catalogue } from '../requirements/catalogue.ts';
import { constraintId, parameterId, parameterKeywords } from '../requirements/constraint-ids.ts';
import { judgedBy } from './checks.ts';
import { clientExamples } from './client-example.ts';
import { related, type Explanation, type Related } from './explanation.ts';
import type { Known } from './known.ts';
import { pactExamples } from './pact-example.ts';
import { casesOf, serverExamples } from './server-example.ts';
import { sourcesOf } from './sources.ts';

const meanings: Readonly<Record<Level, string>> = { must: 'must: a violation fails the run', should: 'should: a violation is a warning', may: 'may: a violation is only reported' };

/** A requirement of a server: its source with what stands there, what exercises it, what violates it, and both shown. */
export async function explainServerRequirement(known: Known, requirement: Requirement): Promise<Explanation> {
  const { contract, profile } = known;
  const { id, level, sentence, source } = requirement;
  const own = faults.filter((fault) => violates(fault, id) && (fault.api === undefined || fault.api === contract.api));
  const [fault] = own;
  const auth = fault?.needs ?? 'digest';
  const { cases, isOfEveryAnswer } = casesOf(known.plan(auth), id);
  const other = catalogue(contracts[contract.api === 'v2' ? 'v2' : 'v1.0'], profile === 'atlas' ? 'published' : 'atlas').find((each) => each.id === id);
  const examples = await serverExamples(known, { requirement: id, fault, auth });
  return {
    kind: 'requirement',
    id,
    sentence,
    facts: [
      { label: 'of', text: `a server, API ${contract.api}` },
      { label: 'level', text: `${meanings[level]}${other === undefined || other.level === level ? '' : `; under the profile ${profile === 'atlas' ? 'published' : 'atlas'} "${other.level}"`}` },
      ...known.checks.filter((check) => judgedBy(check, [requirement]).length > 0).map((check) => ({ label: 'check', text: `${check}, which looks at every answer` })),
    ],
    sources: sourcesOf(source, contract, fragmentOf(contract, id)),
    related: [
      ...(isOfEveryAnswer ? [] : related('exercised by', cases.map((each) => ({ id: each.id, text: each.title })))),
      ...related('violated by', own.map((each) => ({ id: each.id, text: each.description }))),
      ...deviationsOn(known.deviations, id),
    ],
    examples,
    ...(examples.length === 0 && { noExample: 'each case of it waits, or needs what the embedded server has not' }),
  };
}

/** A requirement of a client. */
export async function explainClientRequirement(known: Known, { id, level, sentence, source }: Requirement): Promise<Explanation> {
  const { contract } = known;
  const own = clientFaults.filter((fault) => fault.violates.includes(id) && (fault.api === undefined || fault.api === contract.api));
  const [fault] = own;
  const cases = known.clientPlan(fault?.auth ?? 'digest').cases.filter(({ requirements }) => requirements.includes(id));
  const examples = await clientExamples(known, { requirement: id, fault });
  return {
    kind: 'requirement',
    id,
    sentence,
    facts: [{ label: 'of', text: `a client, API ${contract.api}` }, { label: 'level', text: meanings[level] }],
    sources: sourcesOf(source, known.contract),
    related: [...related('exercised by', cases.map((each) => ({ id: each.id, text: each.title }))), ...related('violated by', own.map((each) => ({ id: each.id, text: each.description }))), ...deviationsOn(known.deviations, id)],
    examples,
    ...(examples.length === 0 && { noExample: 'each case of it waits: a run of "client" shows it' }),
  };
}

/** A requirement of a pact. */
export async function explainPactRequirement(known: Known, { id, level, sentence, source }: Requirement): Promise<Explanation> {
  const examples = await pactExamples(known, id);
  return {
    kind: 'requirement',
    id,
    sentence,
    facts: [{ label: 'of', text: 'a pact: "pact compare" judges every interaction by it' }, { label: 'level', text: meanings[level] }],
    sources: sourcesOf(source, known.contract),
    related: deviationsOn(known.deviations, id),
    examples,
    ...(examples.length === 0 && { noExample: 'openapi-pact-comparator judges it, which is installed separately' }),
  };
}

function deviationsOn(deviations: readonly Deviation[], id: string): readonly Related[] {
  const touching = deviations.filter(({ requirement }) => requirement !== undefined && matchesGlob(requirement, id));
  return related('excused by', touching.map((each) => ({ id: each.id, text: each.reason })));
}

/** What the contract says of the value that a constraint is about; undefined for what is no constraint. */
function fragmentOf(contract: Contract, requirement: string): unknown {
  for (const { id, requestBody, parameters } of contract.operations) {
    if (!requirement.startsWith(`${id}.`)) continue;
    const parameter = parameters.find((each) => parameterKeywords(contract.schema(each.schema) as Exclude<Schema, boolean>).some((keyword) => parameterId(id, each, keyword) === requirement));
    if (parameter !== undefined) return { name: parameter.name, in: parameter.in, required: parameter.required, schema: contract.schema(parameter.schema) };
    if (requestBody === undefined) continue;
    const schema = contract.schema(requestBody.schema);
    const constraint = constraints(schema).find((each) => [constraintId(id, each), constraintId(id, each, 'null')].includes(requirement));
    if (constraint === undefined) continue;
    const { pointer, keyword, limit, branch } = constraint;
    const place = { at: pointer === '' ? 'the body' : pointer, ...(branch !== undefined && { alternative: branch }), [keyword]: limit ?? true };
    const described = descriptionAt(schema, pointer);
    return described === undefined ? place : { ...place, description: described };
  }
  return undefined;
}

function descriptionAt(schema: Schema, pointer: string): string | undefined {
  let current: Schema | undefined = schema;
  for (const token of pointer.split('/').slice(1)) {
    if (typeof current !== 'object') return undefined;
    current = token === '[]' ? current.items : current.properties?.[token];
  }
  return typeof current === 'object' ? current.description : undefined;
}
