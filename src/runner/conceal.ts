import { parseJson, type Exchange } from '../core/exchange.ts';
import type { Finding } from '../core/finding.ts';
import { atPointer } from '../core/violation.ts';

const note = '(somebody else’s: not shown)';

/** The exchange without the parts of its answer that these JSON Pointers name; `['']` is all of its body. */
export function concealed(exchange: Exchange, pointers: readonly string[]): Exchange {
  if (pointers.length === 0) return exchange;
  const json = parseJson(exchange.response.body);
  const value: unknown = !json.ok || pointers.includes('') ? note : pointers.reduce((left, pointer) => replaced(left, pointer.split('/').slice(1)), json.value);
  return { ...exchange, response: { ...exchange.response, body: new TextEncoder().encode(JSON.stringify(value)) } };
}

/** Shorter texts stand in other people's things and in ours alike. */
const telling = 6;

/** The finding without what it quotes of those parts of its exchange. */
export function concealedFinding(finding: Finding, exchange: Exchange, pointers: readonly string[]): Finding {
  if (pointers.length === 0) return finding;
  const within = pointers.some((pointer) => finding.pointer === pointer || finding.pointer.startsWith(`${pointer}/`));
  // A part that holds the concealed one may quote it, cut off anywhere.
  const around = pointers.some((pointer) => pointer.startsWith(finding.pointer)) && /^[[{"]/.test(finding.actual);
  const json = parseJson(exchange.response.body);
  const texts = json.ok ? pointers.flatMap((pointer) => strings(atPointer(json.value, pointer))) : [];
  const quotes = texts.some((text) => text.length >= telling && finding.actual.includes(text));
  return (within && finding.pointer !== '') || around || quotes ? { ...finding, actual: note } : finding;
}

function strings(value: unknown): readonly string[] {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(strings) : [];
}

/** A copy of `value` with the note in the place of what the tokens lead to. */
function replaced(value: unknown, [token, ...rest]: readonly string[]): unknown {
  if (token === undefined) return note;
  if (typeof value !== 'object' || value === null) return value;
  const copy: unknown[] | Record<string, unknown> = Array.isArray(value) ? [...(value as unknown[])] : { ...value };
  const key = token.replaceAll('~1', '/').replaceAll('~0', '~');
  const members = copy as Record<string, unknown>;
  members[key] = replaced(members[key], rest);
  return copy;
}
