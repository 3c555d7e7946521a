import { InvalidArgumentError } from 'commander';
import { describe, expect, it } from 'vitest';
import { UsageError } from './exit.ts';
import { amount, collect, duration, groupId, shard, target, tokenUrl, wholeNumber } from './parse.ts';

/** A parser with what it takes, what it gives for that, and what it refuses. */
interface Law {
  readonly parse: (text: string) => unknown;
  readonly takes: readonly (readonly [text: string, value: unknown])[];
  readonly refuses: readonly string[];
  readonly says: RegExp;
}

const laws: Readonly<Record<string, Law>> = {
  'a whole number of at least 1': {
    parse: wholeNumber(1),
    takes: [['1', 1], ['007', 7], ['9007199254740991', Number.MAX_SAFE_INTEGER]],
    refuses: ['0', '-1', '1.5', '1e3', '0x10', '', ' ', ' 1', '1 ', 'seven', '９', 'NaN', 'Infinity', '9007199254740993'],
    says: /^It must be a whole number of at least 1\.$/,
  },
  'a whole number from 0 to 64': {
    parse: wholeNumber(0, 64),
    takes: [['0', 0], ['64', 64]],
    refuses: ['65', '-0', '-1'],
    says: /^It must be a whole number from 0 to 64\.$/,
  },
  'a time': {
    parse: duration,
    takes: [['10s', 10_000], ['2m', 120_000], ['1h', 3_600_000], ['10', 10_000], ['0.5s', 500]],
    refuses: ['', '0', '0s', '-1s', '10 s', '10ms', '1d', 's', '1e3s', 'Infinity', 'ten', '1m30s'],
    says: /^It must be a time such as 10s, 2m or 1h\.$/,
  },
  'an amount from 0.5 to 10': {
    parse: amount(0.5, 10),
    takes: [['0.5', 0.5], ['10', 10], ['1e1', 10], ['.75', 0.75]],
    refuses: ['0', '0.49', '10.01', '-1', '', ' ', 'one', 'NaN', 'Infinity', '-Infinity', '1,5', '1s'],
    says: /^It must be a number from 0\.5 to 10\.$/,
  },
  'a project id': {
    parse: groupId,
    takes: [['5f1a2b3c4d5e6f7a8b9c0d1e', '5f1a2b3c4d5e6f7a8b9c0d1e']],
    refuses: ['', '5f1a2b3c4d5e6f7a8b9c0d1', '5f1a2b3c4d5e6f7a8b9c0d1e0', '5F1A2B3C4D5E6F7A8B9C0D1E', '5f1a2b3c4d5e6f7a8b9c0d1g', '5f1a2b3c4d5e6f7a8b9c0d1e\n'],
    says: /^It must be 24 lower-case hexadecimal digits\.$/,
  },
  'a token endpoint': {
    parse: tokenUrl,
    takes: [['https://cloud.mongodb.com/api/oauth/token', 'https://cloud.mongodb.com/api/oauth/token'], ['http://127.0.0.1:8081/token', 'http://127.0.0.1:8081/token']],
    refuses: ['', 'token', '/api/oauth/token', 'ftp://127.0.0.1/token', 'http://127.0.0.1/token#here'],
    says: /^It must be a URL such as https:\/\/cloud\.mongodb\.com\/api\/oauth\/token\.$/,
  },
  'a shard': {
    parse: shard,
    takes: [['1/1', { index: 1, count: 1 }], ['2/8', { index: 2, count: 8 }], ['8/8', { index: 8, count: 8 }]],
    refuses: ['', '1', '/2', '1/', '0/2', '3/2', '0/0', '-1/2', '1/2/3', '1.5/2', ' 1/2', 'a/b'],
    says: /^It must be I\/N with I from 1 to N, such as 2\/8\.$/,
  },
  'a target': {
    parse: target,
    takes: [['embedded', 'embedded'], ['http://127.0.0.1:8080', 'http://127.0.0.1:8080'], ['https://CLOUD.mongodb.com/', 'https://cloud.mongodb.com'], ['http://[::1]:8080', 'http://[::1]:8080']],
    refuses: ['', 'atlas', '127.0.0.1:8080', '//127.0.0.1', 'http://', 'http://127.0.0.1:99999'],
    says: /^It must be "embedded" or a URL such as http:\/\/127\.0\.0\.1:8080\.$/,
  },
  'the scheme of a target': { parse: target, takes: [], refuses: ['localhost:8080', 'ftp://127.0.0.1', 'file:///etc/hosts'], says: /^It must be an http: or https: URL\.$/ },
  'a target without a path': {
    parse: target,
    takes: [],
    refuses: ['http://127.0.0.1:1/api/atlas/v2', 'http://127.0.0.1:1/?a', 'http://127.0.0.1:1/#a'],
    says: /^Give scheme, host and port only: http:\/\/127\.0\.0\.1:1\. The contract has the rest of the path\.$/,
  },
};

describe.each(Object.entries(laws))('%s', (_, { parse, takes, refuses, says }) => {
  it('takes what it says', () => {
    expect(takes.map(([text]) => [text, parse(text)])).toEqual(takes);
  });

  it.each(refuses)('refuses %j', (text) => {
    expect(() => parse(text)).toThrow(InvalidArgumentError);
    expect(() => parse(text)).toThrow(says);
  });
});

it('credentials in a target are refused without repeating them', () => {
  for (const url of ['http://somebody:hunter2@127.0.0.1', 'http://hunter2@127.0.0.1']) {
    expect(() => target(url)).toThrow(UsageError);
    expect(() => target(url)).not.toThrow(/hunter2/);
  }
});

it('an option that is given several times collects', () => {
  const add = collect(Number);
  expect(add('2', add('1', undefined))).toEqual([1, 2]);
});
