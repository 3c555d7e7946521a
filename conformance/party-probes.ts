import { variables } from '../src/client/index.ts';
import type { PartyProbe } from '../src/core/plan.ts';
import type { Suite } from './cases/case.ts';

/**
 * A list of one user for each other party that has credentials of its own: of the tested project with read-only
 * credentials, of the other project with those of the other project. Both may read there (OAS listDatabaseUsers).
 */
export function partyProbes({ options, steps }: Suite): readonly PartyProbe[] {
  const { parties, otherGroupId, auth } = options;
  const query = { itemsPerPage: '1' };
  const pair = (names: typeof variables.other | typeof variables.readOnly) => (auth === 'oauth' ? `${names.clientId} and ${names.clientSecret}` : `${names.publicKey} and ${names.privateKey}`);
  const probes: PartyProbe[] = [];
  if (parties?.has('reader')) probes.push({ step: steps.list({ query, auth: 'reader' }), credentials: 'the read-only credentials', advice: `check ${pair(variables.readOnly)}` });
  if (parties?.has('stranger') && otherGroupId !== undefined) {
    const step = steps.list({ query, auth: 'stranger', groupId: otherGroupId });
    probes.push({ step, credentials: 'the credentials of the other project', advice: `check ${pair(variables.other)}, and ${variables.other.projectId}` });
  }
  return probes;
}
