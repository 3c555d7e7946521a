import type { Deviation } from '../../src/core/deviation.ts';
import type { Exchange } from '../../src/core/exchange.ts';
import type { ReportedFinding } from '../../src/core/finding.ts';
import type { Level } from '../../src/core/requirement.ts';
import { redactor, type Contract } from '../../src/contract/index.ts';
import { causeOf, clipped, covering, curl, redactFinding } from '../../src/runner/index.ts';
import type { ClientFinding } from '../../src/sdk/judge/index.ts';
import type { CallRecord } from '../../src/sdk/record.ts';
import type { ClientAuth, ClientCase } from './case.ts';

/** What a report of a finding is made from, beside the finding. */
export interface ReportContext {
  readonly contract: Contract;
  readonly case: ClientCase;
  readonly records: readonly CallRecord[];
  readonly level: Level;
  readonly deviations: readonly Deviation[];
  /** YYYY-MM-DD. */
  readonly today: string;
  readonly auth: ClientAuth;
  readonly replay: (caseId: string) => string;
}

/** A finding as a run reports it: with the exchanges of its case up to the one that shows it, and how to see it again. */
export function reportOf({ finding, exchange }: ClientFinding, context: ReportContext): ReportedFinding {
  const { contract, records } = context;
  const all = records.flatMap(({ recorded }) => recorded.map((each) => each.exchange));
  const upTo = exchange === undefined ? all : all.slice(0, all.indexOf(exchange) + 1);
  const deviation = covering(context.deviations, finding, context.today);
  return {
    ...(exchange === undefined ? finding : redactFinding(contract, finding, exchange, upTo)),
    id: causeOf(finding),
    level: context.level,
    case: context.case.id,
    count: 1,
    curl: exchange === undefined ? '# the client sent nothing' : curl(contract, '', exchange.request, context.auth),
    replay: context.replay(context.case.id),
    exchanges: quoted(contract, upTo),
    ...(deviation !== undefined && { deviation: deviation.id }),
  };
}

/** Exchanges of one case as others see them: without secrets, and not too large. */
export function quoted(contract: Contract, exchanges: readonly Exchange[]): readonly Exchange[] {
  return exchanges.map(redactor(contract, exchanges)).map(clipped);
}
