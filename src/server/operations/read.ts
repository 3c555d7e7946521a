import type { Answer } from '../answer.ts';
import { afterPause, refuse, succeed, type Call } from '../call.ts';
import { problem } from '../errors.ts';

/** GET of one user. */
export function getUser(call: Call, key: string, username: string): Answer {
  const user = call.project.users.get(key);
  if (user === undefined) return refuse(call, problem('USERNAME_NOT_FOUND', [username]));
  return succeed(call, call.behaviour.render(user, call.view));
}

/** GET of all users, by page, in the order of their creation. */
export function listUsers(call: Call): Answer | Promise<Answer> {
  const { behaviour, parameters, project, view } = call;
  const stored = [...project.users.values()];
  return afterPause(call, () => {
    const users = behaviour.listed(stored, project);
    const page = behaviour.page(users, parameters);
    const totalCount = behaviour.totalCount(users.length, parameters, page.length);
    return succeed(call, {
      links: behaviour.pageLinks(view.collectionUrl, parameters, users.length),
      results: page.map((user) => behaviour.render(user, view)),
      ...(totalCount === undefined ? {} : { totalCount }),
    });
  });
}
