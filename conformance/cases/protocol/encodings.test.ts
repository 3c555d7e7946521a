import { describe, expect, it } from 'vitest';
import { stepsOf } from '../../../src/core/case.ts';
import { contracts } from '../../../src/contract/index.ts';
import { embeddedPlan } from '../../embedded.ts';
import { bodyOf } from '../../user.ts';

describe.each(['v2', 'v1.0'] as const)('the paths of %s', (api) => {
  const contract = contracts[api];
  const { cases } = embeddedPlan({ contract, seed: 1 });
  const of = (pattern: RegExp) => cases.filter(({ id }) => pattern.test(id)).map((each) => ({ id: each.id, steps: stepsOf(each) }));
  const isSpelled = ({ request }: { request: { method: string } }) => request.method !== 'POST';
  const namesOf = (steps: ReturnType<typeof stepsOf>) => {
    const { username, databaseName } = bodyOf(steps.find(({ request }) => request.method === 'POST')!.request);
    const named = steps.filter(isSpelled).map(({ request }) => contract.match(request.method, request.target)?.path);
    return { user: { username, databaseName }, named: named.map((path) => path && { username: path['username'], databaseName: path['databaseName'] }) };
  };

  it.each(of(/^(get|update|delete)\/encoded/))('$id: every spelling of it names the user, and they differ', ({ steps }) => {
    const { user, named } = namesOf(steps);
    for (const each of named) expect(each).toEqual(user);
    expect(new Set(steps.filter(isSpelled).map(({ request }) => request.target)).size).toBeGreaterThanOrEqual(4);
  });

  it('names another user when a username is encoded twice', () => {
    const [each] = of(/^path\/double-encoding$/);
    const { user, named } = namesOf(each!.steps);
    expect(named.pop()).toEqual(user);
    expect(named.map((name) => name?.username)).toEqual(Array(3).fill(encodeURIComponent(String(user.username))));
  });

  it.each(of(/^path\/(ill-formed|raw-slash|encoded-dots|literal-dots|certificates|unknown)$/))('$id asks for no operation', ({ steps }) => {
    const asked = steps.filter(({ statuses }) => statuses.includes(404));
    expect(asked.length).toBeGreaterThan(0);
    expect(asked.map(({ request }) => contract.match(request.method, request.target)?.operation.id)).toEqual(asked.map(() => undefined));
  });
});
