import { contracts, propertyNames, type Contract } from '../../../../src/contract/index.ts';
import type { CallResult } from '../../../../src/sdk/protocol.ts';
import { answerFields } from '../../exercised.ts';
import type { Change } from '../habits.ts';
import { fault, type ClientFault } from './fault.ts';
import { edited, inEach, onBody, onModel, without } from './parts.ts';

const wrongMethods: Readonly<Record<string, string>> = { createDatabaseUser: 'PUT', listDatabaseUsers: 'POST', getDatabaseUser: 'POST', updateDatabaseUser: 'PUT', deleteDatabaseUser: 'POST' };

/** What can be done wrong with each operation, parameter, field and status of the contracts. */
export const contractFaults: readonly ClientFault[] = distinct(Object.values(contracts).flatMap(ofContract));

function ofContract(contract: Contract): readonly ClientFault[] {
  const { operations } = contract;
  const names = (kind: 'path' | 'query') => [...new Set(operations.flatMap(({ parameters }) => parameters.filter((parameter) => parameter.in === kind).map(({ name }) => name)))];
  const fields = [...new Set(operations.flatMap(({ requestBody }) => propertyNames(contract, requestBody?.schema)))];
  const answered = [...new Set(operations.flatMap(({ id }) => [...answerFields(contract, id)]))];
  const statuses = [...new Set(operations.flatMap(({ responses }) => Object.keys(responses).filter((status) => status >= '400')))];
  return [
    ...operations.flatMap(({ id }) => ofOperation(id)),
    ...names('path').map((name) => fault(`path:${name}-fixed`, `has one ${name} from its configuration, whatever the call says`, [`path.${name}`], ({ value }) => ({ value: (each, own, call) => (each === name ? fixed[name]! : value(each, own, call)) }))),
    ...names('query').flatMap((name) => [
      fault(`query:${name}-dropped`, `leaves ${name} out of the query`, [`query.${name}`], ({ query }) => ({ query: (call) => query(call).filter(([each]) => each !== name) })),
      fault(`query:${name}-misspelt`, `sends ${name} in lower case and with a dash`, [`query.${name}`], ({ query }) => ({ query: (call) => query(call).map(([each, value]) => [each === name ? `x-${name.toLowerCase()}` : each, value]) })),
    ]),
    ...fields.flatMap((name) => [
      fault(`body:${name}-dropped`, `leaves ${name} out of bodies`, [`body.${name}`], onBody((body) => without(body, name))),
      fault(`body:${name}-changed`, `sends another ${name} than it is given`, [`body.${name}`], onBody((body) => edited(body, name, spoilt))),
    ]),
    ...answered.flatMap((name) => [
      fault(`answer:${name}-dropped`, `leaves ${name} out of what it reads`, [`answer.${name}`], onModel((value) => inEach(value, (each) => without(each, name)))),
      fault(`answer:${name}-changed`, `reads another ${name} than there is`, [`answer.${name}`], onModel((value) => inEach(value, (each) => edited(each, name, spoilt)))),
    ]),
    ...statuses.flatMap((status) => [
      fault(`error:${status}-vague`, `tells that something went wrong on ${status}, and not what`, [`error.${status}`], atStatus(Number(status), () => ({ error: 'something went wrong' }))),
      fault(`error:${status}-null`, `takes ${status} for an answer without a body`, [`error.${status}`], atStatus(Number(status), () => ({ response: { body: null } }))),
      fault(`error:${status}-500`, `tells every ${status} as a ${status === '500' ? 400 : 500}`, [`error.${status}`], atStatus(Number(status), (result) => ('apiError' in result ? { apiError: { ...result.apiError, status: status === '500' ? 400 : 500 } } : result))),
    ]),
  ];
}

function ofOperation(id: string): readonly ClientFault[] {
  const at = (edit: (path: string) => string): Change => ({ path }) => ({ path: (operation) => (operation === id ? edit(path(operation)) : path(operation)) });
  return [
    fault(`method:${id}`, `sends ${id} by ${wrongMethods[id]!}`, [`${id}.method`], ({ method }) => ({ method: (operation) => (operation === id ? wrongMethods[id]! : method(operation)) })),
    fault(`path:${id}-singular`, `sends ${id} to a path with the singular databaseUser`, [`${id}.path`], at((path) => path.replace('databaseUsers', 'databaseUser'))),
    fault(`path:${id}-no-base`, `sends ${id} to a path without /api/atlas`, [`${id}.path`], at((path) => path.replace('/api/atlas', ''))),
    fault(`path:${id}-other-api`, `sends ${id} to the path of another version of the API`, [`${id}.path`], at((path) => path.replace(/v2|v1\.0/, (version) => (version === 'v2' ? 'v1.0' : 'v2')))),
    fault(`path:${id}-end-slash`, `puts a slash at the end of the path of ${id}`, [`${id}.path`], at((path) => `${path}/`)),
    fault(`answer:${id}-thrown`, `cannot read what ${id} answers`, [`${id}.answer`], ({ result }) => ({ result: (made, call, status) => (call.operation === id && 'response' in made ? { error: 'unexpected end of input' } : result(made, call, status)) })),
    fault(`answer:${id}-other`, id === 'deleteDatabaseUser' ? 'gives an empty object for the 204 of a delete' : `gives nothing for what ${id} answers`, [`${id}.answer`], ({ result }) => ({
      result: (made, call, status) => (call.operation === id && 'response' in made ? { response: { body: id === 'deleteDatabaseUser' ? {} : null } } : result(made, call, status)),
    })),
  ];
}

const fixed: Readonly<Record<string, string>> = { groupId: '5f1e2d3c4b5a69788796a5b4', databaseName: 'admin', username: 'ana' };

/** Another value of the same kind. */
function spoilt(value: unknown): unknown {
  if (typeof value === 'string') return value.startsWith('2') && value.includes('T') ? '2031-01-01T00:00:00Z' : `${value}x`;
  if (typeof value === 'number') return value + 1;
  if (Array.isArray(value)) return value.length > 0 ? value.slice(1) : [{}];
  return value;
}

function atStatus(status: number, change: (result: CallResult) => CallResult): Change {
  return ({ result }) => ({ result: (made, call, each) => (each === status ? change(result(made, call, each)) : result(made, call, each)) });
}

/** What both contracts have is one fault. */
function distinct(faults: readonly ClientFault[]): readonly ClientFault[] {
  return [...new Map(faults.map((each) => [each.id, each])).values()];
}
