import type { Answer } from '../answer.ts';
import { afterPause, offenceOf, refuse, succeed, type Call } from '../call.ts';
import { problem } from '../errors.ts';
import { offence } from '../validation/violation.ts';

/** DELETE: removes one user. The service's code for a missing user differs here from that of GET and PATCH. */
export function deleteUser(call: Call, key: string, username: string): Answer | Promise<Answer> {
  const { project } = call;
  const { users } = project;
  if (!users.has(key)) {
    const found = offenceOf(call, [offence('path', '/username', 'exists', problem('USER_NOT_FOUND', [username]))]);
    if (found) return refuse(call, found.problem);
  }
  return afterPause(call, () => {
    call.behaviour.remove(users, key, project);
    return succeed(call, null);
  });
}
