import type { Answer } from '../answer.ts';
import { isObject, type JsonObject } from '../json.ts';
import type { Behaviour } from '../behaviour.ts';
import { fault, type Fault } from './fault.ts';

function onError(change: (answer: Answer) => Partial<Answer>): (sound: Behaviour) => Partial<Behaviour> {
  return (sound) => ({
    error: (problem, refused) => {
      const answer = sound.error(problem, refused);
      return { ...answer, ...change(answer) };
    },
  });
}

function onErrorBody(change: (body: JsonObject) => unknown): (sound: Behaviour) => Partial<Behaviour> {
  return onError(({ body }) => {
    const value: unknown = JSON.parse(body ?? '{}');
    return { body: JSON.stringify(change(isObject(value) ? value : {})) };
  });
}

function onErrorHeader(name: string, value: string | undefined): (sound: Behaviour) => Partial<Behaviour> {
  return onError(({ headers }) => {
    const { [name]: _, ...rest } = headers;
    return { headers: value === undefined ? rest : { ...rest, [name]: value } };
  });
}

const without = (body: JsonObject, name: string): JsonObject =>
  Object.fromEntries(Object.entries(body).filter(([key]) => key !== name));

export const errorFaults: readonly Fault[] = [
  fault(
    'error:no-code',
    'leaves errorCode out of errors',
    ['error.body'],
    onErrorBody((body) => without(body, 'errorCode')),
  ),
  fault(
    'error:no-status',
    'leaves error out of errors',
    ['error.body'],
    onErrorBody((body) => without(body, 'error')),
  ),
  fault(
    'error:status-as-text',
    'writes error as a string',
    ['error.body'],
    onErrorBody((body) => ({ ...body, error: String(body['error']) })),
  ),
  fault(
    'error:code-as-number',
    'writes errorCode as a number',
    ['error.body'],
    onErrorBody((body) => ({ ...body, errorCode: 1234 })),
  ),
  fault(
    'error:other-status',
    'writes 500 in error, whatever the status',
    ['error.status'],
    onErrorBody((body) => ({ ...body, error: 500 })),
  ),
  fault(
    'error:detail-in-list',
    'writes detail as a list',
    ['error.body'],
    onErrorBody((body) => ({ ...body, detail: [body['detail']] })),
  ),
  fault(
    'error:parameters-as-text',
    'writes parameters as a string',
    ['error.body'],
    onErrorBody((body) => ({ ...body, parameters: String(body['parameters']) })),
  ),
  fault(
    'error:wrapped',
    'wraps errors in a list',
    ['error.body'],
    onErrorBody((body) => ({ errors: [body] })),
  ),
  fault(
    'error:enveloped',
    'wraps errors in an envelope',
    ['error.body'],
    onErrorBody((body) => ({ status: body['error'], content: body })),
  ),
  fault(
    'error:problem-details',
    'answers errors in the form of RFC 9457',
    ['error.body', 'error.media-type'],
    (sound) => ({
      error: (problem, refused) => {
        const answer = sound.error(problem, refused);
        const body = JSON.stringify({
          type: 'about:blank',
          title: problem.code,
          status: problem.status,
          detail: problem.detail,
        });
        return { ...answer, headers: { ...answer.headers, 'Content-Type': 'application/problem+json' }, body };
      },
    }),
  ),
  fault(
    'error:html',
    'answers errors with an HTML page',
    ['error.body', 'error.media-type'],
    onError(({ status, headers }) => ({
      headers: { ...headers, 'Content-Type': 'text/html' },
      body: `<html><h1>${status}</h1></html>`,
    })),
  ),
  fault(
    'error:empty',
    'answers errors without a body',
    ['error.body'],
    onError(() => ({ body: null })),
  ),
  fault(
    'error:text',
    'answers errors as text/plain',
    ['error.media-type'],
    onErrorHeader('Content-Type', 'text/plain'),
  ),
  fault(
    'error:no-media-type',
    'answers errors without a Content-Type',
    ['error.media-type'],
    onErrorHeader('Content-Type', undefined),
  ),
  fault(
    'error:no-code-header',
    'leaves X-Error-Code out',
    ['error.code-header'],
    onErrorHeader('X-Error-Code', undefined),
  ),
  fault(
    'error:other-code-header',
    'names another code in X-Error-Code than in the body',
    ['error.code-header'],
    onErrorHeader('X-Error-Code', 'OTHER'),
  ),
  fault(
    'error:other-reason',
    'writes a reason that is not the status phrase',
    ['error.reason'],
    onErrorBody((body) => ({ ...body, reason: 'Something is wrong' })),
  ),
];
