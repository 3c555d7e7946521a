import type { JointFinding } from '../../../src/core/case.ts';
import { joint } from '../../../src/sdk/judge/joint.ts';
import type { Answer } from '../../../src/sdk/record.ts';
import { clientCase, type ClientCase, type ClientSuite } from '../case.ts';
import { stepsOf } from './errors.ts';

/** Too many requests: a client may wait and ask again, or tell; it does not ask before the time. */
export function patienceCases(suite: ClientSuite): readonly ClientCase[] {
  const { answers, users } = suite;
  const { user } = users.find(({ slug }) => slug === 'scram')!;
  const limited = (headers: Answer['headers']): Answer =>
    answers.error(429, 'RATE_LIMITED_TOKEN_BUCKET', 'Too many requests.', { parameters: ['/api/atlas/v2/groups', 55, 10, 5, 60], headers: [['RateLimit-Limit', '10000'], ['RateLimit-Remaining', '0'], ...headers] });
  const steps = stepsOf(suite, user);
  return [
    ...Object.entries(steps).map(([operation, step]) =>
      clientCase(suite, {
        id: `error/429/${operation}`,
        title: `${operation} is refused with 429, to be asked again in a second.`,
        requirements: ['client.error.429', 'client.retry-after.early', 'client.retry-after.waits'],
        steps: [{ ...step, responses: (place) => [limited([['Retry-After', '1']]), ...step.responses(place)] }],
        check: waits,
      }),
    ),
    clientCase(suite, {
      id: 'error/429/date',
      title: 'A call is refused with 429, to be asked again at a certain time.',
      requirements: ['client.error.429', 'client.retry-after.early'],
      // Made when the call is, for a date is no span of time.
      steps: [{ ...steps['getDatabaseUser']!, responses: (place) => [limited([['Retry-After', new Date(Date.now() + 2000).toUTCString()]]), ...steps['getDatabaseUser']!.responses(place)] }],
    }),
    clientCase(suite, { id: 'error/429/open', title: 'A call is refused with 429, and nobody says until when.', requirements: ['client.error.429', 'client.requests.bounded'], steps: [{ ...steps['getDatabaseUser']!, responses: () => [limited([])] }] }),
  ];
}

/** Waiting and asking again is what Retry-After is for; nobody has to. */
const waits: NonNullable<ClientCase['check']> = (records, view): readonly JointFinding[] => {
  const admitted = records.flatMap(({ recorded }) => recorded.filter(({ kind }) => kind === 'admitted'));
  if (admitted.length !== 1) return [];
  return [joint(view(admitted[0]!), 'client.retry-after.waits', { keyword: 'retry-after', expected: 'another request after the time', actual: 'none', message: 'the client does not ask again' })];
};
