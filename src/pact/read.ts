import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { isObject } from '../core/json.ts';
import { readInteraction, type Fail } from './interaction.ts';
import { PactFileError, type Interaction, type Pact } from './pact.ts';

/**
 * Reads one pact file of the Pact Specification, version 2, 3 or 4.
 * @throws PactFileError when it cannot be read or is no pact; the message names the file and the place in it
 */
export function readPact(file: string): Pact {
  let bytes: Buffer;
  try {
    bytes = readFileSync(file);
  } catch (error) {
    const { code = (error as Error).message } = error as NodeJS.ErrnoException;
    const why = { ENOENT: 'there is no such file', EISDIR: 'is a folder; give the files in it, or --pact-dir' }[code] ?? `cannot be read (${code})`;
    throw new PactFileError(`${file}: ${why}`, { cause: error });
  }
  return parsePact(new Uint8Array(bytes), file);
}

/**
 * All pacts of a folder, by the names of their files: every `.json` in it, not those in folders below. There may be none.
 * @throws PactFileError when the folder cannot be read, or one of its `.json` files is no pact: which, and why
 */
export function readPactFolder(folder: string): readonly Pact[] {
  let names: readonly string[];
  try {
    names = readdirSync(folder);
  } catch (error) {
    const { code = (error as Error).message } = error as NodeJS.ErrnoException;
    const why = { ENOENT: 'there is no such folder', ENOTDIR: 'is no folder; give a file with --pact' }[code] ?? `cannot be read (${code})`;
    throw new PactFileError(`${folder}: ${why}`, { cause: error });
  }
  return names
    .filter((name) => name.toLowerCase().endsWith('.json'))
    .toSorted()
    .map((name) => readPact(join(folder, name)));
}

/**
 * A pact from the bytes of its file.
 * @param file how errors call it
 * @throws PactFileError
 */
export function parsePact(bytes: Uint8Array, file: string): Pact {
  const fail: Fail = (pointer, message) => {
    throw new PactFileError(`${file}: ${pointer === '' ? '' : `${pointer} `}${message}`);
  };
  const document = jsonOf(bytes, fail);
  if (!isObject(document)) return fail('', 'is no pact: it is no JSON object');
  const missing = ['consumer', 'provider', 'interactions'].filter((key) => document[key] === undefined);
  if (missing.length > 0) {
    if (missing.length === 1 && missing[0] === 'interactions' && Array.isArray(document['messages'])) return fail('', 'is a pact of messages, not of HTTP');
    return fail('', `is no pact: it has no ${missing.map((key) => JSON.stringify(key)).join(', ')}`);
  }
  const { interactions } = document;
  if (!Array.isArray(interactions)) return fail('/interactions', 'must be a list');
  const specification = versionOf(document['metadata'], fail);
  const found: Interaction[] = [];
  const others: Pact['others'][number][] = [];
  for (const [index, each] of interactions.entries()) {
    const pointer = `/interactions/${index}`;
    if (!isObject(each)) return fail(pointer, 'must be an object');
    const type = specification === 4 ? (each['type'] ?? 'Synchronous/HTTP') : 'Synchronous/HTTP';
    if (type === 'Synchronous/HTTP') found.push(readInteraction(each, specification, pointer, fail));
    else others.push({ pointer, description: String(each['description'] ?? ''), type: String(type) });
  }
  return { file, consumer: nameOf(document, 'consumer', fail), provider: nameOf(document, 'provider', fail), specification, interactions: found, others, bytes };
}

function jsonOf(bytes: Uint8Array, fail: Fail): unknown {
  if (bytes.length === 0) return fail('', 'is empty, so no pact');
  try {
    return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
  } catch (error) {
    return fail('', `is no JSON, so no pact: ${error instanceof SyntaxError ? error.message : 'it is not UTF-8'}`);
  }
}

function nameOf(document: Readonly<Record<string, unknown>>, role: 'consumer' | 'provider', fail: Fail): string {
  const party = document[role];
  const name = isObject(party) ? party['name'] : undefined;
  return typeof name === 'string' && name.trim() !== '' ? name : fail(`/${role}/name`, name === undefined ? 'is missing' : 'must be a text that is not empty');
}

/** Three spellings are in use; a pact without any is of version 2 (as Pact's own readers take it). */
function versionOf(metadata: unknown, fail: Fail): Pact['specification'] {
  if (metadata === undefined || metadata === null) return 2;
  if (!isObject(metadata)) return fail('/metadata', 'must be an object');
  const key = ['pactSpecification', 'pact-specification'].find((name) => metadata[name] !== undefined);
  const given = key === undefined ? metadata['pactSpecificationVersion'] : isObject(metadata[key]) ? metadata[key]['version'] : undefined;
  if (given === undefined && key === undefined) return 2;
  const major = typeof given === 'string' ? Number(/^(\d+)(?:\.|$)/.exec(given)?.[1]) : NaN;
  if (major === 2 || major === 3 || major === 4) return major;
  return fail(key === undefined ? '/metadata/pactSpecificationVersion' : `/metadata/${key}/version`, `must be 2, 3 or 4, not ${JSON.stringify(given)}`);
}
