/**
 * The examples that are asked for; all when none are.
 * @throws Error when there is no example of such a name
 */
export function chosen(names: readonly string[], known: readonly string[]): readonly string[] {
  const unknown = names.find((name) => !known.includes(name));
  if (unknown !== undefined) throw new Error(`there is no example ${JSON.stringify(unknown)}; there are ${known.toSorted().join(', ')}`);
  return names.length === 0 ? known.toSorted() : names;
}

/** An example's package.json, with the packed package in place of the published one. */
export function manifestWith(text: string, tarball: string): string {
  const manifest = JSON.parse(text) as { devDependencies: Record<string, string> };
  return JSON.stringify({ ...manifest, devDependencies: { ...manifest.devDependencies, 'atlas-conformance': `file:${tarball}` } }, undefined, 2);
}

/** Programs that import each entry point. */
export const imports: Readonly<Record<string, string>> = {
  'entry-points.js': `
import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import { checkExchange, databaseUsers, ExchangeError, toConformTo } from 'atlas-conformance';
import manifest from 'atlas-conformance/package.json' with { type: 'json' };
import { handlers } from 'atlas-conformance/msw';
import { createReferenceServer, development, faults } from 'atlas-conformance/server';
import { toConformTo as ofVitest } from 'atlas-conformance/vitest';
import { toConformTo as ofJest } from 'atlas-conformance/jest';

for (const file of Object.values(manifest.exports).flatMap((paths) => Object.values(paths)).filter((path) => path.startsWith('./'))) {
  assert.ok(existsSync(new URL(file, import.meta.resolve('atlas-conformance/package.json'))), file);
}
assert.equal(ofVitest, toConformTo);
assert.equal(ofJest, toConformTo);
assert.equal(handlers().length, 2);
assert.ok(faults.length > 0 && ExchangeError.name === 'ExchangeError');
const url = \`https://cloud.mongodb.com/api/atlas/v2/groups/\${development.groupId}/databaseUsers\`;
const request = new Request(url, { headers: { Accept: 'application/vnd.atlas.2023-01-01+json' } });
const response = await createReferenceServer({ auth: [] }).fetch(request);
const { operation, conforms } = await checkExchange(request, response, { contract: databaseUsers.v2 });
assert.deepEqual({ operation, conforms }, { operation: 'listDatabaseUsers', conforms: true });
`,
  'common.cjs': `
const assert = require('node:assert/strict');
for (const entry of ['', '/server', '/msw', '/jest']) assert.ok(Object.keys(require(\`atlas-conformance\${entry}\`)).length > 0);
`,
  'server-alone.js': `
import assert from 'node:assert/strict';
import { registerHooks } from 'node:module';
registerHooks({
  resolve(specifier, context, next) {
    if (/^(?:@hono\\/node-server|undici|node:(?:http|net|fs))/.test(specifier)) throw new Error(\`atlas-conformance/server asks for \${specifier}\`);
    return next(specifier, context);
  },
});
const { createReferenceServer } = await import('atlas-conformance/server');
assert.equal((await createReferenceServer().fetch(new Request('https://cloud.mongodb.com/'))).status, 401);
`,
};

/** What a consumer with types writes; every file of the package's declarations is checked with it. */
export const types: Readonly<Record<string, string>> = {
  'tsconfig.json': JSON.stringify({
    compilerOptions: { module: 'nodenext', target: 'es2023', lib: ['es2023', 'esnext.collection', 'dom'], types: ['node'], strict: true, exactOptionalPropertyTypes: true, skipLibCheck: false, noEmit: true },
    files: ['plain.ts', 'with-vitest.ts', 'with-jest.ts'],
  }),
  'plain.ts': `
import { checkExchange, databaseUsers, type CheckedExchange, type ContractHandle, type Deviation } from 'atlas-conformance';
import { handlers } from 'atlas-conformance/msw';
import { createReferenceServer, development, faults, type Fault, type ReferenceServer, type ServerOptions } from 'atlas-conformance/server';
import type { RequestHandler } from 'msw';

const deviations: readonly Deviation[] = [{ id: 'mine', requirement: 'client.*', reason: 'why', evidence: 'seen' }];
const options: ServerOptions = { auth: ['digest'], fault: 'status:list-206', rateLimit: { capacity: 1, refill: 1, perSeconds: 60 } };
const server: ReferenceServer = createReferenceServer(options);
const mocks: readonly RequestHandler[] = handlers({ server, origin: 'http://127.0.0.1:8080' });
const contract: ContractHandle = databaseUsers.byPath;
const checked: CheckedExchange = await checkExchange(new Request('https://x.example'), new Response(), { contract, deviations, profile: 'published', side: 'client' });
const fault: Fault | undefined = faults[0];
const id: string = development.groupId;
// @ts-expect-error there is no such contract
databaseUsers.v3;
// @ts-expect-error there is no such way to authenticate
createReferenceServer({ auth: ['basic'] });
// @ts-expect-error there is no such side
await checkExchange(new Request('https://x.example'), new Response(), { side: 'proxy' });
console.log(mocks, checked.findings.map(({ sentence }) => sentence), fault?.id, id);
`,
  'with-vitest.ts': `
import { databaseUsers } from 'atlas-conformance';
import 'atlas-conformance/vitest';
import { expect } from 'vitest';

const passed: Promise<void> = expect(new Response()).toConformTo(databaseUsers.v2);
await expect({ request: new Request('https://x.example'), response: new Response() }).not.toConformTo(databaseUsers.v1, { allowUncovered: true });
// @ts-expect-error the contract is missing
await expect(new Response()).toConformTo();
console.log(passed);
`,
  'with-jest.ts': `
import { databaseUsers } from 'atlas-conformance';
import 'atlas-conformance/jest';
import { expect } from 'expect';

const passed: Promise<void> = expect(new Response()).toConformTo(databaseUsers.v2);
await expect({ request: new Request('https://x.example'), response: new Response() }).not.toConformTo(databaseUsers.v1, { allowUncovered: true });
// @ts-expect-error the contract is missing
await expect(new Response()).toConformTo();
console.log(passed);
`,
};
