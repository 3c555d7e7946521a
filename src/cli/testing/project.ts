import { createClient, type DatabaseUser, type NewDatabaseUser } from '../../client/index.ts';
import { development } from '../../server/index.ts';

/** The project of an open reference server, seen through its API. */
export interface Project {
  readonly groupId: string;
  /** Every user, by identity. */
  users(): Promise<readonly DatabaseUser[]>;
  /** @throws when it is refused */
  add(user: NewDatabaseUser): Promise<void>;
}

export function projectOf(baseUrl: string, groupId: string = development.groupId): Project {
  const client = createClient({ baseUrl });
  return {
    groupId,
    async users() {
      const all: DatabaseUser[] = [];
      for await (const { results = [] } of client.databaseUserPages({ groupId, itemsPerPage: 500 })) all.push(...results);
      return all.toSorted((a, b) => (identity(a) < identity(b) ? -1 : 1));
    },
    async add(user) {
      const { error } = await client.createDatabaseUser({ groupId, body: user });
      if (error !== undefined) throw new Error(`${user.username} was not added: ${JSON.stringify(error)}`);
    },
  };
}

function identity({ databaseName, username }: DatabaseUser): string {
  return `${databaseName}/${username}`;
}

/** Users that have nothing to do with a run: one of every kind that a careless clean-up might take for its own. */
export const residents: readonly NewDatabaseUser[] = [
  { groupId: development.groupId, databaseName: 'admin', username: 'resident', password: 'a-password-of-some-length', roles: [{ databaseName: 'sales', roleName: 'readWrite' }], labels: [{ key: 'team', value: 'sales' }] },
  { groupId: development.groupId, databaseName: '$external', username: 'CN=resident,OU=Sales,O=Example,C=DE', x509Type: 'CUSTOMER', roles: [{ databaseName: 'admin', roleName: 'readAnyDatabase' }] },
  { groupId: development.groupId, databaseName: 'admin', username: '5f1a2b3c4d5e6f7a8b9c0d1e/residents', oidcAuthType: 'IDP_GROUP', roles: [{ databaseName: 'admin', roleName: 'reportingRole' }], description: 'made by hand' },
];
