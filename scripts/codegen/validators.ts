import { createRequire } from 'node:module';
import { Ajv } from 'ajv';
import type { Schema } from '../../src/contract/schema.ts';
import { toValidationSchema } from '../../src/contract/branches.ts';
import { shareParts } from './share-parts.ts';

// Both packages are CommonJS whose default export TypeScript's nodenext resolution does not see as callable.
const require = createRequire(import.meta.url);
const addFormats = require('ajv-formats') as (ajv: Ajv) => void;
const standaloneCode = (require('ajv/dist/standalone') as { default: (ajv: Ajv, names: Record<string, string>) => string }).default;

/** One ES module with a compiled validator for each schema, exported under the schema's id; equal schemas and parts have one in common. */
export function validators(schemas: ReadonlyMap<string, Schema>): string {
  // What the contract uses of JSON Schema is in all its versions; for the older ones Ajv writes no bookkeeping of unevaluated properties.
  const ajv = new Ajv({ strict: true, strictTypes: false, strictRequired: false, allErrors: true, inlineRefs: false, code: { source: true, esm: true, lines: true } });
  addFormats(ajv);
  const { parts, names } = shareParts(new Map([...schemas].map(([id, schema]) => [id, toValidationSchema(schema)])));
  for (const [name, part] of parts) ajv.addSchema(part as object, name);
  // Ajv declares a function once for each name that it is exported under.
  const first = new Map([...names].toReversed().map(([id, name]) => [name, id]));
  const code = standaloneCode(ajv, Object.fromEntries([...names].filter(([id, name]) => first.get(name) === id)));
  const others = [...names].filter(([id, name]) => first.get(name) !== id).map(([id, name]) => `export const ${id} = ${first.get(name)};\n`);
  return `// @ts-nocheck\n${withImports(faster(code))}${others.join('')}${append}`;
}

/** Ajv copies all errors so far for each part that has some, which of a long list takes the square of its length. */
const append = `
function append(errors, more){
if(errors === null) return more;
for(const error of more) errors.push(error);
return errors;
}
`;

/** Ajv's code without what costs time in it and serves nothing here. */
function faster(code: string): string {
  return (
    code
      .replaceAll(/(\w+) = \1 === null \? (\w+)\.errors : \1\.concat\(\2\.errors\)/g, '$1 = append($1, $2.errors)')
      // Characters are counted only where there may be too many or too few: each takes one or two of UTF-16.
      .replaceAll(/\bif\((\w+)\((\w+)\) > (\d+)\)/g, 'if($2.length > $3 && $1($2) > $3)')
      .replaceAll(/\bif\((\w+)\((\w+)\) < (\d+)\)/g, (_, count: string, text: string, least: string) => `if(${text}.length < ${2 * Number(least)} && ${count}(${text}) < ${least})`)
      // Parts are given where they stand and no more: no keyword of the contract looks at what is around them.
      .replaceAll(/\{instancePath="", parentData, parentDataProperty, rootData=data\}=\{\}/g, 'instancePath=""')
      .replaceAll(/\{instancePath:(.+?),parentData:\w+,parentDataProperty:(?:"[^"]*"|\w+),rootData\}/g, '$1')
  );
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
