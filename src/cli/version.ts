import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** The version of this kit. */
export const version: string = read();

function read(): string {
  // Two folders up from the source, three from the built file.
  for (const up of ['../..', '../../..']) {
    try {
      return (JSON.parse(readFileSync(join(import.meta.dirname, up, 'package.json'), 'utf8')) as { version: string }).version;
    } catch {
      continue;
    }
  }
  return 'unknown';
}
