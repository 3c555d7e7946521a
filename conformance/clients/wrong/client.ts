import { setTimeout as delay } from 'node:timers/promises';
import type { Call, CallResult } from '../../../src/sdk/protocol.ts';
import type { Account, Habits, Key, Memory } from './habits.ts';
import { LostConnection, type Fields, type Incoming, type Outgoing } from './message.ts';
import { createTransport, type Transport } from './transport.ts';

/** A client's own state, for one server and one set of credentials. */
interface Session {
  readonly transport: Transport;
  readonly memory: Memory;
}

/**
 * A small client of the API, of its own from the socket up: it shares nothing with the kit's client nor with what judges
 * clients, so that both can be wrong alone.
 * @param habits every decision that it takes
 * @returns makes one call; what it throws is the end of a driver
 */
export function createClient(habits: Habits): (call: Call) => Promise<CallResult> {
  const sessions = new Map<string, Session>();
  const sessionOf = ({ baseUrl, auth }: Call): Session => {
    const key = JSON.stringify([baseUrl, auth]);
    const known = sessions.get(key) ?? { transport: createTransport(baseUrl, habits), memory: { uses: 0, notes: new Map() } };
    sessions.set(key, known);
    return known;
  };

  return async (call) => {
    const refused = habits.refuses(call);
    if (refused !== undefined) return { error: refused };
    const session = sessionOf(call);
    const result = await made(call, session);
    habits.afterwards(() => made(call, session));
    return result;
  };

  async function made(call: Call, session: Session): Promise<CallResult> {
    let answer: Incoming;
    try {
      answer = await patiently(habits.outgoing(requestOf(call, session), call), call, session);
    } catch (error) {
      if (error instanceof LostConnection) return habits.lost(error);
      return { error: (error as Error).message };
    }
    return habits.result(read(answer, call, session), call, answer.status);
  }

  function requestOf(call: Call, { memory }: Session): Outgoing {
    const { operation, path } = call;
    const filled = habits.path(operation).replaceAll(/\{(\w+)\}/g, (_, name: string) => habits.segment(habits.value(name, path[name]!, call), name));
    const search = habits.search(habits.query(call));
    const body = habits.body(call, memory);
    const field = (name: string, value: string | undefined): Fields => (value === undefined ? [] : [[name, value]]);
    const fields: Fields = [...field('User-Agent', 'small-client/1.0'), ...field('Accept', habits.accept), ...(body === undefined ? [] : field('Content-Type', habits.contentType))];
    return {
      method: habits.method(operation),
      target: habits.target(search === '' ? filled : `${filled}?${search}`, call),
      fields: habits.fields(fields, call),
      body: body === undefined ? undefined : habits.write(body),
    };
  }

  /** Sends a request, again where the answer asks for it. */
  async function patiently(request: Outgoing, call: Call, session: Session): Promise<Incoming> {
    for (let attempt = 0; ; attempt++) {
      let answer: Incoming;
      try {
        answer = await authorized(request, call, session);
      } catch (error) {
        if (!(error instanceof LostConnection) || !habits.againAfterLoss(attempt, request)) throw error;
        continue;
      }
      const wait = habits.again(answer, attempt, request);
      if (wait === undefined) return redirected(answer, request);
      await delay(wait);
    }
  }

  async function redirected(answer: Incoming, request: Outgoing): Promise<Incoming> {
    const location = answer.status >= 300 && answer.status < 400 ? habits.field(answer.fields, 'Location') : undefined;
    const next = location === undefined ? undefined : habits.follows(answer, request);
    if (next === undefined) return answer;
    const { origin, pathname, search } = new URL(location!);
    return createTransport(origin, habits).send({ ...next, target: pathname + search });
  }

  function authorized(request: Outgoing, call: Call, session: Session): Promise<Incoming> {
    const { auth } = call;
    const unasked = habits.unasked(auth, call);
    if (unasked !== undefined) return session.transport.send(withCredentials(request, unasked));
    return auth.type === 'digest' ? byDigest(request, auth, session) : byToken(request, auth, session);
  }

  async function byDigest(request: Outgoing, key: Key, { transport, memory }: Session): Promise<Incoming> {
    for (let probes = 0, refusals = 0; ; ) {
      const { challenge } = memory;
      const isProbe = challenge === undefined || (probes > 0 && probes < habits.probes);
      const proof = isProbe ? undefined : habits.digest(habits.proof(challenge, request, key, habits.count(memory.uses++)));
      if (!habits.keepsChallenge) memory.challenge = undefined;
      const answer = await transport.send(proof === undefined ? habits.probe(request) : withCredentials(request, proof));
      if (answer.status !== 401) return answer;
      const next = habits.challenge(answer.fields.filter(([name]) => name.toLowerCase() === 'www-authenticate').map(([, value]) => value));
      if (next === undefined || !habits.persists(refusals, next, proof !== undefined)) return answer;
      memory.challenge = next;
      memory.uses = 0;
      if (isProbe) probes += 1;
      else refusals += 1;
    }
  }

  async function byToken(request: Outgoing, account: Account, { transport, memory }: Session): Promise<Incoming> {
    for (let renewed = false; ; renewed = true) {
      if (memory.token === undefined || !habits.isGood(memory.token, performance.now())) {
        const asked = await transport.send(habits.tokenRequest(account));
        try {
          memory.token = habits.token(asked, performance.now());
        } catch (error) {
          memory.token = habits.withoutToken(error as Error);
        }
      }
      const answer = await transport.send(withCredentials(request, habits.bearer(memory.token.value)));
      if (answer.status !== 401 || renewed || !habits.renews(answer)) return answer;
      memory.token = undefined;
    }
  }

  function read(answer: Incoming, call: Call, { memory }: Session): CallResult {
    const { status, isWhole } = answer;
    if (!isWhole && !habits.takesHalves) return { error: 'the answer is cut off' };
    const type = habits.field(answer.fields, 'Content-Type');
    const json = (): unknown => {
      if (!habits.isJson(type)) throw new Error(`the answer is ${type}`);
      return habits.parse(habits.decode(answer.parts, type));
    };
    if (habits.isSuccess(status, call.operation)) {
      try {
        return { response: { body: habits.isEmpty(answer, call) ? null : habits.model(json(), call, memory) } };
      } catch (error) {
        return { error: (error as Error).message };
      }
    }
    let body: unknown;
    try {
      body = json();
    } catch (error) {
      return habits.unreadable(status, error as Error);
    }
    try {
      return habits.error(status, body);
    } catch (error) {
      return { error: (error as Error).message };
    }
  }
}

function withCredentials(request: Outgoing, credentials: string): Outgoing {
  return { ...request, fields: [...request.fields, ['Authorization', credentials]] };
}
