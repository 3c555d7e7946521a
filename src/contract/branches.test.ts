import { Ajv2020 } from 'ajv/dist/2020.js';
import { createRequire } from 'node:module';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { toViolations } from './ajv-errors.ts';
import { branches, toValidationSchema } from './branches.ts';
import { contracts } from './index.ts';
import type { Schema, SchemaObject } from './schema.ts';

const addFormats = createRequire(import.meta.url)('ajv-formats') as (ajv: Ajv2020) => void;
const ajv = new Ajv2020({ strict: false, allErrors: true });
addFormats(ajv);

const v2 = contracts.v2;
const created = v2.schema(v2.operation('createDatabaseUser').requestBody!.schema) as SchemaObject;
const roleSet = created.properties!['roles'] as SchemaObject;
const role = roleSet.items as SchemaObject;

const vehicle: SchemaObject = {
  type: 'object',
  required: ['kind'],
  properties: { kind: { type: 'string', enum: ['car', 'bike'] }, motor: { type: 'string', enum: ['NONE', 'V8'] }, doors: { type: 'integer' } },
  'x-discriminators': ['kind', 'motor'],
  oneOf: [
    { title: 'car', required: ['motor'], properties: { kind: { const: 'car' }, motor: { const: 'V8' }, doors: { minimum: 2 } } },
    { title: 'bike', properties: { kind: { const: 'bike' }, motor: { const: 'NONE' }, doors: false } },
  ],
};

const { custom, builtIn } = { custom: { databaseName: 'admin', roleName: 'mine' }, builtIn: { databaseName: 'admin', roleName: 'read' } };
const roles = fc.record(
  {
    databaseName: fc.constantFrom<unknown>('admin', 'other', 7),
    roleName: fc.constantFrom<unknown>('atlasAdmin', 'dbAdmin', 'read', 'mine', null),
    collectionName: fc.constant('c'),
  },
  { requiredKeys: [], noNullPrototype: true },
);
const roleSets = fc.oneof(fc.array(roles, { maxLength: 2 }), fc.shuffledSubarray<unknown>([custom, builtIn, { ...builtIn, databaseName: 'x' }, {}, 3]), fc.constant(7));
// Mostly NONE, for a user with two methods is none.
const types = [...Array.from({ length: 12 }, () => 'NONE'), 'USER', 'GROUP', 'ROLE', 'CUSTOMER', 'MANAGED', 'IDP_GROUP', 'wrong', 3];
const users = fc.record(
  {
    groupId: fc.constant('32b6e34b3d91647abb20e7b8'),
    username: fc.constantFrom('joe', 'CN=joe', 'arn:aws:iam::1:user/joe', 'arn:aws:iam::1:role/joe', '32b6e34b3d91647abb20e7b8/joe'),
    databaseName: fc.constantFrom<unknown>('admin', '$external'),
    roles: fc.oneof({ weight: 3, arbitrary: fc.constant([custom]) }, roleSets),
    password: fc.constantFrom('long enough', 'short'),
    awsIAMType: fc.constantFrom(...types),
    ldapAuthType: fc.constantFrom(...types),
    oidcAuthType: fc.constantFrom(...types),
    x509Type: fc.constantFrom(...types),
  },
  { requiredKeys: ['groupId', 'username', 'databaseName', 'roles'], noNullPrototype: true },
);
const vehicles = fc.record({ kind: fc.constantFrom('car', 'bike', 'ship'), motor: fc.constantFrom('NONE', 'V8', 'V9'), doors: fc.integer({ min: 1, max: 3 }) }, { requiredKeys: [], noNullPrototype: true });

describe('toValidationSchema', () => {
  it.each<[string, SchemaObject, fc.Arbitrary<unknown>, number]>([
    ['a vehicle', vehicle, vehicles, 300],
    ['a role', role, roles, 500],
    ['a role set', roleSet, roleSets, 500],
    ['a user', created, users, 4000],
  ])('accepts of %s exactly what the schema and its oneOf accept', (_name, schema, arbitrary, numRuns) => {
    // The plain schema is the judge: the alternatives of the contract exclude one another, so oneOf means what it says.
    const plain = ajv.compile(schema);
    const conditional = ajv.compile(toValidationSchema(schema));
    const seen = { true: 0, false: 0 };
    fc.assert(
      fc.property(fc.oneof({ weight: 20, arbitrary }, fc.constantFrom<unknown>(null, 7, [], {}, 'text')), (value) => {
        const expected = plain(value);
        seen[`${expected}`] += 1;
        expect(conditional(value)).toBe(expected);
      }),
      { numRuns },
    );
    expect(seen.true).toBeGreaterThan(4);
    expect(seen.false).toBeGreaterThan(4);
  });

  it('accepts one user of each kind', () => {
    const conditional = ajv.compile(toValidationSchema(created));
    const kinds: Record<string, object> = {
      SCRAM: { databaseName: 'admin', username: 'joe', password: 'long enough' },
      'X.509 CUSTOMER': { databaseName: '$external', username: 'CN=joe', x509Type: 'CUSTOMER' },
      'X.509 MANAGED': { databaseName: '$external', username: 'joe', x509Type: 'MANAGED' },
      'LDAP USER': { databaseName: '$external', username: 'CN=joe', ldapAuthType: 'USER' },
      'LDAP GROUP': { databaseName: 'admin', username: 'CN=joes', ldapAuthType: 'GROUP' },
      'AWS IAM USER': { databaseName: '$external', username: 'arn:aws:iam::1:user/joe', awsIAMType: 'USER' },
      'AWS IAM ROLE': { databaseName: '$external', username: 'arn:aws:iam::1:role/joe', awsIAMType: 'ROLE' },
      'OIDC Workforce': { databaseName: 'admin', username: '32b6e34b3d91647abb20e7b8/joes', oidcAuthType: 'IDP_GROUP' },
      'OIDC Workload': { databaseName: '$external', username: '32b6e34b3d91647abb20e7b8/joe', oidcAuthType: 'USER' },
    };
    const rejected = Object.entries(kinds).filter(([, user]) => !conditional({ groupId: '32b6e34b3d91647abb20e7b8', roles: [custom], ...user }));
    expect(rejected).toEqual([]);
    expect(Object.keys(kinds)).toHaveLength(created.oneOf!.length);
  });

  it('leaves no keyword that only the contract knows', () => {
    const keys = new Set<string>();
    JSON.stringify(toValidationSchema(created), (key, value: unknown) => {
      keys.add(key);
      return value;
    });
    expect([...keys].filter((key) => key.startsWith('x-') || ['oneOf', 'title', 'default', 'readOnly', 'writeOnly'].includes(key))).toEqual([]);
  });

  it('keeps booleans', () => {
    expect([toValidationSchema(true), toValidationSchema(false)]).toEqual([true, false]);
  });
});

