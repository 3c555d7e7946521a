/** Makes dist/, the built part of the published package: `npm run build`. */
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { bundlePrograms, bundleTypes } from './build/bundle.ts';

const dist = join(import.meta.dirname, '..', 'dist');
rmSync(dist, { recursive: true, force: true });
await Promise.all([bundlePrograms(dist), bundleTypes(dist)]);
