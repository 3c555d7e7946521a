// `atlas-conformance/server`: the reference server wherever the Fetch API is. No part of it opens a socket or needs one.
import { faults as known, type Fault as BuiltIn } from '../server/faults/index.ts';
import type { ReferenceServerOptions } from '../server/options.ts';
import { createReferenceServer as create } from '../server/server.ts';

export interface ServerOptions extends Pick<ReferenceServerOptions, 'auth' | 'projects' | 'credentials' | 'clock' | 'rateLimit' | 'baseUrl'> {
  /** The id of a fault to build in, or several; `faults` has them all. */
  readonly fault?: string | readonly string[];
}

/** The reference server. It keeps its users in memory, and shares nothing with other ones. */
export interface ReferenceServer {
  /**
   * Answers a request as the real service is known to: the Database Users resource under `/api/atlas/v2` and
   * `/api/atlas/v1.0`, and OAuth tokens under `/api/oauth`; everything else is 404. It never rejects.
   */
  fetch(request: Request): Promise<Response>;
  /** Forgets every user. */
  reset(): void;
}

/** A deliberate violation that a server can have. */
export type Fault = Pick<BuiltIn, 'id' | 'description' | 'violates' | 'needs' | 'api'>;

/** Every fault, to see how a client takes it. */
export const faults: readonly Fault[] = known.map(({ spoil: _spoil, ...fault }) => fault);

/**
 * A reference server with the development project and credentials, unless others are given. As the real service it asks
 * for credentials, Digest or OAuth; `auth: []` lets everybody in.
 * @throws Error when there is no such fault, naming the nearest
 */
export function createReferenceServer({ fault = [], auth = ['digest', 'oauth'], ...options }: ServerOptions = {}): ReferenceServer {
  const server = create({ ...options, auth, faults: typeof fault === 'string' ? [fault] : fault });
  return { fetch: async (request) => server.fetch(request), reset: server.reset };
}

export { development } from '../server/options.ts';
