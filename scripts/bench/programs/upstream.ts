/** A server that answers every request with one database user, as the real service shows it, and does nothing else. */
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

const path = '/api/atlas/v2/groups/5f1a2b3c4d5e6f7a8b9c0d1e/databaseUsers/admin/joe';
const user = {
  awsIAMType: 'NONE',
  databaseName: 'admin',
  groupId: '5f1a2b3c4d5e6f7a8b9c0d1e',
  labels: [{ key: 'team', value: 'sales' }],
  ldapAuthType: 'NONE',
  links: [{ href: `https://cloud.mongodb.com${path}`, rel: 'self' }],
  oidcAuthType: 'NONE',
  roles: [{ databaseName: 'sales', roleName: 'readWrite' }],
  scopes: [],
  username: 'joe',
  x509Type: 'NONE',
};
const body = Buffer.from(JSON.stringify(user));
const fields = ['Content-Type', 'application/vnd.atlas.2023-01-01+json;charset=utf-8', 'RateLimit-Limit', '10000', 'RateLimit-Remaining', '9999', 'Strict-Transport-Security', 'max-age=31536000', 'X-Content-Type-Options', 'nosniff', 'X-Frame-Options', 'DENY', 'Content-Length', String(body.length)];

const server = createServer((_request, response) => response.writeHead(200, fields).end(body)).listen(0, '127.0.0.1', () => {
  console.log(`listening on http://127.0.0.1:${(server.address() as AddressInfo).port}`);
});
