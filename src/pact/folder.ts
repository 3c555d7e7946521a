import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { isObject } from '../core/json.ts';
import type { Parties } from './record.ts';
import { UserError } from '../core/problem.ts';

/** A folder cannot hold a pact; `message` says why and what to do. */
export class PactFolderError extends UserError {
  override readonly name = 'PactFolderError';
}

/** A folder for the one pact of two parties. */
export interface PactFolder {
  /** The path of the pact file, named as Pact names it: consumer, hyphen, provider. */
  readonly file: string;
  /** What the file has now, or undefined when there is none. */
  readonly current: string | undefined;
  /** Replaces what the folder has by this text, at once or not at all. @throws PactFolderError when it cannot be written */
  write(text: string): void;
}

/**
 * Opens a folder, and makes sure that nothing in it would be lost or left beside the pact.
 * @throws PactFolderError when it is none, cannot be read, or has anything but the pact of these parties
 */
export function openFolder(folder: string, parties: Parties): PactFolder {
  const name = `${parties.consumer}-${parties.provider}.json`;
  const file = join(folder, name);
  const foreign = list(folder).filter((each) => each !== name);
  if (foreign.length > 0) throw new PactFolderError(`${folder} has ${named(foreign)}, not made by this command for ${parties.consumer} and ${parties.provider}; the folder is rebuilt from nothing, so give it another (--out) or move that away`);
  const current = read(file);
  if (current !== undefined && !isPactOf(current, parties)) throw new PactFolderError(`${file} is no pact of ${parties.consumer} and ${parties.provider}, and will not be overwritten; give another folder (--out) or move it away`);
  return { file, current, write: (text) => replace(folder, file, text) };
}

function list(folder: string): readonly string[] {
  try {
    return readdirSync(folder);
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException;
    if (code === 'ENOENT') return [];
    throw new PactFolderError(code === 'ENOTDIR' ? `${folder} is no folder` : `${folder} cannot be read: ${message}`);
  }
}

function read(file: string): string | undefined {
  try {
    return readFileSync(file, 'utf8');
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException;
    if (code === 'ENOENT') return undefined;
    throw new PactFolderError(`${file} cannot be read: ${message}`);
  }
}

function isPactOf(text: string, { consumer, provider }: Parties): boolean {
  try {
    const pact: unknown = JSON.parse(text);
    const nameOf = (party: unknown) => (isObject(party) ? party['name'] : undefined);
    return isObject(pact) && nameOf(pact['consumer']) === consumer && nameOf(pact['provider']) === provider;
  } catch {
    return false;
  }
}

/** The new file is made beside the folder: what a crash leaves is then not taken for a pact. */
function replace(folder: string, file: string, text: string): void {
  const temporary = `${resolve(folder)}.${process.pid}.tmp`;
  try {
    mkdirSync(folder, { recursive: true });
    try {
      writeFileSync(temporary, text);
      renameSync(temporary, file);
    } finally {
      rmSync(temporary, { force: true });
    }
  } catch (error) {
    throw new PactFolderError(`${file} cannot be written: ${(error as Error).message}`);
  }
}

function named(names: readonly string[]): string {
  const shown = names.slice(0, 3).join(', ');
  return names.length > 3 ? `${shown} and ${names.length - 3} more` : shown;
}
