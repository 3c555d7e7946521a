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
