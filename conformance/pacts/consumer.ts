import { createClient, type AuthenticationDatabase, type DatabaseUserChanges, type NewDatabaseUser, type Result } from '../../src/client/index.ts';
import type { ConsumerClient } from '../../src/pact/record.ts';
import { ScenarioError } from '../../src/pact/scenario.ts';

/**
 * Carries a scenario out with this kit's typed client. The types of the bodies are taken on trust: some are wrong on purpose.
 * @throws ScenarioError for what the typed client has no way to send
 */
export const kitClient: ConsumerClient = async ({ request }, { baseUrl, signal }) => {
  const client = createClient({ baseUrl });
  const { groupId = '', databaseName, username = '' } = request.path;
  const call = { groupId, signal, ...request.query };
  const user = { ...call, databaseName: databaseName as AuthenticationDatabase, username };
  const operations: Readonly<Record<string, () => Promise<Result<unknown>>>> = {
    createDatabaseUser: () => client.createDatabaseUser({ ...call, body: request.body as unknown as NewDatabaseUser }),
    listDatabaseUsers: () => client.listDatabaseUsers(call),
    getDatabaseUser: () => client.getDatabaseUser(user),
    updateDatabaseUser: () => client.updateDatabaseUser({ ...user, body: request.body as unknown as DatabaseUserChanges }),
    deleteDatabaseUser: () => client.deleteDatabaseUser(user),
  };
  const operation = operations[request.operation];
  if (operation === undefined) throw new ScenarioError(`the kit's client has no operation ${request.operation}`);
  const { data, error, response } = await operation();
  return { status: response.status, body: data ?? error };
};

