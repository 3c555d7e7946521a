import type { Case, Check, View } from '../../../src/core/case.ts';
import { isObject } from '../../../src/core/json.ts';
import { echo, finding } from '../../../src/checks/index.ts';
import { identityOf, sameValue, shown } from '../../user.ts';
import { fixed, type Suite } from '../case.ts';
import { breaks } from '../expected.ts';
import { everyone } from '../results.ts';
import { scram } from '../scram.ts';
import { comparison, listed } from './same.ts';

/** The parameter `envelope` of every operation, and of its errors. */
export function envelopeCases(suite: Suite): Case[] {
  return [entity(suite), list(suite), off(suite), removal(suite), ...errors(suite)];
}

const on = { envelope: 'true' };
/** However many users others make meanwhile, the run's own is on the page. */
const longest = { itemsPerPage: everyone };

const envelopeStatus =
  (requirement: string, status: number): Check =>
  (view) => {
    const body = view.json as { status?: unknown; content?: unknown; results?: unknown } | null | undefined;
    const holds = isObject(body) && body['status'] === status && (requirement === 'envelope.list' ? Array.isArray(body['results']) : isObject(body['content']));
    if (holds) return [];
    return [finding(view, requirement, { keyword: 'envelope', expected: requirement === 'envelope.list' ? `status ${status} beside results` : `{"status":${status},"content":{…}}`, actual: view.json, message: 'the answer is not enveloped' })];
  };

function entity(suite: Suite): Case {
  const { steps } = suite;
  const user = scram(suite, { labels: [{ key: 'team', value: 'ops' }] });
  const patch = { roles: [{ roleName: 'readAnyDatabase', databaseName: 'admin' }] };
  const enveloped = (status: number) => envelopeStatus('envelope.entity', status);
  return fixed({ id: 'envelope/entity', title: 'one entity in an envelope, and the same without', requirements: ['envelope.entity', 'envelope.equal'] }, () => {
    const [created, read, updated] = [comparison('envelope.equal'), comparison('envelope.equal'), comparison('envelope.equal')];
    const echoes = echo('envelope.equal', shown(user, suite.options.profile), { same: sameValue });
    return [
      // Which status the transport has when the envelope has its own is unknown.
      steps.create(user, { query: on, statuses: [201, 200], checks: [enveloped(201), echoes, created.keep] }),
      steps.get(identityOf(user), { checks: [created.same, read.keep] }),
      steps.get(identityOf(user), { query: on, checks: [enveloped(200), read.same] }),
      steps.update(identityOf(user), patch, { query: on, checks: [enveloped(200), updated.keep] }),
      steps.get(identityOf(user), { checks: [updated.same] }),
      steps.remove(identityOf(user)),
    ];
  });
}

function list(suite: Suite): Case {
  const { steps } = suite;
  const user = scram(suite, { labels: [{ key: 'team', value: 'ops' }] });
  return fixed({ id: 'envelope/list', title: 'a list in an envelope, and the same without', requirements: ['envelope.list', 'envelope.equal'] }, () => {
    const plain = comparison('envelope.equal', listed(user['username']));
    return [
      steps.create(user),
      steps.list({ query: longest, checks: [plain.keep] }),
      steps.list({ query: { ...on, ...longest }, checks: [envelopeStatus('envelope.list', 200), plain.same] }),
      steps.remove(identityOf(user)),
    ];
  });
}

/** What is said not to be wanted is as what is not asked for. */
function off(suite: Suite): Case {
  const { steps } = suite;
  const user = scram(suite, { labels: [] });
  const query = { envelope: 'false' };
  return fixed({ id: 'envelope/off', title: 'no envelope where none is asked for', requirements: ['envelope.off'] }, () => {
    const [one, many] = [comparison('envelope.off'), comparison('envelope.off', listed(user['username']))];
    return [
      steps.create(user, { query, checks: [one.keep] }),
      steps.get(identityOf(user), { checks: [one.same, one.keep] }),
      steps.get(identityOf(user), { query, checks: [one.same] }),
      steps.update(identityOf(user), { labels: [] }, { query, checks: [one.same] }),
      steps.list({ query: longest, checks: [many.keep] }),
      steps.list({ query: { ...query, ...longest }, checks: [many.same] }),
      steps.remove(identityOf(user)),
    ];
  });
}

/** A delete has no content to put into an envelope: it is answered as without one, or with its status alone. */
function removal(suite: Suite): Case {
  const { steps } = suite;
  const user = scram(suite);
  const says: Check = (view) => {
    const { status, body } = view.exchange.response;
    if (status === 204 ? body.length === 0 : isObject(view.json) && view.json['status'] === 204) return [];
    return [finding(view, 'envelope.delete', { keyword: 'envelope', expected: '204 without a body, or {"status":204}', actual: view.json, message: 'the answer is neither plain nor enveloped' })];
  };
  return fixed({ id: 'envelope/delete', title: 'a delete with an envelope', requirements: ['envelope.delete'] }, () => [
    steps.create(user),
    steps.remove(identityOf(user), { query: on, requirement: 'envelope.delete', statuses: [204, 200], checks: [says] }),
    steps.get(identityOf(user), { requirement: 'delete.gone', statuses: [404] }),
  ]);
}

/** An error says its status in its body or in the transport; whether it is enveloped is unknown. */
function errors(suite: Suite): Case[] {
  const { steps } = suite;
  const absent = { databaseName: 'admin', username: suite.name() };
  const premise = breaks('the user exists');
  const says: Check = (view) => {
    const error = errorOf(view);
    if (isObject(error) && error['error'] === 404 && typeof error['errorCode'] === 'string') return [];
    return [finding(view, 'envelope.error', { keyword: 'envelope', expected: 'an ApiError of 404, as it is or as the content of an envelope', actual: view.json, message: 'the error says something else than without an envelope' })];
  };
  const options = { query: on, requirement: 'envelope.error', statuses: [404, 200], premise, checks: [says] };
  return [
    fixed({ id: 'envelope/error', title: 'errors with an envelope', requirements: ['envelope.error'] }, () => [
      steps.get(absent, options),
      steps.update(absent, { labels: [] }, options),
      steps.remove(absent, options),
    ]),
  ];
}

function errorOf({ json }: View): unknown {
  return isObject(json) && json['status'] === 404 && 'content' in json ? json['content'] : json;
}
