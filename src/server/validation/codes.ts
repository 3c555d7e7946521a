import { pointerPattern } from '../../core/violation.ts';
import { problem, type Problem } from '../errors.ts';

/** Errors that go by the field rather than by the keyword alone. */
const byField: Readonly<Record<string, (value: unknown) => Problem>> = {
  '/password.minLength': () => problem('WEAK_PASSWORD', [8]),
  '/username.minLength': (value) => problem('ATLAS_INVALID_USERNAME', [String(value)]),
  '/username.maxLength': (value) => problem('ATLAS_INVALID_USERNAME', [String(value)]),
  '/groupId.pattern': (value) => problem('GROUP_MISMATCH', [String(value)]),
  '/roles.minItems': () => problem('MISSING_ATTRIBUTE', ['roles']),
  '/deleteAfterDate.format': () => problem('INVALID_JSON_ATTRIBUTE', ['deleteAfterDate']),
};

/** The error for a value that breaks a keyword of its shape. It never quotes a value except of an enumeration or an identity. */
export function problemOf(pointer: string, keyword: string, value: unknown): Problem {
  const special = byField[`${pointerPattern(pointer)}.${keyword}`];
  if (special) return special(value);
  const attribute = attributeName(pointer);
  switch (keyword) {
    case 'type':
      return problem('INVALID_JSON_ATTRIBUTE', [attribute]);
    case 'required':
      return problem('MISSING_ATTRIBUTE', [attribute]);
    case 'enum':
      return problem('INVALID_ENUM_VALUE', [String(value)]);
    default:
      return problem('INVALID_ATTRIBUTE', [attribute]);
  }
}

/** The name of the attribute that a pointer ends in; an item goes by the name of its list. */
function attributeName(pointer: string): string {
  const names = pointer.split('/').filter((token) => token !== '' && !/^\d+$/.test(token));
  return (names.at(-1) ?? 'body').replaceAll('~1', '/').replaceAll('~0', '~');
}
