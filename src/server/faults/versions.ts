import { acceptedVersions, isAcceptable, resourceVersion } from '../mediaTypes.ts';
import type { Behaviour } from '../behaviour.ts';
import { operationIds, type OperationId } from '../operation.ts';
import { fault, type Fault } from './fault.ts';

function accepts(
  acceptable: (accept: string | null, operation: OperationId) => boolean,
): (sound: Behaviour) => Partial<Behaviour> {
  return () => ({ acceptable });
}

const ranges = (accept: string | null): string[] => (accept ?? '').split(',').map((range) => range.trim());

const weightOf = (range: string): number => Number(/;\s*q=([\d.]+)/i.exec(range)?.[1] ?? '1');

/** Each operation by itself: a server may ask for the version in one place and forget it in another. */
const perOperation = operationIds.flatMap((id): Fault[] => [
  fault(
    `version:not-asked-for/${id}`,
    `answers ${id} without a version`,
    ['version.missing'],
    accepts((accept, operation) => (operation === id && accept === null) || isAcceptable(accept)),
  ),
  fault(
    `version:exact-only/${id}`,
    `refuses dates later than the version for ${id}`,
    ['version.later'],
    accepts((accept, operation) =>
      operation === id ? acceptedVersions(accept).includes(resourceVersion) : isAcceptable(accept),
    ),
  ),
  fault(
    `version:takes-earlier/${id}`,
    `answers ${id} for a date before the first version`,
    ['version.earlier'],
    accepts((accept, operation) => (operation === id ? acceptedVersions(accept).length > 0 : isAcceptable(accept))),
  ),
]);

export const versionFaults: readonly Fault[] = [
  fault(
    'version:echoes-date',
    'names the date that was asked for as the version of the answer',
    ['version.content-type'],
    (sound) => ({
      contentType: (api, accept) =>
        sound.contentType(api, accept).replace(resourceVersion, acceptedVersions(accept)[0] ?? resourceVersion),
    }),
  ),
  fault(
    'version:exact-only',
    'refuses dates later than the version',
    ['version.later'],
    accepts((accept) => acceptedVersions(accept).includes(resourceVersion)),
  ),
  fault(
    'version:takes-anything',
    'answers whatever Accept says',
    ['version.missing', 'version.earlier', 'version.malformed', 'version.plain-json', 'version.quality'],
    accepts(() => true),
  ),
  fault(
    'version:takes-earlier',
    'answers dates before the first version',
    ['version.earlier'],
    accepts((accept) => acceptedVersions(accept).length > 0),
  ),
  fault(
    'version:missing-is-latest',
    'answers a request without Accept with the latest version',
    ['version.missing'],
    accepts((accept) => accept === null || accept === '*/*' || isAcceptable(accept)),
  ),
  fault(
    'version:plain-json-is-latest',
    'answers application/json with the latest version',
    ['version.plain-json'],
    accepts((accept) => isAcceptable(accept) || ranges(accept).includes('application/json')),
  ),
  fault(
    'version:wildcard-is-latest',
    'answers */* with the latest version',
    ['version.plain-json'],
    accepts((accept) => isAcceptable(accept) || ranges(accept).includes('*/*')),
  ),
  fault(
    'version:any-date-in-form',
    'takes dates that no calendar has for a version',
    ['version.malformed'],
    accepts((accept) => /application\/vnd\.atlas\.(?:202[3-9]|20[3-9]\d)-\d\d-\d\d\+json/i.test(accept ?? '')),
  ),
  fault(
    'version:any-word',
    'takes any word in the place of the date for the latest version',
    ['version.malformed'],
    accepts((accept) => isAcceptable(accept) || /application\/vnd\.atlas\.[a-z]+\+json/i.test(accept ?? '')),
  ),
  fault(
    'version:no-word',
    'takes a vendor type without a date for the latest version',
    ['version.malformed'],
    accepts((accept) => isAcceptable(accept) || /application\/vnd\.atlas\.\+json/i.test(accept ?? '')),
  ),
  fault(
    'version:ill-formed-accept',
    'takes an Accept that is no media type for none, and none for the latest version',
    ['version.malformed'],
    accepts((accept) => isAcceptable(accept) || !(accept ?? '').includes('/')),
  ),
  fault(
    'version:no-future',
    'refuses dates that have not come yet',
    ['version.future'],
    accepts((accept) => isAcceptable(accept) && (acceptedVersions(accept)[0] ?? '') < '2100-01-01'),
  ),
  fault(
    'version:one-range',
    'refuses an Accept with several ranges',
    ['version.several'],
    accepts((accept) => isAcceptable(accept) && ranges(accept).length === 1),
  ),
  fault(
    'version:first-range',
    'looks at the first range of Accept alone',
    ['version.several'],
    accepts((accept) => isAcceptable(ranges(accept)[0] ?? '')),
  ),
  fault(
    'version:last-range',
    'looks at the last range of Accept alone',
    ['version.several'],
    accepts((accept) => isAcceptable(ranges(accept).at(-1) ?? '')),
  ),
  fault(
    'version:ignores-zero',
    'takes a range of weight 0 as any other',
    ['version.quality'],
    accepts((accept) => isAcceptable((accept ?? '').replaceAll(/;\s*q=[\d.]+/gi, ''))),
  ),
  fault(
    'version:best-range',
    'looks at the range with the greatest weight alone',
    ['version.quality'],
    accepts((accept) =>
      isAcceptable(ranges(accept).reduce((best, range) => (weightOf(range) > weightOf(best) ? range : best))),
    ),
  ),
  fault(
    'version:no-parameters',
    'refuses a range with a weight',
    ['version.quality'],
    accepts((accept) => isAcceptable(accept) && !/;\s*q=/i.test(accept ?? '')),
  ),
  fault(
    'version:lower-case-only',
    'compares media types with case',
    ['version.case'],
    accepts((accept) => isAcceptable(accept) && !/[A-Z]/.test(accept ?? '')),
  ),
  ...['POST', 'PATCH', 'DELETE'].map((method) =>
    fault(`version:carries-out/${method}`, `carries ${method} out although it answers 406`, ['version.atomic'], () => ({
      carriesOut: (refusal, sent) => refusal === 'unacceptable' && sent === method,
    })),
  ),
  ...perOperation,
  fault('version:v1-negotiates', 'asks for a version in v1.0 too', ['version.none'], () => ({
    negotiates: () => true,
  })),
];
