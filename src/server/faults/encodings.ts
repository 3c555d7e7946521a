import { fault, type Fault } from './fault.ts';
import { decodes, refuse, takesPath } from './targets.ts';

function decodeTwice(segment: string, sound: (segment: string) => string): string {
  const once = sound(segment);
  try {
    return sound(once);
  } catch {
    return once;
  }
}

/** Segments that are decoded into other names than were encoded. */
export const encodingFaults: readonly Fault[] = [
  fault(
    'path:decodes-twice',
    'decodes path segments twice',
    ['get.encoded-path', 'path.double-encoding'],
    decodes(decodeTwice),
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
  ...(['GET', 'PATCH', 'DELETE'] as const).flatMap((method) => {
    const operation = { GET: 'get', PATCH: 'update', DELETE: 'delete' }[method];
    const violates = [`${operation}.encoded-path`];
    return [
      fault(
        `path:decodes-twice/${method}`,
        `decodes path segments twice for ${method}`,
        ['path.double-encoding', ...violates],
        decodes(decodeTwice, method),
      ),
      fault(
        `path:decodes-while-encoded/${method}`,
        `decodes a path segment once more for ${method} when it still looks encoded`,
        ['path.double-encoding'],
        decodes(
          (segment, sound) => (/%3D/i.test(sound(segment)) ? decodeTwice(segment, sound) : sound(segment)),
          method,
        ),
      ),
      fault(
        `path:splits-encoded-slash/${method}`,
        `splits the path at encoded slashes for ${method}`,
        violates,
        takesPath((path) => path.replaceAll(/%2f/gi, '/'), method),
      ),
      fault(
        `path:literal-dollar-only/${method}`,
        `takes $external only as it stands for ${method}`,
        violates,
        decodes((segment, sound) => (/^%24external$/i.test(segment) ? segment : sound(segment)), method),
      ),
      fault(
        `path:plus-is-space/${method}`,
        `reads a plus in the path as a space for ${method}`,
        violates,
        decodes((segment, sound) => sound(segment.replaceAll('+', ' ')), method),
      ),
    ];
  }),
];
