import { isObject } from '../json.ts';
import { fault, type Fault } from './fault.ts';

export const envelopeFaults: readonly Fault[] = [
  fault('envelope:entity-ignored', 'ignores envelope for one user', ['envelope.entity'], (sound) => ({
    envelope: (operation, status, body) =>
      operation === 'listDatabaseUsers' ? sound.envelope(operation, status, body) : body,
  })),
  fault('envelope:list-ignored', 'ignores envelope for a list', ['envelope.list'], (sound) => ({
    envelope: (operation, status, body) =>
      operation === 'listDatabaseUsers' ? body : sound.envelope(operation, status, body),
  })),
  fault(
    'envelope:entity-inline',
    'puts the status into the user instead of around it',
    ['envelope.entity'],
    (sound) => ({
      envelope: (operation, status, body) =>
        operation !== 'listDatabaseUsers' && isObject(body)
          ? { ...body, status }
          : sound.envelope(operation, status, body),
    }),
  ),
  fault('envelope:entity-other-name', 'calls the content of an envelope "envelope"', ['envelope.entity'], (sound) => ({
    envelope: (operation, status, body) =>
      operation === 'listDatabaseUsers' ? sound.envelope(operation, status, body) : { status, envelope: body },
  })),
  fault('envelope:list-wrapped', 'wraps a list in content', ['envelope.list'], (sound) => ({
    envelope: (operation, status, body) =>
      operation === 'listDatabaseUsers' ? { status, content: body } : sound.envelope(operation, status, body),
  })),
  fault(
    'envelope:other-status',
    'writes 0 as the status of an envelope',
    ['envelope.entity', 'envelope.list'],
    (sound) => ({
      envelope: (operation, _status, body) => sound.envelope(operation, 0, body),
    }),
  ),
  fault(
    'envelope:status-as-text',
    'writes the status of an envelope as a string',
    ['envelope.entity', 'envelope.list'],
    (sound) => ({
      envelope: (operation, status, body) => {
        const enveloped = sound.envelope(operation, status, body);
        return isObject(enveloped) ? { ...enveloped, status: String(status) } : enveloped;
      },
    }),
  ),
];
