import type { Level, Requirement } from '../../src/core/requirement.ts';
import { successOf, type Contract, type Grade, type Operation, type SchemaObject } from '../../src/contract/index.ts';
import { constraints, type Constraint } from '../../src/payloads/index.ts';
import type { Profile } from '../context.ts';
import { constraintId, parameterId, parameterKeywords } from './constraint-ids.ts';
import { codes, written, type Basis } from './written.ts';

interface Graded extends Requirement {
  readonly basis: Basis;
}

const catalogues = new WeakMap<Contract, Map<Profile, readonly Requirement[]>>();

/**
 * Every requirement of an API: those that follow from the contract (a status, a media type, a schema, a constraint)
 * and the written ones. Under the profile `published` what only the real service is known to do is `may`.
 */
export function catalogue(contract: Contract, profile: Profile): readonly Requirement[] {
  const known = catalogues.get(contract) ?? new Map<Profile, readonly Requirement[]>();
  catalogues.set(contract, known);
  const found = known.get(profile) ?? made(contract, profile);
  known.set(profile, found);
  return found;
}

function made(contract: Contract, profile: Profile): readonly Requirement[] {
  const all = [...contract.operations.flatMap((operation) => ofOperation(contract, operation)), ...ofErrorCodes(contract), ...writtenFor(contract)];
  return all.map(({ basis, ...requirement }) => ({ ...requirement, level: profile === 'published' && basis === 'service' ? 'may' : requirement.level }));
}

function ofOperation(contract: Contract, operation: Operation): Graded[] {
  const { id, pointer } = operation;
  const status = successOf(operation);
  const success = operation.responses[status]!;
  const source = `openapi/${contract.api}.yaml${pointer}`;
  const must = (what: string, sentence: string, where = source): Graded => ({ id: `${id}.${what}`, level: 'must', basis: 'contract', sentence, source: where });

  const found = [
    must('status', `${id} answers a valid request with ${status}.`),
    must('documented', `${id} answers with a status that the contract lists.`, `${source}/responses`),
    must('body', success.schema === undefined ? `${id} answers ${status} without a body.` : `${id} answers ${status} with the body of the contract.`, `${source}/responses/${status}`),
  ];
  if (success.mediaTypes.length > 0) found.push(must('media-type', `${id} answers ${status} as ${success.mediaTypes.join(' or ')}.`, `${source}/responses/${status}/content`));
  if (success.headers.length > 0) found.push(must('headers', `${id} answers ${status} with well-formed ${success.headers.map(({ name }) => name).join(', ')}.`, `${source}/responses/${status}/headers`));
  if (success.known !== undefined) {
    found.push(must('published', `${id} answers ${status} to the letter of the published document, where the service is known not to.`, `${source}/responses/${status}`));
    found.push({ ...must('complete', `${id} answers with every field that answers of the service always have.`, 'recorded exchanges; openapi/overlays/prose.yaml DatabaseUserView'), basis: 'service' });
  }
  return [...found, ...ofParameters(contract, operation, source), ...ofBody(contract, operation, source)];
}

function ofBody(contract: Contract, operation: Operation, source: string): Graded[] {
  if (operation.requestBody === undefined) return [];
  return constraints(contract.schema(operation.requestBody.schema)).flatMap((constraint) => {
    const requirement = rejects(constraintId(operation.id, constraint), `${operation.id} rejects a body whose ${place(constraint)} ${wrong(constraint)}.`, `${source}/requestBody`, constraint.grade);
    const nullable = constraint.keyword === 'type' && !([] as unknown[]).concat(constraint.limit).includes('null');
    if (!nullable || constraint.pointer === '') return [requirement];
    const level = requirement.level === 'must' ? 'should' : requirement.level;
    return [requirement, { ...requirement, id: constraintId(operation.id, constraint, 'null'), level, sentence: `${operation.id} rejects a body whose ${place(constraint)} is null.` }];
  });
}

function ofParameters(contract: Contract, operation: Operation, source: string): Graded[] {
  return operation.parameters.flatMap((parameter) => {
    const schema = contract.schema(parameter.schema) as SchemaObject;
    return parameterKeywords(schema).map((keyword) =>
      rejects(parameterId(operation.id, parameter, keyword), `${operation.id} rejects a ${parameter.in} parameter ${parameter.name} that violates ${keyword} ${show(schema[keyword])}.`, `${source}/parameters`, schema['x-conformance']?.[keyword] ?? {}),
    );
  });
}

function rejects(id: string, sentence: string, pointer: string, grade: Grade): Graded {
  return { id, level: grade.level ?? 'must', basis: grade.basis ?? 'contract', sentence, source: grade.source === undefined ? pointer : `${pointer}; ${grade.source}` };
}

function place(constraint: Constraint): string {
  const where = constraint.pointer === '' ? 'root' : constraint.pointer;
  return constraint.branch === undefined ? where : `${where} (${constraint.branch})`;
}

function wrong({ keyword, limit }: Constraint): string {
  switch (keyword) {
    case 'required':
      return 'is missing';
    case 'forbidden':
      return 'is there';
    case 'additionalProperties':
      return 'is no field of the contract';
    case 'oneOf':
      return 'combines values that do not go together';
    case 'uniqueItems':
      return 'has an item twice';
    default:
      return `violates ${keyword} ${show(limit)}`;
  }
}

function show(limit: unknown): string {
  const text = JSON.stringify(limit) ?? '';
  return text.length > 60 ? `${text.slice(0, 60)}…` : text;
}

/** Codes that the overlays name for a constraint, and the written ones. */
function ofErrorCodes(contract: Contract): Graded[] {
  const found = new Map<string, Graded>();
  const add = (code: string, level: Level, when: string, source: string) => {
    const id = `error-code.${code}`;
    if (!found.has(id)) found.set(id, { id, level, basis: 'service', sentence: `The errorCode is ${code} when ${when}.`, source });
  };
  for (const [code, level, when, source] of codes) if (code !== 'INVALID_VERSION_DATE' || contract.api === 'v2') add(code, level, when, source);
  for (const operation of contract.operations) {
    const body = operation.requestBody === undefined ? [] : constraints(contract.schema(operation.requestBody.schema));
    for (const { grade, keyword, pointer } of body) if (grade.code !== undefined) add(grade.code, codeLevel(grade), `${pointer === '' ? 'the body' : pointer} violates ${keyword}`, grade.source ?? '');
    for (const parameter of operation.parameters) {
      for (const [keyword, grade] of Object.entries((contract.schema(parameter.schema) as SchemaObject)['x-conformance'] ?? {})) {
        if (grade.code !== undefined) add(grade.code, codeLevel(grade), `the parameter ${parameter.name} violates ${keyword}`, grade.source ?? '');
      }
    }
  }
  return [...found.values()];
}

/** The level of a constraint's error code. */
export function codeLevel(grade: Grade): Level {
  return grade.codeLevel ?? grade.level ?? 'must';
}

function writtenFor(contract: Contract): Graded[] {
  return written.filter(({ api }) => api === undefined || api === contract.api).map(({ api: _api, ...requirement }) => requirement);
}
