/** A HAR cannot be used; `message` is one line that says which file, which entry and which field. */
export class HarError extends Error {
  override readonly name = 'HarError';
}

interface Kinds {
  readonly text: string;
  readonly 'a number': number;
  readonly 'an object': Readonly<Record<string, unknown>>;
  readonly 'a list': readonly unknown[];
}

const isKind: { readonly [K in keyof Kinds]: (value: unknown) => value is Kinds[K] } = {
  text: (value) => typeof value === 'string',
  'a number': (value): value is number => typeof value === 'number' && Number.isFinite(value),
  'an object': (value): value is Kinds['an object'] => typeof value === 'object' && value !== null && !Array.isArray(value),
  'a list': (value) => Array.isArray(value),
};

/** Reads fields of a JSON value by their path and says which one is wrong. */
export class Reader {
  readonly where: string;
  readonly #value: unknown;
  readonly #prefix: string;

  constructor(value: unknown, where: string, prefix = '') {
    this.#value = value;
    this.where = where;
    this.#prefix = prefix;
  }

  /** @throws HarError when the field is missing or of another kind */
  get<K extends keyof Kinds>(path: string, kind: K): Kinds[K] {
    const value = this.find(path, kind);
    if (value === undefined) throw this.error(path, 'is missing');
    return value;
  }

  /** Undefined when the field is missing or null. @throws HarError when it is of another kind */
  find<K extends keyof Kinds>(path: string, kind: K): Kinds[K] | undefined {
    let value = this.#value;
    for (const name of path.split('.')) value = isKind['an object'](value) ? value[name] : undefined;
    if (value === undefined || value === null) return undefined;
    if (!isKind[kind](value)) throw this.error(path, `must be ${kind}`);
    return value as Kinds[K];
  }

  /** Reads the fields of a value that stands somewhere in this one. */
  of(value: unknown): Reader {
    return new Reader(value, this.where, this.#prefix);
  }

  error(path: string, what: string): HarError {
    return new HarError(`${this.where}: ${this.#prefix}${path} ${what}`);
  }
}
