/**
 * Makes conformance/case-order.ts: the cases that together catch every fault, those that catch most for their exchanges first.
 * Run by `node scripts/case-order.ts`; it takes a quarter of an hour of processor time. With `--trials FILE` what was tried is kept
 * there, or taken from there when it is there already.
 * Each fault is tried with some cases of every kind and with those about what it violates; a whole suite against each would
 * take hours and put the same cases first.
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { createContractOf, shows, violates } from '../conformance/fault-matrix.ts';
import { embeddedPlan, testEmbedded } from '../conformance/embedded.ts';
import { contracts } from '../src/contract/index.ts';
import type { Case } from '../src/core/case.ts';
import type { Plan } from '../src/core/plan.ts';
import { faults, type Fault } from '../src/server/index.ts';
import { greedyCover, type Tried } from './case-order/cover.ts';

/** Not among the seeds that the bench measures the order with. */
const seed = 1001;
/** How many cases of each kind are tried with every fault, and how many of those about what it violates. */
const ofEachKind = 2;
const aboutTheFault = 40;

interface Trial {
  readonly fault: string;
  /** Exchanges by case. */
  readonly tried: Readonly<Record<string, number>>;
  readonly caughtBy: readonly string[];
}

const { values } = parseArgs({ options: { trials: { type: 'string' } } });
const trials = values.trials !== undefined && existsSync(values.trials) ? (JSON.parse(readFileSync(values.trials, 'utf8')) as readonly Trial[]) : await tryAll();
if (values.trials !== undefined) writeFileSync(values.trials, JSON.stringify(trials));
const order = greedyCover(triedOf(trials));
writeFileSync(join(import.meta.dirname, '..', 'conformance', 'case-order.ts'), fileOf(order));
const uncaught = trials.filter(({ caughtBy }) => caughtBy.length === 0);
console.log(`${order.length} cases catch ${trials.length - uncaught.length} of ${trials.length} faults; not caught by what was tried: ${uncaught.map(({ fault }) => fault).join(', ') || 'none'}`);

async function tryAll(): Promise<readonly Trial[]> {
  const contractOf = createContractOf(contracts.v2);
  const plans = new Map<string, Plan>();
  const found: Trial[] = [];
  for (const [index, fault] of faults.entries()) {
    const contract = contractOf(fault);
    const auth = fault.needs ?? 'digest';
    const key = `${contract.api} ${auth}`;
    if (!plans.has(key)) plans.set(key, embeddedPlan({ contract, seed, auth, cases: 4 }));
    const plan = plans.get(key)!;
    const tried: Record<string, number> = {};
    const caughtBy: string[] = [];
    await testEmbedded({
      contract,
      seed,
      auth,
      plan: { ...plan, cases: casesFor(plan, fault) },
      faults: [fault.id],
      shrink: false,
      onEvent(event) {
        if (event.type !== 'case') return;
        tried[event.id] = event.exchanges;
        if (event.findings.some((finding) => shows(fault, finding))) caughtBy.push(event.id);
      },
    });
    found.push({ fault: fault.id, tried, caughtBy });
    if (index % 50 === 49) console.error(`${index + 1} of ${faults.length} faults tried`);
  }
  return found;
}

/** Some of each kind, and some about the fault. What waits for a date has its place already. */
function casesFor({ cases }: Plan, fault: Fault): readonly Case[] {
  const kinds = Map.groupBy(cases, ({ id }) => id.split('/').slice(0, 2).join('/'));
  const about = cases.filter(({ requirements }) => requirements.some((id) => violates(fault, id)));
  const chosen = new Set([...[...kinds.values()].flatMap((kind) => kind.slice(0, ofEachKind)), ...about.slice(0, aboutTheFault)]);
  return cases.filter((each) => chosen.has(each) && (about.includes(each) || !each.id.startsWith('expiry/')));
}

/** A case costs what it takes when it catches nothing: one that catches something ends early. One that must be alone comes late anyway. */
function triedOf(all: readonly Trial[]): readonly Tried[] {
  const alone = new Set(embeddedPlan({ contract: contracts.v2, seed, cases: 4 }).cases.filter(({ exclusive }) => exclusive).map(({ id }) => id));
  const late = 10_000;
  const found = new Map<string, { cost: number; caught: Set<string> }>();
  for (const { fault, tried, caughtBy } of all) {
    for (const [id, exchanges] of Object.entries(tried)) {
      if (!found.has(id)) found.set(id, { cost: 0, caught: new Set() });
      const entry = found.get(id)!;
      entry.cost = Math.max(entry.cost, exchanges + (alone.has(id) ? late : 0));
      if (caughtBy.includes(id)) entry.caught.add(fault);
    }
  }
  return [...found].map(([id, entry]) => ({ id, ...entry }));
}

function fileOf(ids: readonly string[]): string {
  return `/** Made by scripts/case-order.ts, never edited: the cases that together catch every fault, the most telling first. */\nexport const caseOrder: readonly string[] = [\n${ids.map((id) => `  ${JSON.stringify(id).replaceAll("'", "\\'").replaceAll('"', "'")},\n`).join('')}];\n`;
}
