import type { Profile } from '../../conformance/context.ts';
import { sideOf, type Side } from '../../conformance/traffic/sides.ts';
import type { Deviation } from '../core/deviation.ts';
import type { Finding, ReportedFinding } from '../core/finding.ts';
import type { Level } from '../core/requirement.ts';
import { contractsOf, databaseUsers, type ContractHandle } from './contracts.ts';
import { exchangeOf, type Placed } from './exchange.ts';
import { judge, type Judged } from './judge.ts';

export interface CheckOptions {
  /** `databaseUsers.v2` when left out. */
  readonly contract?: ContractHandle;
  /** `atlas`, the default, accepts what the real service is known to do beside the published document; `published` does not. */
  readonly profile?: Profile;
  /** Further differences to accept, each with its reason and evidence. */
  readonly deviations?: readonly Deviation[];
  /** Whose part is judged: what the server answered, what the client sent, or both, which is the default. */
  readonly side?: Side | 'both';
}

export type { Side };

/** One cause of a violation, and what is to be said of its requirement. Secrets of the exchange do not show in it. */
export interface ExchangeFinding extends Finding {
  /** Who violates it. */
  readonly side: Side;
  /** What the requirement says, and where it comes from. */
  readonly sentence: string;
  readonly source: string;
  /** A violated `must` is a failure, a `should` a warning, a `may` only worth to be known (RFC 2119). */
  readonly level: Level;
  /** How often it is there, such as in several users of a list. */
  readonly count: number;
}

/** What the contract says of an exchange. */
export interface CheckedExchange {
  /** The operation that the request asked for; null when the contract has none for it, and nothing was judged. */
  readonly operation: string | null;
  /** Whether it was judged and violates no `must`. */
  readonly conforms: boolean;
  readonly findings: readonly ExchangeFinding[];
  /** The violations that a deviation covers, with its id. */
  readonly known: readonly (ExchangeFinding & { readonly deviation: string })[];
  /** The ids of the requirements that the exchange was judged by, those of the chosen side alone. */
  readonly judgedBy: readonly string[];
}

/**
 * Judges a request and its answer by the contract: statuses, media types, header fields and bodies, and that no secret
 * comes back; of the request its parameters, its version, its body and its credentials as far as they show. What depends on
 * other exchanges is not judged, such as whether a 404 was right. Both bodies may be read afterwards as before.
 * @throws ExchangeError when a body was read before, or there is no answer
 * @throws DeviationError when one of the deviations can cover nothing
 */
export async function checkExchange(request: Request, response: Response, options: CheckOptions = {}): Promise<CheckedExchange> {
  return check(await exchangeOf(request, response), options);
}

/** The same of an exchange that is no pair of a Request and a Response any more. */
export function check(placed: Placed, { contract = databaseUsers.v2, profile = 'atlas', deviations = [], side = 'both' }: CheckOptions): CheckedExchange {
  const { method, target } = placed.exchange.request;
  const covering = contractsOf(contract).find((each) => each.match(method, target) !== undefined);
  const operation = covering?.match(method, target)?.operation.id;
  if (covering === undefined || operation === undefined) return { operation: null, conforms: false, findings: [], known: [], judgedBy: [] };
  const judged = judge(placed, { contract: covering, profile, deviations });
  const asked = (id: string) => side === 'both' || sideOf(id) === side;
  const all = judged.findings.filter(({ requirement }) => asked(requirement));
  const findings = all.filter(({ deviation }) => deviation === undefined).map((finding) => shownOf(finding, judged));
  return {
    operation,
    conforms: !findings.some(({ level }) => level === 'must'),
    findings,
    known: all.flatMap((finding) => (finding.deviation === undefined ? [] : [{ ...shownOf(finding, judged), deviation: finding.deviation }])),
    judgedBy: [...new Set(judged.judgedBy)].filter(asked),
  };
}

function shownOf({ requirement, level, operation, status, pointer, keyword, expected, actual, message, count }: ReportedFinding, { requirements }: Judged): ExchangeFinding {
  const { sentence = requirement, source = '' } = requirements.get(requirement) ?? {};
  return { side: sideOf(requirement), requirement, sentence, source, level, operation, status, pointer, keyword, expected, actual, message, count };
}
