import type { Answer } from '../answer.ts';
import { afterPause, membersOf, offenceOf, refuse, succeed, type Call } from '../call.ts';
import { problem, type Problem } from '../errors.ts';
import { updateBodies } from '../validation/bodies.ts';
import { changeOffences, updateOffences } from '../validation/rules.ts';
import { offence, type Offence } from '../validation/violation.ts';
import { walk } from '../validation/walk.ts';

/** PATCH: changes one user, or nothing at all. */
export function updateUser(call: Call, key: string, bytes: Uint8Array): Answer | Promise<Answer> {
  const { behaviour, project } = call;
  const json = behaviour.read(bytes);
  if ('problem' in json) return refuse(call, json.problem);
  const body = membersOf(json.value);
  const stored = project.users.get(key);
  const reject = (refused: Problem): Answer => {
    if (stored !== undefined) project.users.set(key, behaviour.keepRefused(stored, body));
    return refuse(call, refused, body);
  };

  let offences: Offence[] = walk(updateBodies[call.api], json.value);
  let found = offenceOf(call, offences);
  if (found) return reject(found.problem);
  const circumstances = { groupId: project.groupId, customRoles: project.customRoles, now: call.now };
  offences = [...offences, ...updateOffences(body, circumstances)];
  found = offenceOf(call, offences);
  if (found) return reject(found.problem);

  const { databaseName = '', username = '' } = call.user ?? {};
  if (stored === undefined)
    offences.push(offence('path', '/username', 'exists', problem('USERNAME_NOT_FOUND', [username])));
  else offences.push(...changeOffences(body, stored, behaviour.changesIdentity));
  found = offenceOf(call, offences);
  if (found) return reject(found.problem);

  const overstrict = behaviour.refuses(call.operation, body);
  if (overstrict) return reject(overstrict);

  const before = stored ?? behaviour.create({ databaseName, username });
  return afterPause(call, () => {
    const after = behaviour.merge(before, body);
    behaviour.store(project.users, key, behaviour.keepUpdate(before, after));
    return succeed(call, behaviour.render(after, call.view), body);
  });
}
