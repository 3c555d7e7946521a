import { describe, expect, it } from 'vitest';
import { selector } from './selectors.ts';

describe('a selector', () => {
  it.each<[string, object]>([
    ['mainBranch', { mainBranch: true }],
    ['branch=feat/a=b,consumer=billing', { branch: 'feat/a=b', consumer: 'billing' }],
    ['deployedOrReleased, environment=production', { deployedOrReleased: true, environment: 'production' }],
    ['{"branch":"a,b","latest":false}', { branch: 'a,b', latest: false }],
  ])('is %s', (text, value) => {
    expect(selector(text)).toEqual(value);
  });

  it.each(['', 'main', 'branch', 'branch=', 'mainBranch=yes', '{"mainBranch":"true"}', '{', '{"branch":1}'])('is not %j', (text) => {
    expect(() => selector(text)).toThrow(/There is no|It is no JSON/);
  });
});
