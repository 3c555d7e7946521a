import type { Deviation } from '../../src/core/deviation.ts';
import type { Report, RunEvent } from '../../src/core/event.ts';
import { header, type Exchange, type WireRequest } from '../../src/core/exchange.ts';
import type { Finding, ReportedFinding } from '../../src/core/finding.ts';
import type { Level } from '../../src/core/requirement.ts';
import { judged, viewOf } from '../../src/checks/index.ts';
import { redact, type Contract, type Match } from '../../src/contract/index.ts';
import { causeOf, covering, createFinish, createJudge, curl, outcomeOf, redactFinding, Tally, type HarEntry } from '../../src/runner/index.ts';
import type { Profile } from '../context.ts';
import { evidence } from './evidence.ts';
import { createRedaction } from './redaction/index.ts';
import { withoutQuotes } from './redaction/finding.ts';
import { createRequestJudge } from './requests.ts';
import { explained, requirementsOf, type FailOn } from './sides.ts';

export interface TrafficOptions {
  /** Each exchange is judged by the one that has an operation for it. */
  readonly contracts: readonly Contract[];
  readonly profile: Profile;
  readonly deviations: readonly Deviation[];
  /** Whose violations decide; those of both sides when left out. */
  readonly failOn?: FailOn;
  /** What reports call the place that the exchanges come from. */
  readonly target: string;
  /** How many exchanges there will be, where that is known. */
  readonly planned?: number;
  /** The command line that repeats the judgement; with the name of a source, of that source alone. */
  readonly command: (source?: string) => string;
  readonly onEvent?: (event: RunEvent) => void;
  /** Whether each exchange that is judged is told as an event of its own. Default false. */
  readonly exchanges?: boolean;
}

/** Judges exchanges as they come, with one case an exchange. */
export interface TrafficJudge {
  /** Exchanges of one source in the order in which their requests went. `source` and the entry's number make the id of its case. */
  exchange(entry: HarEntry, source: string): void;
  /** Something that a person should know of what was judged, or was not. */
  warning(message: string): void;
  /** The report of all that came; nothing is judged after it. */
  report(): Report;
}

export const notCovered = 'not covered by the contract';

/**
 * Judges both sides of exchanges that others made: the server by what its answers show, the client by what its requests
 * show without knowing what it was asked for (requirements whose ids begin with `client.`). What depends on a state that
 * no exchange shows is not judged: whether a 4xx was right, above all.
 * Requirements that no exchange was judged by are `unrun`, which says nothing against the traffic.
 */
