import { header, type Exchange } from '../../src/core/exchange.ts';
import type { Finding } from '../../src/core/finding.ts';
import type { Contract } from '../../src/contract/index.ts';
import { createRequestWatch, requestRequirements } from '../../src/sdk/requests/index.ts';
import type { HarEntry } from '../../src/runner/index.ts';

/** What requests show of the client that sent them. */
export interface RequestJudge {
  /** @returns what is wrong with the request, and the requirements that it was judged by; undefined when too little of it was recorded */
  (entry: HarEntry, exchange: Exchange): { readonly findings: readonly Finding[]; readonly judged: readonly string[] } | undefined;
}

/** Judges requests one after the other, as far as each was recorded. */
export function createRequestJudge(contract: Contract): RequestJudge {
  const watch = createRequestWatch(contract);
  return ({ origin, unrecorded }, exchange) => {
    if (unrecorded?.includes('head')) return undefined;
    const noBody = unrecorded?.includes('body') ?? false;
    const noCredentials = unrecorded?.includes('credentials') ?? false;
    const findings = watch(exchange, origin).filter(({ requirement, pointer }) => !(noBody && isOfBody(requirement)) && !(noCredentials && pointer.startsWith('/Authorization')));
    return { findings, judged: judgedBy(exchange).filter((id) => !(noBody && isOfBody(id)) && !(noCredentials && needsCredentials(id))) };
  };
}

const isOfBody = (requirement: string): boolean => /^client\.(?:body|content-type)\b/.test(requirement);
const needsCredentials = (requirement: string): boolean => /^client\.(?:auth|authorization|bearer|digest|secret\.basic)\b/.test(requirement);

/** The requirements that there was something to judge by in this request. */
function judgedBy({ request, response }: Exchange): readonly string[] {
  const authorization = header(request.headers, 'authorization');
  const scheme = /^\w+/.exec(authorization ?? '')?.[0].toLowerCase();
  return requestRequirements
    .map(({ id }) => id)
    .filter((id) => {
      if (isOfBody(id)) return request.body !== null;
      if (id.startsWith('client.digest.')) return scheme === 'digest';
      if (id.startsWith('client.bearer.')) return scheme === 'bearer';
      if (id.startsWith('client.retry-after.')) return response.status === 429;
      return !needsCredentials(id) || authorization !== undefined;
    });
}
