import { expect, test } from 'vitest';
import { hasCommonName, parseDistinguishedName } from './distinguishedName.ts';

test.each([
  'CN=Steve Kille,O=Isode Limited,C=GB', // the examples of RFC 2253 section 5
  'OU=Sales+CN=J. Smith,O=Widget Inc.,C=US',
  'CN=L. Eagle,O=Sue\\, Grabbit and Runn,C=GB',
  'CN=Before\\0DAfter,O=Test,C=GB',
  '1.3.6.1.4.1.1466.0=#04024869,O=Test,C=GB',
  'SN=Lu\\C4\\8Di\\C4\\87',
  'CN="a, quoted + name",O=x',
  'CN = spaced , O = x ; C=GB',
  'OID.2.5.4.3=a',
  'CN=Jürgen,DC=example',
  'CN=',
])('%s is a distinguished name', (text) => {
  expect(parseDistinguishedName(text)).not.toBeNull();
});

test.each([
  '',
  'dylan',
  'CN',
  '=a',
  'CN=a,',
  'CN=a,b',
  'CN=a\\',
  'CN="a',
  'CN=a"b',
  'CN=a<b',
  'CN=#0',
  '1.=a',
  'C N=a',
  'CN=a+',
])('%j is none', (text) => {
  expect(parseDistinguishedName(text)).toBeNull();
});

test.each([
  ['CN=a,O=b', true],
  ['O=b,cn=a', true],
  ['O=b+CN=a', true],
  ['2.5.4.3=a', true],
  ['O=CN\\=a', false],
  ['CN=,O=b', false],
  ['O=b', false],
])('%s has a common name: %s', (text, expected) => {
  expect(hasCommonName(parseDistinguishedName(text) ?? [])).toBe(expected);
});
