import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { contracts, type Api } from '../contract/index.ts';
import { pointerPattern } from '../core/violation.ts';
import { development } from '../server/index.ts';
import { payloads } from './payloads.ts';

const violationsIn = (api: Api, operation: 'create' | 'update', value: unknown) => contracts[api].validate(contracts[api].operation(`${operation}DatabaseUser`).requestBody!.schema, value);
const each = [['v2', 'create'], ['v2', 'update'], ['v1.0', 'create'], ['v1.0', 'update']] as const;

describe.each(each)('payloads of %s to %s', (api, operation) => {
  it('that are valid have no violation', () => {
    const arbitrary = payloads.valid({ api, operation, customRole: 'appReader' });
    fc.assert(
      fc.property(arbitrary, (body) => {
        expect(violationsIn(api, operation, body)).toEqual([]);
      }),
      { numRuns: 300 },
    );
  });

  it('that are invalid have one, at the place that they say', () => {
    fc.assert(
      fc.property(payloads.invalid({ api, operation }), ({ value, violation }) => {
        const found = violationsIn(api, operation, value);
        expect(found.length).toBeGreaterThan(0);
        if (violation.keyword !== 'oneOf' && violation.keyword !== 'forbidden') expect(found.map(({ pointer, keyword }) => `${pointer} ${keyword}`)).toContain(`${violation.pointer} ${violation.keyword}`);
      }),
      { numRuns: 300 },
    );
  });
});

describe('payloads', () => {
  it('are of the kind and the project that are asked for, with names of their own', () => {
    const users = fc.sample(payloads.valid({ kind: 'AWS IAM ROLE', groupId: development.groupId }), 50);
    for (const user of users) expect(user).toMatchObject({ awsIAMType: 'ROLE', databaseName: '$external', groupId: development.groupId });
    expect(JSON.stringify(users)).not.toContain('slotslot');
    expect(new Set(users.map(({ username }) => username)).size).toBe(users.length);
  });

  it('are of every kind where none is named', () => {
    expect(payloads.kinds).toHaveLength(9);
    for (const kind of payloads.kinds) expect(fc.sample(payloads.valid({ kind }), 1)).toHaveLength(1);
    const types = new Set(fc.sample(payloads.valid(), 300).map(({ awsIAMType = 'NONE', ldapAuthType = 'NONE', oidcAuthType = 'NONE', x509Type = 'NONE' }) => `${awsIAMType as string} ${ldapAuthType as string} ${oidcAuthType as string} ${x509Type as string}`));
    expect(types.size).toBe(payloads.kinds.length);
  });

  it('violate what is asked for', () => {
    for (const { violation } of fc.sample(payloads.invalid({ keyword: 'required' }), 50)) expect(violation).toMatchObject({ keyword: 'required', level: expect.stringMatching(/^(must|should|may)$/) as string });
    for (const { violation } of fc.sample(payloads.invalid({ pointer: '/roles/[]/roleName' }), 50)) expect(pointerPattern(violation.pointer)).toBe('/roles/[]/roleName');
  });

  it('say what there is none of', () => {
    expect(() => payloads.valid({ kind: 'Kerberos' })).toThrow(/^there is no kind of user "Kerberos"; there are SCRAM-SHA, /);
    expect(() => payloads.valid({ kind: 'OIDC Workload (USER)', api: 'v1.0' })).toThrow(/^there is no kind of user /);
    expect(() => payloads.valid({ kind: 'SCRAM-SHA', operation: 'update' })).toThrow(/^an update is of no kind/);
    expect(() => payloads.invalid({ keyword: 'multipleOf' })).toThrow('nothing is demanded by the keyword "multipleOf"');
  });
});
