import { closeSync, existsSync, mkdirSync, openSync, readFileSync, rmdirSync, rmSync, statSync, writeSync } from 'node:fs';
import { hostname } from 'node:os';
import { basename, dirname, resolve } from 'node:path';
import type { Entry, Line } from './ledger.ts';
import { UserError } from '../core/problem.ts';

/** Where the ledgers of runs are when nobody says, in the folder that a run is started in. */
export const ledgersFolder = '.atlas-conformance';

/** A ledger cannot be used; `message` is one line that says which file and what to do. */
export class LedgerError extends UserError {
  override readonly name = 'LedgerError';
}

/** What it takes to remove what a run has left, beside credentials, which no ledger has. */
export interface LedgerHead {
  /** Scheme, host and port of the target. */
  readonly target: string;
  readonly api: string;
  readonly auth: string;
  readonly groupId: string;
  /** What every name that the run made has in it. */
  readonly tag: string;
  readonly tokenUrl?: string;
}

interface Head extends LedgerHead {
  readonly ledger: 1;
  readonly host: string;
  readonly pid: number;
  readonly startedAt: string;
}

export interface LedgerFile {
  /** Appends a line before it returns: what is then sent is on record whatever becomes of this process. @throws LedgerError */
  write(line: Line): void;
  /**
   * Ends the ledger; when nothing is left of the run its file goes too.
   * @returns whether the file is still there
   */
  close(): boolean;
}

/**
 * A ledger on disk. Its file appears with the first line, so that a run that makes nothing leaves no trace.
 * @throws LedgerError when there is a file of this name, which may tell what an earlier run has left, or none can be written
 */
export function openLedgerFile(file: string, head: LedgerHead): LedgerFile {
  if (statSync(file, { throwIfNoEntry: false })?.isDirectory()) throw new LedgerError(`${file} is a folder: give the name of a file in it`);
  if (existsSync(file)) throw new LedgerError(`${file} is there already and may say what an earlier run has left: run "cleanup ${file}" first, or give another --ledger`);
  tryOut(file);
  const open = new Set<number>();
  let descriptor: number | undefined;
  let made: string | undefined;
  const append = (value: Head | Line): void => {
    try {
      if (descriptor === undefined) {
        ({ made, descriptor } = create(file));
      }
      const bytes = Buffer.from(`${JSON.stringify(value)}\n`);
      for (let written = 0; written < bytes.length; ) written += writeSync(descriptor, bytes, written);
    } catch (error) {
      throw new LedgerError(`cannot write the ledger ${file}: ${(error as Error).message}; nothing is created that is not on record first`, { cause: error });
    }
  };
  return {
    write(line) {
      if (descriptor === undefined) append({ ledger: 1, ...head, host: hostname(), pid: process.pid, startedAt: new Date().toISOString() });
      if (!('gone' in line)) {
        append(line);
        open.add(line.n);
        return;
      }
      open.delete(line.n);
      try {
        append(line);
      } catch {
        // Then it is looked for in vain later, which does no harm.
      }
    },
    close() {
      if (descriptor === undefined) return false;
      closeSync(descriptor);
      if (open.size > 0) return true;
      discard(file, made);
      return false;
    },
  };
}

/**
 * A new file, and the first of the folders that were made for it. The folder of ledgers counts as made for each of them:
 * whichever run ends last removes it.
 */
function create(file: string): { readonly made: string | undefined; readonly descriptor: number } {
  const folder = dirname(file);
  for (let attempt = 1; ; attempt += 1) {
    const made = mkdirSync(folder, { recursive: true }) ?? (basename(folder) === ledgersFolder ? folder : undefined);
    try {
      return { made, descriptor: openSync(file, 'wx', 0o600) };
    } catch (error) {
      // Another run that ended just now may have removed the folder again.
      if ((error as NodeJS.ErrnoException).code === 'ENOENT' && attempt < 5) continue;
      removeFolders(folder, made);
      throw error;
    }
  }
}

