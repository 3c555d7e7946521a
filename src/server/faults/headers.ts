import { resourceVersion } from '../mediaTypes.ts';
import type { Behaviour } from '../behaviour.ts';
import { operationIds } from '../operation.ts';
import { fault, type Fault } from './fault.ts';

const each = (what: string): string[] => operationIds.map((operation) => `${operation}.${what}`);

function onHeader(name: string, value: string | undefined): (sound: Behaviour) => Partial<Behaviour> {
  return (sound) => ({
    success: (operation, answer, parameters) => {
      const sent = sound.success(operation, answer, parameters);
      const { [name]: _, ...rest } = sent.headers;
      return { ...sent, headers: value === undefined ? rest : { ...rest, [name]: value } };
    },
  });
}

export const headerFaults: readonly Fault[] = [
  fault(
    'header:no-limit',
    'leaves RateLimit-Limit out',
    [...each('headers'), 'headers.present'],
    onHeader('RateLimit-Limit', undefined),
    'v2',
  ),
  fault(
    'header:no-remaining',
    'leaves RateLimit-Remaining out',
    [...each('headers'), 'headers.present'],
    onHeader('RateLimit-Remaining', undefined),
    'v2',
  ),
  fault(
    'header:limit-in-words',
    'writes RateLimit-Limit as no integer',
    each('headers'),
    onHeader('RateLimit-Limit', 'unlimited'),
    'v2',
  ),
  fault(
    'header:remaining-in-words',
    'writes RateLimit-Remaining as no integer',
    each('headers'),
    onHeader('RateLimit-Remaining', 'plenty'),
    'v2',
  ),
  fault('header:no-media-type', 'leaves Content-Type out', each('media-type'), onHeader('Content-Type', undefined)),
  fault('header:plain-json', 'answers as application/json, without a version', each('media-type'), (sound) => ({
    contentType: (api, accept) => (api === 'v2' ? 'application/json' : sound.contentType(api, accept)),
  }), 'v2'),
  fault(
    'header:text',
    'answers as text/plain',
    each('media-type'),
    onHeader('Content-Type', 'text/plain;charset=utf-8'),
  ),
  fault('header:other-version', 'names a version that does not exist', each('media-type'), (sound) => ({
    contentType: (api, accept) => sound.contentType(api, accept).replace(resourceVersion, '2019-01-01'),
  }), 'v2'),
  fault(
    'header:no-transport-security',
    'leaves Strict-Transport-Security out',
    ['headers.security'],
    onHeader('Strict-Transport-Security', undefined),
  ),
  fault(
    'header:transport-security-in-words',
    'writes Strict-Transport-Security without a time',
    ['headers.security', 'listDatabaseUsers.headers', 'getDatabaseUser.headers', 'updateDatabaseUser.headers'],
    onHeader('Strict-Transport-Security', 'always'),
  ),
  fault(
    'header:sniffed',
    'leaves X-Content-Type-Options out',
    ['headers.security'],
    onHeader('X-Content-Type-Options', undefined),
  ),
  fault('header:framed', 'lets others frame its answers', ['headers.security'], onHeader('X-Frame-Options', 'ALLOWALL')),
];
