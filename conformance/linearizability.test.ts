import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { linearization, type Operation } from './linearizability.ts';

/** A register that is absent, or has one value. */
type State = string | null;
type Op = Operation<State>;

const at = (call: number, end: number, apply: Op['apply']): Op => ({ call, return: end, apply });
const when = (legal: boolean, state: State) => (legal ? { state } : undefined);
const create = (call: number, end: number, value: string, status: 201 | 409) => at(call, end, (state) => (status === 201 ? when(state === null, value) : when(state !== null, state)));
const update = (call: number, end: number, value: string, status: 200 | 404) => at(call, end, (state) => (status === 200 ? when(state !== null, value) : when(state === null, state)));
const read = (call: number, end: number, seen: State) => at(call, end, (state) => when(state === seen, state));
const remove = (call: number, end: number, status: 204 | 404) => at(call, end, (state) => (status === 204 ? when(state !== null, null) : when(state === null, state)));
/** Adds to what is there, as an update of one field of several does. */
const append = (call: number, end: number, text: string) => at(call, end, (state) => when(state !== null, `${state}${text}`));

const orderOf = (operations: readonly Op[], initial: State = null) => linearization(operations, initial, String);

describe('a history is linearizable', () => {
  it.each<[string, readonly Op[], State?]>([
    ['of nothing', []],
    ['one after the other', [create(0, 1, 'a', 201), read(2, 3, 'a'), update(4, 5, 'b', 200), read(6, 7, 'b'), remove(8, 9, 204), read(10, 11, null)]],
    ['given in another order than it happened', [read(2, 3, 'a'), create(0, 1, 'a', 201)]],
    ['of two creates, the later of which wins while they overlap', [create(0, 10, 'a', 409), create(1, 9, 'b', 201), read(11, 12, 'b')]],
    ['of a read that overlaps a write and sees the old value', [update(0, 10, 'b', 200), read(1, 2, 'a')], 'a'],
    ['of a read that overlaps a write and sees the new value', [update(0, 10, 'b', 200), read(1, 2, 'b')], 'a'],
    ['of two reads that overlap a write, the first of which sees the old value', [update(0, 10, 'b', 200), read(1, 2, 'a'), read(3, 4, 'b')], 'a'],
    ['of a delete and a create that overlap, create last', [remove(0, 10, 204), create(0, 10, 'b', 201), read(11, 12, 'b')], 'a'],
    ['of a delete and a create that overlap, create first', [remove(0, 10, 204), create(0, 10, 'b', 409), read(11, 12, null)], 'a'],
    ['of two deletes and a create between them', [remove(0, 10, 204), create(0, 10, 'b', 201), remove(0, 10, 204)], 'a'],
    ['of an update that finds nothing since a delete came first', [remove(0, 10, 204), update(1, 9, 'b', 404)], 'a'],
    ['of updates of different fields, both of which stay', [append(0, 10, 'x'), append(0, 10, 'y'), read(11, 12, 'ayx')], 'a'],
    ['of a call at the moment of another return', [update(0, 1, 'b', 200), read(1, 2, 'a')], 'a'],
  ])('%s', (_name, operations, initial = null) => {
    expect(orderOf(operations, initial)?.toSorted((a, b) => a - b)).toEqual(operations.map((_, index) => index));
  });
});

