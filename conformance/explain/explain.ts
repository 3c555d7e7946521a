import { matchesGlob, type Deviation } from '../../src/core/deviation.ts';
import { stepsOf, type Case } from '../../src/core/case.ts';
import type { ReportedFinding } from '../../src/core/finding.ts';
import { UserError } from '../../src/core/problem.ts';
import { faults, type Fault } from '../../src/server/index.ts';
import { closest } from '../closest.ts';
import type { ClientCase } from '../clients/case.ts';
import { clientFaults, type ClientFault } from '../clients/wrong/faults/index.ts';
import { violates } from '../fault-matrix.ts';
import { aboutChecks, judgedBy } from './checks.ts';
import { clientExamples } from './client-example.ts';
import { related, type Explanation, type Related } from './explanation.ts';
import { createKnown, idsOf, type ExplainOptions, type Known } from './known.ts';
import { explainClientRequirement, explainPactRequirement, explainServerRequirement } from './requirement.ts';
import { caseExample, deviationExample, serverExamples } from './server-example.ts';

/** How the id of a finding looks. */
const findingId = /^F[0-9a-z]{10}$/;

/**
 * Everything there is to say of the thing with an id: a requirement, check, fault, deviation, case, or a finding of a report.
 * How a whole id begins will do.
 * @param findings those of a report
 * @param know what there is to know of an API; who asks several times can keep it
 * @throws UserError when nothing has the id, naming what is close to it
 */
export async function explain(id: string, options: ExplainOptions, findings?: readonly ReportedFinding[], know: (options: ExplainOptions) => Known = createKnown): Promise<Explanation> {
  const finding = findings?.find((each) => each.id === id) ?? findings?.find((each) => each.id.startsWith(id));
  const known = know(options);
  if (finding !== undefined) return explainFinding(known, finding);
  if (findingId.test(id)) throw new UserError(findings === undefined ? `${id} is the id of a finding: give the report that has it: --report FILE` : `the report has no finding ${id}`);

  const other = know({ ...options, api: options.api === 'v2' ? 'v1.0' : 'v2' });
  const exact = (await byId(known, id)) ?? (await byId(other, id));
  if (exact !== undefined) return exact;
  const ids = [...idsOf(known), ...known.plan('digest').cases.map((each) => each.id), ...known.clientPlan('digest').cases.map((each) => each.id)];
  const beginning = [...new Set(ids)].filter((each) => each.startsWith(id));
  if (beginning.length === 1) return (await byId(known, beginning[0]!))!;
  if (beginning.length > 1) throw new UserError(`${beginning.length} ids begin with ${JSON.stringify(id)}: ${some(beginning)}`);
  const close = closest(id, ids);
  throw new UserError(`nothing has the id ${JSON.stringify(id)}${close.length === 0 ? '' : `; close to it are ${close.join(', ')}`}; "list requirements|faults|checks" and "run --dry-run" show what there is`);
}

function some(ids: readonly string[]): string {
  return ids.slice(0, 8).join(', ') + (ids.length > 8 ? `, and ${ids.length - 8} more` : '');
}

