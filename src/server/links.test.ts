import { expect, test } from 'vitest';
import { encodeSegment, pageLinks } from './links.ts';

test.each([
  ['user-253', 'user-253'],
  ['$external', '$external'],
  ['arn:aws:iam::123456789012:user/sales', 'arn:aws:iam::123456789012:user%2Fsales'],
  ['CN=Dylan Bloggs,OU=a+b@c&d', 'CN=Dylan%20Bloggs,OU=a+b@c&d'],
  ['50%;?#ü', '50%25%3B%3F%23%C3%BC'],
  ['\ud800', '%EF%BF%BD'], // a spoiled server may have stored it
])('the segment of %j is %s', (text, expected) => {
  expect(encodeSegment(text)).toBe(expected);
});

test.each([
  [1, 0, ['self']],
  [1, 2, ['self']],
  [1, 3, ['self', 'next']],
  [2, 4, ['self', 'previous']],
  [2, 5, ['self', 'next', 'previous']],
])('page %i of two from %i users has the links %j', (pageNum, total, rels) => {
  expect(pageLinks('', { includeCount: true, itemsPerPage: 2, pageNum }, total).map(({ rel }) => rel)).toEqual(rels);
});
