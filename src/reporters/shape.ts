/** Sees to it that a value has a form. @throws ShapeError naming the first place that has not */
export type Shape = (value: unknown, at: string) => void;

/** A value is not of the form that it must have; `message` names the place and what should be there. */
export class ShapeError extends Error {
  override readonly name = 'ShapeError';
}

function kind(expected: string, is: (value: unknown) => boolean): Shape {
  return (value, at) => {
    if (!is(value)) throw new ShapeError(`${at === '' ? 'it' : at} must be ${expected}${value === undefined ? ', and is not there' : ''}`);
  };
}

export const text = kind('a text', (value) => typeof value === 'string');
export const number = kind('a number', (value) => typeof value === 'number');
export const flag = kind('true or false', (value) => typeof value === 'boolean');

export const oneOf = (choices: readonly unknown[]): Shape => kind(`one of ${choices.map((each) => JSON.stringify(each)).join(', ')}`, (value) => choices.includes(value));

const array = kind('a list', Array.isArray);
const mapping = kind('an object', (value) => typeof value === 'object' && value !== null && !Array.isArray(value));

export function list(item: Shape): Shape {
  return (value, at) => {
    array(value, at);
    for (const [index, each] of (value as unknown[]).entries()) item(each, `${at}/${index}`);
  };
}

/** Any keys, and values of one form. */
export function map(item: Shape): Shape {
  return (value, at) => {
    mapping(value, at);
    for (const [key, each] of Object.entries(value as object)) item(each, `${at}/${key}`);
  };
}

export function nullOr(shape: Shape): Shape {
  return (value, at) => {
    if (value !== null) shape(value, at);
  };
}

/** At least these keys, those that end in `?` only where they are there; what else there is, a newer kit may have added. */
export function object(shapes: Readonly<Record<string, Shape>>): Shape {
  const fields = Object.entries(shapes).map(([key, shape]) => ({ key: key.replace(/\?$/, ''), shape, optional: key.endsWith('?') }));
  return (value, at) => {
    mapping(value, at);
    const record = value as Readonly<Record<string, unknown>>;
    for (const { key, shape, optional } of fields) {
      const field = Object.hasOwn(record, key) ? record[key] : undefined;
      if (!optional || field !== undefined) shape(field, `${at}/${key}`);
    }
  };
}
