import type { Api } from '../operation.ts';
import type { ObjectShape, Shape } from './shape.ts';

const text: Shape = { type: 'string' };
const method = (...values: string[]): Shape => ({ type: 'string', enum: ['NONE', ...values] });
const labelText: Shape = { type: 'string', minLength: 1, maxLength: 255 };

const label: Shape = { type: 'object', required: [], properties: { key: labelText, value: labelText } };
const role: Shape = {
  type: 'object',
  required: ['databaseName', 'roleName'],
  properties: { collectionName: text, databaseName: text, roleName: text },
};
const scope = (...types: string[]): Shape => ({
  type: 'object',
  required: ['name', 'type'],
  properties: {
    name: { type: 'string', pattern: /^[a-zA-Z0-9][a-zA-Z0-9-]*$/ },
    type: { type: 'string', enum: types },
  },
});

/** The fields that both APIs know, as the reference pages describe them. `links` is read-only and so no field of a request. */
const shared: Readonly<Record<string, Shape>> = {
  awsIAMType: method('USER', 'ROLE'),
  databaseName: { type: 'string', enum: ['admin', '$external'] },
  groupId: { type: 'string', pattern: /^[a-f0-9]{24}$/ },
  labels: { type: 'array', items: label },
  ldapAuthType: method('GROUP', 'USER'),
  password: { type: 'string', minLength: 8 },
  username: { type: 'string', minLength: 1, maxLength: 1024 },
  x509Type: method('CUSTOMER', 'MANAGED'),
};
const scopes = (api: Api): Shape => ({
  type: 'array',
  items: api === 'v2' ? scope('CLUSTER', 'DATA_LAKE', 'STREAM') : scope('CLUSTER', 'DATA_LAKE'),
});
const onlyInV2: Readonly<Record<string, Shape>> = {
  description: { type: 'string', maxLength: 100 },
  oidcAuthType: method('IDP_GROUP', 'USER'),
};

function createBody(api: Api): ObjectShape {
  return {
    type: 'object',
    required: ['databaseName', 'groupId', 'roles', 'username'],
    properties: {
      ...shared,
      ...(api === 'v2' ? onlyInV2 : {}),
      deleteAfterDate: { type: 'string', format: 'date-time' },
      roles: { type: 'array', items: role, minItems: 1 },
      scopes: scopes(api),
    },
  };
}

/** PATCH requires nothing, lets roles be emptied and takes `deleteAfterDate: null`, which makes a user permanent. */
function updateBody(api: Api): ObjectShape {
  return {
    type: 'object',
    required: [],
    properties: {
      ...createBody(api).properties,
      deleteAfterDate: { type: 'string', format: 'date-time', nullable: true },
      roles: { type: 'array', items: role },
    },
  };
}

export const createBodies: Readonly<Record<Api, ObjectShape>> = { v2: createBody('v2'), 'v1.0': createBody('v1.0') };
export const updateBodies: Readonly<Record<Api, ObjectShape>> = { v2: updateBody('v2'), 'v1.0': updateBody('v1.0') };