async function byId(known: Known, id: string): Promise<Explanation | undefined> {
  const isIt = (each: { readonly id: string }) => each.id === id;
  const ofServer = known.server.find(isIt);
  if (ofServer !== undefined) return explainServerRequirement(known, ofServer);
  const ofClient = known.client.find(isIt);
  if (ofClient !== undefined) return explainClientRequirement(known, ofClient);
  const ofPact = known.pact.find(isIt);
  if (ofPact !== undefined) return explainPactRequirement(known, ofPact);
  if (known.checks.includes(id)) return explainCheck(known, id);
  const fault = faults.find(isIt);
  if (fault !== undefined) return explainFault(known, fault);
  const clientFault = clientFaults.find(isIt);
  if (clientFault !== undefined) return explainClientFault(known, clientFault);
  const deviation = known.deviations.find(isIt);
  if (deviation !== undefined) return explainDeviation(known, deviation);
  // No other id has a slash before its first dot.
  if (!/^[^.]*\//.test(id)) return undefined;
  const each = known.plan('digest').cases.find(isIt);
  if (each !== undefined) return explainCase(known, each);
  const ofClients = known.clientPlan('digest').cases.find(isIt);
  return ofClients && explainClientCase(known, ofClients);
}

/** Requirements by their ids, with their sentences. */
function requirements(known: Known, label: string, ids: readonly string[]): readonly Related[] {
  const all = new Map([...known.server, ...known.client, ...known.pact].map(({ id, level, sentence }) => [id, `${level}: ${sentence}`]));
  return related(label, ids.map((id) => ({ id, text: all.get(id) ?? '' })), 8);
}

async function explainCheck(known: Known, id: string): Promise<Explanation> {
  const judges = judgedBy(id, known.server);
  const [telling] = judges.flatMap((each) => faults.filter((fault) => violates(fault, each.id) && fault.needs === undefined && fault.api === undefined).map((fault) => ({ requirement: each.id, fault })));
  return {
    kind: 'check',
    id,
    sentence: aboutChecks[id]?.sentence ?? '',
    facts: [{ label: 'looks at', text: 'every answer, whatever was asked' }],
    sources: [],
    related: requirements(known, 'judges', judges.map((each) => each.id)),
    examples: telling === undefined ? [] : await serverExamples(known, { ...telling, auth: 'digest' }),
  };
}

async function explainFault(known: Known, fault: Fault): Promise<Explanation> {
  const matching = known.server.filter((each) => violates(fault, each.id)).map((each) => each.id);
  const apis = fault.api === undefined ? '' : `; it shows in ${fault.api} alone`;
  const examples = matching[0] === undefined ? [] : await serverExamples(known, { requirement: matching[0], fault, auth: fault.needs ?? 'digest' });
  return {
    kind: 'fault',
    id: fault.id,
    sentence: `The reference server ${fault.description}.`,
    facts: [{ label: 'of', text: `a server: "serve --fault ${fault.id}" has it${apis}` }, ...(fault.needs === undefined ? [] : [{ label: 'needs', text: fault.needs }])],
    sources: [],
    related: requirements(known, 'violates', matching),
    examples,
    ...(examples.length === 0 && { noExample: `"faults --only ${fault.id}" runs the suite against it` }),
  };
}

async function explainClientFault(known: Known, fault: ClientFault): Promise<Explanation> {
  const [requirement] = fault.violates;
  const examples = requirement === undefined ? [] : await clientExamples(known, { requirement, fault });
  return {
    kind: 'fault',
    id: fault.id,
    sentence: `A client that ${fault.description}.`,
    facts: [{ label: 'of', text: `a client: "faults --clients --only ${fault.id}" runs the suite against it` }],
    sources: [],
    related: requirements(known, 'violates', fault.violates),
    examples,
    ...(examples.length === 0 && { noExample: 'each case of it waits' }),
  };
}

async function explainDeviation(known: Known, { id, reason, evidence, since, expires, ...keys }: Deviation): Promise<Explanation> {
  const { requirement, operation, pointer, keyword, status } = keys;
  const covers = Object.entries({ requirement, operation, pointer, keyword, status }).flatMap(([key, value]) => (value === undefined ? [] : [`${key} ${value}`]));
  const touched = requirement === undefined ? [] : known.server.filter((each) => matchesGlob(requirement, each.id)).map((each) => each.id);
  const examples = await deviationExample(known, id);
  return {
    kind: 'deviation',
    id,
    sentence: reason,
    facts: [{ label: 'covers', text: `findings with ${covers.join(', ')}` }, ...(since === undefined ? [] : [{ label: 'since', text: since }]), ...(expires === undefined ? [] : [{ label: 'expires', text: expires }])],
    sources: [{ text: evidence }],
    related: requirements(known, 'excuses', touched),
    examples,
    ...(examples.length === 0 && { noExample: 'the embedded server does not differ so' }),
  };
}

async function explainCase(known: Known, each: Case): Promise<Explanation> {
  const steps = stepsOf(each).map(({ request, statuses, requirement }) => ({ id: `${request.method} ${request.target.replace(/^.*?\/groups\/[^/]+/, '…')}`, text: `to be answered ${statuses.join(' or ')} (${requirement})` }));
  const constraints = each.constraints?.() ?? [];
  const examples = await caseExample(known, each, 'digest');
  return {
    kind: 'case',
    id: each.id,
    sentence: each.title,
    facts: [{ label: 'of', text: `"run", API ${known.contract.api}; "replay ${each.id}" sends it` }, ...(each.skip === undefined ? [] : [{ label: 'skipped', text: each.skip }])],
    sources: [],
    related: [...requirements(known, 'exercises', each.requirements), ...related('constraints', constraints.map((id) => ({ id, text: each.side ?? '' })), 3), ...related('sends', steps, 12)],
    examples,
    ...(examples.length === 0 && { noExample: 'it waits, or runs alone for long; "replay" sends it' }),
  };
}

async function explainClientCase(known: Known, each: ClientCase): Promise<Explanation> {
  const examples = await clientExamples(known, { only: each.id });
  return {
    kind: 'case',
    id: each.id,
    sentence: each.title,
    facts: [{ label: 'of', text: `"client", API ${known.contract.api}; "replay ${each.id} --driver COMMAND" asks a client for it` }],
    sources: [],
    related: [...requirements(known, 'exercises', each.requirements), ...related('calls', each.steps.map(({ operation, path }) => ({ id: operation, text: Object.entries(path).map(([name, value]) => `${name}=${String(value)}`).join(' ') })), 6)],
    examples,
    ...(examples.length === 0 && { noExample: 'it waits' }),
  };
}

/** A finding of a report, and the requirement that it violates. */
async function explainFinding(known: Known, finding: ReportedFinding): Promise<Explanation> {
  const of = [...known.server, ...known.client, ...known.pact].some(({ id }) => id === finding.requirement) ? await byId(known, finding.requirement) : undefined;
  const { requirement, message, expected, actual } = finding;
  const exchange = finding.exchanges.at(-1);
  return {
    kind: 'finding',
    id: finding.id,
    sentence: message,
    facts: [
      { label: 'violates', text: `${requirement}: ${of?.sentence ?? ''}` },
      { label: 'level', text: finding.level },
      { label: 'where', text: `${finding.operation ?? 'no operation'} ${finding.status} ${finding.pointer}: ${finding.keyword}` },
      { label: 'case', text: `${finding.case}${finding.shrunk === undefined ? '' : ', made smaller'}; ${finding.count === 1 ? 'once' : `${finding.count} times`}` },
      ...(finding.deviation === undefined ? [] : [{ label: 'deviation', text: finding.deviation }]),
      { label: 'curl', text: finding.curl },
      { label: 'replay', text: finding.replay },
    ],
    sources: of?.sources ?? [],
    related: of?.related ?? [],
    examples: [
      ...(exchange === undefined ? [] : [{ caption: 'what the report has', isRight: false, exchange, finding: { requirement, message, expected, actual } }]),
      ...(of?.examples.filter(({ isRight }) => isRight) ?? []),
    ],
  };
}
