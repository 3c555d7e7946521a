import type { Check, Party } from '../../../src/core/case.ts';
import { header } from '../../../src/core/exchange.ts';
import { finding } from '../../../src/checks/index.ts';
import { variables } from '../../../src/client/index.ts';
import type { StepOptions } from '../../requests.ts';
import type { Suite } from '../case.ts';
import { breaks } from '../expected.ts';

/** Why the cases that need a party cannot be run, if they cannot; to be spread into their description. */
export function unlessKnown({ options }: Suite, ...needed: readonly Party[]): { readonly skip?: string } {
  if (options.auth === 'none') return { skip: 'the target is tested without authentication (--auth none)' };
  const lacking = needed.find((party) => !options.parties?.has(party));
  return lacking === undefined ? {} : { skip: reasonFor(lacking, options.auth) };
}

function reasonFor(party: Party, auth: 'digest' | 'oauth'): string {
  // The names first: a reason that is too long for the console is cut off.
  const pair = (names: { publicKey: string; privateKey: string; clientId: string; clientSecret: string }) =>
    auth === 'digest' ? `${names.publicKey} and ${names.privateKey}` : `${names.clientId} and ${names.clientSecret}`;
  if (party === 'reader') return `set ${pair(variables.readOnly)}: read-only credentials`;
  if (party === 'stranger') return `set ${pair(variables.other)}: credentials of another project`;
  if (party === 'tampered' || party === 'revoked' || (party === 'expired' && auth === 'digest')) return 'bearer tokens are tested with --auth oauth';
  if (party === 'expired') return `set ${variables.expiredToken} to a token of the service account that has expired`;
  return 'Digest is tested with --auth digest';
}

/** The same, for the cases that need another project. */
export function unlessElsewhere(suite: Suite): { readonly skip?: string } {
  const { skip } = unlessKnown(suite, 'stranger');
  if (skip !== undefined) return { skip };
  return suite.options.otherGroupId === undefined ? { skip: `set ${variables.other.projectId}: the project of those credentials` } : {};
}

/** Options of a step that a party is refused. */
export function refused(party: Party, requirement: string, rule: string, statuses: readonly number[] = [401], checks: readonly Check[] = []): StepOptions {
  return { auth: party, requirement, statuses, premise: breaks(rule), checks: [noEcho, ...checks] };
}

/** Credentials stand nowhere in the answer: the token, or the response of Digest. */
export const noEcho: Check = (view) => {
  const sent = header(view.exchange.request.headers, 'authorization') ?? '';
  const proof = /\bresponse="([^"]+)"/.exec(sent)?.[1] ?? /^(?:Bearer|Basic) +(\S{8,})$/i.exec(sent)?.[1];
  if (proof === undefined) return [];
  const { headers, body } = view.exchange.response;
  const repeated = [...headers.map(([, value]) => value), new TextDecoder().decode(body)].some((text) => text.includes(proof));
  return repeated ? [finding(view, 'secret.credentials', { keyword: 'forbidden', expected: 'nothing of the credentials', actual: 'the credentials', message: 'the answer repeats the credentials of the request' })] : [];
};
