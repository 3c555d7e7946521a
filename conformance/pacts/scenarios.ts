import type { Scenario } from '../../src/pact/scenario.ts';
import { errors } from './scenarios/errors.ts';
import { reading } from './scenarios/reading.ts';
import { writing } from './scenarios/writing.ts';

/** What this kit's own client relies on: each operation, each kind of user, each form of answer and error that it handles. */
export const scenarios: readonly Scenario[] = [...writing, ...reading, ...errors];
