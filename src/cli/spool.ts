import { randomUUID } from 'node:crypto';
import { closeSync, openSync, readSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Spool } from '../reporters/index.ts';
import { writeText } from './write-text.ts';

/** A spool on disk. It never throws: a full disk must not end a run before it has removed what it made. */
export interface FileSpool extends Spool {
  /** Gives up what is in it. @returns why not all that was put away could be had back, if that is so */
  close(): string | undefined;
}

/** A spool in a file that is there from the first text on, and that no name leads to: nothing is left of it, whatever ends the process. `write` has the bytes for no longer than its call. */
export function fileSpool(path: string, write: (bytes: Uint8Array) => void): FileSpool {
  const places: { readonly start: number; readonly length: number }[] = [];
  let descriptor: number | undefined;
  let end = 0;
  let longest = 0;
  let bytes = Buffer.alloc(0);
  let problem: string | undefined;
  const attempt = (action: () => void): void => {
    try {
      if (problem === undefined) action();
    } catch (error) {
      problem = `cannot keep a report in ${path} until it is complete: ${(error as Error).message}`;
    }
  };
  const open = (): number => {
    const opened = openSync(path, 'wx+', 0o600);
    rmSync(path);
    return opened;
  };
  return {
    put(text) {
      attempt(() => {
        descriptor ??= open();
        const length = writeText(descriptor, text, end);
        places.push({ start: end, length });
        end += length;
        longest = Math.max(longest, length);
      });
      return places.length - 1;
    },
    write(key) {
      attempt(() => {
        const { start, length } = places[key]!;
        if (bytes.length < length) bytes = Buffer.alloc(longest);
        for (let read = 0; read < length; ) {
          const more = readSync(descriptor!, bytes, read, length - read, start + read);
          if (more === 0) throw new Error('it ends too early');
          read += more;
        }
        write(bytes.subarray(0, length));
      });
    },
    close() {
      if (descriptor !== undefined) closeSync(descriptor);
      descriptor = undefined;
      return problem;
    },
  };
}

/** A spool in the system's folder for temporary files, for a report that goes to no file. */
export function temporarySpool(write: (bytes: Uint8Array) => void): FileSpool {
  return fileSpool(join(tmpdir(), `atlas-conformance-${randomUUID()}`), write);
}
