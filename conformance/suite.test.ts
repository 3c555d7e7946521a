/**
 * The suite as Vitest sees it: one test for each group of cases, against TARGET or, without, the embedded server.
 *   TARGET=http://127.0.0.1:8080 npx vitest run
 * Credentials and project come from the environment, as for `run`; SEED and API are taken too.
 */
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { credentialsFrom } from '../src/client/index.ts';
import type { Report } from '../src/core/event.ts';
import type { ReportedFinding } from '../src/core/finding.ts';
import type { Plan } from '../src/core/plan.ts';
import { contracts, type Api } from '../src/contract/index.ts';
import { createLedger, ledgersFolder, openLedgerFile } from '../src/runner/index.ts';
import { accessTo, defaultAuth } from './access.ts';
import { deviationsOf } from './deviations.ts';
import { embeddedPlan, testEmbedded } from './embedded.ts';
import { randomTag } from './generators/names.ts';
import { createPlan } from './plan.ts';
import { targetPlan } from './target-plan.ts';
import { testTarget } from './test-target.ts';

const env = process.env;
const target = env['TARGET'];
const contract = contracts[(env['API'] ?? 'v2') as Api];
const seed = env['SEED'] === undefined ? crypto.getRandomValues(new Uint32Array(1))[0]! >>> 1 : Number(env['SEED']);

interface Tested {
  readonly plan: Plan;
  /** Runs a part of the plan; `group` is what its cases have in common. */
  test(part: Plan, group: string): Promise<Report>;
}

/** The embedded server: a new one for each part. */
function embedded(): Tested {
  return { plan: embeddedPlan({ contract, seed }), test: (part) => testEmbedded({ contract, seed, plan: part }) };
}

function live(origin: string): Tested {
  const credentials = credentialsFrom(env);
  const auth = defaultAuth(credentials);
  const groupId = credentials.projectId;
  if (groupId === undefined) throw new Error('TARGET needs a project to test in: set MONGODB_ATLAS_PROJECT_ID');
  const tag = randomTag();
  // What a killed test run has left is removed by `atlas-conformance cleanup`.
  const file = join(ledgersFolder, `${tag}.ledger`);
  const disk = openLedgerFile(file, { target: origin, api: contract.api, auth, groupId, tag });
  const ledger = createLedger(disk.write);
  afterAll(() => {
    if (disk.close()) console.error(`something may be left of the run; to remove it: npx atlas-conformance cleanup ${file}`);
  });
  return {
    plan: createPlan({ contract, profile: 'atlas', seed, cases: 45, tag, now: Date.now(), ...targetPlan({ origin, groupId, auth, credentials }) }),
    test: (part, group) =>
      testTarget({
        contract,
        profile: 'atlas',
        plan: part,
        origin,
        access: accessTo(origin, auth, credentials),
        deviations: deviationsOf('atlas'),
        ledger,
        ledgerFile: file,
        command: (caseId) => `npx atlas-conformance ${caseId === undefined ? `run --only '${group}'` : `replay '${caseId}'`} --target ${origin} --api ${contract.api} --seed ${seed}`,
      }),
  };
}

const { plan, test } = target === undefined ? embedded() : live(target);

describe(`${contract.api} of ${target ?? 'the embedded server'}, seed ${seed}`, () => {
  for (const [group, cases] of Map.groupBy(plan.cases, (each) => each.group)) {
    const skipped = cases.every(({ skip }) => skip !== undefined);
    it.skipIf(skipped)(`${group} (${skipped ? cases[0]!.skip : `${cases.length} cases`})`, async () => {
      const report = await test({ ...plan, cases }, group);
      const violated = report.findings.filter(({ level, deviation }) => level === 'must' && deviation === undefined);
      expect(violated.map(inWords)).toEqual([]);
      expect(report.errors).toEqual([]);
    });
  }
});

function inWords({ requirement, message, curl, replay }: ReportedFinding): string {
  return `${requirement}: ${message}\n  ${curl}\n  ${replay}`;
}