export function createTrafficJudge(options: TrafficOptions): TrafficJudge {
  const { contracts, profile, deviations, failOn = 'both', onEvent = () => {} } = options;
  const today = new Date().toISOString().slice(0, 10);
  const judges = new Map(contracts.map((contract) => [contract, { answer: createJudge(contract), request: createRequestJudge(contract), levels: levelsOf(contract) }]));
  const tally = new Tally({ requirements: requirementsOf(contracts, profile, failOn), coverage: [] });
  const finish = createFinish(tally, onEvent);
  const causes = createCauses();
  const redaction = createRedaction(contracts);
  const seen = new Set<Contract>();
  let planned = 0;
  let headless = 0;
  const start = performance.now();
  const startedAt = new Date().toISOString();
  const info = (among: readonly Contract[], count: number) => ({
    target: options.target,
    api: among.map(({ api }) => api).join(', '),
    contractVersion: among.map(({ version }) => version).join(', '),
    profile,
    seed: 0,
    planned: count,
    command: options.command(),
    startedAt,
  });
  const tellStart = (among: readonly Contract[], count: number): void => onEvent({ type: 'started', info: info(among, count), requirements: requirementsOf(among, profile, failOn) });
  tellStart(contracts, options.planned ?? 0);

  return {
    exchange(entry, source) {
      planned += 1;
      const id = `${source}#${entry.number}`;
      const { contract, match } = matchOf(entry.request);
      if (contract === undefined) return skip(id, entry.request, notCovered);
      seen.add(contract);
      if ('skipped' in entry) skip(id, entry.request, entry.skipped);
      else judge(id, source, contract, match, entry, entry.exchange);
    },
    warning,
    report() {
      const how = explained(failOn);
      if (how !== undefined) warning(how);
      if (headless > 0) warning(`of ${headless} ${headless === 1 ? 'exchange' : 'exchanges'} the header of the request was not recorded: the client was not judged by ${headless === 1 ? 'it' : 'them'}`);
      const among = seen.size === 0 ? contracts : contracts.filter((contract) => seen.has(contract));
      // What nobody knew at the start is known now.
      if (options.planned === undefined) tellStart(among, planned);
      const report = narrowed(tally.report(info(among, planned), deviations, performance.now() - start, today), among);
      onEvent({ type: 'finished', report });
      return report;
    },
  };

  function matchOf({ method, target }: WireRequest): { contract: Contract; match: Match } | { contract?: undefined; match?: undefined } {
    for (const contract of contracts) {
      const match = contract.match(method, target);
      if (match !== undefined) return { contract, match };
    }
    return {};
  }

  function skip(id: string, { method, target }: WireRequest, reason: string): void {
    // A query may hold anything, tokens of other services too.
    finish({ id, group: '(none)', title: `${method} ${target.replace(/\?.*$/s, '')}`, requirements: [] }, 'skipped', { reason });
  }

  function judge(id: string, source: string, contract: Contract, match: Match, entry: HarEntry, exchange: Exchange): void {
    const begun = performance.now();
    const view = viewOf(contract, exchange);
    const extra = evidence(contract, match, exchange, profile);
    const ofRequest = judges.get(contract)!.request(entry, exchange);
    if (ofRequest === undefined) headless += 1;
    const found = [...judges.get(contract)!.answer(view).findings, ...Object.values(extra).flatMap((check) => check(view)), ...(ofRequest?.findings ?? [])];
    tally.exchange(view);
    if (options.exchanges === true) onEvent({ type: 'exchange', case: id, exchange: redact(contract, redaction.exchange(exchange)) });
    const findings = found.map((finding) => {
      const cause = causes(finding);
      const reported = tally.seen(cause) ?? reportOf(finding, cause, id, source, contract, exchange, entry.origin);
      tally.finding(reported);
      return reported;
    });
    const { method, target } = exchange.request;
    const requirements = [...judged(contract, view), ...Object.keys(extra), ...(ofRequest?.judged ?? [])];
    const title = `${method} ${target.includes('?') ? redaction.target(exchange.request, target) : target} ${exchange.response.status}`;
    finish({ id, group: match.operation.id, title, requirements }, outcomeOf(findings), { findings, exchanges: 1, durationMs: performance.now() - begun });
  }

  function warning(message: string): void {
    tally.warning(message);
    onEvent({ type: 'warning', message });
  }

  function reportOf(finding: Finding, cause: string, id: string, source: string, contract: Contract, exchange: Exchange, origin: string): ReportedFinding {
    const deviation = covering(deviations, finding, today);
    const shown = redaction.exchange(exchange);
    return {
      ...withoutQuotes(redactFinding(contract, finding, exchange), (text) => redaction.target(exchange.request, text)),
      id: cause,
      level: judges.get(contract)!.levels.get(finding.requirement) ?? tally.level(finding.requirement),
      case: id,
      count: 1,
      curl: curl(contract, origin, shown.request, authOf(exchange.request)),
      replay: options.command(source),
      exchanges: [redact(contract, shown)],
      ...(deviation !== undefined && { deviation: deviation.id }),
    };
  }

  function levelsOf(contract: Contract): ReadonlyMap<string, Level> {
    return new Map(requirementsOf([contract], profile, failOn).map(({ id, level }) => [id, level]));
  }

  /** The report with the requirements of the APIs that there was traffic of, and no others. */
  function narrowed(report: Report, among: readonly Contract[]): Report {
    const rows = new Map(report.requirements.map((row) => [row.id, row]));
    return { ...report, requirements: requirementsOf(among, profile, failOn).map(({ id, level, sentence, source }) => ({ ...rows.get(id)!, level, sentence, source })) };
  }
}

/** The causes of findings, each worked out once: traffic shows the same few again and again. */
function createCauses(): (finding: Finding) => string {
  const known = new Map<string, string>();
  return (finding) => {
    const { requirement, operation, status, pointer, keyword } = finding;
    const key = `${requirement}\n${operation}\n${status}\n${pointer}\n${keyword}`;
    const cause = known.get(key) ?? causeOf(finding);
    if (known.size < 10_000) known.set(key, cause);
    return cause;
  };
}

/** How the client authenticated, as far as its request shows. */
function authOf({ headers }: WireRequest): 'none' | 'digest' | 'oauth' {
  const scheme = /^(digest|bearer) /i.exec(header(headers, 'authorization') ?? '')?.[1]?.toLowerCase();
  return scheme === 'digest' ? 'digest' : scheme === 'bearer' ? 'oauth' : 'none';
}
