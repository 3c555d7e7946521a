import { isObject } from '../../../../src/core/json.ts';
import type { CallResult } from '../../../../src/sdk/protocol.ts';
import type { Change } from '../habits.ts';
import { fault, type ClientFault } from './fault.ts';
import { insist, items, type Members } from './parts.ts';

type ApiError = Extract<CallResult, { readonly apiError: unknown }>['apiError'];

/** A change of what is told of an error. */
const telling = (change: (error: ApiError, body: Members) => ApiError): Change => ({ error }) => ({
  error(status, body) {
    const told = error(status, body);
    return 'apiError' in told && isObject(body) ? { apiError: change(told.apiError, body) } : told;
  },
});
/** Refuses errors that are not as its model wants them. */
const strict = (holds: (body: Members) => boolean, what: string): Change => ({ error }) => ({
  error(status, body) {
    insist(isObject(body) && holds(body), what);
    return error(status, body);
  },
});
/** Lists of such parameters alone are read. */
const parameters = (holds: (parameters: unknown) => boolean): Change => strict((body) => holds(body['parameters']), 'the parameters are not understood');
const typed = (pattern: RegExp): Change => ({ isSuccess }) => {
  let wasSuccess = false;
  return { isSuccess: (status, operation) => (wasSuccess = isSuccess(status, operation)), unreadable: (_status, reason) => ({ error: reason.message }), isJson: (type) => wasSuccess || pattern.test(type ?? '') };
};
/** A body that cannot be read is all that is told. */
const thrown: Change = () => ({ unreadable: (_status, reason) => ({ error: reason.message }) });
const known = [400, 401, 403, 404, 409, 429, 500];

/** What is made of an error. */
export const errorFaults: readonly ClientFault[] = [
  fault('error:no-code', 'does not tell the errorCode', ['error.code'], telling(({ errorCode: _errorCode, ...rest }) => rest)),
  fault('error:reason-as-code', 'tells the reason as the errorCode', ['error.code'], telling((error, { reason }) => ({ ...error, errorCode: String(reason) }))),
  fault('error:no-detail', 'does not tell the detail', ['error.detail'], telling(({ detail: _detail, ...rest }) => rest)),
  fault('error:reason-as-detail', 'tells the reason as the detail', ['error.detail'], telling((error, { reason }) => ({ ...error, detail: String(reason) }))),
  fault('error:detail-cut', 'cuts details after 20 characters', ['error.detail'], telling((error) => ({ ...error, ...(typeof error.detail === 'string' && { detail: error.detail.slice(0, 20) }) }))),
  fault('error:object-parameters', 'reads parameters that are objects, as the published contract has them', ['error.parameters', 'error.number-parameters'], parameters((list) => !Array.isArray(list) || list.every(isObject))),
  fault('error:text-parameters', 'reads parameters that are texts alone', ['error.number-parameters'], parameters((list) => !Array.isArray(list) || list.every((each) => typeof each === 'string'))),
  fault('error:parameters-not-null', 'fails on parameters that are null', ['error.null-parameters'], parameters((list) => list !== null)),
  fault('error:parameters-needed', 'refuses errors without parameters', ['error.no-parameters'], parameters((list) => list !== undefined)),
  fault('error:code-needed', 'refuses errors without an errorCode', ['error.no-code'], strict((body) => 'errorCode' in body, 'errorCode is required')),
  fault('error:detail-needed', 'fails on errors without a detail', ['error.no-detail'], strict((body) => 'detail' in body, 'detail of undefined')),
  fault('error:strict-fields', 'refuses errors with fields that it does not know', ['error.unknown-field'], strict((body) => Object.keys(body).every((name) => ['badRequestDetail', 'detail', 'error', 'errorCode', 'parameters', 'reason'].includes(name)), 'unknown field')),
  fault('error:strict-details', 'fails on details of each field', ['error.bad-request'], strict((body) => !isObject(body['badRequestDetail']) || items(body['badRequestDetail']['fields']).length === 0, 'badRequestDetail is not understood')),
  fault('error:exact-type', 'reads errors of the type application/json alone, without a charset', ['error.charset'], typed(/^application\/json$/)),
  fault('error:json-alone', 'reads errors of the type application/json alone', ['error.media-type'], typed(/^application\/json\b/)),
  fault('error:ascii', 'fails on details beyond ASCII', ['error.unicode'], strict((body) => /^[\0-\x7f]*$/.test(String(body['detail'])), "'ascii' codec can't decode byte")),
  fault('error:documented-alone', 'knows the documented statuses alone', ['error.undocumented'], ({ result }) => ({ result: (made, call, status) => (status >= 400 && status < 500 && !known.includes(status) ? { error: `unexpected status ${status}` } : result(made, call, status)) })),
  fault('error:rounded', 'tells the class of a status that it does not know', ['error.undocumented'], telling((error) => ({ ...error, status: known.includes(error.status) ? error.status : Math.floor(error.status / 100) * 100 }))),
  fault('error:gone-success', 'takes a resource that is gone for an answer without a body', ['error.undocumented'], ({ result }) => ({ result: (made, call, status) => (status === 410 ? { response: { body: null } } : result(made, call, status)) })),
  fault('error:unavailable', 'tells of a 503 that the server cannot be reached', ['error.unavailable'], ({ result }) => ({ result: (made, call, status) => (status === 503 ? { error: 'the server cannot be reached' } : result(made, call, status)) })),
  fault('error:json-parsed', 'parses the body of every error, and tells that it cannot', ['error.html', 'error.empty', 'error.broken-json', 'error.unavailable'], thrown),
  fault('error:empty-parsed', 'fails on an error without a body', ['error.empty'], (sound) => ({ unreadable: (status, reason) => (/JSON input/.test(reason.message) && status === 404 ? { error: reason.message } : sound.unreadable(status, reason)) })),
  fault('error:html-parsed', 'fails on an error that is a page', ['error.html'], (sound) => ({ unreadable: (status, reason) => (reason.message.includes('html') ? { error: reason.message } : sound.unreadable(status, reason)) })),
  fault('error:broken-parsed', 'fails on an error that is broken JSON', ['error.broken-json'], (sound) => ({ unreadable: (status, reason) => (status === 400 ? { error: reason.message } : sound.unreadable(status, reason)) })),
  fault('error:cut-off-success', 'takes an error that is cut off for nothing', ['error.cut-off'], () => ({ takesHalves: true, unreadable: () => ({ response: { body: null } }) })),
];
