import type { View } from '../../src/core/case.ts';
import type { Deviation } from '../../src/core/deviation.ts';
import type { Report, RunEvent } from '../../src/core/event.ts';
import type { Finding, ReportedFinding } from '../../src/core/finding.ts';
import type { Requirement } from '../../src/core/requirement.ts';
import { finding } from '../../src/checks/index.ts';
import { redact, type Contract } from '../../src/contract/index.ts';
import { interactionFindings, interactionView, pactRequirements, type Comparator, type ComparatorResult } from '../../src/pact/compare/index.ts';
import { targetOf, type Interaction, type Pact } from '../../src/pact/pact.ts';
import { causeOf, covering, createFinish, curl, outcomeOf, redactFinding, Tally, type CaseHead } from '../../src/runner/index.ts';
import { requirementsOf, sideOf } from '../traffic/sides.ts';
import type { Profile } from '../context.ts';
import { requirementOf } from './constraint-of.ts';
import { errorRules } from './error-rules.ts';
import { isSaid, misjudgements } from './misjudged.ts';

export interface CompareOptions {
  readonly pacts: readonly Pact[];
  /** Each interaction is judged by the one that has an operation for it, by the first where none has. */
  readonly contracts: readonly Contract[];
  readonly profile: Profile;
  readonly deviations: readonly Deviation[];
  /** openapi-pact-comparator for the published document of each contract, by the contract's name; without, ours judges alone. */
  readonly comparators: ReadonlyMap<string, Comparator>;
  /** The command line that repeats the comparison of one file, or of all. */
  readonly command: (file?: string) => string;
  readonly onEvent?: (event: RunEvent) => void;
}

/**
 * Compares pacts with the contract, one case an interaction, and gives the report.
 * A consumer may name a part of an answer only, so that of what it does not name only the published required fields
 * are demanded: an answer without them, which its mock gave, is one that no provider gives.
 */
export async function comparePacts(options: CompareOptions): Promise<Report> {
  const { pacts, deviations, onEvent = () => {} } = options;
  const seen = options.contracts.filter((contract) => pacts.some(({ interactions }) => interactions.some(({ request }) => contract.match(request.method, targetOf(request)) !== undefined)));
  const contracts = seen.length === 0 ? options.contracts : seen;
  const today = new Date().toISOString().slice(0, 10);
  const requirements = compareRequirements(contracts, options.profile);
  const tally = new Tally({ requirements, coverage: [] });
  const finish = createFinish(tally, onEvent);
  const errors = new Map(contracts.map((contract) => [contract, errorRules(contract)]));
  const info = {
    target: pacts.map(({ file }) => file).join(', '),
    api: contracts.map(({ api }) => api).join(', '),
    contractVersion: contracts.map(({ version }) => version).join(', '),
    profile: options.profile,
    seed: 0,
    planned: pacts.reduce((sum, { interactions, others }) => sum + interactions.length + others.length, 0),
    command: options.command(),
    startedAt: new Date().toISOString(),
  };
  const start = performance.now();
  onEvent({ type: 'started', info, requirements });
  for (const pact of pacts) {
    if (pact.interactions.length === 0) onEvent({ type: 'warning', message: `${pact.file} has no HTTP interactions` });
    for (const interaction of pact.interactions) await compare(pact, interaction);
    for (const { pointer, description, type } of pact.others) finish(caseOf(pact, pointer, '(none)', description), 'skipped', { reason: `${type}: the contract is of HTTP` });
  }
  const report = tally.report(info, deviations, performance.now() - start, today);
  onEvent({ type: 'finished', report });
  return report;

  async function compare(pact: Pact, interaction: Interaction): Promise<void> {
    const begun = performance.now();
    const contract = contractOf(contracts, interaction);
    const view = interactionView(contract, interaction);
    const found = interactionFindings(contract, view, interaction, { requirementOf: (match, violation, body) => requirementOf(contract, match, violation, body), errors: errors.get(contract)! });
    const each = caseOf(pact, interaction.pointer, view.operation ?? '(none)', interaction.description);
    const theirs = (await judgement(contract, interaction, view, each.id))
      .filter((result) => !misjudgements.some(({ covers }) => covers(result, view)) && !isSaid(result, found))
      .map(({ code, part, pointer, value, message }) => finding(view, 'pact.comparator', { keyword: code, pointer: part === 'request' ? `/request${pointer}` : pointer, expected: message, actual: value, message }));
    const findings = [...found, ...theirs].map((one) => reported(one, each.id));
    tally.exchange(view);
    finish(each, outcomeOf(findings), { findings, exchanges: 1, durationMs: performance.now() - begun });

    function reported(one: Finding, id: string): ReportedFinding {
      const deviation = covering(deviations, one, today);
      const { exchange } = view;
      const made: ReportedFinding = {
        ...redactFinding(contract, one, exchange),
        id: `${id} ${causeOf(one)}`,
        level: tally.level(one.requirement),
        case: id,
        count: 1,
        curl: curl(contract, '$TARGET', exchange.request, 'none'),
        replay: options.command(pact.file),
        exchanges: [redact(contract, exchange)],
        ...(deviation !== undefined && { deviation: deviation.id }),
      };
      tally.finding(made);
      return made;
    }
  }

  async function judgement(contract: Contract, interaction: Interaction, view: View, id: string): Promise<readonly ComparatorResult[]> {
    try {
      return (await options.comparators.get(contract.api)?.(interaction, view)) ?? [];
    } catch (error) {
      const message = `${id}: openapi-pact-comparator cannot judge it (${(error as Error).message}); our own checks did`;
      tally.warning(message);
      onEvent({ type: 'warning', message });
      return [];
    }
  }
}

/** The requirements that pacts are judged by: those of the contract, and those of pacts. */
export function compareRequirements(contracts: readonly Contract[], profile: Profile): readonly Requirement[] {
  // A consumer need not name every field that a real answer has beyond the required ones.
  const ofContract = requirementsOf(contracts, profile).filter(({ id }) => sideOf(id) === 'server').map((each) => (each.id.endsWith('.complete') && each.level === 'must' ? { ...each, level: 'should' as const } : each));
  return [...ofContract, ...pactRequirements];
}

function contractOf(contracts: readonly Contract[], { request }: Interaction): Contract {
  return contracts.find((contract) => contract.match(request.method, targetOf(request)) !== undefined) ?? contracts[0]!;
}

function caseOf(pact: Pact, pointer: string, operation: string, description: string): CaseHead {
  return { id: `${pact.file}#${pointer}`, group: operation, title: description, requirements: [] };
}
