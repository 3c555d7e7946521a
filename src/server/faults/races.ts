import { setTimeout as sleep } from 'node:timers/promises';
import type { Behaviour } from '../behaviour.ts';
import type { OperationId } from '../operation.ts';
import { fault, type Fault } from './fault.ts';

/** Long enough for requests that are sent at the same time to meet. */
const meeting = 20;

/** Lets others in between looking at the users and changing or showing them. */
function pausing(
  operation: OperationId,
  change: (sound: Behaviour) => Partial<Behaviour> = () => ({}),
): (sound: Behaviour) => Partial<Behaviour> {
  return (sound) => ({
    pause: (each) => (each === operation ? sleep(meeting) : sound.pause(each)),
    ...change(sound),
  });
}

/** Faults that show only when requests meet. */
export const raceFaults: readonly Fault[] = [
  fault(
    'race:create-both',
    'looks whether a user exists and creates it a moment later',
    ['race.create'],
    pausing('createDatabaseUser'),
  ),
  fault(
    'race:update-lost',
    'updates a user as it was a moment ago, whatever was changed meanwhile',
    ['race.linearizable'],
    pausing('updateDatabaseUser'),
  ),
  fault(
    'race:delete-both',
    'looks whether a user exists and deletes it a moment later',
    ['race.delete'],
    pausing('deleteDatabaseUser'),
  ),
  fault(
    'race:list-torn',
    'lists the first half of the users as they were a moment ago and the second as they are',
    ['race.list'],
    pausing('listDatabaseUsers', (sound) => ({
      listed: (users, project) => {
        const half = Math.floor(users.length / 2);
        return [...users.slice(0, half), ...sound.listed([...project.users.values()], project).slice(half)];
      },
    })),
  ),
  fault(
    'race:list-twice',
    'lists a user twice, as it was and as it is, when it is updated meanwhile',
    ['race.list'],
    pausing('listDatabaseUsers', (sound) => ({
      listed: (users, project) => [...new Set([...users, ...sound.listed([...project.users.values()], project)])],
    })),
  ),
];
