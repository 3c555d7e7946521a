import { describe, expect, it } from 'vitest';
import { carriesCode, errorCode, errorShape } from './error-shape.ts';
import { elsewhere, found, getUser, json, missing, noUser } from './testing/answers.ts';

const coded = (code: string) => ({ headers: [...json, ['x-error-code', code] as const] });

describe('error-shape', () => {
  it('finds nothing wrong with a right error', () => {
    expect(found(errorShape, noUser())).toEqual([]);
  });

  it('finds an error that is not the status', () => {
    expect(found(errorShape, noUser({ ...missing, error: 400 }))).toEqual(['error.status /error equals']);
  });

  it('finds a reason that is not the phrase of the status', () => {
    expect(found(errorShape, noUser({ ...missing, reason: 'not found' }))).toEqual(['error.reason /reason equals']);
  });

  it('takes the phrases that RFC 9110 changed in their old and their new form', () => {
    for (const reason of ['Payload Too Large', 'Content Too Large']) expect(found(errorShape, noUser({ ...missing, error: 413, reason }, { status: 413, headers: json }))).toEqual([]);
    expect(found(errorShape, noUser({ ...missing, error: 413, reason: 'Too Large' }, { status: 413, headers: json }))).toEqual(['error.reason /reason equals']);
  });

  it('finds a code that the header does not repeat', () => {
    expect(found(errorShape, noUser(missing, coded('OTHER')))).toEqual(['error.code-header /X-Error-Code equals']);
    expect(found(errorShape, noUser(missing, coded('')))).toEqual(['error.code-header /X-Error-Code equals']);
    expect(found(errorShape, noUser(missing, { headers: json }))).toEqual(['error.code-header /X-Error-Code equals']);
    expect(found(errorShape, noUser({ ...missing, errorCode: undefined }))).toEqual(['error.code-header /X-Error-Code equals']);
  });

  it('asks for the header of the resource, not of the gateway before it', () => {
    const unauthorized = { error: 401, reason: 'Unauthorized', errorCode: 'UNEXPECTED_ERROR' };
    expect(found(errorShape, getUser(unauthorized, { status: 401, headers: json }))).toEqual([]);
    expect(found(errorShape, getUser(unauthorized, { status: 401, ...coded('OTHER') }))).toEqual(['error.code-header /X-Error-Code equals']);
    expect([400, 404, 409].every(carriesCode)).toBe(true);
    expect([401, 403, 429, 500].some(carriesCode)).toBe(false);
  });

  it('leaves it to the body check that a member is missing or of the wrong type', () => {
    expect(found(errorShape, noUser({ errorCode: 'USERNAME_NOT_FOUND', error: '400', reason: null }))).toEqual([]);
    for (const body of ['', 'text', 'null', '7']) expect(found(errorShape, noUser(body))).toEqual([]);
  });

  it('takes a code that is no string', () => {
    expect(found(errorShape, noUser({ ...missing, errorCode: { toString: 1, valueOf: 1 } }))).toEqual(['error.code-header /X-Error-Code equals']);
  });

  it('has nothing to say of a success, of no operation, of a status that has no phrase', () => {
    expect(found(errorShape, getUser(missing))).toEqual([]);
    expect(found(errorShape, elsewhere({ body: missing }))).toEqual([]);
    expect(found(errorShape, getUser({ ...missing, error: 499 }, { status: 499, headers: json }))).toEqual([]);
  });
});

describe('errorCode', () => {
  const check = errorCode('user.missing', ['USERNAME_NOT_FOUND', 'USER_NOT_FOUND']);

  it('takes each of the codes', () => {
    expect(found(check, noUser())).toEqual([]);
    expect(found(check, noUser({ errorCode: 'USER_NOT_FOUND' }))).toEqual([]);
  });

  it('finds any other, and none', () => {
    for (const body of [{ errorCode: 'OTHER' }, { errorCode: null }, { errorCode: { toString: 1, valueOf: 1 } }, {}, 'null', 'text', '']) expect(found(check, noUser(body))).toEqual(['user.missing /errorCode equals']);
    expect(check(noUser({ errorCode: 'OTHER' }))[0]).toMatchObject({ expected: 'USERNAME_NOT_FOUND or USER_NOT_FOUND', actual: 'OTHER' });
  });
});
