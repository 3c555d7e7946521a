import { fault, type ClientFault } from './fault.ts';
import { onQuery } from './parts.ts';

/** What the query says. */
export const queryFaults: readonly ClientFault[] = [
  fault('query:numbers', 'writes booleans as 1 and 0', ['query.envelope', 'query.pretty', 'query.includeCount', 'parameters'], onQuery((query) => query.map(([name, value]) => [name, value === 'true' ? '1' : value === 'false' ? '0' : value]))),
  fault('query:capitals', 'writes booleans as Python does, True and False', ['query.envelope', 'query.pretty', 'query.includeCount', 'parameters'], onQuery((query) => query.map(([name, value]) => [name, value === 'true' ? 'True' : value === 'false' ? 'False' : value]))),
  fault('query:false-dropped', 'leaves out what is false', ['query.includeCount'], onQuery((query) => query.filter(([, value]) => value !== 'false'))),
  fault('query:page-from-zero', 'counts pages from 0', ['query.pageNum', 'parameters'], onQuery((query) => query.map(([name, value]) => [name, name === 'pageNum' ? String(Number(value) - 1) : value]))),
  fault('query:most-100', 'asks for 100 items at most', ['query.itemsPerPage'], onQuery((query) => query.map(([name, value]) => [name, name === 'itemsPerPage' ? String(Math.min(100, Number(value))) : value]))),
  fault('query:decimals', 'writes whole numbers as decimals', ['query.pageNum', 'query.itemsPerPage', 'parameters'], onQuery((query) => query.map(([name, value]) => [name, /^\d+$/.test(value) ? `${value}.0` : value]))),
  fault('query:most-always', 'asks for 500 items when nobody said how many', ['query.invented'], onQuery((query, { operation }) => (operation === 'listDatabaseUsers' && !query.some(([name]) => name === 'itemsPerPage') ? [...query, ['itemsPerPage', '500']] : query))),
  fault('query:pretty-always', 'asks for pretty answers', ['query.invented'], onQuery((query) => (query.some(([name]) => name === 'pretty') ? query : [...query, ['pretty', 'true']]))),
  fault('query:envelope-always', 'asks for an envelope', ['query.invented'], onQuery((query) => (query.some(([name]) => name === 'envelope') ? query : [...query, ['envelope', 'true']]))),
  fault('query:cache-buster', 'puts the time into the query, against caches', ['query.known'], onQuery((query) => [...query, ['_', String(Date.now())]])),
  fault('query:path-too', 'puts the parameters of the path into the query too', ['query.known'], onQuery((query, { path }) => [...query, ...Object.entries(path)])),
  fault('query:undefined', 'writes a parameter that is not given as undefined', ['query.invented', 'parameters'], onQuery((query, { operation }) => (operation === 'listDatabaseUsers' && !query.some(([name]) => name === 'pageNum') ? [...query, ['pageNum', 'undefined']] : query))),
  fault('query:twice', 'adds a parameter that is there already', ['query.once'], onQuery((query) => [...query, ...query])),
  fault('query:kept', 'keeps the query of the call before', ['query.invented', 'query.once'], (sound) => {
    let before: ReturnType<typeof sound.query> = [];
    return { query: (call) => [...before, ...(before = sound.query(call))] };
  }),
  fault('query:as-body', 'sends a query as JSON, encoded', ['query.pageNum', 'query.known'], () => ({ search: (query) => (query.length === 0 ? '' : encodeURIComponent(JSON.stringify(Object.fromEntries(query)))) })),
];
