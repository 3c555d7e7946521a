import type { Contract } from '../../src/contract/index.ts';
import { examples } from '../examples.ts';
import { fill, nameOf } from '../generators/names.ts';
import { createAnswers } from './answers.ts';
import { createCalls, type ClientAuth, type ClientSuite } from './case.ts';

/** Part of the name of every user that is asked of a client; none of them ever exists. */
export const tag = 'acclient';

/** What a plan for a client is made from; the same input gives the same plan. */
export interface ClientPlanOptions {
  readonly contract: Contract;
  /** How the client authenticates where a case leaves it open. */
  readonly auth: ClientAuth;
  readonly seed: number;
  /** How many random users of each kind are created, and how many random updates are made. */
  readonly cases: number;
  /** The time of the run, milliseconds since the epoch. */
  readonly now: number;
}

/** Every call is about this project, which exists nowhere. */
const groupId = '64b7f0c2d1e3a45f60718293';

export function createSuite(options: ClientPlanOptions): ClientSuite {
  const { contract } = options;
  const users = examples({ contract, groupId, profile: 'atlas' }).map(({ slug, kind, user }, index) => ({ slug, kind, user: fill(user, nameOf(tag, index)) }));
  return { ...options, groupId, users, answers: createAnswers(contract, groupId), calls: createCalls(contract, groupId) };
}
