import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { load, loadComparator, loadPact, PackageError, packages } from './packages.ts';

const { peerDependencies, peerDependenciesMeta, devDependencies } = JSON.parse(readFileSync(join(import.meta.dirname, '..', '..', 'package.json'), 'utf8')) as {
  peerDependencies: Record<string, string>;
  peerDependenciesMeta: Record<string, { optional?: boolean }>;
  devDependencies: Record<string, string>;
};

it('the packages are optional peers of these versions, and tested with the first of them', () => {
  expect(peerDependencies).toMatchObject(packages);
  for (const name of Object.keys(packages)) expect(peerDependenciesMeta[name]).toEqual({ optional: true });
  for (const [name, range] of Object.entries(packages)) expect(`^${devDependencies[name]!}`).toBe(range);
});

it('they are loaded, and the environment is as it was but for the statistics that Pact sends', async () => {
  const { LOG_LEVEL: before } = process.env;
  expect(await loadPact()).toHaveProperty('PactV4');
  expect(await loadComparator()).toBeTypeOf('object');
  expect([process.env['LOG_LEVEL'], process.env['PACT_DO_NOT_TRACK']]).toEqual([before, 'true']);
});

const name = '@pact-foundation/pact';
const install = 'this command needs it: npm install --save-dev "@pact-foundation/pact@^17.1.4"';

it.each<[string, Error, string]>([
  ['is not installed', Object.assign(new Error(`Cannot find package '${name}' imported from /x.ts`), { code: 'ERR_MODULE_NOT_FOUND' }), `${name} is not installed; ${install}`],
  ['lacks a part', Object.assign(new Error("Cannot find module 'other'"), { code: 'MODULE_NOT_FOUND' }), `${name} cannot be loaded: Cannot find module 'other'; ${install}`],
  ['has nothing for this machine', new Error('Unsupported platform: aix-ppc64'), `${name} cannot be loaded: Unsupported platform: aix-ppc64; ${install}`],
])('one that %s is named, with what to install', async (_, error, message) => {
  await expect(load(name, () => Promise.reject(error))).rejects.toThrow(new PackageError(message));
});
