import type { Answer } from '../answer.ts';
import type { Behaviour } from '../behaviour.ts';
import type { Problem } from '../errors.ts';
import { fault, refusesWith, type Fault } from './fault.ts';

/** Requests of a method that is not allowed are answered with a change of the 405. */
function notAllowed(change: (problem: Problem) => Problem): (sound: Behaviour) => Partial<Behaviour> {
  return (sound) => ({
    error: (problem, refused) =>
      sound.error(problem.code === 'METHOD_NOT_ALLOWED' ? change(problem) : problem, refused),
  });
}

/** Requests of some methods are answered with a status of their own. */
function answers(status: number, ...methods: string[]): (sound: Behaviour) => Partial<Behaviour> {
  return refusesWith(
    status,
    ({ code, parameters }) => code === 'METHOD_NOT_ALLOWED' && methods.includes(String(parameters[0])),
  );
}

/** One method is taken for another. */
function takesFor(from: string, to: string): (sound: Behaviour) => Partial<Behaviour> {
  return (sound) => ({ method: (method) => (method === from ? to : sound.method(method)) });
}

/** A change of what HEAD gets; the challenge stays, so that a client can authenticate. */
function head(change: (answer: Answer) => Answer): (sound: Behaviour) => Partial<Behaviour> {
  return (sound) => ({
    head: (answer) => (answer.status === 401 ? sound.head(answer) : change(sound.head(answer))),
  });
}

export const methodFaults: readonly Fault[] = [
  fault('method:put-is-patch', 'takes PUT for PATCH', ['path.method'], takesFor('PUT', 'PATCH')),
  fault('method:put-501', 'answers PUT with 501', ['path.method'], answers(501, 'PUT')),
  fault(
    'method:no-allow',
    'answers 405 without Allow',
    ['path.allow'],
    notAllowed((problem) => ({ ...problem, headers: {} })),
  ),
  fault(
    'method:allows-all',
    'lists in Allow methods that it refuses',
    ['path.allow'],
    notAllowed((problem) => ({ ...problem, headers: { Allow: 'DELETE, GET, HEAD, OPTIONS, PATCH, POST, PUT' } })),
  ),
  fault(
    'method:allows-get-only',
    'lists in Allow only GET',
    ['path.allow'],
    notAllowed((problem) => ({ ...problem, headers: { Allow: 'GET' } })),
  ),
  fault('method:head-500', 'fails on HEAD', ['method.head'], head((answer) => ({ ...answer, status: 500 }))),
  fault(
    'method:head-always-200',
    'answers HEAD with 200 whether there is something or not',
    ['method.head'],
    head((answer) => ({ ...answer, status: 200 })),
  ),
  fault(
    'method:head-other-type',
    'answers HEAD with another Content-Type than GET',
    ['method.head'],
    head((answer) => ({ ...answer, headers: { ...answer.headers, 'Content-Type': 'text/plain' } })),
  ),
  fault('method:options-500', 'fails on OPTIONS', ['method.options'], answers(500, 'OPTIONS')),
  fault('method:options-is-get', 'takes OPTIONS for GET', ['method.options'], takesFor('OPTIONS', 'GET')),
  fault(
    'method:unknown-500',
    'fails on methods that it does not know',
    ['method.unknown'],
    answers(500, 'PROPFIND', 'REPORT'),
  ),
  fault(
    'method:unknown-400',
    'answers methods that it does not know with 400',
    ['method.unknown'],
    answers(400, 'PROPFIND', 'REPORT'),
  ),
  fault(
    'method:unknown-is-get',
    'takes methods that it does not know for GET',
    ['method.unknown'],
    takesFor('PROPFIND', 'GET'),
  ),
  fault('method:any-case', 'takes the names of methods in any case', ['method.token'], (sound) => ({
    unknownMethod: (method) =>
      method === 'get'
        ? { status: 200, headers: { 'Content-Type': 'application/json' }, body: '{}' }
        : sound.unknownMethod(method),
  })),
  fault('method:token-500', 'fails on names that no method has', ['method.token'], (sound) => ({
    unknownMethod: (method) => ({ ...sound.unknownMethod(method), status: 500 }),
  })),
];
