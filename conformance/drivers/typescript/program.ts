import type { DriverProgram } from '../program.ts';

/** This kit's own client, `src/client`. */
export const program: DriverProgram = {
  name: 'typescript',
  needs: [],
  command: 'node_modules/.bin/node conformance/drivers/typescript/driver.ts',
  auth: 'digest',
};
