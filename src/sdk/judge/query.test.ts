import { describe, expect, it } from 'vitest';
import { queryFindings } from './query.ts';
import { call, collection, contract, view } from './testing.ts';

const judge = (query: Record<string, string | number | boolean>, sent: string) => queryFindings(contract, call('listDatabaseUsers', { query }), view({ target: `${collection}${sent}` })).map(({ requirement }) => requirement);

describe('the query of a request', () => {
  it.each([
    [{}, ''],
    [{ pageNum: 2 }, '?pageNum=2'],
    [{ pretty: true }, '?pretty=true&envelope=false&includeCount=true&itemsPerPage=100&pageNum=1'],
    [{ pageNum: 1 }, ''],
    [{ pageNum: 2, itemsPerPage: 5 }, '?itemsPerPage=%35&pageNum=2'],
  ])('for %j may be %s', (query, sent) => {
    expect(judge(query, sent)).toEqual([]);
  });

  it.each([
    [{ pageNum: 2 }, '', 'client.query.pageNum'],
    [{ pageNum: 2 }, '?pageNum=3', 'client.query.pageNum'],
    [{ pageNum: 2 }, '?pageNum=2&pageNum=3', 'client.query.pageNum'],
    [{ pretty: true }, '?pretty=1', 'client.query.pretty'],
    [{ includeCount: false }, '?includeCount=true', 'client.query.includeCount'],
    [{}, '?envelope=true', 'client.query.invented'],
    [{}, '?sort=name', 'client.query.invented'],
    [{ pageNum: 2 }, '?pageNum=2&itemsPerPage=500', 'client.query.invented'],
  ])('for %j is wrong as %s', (query, sent, requirement) => {
    expect(judge(query, sent)).toEqual([requirement]);
  });
});
