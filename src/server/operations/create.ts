import type { Answer } from '../answer.ts';
import { afterPause, membersOf, offenceOf, refuse, succeed, type Call } from '../call.ts';
import { problem, type Problem } from '../errors.ts';
import { usersPerProject } from '../store.ts';
import { createBodies } from '../validation/bodies.ts';
import { createOffences } from '../validation/rules.ts';
import { offence, type Offence } from '../validation/violation.ts';
import { walk } from '../validation/walk.ts';

/** POST: adds one user, or none. */
export function createUser(call: Call, bytes: Uint8Array): Answer | Promise<Answer> {
  const { behaviour, project } = call;
  const json = behaviour.read(bytes);
  if ('problem' in json) return refuse(call, json.problem);
  const body = membersOf(json.value);
  const { databaseName = 'admin', username } = body;
  const key = behaviour.identity(String(databaseName), String(username));
  const reject = (refused: Problem): Answer => {
    const kept = project.users.has(key) ? null : behaviour.keepUncreated(body);
    if (kept !== null) project.users.set(key, kept);
    return refuse(call, refused, body);
  };

  let offences: Offence[] = walk(createBodies[call.api], json.value);
  let found = offenceOf(call, offences);
  if (found) return reject(found.problem);

  const circumstances = { groupId: project.groupId, customRoles: project.customRoles, now: call.now };
  offences = [...offences, ...createOffences(body, circumstances)];
  found = offenceOf(call, offences);
  if (found) return reject(found.problem);

  if (project.users.has(key)) {
    offences.push(offence('body', '/username', 'unique', problem('USER_ALREADY_EXISTS', [String(username)])));
  } else if (project.users.size >= usersPerProject) {
    offences.push(offence('body', '/username', 'capacity', problem('GROUP_USERS_LIMIT_EXCEEDED', [usersPerProject])));
  }
  found = offenceOf(call, offences);
  if (found) return reject(found.problem);
  const overstrict = behaviour.refuses(call.operation, body);
  if (overstrict) return reject(overstrict);

  return afterPause(call, () => {
    const user = behaviour.create(body);
    const kept = behaviour.keep(user);
    if (kept !== null) project.users.set(key, kept);
    return succeed(call, behaviour.render(user, call.view), body);
  });
}