/** Makes the file and removes it again: that it cannot be written is told before anything is sent. @throws LedgerError */
function tryOut(file: string): void {
  try {
    const { made, descriptor } = create(file);
    closeSync(descriptor);
    discard(file, made);
  } catch (error) {
    throw new LedgerError(`cannot write the ledger ${file} (${(error as Error).message}): give another --ledger`, { cause: error });
  }
}

/** Removes `folder` and those above it up to `made`, the first that was made for it, as far as nothing is in them. */
function removeFolders(folder: string, made: string | undefined): void {
  if (made === undefined) return;
  try {
    for (let each = resolve(folder); ; each = dirname(each)) {
      rmdirSync(each);
      if (each === resolve(made)) return;
    }
  } catch {
    // Another run's ledger is in it.
  }
}

/** Removes a ledger that has nothing to tell any more; and the folders up to `made`, those that were made for it, that are empty. */
export function discard(file: string, made?: string): void {
  rmSync(file, { force: true });
  removeFolders(dirname(file), made);
}

/** What a ledger tells. */
export interface ReadLedger {
  readonly head: LedgerHead;
  /** What the run may have made and not removed, in the order in which it was asked for. */
  readonly left: readonly Entry[];
  /** The process of the run, if it seems to be still going on this machine. */
  readonly running?: number;
}

/**
 * Reads a ledger file. A last line that was not finished, as a crash leaves it, was about nothing that was sent.
 * @throws LedgerError when it cannot be read or is none
 */
export function readLedgerFile(file: string): ReadLedger {
  const [first, ...rest] = linesOf(file);
  const head = parse(first ?? '');
  if (!isHead(head)) throw new LedgerError(`${file} is no ledger of a run: its first line should have "ledger": 1; a run names its ledger when it starts`);
  const entries = new Map<number, Entry>();
  for (const [index, text] of rest.entries()) {
    const line = parse(text);
    if (!isLine(line)) {
      if (index === rest.length - 1) break;
      throw new LedgerError(`${file}: line ${index + 2} is no line of a ledger; the file is damaged: look in the project for names that have ${head.tag} in them`);
    }
    if ('gone' in line) entries.delete(line.n);
    else entries.set(line.n, line);
  }
  const { target, api, auth, groupId, tag, tokenUrl, host, pid } = head;
  const running = host === hostname() && pid !== process.pid && isAlive(pid);
  return { head: { target, api, auth, groupId, tag, ...(tokenUrl !== undefined && { tokenUrl }) }, left: [...entries.values()], ...(running && { running: pid }) };
}

function linesOf(file: string): readonly string[] {
  try {
    if (statSync(file).isDirectory()) throw new LedgerError(`${file} is a folder, not a ledger; give the file in it`);
    return readFileSync(file, 'utf8').split('\n').filter((line) => line !== '');
  } catch (error) {
    if (error instanceof LedgerError) throw error;
    const { code, message } = error as NodeJS.ErrnoException;
    throw new LedgerError(`${file}: ${code === 'ENOENT' ? 'there is no such file' : `cannot be read (${message})`}`, { cause: error });
  }
}

function parse(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    return undefined;
  }
}

function isHead(value: unknown): value is Head {
  const head = value as Partial<Head> | null | undefined;
  return head?.ledger === 1 && ([head.target, head.api, head.auth, head.groupId, head.tag, head.host] as unknown[]).every((each) => typeof each === 'string') && typeof head.pid === 'number';
}

function isLine(value: unknown): value is Line {
  const line = value as Partial<Entry & { gone: true }> | null | undefined;
  if (!Number.isInteger(line?.n)) return false;
  if (line?.gone === true) return true;
  return Array.isArray(line?.paths) && line.paths.every((path) => typeof path === 'string') && Array.isArray(line.headers) && typeof line.owner === 'string' && ['asked', 'made', 'foreign'].includes(String(line.state));
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
  try {
    // Dead, but nobody has asked how it ended: in a container that can last. The state stands behind the name in brackets.
    const [, state] = /\) (\S)/.exec(readFileSync(`/proc/${pid}/stat`, 'utf8')) ?? [];
    return state !== 'Z' && state !== 'X';
  } catch {
    return true; // no such folder on this system
  }
}
