/** The client under test: a very small SDK. `send` is fetch, or stands in for it. */
export function createClient(groupId: string, send: (request: Request) => Promise<Response> = fetch) {
  const users = `https://cloud.mongodb.com/api/atlas/v2/groups/${groupId}/databaseUsers`;
  const headers = { Accept: 'application/vnd.atlas.2023-01-01+json', 'Content-Type': 'application/json' };
  return {
    create: async (user: object) => (await send(new Request(users, { method: 'POST', headers, body: JSON.stringify(user) }))).json(),
    get: async (databaseName: string, username: string) => {
      const response = await send(new Request(`${users}/${encodeURIComponent(databaseName)}/${encodeURIComponent(username)}`, { headers }));
      return response.status === 404 ? undefined : response.json();
    },
  };
}
