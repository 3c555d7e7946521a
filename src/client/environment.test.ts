import { inspect } from 'node:util';
import { describe, expect, it } from 'vitest';
import { credentialsFrom, EnvironmentError } from './environment.ts';

const key = { MONGODB_ATLAS_PUBLIC_API_KEY: 'pub', MONGODB_ATLAS_PRIVATE_API_KEY: 'hunter2' };
const client = { MONGODB_ATLAS_CLIENT_ID: 'mdb_sa_id_1', MONGODB_ATLAS_CLIENT_SECRET: 'hunter3' };

describe('credentialsFrom', () => {
  it('reads what is there', () => {
    const { apiKey, serviceAccount, projectId } = credentialsFrom({ ...key, ...client, MONGODB_ATLAS_PROJECT_ID: '32b6e34b3d91647abb20e7b8', HOME: '/' });
    expect({ ...apiKey }).toEqual({ publicKey: 'pub', privateKey: 'hunter2' });
    expect({ ...serviceAccount }).toEqual({ clientId: 'mdb_sa_id_1', clientSecret: 'hunter3' });
    expect(projectId).toBe('32b6e34b3d91647abb20e7b8');
  });

  it('takes empty for unset', () => {
    expect(credentialsFrom({ MONGODB_ATLAS_PUBLIC_API_KEY: '', MONGODB_ATLAS_PRIVATE_API_KEY: '', MONGODB_ATLAS_CLIENT_ID: undefined, MONGODB_ATLAS_PROJECT_ID: '' })).toEqual({});
  });

  it.each([...Object.entries(key), ...Object.entries(client)])('names the variable that %s lacks', (present, value) => {
    const missing = Object.keys({ ...key, ...client }).find((name) => name !== present && name.split('_')[2] === present.split('_')[2]) ?? '';
    const partner: Record<string, string> = {
      MONGODB_ATLAS_PUBLIC_API_KEY: 'MONGODB_ATLAS_PRIVATE_API_KEY',
      MONGODB_ATLAS_PRIVATE_API_KEY: 'MONGODB_ATLAS_PUBLIC_API_KEY',
    };
    const expected = partner[present] ?? missing;
    for (const env of [{ [present]: value }, { [present]: value, [expected]: '' }]) {
      expect(() => credentialsFrom(env)).toThrow(EnvironmentError);
      expect(() => credentialsFrom(env)).toThrow(`${present} is set but ${expected} is not`);
      expect(() => credentialsFrom(env)).not.toThrow(/hunter/);
    }
  });

  it('takes read-only credentials, those of another project, and an expired token under names of their own', () => {
    const env = {
      MONGODB_ATLAS_READ_ONLY_PUBLIC_API_KEY: 'reader',
      MONGODB_ATLAS_READ_ONLY_PRIVATE_API_KEY: 'hunter4',
      MONGODB_ATLAS_OTHER_CLIENT_ID: 'mdb_sa_id_2',
      MONGODB_ATLAS_OTHER_CLIENT_SECRET: 'hunter5',
      MONGODB_ATLAS_OTHER_PROJECT_ID: '32b6e34b3d91647abb20e7b9',
      MONGODB_ATLAS_EXPIRED_ACCESS_TOKEN: 'hunter6.expired-long-ago',
    };
    const credentials = credentialsFrom(env);
    expect({ ...credentials.readOnly?.apiKey }).toEqual({ publicKey: 'reader', privateKey: 'hunter4' });
    expect({ ...credentials.other?.serviceAccount }).toEqual({ clientId: 'mdb_sa_id_2', clientSecret: 'hunter5' });
    expect([credentials.other?.projectId, credentials.expired?.accessToken]).toEqual(['32b6e34b3d91647abb20e7b9', 'hunter6.expired-long-ago']);
    expect(Object.keys(credentials).toSorted()).toEqual(['expired', 'other', 'readOnly']);
    expect(inspect(credentials, { depth: null }) + JSON.stringify(credentials)).not.toMatch(/hunter/);
    expect(credentialsFrom(Object.fromEntries(Object.keys(env).map((name) => [name, ''])))).toEqual({});
  });

  it.each([
    ['MONGODB_ATLAS_READ_ONLY_PUBLIC_API_KEY', 'MONGODB_ATLAS_READ_ONLY_PRIVATE_API_KEY'],
    ['MONGODB_ATLAS_OTHER_PUBLIC_API_KEY', 'MONGODB_ATLAS_OTHER_PRIVATE_API_KEY'],
    ['MONGODB_ATLAS_OTHER_CLIENT_ID', 'MONGODB_ATLAS_OTHER_CLIENT_SECRET'],
    ['MONGODB_ATLAS_READ_ONLY_CLIENT_ID', 'MONGODB_ATLAS_READ_ONLY_CLIENT_SECRET'],
  ])('wants %s whole', (first, second) => {
    expect(() => credentialsFrom({ [first]: 'hunter7' })).toThrow(`${first} is set but ${second} is not`);
    expect(() => credentialsFrom({ [second]: 'hunter7' })).toThrow(`${second} is set but ${first} is not`);
  });

  it('refuses what is no project id and no token, and shows no token', () => {
    expect(() => credentialsFrom({ MONGODB_ATLAS_OTHER_PROJECT_ID: 'x' })).toThrow('MONGODB_ATLAS_OTHER_PROJECT_ID must be 24');
    expect(() => credentialsFrom({ MONGODB_ATLAS_EXPIRED_ACCESS_TOKEN: 'hunter8 hunter8' })).toThrow(/^MONGODB_ATLAS_EXPIRED_ACCESS_TOKEN is not of the form(?!.*hunter)/);
  });

  it('refuses a malformed project id', () => {
    expect(() => credentialsFrom({ MONGODB_ATLAS_PROJECT_ID: '32B6' })).toThrow('MONGODB_ATLAS_PROJECT_ID must be 24 lower-case hexadecimal digits, not "32B6"');
  });

  it('shows no secret', () => {
    const credentials = credentialsFrom({ ...key, ...client });
    const shown = inspect(credentials, { depth: null }) + JSON.stringify(credentials) + String(credentials);
    expect(shown).toContain('mdb_sa_id_1');
    expect(shown).not.toMatch(/hunter/);
  });
});
