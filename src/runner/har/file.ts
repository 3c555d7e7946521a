import { closeSync, openSync, writeSync } from 'node:fs';
import { HarError } from './fields.ts';
import type { HarCreator } from '../../contract/har.ts';

/** A HAR that grows while it is written. */
export interface HarFile {
  /** Adds an entry. Never throws: a full disk must not end what is being recorded. */
  add(entry: object): void;
  /** @returns why the file does not have everything, if it does not */
  close(): string | undefined;
}

const end = '\n]}}\n';

/**
 * Begins a HAR file, for nobody but its owner to read. Each entry is written together with the end of the document, over
 * the end that stood there before, so that the file is a whole HAR whenever the program that writes it is killed.
 * @throws HarError when it cannot be written
 */
export function openHarFile(file: string, creator: HarCreator): HarFile {
  let descriptor: number;
  try {
    descriptor = openSync(file, 'w', 0o600);
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException;
    const reasons: Record<string, string> = { ENOENT: 'its folder does not exist', ENOTDIR: 'its folder does not exist', EISDIR: 'it is a folder' };
    throw new HarError(`cannot write ${file}: ${reasons[code ?? ''] ?? message}`);
  }
  let position = 0;
  let separator = '';
  let problem: string | undefined;
  const write = (text: string): void => {
    if (problem !== undefined) return;
    const bytes = Buffer.from(text + end);
    try {
      for (let written = 0; written < bytes.length; ) written += writeSync(descriptor, bytes, written, bytes.length - written, position + written);
      position += bytes.length - end.length;
    } catch (error) {
      problem = `cannot write ${file}: ${(error as Error).message}`;
    }
  };
  write(`{"log":{"version":"1.2","creator":${JSON.stringify(creator)},"entries":[`);
  return {
    add(entry) {
      write(`${separator}\n${JSON.stringify(entry)}`);
      separator = ',';
    },
    close() {
      closeSync(descriptor);
      return problem;
    },
  };
}
