/** The driver of the small client, as it should be or, by `--fault ID`, wrong in one way. */
import { parseArgs } from 'node:util';
import { speak } from '../../drivers/speak.ts';
import { createClient } from './client.ts';
import { clientFaults, habitsOf } from './faults/index.ts';
import { greeting } from './in-process.ts';
import { proper } from './proper.ts';

const { values } = parseArgs({ options: { fault: { type: 'string' }, api: { type: 'string', default: 'v2' } } });
const api = (['v2', 'v1.0'] as const).find((each) => each === values.api);
const fault = clientFaults.find(({ id }) => id === values.fault);
if (api === undefined || (values.fault !== undefined && fault === undefined)) {
  console.error(api === undefined ? `--api is v2 or v1.0, not ${values.api}` : `no fault of a client has the id ${values.fault}; "list faults" shows them`);
  process.exitCode = 2;
} else {
  const name = fault === undefined ? greeting.name : `${greeting.name} with ${fault.id}`;
  await speak({ ...greeting, name }, createClient(fault === undefined ? proper(api) : habitsOf(fault, api)));
}
