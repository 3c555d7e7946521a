import { program as atlasCli } from './atlas-cli/program.ts';
import { program as curl } from './curl/program.ts';
import { programs as goSdk } from './go-sdk/program.ts';
import type { DriverProgram } from './program.ts';
import { program as python } from './python/program.ts';
import { program as typescript } from './typescript/program.ts';

/** The drivers of this project, each around a real client. */
export const programs: readonly DriverProgram[] = [typescript, ...goSdk, atlasCli, curl, python];
