/**
 * Makes generated/ from openapi/, and from what of the HTML report runs in a browser: `npm run codegen`; with `--check`, compares instead of writing and exits 1 on a difference.
 */
import { globSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import SwaggerParser from '@apidevtools/swagger-parser';
import { loadDocument } from '../src/contract/document.ts';
import type { JsonObject } from '../src/contract/json.ts';
import { readYaml } from '../src/contract/read-yaml.ts';
import { applyOverlay } from './openapi/overlay.ts';
import { operationsTable } from './codegen/operations.ts';
import { reportPage } from './codegen/report-page.ts';
import { types } from './codegen/types.ts';
import { validators } from './codegen/validators.ts';

const root = join(import.meta.dirname, '..');
const openapi = join(root, 'openapi');

const apis = [
  { api: 'v2', overlays: ['prose', 'prose-v2', 'atlas', 'conformance'] },
  { api: 'v1.0', overlays: ['prose', 'atlas', 'atlas-v1.0', 'conformance'] },
];

/** For each target of an overlay, the documents in which it matches nothing. */
const unmatched = new Map<string, Set<string>>();
const files = new Map<string, string>();

for (const { api, overlays } of apis) {
  const published = loadDocument(join(openapi, `${api}.yaml`));
  const document = structuredClone(published);
  for (const name of overlays) {
    for (const target of applyOverlay(document, readYaml(join(openapi, 'overlays', `${name}.yaml`)))) {
      const key = `openapi/overlays/${name}.yaml: ${target}`;
      unmatched.set(key, (unmatched.get(key) ?? new Set()).add(api));
    }
  }
  for (const each of [published, document]) await assertValid(each, api);

  const header = `// Made by scripts/codegen.ts from openapi/${api}.yaml and its overlays (${overlays.join(', ')}). Do not edit: npm run codegen.\n`;
  const table = operationsTable(api, published, document);
  files.set(`generated/${api}/operations.ts`, header + table.code);
  files.set(`generated/${api}/validators.ts`, header + validators(table.schemas));
  files.set(`generated/${api}/types.ts`, header + (await types(document)));
}

files.set('generated/report/page.ts', `// Made by scripts/codegen.ts from src/reporters/html/browser/. Do not edit: npm run codegen.\n${await reportPage(root)}`);

// A target that matches nothing in any document is a slip of the pen, which Overlay 1.0 would let pass in silence.
for (const [target, documents] of unmatched) {
  const users = apis.filter(({ overlays }) => overlays.some((name) => target.startsWith(`openapi/overlays/${name}.yaml:`)));
  if (documents.size === users.length) fail(`${target} matches nothing`);
}

for (const file of globSync('generated/**/*.ts', { cwd: root })) if (!files.has(file)) fail(`${file} is made by nobody: remove it`);
const stale = [...files].filter(([file, content]) => read(file) !== content).map(([file]) => file);
if (process.argv.includes('--check')) {
  if (stale.length > 0) fail(`not up to date: ${stale.join(', ')}\nrun: npm run codegen`);
  console.log(`generated/ is up to date (${files.size} files)`);
} else {
  for (const file of stale) {
    mkdirSync(dirname(join(root, file)), { recursive: true });
    writeFileSync(join(root, file), files.get(file)!);
  }
  console.log(stale.length === 0 ? `generated/ was up to date (${files.size} files)` : `wrote ${stale.join(', ')}`);
}

async function assertValid(document: JsonObject, api: string): Promise<void> {
  try {
    await SwaggerParser.validate(structuredClone(document) as never);
  } catch (error) {
    fail(`openapi/${api}.yaml is no valid OpenAPI document: ${(error as Error).message}`);
  }
}

function read(file: string): string | undefined {
  try {
    return readFileSync(join(root, file), 'utf8');
  } catch {
    return undefined;
  }
}

function fail(message: string): never {
  console.error(`codegen: ${message}`);
  process.exit(1);
}
