/** Test support: a schema of every shape that the real ones have, in small, and generators for it. */
import fc from 'fast-check';
import type { SchemaObject } from '../../contract/schema.ts';
import type { StringGenerator } from '../payload.ts';
import { text } from '../text.ts';

const builtIn = ['read', 'readWrite', 'dbAdmin', 'atlasAdmin', 'backup'];
const custom = `^(?!(?:${builtIn.join('|')})$)`;

const role: SchemaObject = {
  title: 'Role',
  type: 'object',
  required: ['databaseName', 'roleName'],
  properties: {
    collectionName: { type: 'string', 'x-conformance': { forbidden: { level: 'should' } } },
    databaseName: { type: 'string', 'x-generator': 'name' },
    roleName: { type: 'string' },
  },
  'x-discriminators': ['roleName'],
  oneOf: [
    { title: 'role of admin', properties: { roleName: { enum: ['atlasAdmin', 'backup'] }, databaseName: { const: 'admin' }, collectionName: false } },
    { title: 'role of a database', properties: { roleName: { const: 'dbAdmin' }, collectionName: false } },
    { title: 'role of a collection', properties: { roleName: { enum: ['read', 'readWrite'] } } },
    { title: 'custom role', properties: { roleName: { pattern: custom, 'x-generator': 'custom' }, databaseName: { const: 'admin' }, collectionName: false } },
  ],
};

const roles: SchemaObject = {
  type: 'array',
  minItems: 1,
  uniqueItems: true,
  items: role,
  'x-discriminators': ['contains'],
  oneOf: [
    { title: 'built-in roles', items: { properties: { roleName: { enum: builtIn } } } },
    { title: 'one custom role', contains: { type: 'object', required: ['roleName'], properties: { roleName: { type: 'string', pattern: custom } } }, maxItems: 1 },
  ],
};

const label: SchemaObject = {
  type: 'object',
  properties: { key: { type: 'string', minLength: 1, maxLength: 20 }, value: { type: 'string', minLength: 1, maxLength: 20 } },
};

/** Like a database user: two discriminators, alternatives nested in arrays in alternatives. */
export const user: SchemaObject = {
  title: 'User',
  type: 'object',
  additionalProperties: false,
  required: ['databaseName', 'groupId', 'roles', 'username'],
  properties: {
    awsType: { type: 'string', enum: ['NONE', 'USER', 'ROLE'], default: 'NONE' },
    databaseName: { type: 'string', enum: ['admin', '$external'] },
    deleteAfterDate: { type: ['string', 'null'], format: 'date-time' },
    description: { type: 'string', maxLength: 100 },
    groupId: { type: 'string', pattern: '^([a-f0-9]{24})$' },
    labels: { type: 'array', items: label },
    ldapType: { type: 'string', enum: ['NONE', 'GROUP', 'USER'], default: 'NONE' },
    password: { type: 'string', minLength: 8, 'x-conformance': { required: { level: 'should' }, forbidden: { level: 'may' } } },
    roles,
    scopes: {
      type: 'array',
      items: {
        type: 'object',
        required: ['name', 'type'],
        properties: { name: { type: 'string', pattern: '^[a-zA-Z0-9][a-zA-Z0-9-]*$' }, type: { type: 'string', enum: ['CLUSTER', 'STREAM'] } },
      },
    },
    username: { type: 'string', maxLength: 300 },
  },
  'x-conformance': { oneOf: { level: 'should', code: 'TWO_METHODS' } },
  'x-discriminators': ['awsType', 'ldapType'],
  oneOf: [
    { title: 'password', required: ['password'], properties: { awsType: { const: 'NONE' }, ldapType: { const: 'NONE' }, databaseName: { const: 'admin' }, password: { type: 'string' } } },
    {
      title: 'AWS',
      required: ['awsType'],
      properties: {
        awsType: { enum: ['USER', 'ROLE'] },
        ldapType: { const: 'NONE' },
        databaseName: { const: '$external' },
        password: false,
        username: { pattern: '^arn:[^:]+:[^:]+:.', 'x-generator': 'arn' },
      },
    },
    {
      title: 'LDAP',
      required: ['ldapType'],
      properties: { awsType: { const: 'NONE' }, ldapType: { enum: ['GROUP', 'USER'] }, password: false, username: { minLength: 3, maxLength: 40 } },
    },
  ],
};

function prefixed(prefix: string): StringGenerator {
  return ({ minLength, maxLength }) => text(Math.max(minLength - prefix.length, 1), maxLength - prefix.length).map((rest) => prefix + rest);
}

export const generators: Readonly<Record<string, StringGenerator>> = {
  arn: prefixed('arn:aws:iam:'),
  custom: prefixed('my'),
  name: ({ minLength, maxLength }) => fc.oneof(fc.constant('admin'), text(Math.max(minLength, 1), maxLength)),
};
