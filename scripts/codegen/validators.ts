import { createRequire } from 'node:module';
import { Ajv2020 } from 'ajv/dist/2020.js';
import type { Schema } from '../../src/contract/schema.ts';
import { toValidationSchema } from '../../src/contract/branches.ts';

// Both packages are CommonJS whose default export TypeScript's nodenext resolution does not see as callable.
const require = createRequire(import.meta.url);
const addFormats = require('ajv-formats') as (ajv: Ajv2020) => void;
const standaloneCode = (require('ajv/dist/standalone') as { default: (ajv: Ajv2020, names: Record<string, string>) => string }).default;

/** One ES module with a compiled validator for each schema, exported under the schema's id. */
export function validators(schemas: ReadonlyMap<string, Schema>): string {
  const ajv = new Ajv2020({ strict: true, strictTypes: false, strictRequired: false, allErrors: true, code: { source: true, esm: true, lines: true } });
  addFormats(ajv);
  for (const [id, schema] of schemas) ajv.addSchema(toValidationSchema(schema) as object, id);
  const code = standaloneCode(ajv, Object.fromEntries([...schemas.keys()].map((id) => [id, id])));
  return `// @ts-nocheck\n${withImports(code)}`;
}

/** Ajv writes `require` even into ES modules; each becomes an import of the same file. */
function withImports(code: string): string {
  const modules = new Map<string, string>();
  const body = code.replaceAll(/require\("([^"]+)"\)/g, (_, module: string) => {
    if (!modules.has(module)) modules.set(module, `module${modules.size}`);
    return modules.get(module)!;
  });
  // Bundlers and test runners differ in whether the default of a CommonJS module is unwrapped already.
  const unwrapped = body.replaceAll(/\b(module\d+)\.default\b/g, '($1.default ?? $1)');
  const imports = [...modules].map(([module, name]) => `import ${name} from '${module}.js';\n`);
  return `${imports.join('')}${unwrapped.replace(/^"use strict";\n?/, '')}\n`;
}
