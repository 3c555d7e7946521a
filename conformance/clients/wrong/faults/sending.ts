import type { Change, Key } from '../habits.ts';
import type { Fields, Incoming, Outgoing } from '../message.ts';
import { fault, type ClientFault } from './fault.ts';

/** Sends again where `when` says so, `times` times, after so many milliseconds. */
const again = (when: (answer: Incoming, request: Outgoing) => boolean, times: number, afterMs = 0): Change => (sound) => ({
  again: (answer, attempt, request) => (when(answer, request) && attempt < times ? afterMs : sound.again(answer, attempt, request)),
});
const never: Change = () => ({ again: () => undefined });
const isWrite = ({ method }: Outgoing) => method === 'POST' || method === 'PATCH';
const without = (fields: Fields, ...names: readonly string[]): Fields => fields.filter(([name]) => !names.includes(name.toLowerCase()));
const basic = ({ publicKey, privateKey }: Key) => `Basic ${Buffer.from(`${publicKey}:${privateKey}`).toString('base64')}`;

/** How often and when requests go out, and where redirects lead. */
export const sendingFaults: readonly ClientFault[] = [
  fault('call:names-checked', 'refuses names that are not of letters, digits and a few signs', ['call.issued'], () => ({ refuses: ({ path }) => (/^[\w.@=,:/ -]*$/.test(path['username'] ?? '') ? undefined : 'the username is invalid') })),
  fault('call:no-empty-roles', 'refuses to send a list without roles', ['call.issued'], () => ({ refuses: ({ body }) => (Array.isArray((body as { roles?: unknown } | undefined)?.roles) && (body as { roles: readonly unknown[] }).roles.length === 0 ? 'roles must not be empty' : undefined) })),
  fault('call:no-null', 'refuses to send null', ['call.issued'], () => ({ refuses: ({ body }) => (Object.values(body ?? {}).includes(null) ? 'a field must not be null' : undefined) })),
  fault('call:built-in-roles', 'refuses roles that it does not know', ['call.issued'], () => ({ refuses: ({ body }) => (JSON.stringify(body ?? {}).includes('appReader') ? 'appReader is no role' : undefined) })),
  fault('requests:read-twice', 'sends what reads twice, to be on the safe side', ['requests.once'], again(({ status }, { method }) => status === 200 && method === 'GET', 1)),
  fault('requests:create-twice', 'sends a create again that is answered', ['requests.once'], again(({ status }, { method }) => status === 201 && method === 'POST', 1)),
  fault('requests:errors-again', 'sends a request again that is refused for what it asks', ['requests.once'], again(({ status }) => status >= 400 && status < 500 && status !== 401 && status !== 429, 2)),
  fault('requests:gone-again', 'sends a delete until it is told that there is nothing to delete', ['requests.once'], again(({ status }, { method }) => method === 'DELETE' && status === 204, 1)),
  fault('requests:polling', 'asks again a little later, though nobody calls', ['requests.unasked'], () => ({ afterwards: (made) => void setTimeout(() => void made(), 15).unref() })),
  fault('requests:write-after-500', 'sends a create or an update again after a 500', ['requests.repeated'], again(({ status }, request) => status === 500 && isWrite(request), 2)),
  fault('requests:write-after-loss', 'sends a create or an update again when the connection is lost', ['requests.repeated'], () => ({ againAfterLoss: (attempt) => attempt < 2 })),
  fault('requests:without-end', 'sends a request that fails again and again', ['requests.bounded'], again(({ status }) => status >= 500, 15)),
  fault('requests:hammering', 'sends a request again at once, for as long as it is told 429', ['requests.bounded', 'retry-after.early'], again(({ status }) => status === 429, 15)),
  fault('requests:losses-without-end', 'connects again and again when connections are lost', ['requests.bounded'], () => ({ againAfterLoss: (attempt, request) => attempt < 15 && !isWrite(request) })),
  fault('retry-after:ignored', 'asks again at once after a 429', ['retry-after.early'], again(({ status }) => status === 429, 1)),
  fault('retry-after:milliseconds', 'takes Retry-After for milliseconds', ['retry-after.early'], again(({ status }) => status === 429, 1, 1)),
  fault('retry-after:half', 'waits for half of the time', ['retry-after.early'], again(({ status }) => status === 429, 1, 500)),
  fault('retry-after:dates', 'waits a second for a Retry-After that is a date', ['retry-after.early'], (sound) => ({
    again(answer, attempt, request) {
      const wait = answer.fields.find(([name]) => name.toLowerCase() === 'retry-after')?.[1];
      return answer.status === 429 && attempt === 0 && wait !== undefined && Number.isNaN(Number(wait)) ? 100 : sound.again(answer, attempt, request);
    },
  })),
  fault('retry-after:no-wait', 'tells a 429 and leaves the waiting to its caller', ['retry-after.waits'], never),
  fault('redirect:with-credentials', 'follows a redirect to another server with its credentials', ['redirect.credentials'], ({ proof, bearer }) => {
    let credentials = '';
    return {
      proof: (challenge, request, own, count) => ((credentials = basic(own)), proof(challenge, request, own, count)),
      bearer: (token) => (credentials = bearer(token)),
      follows: (_answer, request) => ({ ...request, method: 'GET', body: undefined, fields: [...without(request.fields, 'content-type'), ['Authorization', credentials]] }),
    };
  }),
  fault('redirect:with-body', 'follows a redirect to another server with the body', ['redirect.body'], () => ({ follows: ({ status }, request) => (status === 307 || status === 308 ? request : { ...request, method: 'GET', body: undefined, fields: without(request.fields, 'content-type') }) })),
  fault('redirect:post-kept', 'sends the body along after a 301 too', ['redirect.body'], () => ({ follows: (_answer, request) => request })),
  fault('connection:closed-used', 'goes on with a connection whose end was announced', ['connection.close'], () => ({ keeps: () => true, isUsable: () => true })),
  fault('connection:idle-used', 'goes on with a connection that was closed while it was idle', ['connection.idle'], () => ({ isUsable: () => true })),
];
