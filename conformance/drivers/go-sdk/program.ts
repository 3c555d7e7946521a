import type { DriverProgram } from '../program.ts';
import { run } from '../run.ts';

/** The official Go SDK at one of its releases; `name` is that of its command in `cmd/`. */
function release(name: string, deviations: string, auth: DriverProgram['auth']): DriverProgram {
  return {
    name,
    needs: ['go'],
    async build() {
      // Its tests stand beside it and are nobody else's to run.
      await run('go', ['test', './protocol'], { cwd: import.meta.dirname });
      await run('go', ['build', '-trimpath', '-buildvcs=false', '-o', `build/${name}`, `./cmd/${name}`], { cwd: import.meta.dirname });
    },
    command: `conformance/drivers/go-sdk/build/${name}`,
    auth,
    deviations: `conformance/drivers/go-sdk/${deviations}`,
  };
}

/** The releases that the reference pages show, or those next to them that are to be had. */
export const programs: readonly DriverProgram[] = [
  release('go-sdk-2023', 'deviations-2023.yaml', 'digest'),
  // Where a case leaves it open the newer one uses a service account, which the older one does not know; both have one library for Digest.
  release('go-sdk-2025', 'deviations-2025.yaml', 'oauth'),
];