describe('a history is not linearizable', () => {
  it.each<[string, readonly Op[], State?]>([
    ['with two winners', [create(0, 10, 'a', 201), create(0, 10, 'b', 201)]],
    ['without a winner', [create(0, 10, 'a', 409), create(0, 10, 'b', 409)]],
    ['whose winner is not what is read', [create(0, 10, 'a', 201), create(0, 10, 'b', 409), read(11, 12, 'b')]],
    ['with a stale read', [update(0, 1, 'b', 200), read(2, 3, 'a')], 'a'],
    ['with a read of a value that was never written', [update(0, 10, 'b', 200), read(1, 9, 'c')], 'a'],
    ['with a read of a value before it was written', [read(0, 1, 'b'), update(2, 3, 'b', 200)], 'a'],
    ['with reads that go back in time', [update(0, 10, 'b', 200), read(1, 2, 'b'), read(3, 4, 'a')], 'a'],
    ['with a lost update', [append(0, 10, 'x'), append(0, 10, 'y'), read(11, 12, 'ax')], 'a'],
    ['with one user deleted twice', [remove(0, 10, 204), remove(0, 10, 204)], 'a'],
    ['with a user that was deleted and is there', [remove(0, 1, 204), read(2, 3, 'a')], 'a'],
    ['with an update that brings a deleted user back', [remove(0, 10, 204), update(0, 10, 'b', 200), read(11, 12, 'b')], 'a'],
    ['with a create that is refused though nothing is there any longer', [remove(0, 1, 204), create(2, 3, 'b', 409)], 'a'],
    ['with a user that is lost', [create(0, 1, 'a', 201), read(2, 3, null)]],
  ])('%s', (_name, operations, initial = null) => {
    expect(orderOf(operations, initial)).toBeUndefined();
  });
});

type Kind = 'create' | 'update' | 'read' | 'remove';

/** A history of a register that does one thing at a time: each at its own moment, within an interval around it. */
const real = fc
  .array(fc.record({ kind: fc.constantFrom<Kind>('create', 'update', 'read', 'remove'), value: fc.constantFrom('a', 'b', 'c'), before: fc.nat(4), after: fc.nat(4) }), { minLength: 1, maxLength: 10 })
  .map((acts) => {
    let state: State = null;
    return acts.map(({ kind, value, before, after }, moment): { kind: Kind; seen: State; operation: Op } => {
      const [call, end] = [moment - before, moment + after];
      const seen: State = state;
      if (kind === 'read') return { kind, seen, operation: read(call, end, seen) };
      if (kind === 'remove') state = null;
      else if ((kind === 'create') === (seen === null)) state = value;
      if (kind === 'remove') return { kind, seen, operation: remove(call, end, seen === null ? 404 : 204) };
      return { kind, seen, operation: kind === 'create' ? create(call, end, value, seen === null ? 201 : 409) : update(call, end, value, seen === null ? 404 : 200) };
    });
  });

describe('histories of a register that does one thing at a time', () => {
  it('are linearizable, however they are ordered', () => {
    fc.assert(fc.property(real.chain((acts) => fc.shuffledSubarray(acts, { minLength: acts.length })), (acts) => orderOf(acts.map(({ operation }) => operation)) !== undefined));
  });

  it('are not, once one read gives a value that nobody wrote', () => {
    const corrupted = real.filter((acts) => acts.some(({ kind }) => kind === 'read')).chain((acts) => fc.constantFrom(...acts.flatMap(({ kind }, index) => (kind === 'read' ? [index] : []))).map((at_) => acts.map(({ operation }, index) => (index === at_ ? read(operation.call, operation.return, 'never written') : operation))));
    fc.assert(fc.property(corrupted, (operations) => orderOf(operations) === undefined));
  });

  it('give the order that is told, each operation legal in its turn and none before one that ended first', () => {
    fc.assert(
      fc.property(real, (acts) => {
        const operations = acts.map(({ operation }) => operation);
        const order = orderOf(operations)!;
        let state: State = null;
        for (const [place, index] of order.entries()) {
          const next = operations[index]!.apply(state);
          expect(next).toBeDefined();
          state = next!.state;
          for (const later of order.slice(place + 1)) expect(operations[later]!.return).toBeGreaterThanOrEqual(operations[index]!.call);
        }
      }),
    );
  });
});

it('looks at a history of many overlapping operations in little time, and refuses one that is too long', () => {
  const overlapping = Array.from({ length: 13 }, () => append(0, 1, 'x'));
  expect(orderOf([...overlapping, read(2, 3, `a${'x'.repeat(12)}`)], 'a')).toBeUndefined();
  expect(() => orderOf(Array.from({ length: 31 }, () => read(0, 1, null)))).toThrow(RangeError);
});
