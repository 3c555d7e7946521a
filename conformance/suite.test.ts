/**
 * The suite as Vitest sees it: one test for each group of cases, against TARGET or, without, the embedded server.
 *   TARGET=http://127.0.0.1:8080 npx vitest run
 * Credentials and project come from the environment, as for `run`; SEED and API are taken too.
 */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { credentialsFrom } from '../src/client/index.ts';
import type { ReportedFinding } from '../src/core/finding.ts';
import { contracts, type Api } from '../src/contract/index.ts';
import { createReferenceServer, listen, type Listening } from '../src/server/index.ts';
import { accessTo, defaultAuth, partiesOf } from './access.ts';
import { deviationsOf } from './deviations.ts';
import { embeddedTarget } from './embedded.ts';
import { randomTag } from './generators/names.ts';
import { createPlan } from './plan.ts';
import { testTarget } from './test-target.ts';

const env = process.env;
const target = env['TARGET'];
const contract = contracts[(env['API'] ?? 'v2') as Api];
const credentials = credentialsFrom(env);
const auth = target === undefined ? 'digest' : defaultAuth(credentials);
const embedded = target === undefined ? embeddedTarget({ auth }) : undefined;
const groupId = embedded?.plan.groupId ?? credentials.projectId;
if (groupId === undefined) throw new Error('TARGET needs a project to test in: set MONGODB_ATLAS_PROJECT_ID');
const seed = env['SEED'] === undefined ? crypto.getRandomValues(new Uint32Array(1))[0]! >>> 1 : Number(env['SEED']);
const otherGroupId = credentials.other?.projectId;
const known = embedded?.plan ?? { auth, groupId, parties: partiesOf(auth, credentials), ...(otherGroupId !== undefined && { otherGroupId }) };

const plan = createPlan({ contract, profile: 'atlas', seed, cases: 45, tag: randomTag(), now: Date.now(), ...known });
const groups = Map.groupBy(plan.cases, ({ group }) => group);

describe(`${contract.api} of ${target ?? 'the embedded server'}, seed ${seed}`, () => {
  let server: Listening | undefined;
  beforeAll(async () => {
    if (embedded !== undefined) server = await listen(createReferenceServer(embedded.server));
  });
  afterAll(() => server?.close());

  for (const [group, cases] of groups) {
    const skipped = cases.every(({ skip }) => skip !== undefined);
    it.skipIf(skipped)(`${group} (${skipped ? cases[0]!.skip : `${cases.length} cases`})`, async () => {
      const origin = target ?? server!.url;
      const report = await testTarget({
        contract,
        profile: 'atlas',
        plan: { ...plan, cases },
        origin,
        access: embedded?.accessTo(origin) ?? accessTo(origin, auth, credentials),
        deviations: deviationsOf('atlas'),
        command: (caseId = group) => `npx atlas-conformance run${target === undefined ? '' : ` --target ${target}`} --api ${contract.api} --seed ${seed} --only '${caseId}'`,
      });
      const violated = report.findings.filter(({ level, deviation }) => level === 'must' && deviation === undefined);
      expect(violated.map(inWords)).toEqual([]);
      expect(report.errors).toEqual([]);
    });
  }
});

function inWords({ requirement, message, curl, replay }: ReportedFinding): string {
  return `${requirement}: ${message}\n  ${curl}\n  ${replay}`;
}
