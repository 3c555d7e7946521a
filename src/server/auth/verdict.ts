/** Who may call, and what for. Without `groupIds` every project is open to it. */
export type Credential =
  | {
      readonly kind: 'apiKey';
      readonly publicKey: string;
      readonly privateKey: string;
      readonly access: Access;
      readonly groupIds?: readonly string[];
    }
  | {
      readonly kind: 'serviceAccount';
      readonly clientId: string;
      readonly clientSecret: string;
      readonly access: Access;
      readonly groupIds?: readonly string[];
    };

export type Access = 'read-write' | 'read-only';

/** What a caller may do once it is known. */
export type Caller = Pick<Credential, 'access' | 'groupIds'>;

/** Whether a request came with valid credentials. `stale`: they are right, but the nonce is no longer good. */
export type Verdict =
  | { readonly ok: true; readonly caller: Caller }
  | { readonly ok: false; readonly reason: 'absent' | 'wrong' | 'stale' | 'replayed' };

/** A caller who may do everything. */
export const everyone: Caller = { access: 'read-write' };
