import { readFileSync } from 'node:fs';
import { CORE_SCHEMA, load, YAMLException } from 'js-yaml';
import { isObject, type Json, type JsonObject } from './json.ts';

/** A document cannot be used; `message` names the file, the line where there is one, and what is wrong. */
export class DocumentError extends Error {
  override readonly name = 'DocumentError';
}

/** What no document of an API comes near, and a bomb of aliases passes at once. */
const limits = { values: 5_000_000, depth: 500 } as const;

/**
 * Reads a YAML 1.2 or JSON file whose value is an object. Nothing in it is shared between two places, so that an
 * overlay which changes one does not change the other.
 * @throws DocumentError when it cannot be read, is no YAML object, or is deeper or larger, its aliases expanded, than any document is.
 */
export function readYaml(file: string): JsonObject {
  const text = readText(file);
  if (text.trim() === '') throw new DocumentError(`${file}: is empty, so not a YAML object`);
  const value = parseYaml(text, file);
  if (!isObject(value)) throw new DocumentError(`${file}: not a YAML object`);
  return value;
}

/**
 * The value of a YAML 1.2 or JSON file, null when it is empty; otherwise as `readYaml`.
 * @throws DocumentError
 */
export function readYamlValue(file: string): Json {
  return parseYaml(readText(file), file);
}

function parseYaml(text: string, file: string): Json {
  return text.trim() === '' ? null : unshared(parse(text, file), file);
}

function readText(file: string): string {
  let text: string;
  try {
    text = readFileSync(file, 'utf8');
  } catch (error) {
    const { code = (error as Error).message } = error as NodeJS.ErrnoException;
    throw new DocumentError(code === 'EISDIR' ? `${file}: is a directory; give the document in it` : `${file}: cannot be read (${code})`, { cause: error });
  }
  return text;
}

/** js-yaml, because it reads the published document in 0.3 s; the package `yaml` takes 1.7 s. */
function parse(text: string, file: string): unknown {
  try {
    return load(text.replace(/^\uFEFF/, ''), { schema: CORE_SCHEMA, maxDepth: limits.depth });
  } catch (error) {
    if (error instanceof YAMLException) throw new DocumentError(`${file}:${error.mark === undefined ? '' : `${error.mark.line + 1}:`} no YAML: ${error.reason}`, { cause: error });
    throw error;
  }
}

/** A copy in which each alias stands for a value of its own. */
function unshared(root: unknown, file: string): Json {
  let left: number = limits.values;
  const copy = (value: unknown, depth: number): Json => {
    if (depth > limits.depth) throw new DocumentError(`${file}: nested more than ${limits.depth} deep, or an alias stands inside of what it names`);
    left -= 1;
    if (left < 0) throw new DocumentError(`${file}: has more than ${limits.values} values once its aliases are expanded; give a document without so many`);
    if (Array.isArray(value)) return value.map((item) => copy(item, depth + 1));
    if (!isObject(value)) return value as Json;
    return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, copy(item, depth + 1)]));
  };
  return copy(root, 0);
}
