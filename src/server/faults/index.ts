import { authFaults } from './auth.ts';
import { bodyFaults } from './bodies.ts';
import { codeFaults } from './codes.ts';
import { constraintFaults } from './constraints.ts';
import { credentialFaults } from './credentials.ts';
import { echoFaults } from './echoes.ts';
import { encodingFaults } from './encodings.ts';
import { envelopeFaults } from './envelope.ts';
import { errorFaults } from './errors.ts';
import type { Fault } from './fault.ts';
import { fieldFaults } from './fields.ts';
import { headerFaults } from './headers.ts';
import { lifecycleFaults } from './lifecycle.ts';
import { isolationFaults } from './isolation.ts';
import { limitFaults } from './limits.ts';
import { listFaults } from './lists.ts';
import { messageFaults } from './messages.ts';
import { overstrictFaults } from './overstrict.ts';
import { methodFaults } from './methods.ts';
import { pathFaults } from './paths.ts';
import { raceFaults } from './races.ts';
import { secretFaults } from './secrets.ts';
import { stateFaults } from './state.ts';
import { statusFaults } from './status.ts';
import { updateFaults } from './updates.ts';
import { versionFaults } from './versions.ts';

export type { Fault } from './fault.ts';

/** Every fault: the written ones by theme, then the families. */
export const faults: readonly Fault[] = [
  ...statusFaults,
  ...bodyFaults,
  ...echoFaults,
  ...secretFaults,
  ...errorFaults,
  ...codeFaults,
  ...headerFaults,
  ...envelopeFaults,
  ...messageFaults,
  ...limitFaults,
  ...listFaults,
  ...stateFaults,
  ...lifecycleFaults,
  ...raceFaults,
  ...updateFaults,
  ...encodingFaults,
  ...pathFaults,
  ...methodFaults,
  ...versionFaults,
  ...authFaults,
  ...credentialFaults,
  ...isolationFaults,
  ...overstrictFaults,
  ...constraintFaults,
  ...fieldFaults,
];

const byId = new Map(faults.map((fault) => [fault.id, fault]));

/**
 * The fault with this id.
 * @throws when there is none, naming the nearest.
 */
export function faultById(id: string): Fault {
  const fault = byId.get(id);
  if (fault) return fault;
  const [nearest] = [...byId.keys()]
    .map((known) => ({ known, distance: editDistance(id, known) }))
    .toSorted((a, b) => a.distance - b.distance);
  throw new Error(`there is no fault ${JSON.stringify(id)}; the nearest is ${JSON.stringify(nearest?.known)}`);
}

/** How many characters must be added, removed or replaced to make one text of the other (Levenshtein). */
function editDistance(left: string, right: string): number {
  let previous = Array.from({ length: right.length + 1 }, (_, index) => index);
  for (const [row, character] of [...left].entries()) {
    const current = [row + 1];
    for (let column = 0; column < right.length; column++) {
      const replaced = (previous[column] ?? 0) + (right[column] === character ? 0 : 1);
      current.push(Math.min(replaced, (previous[column + 1] ?? 0) + 1, (current[column] ?? 0) + 1));
    }
    previous = current;
  }
  return previous.at(-1) ?? 0;
}
