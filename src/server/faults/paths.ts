import type { Behaviour } from '../behaviour.ts';
import { fault, type Fault } from './fault.ts';

function decodes(
  decode: (segment: string, sound: (segment: string) => string) => string,
): (sound: Behaviour) => Partial<Behaviour> {
  return (sound) => ({ decode: (segment) => decode(segment, sound.decode) });
}

function refuse(segment: string): never {
  throw new URIError(`this server does not take ${segment}`);
}

export const pathFaults: readonly Fault[] = [
  fault(
    'path:decodes-twice',
    'decodes path segments twice',
    ['get.encoded-path'],
    decodes((segment, sound) => {
      const once = sound(segment);
      try {
        return sound(once);
      } catch {
        return once;
      }
    }),
  ),
  fault(
    'path:decodes-never',
    'does not decode path segments',
    ['get.encoded-path'],
    decodes((segment) => segment),
  ),
  fault(
    'path:plus-is-space',
    'reads a plus in the path as a space',
    ['get.encoded-path'],
    decodes((segment, sound) => sound(segment.replaceAll('+', ' '))),
  ),
  fault(
    'path:refuses-slash',
    'refuses an encoded slash in the path',
    ['get.encoded-path'],
    decodes((segment, sound) => (/%2f/i.test(segment) ? refuse(segment) : sound(segment))),
  ),
  fault(
    'path:literal-dollar-only',
    'takes $external only as it stands, not percent-encoded',
    ['get.encoded-path'],
    decodes((segment, sound) => (/^%24external$/i.test(segment) ? segment : sound(segment))),
  ),
  fault(
    'path:encoded-dollar-only',
    'takes $external only percent-encoded',
    ['get.encoded-path'],
    decodes((segment, sound) => (segment === '$external' ? refuse(segment) : sound(segment))),
  ),
  fault(
    'path:latin1',
    'reads percent-encoded bytes as ISO 8859-1',
    ['get.encoded-path'],
    decodes((segment) =>
      segment.replaceAll(/%([0-9a-f]{2})/gi, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16))),
    ),
  ),
];
