import { isDeepStrictEqual } from 'node:util';
import type { Case, Check } from '../../../src/core/case.ts';
import { echo, finding } from '../../../src/checks/index.ts';
import { identityOf, sameValue, shown } from '../../user.ts';
import { fixed, type Suite } from '../case.ts';
import { scram } from '../create-rules.ts';

/** Content types, JSON, envelope and pretty. */
export function messageCases(suite: Suite): Case[] {
  return [...envelopes(suite), pretty(suite)];
}

const envelopeStatus =
  (requirement: string, status: number): Check =>
  (view) => {
    const body = view.json as { status?: unknown; content?: unknown; results?: unknown } | null | undefined;
    const holds = typeof body === 'object' && body !== null && body.status === status && (requirement === 'envelope.list' ? Array.isArray(body.results) : typeof body.content === 'object');
    if (holds) return [];
    return [finding(view, requirement, { keyword: 'envelope', expected: requirement === 'envelope.list' ? `status ${status} beside results` : `{"status":${status},"content":{…}}`, actual: view.json, message: 'the answer is not enveloped' })];
  };

function envelopes(suite: Suite): Case[] {
  const { steps } = suite;
  const user = scram(suite);
  const query = { envelope: 'true' };
  const same = (requirement: string) => echo(requirement, shown(user, suite.options.profile), { same: sameValue });
  return [
    fixed({ id: 'envelope/entity', title: 'one entity in an envelope', requirements: ['envelope.entity'] }, () => [
      steps.create(user, { query, statuses: [201, 200], checks: [envelopeStatus('envelope.entity', 201), same('envelope.entity')] }),
      steps.get(identityOf(user), { query, checks: [envelopeStatus('envelope.entity', 200), same('envelope.entity')] }),
      steps.update(identityOf(user), { labels: [] }, { query, checks: [envelopeStatus('envelope.entity', 200), same('envelope.entity')] }),
      steps.remove(identityOf(user)),
    ]),
    fixed({ id: 'envelope/list', title: 'a list in an envelope', requirements: ['envelope.list'] }, () => [steps.list({ query, checks: [envelopeStatus('envelope.list', 200)] })]),
  ];
}

function pretty(suite: Suite): Case {
  const { steps } = suite;
  const user = scram(suite);
  const query = { pretty: 'true' };
  return fixed({ id: 'pretty/equal', title: 'an indented answer says the same', requirements: ['pretty.equal'] }, () => {
    const plain: { entity?: unknown } = {};
    return [
      steps.create(user, { query, checks: [echo('pretty.equal', shown(user, suite.options.profile), { same: sameValue })] }),
      steps.get(identityOf(user), { checks: [(view) => ((plain.entity = view.entity), [])] }),
      steps.get(identityOf(user), {
        query,
        checks: [
          (view) =>
            isDeepStrictEqual(withoutLinks(plain.entity), withoutLinks(view.entity)) ? [] : [finding(view, 'pretty.equal', { keyword: 'equals', expected: JSON.stringify(plain.entity), actual: view.entity, message: 'pretty=true changes what the answer says' })],
        ],
      }),
      steps.remove(identityOf(user)),
    ];
  });
}

/** Links may repeat the query. */
function withoutLinks(entity: unknown): unknown {
  if (typeof entity !== 'object' || entity === null) return entity;
  const { links: _links, ...rest } = entity as Record<string, unknown>;
  return rest;
}
