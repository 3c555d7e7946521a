import { existsSync } from 'node:fs';
import { ownFile } from '../contract/own-files.ts';

/** How this kit is called: from a checkout, which alone has the sources, through npm; from an installation by its name. */
export const self = existsSync(ownFile('src')) ? 'npm run -s atlas-conformance --' : 'npx atlas-conformance';

export { word } from '../../conformance/shell-word.ts';
