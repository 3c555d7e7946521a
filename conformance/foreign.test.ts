import { describe, expect, it } from 'vitest';
import { viewOf } from '../src/checks/index.ts';
import { contracts } from '../src/contract/index.ts';
import { foreignUsers } from './foreign.ts';

const tag = 'acabcdef';
const collection = '/api/atlas/v2/groups/32b6e34b3d91647abb20e7b8/databaseUsers';
const pointersOf = (body: unknown, { method = 'GET', status = 200, target = collection } = {}) =>
  foreignUsers(viewOf(contracts.v2, { request: { method, target, headers: [], body: null }, response: { status, headers: [], body: new TextEncoder().encode(typeof body === 'string' ? body : JSON.stringify(body)) }, startedAt: 0, durationMs: 0 }), tag);

const mine = { username: `CN=${tag}000001`, databaseName: '$external' };
const theirs = { username: 'somebody', databaseName: 'admin' };

describe('the users in an answer that are not the run’s', () => {
  it.each<[string, unknown, readonly string[]]>([
    ['are found in a list', { results: [mine, theirs, mine, theirs] }, ['/results/1', '/results/3']],
    ['are found in an enveloped list', { status: 200, content: { results: [theirs, mine] } }, ['/content/results/0']],
    ['are the whole of one user', theirs, ['']],
    ['are all of results that are no list', { results: { 0: theirs } }, ['/results']],
    ['are entries that are no users, too', { results: ['somebody', null, mine] }, ['/results/0', '/results/1']],
    ['may be anywhere in what is no JSON', '{"results":[{"username":"somebody"', ['']],
    ['may be anywhere in what is no object', ['somebody'], ['']],
    ['are none in an answer about one of the run’s', mine, []],
    ['are none in an empty list', { results: [], totalCount: 0 }, []],
    ['are none where there is no body', '', []],
  ])('%s', (_, body, pointers) => {
    expect(pointersOf(body)).toEqual(pointers);
  });

  it('are none in an error, which says what the request said', () => {
    expect(pointersOf({ error: 404, detail: 'No user with username x exists.' }, { status: 404 })).toEqual([]);
  });
});
