import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The folder with this kit's package.json: the checkout, or where the package is installed. */
function home(): string {
  // Jest before 30, in which others use this, has no import.meta.dirname.
  let folder = dirname(fileURLToPath(import.meta.url));
  while (!existsSync(join(folder, 'package.json'))) {
    if (folder === dirname(folder)) throw new Error(`${import.meta.url} is in no package: install atlas-conformance again`);
    folder = dirname(folder);
  }
  return folder;
}

let found: string | undefined;

/**
 * Where a file or folder that this kit reads at run time is. Its path is the same in a checkout and in the published
 * package (`files` in package.json): `package.json`, `openapi/…`, `conformance/deviations/…`.
 * @param path from the folder with package.json
 */
export function ownFile(path: string): string {
  found ??= home();
  return join(found, path);
}
