import type { Behaviour } from '../behaviour.ts';

/** Segments are decoded otherwise, for all methods or for one. */
export function decodes(
  decode: (segment: string, sound: (segment: string) => string) => string,
  only?: string,
): (sound: Behaviour) => Partial<Behaviour> {
  return (sound) => ({
    decode: (segment, method) => {
      const once = (text: string): string => sound.decode(text, method);
      return only === undefined || only === method ? decode(segment, once) : once(segment);
    },
  });
}

/** Paths are changed before they are split, for all methods or for one. */
export function takesPath(change: (path: string) => string, only?: string): (sound: Behaviour) => Partial<Behaviour> {
  return (sound) => ({
    target: (target, method) => {
      const taken = sound.target(target, method);
      return only === undefined || only === method ? { ...taken, path: change(taken.path) } : taken;
    },
  });
}

/** A segment is not taken: the path is answered as one that is not well encoded. */
export function refuse(segment: string): never {
  throw new URIError(`this server does not take ${segment}`);
}
