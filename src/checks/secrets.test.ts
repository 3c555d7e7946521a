import { describe, expect, it } from 'vitest';
import { secrets } from './secrets.ts';
import { contract, createUser, elsewhere, found, getUser, sentUser, user, vendor } from './testing/answers.ts';

const check = secrets(contract);
const password = 'pä"ss/wo\\rd';
const answered = (body: unknown, headers = vendor) => found(check, createUser(body, { headers }, { ...sentUser, password }));
const leak = ['secret.password writeOnly'];

describe('secrets', () => {
  it('finds nothing where the password does not come back', () => {
    expect(answered(user)).toEqual([]);
    expect(answered('')).toEqual([]);
  });

  it.each([
    ['a member', { ...user, password }],
    ['a member of another name', { ...user, hint: password }],
    ['a longer text', { detail: `${password} is weak` }],
    ['text that is no JSON', `you sent ${password}`],
    ['JSON in ASCII', JSON.stringify({ password }).replace('ä', String.raw`\u00E4`)],
    ['JSON that escapes the slash', JSON.stringify({ password }).replace('/', String.raw`\/`)],
    ['an address', `<a href="/login?password=${encodeURIComponent(password)}">`],
  ])('finds it in %s', (_name, body) => {
    expect(answered(body)).toEqual(leak);
  });

  it('finds it in a header, and in an error', () => {
    expect(answered(user, [...vendor, ['X-Debug', `got ${password}`]])).toEqual(leak);
    expect(found(check, createUser({ detail: password }, { status: 400 }, { ...sentUser, password }))).toEqual(leak);
  });

  it('does not name it', () => {
    expect(JSON.stringify(check(createUser({ password }, {}, { ...sentUser, password })))).not.toContain('pä');
  });

  it('takes a short one for chance', () => {
    expect(found(check, createUser({ ...user, username: 'admin12' }, {}, { ...sentUser, password: 'admin12' }))).toEqual([]);
  });

  it('has nothing to say where none was sent, or to no operation', () => {
    expect(found(check, createUser({ password }, {}, { ...sentUser, password: undefined }))).toEqual([]);
    expect(found(check, createUser({ password }, {}, 'no JSON'))).toEqual([]);
    expect(found(check, getUser({ ...user, password }))).toEqual([]);
    expect(found(check, elsewhere({ body: password }))).toEqual([]);
  });
});
