import { expect, test } from 'vitest';
import { isAcceptable } from './mediaTypes.ts';

const version = 'application/vnd.atlas.2023-01-01+json';

test.each([
  version,
  'application/vnd.atlas.2023-02-01+json',
  'application/vnd.atlas.2025-03-12+json',
  'application/vnd.atlas.2999-12-31+json',
  `${version};charset=utf-8`,
  `${version}; q=0.1`,
  `  ${version}  `,
  version.toUpperCase().replace('APPLICATION', 'Application'),
  `application/json, ${version}`,
  `text/html;level="a, b";q=0.3,${version};q=0.2, */*;q=0.1`,
  `application/vnd.atlas.2020-01-01+json, ${version}`,
])('%s asks for the version', (accept) => {
  expect(isAcceptable(accept)).toBe(true);
});

test.each([
  null,
  '',
  ',',
  '*/*',
  'application/*',
  'application/json',
  'text/html',
  'application/vnd.atlas.2022-12-31+json',
  'application/vnd.atlas.2023-02-30+json',
  'application/vnd.atlas.2023-13-01+json',
  'application/vnd.atlas.23-01-01+json',
  'application/vnd.atlas.2023-01-01',
  'application/vnd.atlas.2023-01-01+csv',
  'application/vnd.atlas.+json',
  'application/vnd.atlas.preview+json',
  'application/vnd.other.2023-01-01+json',
  `x${version}`,
  `${version}x`,
  `${version};q=0`,
  `${version}; q=0.000`,
  `text/html;note="${version}"`,
])('%s does not', (accept) => {
  expect(isAcceptable(accept)).toBe(false);
});
