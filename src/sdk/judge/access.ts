import type { JointFinding, View } from '../../core/case.ts';
import type { Call } from '../protocol.ts';
import type { Recorded, Refusal, Script } from '../record.ts';
import { joint } from './joint.ts';

/**
 * What is wrong with the credentials of a call's requests, and whether they were ever good.
 * @param requirement the one that is violated when the client does not get in; that of the part that is wrong when left out
 */
export function accessFindings(call: Call, script: Script, recorded: readonly Recorded[], viewOf: (each: Recorded) => View, requirement?: string): readonly JointFinding[] {
  const found: JointFinding[] = [];
  const { type } = call.auth;
  const admitted = recorded.some(({ kind }) => kind === 'admitted');
  for (const each of recorded) {
    if (each.refusal === undefined || isServersDoing(each.refusal, admitted)) continue;
    const { part, expected, actual } = each.refusal;
    found.push(joint(viewOf(each), requirement ?? requirementOf(type, each.kind, part), { pointer: `/Authorization/${part}`, keyword: 'credentials', expected, actual, message: `the credentials are refused for their ${part}` }));
  }
  const stale = recorded.findLast(({ refusal }) => refusal?.part === 'stale');
  if (!admitted && found.length === 0 && stale !== undefined) {
    found.push(joint(viewOf(stale), requirement ?? 'client.digest.stale', { pointer: '/Authorization/nonce', keyword: 'stale', expected: 'the request again with the new nonce', actual: undefined, message: 'the client gives up when its nonce is stale' }));
  }
  const last = recorded.findLast(({ kind }) => kind === 'challenged');
  if (!admitted && found.length === 0 && last !== undefined && script.gatekeeping?.refuseAll !== true && !recorded.some(({ kind }) => kind === 'refused' || kind === 'token')) {
    found.push(joint(viewOf(last), requirement ?? (type === 'digest' ? 'client.digest.answers' : 'client.oauth.bearer'), { pointer: '/Authorization', keyword: 'required', expected: `${type === 'digest' ? 'Digest' : 'Bearer'} credentials`, actual: undefined, message: 'the client does not answer the challenge' }));
  }
  return found;
}

/** What a client could not know before it asked; that it goes on from there is found by what it makes of the call. */
function isServersDoing({ part }: Refusal, admitted: boolean): boolean {
  return part === 'everyone' || part === 'stale' || ((part === 'expired' || part === 'revoked') && admitted);
}

function requirementOf(type: Call['auth']['type'], kind: Recorded['kind'], part: Refusal['part']): string {
  if (kind === 'token') return `client.oauth.${part === 'username' || part === 'secret' || part === 'scheme' || part === 'token' ? 'basic' : 'grant'}`;
  if (part === 'expired' || part === 'revoked') return `client.oauth.${part}`;
  if (part === 'scheme' || part === 'token') return type === 'digest' ? 'client.digest.answers' : 'client.oauth.bearer';
  return type === 'digest' ? `client.digest.${part}` : 'client.oauth.bearer';
}

/** Tokens are asked for when there is none that is good, and not for each call. */
export function tokenFindings(calls: readonly { readonly recorded: readonly Recorded[]; readonly renews: boolean }[], viewOf: (each: Recorded) => View): readonly JointFinding[] {
  const found: JointFinding[] = [];
  let known = false;
  for (const { recorded, renews } of calls) {
    if (renews) known = false;
    for (const each of recorded) {
      // Whoever is told that it is not authorized may try another token.
      if (each.kind === 'refused' || each.kind === 'revocation' || (each.kind === 'admitted' && each.exchange.response.status === 401)) known = false;
      if (each.kind !== 'token' || each.refusal !== undefined || each.exchange.response.status !== 200) continue;
      if (known) found.push(joint(viewOf(each), 'client.oauth.reuse', { keyword: 'maxItems', expected: 'one token until it expires', actual: 'another one', message: 'a token is asked for though there is one that is good' }));
      known = true;
    }
  }
  return found;
}

/** No request but that for a token has a secret in it, nor has any URL. */
export function secretFindings(call: Call, recorded: readonly Recorded[], viewOf: (each: Recorded) => View): readonly JointFinding[] {
  const secret = call.auth.type === 'digest' ? call.auth.privateKey : call.auth.clientSecret;
  return recorded.flatMap((each) => {
    const { request } = each.exchange;
    const found: JointFinding[] = [];
    const add = (requirement: string, pointer: string, message: string, what = 'the secret of the credentials') => found.push(joint(viewOf(each), requirement, { pointer, keyword: 'forbidden', expected: `not ${what}`, actual: what, message }));
    if (request.target.includes(secret) || request.target.includes(encodeURIComponent(secret))) add('client.secret.url', '', 'the secret of the credentials stands in the URL');
    if (each.kind !== 'token' && each.kind !== 'revocation') {
      const field = request.headers.find(([, value]) => value.includes(secret) || decoded(value).includes(secret));
      if (field !== undefined) add('client.secret.sent', `/${field[0]}`, `the secret of the credentials is sent in ${field[0]}`);
      if (request.body !== null && Buffer.from(request.body).includes(secret)) add('client.secret.sent', '', 'the secret of the credentials is sent in the body');
    }
    if (each.kind === 'elsewhere') {
      if (request.headers.some(([name]) => name.toLowerCase() === 'authorization')) add('client.redirect.credentials', '/Authorization', 'credentials follow a redirect to another server', 'Authorization');
      if (request.body !== null && request.body.length > 0) add('client.redirect.body', '', 'the body follows a redirect to another server', 'the body, with what is secret in it');
    }
    return found;
  });
}

/** What stands in Basic credentials (RFC 7617 section 2). */
function decoded(value: string): string {
  const [, encoded = ''] = /^basic +([A-Za-z0-9+/=]+)$/i.exec(value) ?? [];
  return Buffer.from(encoded, 'base64').toString('utf8');
}
