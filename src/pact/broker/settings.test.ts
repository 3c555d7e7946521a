import { inspect } from 'node:util';
import { describe, expect, it } from 'vitest';
import { brokerFrom, BrokerSettingsError } from './settings.ts';

const url = 'https://broker.example.com';

describe('the settings of a broker', () => {
  it('come from the environment, under Pact’s own names', () => {
    expect({ ...brokerFrom({ PACT_BROKER_BASE_URL: url, PACT_BROKER_TOKEN: 'a-token' }) }).toEqual({ url: new URL(url), token: 'a-token' });
    expect({ ...brokerFrom({ PACT_BROKER_BASE_URL: `${url}/path`, PACT_BROKER_USERNAME: 'joe', PACT_BROKER_PASSWORD: 'hunter2' }) }).toEqual({ url: new URL(`${url}/path`), username: 'joe', password: 'hunter2' });
  });

  it('take a URL that is given before that of the environment', () => {
    expect(brokerFrom({ PACT_BROKER_BASE_URL: 'https://other.example.com' }, url).url.href).toBe(`${url}/`);
  });

  it('take what is empty for unset, as CI makes it of a missing secret', () => {
    expect({ ...brokerFrom({ PACT_BROKER_BASE_URL: url, PACT_BROKER_TOKEN: '', PACT_BROKER_USERNAME: '', PACT_BROKER_PASSWORD: '' }) }).toEqual({ url: new URL(url) });
  });

  it('do not show their secrets', () => {
    for (const credentials of [{ PACT_BROKER_TOKEN: 'hunter2' }, { PACT_BROKER_USERNAME: 'joe', PACT_BROKER_PASSWORD: 'hunter2' }]) {
      const settings = brokerFrom({ PACT_BROKER_BASE_URL: url, ...credentials });
      expect(inspect(settings) + JSON.stringify(settings)).not.toContain('hunter2');
    }
  });

  it.each<[string, Record<string, string>, string | undefined, RegExp]>([
    ['no broker', {}, undefined, /^which broker\? Set PACT_BROKER_BASE_URL or give --broker-url$/],
    ['no URL', { PACT_BROKER_BASE_URL: 'broker' }, undefined, /^PACT_BROKER_BASE_URL must be an absolute http or https URL .*, not "broker"$/],
    ['a URL of another scheme', {}, 'ftp://broker.example.com', /^--broker-url must be an absolute http or https URL/],
    ['a query', {}, `${url}?a=b`, /neither query nor fragment/],
    ['credentials in the URL', {}, 'https://joe:hunter2@broker.example.com', /^--broker-url has credentials in it; they come from PACT_BROKER_TOKEN, or PACT_BROKER_USERNAME and PACT_BROKER_PASSWORD$/],
    ['two ways to prove who is there', { PACT_BROKER_TOKEN: 'hunter2', PACT_BROKER_USERNAME: 'joe', PACT_BROKER_PASSWORD: 'hunter2' }, url, /are both set; set the one that the broker takes$/],
    ['a username alone', { PACT_BROKER_USERNAME: 'joe' }, url, /^PACT_BROKER_USERNAME is set but PACT_BROKER_PASSWORD is not/],
    ['a password alone', { PACT_BROKER_PASSWORD: 'hunter2' }, url, /^PACT_BROKER_PASSWORD is set but PACT_BROKER_USERNAME is not/],
    ['a token with a line break', { PACT_BROKER_TOKEN: 'hunter2\n' }, url, /^PACT_BROKER_TOKEN has a character that no token has/],
    ['a username with a colon', { PACT_BROKER_USERNAME: 'joe:doe', PACT_BROKER_PASSWORD: 'hunter2' }, url, /^PACT_BROKER_USERNAME has a colon/],
  ])('refuse %s', (_, env, given, message) => {
    const attempt = () => brokerFrom(env, given);
    expect(attempt).toThrow(BrokerSettingsError);
    expect(attempt).toThrow(message);
    expect(attempt).not.toThrow(/hunter2/);
  });
});
