import type { Answer } from '../answer.ts';
import type { Behaviour } from '../behaviour.ts';
import type { Problem } from '../errors.ts';
import { fault, type Fault } from './fault.ts';

/** A change of the answer to a request that its project has none left for. */
function onRefusal(change: (answer: Answer) => Partial<Answer>): (sound: Behaviour) => Partial<Behaviour> {
  return (sound) => ({
    error: (problem, refused) => {
      const answer = sound.error(problem, refused);
      return isRefusal(problem) ? { ...answer, ...change(answer) } : answer;
    },
  });
}

const isRefusal = ({ code }: Problem): boolean => code === 'RATE_LIMITED_TOKEN_BUCKET';

const withRetryAfter = (value: string): ((sound: Behaviour) => Partial<Behaviour>) =>
  onRefusal(({ headers }) => ({ headers: { ...headers, 'Retry-After': value } }));

/** Faults in what is answered when a project has no requests left. */
export const limitFaults: readonly Fault[] = [
  fault('limit:ignored', 'carries out what its project has no requests left for', ['rate-limit.status'], () => ({
    admits: () => true,
  })),
  fault('limit:403', 'answers 403 when a project has no requests left', ['rate-limit.status'], (sound) => ({
    error: (problem, refused) => sound.error(isRefusal(problem) ? { ...problem, status: 403 } : problem, refused),
  })),
  fault('limit:code', 'gives a 429 the code UNEXPECTED_ERROR', ['rate-limit.code'], (sound) => ({
    error: (problem, refused) =>
      sound.error(isRefusal(problem) ? { ...problem, code: 'UNEXPECTED_ERROR' } : problem, refused),
  })),
  fault(
    'limit:no-retry-after',
    'leaves Retry-After out of a 429',
    ['rate-limit.retry-after'],
    onRefusal(({ headers }) => ({
      headers: Object.fromEntries(Object.entries(headers).filter(([name]) => name !== 'Retry-After')),
    })),
  ),
  fault('limit:retry-soon', 'says in words when to retry', ['rate-limit.retry-after'], withRetryAfter('soon')),
  fault('limit:retry-fraction', 'gives fractions of seconds to wait', ['rate-limit.retry-after'], withRetryAfter('0.5')),
  fault(
    'limit:retry-iso-date',
    'gives the time to retry in ISO 8601',
    ['rate-limit.retry-after'],
    withRetryAfter('2026-01-01T00:00:00Z'),
  ),
  fault(
    'limit:text-body',
    'answers 429 with a text',
    ['error.body'],
    onRefusal(() => ({ body: 'Too Many Requests' })),
  ),
  fault(
    'limit:other-body',
    'answers 429 with the body of a gateway before it',
    ['error.body'],
    onRefusal(() => ({ body: JSON.stringify({ message: 'API rate limit exceeded' }) })),
  ),
];
