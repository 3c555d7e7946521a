import { reasons, type Problem } from './errors.ts';

/** An answer before it becomes a Response. */
export interface Answer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string | string[]>>;
  readonly body: string | null;
}

/** Header fields of every answer that got past authentication (recorded). v1.0 names a shorter time in its pages. */
export function securityHeaders(api: 'v2' | 'v1.0'): Record<string, string> {
  return {
    'Strict-Transport-Security': api === 'v2' ? 'max-age=31536000; includeSubdomains;' : 'max-age=300',
    'X-Content-Type-Options': 'nosniff',
    'X-Frame-Options': 'DENY',
  };
}

/** The error answer of a problem: compact JSON, keys in alphabetical order, the code again in X-Error-Code (recorded). */
export function errorAnswer(problem: Problem): Answer {
  const { code, status, detail, parameters } = problem;
  return {
    status,
    headers: { 'Content-Type': 'application/json', 'X-Error-Code': code, ...problem.headers },
    body: JSON.stringify({ detail, error: status, errorCode: code, parameters, reason: reasons[status] }),
  };
}

/** The answer to a request without valid credentials, byte for byte as recorded: pretty-printed and without parameters. */
export function unauthorized(challenges: readonly string[]): Answer {
  return {
    status: 401,
    headers: { 'Content-Type': 'application/json', 'WWW-Authenticate': [...challenges] },
    body: `{
  "error" : 401,
  "reason" : "Unauthorized",
  "detail" : "You are not authorized for this resource.",
  "errorCode" : "UNEXPECTED_ERROR"
}`,
  };
}
