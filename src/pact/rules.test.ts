import { describe, expect, it } from 'vitest';
import { placesOf } from './rules.ts';

describe('the places that a path expression names', () => {
  const body = { roles: [{ roleName: 'read' }, { roleName: 'write' }], 'a.b': { 'c/d': 1 }, list: [] };

  it.each<[string, readonly string[] | undefined]>([
    ['$', ['']],
    ['$.roles', ['/roles']],
    ['$.roles[1].roleName', ['/roles/1/roleName']],
    ['$.roles[*].roleName', ['/roles/0/roleName', '/roles/1/roleName']],
    ["$['roles'][0]", ['/roles/0']],
    ["$['a.b']['c/d']", ['/a.b/c~1d']],
    ['$.roles[0].*', ['/roles/0/roleName']],
    ['$.list[*]', []],
    ['$.none', []],
    ['roles', undefined],
    ['$.roles[?@.x]', undefined],
  ])('%s', (path, places) => {
    expect(placesOf(path, body)).toEqual(places);
  });
});
