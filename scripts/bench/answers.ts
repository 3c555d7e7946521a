import type { Exchange } from '../../src/core/exchange.ts';

const groupId = '5f1a2b3c4d5e6f7a8b9c0d1e';
const collection = `/api/atlas/v2/groups/${groupId}/databaseUsers`;
const vendor = 'application/vnd.atlas.2023-01-01+json';

/** A user as the real service shows it. */
function user(index: number): object {
  const username = `user${index}`;
  return {
    awsIAMType: 'NONE',
    databaseName: 'admin',
    groupId,
    labels: [{ key: 'team', value: 'sales' }],
    ldapAuthType: 'NONE',
    links: [{ href: `https://cloud.mongodb.com${collection}/admin/${username}`, rel: 'self' }],
    oidcAuthType: 'NONE',
    roles: [{ databaseName: 'sales', roleName: 'readWrite' }, { collectionName: 'campaigns', databaseName: 'marketing', roleName: 'read' }],
    scopes: [],
    username,
    x509Type: 'NONE',
  };
}

/** An answer as it was recorded: a list of so many users, or one user without a number. */
export function listOf(users?: number): Exchange {
  const json = users === undefined ? user(1) : { links: [{ href: `https://cloud.mongodb.com${collection}?itemsPerPage=500`, rel: 'self' }], results: Array.from({ length: users }, (_, index) => user(index)), totalCount: users };
  return {
    request: { method: 'GET', target: users === undefined ? `${collection}/admin/user1` : `${collection}?itemsPerPage=500`, headers: [['Accept', vendor]], body: null },
    response: {
      status: 200,
      headers: [['Content-Type', `${vendor};charset=utf-8`], ['RateLimit-Limit', '10000'], ['RateLimit-Remaining', '9999'], ['Strict-Transport-Security', 'max-age=31536000'], ['X-Content-Type-Options', 'nosniff'], ['X-Frame-Options', 'DENY']],
      body: Buffer.from(JSON.stringify(json)),
    },
    startedAt: 0,
    durationMs: 1,
  };
}
