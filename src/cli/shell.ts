import { existsSync } from 'node:fs';
import { ownFile } from '../contract/own-files.ts';

/** How this kit is called: from a checkout, which alone has the sources, through npm; from an installation by its name. */
export const self = existsSync(ownFile('src')) ? 'npm run -s atlas-conformance --' : 'npx atlas-conformance';

/** A word as a POSIX shell takes it; plain words stay as they are. */
export function word(text: string): string {
  return /^[A-Za-z0-9_./:=@%+,-]+$/.test(text) ? text : `'${text.replaceAll("'", String.raw`'\''`)}'`;
}
