import type { HeaderList, WireRequest } from '../core/exchange.ts';
import { digestGate } from './digest-gate.ts';
import type { CallAuth } from './protocol.ts';
import type { Answer, Refusal, Script } from './record.ts';
import { revocationPath, tokenGate, tokenPath } from './token-gate.ts';

/** What becomes of a request: it is let in, or answered right away. */
export type Verdict =
  | { readonly kind: 'admitted' }
  | { readonly kind: 'challenged' | 'refused' | 'token' | 'revocation'; readonly answer: Answer; readonly refusal?: Refusal };

/** Who is let in, by the credentials of the script and by what was issued in this case. */
export interface Gatekeeper {
  /** Begins a case: nobody knows its nonces and tokens yet. */
  reset(): void;
  /** Begins a call. */
  begin(script: Script): void;
  judge(request: WireRequest, script: Script): Verdict;
}

/** @param clock milliseconds, by which tokens expire */
export function createGatekeeper(clock: () => number = () => performance.now()): Gatekeeper {
  let digest = digestGate();
  let tokens = tokenGate(clock);

  const judge = (request: WireRequest, { auth, gatekeeping = {} }: Script): Verdict => {
    // RFC 7009 section 2.2: 200 without a body, for an unknown token too.
    if (pathOf(request.target) === revocationPath) return { kind: 'revocation', answer: { status: 200, headers: [['Cache-Control', 'no-store']], body: null } };
    if (pathOf(request.target) === tokenPath) {
      const { answer, refusal } = tokens.issue(request, auth.type === 'oauth' ? auth : undefined, gatekeeping);
      return { kind: 'token', answer, ...(refusal === undefined ? {} : { refusal: concealed(refusal, auth) }) };
    }
    const fresh = (isStale = false): HeaderList => {
      const own = digest.challenge(gatekeeping, isStale);
      return auth.type === 'oauth' && gatekeeping.challenge === undefined ? [...own, ['WWW-Authenticate', 'Bearer realm="MMS Public API"']] : own;
    };
    const values = request.headers.filter(([name]) => name.toLowerCase() === 'authorization').map(([, value]) => value);
    if (values.length === 0) return { kind: 'challenged', answer: unauthorized(fresh()) };

    const refusal = refusalOf(values);
    if (refusal === undefined) return { kind: 'admitted' };
    const fields = auth.type === 'oauth' && refusal.part !== 'scheme' ? invalidToken : fresh(refusal.part === 'stale');
    return { kind: 'refused', answer: unauthorized(fields), refusal: concealed(refusal, auth) };

    function refusalOf([value, ...others]: readonly string[]): Refusal | undefined {
      if (others.length > 0) return { part: 'syntax', expected: 'one Authorization field', actual: `${values.length} of them` };
      const scheme = value!.split(' ', 1)[0]!;
      const wanted = auth.type === 'digest' ? 'Digest' : 'Bearer';
      if (scheme.toLowerCase() !== wanted.toLowerCase()) return { part: 'scheme', expected: wanted, actual: scheme };
      const wrong = auth.type === 'digest' ? digest.refusal(value!, request, auth, gatekeeping) : tokens.refusal(value!);
      if (wrong !== undefined || gatekeeping.refuseAll !== true) return wrong;
      return { part: 'everyone', expected: 'no credentials: in this case none are good enough', actual: 'good ones' };
    }
  };

  return {
    reset() {
      digest = digestGate();
      tokens = tokenGate(clock);
    },
    begin({ gatekeeping }) {
      if (gatekeeping?.revoked === true) tokens.revoke();
    },
    judge,
  };
}

/** RFC 6750 section 3.1. */
const invalidToken: HeaderList = [['WWW-Authenticate', 'Bearer realm="MMS Public API", error="invalid_token"']];

/** The service's 401, as it was recorded. */
function unauthorized(fields: HeaderList): Answer {
  const body = ['{', '  "error" : 401,', '  "reason" : "Unauthorized",', '  "detail" : "You are not authorized for this resource.",', '  "errorCode" : "UNEXPECTED_ERROR"', '}'].join('\n');
  return { status: 401, headers: [...fields, ['Content-Type', 'application/json']], body: Buffer.from(body) };
}

/** The path of a request target, which may be in absolute form (RFC 9112 section 3.2.2). */
function pathOf(target: string): string {
  return target.replace(/^https?:\/\/[^/?#]*/i, '').split('?', 1)[0]!;
}

/** A client may send its secret in the wrong place; what it sent may be long. */
function concealed({ part, expected, actual }: Refusal, auth: CallAuth): Refusal {
  const secret = auth.type === 'digest' ? auth.privateKey : auth.clientSecret;
  const shown = secret === '' ? actual : actual.replaceAll(secret, '***');
  return { part, expected, actual: shown.length > 300 ? `${shown.slice(0, 300)}…` : shown };
}
