import { acceptedVersions, resourceVersion } from '../mediaTypes.ts';
import type { Behaviour } from '../behaviour.ts';
import { operationIds } from '../operation.ts';
import { fault, type Fault } from './fault.ts';

const each = (what: string): string[] => operationIds.map((operation) => `${operation}.${what}`);

function onHeader(name: string, value: string | undefined): (sound: Behaviour) => Partial<Behaviour> {
  return (sound) => ({
    success: (operation, answer) => {
      const sent = sound.success(operation, answer);
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
  ),
  fault(
    'header:no-remaining',
    'leaves RateLimit-Remaining out',
    [...each('headers'), 'headers.present'],
    onHeader('RateLimit-Remaining', undefined),
  ),
  fault(
    'header:limit-in-words',
    'writes RateLimit-Limit as no integer',
    each('headers'),
    onHeader('RateLimit-Limit', 'unlimited'),
  ),
  fault(
    'header:remaining-in-words',
    'writes RateLimit-Remaining as no integer',
    each('headers'),
    onHeader('RateLimit-Remaining', 'plenty'),
  ),
  fault('header:no-media-type', 'leaves Content-Type out', each('media-type'), onHeader('Content-Type', undefined)),
  fault('header:plain-json', 'answers as application/json, without a version', each('media-type'), (sound) => ({
    contentType: (api, accept) => (api === 'v2' ? 'application/json' : sound.contentType(api, accept)),
  })),
  fault(
    'header:text',
    'answers as text/plain',
    each('media-type'),
    onHeader('Content-Type', 'text/plain;charset=utf-8'),
  ),
  fault('header:other-version', 'names a version that does not exist', each('media-type'), (sound) => ({
    contentType: (api, accept) => sound.contentType(api, accept).replace(resourceVersion, '2019-01-01'),
  })),
  fault(
    'version:echoes-date',
    'names the date that was asked for as the version of the answer',
    ['version.content-type'],
    (sound) => ({
      contentType: (api, accept) =>
        sound.contentType(api, accept).replace(resourceVersion, acceptedVersions(accept)[0] ?? resourceVersion),
    }),
  ),
  fault('version:exact-only', 'refuses dates later than the version', ['version.later'], () => ({
    acceptable: (accept) => acceptedVersions(accept).includes(resourceVersion),
  })),
  fault('version:takes-anything', 'answers whatever Accept says', ['version.missing', 'version.earlier'], () => ({
    acceptable: () => true,
  })),
  fault('version:takes-earlier', 'answers dates before the first version', ['version.earlier'], () => ({
    acceptable: (accept) => acceptedVersions(accept).length > 0,
  })),
  fault(
    'version:missing-is-latest',
    'answers a request without Accept with the latest version',
    ['version.missing'],
    (sound) => ({
      acceptable: (accept) => accept === null || accept === '*/*' || sound.acceptable(accept),
    }),
  ),
];
