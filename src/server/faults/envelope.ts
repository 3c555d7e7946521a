import { isObject, type JsonObject } from '../json.ts';
import { fault, omit, type Fault } from './fault.ts';

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
  fault('envelope:status-always-200', 'writes 200 as the status of every envelope', ['envelope.entity'], (sound) => ({
    envelope: (operation, _status, body) => sound.envelope(operation, 200, body),
  })),
  fault('envelope:update-ignored', 'ignores envelope for an update', ['envelope.entity'], (sound) => ({
    envelope: (operation, status, body) =>
      operation === 'updateDatabaseUser' ? body : sound.envelope(operation, status, body),
  })),
  ...(['createDatabaseUser', 'getDatabaseUser', 'updateDatabaseUser'] as const).map((spoiled) =>
    fault(
      `envelope:drops-roles/${spoiled}`,
      `leaves the roles out of the envelope of ${spoiled}`,
      ['envelope.equal'],
      (sound) => ({
        envelope: (operation, status, body) =>
          sound.envelope(operation, status, operation === spoiled ? { ...(body as JsonObject), roles: [] } : body),
      }),
    ),
  ),
  fault('envelope:list-of-names', 'leaves the labels of listed users out of an envelope', ['envelope.equal'], (sound) => ({
    envelope: (operation, status, body) =>
      sound.envelope(operation, status, operation === 'listDatabaseUsers' ? withoutLabels(body as JsonObject) : body),
  })),
  fault('envelope:list-uncounted', 'leaves totalCount out of an envelope', ['envelope.equal'], (sound) => ({
    envelope: (operation, status, body) =>
      sound.envelope(operation, status, operation === 'listDatabaseUsers' ? omit(body as JsonObject, 'totalCount') : body),
  })),
  fault('envelope:any-value', 'answers with an envelope whatever the value of envelope is', ['envelope.off'], (sound) => ({
    asked: (parameters, query) => ({ ...sound.asked(parameters, query), envelope: query.has('envelope') }),
  })),
  fault('envelope:delete-bare', 'answers a delete with envelope with 200 and an empty object', ['envelope.delete'], (sound) => ({
    success: (operation, answer, parameters) => {
      const sent = sound.success(operation, answer, parameters);
      return operation === 'deleteDatabaseUser' && parameters.envelope ? { ...sent, status: 200, body: '{}' } : sent;
    },
  })),
  fault('envelope:error-empty', 'answers an error with envelope with 200 and an empty object', ['envelope.error'], (sound) => ({
    error: (problem, refused) => {
      const answer = sound.error(problem, refused);
      return refused.parameters?.envelope ? { ...answer, status: 200, body: '{}' } : answer;
    },
  })),
];

const withoutLabels = (list: JsonObject): JsonObject => ({
  ...list,
  results: (list['results'] as readonly JsonObject[]).map((user) => ({ ...user, labels: [] })),
});
