import type { DriverProgram } from '../program.ts';

/** curl, called as the reference pages show it. */
export const program: DriverProgram = {
  name: 'curl',
  needs: ['curl'],
  command: 'node_modules/.bin/node conformance/drivers/curl/driver.ts',
  auth: 'digest',
  deviations: 'conformance/drivers/curl/deviations.yaml',
};
