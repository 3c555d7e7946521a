import type { Case, Check, Outcome } from '../src/core/case.ts';
import type { Deviation } from '../src/core/deviation.ts';
import type { Report, RunEvent } from '../src/core/event.ts';
import { header, parseJson, type Exchange, type WireRequest } from '../src/core/exchange.ts';
import type { Finding, ReportedFinding } from '../src/core/finding.ts';
import type { Requirement } from '../src/core/requirement.ts';
import { echo, isSuccess, judged, viewOf } from '../src/checks/index.ts';
import { redact, type Contract, type Match } from '../src/contract/index.ts';
import { causeOf, covering, createJudge, curl, redactFinding, Tally, type HarEntry, type Judge } from '../src/runner/index.ts';
import { dateFormat } from './cases/create.ts';
import type { Profile } from './context.ts';
import { catalogue } from './requirements/catalogue.ts';
import { sameValue, shown, updated, type User } from './user.ts';

/** Recorded exchanges, and what reports call the place that they come from. */
export interface Source {
  readonly name: string;
  readonly entries: readonly HarEntry[];
}

export interface CheckOptions {
  readonly sources: readonly Source[];
  /** Each exchange is judged by the one that has an operation for it. */
  readonly contracts: readonly Contract[];
  readonly profile: Profile;
  readonly deviations: readonly Deviation[];
  /** The command line that repeats the check; with the name of a source, of that source alone. */
  readonly command: (source?: string) => string;
  readonly onEvent?: (event: RunEvent) => void;
}

export const notCovered = 'not covered by the contract';

/**
 * Judges recorded exchanges as a run judges its own, with one case an exchange, and gives the report.
 * What depends on a state that no recording shows is not judged: whether a 4xx was right, above all.
 * Requirements that no exchange was judged by are `unrun`, which says nothing against the recording.
 */
export function checkExchanges(options: CheckOptions): Report {
  const { sources, profile, deviations, onEvent = () => {} } = options;
  const today = new Date().toISOString().slice(0, 10);
  const found = sources.flatMap(({ name, entries }) => entries.map((entry) => ({ source: name, entry, ...matchOf(entry.request) })));
  const seen = options.contracts.filter((each) => found.some(({ contract }) => contract === each));
  const contracts = seen.length === 0 ? options.contracts : seen;
  const judges = new Map<Contract, Judge>(contracts.map((contract) => [contract, createJudge(contract)]));
  const requirements = requirementsOf(contracts, profile);
  const tally = new Tally({ requirements, coverage: [] });
  const info = {
    target: sources.map(({ name }) => name).join(', '),
    api: contracts.map(({ api }) => api).join(', '),
    contractVersion: contracts.map(({ version }) => version).join(', '),
    profile,
    seed: 0,
    planned: found.length,
    command: options.command(),
  };

  const start = performance.now();
  onEvent({ type: 'started', info, requirements });
  for (const { name } of sources.filter(({ entries }) => entries.length === 0)) onEvent({ type: 'warning', message: `${name} has no exchanges` });
  for (const each of found) {
    const id = `${each.source}#${each.entry.number}`;
    if (each.contract === undefined) skip(id, each.entry.request, notCovered);
    else if ('skipped' in each.entry) skip(id, each.entry.request, each.entry.skipped);
    else check(id, each.source, each.contract, each.match, each.entry.exchange, each.entry.origin);
  }
  const report = tally.report(info, deviations, performance.now() - start, today);
  onEvent({ type: 'finished', report });
  return report;

  function matchOf({ method, target }: WireRequest): { contract: Contract; match: Match } | { contract?: undefined } {
    for (const contract of options.contracts) {
      const match = contract.match(method, target);
      if (match !== undefined) return { contract, match };
    }
    return {};
  }

  function skip(id: string, { method, target }: WireRequest, reason: string): void {
    // A query may hold anything, tokens of other services too.
    finish(recordedCase(id, '(none)', `${method} ${target.replace(/\?.*$/s, '')}`, []), 'skipped', { reason });
  }

  function check(id: string, source: string, contract: Contract, match: Match, exchange: Exchange, origin: string): void {
    const begun = performance.now();
    const view = viewOf(contract, exchange);
    const extra = checksOf(contract, match, exchange, profile);
    const all = [...judges.get(contract)!(view).findings, ...Object.values(extra).flatMap((each) => each(view))];
    tally.exchange(view);
    const findings = all.map((finding) => {
      const reported = tally.seen(causeOf(finding)) ?? reportOf(finding, id, source, contract, exchange, origin);
      tally.finding(reported);
      return reported;
    });
    const { method, target } = exchange.request;
    const made = recordedCase(id, match.operation.id, `${method} ${target} ${exchange.response.status}`, [...judged(contract, view), ...Object.keys(extra)]);
    finish(made, outcomeOf(findings), { findings, exchanges: 1, durationMs: performance.now() - begun });
  }

  function finish(made: Case, outcome: Outcome, rest: { reason?: string; findings?: readonly ReportedFinding[]; exchanges?: number; durationMs?: number }): void {
    tally.case(made, outcome, rest.reason);
    const { id, group, title } = made;
    onEvent({ type: 'case', id, group, title, requirements: made.requirements, outcome, findings: [], exchanges: 0, durationMs: 0, ...rest });
  }

  function reportOf(finding: Finding, id: string, source: string, contract: Contract, exchange: Exchange, origin: string): ReportedFinding {
    const deviation = covering(deviations, finding, today);
    return {
      ...redactFinding(contract, finding, exchange),
      id: causeOf(finding),
      level: tally.level(finding.requirement),
      case: id,
      count: 1,
      curl: curl(contract, origin, exchange.request, authOf(exchange.request)),
      replay: options.command(source),
      exchanges: [redact(contract, exchange)],
      ...(deviation !== undefined && { deviation: deviation.id }),
    };
  }
}

