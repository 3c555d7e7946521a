import type { Case } from '../../../src/core/case.ts';
import { fixed, type Suite } from '../case.ts';

/** Queries that the contract says nothing of: they may be ignored or refused, and nothing else. */
export function queryCases(suite: Suite): Case[] {
  const { steps } = suite;
  const either = [200, 400];
  const collection = steps.list().request.target;
  return [
    fixed({ id: 'query/unknown', title: 'a query parameter that there is not', requirements: ['query.unknown'] }, () => [
      steps.list({ query: { itemsPerPage: '1', noSuchParameter: '1' }, requirement: 'query.unknown', statuses: either }),
    ]),
    fixed({ id: 'query/repeated', title: 'a query parameter that is there twice', requirements: ['query.repeated'] }, () => [
      steps.list({ target: `${collection}?itemsPerPage=1&pretty=false&pretty=true`, requirement: 'query.repeated', statuses: either }),
    ]),
    fixed({ id: 'query/empty', title: 'a query parameter without a value', requirements: ['query.empty'] }, () => [
      steps.list({ query: { itemsPerPage: '1', pretty: '' }, requirement: 'query.empty', statuses: either, premise: { kind: 'invalid', pointer: '/pretty', keyword: 'type' } }),
    ]),
  ];
}
