/**
 * Every user that a run creates carries the run's tag and a number in its name, so that runs do not meet and no user
 * of somebody else's is touched. Generators write a slot of the same length, so that lengths and patterns hold for
 * both, and the plan puts the name in. Names are letters and digits: legal in every form of username.
 */
export const slot = 'slotslotslotsl';

const tagLength = 8;

/** @throws Error when the tag is not of the form that names need: a letter and 7 letters or digits. */
export function assertTag(tag: string): void {
  if (!/^[a-z][a-z0-9]{7}$/.test(tag)) throw new Error(`a tag is a lower-case letter and 7 letters or digits, not ${JSON.stringify(tag)}`);
}

/** A tag that no other run has, but for chance: 36^6 of them. */
export function randomTag(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(6));
  return `ac${[...bytes].map((byte) => (byte % 36).toString(36)).join('')}`;
}

/** The name of the run's `index`th user. */
export function nameOf(tag: string, index: number): string {
  return tag + index.toString(36).padStart(slot.length - tagLength, '0');
}

/** A project id that differs from `groupId` in its last digit. */
export function otherGroup(groupId: string): string {
  return groupId.replace(/.$/, (last) => (last === '0' ? '1' : '0'));
}

/** Without case: a wrong username may be a right one in capitals. */
const anySlot = new RegExp(slot, 'gi');

/** A value with each slot in its strings replaced by `name`. */
export function fill<T>(value: T, name: string): T {
  if (typeof value === 'string') return (value.length < slot.length ? value : value.replaceAll(anySlot, name)) as T;
  if (Array.isArray(value)) return value.map((item: unknown) => fill(item, name)) as T;
  if (typeof value !== 'object' || value === null) return value;
  const filled = { ...value } as Record<string, unknown>;
  for (const key of Object.keys(filled)) filled[key] = fill(filled[key], name);
  return filled as T;
}
