import { stepsOf, type Case } from '../../src/core/case.ts';
import type { Exchange } from '../../src/core/exchange.ts';
import type { ReportedFinding } from '../../src/core/finding.ts';
import type { Plan } from '../../src/core/plan.ts';
import { smallerCase } from '../../src/runner/index.ts';
import type { Fault } from '../../src/server/index.ts';
import type { Auth } from '../access.ts';
import { testEmbedded } from '../embedded.ts';
import { violates } from '../fault-matrix.ts';
import type { Example } from './explanation.ts';
import { exampleSeed, type Known } from './known.ts';

/** How many cases an example is looked for in. */
const most = 40;

/** Cases that can be run at once here: none that is skipped, or that waits for a time to come. */
export function runnable(cases: readonly Case[]): readonly Case[] {
  return cases.filter((each) => each.skip === undefined && each.exclusive !== true).filter((each) => stepsOf(each).every(({ notBefore }) => notBefore === undefined));
}

/**
 * The cases that exercise a requirement: those that are about it; where none is, because every answer is judged by it,
 * those of its operation.
 */
export function casesOf(plan: Plan, requirement: string): { readonly cases: readonly Case[]; readonly isOfEveryAnswer: boolean } {
  const about = plan.cases.filter(({ requirements }) => requirements.includes(requirement));
  if (about.length > 0) return { cases: about, isOfEveryAnswer: false };
  const [operation] = requirement.split('.');
  const examples = plan.cases.filter(({ id }) => /\/(?:example|rule|invalid)\//.test(id) || id.startsWith('read/'));
  const own = examples.filter(({ requirements }) => requirements.includes(`${operation}.status`));
  return { cases: own.length > 0 ? own : examples, isOfEveryAnswer: true };
}

/**
 * The requirement kept, and violated by a fault: by one request where that can be, at the embedded server.
 * @param fault without one, only how it is when all is right
 */
export async function serverExamples(known: Known, { requirement, fault, auth }: { readonly requirement: string; readonly fault?: Fault | undefined; readonly auth: Auth }): Promise<readonly Example[]> {
  const plan = known.plan(auth);
  const cases = runnable(casesOf(plan, requirement).cases).slice(0, most);
  if (cases.length === 0) return [];
  const shown = fault && (await violation(known, plan, cases, fault, (finding) => finding.requirement === requirement || violates(fault, finding.requirement), auth));
  const whole = shown === undefined ? cases[0]! : cases.find(({ id }) => id === shown.case)!;
  const each = smallerCase(whole, shown?.shrunk ?? []) ?? whole;
  const right = await exchangesOf(known, plan, each, auth);
  const at = shown === undefined ? lastOf(each, right, requirement) : shown.exchanges.length - 1;
  return [...kept(each, right[at] ?? right.at(-1)), ...(shown === undefined || fault === undefined ? [] : [broken(fault, shown)])];
}

/** One case of the plan, as it goes when all is right. */
export async function caseExample(known: Known, each: Case, auth: Auth): Promise<readonly Example[]> {
  const [usable] = runnable([each]);
  if (usable === undefined) return [];
  return (await exchangesOf(known, known.plan(auth), usable, auth)).flatMap((exchange) => kept(each, exchange));
}

function kept({ id }: Case, exchange: Exchange | undefined): readonly Example[] {
  return exchange === undefined ? [] : [{ caption: `as it should be (case ${id})`, isRight: true, exchange }];
}

function broken(fault: Fault, finding: ReportedFinding): Example {
  const { requirement, message, expected, actual } = finding;
  const exchange = finding.exchanges.at(-1);
  return { caption: `with the fault ${fault.id}`, isRight: false, ...(exchange !== undefined && { exchange }), finding: { requirement, message, expected, actual } };
}

/** Where in a case its requirement is about an answer: the last such step. */
function lastOf(each: Case, exchanges: readonly Exchange[], requirement: string): number {
  const at = stepsOf(each).findLastIndex((step) => step.requirement === requirement);
  return at === -1 ? exchanges.length - 1 : at;
}

async function violation({ contract, profile }: Known, plan: Plan, cases: readonly Case[], { id }: Fault, isIt: (finding: ReportedFinding) => boolean, auth: Auth): Promise<ReportedFinding | undefined> {
  const report = await testEmbedded({ contract, profile, auth, seed: exampleSeed, plan: { ...plan, cases }, faults: [id], deviations: [], enough: isIt });
  const found = report.findings.filter((finding) => isIt(finding) && cases.some((each) => each.id === finding.case));
  return found.toSorted((a, b) => a.exchanges.length - b.exchanges.length)[0];
}

async function exchangesOf({ contract, profile }: Known, plan: Plan, each: Case, auth: Auth): Promise<readonly Exchange[]> {
  const exchanges: Exchange[] = [];
  await testEmbedded({ contract, profile, auth, seed: exampleSeed, plan: { ...plan, cases: [each] }, shrink: false, exchanges: true, onEvent: (event) => void (event.type === 'exchange' && exchanges.push(event.exchange)) });
  return exchanges;
}

/** An exchange that a deviation covers, when the embedded server differs as the service does. */
export async function deviationExample(known: Known, deviation: string): Promise<readonly Example[]> {
  const plan = known.plan('digest');
  const cases = runnable(plan.cases.filter(({ id }) => !id.includes('/boundary/'))).slice(0, 400);
  const { contract, profile } = known;
  const report = await testEmbedded({ contract, profile, seed: exampleSeed, plan: { ...plan, cases }, shrink: false, enough: (finding) => finding.deviation === deviation });
  const shown = report.findings.find((finding) => finding.deviation === deviation);
  const exchange = shown?.exchanges.at(-1);
  if (shown === undefined || exchange === undefined) return [];
  const { requirement, message, expected, actual } = shown;
  return [{ caption: 'accepted by the deviation', isRight: true, exchange, finding: { requirement, message, expected, actual } }];
}
