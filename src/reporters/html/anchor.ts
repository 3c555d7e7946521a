import { createHash } from 'node:crypto';

/** The id of an element for something that has an id of its own, the same in every report; ids from elsewhere become hashes. */
export function anchor(kind: 'finding' | 'requirement' | 'deviation', id: string): string {
  const safe = /^[\w.-]{1,60}$/.test(id) ? id : createHash('sha256').update(id.toWellFormed()).digest('hex').slice(0, 16);
  return `${kind}-${safe}`;
}
