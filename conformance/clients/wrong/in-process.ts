import { inProcessDriver, type Driver } from '../../../src/sdk/driver.ts';
import type { Greeting } from '../../../src/sdk/protocol.ts';
import { createClient } from './client.ts';
import type { Habits } from './habits.ts';

/** What the driver of this client calls itself. */
export const greeting = { name: 'small-client', version: '1.0.0', language: 'TypeScript' } as const satisfies Greeting['driver'];

/** The client with these habits, as a driver without a process. */
export function openInProcess(habits: Habits): Driver {
  return inProcessDriver({ protocol: 1, driver: greeting }, createClient(habits));
}
