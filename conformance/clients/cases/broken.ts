import type { Answer } from '../../../src/sdk/record.ts';
import { dropped } from '../../../src/sdk/record.ts';
import { clientCase, type ClientCase, type ClientSuite } from '../case.ts';
import { stepsOf } from './errors.ts';

/** Answers that are none, lost connections, and redirects. */
export function brokenCases(suite: ClientSuite): readonly ClientCase[] {
  const { answers, calls, users } = suite;
  const { user } = users.find(({ slug }) => slug === 'scram')!;
  const steps = stepsOf(suite, user);
  const broken = (slug: string, title: string, requirement: string, change: (answer: Answer) => Answer): ClientCase =>
    clientCase(suite, { id: `broken/answer/${slug}`, title, requirements: [requirement], steps: [calls.get(user, { responses: (place) => [change(answers.user(user, place, 200))], reading: { requirement } })] });
  const text = (body: string) => (answer: Answer): Answer => ({ ...answer, body: new TextEncoder().encode(body) });
  const half = ({ body }: Answer) => Math.floor((body?.length ?? 0) / 2);
  return [
    broken('cut-off', 'An answer that ends before its length is an error.', 'client.broken.length', (answer) => ({ ...answer, cutAfter: half(answer) })),
    broken('cut-off-chunks', 'An answer whose last chunk is missing is an error.', 'client.broken.chunks', (answer) => ({ ...answer, framing: 'chunked', pieces: 64, cutAfter: half(answer) })),
    // All of the value has come, and still the answer is not whole.
    broken('cut-off-end', 'An answer is an error though only the end of its chunks is missing.', 'client.broken.chunks-end', (answer) => ({ ...answer, framing: 'chunked', cutAfter: answer.body?.length ?? 0 })),
    broken('half-json', 'Half of a JSON value is an error.', 'client.broken.json', (answer) => ({ ...answer, body: answer.body!.slice(0, half(answer)) })),
    broken('no-json', 'A page of a gateway that says 200 is an error.', 'client.broken.page', (answer) => ({ ...text('<html><body>Sign in</body></html>')(answer), headers: [['Content-Type', 'text/html']] })),
    broken('empty', 'A success without the body that it should have is an error.', 'client.broken.empty', (answer) => ({ ...answer, body: new Uint8Array() })),
    ...Object.entries(steps).flatMap(([operation, step]) => [
      clientCase(suite, { id: `broken/connection/${operation}`, title: `The connection is lost before ${operation} is answered: that is an error.`, requirements: ['client.broken.connection', 'client.requests.repeated'], steps: [{ ...step, responses: () => [dropped], reading: { requirement: 'client.broken.connection' } }] }),
      clientCase(suite, { id: `broken/server/${operation}`, title: `${operation} fails with 500: whether it was carried out is unknown.`, requirements: ['client.requests.repeated', 'client.error.500'], steps: [{ ...step, responses: () => [answers.error(500, 'UNEXPECTED_ERROR', 'Unexpected error.')] }] }),
    ]),
    ...[301, 307].map((status) =>
      clientCase(suite, {
        id: `broken/redirect/${status}`,
        title: 'A redirect to another server gets no credentials.',
        requirements: ['client.redirect.credentials', ...(status === 307 ? ['client.redirect.body'] : [])],
        steps: [{ ...calls.create(user), responses: (place) => [{ status, headers: [['Location', `${place.otherUrl}/api/atlas/${suite.contract.api}/groups/${suite.groupId}/databaseUsers`]], body: new Uint8Array() }] }],
      }),
    ),
  ];
}
