import { Hono } from 'hono';
import { errorAnswer, type Answer } from './answer.ts';
import { Authenticator } from './auth/authenticator.ts';
import { conformant, type Behaviour } from './behaviour.ts';
import { problem } from './errors.ts';
import { faultById } from './faults/index.ts';
import { handle, type Parts } from './handle.ts';
import { inboundOf } from './inbound.ts';
import { development, developmentCredentials, type ReferenceServerOptions } from './options.ts';
import { exhausted, RateLimiter, resourceLimit } from './rateLimit.ts';
import { Store } from './store.ts';
import { answerUnparsed, type ParseError } from './unparsed.ts';

export interface ReferenceServer {
  /** Answers a request; runs wherever the Fetch API does. Under @hono/node-server the raw target is found in `env`. */
  fetch(request: Request, env?: unknown): Response | Promise<Response>;
  /** The answer to what cannot be parsed as a request. */
  unparsed(error: ParseError): Answer;
  /** Forgets every user of every project. */
  reset(): void;
  /** The Hono application, to mount elsewhere. */
  readonly app: Hono<{ Bindings: Bindings }>;
}

/** What may be passed as `env`. */
export interface Bindings {
  /** Has the target as it stood on the wire; @hono/node-server passes it. */
  readonly incoming?: { readonly url?: string | undefined };
  /** Takes an answer to where it goes; without, a Response is made of it. */
  readonly respond?: (answer: Answer) => Response;
}

/** A reference server. It holds its users in memory and shares nothing with other servers. */
export function createReferenceServer(options: ReferenceServerOptions = {}): ReferenceServer {
  const projects: NonNullable<ReferenceServerOptions['projects']> = options.projects ?? [
    { groupId: development.groupId, customRoles: [development.customRole] },
    { groupId: development.busyGroupId, rateLimit: exhausted },
  ];
  const store = new Store(projects);
  const parts: Parts = {
    behaviour: (options.faults ?? []).reduce<Behaviour>((behaviour, id) => faultById(id).spoil(behaviour), conformant),
    clock: options.clock ?? Date.now,
    store,
    authenticator: new Authenticator({
      mechanisms: options.auth ?? [],
      credentials: options.credentials ?? developmentCredentials,
      digestAlgorithms: options.digestAlgorithms ?? ['MD5'],
      tokensPerMinute: options.tokensPerMinute ?? Infinity,
      expiredToken: options.expiredToken,
    }),
    limiter: new RateLimiter(options.rateLimit ?? resourceLimit),
    enforced: options.rateLimit ?? null,
    limits: new Map(projects.flatMap(({ groupId, rateLimit }) => (rateLimit ? [[groupId, rateLimit] as const] : []))),
    baseUrl: options.baseUrl,
  };
  // Hono's router would decode the path; one route takes everything, and the raw target is matched by routes.ts.
  const app = new Hono<{ Bindings: Bindings }>({ getPath: () => '/' });
  app.all('*', (context): Response | Promise<Response> => {
    const respond = context.env?.respond ?? responseOf;
    const answer = handle(parts, inboundOf(context.req.raw, context.env?.incoming?.url));
    return answer instanceof Promise ? answer.then(respond) : respond(answer);
  });
  app.onError(() => responseOf(errorAnswer(problem('UNEXPECTED_ERROR'))));
  return {
    app,
    fetch: (request, env) => app.fetch(request, env as Bindings | undefined),
    unparsed: (error) => answerUnparsed(parts.behaviour, error),
    reset: () => store.clear(),
  };
}

function responseOf({ status, headers, body }: Answer): Response {
  const fields = new Headers();
  for (const [name, value] of Object.entries(headers)) {
    for (const each of typeof value === 'string' ? [value] : value) fields.append(name, each);
  }
  // A Response refuses a body where HTTP has none.
  return new Response(status === 204 ? null : body, { status, headers: fields });
}
