import { closeSync, ftruncateSync, openSync, renameSync, rmSync, statSync } from 'node:fs';
import type { Spool } from '../reporters/index.ts';
import { UsageError } from './exit.ts';
import { fileSpool, temporarySpool } from './spool.ts';
import { writeBytes, writeText } from './write-text.ts';

/** Where a report goes. */
export interface Sink {
  /** Never throws: a full disk must not end a run before it has removed what it made. */
  readonly write: (text: string) => void;
  /** Where text of the report waits for its turn. */
  readonly spool: Spool;
  /** Puts the file under its name, or leaves nothing behind. @returns why its name does not have the whole report */
  close(complete: boolean): string | undefined;
}

/** A file that appears under its name when it is complete. @throws UsageError when it cannot be written */
export function openSink(file: string): Sink {
  const existing = statSync(file, { throwIfNoEntry: false });
  if (existing?.isDirectory()) throw new UsageError(`cannot write ${file}: it is a folder`);
  // A device or a pipe is written to as it is; a file of its name must not take its place.
  const path = existing === undefined || existing.isFile() ? `${file}.${process.pid}.tmp` : file;
  const temporary = path !== file;
  let problem: string | undefined;
  const attempt = (action: () => void): void => {
    try {
      action();
    } catch (error) {
      problem ??= `cannot write ${file}: ${(error as Error).message}`;
    }
  };

  const descriptor = opened(path, file, temporary ? 'wx' : 'w');
  const copy = (bytes: Uint8Array): void => {
    if (problem === undefined) attempt(() => writeBytes(descriptor, bytes));
  };
  const spool = temporary ? fileSpool(`${file}.${process.pid}.parts`, copy) : temporarySpool(copy);
  return {
    write: (text) => {
      if (problem === undefined) attempt(() => void writeText(descriptor, text));
    },
    spool,
    close(complete) {
      closeSync(descriptor);
      problem ??= spool.close();
      if (!temporary) return problem;
      if (complete && problem === undefined) attempt(() => renameSync(path, file));
      if (!complete || problem !== undefined) rmSync(path, { force: true });
      return problem;
    },
  };
}

/** The standard output. */
export function stdoutSink(): Sink {
  const spool = temporarySpool((bytes) => void process.stdout.write(Buffer.from(bytes)));
  return { write: (text) => void process.stdout.write(text), spool, close: () => spool.close() };
}

/** A file that has its lines at once. What it had before is kept until there is something to write, for a run may not begin. @throws UsageError when it cannot be written */
export function openStream(file: string): Sink {
  const existed = statSync(file, { throwIfNoEntry: false });
  if (existed?.isDirectory()) throw new UsageError(`cannot write ${file}: it is a folder`);
  let problem: string | undefined;
  let begun = false;
  const descriptor = opened(file, file, 'a');
  const spool = temporarySpool((bytes) => writeBytes(descriptor, bytes));
  return {
    spool,
    write(text) {
      if (problem !== undefined) return;
      try {
        if (!begun && existed?.isFile()) ftruncateSync(descriptor);
        begun = true;
        writeText(descriptor, text);
      } catch (error) {
        problem = `cannot write ${file}: ${(error as Error).message}`;
      }
    },
    close() {
      closeSync(descriptor);
      problem ??= spool.close();
      if (!begun && existed === undefined) rmSync(file, { force: true });
      return problem;
    },
  };
}

/** @param file what the user calls it @throws UsageError */
function opened(path: string, file: string, flags: 'a' | 'w' | 'wx'): number {
  try {
    return openSync(path, flags);
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException;
    throw new UsageError(`cannot write ${file}: ${code === 'ENOENT' || code === 'ENOTDIR' ? 'its folder does not exist' : message}`);
  }
}
