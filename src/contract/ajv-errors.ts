import { escapePointer, type Violation } from '../core/violation.ts';

/** The part of an Ajv error that is used here. https://ajv.js.org/api.html#error-objects */
export interface AjvError {
  readonly instancePath: string;
  readonly keyword: string;
  readonly params: Readonly<Record<string, unknown>>;
  readonly message?: string;
}

/** A compiled Ajv validator. */
export interface Validate {
  (value: unknown): boolean;
  errors?: readonly AjvError[] | null;
}

const applicators = new Set(['if', 'anyOf', 'contains']);

/**
 * Ajv's errors in the words of the contract: `required` and `additionalProperties` stand at the property itself,
 * a property that may not be there is `forbidden`, a combination that no alternative allows is `oneOf`.
 * Errors that only say that a part of an applicator failed are left out where a part's own error says more.
 */
export function toViolations(errors: readonly AjvError[], location: Violation['in'], at: string): Violation[] {
  // What the service is known to do otherwise is the one error of most answers that have any.
  if (errors.length === 1) return [toViolation(errors[0]!, location, at)];
  const pointersOf = new Map<string, Set<string>>();
  const violations: Violation[] = [];
  const ofParts = errors.filter(({ keyword }) => !applicators.has(keyword));
  for (const error of ofParts.length > 0 ? ofParts : errors) {
    const violation = toViolation(error, location, at);
    const seen = pointersOf.get(violation.keyword) ?? new Set();
    if (seen.size === 0) pointersOf.set(violation.keyword, seen);
    if (!seen.has(violation.pointer)) violations.push(violation);
    seen.add(violation.pointer);
  }
  return violations;
}

function toViolation(error: AjvError, location: Violation['in'], at: string): Violation {
  const here = at + error.instancePath;
  const child = (name: unknown) => `${here}/${escapePointer(String(name))}`;
  switch (error.keyword) {
    case 'required':
      return { in: location, pointer: child(error.params['missingProperty']), keyword: 'required', message: 'is missing' };
    case 'additionalProperties':
      return { in: location, pointer: child(error.params['additionalProperty']), keyword: 'additionalProperties', message: 'is no property of the contract' };
    case 'false schema':
      return forbidden(error, location, here);
    case 'enum':
      return { in: location, pointer: here, keyword: 'enum', message: `must be one of ${values(error.params['allowedValues'])}` };
    case 'const':
      return { in: location, pointer: here, keyword: 'const', message: `must be ${values([error.params['allowedValue']])}` };
    default:
      return { in: location, pointer: here, keyword: error.keyword, message: error.message ?? `violates ${error.keyword}` };
  }
}

function values(allowed: unknown): string {
  return (allowed as readonly unknown[]).map((value) => JSON.stringify(value)).join(', ');
}

/** A `false` schema stands at a property that may not be there, or at an object whose discriminators do not go together. */
function forbidden(error: AjvError & { schemaPath?: string }, location: Violation['in'], here: string): Violation {
  return error.schemaPath?.endsWith('/then/false schema')
    ? { in: location, pointer: here, keyword: 'oneOf', message: 'combines values that do not go together' }
    : { in: location, pointer: here, keyword: 'forbidden', message: 'may not be here' };
}
