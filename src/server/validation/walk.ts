import { escapePointer } from '../../core/violation.ts';
import { parseTimestamp } from '../dates.ts';
import { isObject, type JsonObject } from '../json.ts';
import { problemOf } from './codes.ts';
import type { ArrayShape, ObjectShape, Shape, StringShape } from './shape.ts';
import { offence, type Offence } from './violation.ts';

/** Everything in which a JSON value differs from its shape, outermost first. */
export function walk(shape: Shape, value: unknown): Offence[] {
  const found: Offence[] = [];
  visit(shape, value, '', found);
  return found;
}

function visit(shape: Shape, value: unknown, pointer: string, found: Offence[]): void {
  if (shape.type === 'string') {
    visitString(shape, value, pointer, found);
  } else if (shape.type === 'array') {
    if (Array.isArray(value)) visitArray(shape, value, pointer, found);
    else add(found, pointer, 'type', value);
  } else if (isObject(value)) {
    visitObject(shape, value, pointer, found);
  } else {
    add(found, pointer, 'type', value);
  }
}

function visitObject(shape: ObjectShape, value: JsonObject, pointer: string, found: Offence[]): void {
  const names = Object.keys(value);
  for (const name of names) {
    if (!Object.hasOwn(shape.properties, name))
      add(found, `${pointer}/${escapePointer(name)}`, 'additionalProperties', value[name]);
  }
  for (const name of shape.required) {
    if (!Object.hasOwn(value, name)) add(found, `${pointer}/${name}`, 'required', undefined);
  }
  for (const name of names) {
    const property = Object.hasOwn(shape.properties, name) ? shape.properties[name] : undefined;
    if (property !== undefined) visit(property, value[name], `${pointer}/${name}`, found);
  }
}

function visitArray(shape: ArrayShape, value: readonly unknown[], pointer: string, found: Offence[]): void {
  if (value.length < (shape.minItems ?? 0)) add(found, pointer, 'minItems', value);
  for (const [index, item] of value.entries()) visit(shape.items, item, `${pointer}/${index}`, found);
}

function visitString(shape: StringShape, value: unknown, pointer: string, found: Offence[]): void {
  if (value === null && shape.nullable) return;
  if (typeof value !== 'string') {
    add(found, pointer, 'type', value);
    return;
  }
  if (shape.enum && !shape.enum.includes(value)) add(found, pointer, 'enum', value);
  if (shape.minLength !== undefined && codePoints(value) < shape.minLength) add(found, pointer, 'minLength', value);
  if (shape.maxLength !== undefined && codePoints(value) > shape.maxLength) add(found, pointer, 'maxLength', value);
  if (shape.pattern && !shape.pattern.test(value)) add(found, pointer, 'pattern', value);
  if (shape.format === 'date-time' && parseTimestamp(value) === null) add(found, pointer, 'format', value);
}

function add(found: Offence[], pointer: string, keyword: string, value: unknown): void {
  found.push(offence('body', pointer, keyword, problemOf(pointer, keyword, value)));
}

/** The length of a string in Unicode code points, without building an array of them. */
function codePoints(text: string): number {
  let count = 0;
  for (let index = 0; index < text.length; count++) index += (text.codePointAt(index) ?? 0) > 0xffff ? 2 : 1;
  return count;
}
