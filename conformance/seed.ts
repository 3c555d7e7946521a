/** A random seed for what was given none: a whole number from 0 to 2³¹ − 1, as `--seed` takes it. */
export function drawnSeed(): number {
  return crypto.getRandomValues(new Uint32Array(1))[0]! >>> 1;
}
