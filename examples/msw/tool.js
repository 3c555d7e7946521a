/** The tool under test: it gets a token, and counts the users of a project. */
export async function countUsers({ groupId, clientId, clientSecret }) {
  const asked = await fetch('https://cloud.mongodb.com/api/oauth/token', {
    method: 'POST',
    headers: { Authorization: `Basic ${btoa(`${clientId}:${clientSecret}`)}` },
    body: new URLSearchParams({ grant_type: 'client_credentials' }),
  });
  if (!asked.ok) throw new Error(`no token: ${asked.status}`);
  const { access_token: token } = await asked.json();
  const response = await fetch(`https://cloud.mongodb.com/api/atlas/v2/groups/${groupId}/databaseUsers`, {
    headers: { Accept: 'application/vnd.atlas.2023-01-01+json', Authorization: `Bearer ${token}` },
  });
  if (!response.ok) throw new Error(`no users: ${response.status}`);
  const { totalCount } = await response.json();
  if (totalCount === undefined) throw new Error('the list has no totalCount');
  return totalCount;
}
