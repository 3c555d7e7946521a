import { Ajv } from 'ajv';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { shareParts, type ValidationSchema } from './share-parts.ts';

const name = { type: 'string', minLength: 1 };
const role = { type: 'object', properties: { name, list: { type: 'array', items: name } }, required: ['name'] };

describe('shareParts', () => {
  it('takes out what occurs twice, once, and what is compiled under several ids', () => {
    const user = { type: 'object', properties: { roles: { type: 'array', items: role }, more: { type: 'array', items: role } } };
    const { parts, names } = shareParts(new Map<string, ValidationSchema>([['a', user], ['b', role], ['c', structuredClone(user)], ['d', name]]));
    expect(names.get('a')).toBe(names.get('c'));
    const roles = { $ref: expect.any(String) };
    expect(parts.get(names.get('a')!)).toEqual({ type: 'object', properties: { roles, more: roles } });
    expect(parts.get(names.get('b')!)).toEqual(role);
    expect(parts.size).toBe(4);
  });

  it('leaves conditions whole, and looks into what they decide', () => {
    const rule = { if: { properties: { a: role } }, then: { properties: { a: role } }, else: { items: role } };
    const { parts, names } = shareParts(new Map<string, ValidationSchema>([['a', { type: 'object', allOf: [rule], not: role }]]));
    const shared = { $ref: expect.any(String) };
    expect(parts.get(names.get('a')!)).toEqual({ type: 'object', allOf: [{ if: rule.if, then: { properties: { a: shared } }, else: { items: shared } }], not: role });
  });

  it('changes nothing of what is valid, and of what is wrong where', () => {
    const leaf = fc.constantFrom<ValidationSchema>(name, { type: 'integer' }, { const: 'x' }, true, false);
    const { schema } = fc.letrec<{ schema: ValidationSchema }>((tie) => ({
      schema: fc.oneof(
        { depthSize: 'small', withCrossShrink: true },
        leaf,
        fc.constant(role),
        fc.record({ type: fc.constant('array'), items: tie('schema') }),
        fc.record({ type: fc.constant('object'), properties: fc.record({ name: tie('schema'), list: tie('schema') }) }),
        fc.record({ if: tie('schema'), then: tie('schema'), else: tie('schema') }),
        fc.record({ allOf: fc.array(tie('schema'), { minLength: 1, maxLength: 2 }) }),
      ),
    }));
    const { value } = fc.letrec((tie) => ({
      value: fc.oneof({ depthSize: 'small' }, fc.constantFrom<unknown>('x', '', 7, null), fc.array(tie('value'), { maxLength: 2 }), fc.record({ name: tie('value'), list: tie('value') }, { requiredKeys: [], noNullPrototype: true })),
    }));
    const errorsOf = (ajv: Ajv, schema: ValidationSchema, each: unknown) => {
      const validate = ajv.compile(schema as object);
      return validate(each) ? [] : (validate.errors ?? []).map(({ instancePath, keyword, message }) => `${instancePath} ${keyword} ${message}`);
    };
    fc.assert(
      fc.property(fc.array(schema, { minLength: 1, maxLength: 3 }), fc.array(value, { minLength: 5, maxLength: 5 }), (schemas, values) => {
        const { parts, names } = shareParts(new Map(schemas.map((each, index) => [`s${index}`, each])));
        const shared = new Ajv({ strict: false, allErrors: true, inlineRefs: false });
        for (const [id, part] of parts) shared.addSchema(part as object, id);
        for (const [index, each] of schemas.entries()) {
          const whole = new Ajv({ strict: false, allErrors: true });
          for (const one of values) expect(errorsOf(shared, { $ref: names.get(`s${index}`)! }, one)).toEqual(errorsOf(whole, each, one));
        }
      }),
      { numRuns: 60 },
    );
  });
});