describe('one violation of a schema with alternatives', () => {
  const complaints = (schema: Schema, value: unknown) => {
    const validate = ajv.compile(toValidationSchema(schema));
    return validate(value) ? [] : toViolations(validate.errors ?? [], 'body', '').map(({ pointer, keyword }) => `${pointer} ${keyword}`);
  };
  const scram = { databaseName: 'admin', groupId: '32b6e34b3d91647abb20e7b8', username: 'joe', password: 'long enough', roles: [builtIn] };
  const { password: _password, ...ldap } = { ...scram, databaseName: '$external', username: 'CN=joe', ldapAuthType: 'USER' };
  const without = (user: object, name: string) => Object.fromEntries(Object.entries(user).filter(([key]) => key !== name));

  it.each<[string, object, string]>([
    ['the wrong database of an alternative', { ...scram, databaseName: '$external' }, '/databaseName const'],
    ['what an alternative requires', without(scram, 'password'), '/password required'],
    ['what an alternative forbids', { ...ldap, password: 'long enough' }, '/password forbidden'],
    ['the form that an alternative wants', { ...ldap, username: 'joe' }, '/username pattern'],
    ['a value that no alternative knows', { ...scram, x509Type: 'wrong' }, '/x509Type enum'],
    ['values that do not go together', { ...ldap, x509Type: 'CUSTOMER' }, ' oneOf'],
    ['the wrong database of a role', { ...scram, roles: [{ roleName: 'atlasAdmin', databaseName: 'x' }] }, '/roles/0/databaseName const'],
    ['a collection where a role has none', { ...scram, roles: [{ ...builtIn, roleName: 'dbAdmin', collectionName: 'c' }] }, '/roles/0/collectionName forbidden'],
    ['a custom role beside another', { ...scram, roles: [custom, builtIn] }, '/roles maxItems'],
    ['a role without a name', { ...scram, roles: [{ databaseName: 'admin' }] }, '/roles/0/roleName required'],
    ['what the whole requires', without(scram, 'username'), '/username required'],
  ])('is one complaint, where it is wrong: %s', (_name, user, expected) => {
    expect(complaints(created, user)).toEqual([expected]);
  });

  it.each<[object, string[]]>([
    [{ kind: 'car', motor: 'V8', doors: 1 }, ['/doors minimum']],
    [{ kind: 'bike', doors: 1 }, ['/doors forbidden']],
    [{ kind: 'car', motor: 'NONE' }, [' oneOf']],
    [{ kind: 'car' }, [' oneOf']],
    [{ kind: 'ship' }, ['/kind enum']],
    [{ kind: 'car', motor: 'V9', doors: 1 }, ['/motor enum']],
    [{}, ['/kind required']],
    [{ kind: 'bike', motor: 'NONE' }, []],
  ])('of a vehicle %j is %j', (value, expected) => {
    expect(complaints(vehicle, value)).toEqual(expected);
  });
});

describe('branches', () => {
  it('are the alternatives merged with the schema, each with its condition', () => {
    const [car, bike, ...rest] = branches(vehicle);
    expect(rest).toEqual([]);
    expect(car).toMatchObject({
      title: 'car',
      schema: { required: ['kind', 'motor'], properties: { kind: { enum: ['car', 'bike'], const: 'car' }, doors: { type: 'integer', minimum: 2 } } },
      when: { required: ['kind', 'motor'], properties: { kind: { const: 'car' }, motor: { const: 'V8' } } },
    });
    expect(car?.when?.properties).not.toHaveProperty('doors');
    expect(car?.schema.oneOf).toBeUndefined();
    expect(bike?.schema.properties?.['doors']).toBe(false);
  });

  it('of a schema without alternatives are the schema', () => {
    const schema: SchemaObject = { title: 'plain', type: 'string' };
    expect(branches(schema)).toEqual([{ title: 'plain', schema, when: undefined, base: schema }]);
  });

  it('leave out an alternative that cannot be', () => {
    const schema: SchemaObject = { type: 'string', 'x-discriminators': [], oneOf: [{ title: 'no', type: 'number' }, { title: 'yes', enum: ['a'] }] };
    expect(branches(schema).map(({ title }) => title)).toEqual(['yes']);
  });

  it('apply, by their conditions, to disjoint values', () => {
    const conditions = branches(created).map(({ when }) => ajv.compile(toValidationSchema(when!)));
    fc.assert(
      fc.property(users, (user) => {
        expect(conditions.filter((applies) => applies(user)).length).toBeLessThan(2);
      }),
      { numRuns: 1000 },
    );
  });
});
