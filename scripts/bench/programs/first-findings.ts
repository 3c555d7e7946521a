/**
 * Runs against faults of the reference server, each of which ends with its first finding, and prints how many exchanges
 * that took as JSON (FirstFindings). The arguments: which part, of how many, of every how manieth fault; and for how many seeds.
 */
import type { Case } from '../../../src/core/case.ts';
import type { Contract } from '../../../src/contract/index.ts';
import type { Plan } from '../../../src/core/plan.ts';
import type { Fault } from '../../../src/server/index.ts';
import { patience, type FirstFindings } from '../first-finding.ts';
import { kit } from '../kit.ts';

const [part, parts, step, seeds] = process.argv.slice(2).map(Number) as [number, number, number, number];
const { contracts, createContractOf, embeddedPlan, faults, shows, testEmbedded } = await kit();
const contractOf = createContractOf(contracts.v2);

/** Exchanges until the end of a run that ends with its first finding; null when there was none in time. */
async function exchangesUntil(fault: Fault, contract: Contract, plan: Plan, most: number): Promise<number | null> {
  let sent = 0;
  let found = false;
  const stop = new AbortController();
  const { totals } = await testEmbedded({
    contract,
    seed: plan.seed,
    auth: fault.needs ?? 'digest',
    plan,
    faults: [fault.id],
    shrink: false,
    signal: stop.signal,
    enough: (finding) => (found ||= shows(fault, finding)),
    onEvent(event) {
      if (event.type === 'case' && (sent += event.exchanges) > most) stop.abort();
    },
  });
  return found ? totals.exchanges : null;
}

/** The cases in an order that the seed alone decides (Fisher and Yates, with Lehmer's generator). */
function shuffled(cases: readonly Case[], seed: number): readonly Case[] {
  const order = [...cases];
  let state = seed;
  for (let place = order.length - 1; place > 0; place -= 1) {
    state = (state * 48_271) % 2_147_483_647;
    const other = state % (place + 1);
    [order[place], order[other]] = [order[other]!, order[place]!];
  }
  return order;
}

const chosen = faults.filter((_, index) => index % step === 0);
const found: FirstFindings = { plan: [], random: [], further: [] };
for (let seed = 1; seed <= seeds; seed += 1) {
  const plans = new Map<string, { readonly plan: Plan; readonly random: Plan }>();
  for (const [index, fault] of chosen.entries()) {
    if (index % parts !== part) continue;
    const contract = contractOf(fault);
    const auth = fault.needs ?? 'digest';
    const key = `${contract.api} ${auth}`;
    if (!plans.has(key)) {
      const plan = embeddedPlan({ contract, seed, auth });
      plans.set(key, { plan, random: { ...plan, cases: shuffled(plan.cases, seed) } });
    }
    const { plan, random } = plans.get(key)!;
    // Each fault has one seed with which it is waited for longer, and compared.
    if (index % seeds !== seed - 1) {
      found.further.push(await exchangesUntil(fault, contract, plan, patience.further));
      continue;
    }
    found.plan.push(await exchangesUntil(fault, contract, plan, patience.compared));
    found.random.push(await exchangesUntil(fault, contract, random, patience.compared));
  }
}
console.log(JSON.stringify(found));
