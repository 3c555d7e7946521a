import { authorized, type Authorizer } from './authorizer.ts';

/**
 * A fetch whose requests carry an authorizer's fields, and go once more where a 401 is worth it.
 * @param send what sends a request
 * @throws (the returned function) what `send` or the authorizer throws
 */
export function authorizedFetch(authorizer: Authorizer, send: (request: Request) => Promise<Response>): (request: Request) => Promise<Response> {
  return (request) => {
    // fetch sends the URL's path and query as they stand in it: already normalised and encoded.
    const { pathname, search } = new URL(request.url);
    let refused: Response | undefined;
    return authorized(
      authorizer,
      { method: request.method, target: pathname + search, signal: request.signal },
      async (fields) => {
        await refused?.body?.cancel(); // frees the connection of the first attempt
        const attempt = request.clone(); // a body can be sent once only
        for (const [name, value] of fields) attempt.headers.set(name, value);
        return (refused = await send(attempt));
      },
      ({ status, headers }) => ({ status, headers: [...headers] }),
    );
  };
}
