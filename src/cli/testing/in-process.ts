import { writeFileSync } from 'node:fs';
import { deviationsOf } from '../../../conformance/deviations.ts';
import { embeddedPlan, embeddedTarget } from '../../../conformance/embedded.ts';
import { partOf } from '../../../conformance/select.ts';
import { testTarget } from '../../../conformance/test-target.ts';
import { contracts } from '../../contract/index.ts';
import type { Deviation } from '../../core/deviation.ts';
import type { Report } from '../../core/event.ts';
import type { Plan } from '../../core/plan.ts';
import { ndjsonReporter } from '../../reporters/index.ts';
import { createReferenceServer, listen } from '../../server/index.ts';

const contract = contracts.v2;
const seed = 7;

/** A plan that a test can afford to run several times: a part of the whole one. */
export function smallPlan(): Plan {
  const whole = embeddedPlan({ contract, seed, cases: 9 });
  return { ...whole, cases: partOf(whole.cases, { index: 1, count: 8 }) };
}

export interface SmallRun {
  readonly plan: Plan;
  readonly faults: readonly string[];
  readonly shard?: { readonly index: number; readonly count: number };
  /** Besides those of the profile. */
  readonly deviations?: readonly Deviation[];
  /** Where its NDJSON goes. */
  readonly file?: string;
}

/** Runs a plan, or a shard of it, against a reference server of its own, in this process, one case after the other: what else is in the project at the moment is then no matter of chance. */
export async function runSmall({ plan, faults, shard, deviations = [], file }: SmallRun): Promise<Report> {
  const embedded = embeddedTarget({ auth: 'digest', faults });
  const server = await listen(createReferenceServer(embedded.server));
  let lines = '';
  const ndjson = ndjsonReporter({ write: (text) => (lines += text) });
  const command = 'npx atlas-conformance run --seed 7';
  try {
    return await testTarget({
      contract,
      profile: 'atlas',
      plan: shard === undefined ? plan : { ...plan, cases: partOf(plan.cases, shard) },
      ...(shard !== undefined && { shard: { ...shard, planned: plan.cases.length, command } }),
      origin: server.url,
      target: 'embedded',
      access: embedded.accessTo(server.url),
      deviations: [...deviationsOf('atlas'), ...deviations],
      concurrency: 1,
      command: (caseId) => (caseId === undefined ? `${command}${shard === undefined ? '' : ` --shard ${shard.index}/${shard.count}`}` : `${command} --only ${caseId}`),
      onEvent: ndjson.on,
    });
  } finally {
    await server.close();
    if (file !== undefined) writeFileSync(file, lines);
  }
}
