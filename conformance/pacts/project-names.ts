import type { HeaderList, WireRequest, WireResponse } from '../../src/core/exchange.ts';

/** Tells a request in the pact's words to the provider, and the answer in the provider's words to the pact. */
export interface ProjectNames {
  request(request: WireRequest): WireRequest;
  response<T extends Pick<WireResponse, 'status' | 'headers' | 'body'>>(response: T): T;
}

/**
 * A pact names a fixed project, the provider has another one. Both ids change places, in path, header fields and bodies,
 * both ways: since that is a renaming one to one, nothing that differs becomes equal, and an answer that has the pact's
 * own id in it, which it was never told, does not pass. All ids are of one length, so the length of a body stays.
 * @param inPact the id that the interaction is about; undefined when it is about none that the provider has
 */
export function projectNames(inPact: string | undefined, ofProvider: string): ProjectNames {
  if (inPact === undefined || inPact === ofProvider) return { request: (request) => request, response: (response) => response };
  const either = new RegExp(`${inPact}|${ofProvider}`, 'g');
  const text = (before: string) => before.replaceAll(either, (id) => (id === inPact ? ofProvider : inPact));
  const bytes = (before: Uint8Array) => new Uint8Array(Buffer.from(text(Buffer.from(before).toString('latin1')), 'latin1'));
  const fields = (headers: HeaderList): HeaderList => headers.map(([name, value]) => [name, text(value)]);
  return {
    request: (request) => ({ ...request, target: text(request.target), headers: fields(request.headers), body: request.body === null ? null : bytes(request.body) }),
    response: (response) => ({ ...response, headers: fields(response.headers), body: bytes(response.body) }),
  };
}

/** @throws Error when the text is no id of a project, which a renaming relies on */
export function projectId(text: unknown): string {
  if (typeof text === 'string' && /^[a-f0-9]{24}$/.test(text)) return text;
  throw new Error(`its groupId must be 24 lower-case hexadecimal digits, not ${JSON.stringify(text)}`);
}
