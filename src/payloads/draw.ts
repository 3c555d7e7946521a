import fc from 'fast-check';

/** A value drawn from an arbitrary, and the smaller ones to try instead. */
export interface Draw<T> {
  readonly value: T;
  /** Smaller values, most promising first; each can be shrunk further. */
  shrinks(): Iterable<Draw<T>>;
}

/**
 * Draws one value. The same seed and key give the same value on every machine and whatever else is drawn, so a case
 * that has its own key is not changed by the cases before it.
 * @param key what the value is for, such as the id of a case.
 */
export function draw<T>(arbitrary: fc.Arbitrary<T>, seed: number, key: string): Draw<T> {
  const random = new fc.Random(new SmallFast(hash(`${seed} ${key}`)));
  return drawn(arbitrary, arbitrary.generate(random, undefined));
}

function drawn<T>(arbitrary: fc.Arbitrary<T>, { value, context }: fc.Value<T>): Draw<T> {
  return {
    value,
    *shrinks() {
      for (const smaller of arbitrary.shrink(value, context)) yield drawn(arbitrary, smaller);
    },
  };
}

type State = [number, number, number, number];

/** sfc32, a small fast chaotic generator (Chris Doty-Humphrey, PractRand): integer arithmetic only, so alike everywhere. */
class SmallFast {
  private readonly state: State;

  constructor(state: State) {
    this.state = [...state];
  }

  clone(): SmallFast {
    return new SmallFast(this.state);
  }

  next(): number {
    const { state } = this;
    const result = (state[0] + state[1] + state[3]) | 0;
    state[3] = (state[3] + 1) | 0;
    state[0] = state[1] ^ (state[1] >>> 9);
    state[1] = (state[2] + (state[2] << 3)) | 0;
    state[2] = (((state[2] << 21) | (state[2] >>> 11)) + result) | 0;
    return result;
  }

  getState(): readonly number[] {
    return this.state;
  }
}

/** FNV-1a over UTF-16 units, from a different start for each word, then mixed by twelve steps of the generator. */
function hash(text: string): State {
  const word = (start: number) => {
    let value = start;
    for (let index = 0; index < text.length; index++) value = Math.imul(value ^ text.charCodeAt(index), 0x01000193);
    return value;
  };
  const random = new SmallFast([word(0x811c9dc5), word(0x9e3779b9), word(0x7f4a7c15), 1]);
  for (let step = 0; step < 12; step++) random.next();
  return random.getState() as State;
}
