import { describe, expect, it } from 'vitest';
import { isEnveloped } from './view.ts';
import { collection, listUsers, elsewhere, getUser, page, user, view } from './testing/answers.ts';

describe('a view', () => {
  it('knows the operation, and the body as JSON', () => {
    expect(getUser()).toMatchObject({ operation: 'getDatabaseUser', json: user, entity: user });
    expect(elsewhere()).toMatchObject({ operation: null, json: undefined, entity: undefined });
  });

  it('looks into an envelope that was asked for, and into no other', () => {
    const enveloped = { status: 200, content: user };
    const asked = (query: string, body: unknown) => view(`GET ${collection}/admin/joe?${query}`, { status: 200, body });
    expect(asked('envelope=true', enveloped)).toMatchObject({ json: enveloped, entity: user });
    expect(asked('envelope=false', enveloped).entity).toEqual(enveloped);
    expect(asked('pretty=true', enveloped).entity).toEqual(enveloped);
    expect(asked('envelope=true', user).entity).toEqual(user);
    expect(asked('envelope=true', 'null').entity).toBeNull();
  });

  it('takes the status out of an enveloped list, which is its own envelope', () => {
    const listed = view(`GET ${collection}?envelope=true`, { status: 200, body: { status: 200, ...page } });
    expect(listed.entity).toEqual(page);
    expect(isEnveloped(listed.exchange)).toBe(true);
    expect(isEnveloped(listUsers().exchange)).toBe(false);
  });
});