/**
 * The requirements of several APIs as one catalogue. An id that two have stands once; where its sentences differ,
 * it has both.
 */
export function requirementsOf(contracts: readonly Contract[], profile: Profile): readonly Requirement[] {
  const merged = new Map<string, Requirement>();
  for (const contract of contracts) {
    for (const requirement of catalogue(contract, profile)) {
      const known = merged.get(requirement.id);
      if (known === undefined) merged.set(requirement.id, requirement);
      else if (known.sentence !== requirement.sentence) merged.set(requirement.id, { ...known, sentence: `${known.sentence} In ${contract.api}: ${requirement.sentence}` });
    }
  }
  return [...merged.values()];
}

/** What request and answer together show for certain, by requirement. */
function checksOf(contract: Contract, match: Match, exchange: Exchange, profile: Profile): Readonly<Record<string, Check>> {
  if (!isSuccess(exchange.response.status)) return {};
  const date = { 'date.format': dateFormat };
  const requirement = echoes[match.operation.id];
  const sent = requirement === undefined ? undefined : sentOf(contract, match, exchange.request);
  if (requirement === undefined || sent === undefined) return date;
  return { ...date, [requirement]: echo(requirement, shown(updated({}, sent), profile), { same: sameValue }) };
}

const echoes: Readonly<Record<string, string>> = { createDatabaseUser: 'create.echo', updateDatabaseUser: 'update.echo' };

/**
 * The fields of a recorded user that are right by the contract, or undefined when it is no user as JSON. What an
 * answer shows of a wrong field nobody has promised; one field that is wrong, such as a password that somebody blotted
 * out of the recording, leaves the others.
 */
function sentOf(contract: Contract, match: Match, request: WireRequest): User | undefined {
  const json = parseJson(request.body);
  if (!json.ok || typeof json.value !== 'object' || json.value === null || Array.isArray(json.value)) return undefined;
  const wrong = contract.validateRequest(match, request).map(({ pointer }) => pointer.split('/')[1]);
  if (wrong.includes(undefined)) return undefined;
  return Object.fromEntries(Object.entries(json.value).filter(([name]) => !wrong.includes(name)));
}

function outcomeOf(findings: readonly ReportedFinding[]): Outcome {
  const violations = findings.filter(({ level }) => level === 'must');
  if (violations.some(({ deviation }) => deviation === undefined)) return 'failed';
  return violations.length > 0 ? 'known' : 'passed';
}

function recordedCase(id: string, group: string, title: string, requirements: readonly string[]): Case {
  return { id, group, title, requirements, steps: () => [], shrinks: () => [] };
}

/** How the recorded client authenticated, as far as its request shows. */
function authOf({ headers }: WireRequest): 'none' | 'digest' | 'oauth' {
  const scheme = /^(digest|bearer) /i.exec(header(headers, 'authorization') ?? '')?.[1]?.toLowerCase();
  return scheme === 'digest' ? 'digest' : scheme === 'bearer' ? 'oauth' : 'none';
}
