import type { View } from '../../core/case.ts';
import type { Finding } from '../../core/finding.ts';
import { finding } from '../../checks/index.ts';
import { decodeSegment, type Contract } from '../../contract/index.ts';
import type { Call } from '../protocol.ts';

/**
 * Whether a request has the method and the path of its call. Every legal encoding of the same values is right; where the
 * path is another one, the finding says what was done to it.
 */
export function pathFindings(contract: Contract, call: Call, view: View): readonly Finding[] {
  const { id, method, path } = contract.operation(call.operation);
  const { request } = view.exchange;
  const found: Finding[] = [];
  if (request.method !== method) found.push(finding(view, `client.${id}.method`, { keyword: 'method', expected: method, actual: request.method, message: `${id} is called with ${method}` }));

  const template = path.split('/').slice(1);
  const segments = request.target.replace(/\?.*$/s, '').split('/').slice(1);
  const wrong = (requirement: string, message: string, pointer = '', keyword = 'path') => {
    const expected = `/${template.map((part) => (part.startsWith('{') ? encodeURIComponent(call.path[part.slice(1, -1)] ?? '') : part)).join('/')}`;
    found.push(finding(view, requirement, { pointer, keyword, expected, actual: request.target.replace(/\?.*$/s, ''), message }));
  };
  if (segments.length !== template.length) {
    const { requirement, message } = misshapen(call, segments, template.length) ?? { requirement: `client.${id}.path`, message: `the path is not that of ${id}` };
    wrong(requirement, message);
    return found;
  }
  for (const [index, part] of template.entries()) {
    const raw = segments[index]!;
    if (!part.startsWith('{')) {
      if (decodeSegment(raw) === part) continue;
      wrong(`client.${id}.path`, `the path is not that of ${id}`);
      break;
    }
    const name = part.slice(1, -1);
    const value = call.path[name] ?? '';
    if (decodeSegment(raw) === value) continue;
    const { requirement, message } = miscoded(name, value, raw);
    wrong(requirement, message, `/${name}`);
  }
  return found;
}

interface Mistake {
  readonly requirement: string;
  readonly message: string;
}

/** Why a path has more or fewer segments than it should. */
function misshapen(call: Call, segments: readonly string[], length: number): Mistake | undefined {
  const values = Object.values(call.path);
  if (segments.length > length && values.some((value) => value.includes('/'))) return { requirement: 'client.path.slash', message: 'a slash in a value splits the path: it has to be %2F' };
  if (values.some((value) => value === '.' || value === '..')) return { requirement: 'client.path.dots', message: 'a value that is a dot segment has moved the path to another resource' };
  return undefined;
}

/** Why a segment does not decode, once, to its value. */
function miscoded(name: string, value: string, raw: string): Mistake {
  const decoded = decodeSegment(raw);
  const mistake = (what: string, message: string): Mistake => ({ requirement: `client.path.${what}`, message: `${name} ${message}` });
  if (decoded !== undefined && decodeSegment(decoded) === value) return mistake('once', 'is percent-encoded twice');
  if (value === '.' || value === '..') return mistake('dots', 'is a dot segment, and has moved the path to another resource');
  const [beginning] = value.split(/[?#]/);
  if (beginning !== value && (raw === beginning || decoded === beginning)) return mistake('reserved', 'ends at a character that begins the query or the fragment: it has to be percent-encoded');
  if (/%(?![\da-f]{2})/i.test(raw) || (value.includes('%') && safely(raw) === value)) return mistake('percent', 'has a percent sign that was not encoded');
  if (decodeSegment(raw.replaceAll('+', '%20')) === value) return mistake('space', 'has + for a space, which only a form decodes');
  if (value.includes('+') && decoded === value.replaceAll('+', ' ')) return mistake('plus', 'has a space for its plus sign');
  if (/[^\0-\x7f]/.test(value)) return mistake('utf-8', 'is not encoded as UTF-8');
  return mistake(name, 'is another one than the call names');
}

/** A segment with everything decoded but its percent signs. */
function safely(raw: string): string | undefined {
  return raw.includes('%25') ? undefined : decodeSegment(raw.replaceAll('%', '%25'));
}
