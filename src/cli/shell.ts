/** How this kit is called: from a checkout through npm, from an installation by its name. */
export const self = import.meta.filename.endsWith('.ts') ? 'npm run -s atlas-conformance --' : 'npx atlas-conformance';

/** A word as a POSIX shell takes it; plain words stay as they are. */
export function word(text: string): string {
  return /^[A-Za-z0-9_./:=@%+,-]+$/.test(text) ? text : `'${text.replaceAll("'", String.raw`'\''`)}'`;
}
