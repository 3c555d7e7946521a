import type { User } from './user.ts';

/** A project holds at most this many users, permanent and temporary together. */
export const usersPerProject = 100;

/** A project: its custom roles and its users by identity, in the order of their creation. */
export interface Project {
  readonly groupId: string;
  readonly customRoles: ReadonlySet<string>;
  readonly users: Map<string, User>;
  /** The other projects of the server. */
  siblings(): readonly Project[];
}

/** The projects of a server. Everything is synchronous, so each change is atomic. */
export class Store {
  readonly #projects = new Map<string, Project>();

  constructor(projects: readonly { readonly groupId: string; readonly customRoles?: readonly string[] }[]) {
    for (const { groupId, customRoles = [] } of projects) {
      const siblings = (): Project[] => [...this.#projects.values()].filter((each) => each.groupId !== groupId);
      this.#projects.set(groupId, { groupId, customRoles: new Set(customRoles), users: new Map(), siblings });
    }
  }

  /** The project with this id, without the users whose time has come. */
  project(groupId: string, isExpired: (user: User) => boolean): Project | undefined {
    const project = this.#projects.get(groupId);
    if (project === undefined) return undefined;
    for (const [key, user] of project.users) {
      if (user.expiresAt !== null && isExpired(user)) project.users.delete(key);
    }
    return project;
  }

  /** The first project. */
  get first(): string | undefined {
    return this.#projects.keys().next().value;
  }

  /** Forgets every user of every project. */
  clear(): void {
    for (const { users } of this.#projects.values()) users.clear();
  }
}
