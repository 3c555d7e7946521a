import type { Check, View } from '../../../src/core/case.ts';
import type { Finding } from '../../../src/core/finding.ts';
import { finding } from '../../../src/checks/index.ts';
import { linearization, type Operation } from '../../linearizability.ts';
import type { User } from '../../user.ts';

/** A user as a register: absent, or its fields that are raced for. */
type State = Readonly<Record<string, string>> | null;
type Apply = Operation<State>['apply'];

const fields = ['labels', 'scopes', 'roles'] as const;

/** What the items of these fields consist of when they are sent; in answers they may have more. */
const members = ['key', 'value', 'name', 'type', 'roleName', 'databaseName', 'collectionName'] as const;

/** Fields as text that is equal when they mean the same; an answer may have more, and its lists in any order. */
function stateOf(user: unknown): Readonly<Record<string, string>> {
  const textOf = (item: unknown) => {
    const values = (item ?? {}) as User;
    return members.flatMap((name) => ((values[name] ?? '') === '' ? [] : [`${name}=${String(values[name])}`])).join();
  };
  const given = user as User | null | undefined;
  return Object.fromEntries(
    fields.flatMap((name) => {
      const value = given?.[name];
      return Array.isArray(value) ? [[name, value.map(textOf).toSorted().join(';')]] : [];
    }),
  );
}

const keyOf = (state: State): string => (state === null ? 'absent' : fields.map((name) => `${name}: ${state[name] ?? ''}`).join(', '));
const when = (legal: boolean, state: State) => (legal ? { state } : undefined);

/** What was done to one user and how it was answered; each check of a step records its answer. */
export class History {
  readonly #operations: (Operation<State> & { readonly words: string })[] = [];

  created(body: User): Check {
    const made = { labels: '', scopes: '', ...stateOf(body) };
    return this.#record('create', ({ status }) => (state) => (status === 201 ? when(state === null, made) : when(state !== null, state)));
  }

  read(): Check {
    return this.#record('get', ({ status, entity }) => (state) => when(status === 200 ? state !== null && keyOf(state) === keyOf(stateOf(entity)) : state === null, state));
  }

  /** An update may be refused with 409 for another one that is under way; then it changed nothing. */
  updated(patch: User): Check {
    return this.#record('update', ({ status, entity }) => (state) => {
      if (status === 409) return { state };
      if (status !== 200 || state === null) return when(status === 404 && state === null, state);
      const after = { ...state, ...stateOf(patch) };
      return when(keyOf(after) === keyOf(stateOf(entity)), after);
    });
  }

  deleted(): Check {
    return this.#record('delete', ({ status }) => (state) => (status === 204 ? when(state !== null, null) : when(state === null, state)));
  }

  /** Whether all that was recorded can have happened one after the other. */
  isLinear(): Check {
    return (view): readonly Finding[] => {
      if (linearization(this.#operations, null, keyOf) !== undefined) return [];
      const actual = this.#operations.map(({ words }) => words).join(', ');
      return [finding(view, 'race.linearizable', { keyword: 'linearizable', expected: 'answers as if the requests were carried out one after the other', actual, message: 'the answers about one user fit no order in which its requests can have been carried out' })];
    };
  }

  #record(name: string, meaning: (answer: { readonly status: number; readonly entity: unknown }) => Apply): Check {
    return (view: View) => {
      const { startedAt, durationMs, response } = view.exchange;
      const apply = meaning({ status: response.status, entity: view.entity });
      this.#operations.push({ call: startedAt, return: startedAt + durationMs, apply, words: `${name} ${response.status}` });
      return [];
    };
  }
}
