import fc from 'fast-check';
import { expect, it } from 'vitest';
import { stepsOf } from '../src/core/case.ts';
import { contracts } from '../src/contract/index.ts';
import { parseJson } from '../src/core/exchange.ts';
import { disprove } from '../src/runner/premise.ts';
import { development } from '../src/server/index.ts';
import { methods } from './context.ts';
import { createPlan } from './plan.ts';
import { methodFields } from './without.ts';

it('leaves no user of a method that the target lacks, and every other step as true as before', () => {
  fc.assert(
    fc.property(fc.subarray([...methods], { minLength: 1 }), fc.constantFrom('v2', 'v1.0'), fc.nat({ max: 1000 }), (without, api, seed) => {
      const contract = contracts[api];
      const plan = createPlan({ contract, profile: 'atlas', groupId: development.groupId, seed, cases: 18, tag: 'acembedd', now: Date.now(), auth: 'digest', customRole: development.customRole, without: new Set(without) });
      const sent = plan.cases.filter(({ skip }) => skip === undefined).flatMap(stepsOf);
      for (const step of sent) {
        expect(disprove(contract, step)).toBeUndefined();
        const body = parseJson(step.request.body);
        const user = (body.ok && typeof body.value === 'object' && body.value !== null ? body.value : {}) as Record<string, unknown>;
        for (const method of without) expect(user[methodFields[method]] ?? 'NONE').toBe('NONE');
      }
      expect(sent.length).toBeGreaterThan(100);
    }),
    { numRuns: 6, endOnFailure: true },
  );
});
