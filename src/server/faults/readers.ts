import type { Behaviour } from '../behaviour.ts';
import { problem } from '../errors.ts';
import { isObject, readJson, type Read } from '../json.ts';

/** Bytes as text, and back. */
export const text = (bytes: Uint8Array): string => new TextDecoder().decode(bytes);
export const encode = (json: string): Uint8Array => new TextEncoder().encode(json);
const failed: Read = { problem: problem('UNEXPECTED_ERROR') };

/** A reader that makes something of the text before it is read as JSON. */
export function readsAfter(change: (json: string) => string): (sound: Behaviour) => Partial<Behaviour> {
  return (sound) => ({ read: (bytes) => sound.read(encode(change(text(bytes)))) });
}

/** A reader that takes what is no JSON for something else. */
export function readsInstead(instead: (json: string) => Read): (sound: Behaviour) => Partial<Behaviour> {
  return (sound) => ({
    read: (bytes) => {
      const read = sound.read(bytes);
      return 'problem' in read ? instead(text(bytes)) : read;
    },
  });
}

/** A reader that fails where `fails` says so. */
export function failsOn(fails: (bytes: Uint8Array) => boolean): (sound: Behaviour) => Partial<Behaviour> {
  return (sound) => ({ read: (bytes) => (fails(bytes) ? failed : sound.read(bytes)) });
}

/** The first JSON object of a text, or why there is none. */
export function firstValue(json: string): Read {
  for (let end = json.indexOf('}') + 1; end > 0; end = json.indexOf('}', end) + 1) {
    const read = readJson(encode(json.slice(0, end)));
    if ('value' in read) return read;
  }
  return readJson(encode(json));
}

/** A value in which each string is changed. */
export function mapStrings(value: unknown, change: (value: string) => string): unknown {
  if (typeof value === 'string') return change(value);
  if (Array.isArray(value)) return value.map((item: unknown) => mapStrings(item, change));
  if (!isObject(value)) return value;
  return Object.fromEntries(Object.entries(value).map(([name, member]) => [name, mapStrings(member, change)]));
}

/** A reader that makes something else of each string. */
export function readsStrings(change: (value: string) => string): (sound: Behaviour) => Partial<Behaviour> {
  return (sound) => ({
    read: (bytes) => {
      const read = sound.read(bytes);
      return 'value' in read ? { value: mapStrings(read.value, change) } : read;
    },
  });
}

/** How deep a text nests arrays and objects, whatever is in its strings. */
export const depthOf = (json: string): number => {
  let [depth, deepest] = [0, 0];
  for (const character of json) {
    if (character === '[' || character === '{') depth += 1;
    else if (character === ']' || character === '}') depth -= 1;
    deepest = Math.max(deepest, depth);
  }
  return deepest;
};
