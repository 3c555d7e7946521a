import type { JointFinding } from '../../../src/core/case.ts';
import { joint } from '../../../src/sdk/judge/joint.ts';
import type { Answer } from '../../../src/sdk/record.ts';
import type { User } from '../../user.ts';
import { clientCase, type ClientCase, type ClientStep, type ClientSuite } from '../case.ts';

/** Code, text and parameters of an error that the service is known to give (service errors). */
interface Known {
  readonly code: string;
  readonly detail: string;
  readonly parameters: readonly unknown[];
}

const known: Readonly<Record<string, Known>> = {
  400: { code: 'INVALID_ATTRIBUTE', detail: 'Invalid attribute colour specified.', parameters: ['colour'] },
  401: { code: 'NOT_IN_GROUP', detail: 'The current user is not in the group, or the group does not exist: 64b7f0c2d1e3a45f60718293.', parameters: ['64b7f0c2d1e3a45f60718293'] },
  403: { code: 'IP_ADDRESS_NOT_ON_ACCESS_LIST', detail: 'IP address 203.0.113.7 is not allowed to access this resource.', parameters: ['203.0.113.7'] },
  404: { code: 'USERNAME_NOT_FOUND', detail: 'No user with username ana exists.', parameters: ['ana'] },
  409: { code: 'USER_ALREADY_EXISTS', detail: 'A user with username ana already exists.', parameters: ['ana'] },
  429: { code: 'RATE_LIMITED_TOKEN_BUCKET', detail: 'Too many requests.', parameters: ['/api/atlas/v2/groups', 55, 10, 5, 60] },
  500: { code: 'UNEXPECTED_ERROR', detail: 'Unexpected error.', parameters: [] },
};

/** What the service says when it says no: each documented status, undocumented ones, and every form of the body. */
export function errorCases(suite: ClientSuite): readonly ClientCase[] {
  const { answers, calls, contract, users } = suite;
  const { user } = users.find(({ slug }) => slug === 'scram')!;
  const steps = stepsOf(suite, user);
  const refused = (status: number, more: Parameters<typeof answers.error>[3] = {}): Answer => {
    const { code, detail, parameters } = known[status] ?? { code: 'UNEXPECTED_ERROR', detail: 'Unexpected error.', parameters: [] };
    return answers.error(status, code, detail, { parameters, ...more });
  };
  const documented = contract.operations.flatMap((operation) =>
    Object.keys(operation.responses)
      .map(Number)
      // A 401 is a matter of credentials and a 429 one of patience: they have cases of their own.
      .filter((status) => status >= 400 && status !== 429 && status !== 401)
      .map((status) => clientCase(suite, { id: `error/${status}/${operation.id}`, title: `${operation.id} is refused with ${status}.`, steps: [{ ...steps[operation.id]!, responses: () => [refused(status)] }] })),
  );
  const read = (slug: string, title: string, requirement: string, answer: Answer, own = true): ClientCase =>
    clientCase(suite, { id: `error/form/${slug}`, title, requirements: [requirement], steps: [calls.get(user, { responses: () => [answer], ...(own && { reading: { requirement } }) })] });
  const text = (status: number, type: string, body: string): Answer => ({ status, headers: [['Content-Type', type]], body: new TextEncoder().encode(body) });
  return [
    ...documented,
    ...contract.operations.map(({ id }) => clientCase(suite, { id: `error/401/${id}`, title: `${id} is refused with 401 though the credentials are good.`, steps: [{ ...steps[id]!, responses: () => [refused(401)] }] })),
    read('string-parameters', 'The parameters of an error are strings.', 'client.error.parameters', refused(404)),
    read('number-parameters', 'The parameters of an error are strings and numbers.', 'client.error.number-parameters', answers.error(400, 'EXPIRATION_DATE_EXCEEDS_MAX', 'The expiration date must be within 7 days.', { parameters: [7, 'days', 1.5] })),
    read('null-parameters', 'The parameters of an error are null.', 'client.error.null-parameters', refused(404, { parameters: null })),
    read('no-parameters', 'An error has no parameters.', 'client.error.no-parameters', refused(404, { members: { parameters: undefined } })),
    read('no-code', 'An error has no errorCode.', 'client.error.no-code', refused(403, { members: { errorCode: undefined } })),
    read('no-detail', 'An error has no detail.', 'client.error.no-detail', refused(404, { members: { detail: undefined } })),
    read('unknown-fields', 'An error has fields that are new to the client.', 'client.error.unknown-field', refused(409, { members: { traceId: 'abc', context: { retry: false } } })),
    read('bad-request', 'An error lists what is wrong with each field.', 'client.error.bad-request', refused(400, { members: { badRequestDetail: { fields: [{ description: 'must not be null', field: 'username' }] } } })),
    read('charset', 'An error names its charset.', 'client.error.charset', { ...refused(404), headers: [['Content-Type', 'application/json;charset=utf-8']] }),
    read('versioned', 'An error has the media type of a success.', 'client.error.media-type', { ...refused(404), headers: [['Content-Type', 'application/vnd.atlas.2023-01-01+json']] }),
    clientCase(suite, {
      id: 'error/form/unicode',
      title: 'A detail beyond ASCII is read.',
      requirements: ['client.error.unicode'],
      steps: ['ana', 'Zoë 例子 😀'].map((name) => calls.get(user, { responses: () => [refused(404, { members: { detail: detailAbout(name) } })], reading: { requirement: 'client.error.unicode' } })),
      check: garbled,
    }),
    ...[405, 406, 410, 415].map((status) => read(`undocumented-${status}`, `A ${status}, which the contract does not list, is an error.`, 'client.error.undocumented', refused(status))),
    read('unavailable', 'A 503 is an error.', 'client.error.unavailable', text(503, 'text/plain', 'upstream connect error')),
    read('html', 'An error that is a page of a gateway is an error with its status.', 'client.error.html', text(502, 'text/html', '<html><head><title>502 Bad Gateway</title></head><body>…</body></html>')),
    read('empty', 'An error without a body is an error with its status.', 'client.error.empty', { status: 404, headers: [], body: new Uint8Array() }),
    read('broken-json', 'An error that is no JSON, though it says so, is an error with its status.', 'client.error.broken-json', text(400, 'application/json', '{"error":400,"errorCode":"INVALID_')),
    read('cut-off', 'An error that is cut off is an error.', 'client.error.cut-off', { ...refused(404), cutAfter: 20 }),
  ];
}

const detailAbout = (name: string): string => `No user with username ${name} exists.`;

/** A client that tells a plain detail as it is tells one beyond ASCII as it is. */
const garbled: NonNullable<ClientCase['check']> = (records, view): readonly JointFinding[] => {
  const [plain, other] = records.map(({ result }) => ('apiError' in result ? result.apiError.detail : undefined));
  const last = records.at(-1)?.recorded.findLast(({ kind }) => kind === 'admitted');
  const expected = detailAbout('Zoë 例子 😀');
  if (plain !== detailAbout('ana') || typeof other !== 'string' || other === expected || last === undefined) return [];
  return [joint(view(last), 'client.error.unicode', { pointer: '/detail', keyword: 'equals', expected, actual: other, message: 'the client garbles characters beyond ASCII of a detail' })];
};

/** One plain call of each operation. */
export function stepsOf({ calls }: ClientSuite, user: User): Readonly<Record<string, ClientStep>> {
  const all = [calls.create(user), calls.list([user]), calls.get(user), calls.update(user, { labels: [{ key: 'team', value: 'billing' }] }), calls.remove(user)];
  return Object.fromEntries(all.map((step) => [step.operation, step]));
}
