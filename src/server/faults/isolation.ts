import type { Behaviour } from '../behaviour.ts';
import { problem } from '../errors.ts';
import { operationIds } from '../operation.ts';
import { development } from '../options.ts';
import type { Project } from '../store.ts';
import type { User } from '../user.ts';
import { fault, type Fault } from './fault.ts';

const words = {
  createDatabaseUser: 'create users in',
  listDatabaseUsers: 'list the users of',
  getDatabaseUser: 'get the users of',
  updateDatabaseUser: 'update the users of',
  deleteDatabaseUser: 'delete the users of',
} as const;

/** What a refusal adds to its text of the users of the project. */
const shows =
  (part: (users: readonly User[]) => string): ((sound: Behaviour) => Partial<Behaviour>) =>
  (sound) => ({
    denied: (refused, project, key) => {
      const said = sound.denied(refused, project, key);
      return { ...said, detail: `${said.detail} ${part([...project.users.values()])}` };
    },
  });

function firstOf(project: Project): Project {
  return [project, ...project.siblings()].reduce((first, each) => (each.groupId < first.groupId ? each : first));
}

/** Faults in keeping projects apart. They show where there is more than one, and credentials of each. */
export const isolationFaults: readonly Fault[] = [
  ...operationIds.map((operation) =>
    fault(
      `isolation:${operation}`,
      `lets credentials of another project ${words[operation]} a project`,
      ['project.foreign-credentials'],
      (sound) => ({ reaches: (caller, groupId, asked) => asked === operation || sound.reaches(caller, groupId, asked) }),
    ),
  ),
  fault(
    'isolation:out',
    'lets everybody into the other project, and nobody from there into this one',
    ['project.foreign-credentials'],
    (sound) => ({
      reaches: (caller, groupId, operation) =>
        groupId === development.other.groupId || sound.reaches(caller, groupId, operation),
    }),
  ),
  fault('isolation:shared-users', 'keeps the users of all projects in one place', ['project.isolated'], (sound) => ({
    housed: (project) => ({ ...sound.housed(project), users: firstOf(project).users }),
  })),
  fault('isolation:list-of-all', 'lists the users of all projects', ['project.isolated'], (sound) => ({
    listed: (users, project) =>
      sound.listed([...users, ...project.siblings().flatMap((each) => [...each.users.values()])], project),
  })),
  fault(
    'isolation:delete-everywhere',
    'deletes the user of that name in every project',
    ['project.isolated'],
    (sound) => ({
      remove: (users, key, project) => {
        sound.remove(users, key, project);
        for (const sibling of project.siblings()) sound.remove(sibling.users, key, sibling);
      },
    }),
  ),
  fault(
    'isolation:names-shown',
    'names the users of a project to whom it refuses',
    ['project.not-seen'],
    shows((users) => users.map(({ fields }) => String(fields['username'])).join(', ')),
  ),
  fault(
    'isolation:roles-shown',
    'shows the roles of the users of a project to whom it refuses',
    ['project.not-seen'],
    shows((users) => JSON.stringify(users.map(({ fields }) => fields['roles']))),
  ),
  fault('isolation:oracle', 'tells whom it refuses whether the user exists', ['project.no-oracle'], (sound) => ({
    denied: (refused, project, key) => {
      const said = sound.denied(refused, project, key);
      if (key === undefined || project.users.has(key)) return said;
      return problem('USERNAME_NOT_FOUND', [key.slice(key.indexOf('/') + 1)]);
    },
  })),
].map((each) => ({ ...each, needs: 'digest' as const }));
