export { HarError } from './fields.ts';
export { openHarFile, type HarFile } from './file.ts';
export { parseHar, readHar, type HarEntry } from './read.ts';
export { ownName, toHar, toHarEntry, toUnansweredEntry, type HarCreator } from '../../contract/har.ts';
