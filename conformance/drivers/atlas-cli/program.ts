import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { buildOnce } from '../build-once.ts';
import type { DriverProgram } from '../program.ts';
import { run } from '../run.ts';

const folder = import.meta.dirname;

/**
 * The command line tool of the Atlas CLI's Go module at v1.1.0, the newest release of it that the module proxy serves.
 * At that release it is still called mongocli, and has `mongocli atlas dbusers` instead of `atlas api databaseUsers`.
 */
export const program: DriverProgram = {
  name: 'atlas-cli',
  needs: ['go'],
  build: async () => {
    const files = ['go.mod', 'go.sum'].map((name) => readFileSync(join(folder, name), 'utf8'));
    const version = /^\s+github\.com\/mongodb\/mongocli v(\S+)/m.exec(files[0]!)?.[1];
    if (version === undefined) throw new Error('conformance/drivers/atlas-cli/go.mod does not say which release of mongocli to build');
    await buildOnce(folder, files, async (build) => {
      // The release's own Makefile sets the version in this way.
      const flags = `-X github.com/mongodb/mongocli/internal/version.Version=${version}`;
      await run('go', ['build', '-trimpath', '-buildvcs=false', '-ldflags', flags, '-o', join(build, 'mongocli'), 'github.com/mongodb/mongocli/cmd/mongocli'], { cwd: folder });
    });
  },
  command: 'node_modules/.bin/node conformance/drivers/atlas-cli/driver.ts',
  auth: 'digest',
  api: 'v1.0',
  deviations: 'conformance/drivers/atlas-cli/deviations.yaml',
};
