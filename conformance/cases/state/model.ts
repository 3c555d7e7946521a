import { defaults, identityOf, keyOf, shown, updated, type Identity, type User } from '../../user.ts';
import type { Suite } from '../case.ts';

/** A user that a history is about: what it is created from, under which identity, and whether it has a password. */
export interface Subject {
  readonly template: User;
  readonly identity: Identity;
  readonly scram: boolean;
  /** The template under another name of the run's own. */
  readonly renamed: User;
}

/** Which requirement a user violates that does not read as the model has it. */
export type Cause = 'lifecycle.read-after-write' | 'lifecycle.recreated' | 'lifecycle.others-untouched' | 'create.atomic' | 'update.atomic' | 'delete.other';

interface Known {
  /** What answers show of it. */
  readonly user: User;
  /** What happened since it was last read, that it may read wrong for. */
  readonly cause?: Cause;
}

/** What the users of one history must be by all that was done. A user is its database and its name. */
export class Model {
  readonly #suite: Suite;
  readonly #present = new Map<string, Known>();
  readonly #former = new Set<string>();

  constructor(suite: Suite) {
    this.#suite = suite;
  }

  /** What answers must show of a user; undefined when there is none. */
  user(identity: Identity): User | undefined {
    return this.#present.get(keyOf(identity))?.user;
  }

  /** Whether it was there and is deleted. */
  isFormer(identity: Identity): boolean {
    return this.#former.has(keyOf(identity));
  }

  /** Which requirement is violated when the user does not read as it must. */
  cause(identity: Identity): Cause {
    return this.#present.get(keyOf(identity))?.cause ?? 'lifecycle.read-after-write';
  }

  /** Whether it was read, as it must be, since anything happened that could have changed it. */
  isSettled(identity: Identity): boolean {
    return this.#present.get(keyOf(identity))?.cause === undefined;
  }

  created(body: User): void {
    const user = updated({ ...defaults(this.#suite.contract, this.#suite.options.profile), ...shown(body, this.#suite.options.profile) }, {});
    const key = keyOf(identityOf(body));
    this.#present.set(key, { user, cause: this.#former.delete(key) ? 'lifecycle.recreated' : 'lifecycle.read-after-write' });
    this.#suspect('lifecycle.others-untouched', key);
  }

  updated(identity: Identity, patch: User): void {
    const { password: _password, ...fields } = patch;
    const key = keyOf(identity);
    this.#present.set(key, { user: updated(this.user(identity)!, fields), cause: 'lifecycle.read-after-write' });
    this.#suspect('lifecycle.others-untouched', key);
  }

  /** A write was refused: it must have changed nothing. */
  refused(identity: Identity, cause: 'create.atomic' | 'update.atomic'): void {
    const known = this.#present.get(keyOf(identity));
    if (known !== undefined) this.#present.set(keyOf(identity), { cause, ...known });
  }

  removed(identity: Identity): void {
    const key = keyOf(identity);
    this.#present.delete(key);
    this.#former.add(key);
    this.#suspect('delete.other', key);
  }

  /** It was read, and as it must be. */
  seen(identity: Identity): void {
    const { user } = this.#present.get(keyOf(identity))!;
    this.#present.set(keyOf(identity), { user });
  }

  /** The first thing that happened to a user since it was read is taken for the cause. */
  #suspect(cause: Cause, but: string): void {
    for (const [key, known] of this.#present) if (key !== but) this.#present.set(key, { cause, ...known });
  }
}
