import type { CallAuth } from '../../src/sdk/protocol.ts';
import type { ClientAuth } from './case.ts';

/**
 * Credentials that no other case has, so that no nonce and no token outlives the case. They have the form of the
 * service's, and open nothing.
 */
export function credentialsFor(auth: ClientAuth): CallAuth {
  const random = () => crypto.randomUUID().replaceAll('-', '');
  if (auth === 'digest') return { type: 'digest', publicKey: `k${random().slice(0, 7)}`, privateKey: crypto.randomUUID() };
  return { type: 'oauth', clientId: `mdb_sa_id_${random().slice(0, 24)}`, clientSecret: `mdb_sa_sk_${random()}${random().slice(0, 8)}` };
}
