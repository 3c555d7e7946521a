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

/** Whether a request came with valid credentials. `stale`: they are right, but the nonce is no longer good; `unknown`: nobody has that key. */
export type Verdict =
  | { readonly ok: true; readonly caller: Caller }
  | { readonly ok: false; readonly reason: 'absent' | 'wrong' | 'unknown' | 'stale' | 'replayed' };

/** What credentials are held to, beyond naming a caller: what each rule is for, RFC 7616 sections 3.4 and 5 and RFC 6750 section 3.1 say. */
export type CredentialRule =
  // Digest: the uri is the request's, the nonce one of this server, its count not used before, the response right to its end.
  | 'uri'
  | 'nonce'
  | 'count'
  | 'whole-response'
  // Bearer: the token is right to its end, not expired, not revoked.
  | 'whole-token'
  | 'expiry'
  | 'revocation';

/** Whether credentials are held to a rule. */
export type HoldsTo = (rule: CredentialRule) => boolean;

/** A caller who may do everything. */
export const everyone: Caller = { access: 'read-write' };
