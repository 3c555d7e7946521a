import { bodyFaults } from './bodies.ts';
import { brokenFaults } from './broken.ts';
import { contractFaults } from './contract.ts';
import { digestFaults } from './digest.ts';
import { errorFaults } from './errors.ts';
import type { ClientFault } from './fault.ts';
import { headerFaults } from './headers.ts';
import { oauthFaults } from './oauth.ts';
import { pathFaults } from './paths.ts';
import { queryFaults } from './queries.ts';
import { readingFaults } from './reading.ts';
import { secretFaults } from './secrets.ts';
import { sendingFaults } from './sending.ts';

export { changed, fault, habitsOf, type ClientFault } from './fault.ts';

/** Every way in which the small client can be wrong. */
export const clientFaults: readonly ClientFault[] = [
  ...contractFaults,
  ...pathFaults,
  ...queryFaults,
  ...headerFaults,
  ...bodyFaults,
  ...secretFaults,
  ...digestFaults,
  ...oauthFaults,
  ...sendingFaults,
  ...readingFaults,
  ...errorFaults,
  ...brokenFaults,
];
