import { viewOf } from '../../src/checks/index.ts';
import { interactionFindings, exchangeOf } from '../../src/pact/compare/index.ts';
import { parsePact } from '../../src/pact/read.ts';
import { development } from '../../src/server/index.ts';
import { requirementOf } from '../pacts/constraint-of.ts';
import { errorRules } from '../pacts/error-rules.ts';
import type { Example } from './explanation.ts';
import type { Known } from './known.ts';

interface Message {
  headers: Record<string, string[]>;
  body?: { content: unknown; contentType?: string; encoded: boolean };
  matchingRules?: unknown;
}

interface Interaction {
  request: Message & { method: string; path: string; query?: Record<string, string[]> };
  response: Message & { status: number };
}

const { groupId } = development;
const users = `/api/atlas/v2/groups/${groupId}/databaseUsers`;
const vendor = 'application/vnd.atlas.2023-01-01+json';
const common = { databaseName: 'admin', groupId, roles: [{ databaseName: 'sales', roleName: 'readWrite' }], username: 'alice' };
const user = { ...common, awsIAMType: 'NONE', labels: [], ldapAuthType: 'NONE', links: [{ href: `https://cloud.mongodb.com${users}/admin/alice`, rel: 'self' }], oidcAuthType: 'NONE', scopes: [], x509Type: 'NONE' };

const body = (content: unknown, contentType: string) => ({ content, contentType, encoded: false });
const answer = (): Interaction['response'] => ({ status: 200, headers: { 'Content-Type': [`${vendor};charset=utf-8`] }, body: body(user, vendor) });
const get = (): Interaction => ({ request: { method: 'GET', path: `${users}/admin/alice`, headers: { Accept: [vendor] } }, response: answer() });
const create = (): Interaction => ({ request: { method: 'POST', path: users, headers: { Accept: [vendor], 'Content-Type': [vendor] }, body: body({ ...common, password: 'Zq7correctHorse' }, vendor) }, response: { ...answer(), status: 201 } });
const update = (): Interaction => ({ request: { method: 'PATCH', path: `${users}/admin/alice`, headers: { Accept: [vendor], 'Content-Type': [vendor] }, body: body({ password: 'An0therSecret' }, vendor) }, response: answer() });

const refuse = ({ response }: Interaction, status: number, errorCode: string): void => void Object.assign(response, { status, headers: { 'Content-Type': ['application/json'] }, body: body({ detail: 'No.', error: status, errorCode, parameters: [], reason: 'Bad Request' }, 'application/json') });

/** An interaction that is right, and what is done to it so that it violates a requirement. */
const changes: Readonly<Record<string, readonly [make: () => Interaction, spoil: (each: Interaction) => void]>> = {
  'pact.operation': [get, ({ request }) => (request.path = request.path.replace('databaseUsers', 'users'))],
  'pact.request': [create, ({ request }) => (request.body!.content = '{"databaseName": "admin",')],
  'pact.content-type': [create, ({ request }) => (request.headers['Content-Type'] = ['application/x-www-form-urlencoded'])],
  'pact.content-type-named': [
    create,
    ({ request }) => {
      delete request.headers['Content-Type'];
      delete request.body!.contentType;
    },
  ],
  'pact.query': [get, ({ request }) => (request.query = { filter: ['alice'] })],
  'pact.request-body': [get, ({ request }) => (request.body = body({}, 'application/json'))],
  'pact.accept': [get, ({ request }) => (request.headers['Accept'] = ['application/json'])],
  'pact.accept-version': [get, ({ request }) => (request.headers['Accept'] = ['*/*'])],
  'pact.invalid': [create, (each) => refuse(each, 400, 'EXPIRATION_DATE_IN_PAST')],
  'pact.error-code': [create, (each) => refuse(each, 400, 'SOMETHING_ELSE')],
  'pact.one-fault': [
    update,
    (each) => {
      (each.request.body!.content as Record<string, unknown>)['email'] = 'alice@example.com';
      refuse(each, 404, 'USERNAME_NOT_FOUND');
    },
  ],
  'pact.status': [
    get,
    (each) => {
      each.request.headers['Accept'] = ['text/html'];
      refuse(each, 406, 'INVALID_VERSION_DATE');
    },
  ],
  'pact.answer-content-type': [
    get,
    ({ response }) => {
      response.headers = {};
      delete response.body!.contentType;
    },
  ],
  'pact.matcher': [get, ({ response }) => (response.matchingRules = { body: { '$.roles[0].roleName': { combine: 'AND', matchers: [{ match: 'regex', regex: '^admin' }] } } })],
};

/** An interaction of a pact that keeps a requirement, and the same with one change that violates it; none for what another program judges. */
export async function pactExamples({ contract }: Known, requirement: string): Promise<readonly Example[]> {
  const change = changes[requirement];
  if (change === undefined || contract.api !== 'v2') return [];
  const [make, spoil] = change;
  const wrong = make();
  spoil(wrong);
  const errors = errorRules(contract);
  return [make(), wrong].flatMap((raw, index): readonly Example[] => {
    const text = JSON.stringify({ consumer: { name: 'example' }, provider: { name: 'atlas-database-users' }, interactions: [{ type: 'Synchronous/HTTP', description: 'an example', ...raw }], metadata: { pactSpecification: { version: '4.0' } } });
    const [interaction] = parsePact(new TextEncoder().encode(text), 'example.json').interactions;
    if (interaction === undefined) return [];
    const exchange = exchangeOf(interaction);
    const found = interactionFindings(contract, viewOf(contract, exchange), interaction, { requirementOf: (match, violation, content) => requirementOf(contract, match, violation, content), errors }).find((finding) => finding.requirement === requirement);
    const isRight = index === 0;
    return [{ caption: isRight ? 'an interaction that is right' : 'one that is not', isRight, exchange, ...(found !== undefined && { finding: { requirement, message: found.message, expected: found.expected, actual: found.actual } }) }];
  });
}
