import { variables, type Credentials, type Keys } from '../src/client/index.ts';
import { AccessError, partiesOf, type Auth } from './access.ts';
import type { PlanOptions } from './context.ts';

export interface TargetPlanOptions {
  /** Scheme, host and port. */
  readonly origin: string;
  readonly groupId: string;
  readonly auth: Auth;
  readonly credentials: Credentials;
  readonly fill?: boolean;
  readonly customRole?: string;
}

/**
 * What a plan has to know of a target that is not embedded.
 * @throws AccessError when the credentials or the project of another party are the run's own: what they are refused would
 * be asked for by the wrong one
 */
export function targetPlan({ origin, groupId, auth, credentials, fill = false, customRole }: TargetPlanOptions): Pick<PlanOptions, 'auth' | 'groupId' | 'otherGroupId' | 'customRole' | 'fill' | 'parties' | 'soon'> {
  const otherGroupId = credentials.other?.projectId;
  if (otherGroupId === groupId) throw new AccessError(`${variables.other.projectId} must name another project than the one that is tested`);
  assertOthers(auth, credentials);
  // On this machine the target has this machine's clock, and nothing is far away.
  const near = /^(localhost|127\.[\d.]+|\[::1\])$/.test(new URL(origin).hostname);
  return { auth, groupId, fill, ...(near && { soon: 2 }), parties: partiesOf(auth, credentials), ...(otherGroupId !== undefined && { otherGroupId }), ...(customRole !== undefined && { customRole }) };
}

function assertOthers(auth: Auth, credentials: Credentials): void {
  const id = (keys: Keys | undefined) => (auth === 'oauth' ? keys?.serviceAccount?.clientId : keys?.apiKey?.publicKey);
  const name = auth === 'oauth' ? 'clientId' : 'publicKey';
  for (const party of ['readOnly', 'other'] as const) {
    if (auth !== 'none' && id(credentials[party]) !== undefined && id(credentials[party]) === id(credentials)) throw new AccessError(`${variables[party][name]} must not be that of ${variables[name]}: it is for another caller`);
  }
}
