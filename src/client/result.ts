import type { ApiError, Result } from './types.ts';

/** An error answer, for those who want it thrown. */
export class ApiFailure extends Error {
  override readonly name = 'ApiFailure';
  readonly error: ApiError;
  readonly response: Response;

  constructor(error: ApiError, response: Response) {
    super(`${response.status} ${error.errorCode}: ${error.detail ?? error.reason ?? 'no detail'}`);
    this.error = error;
    this.response = response;
  }
}

/**
 * What openapi-fetch returned, with an `error` that is what its type says: a failure without a body would otherwise
 * look like a success without one, and a proxy's HTML page would pass for an ApiError.
 * @throws Error when a success other than 204 has no body: it would look like one that may have none
 */
export function toResult<T>({ data, error, response }: { data?: unknown; error?: unknown; response: Response }): Result<T> {
  if (!response.ok) return { error: toApiError(error, response), response };
  if (data === undefined && response.status !== 204) throw new Error(`the answer ${response.status} has no body`);
  return { data: data as T, response };
}

/** What is missing is filled in from the status line; `errorCode` is then empty. */
function toApiError(body: unknown, { status, statusText }: Response): ApiError {
  const defaults = { error: status, errorCode: '', reason: statusText };
  if (typeof body === 'object' && body !== null && !Array.isArray(body)) return { ...defaults, ...body };
  return typeof body === 'string' && body !== '' ? { ...defaults, detail: body } : defaults;
}
