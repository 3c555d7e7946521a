import { describe, expect, it } from 'vitest';
import type { Json, JsonObject } from '../../src/contract/json.ts';
import { applyOverlay } from './overlay.ts';

/** The document after one action, and the targets that matched nothing. */
function apply(document: JsonObject, ...actions: JsonObject[]): { document: JsonObject; unmatched: string[] } {
  const unmatched = applyOverlay(document, { overlay: '1.0.0', info: {}, actions });
  return { document, unmatched };
}

const pets = (): JsonObject => ({ paths: { '/a': { get: { id: 'getA', tags: ['x'] }, put: { id: 'putA', tags: [] } }, '/b': { get: { id: 'getB', tags: ['y', 'z'] } } } });

describe('update', () => {
  it.each<[string, Json, Json, Json]>([
    ['an object with an object', { a: 1, b: { c: 2 } }, { b: { d: 3 }, e: 4 }, { a: 1, b: { c: 2, d: 3 }, e: 4 }],
    ['a scalar of an object', { a: 1 }, { a: 'one' }, { a: 'one' }],
    ['a member with another kind of value', { a: { b: 1 }, c: [1] }, { a: [2], c: { d: 3 } }, { a: [2], c: { d: 3 } }],
    ['a member with null', { a: { b: 1 } }, { a: null }, { a: null }],
    ['a list of an object by appending to it', { a: [1, 2] }, { a: [2, 3] }, { a: [1, 2, 2, 3] }],
    ['a list by appending an item', [1], 2, [1, 2]],
    ['a list by appending an object', [{ a: 1 }], { b: 2 }, [{ a: 1 }, { b: 2 }]],
    ['a list by appending each item of a list', [1], [2, 3], [1, 2, 3]],
    ['a scalar', 'a', 'b', 'b'],
    ['a boolean', true, false, false],
    ['null', null, { a: 1 }, { a: 1 }],
    ['an object with nothing', { a: 1 }, {}, { a: 1 }],
  ])('changes %s', (_name, value, update, expected) => {
    expect(apply({ at: value }, { target: '$.at', update })).toEqual({ document: { at: expected }, unmatched: [] });
  });

  it('changes every node of a target', () => {
    const { document } = apply(pets(), { target: '$.paths[*].get', update: { tags: ['new'] } });
    expect(document).toMatchObject({ paths: { '/a': { get: { tags: ['x', 'new'] }, put: { tags: [] } }, '/b': { get: { tags: ['y', 'z', 'new'] } } } });
  });

  it('changes the nodes that a filter selects', () => {
    const { document } = apply(pets(), { target: "$.paths[*][?@.id=='putA' || @.id=='getB']", update: { deprecated: true } });
    expect(document).toMatchObject({ paths: { '/a': { get: { id: 'getA' }, put: { deprecated: true } }, '/b': { get: { deprecated: true } } } });
    expect(document['paths']).not.toHaveProperty(['/a', 'get', 'deprecated']);
  });

  it('changes the nodes that several names select', () => {
    expect(apply({ a: { x: 1 }, b: { x: 1 }, c: { x: 1 } }, { target: "$['a','c']", update: { x: 2 } }).document).toEqual({ a: { x: 2 }, b: { x: 1 }, c: { x: 2 } });
  });

  it('gives each node a value of its own, and leaves the overlay as it is', () => {
    const update = { list: { items: [1] } };
    const { document } = apply({ a: {}, b: {} }, { target: '$.*', update }, { target: '$.a.list.items', update: 2 });
    expect(document).toEqual({ a: { list: { items: [1, 2] } }, b: { list: { items: [1] } } });
    expect(update).toEqual({ list: { items: [1] } });
  });
});

describe('remove', () => {
  it('takes out members and items', () => {
    expect(apply({ a: 1, b: 2 }, { target: '$.a', remove: true }).document).toEqual({ b: 2 });
    expect(apply({ a: [1, 2, 3] }, { target: '$.a[1]', remove: true }).document).toEqual({ a: [1, 3] });
    expect(apply({ a: { b: { c: 1 } } }, { target: '$.a.b', remove: true }).document).toEqual({ a: {} });
  });

  it.each([
    ['$.a[0,1]', [3, 4]],
    ['$.a[1,0]', [3, 4]],
    ['$.a[0,0]', [2, 3, 4]],
    ['$.a[?@ > 2]', [1, 2]],
    ['$.a[*]', []],
    ['$.a[-1]', [1, 2, 3]],
    ['$.a[::2]', [2, 4]],
    ['$.a[::-1]', []],
  ])('takes out what %s selects, and nothing else', (target, expected) => {
    expect(apply({ a: [1, 2, 3, 4] }, { target, remove: true }).document).toEqual({ a: expected });
  });

  it('takes out at every depth', () => {
    const document = { description: 1, a: { description: { description: 2 } }, b: [{ description: 3 }] };
    expect(apply(document, { target: '$..description', remove: true }).document).toEqual({ a: {}, b: [{}] });
  });

  it('prevails over an update', () => {
    expect(apply({ a: { b: 1 } }, { target: '$.a', remove: true, update: { c: 2 } }).document).toEqual({});
  });

  it('that is false removes nothing', () => {
    expect(apply({ a: { b: 1 } }, { target: '$.a', remove: false, update: { c: 2 } }).document).toEqual({ a: { b: 1, c: 2 } });
  });
});

describe('an overlay', () => {
  it('applies its actions in order', () => {
    const { document } = apply({}, { target: '$', update: { a: 1 } }, { target: '$.a', update: 2 }, { target: '$', update: { b: 3 } });
    expect(document).toEqual({ a: 2, b: 3 });
  });

  it('names the targets that match nothing, and goes on', () => {
    const { document, unmatched } = apply({ a: 1 }, { target: '$.b', update: 2 }, { target: "$.c[?@.d=='e']", remove: true }, { target: '$.a', update: 3 });
    expect(unmatched).toEqual(['$.b', "$.c[?@.d=='e']"]);
    expect(document).toEqual({ a: 3 });
  });

  it.each<[string, JsonObject, string | RegExp]>([
    ['no version', { actions: [] }, 'not an OpenAPI Overlay: "overlay" or "actions" is missing'],
    ['no actions', { overlay: '1.0.0' }, 'not an OpenAPI Overlay: "overlay" or "actions" is missing'],
    ['actions that are no list', { overlay: '1.0.0', actions: {} }, 'not an OpenAPI Overlay: "overlay" or "actions" is missing'],
    ['an action that is none', { overlay: '1.0.0', actions: [null] }, 'an overlay action has no target'],
    ['an action without a target', { overlay: '1.0.0', actions: [{ update: 1 }] }, 'an overlay action has no target'],
    ['a target that is no JSONPath', { overlay: '1.0.0', actions: [{ target: 'paths', update: 1 }] }, /./],
    ['an action that removes everything', { overlay: '1.0.0', actions: [{ target: '$', remove: true }] }, 'an overlay action may not remove the whole document'],
    ['an action that replaces everything', { overlay: '1.0.0', actions: [{ target: '$', update: [1] }] }, 'an overlay action may only merge an object into the whole document'],
    ['an action that does nothing', { overlay: '1.0.0', actions: [{ target: '$.a' }] }, 'the overlay action on $.a has neither "update" nor "remove"'],
  ])('with %s is refused', (_name, overlay, message) => {
    const document = { a: 1 };
    expect(() => applyOverlay(document, overlay)).toThrow(message);
    expect(document).toEqual({ a: 1 });
  });
});
