import { readFileSync } from 'node:fs';
import { ownFile } from '../contract/own-files.ts';

/** The version of this kit. */
export const version: string = (JSON.parse(readFileSync(ownFile('package.json'), 'utf8')) as { version: string }).version;
