import type { Exchange } from '../../src/core/exchange.ts';
import type { RunEvent } from '../../src/core/event.ts';
import type { ReportedFinding } from '../../src/core/finding.ts';
import type { ClientCase } from '../clients/case.ts';
import { testHabits, waits } from '../clients/fault-matrix.ts';
import { habitsOf, type ClientFault } from '../clients/wrong/faults/index.ts';
import { proper, type Api } from '../clients/wrong/proper.ts';
import type { Example } from './explanation.ts';
import type { Known } from './known.ts';

/** How many cases an example is looked for in. */
const most = 20;

/** The requirement kept by the small client of this kit, and violated by it with a fault. */
export async function clientExamples(known: Known, { requirement, fault, only }: { readonly requirement?: string; readonly fault?: ClientFault | undefined; readonly only?: string }): Promise<readonly Example[]> {
  const { contract } = known;
  const api = contract.api as Api;
  const auth = fault?.auth ?? 'digest';
  const plan = known.clientPlan(auth);
  const about = plan.cases.filter((each) => (only === undefined ? requirement === undefined || each.requirements.includes(requirement) : each.id === only)).filter((each) => !waits(each));
  const cases = about.slice(0, most);
  const [first] = cases;
  if (first === undefined) return [];
  const shown = fault && (await violation(cases));
  const each = cases.find(({ id }) => id === shown?.case) ?? first;
  const exchanges: Exchange[] = [];
  await testHabits(proper(api), { contract, auth, plan: { ...plan, cases: [each] }, exchanges: true, onEvent: (event) => void (event.type === 'exchange' && exchanges.push(event.exchange)) });
  const right = exchanges[(shown?.exchanges.length ?? exchanges.length) - 1] ?? exchanges.at(-1);
  return [...(right === undefined ? [] : [{ caption: `as it should be (case ${each.id})`, isRight: true, exchange: right }]), ...(shown === undefined || fault === undefined ? [] : [broken(fault, shown)])];

  async function violation(among: readonly ClientCase[]): Promise<ReportedFinding | undefined> {
    const isIt = (id: string): boolean => id === requirement || fault!.violates.includes(id);
    const seen: ReportedFinding[] = [];
    const onEvent = (event: RunEvent): void => void (event.type === 'case' && seen.push(...event.findings));
    await testHabits(habitsOf(fault!, api), { contract, auth, plan: { ...plan, cases: among }, enough: isIt, onEvent });
    return seen.find((finding) => finding.requirement === requirement) ?? seen.find((finding) => isIt(finding.requirement));
  }
}

function broken(fault: ClientFault, { requirement, message, expected, actual, exchanges }: ReportedFinding): Example {
  const exchange = exchanges.at(-1);
  return { caption: `by a client that ${fault.description}`, isRight: false, ...(exchange !== undefined && { exchange }), finding: { requirement, message, expected, actual } };
}
