/** Test support: two validators that know nothing of each other, in the same words. */
import { Ajv2020, type ErrorObject, type Options } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { registerSchema, setShouldValidateFormat, unregisterSchema, validate } from '@hyperjump/json-schema/draft-2020-12';
import { BASIC } from '@hyperjump/json-schema/experimental';
import '@hyperjump/json-schema/formats';
import { toValidationSchema } from '../../contract/branches.ts';
import type { Schema } from '../../contract/schema.ts';
import { atPointer, escapePointer } from '../../core/violation.ts';

export interface Complaint {
  readonly pointer: string;
  readonly keyword: string;
}

/** Everything that a validator finds wrong with a value; nothing when it accepts it. */
export interface Judge {
  readonly name: string;
  complaints(value: unknown): readonly Complaint[];
}

let registered = 0;

/** Ajv, Ajv counting UTF-16 units instead of code points, and Hyperjump, for the schema as validators are given it. */
export async function judges(schema: Schema): Promise<readonly Judge[]> {
  const known = toValidationSchema(schema);
  return [ajv('Ajv', known), ajv('Ajv by UTF-16 units', known, { unicode: false, logger: false }), await hyperjump(known)];
}

function ajv(name: string, schema: Record<string, unknown> | boolean, options: Options = {}): Judge {
  const instance = new Ajv2020({ allErrors: true, strict: true, strictTypes: false, allowUnionTypes: true, ...options });
  addFormats.default(instance);
  const compiled = instance.compile(schema);
  return { name, complaints: (value) => (compiled(value) ? [] : (compiled.errors ?? []).filter(({ keyword }) => keyword !== 'if').map(fromAjv)) };
}

function fromAjv({ instancePath, keyword, schemaPath, params }: ErrorObject): Complaint {
  const child = params['missingProperty'] ?? params['additionalProperty'];
  if (child !== undefined) return { pointer: `${instancePath}/${escapePointer(String(child))}`, keyword };
  if (keyword !== 'false schema') return { pointer: instancePath, keyword };
  return { pointer: instancePath, keyword: schemaPath.endsWith('/then/false schema') ? 'oneOf' : 'forbidden' };
}

async function hyperjump(schema: Record<string, unknown> | boolean): Promise<Judge> {
  setShouldValidateFormat(true);
  const uri = `https://payloads.test/${++registered}`;
  registerSchema(typeof schema === 'boolean' ? schema : { $schema: 'https://json-schema.org/draft/2020-12/schema', ...schema }, uri);
  const compiled = await validate(uri);
  unregisterSchema(uri);
  return {
    name: 'Hyperjump',
    complaints(value) {
      const output = compiled(value as Parameters<typeof compiled>[0], BASIC);
      if (output.valid) return [];
      const errors = output.errors ?? [];
      const found = errors.flatMap(({ absoluteKeywordLocation, instanceLocation }) => fromHyperjump(schema, value, fragment(absoluteKeywordLocation), fragment(instanceLocation)));
      if (found.length === 0) throw new Error('Hyperjump rejects the value and does not say why');
      return found;
    },
  };
}

function fragment(location: string): string {
  return decodeURIComponent(location.slice(location.indexOf('#') + 1));
}

function fromHyperjump(schema: Record<string, unknown> | boolean, value: unknown, at: string, pointer: string): readonly Complaint[] {
  const steps = at.split('/');
  const keyword = steps.at(-1) ?? '';
  // A `false` schema complains where it stands: as `then`, or as a property. It may not complain for what stands further down.
  if (atPointer(schema, at) === false && keyword !== 'additionalProperties') return [{ pointer, keyword: keyword === 'then' ? 'oneOf' : 'forbidden' }];
  if (keyword !== 'required') return [{ pointer, keyword }];
  const present = pointer === '' ? value : atPointer(value, pointer);
  const missing = (atPointer(schema, at) as string[]).filter((name) => !Object.hasOwn(present as object, name));
  return missing.map((name) => ({ pointer: `${pointer}/${escapePointer(name)}`, keyword }));
}
