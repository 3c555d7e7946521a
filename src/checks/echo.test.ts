import { describe, expect, it } from 'vitest';
import { echo, type EchoOptions } from './echo.ts';
import { found, getUser } from './testing/answers.ts';

const pointers = (expected: Record<string, unknown>, actual: unknown, options?: EchoOptions) => found(echo('kept', expected, options), getUser(actual));

describe('echo', () => {
  it.each<[Record<string, unknown>, unknown]>([
    [{ a: 1, b: 'x', c: null, d: true }, { d: true, c: null, b: 'x', a: 1 }],
    [{ a: 1 }, { a: 1, more: 2 }],
    [{ a: { b: 1 } }, { a: { b: 1, more: 2 } }],
    [{ a: undefined }, {}],
    [{ a: [] }, { a: [] }],
    [{ a: [1, 2, { b: 3 }] }, { a: [{ b: 3 }, 2, 1] }],
    [{ a: [1, 1, 2] }, { a: [1, 2, 1] }],
    [{}, null],
  ])('finds %j in %j', (expected, actual) => {
    if (Object.keys(expected).length > 0) expect(pointers(expected, actual)).toEqual([]);
    else expect(pointers(expected, actual)).toEqual(['kept equals']);
  });

  it.each<[Record<string, unknown>, unknown, string[]]>([
    [{ a: 1, b: 2 }, { a: 2, b: 3 }, ['/a', '/b']],
    [{ a: 1 }, {}, ['/a']],
    [{ a: 1 }, { a: '1' }, ['/a']],
    [{ a: undefined }, { a: null }, ['/a']],
    [{ a: { b: 1, 'c/d': 2 } }, { a: { b: 1 } }, ['/a/c~1d']],
    [{ a: { b: 1 } }, { a: 7 }, ['/a']],
    [{ a: [1] }, { a: [1, 1] }, ['/a']],
    [{ a: [1, 1, 2] }, { a: [1, 2, 2] }, ['/a']],
    [{ a: [{ b: 1 }] }, { a: [{ b: 1, more: 2 }] }, ['/a']],
    [{ a: {} }, { a: [] }, ['/a']],
    [{ a: 1 }, null, ['']],
    [{ a: 1 }, [{ a: 1 }], ['']],
  ])('finds the differences of %j and %j', (expected, actual, places) => {
    expect(pointers(expected, actual)).toEqual(places.map((place) => `kept ${place} equals`.replace('  ', ' ')));
  });

  it('lets `same` decide, at any place', () => {
    const same: EchoOptions['same'] = (pointer, expected, actual) => (pointer.endsWith('/date') ? Date.parse(String(expected)) === Date.parse(String(actual)) : undefined);
    const expected = { date: '2026-01-01T02:00:00+02:00', list: [{ date: '2026-01-01T00:00:00Z' }] };
    expect(pointers(expected, { date: '2026-01-01T00:00:00Z', list: [{ date: '2026-01-01T01:00:00+01:00' }] }, { same })).toEqual([]);
    expect(pointers(expected, { date: '2026-01-01T00:00:01Z', list: [{ date: '2026-01-01T00:00:01Z' }] }, { same })).toEqual(['kept /date equals', 'kept /list equals']);
  });

  it('looks where `select` says', () => {
    const select: EchoOptions['select'] = (view) => (view.entity as { results: unknown[] }).results[0];
    expect(pointers({ a: 1 }, { results: [{ a: 1 }] }, { select })).toEqual([]);
    expect(pointers({ a: 1 }, { results: [] }, { select })).toEqual(['kept equals']);
  });

  it('says what was expected, and what came', () => {
    const [changed, added] = echo('kept', { a: [1], b: undefined })(getUser({ a: [2], b: 3 }));
    expect(changed).toMatchObject({ pointer: '/a', expected: '[1]', actual: '[2]' });
    expect(added).toMatchObject({ pointer: '/b', expected: 'absent', actual: '3' });
  });
});
