import type { Exchange } from '../core/exchange.ts';
import type { Finding } from '../core/finding.ts';
import { pointerPattern } from '../core/violation.ts';

/** The causes that were named already: on a target that has one, each answer may show it. */
const causes = new Map<string, string>();
const knownCauses = 4096;

/** The same cause has the same id, whatever the seed and the case: requirement, operation, status, place, keyword. */
export function causeOf(finding: Finding): string {
  const key = `${finding.requirement}\n${finding.operation ?? ''}\n${finding.status}\n${pointerPattern(finding.pointer)}\n${finding.keyword}`;
  const known = causes.get(key);
  if (known !== undefined) return known;
  let hash = 0xcbf29ce484222325n; // FNV-1a, 64 bits
  for (const byte of new TextEncoder().encode(key)) hash = BigInt.asUintN(64, (hash ^ BigInt(byte)) * 0x100000001b3n);
  const id = `F${hash.toString(36).padStart(13, '0').slice(0, 10)}`;
  if (causes.size < knownCauses) causes.set(key, id);
  return id;
}

/** What was found, each cause once an answer: how many members a list has is a matter of the moment, not of the target. */
export function oncePerAnswer<T extends { readonly finding: Finding; readonly exchange: Exchange }>(found: readonly T[]): readonly (T & { readonly cause: string })[] {
  const causesOf = new Map<Exchange, Set<string>>();
  const once: (T & { readonly cause: string })[] = [];
  for (const each of found) {
    const cause = causeOf(each.finding);
    const seen = causesOf.get(each.exchange);
    if (seen?.has(cause)) continue;
    if (seen === undefined) causesOf.set(each.exchange, new Set([cause]));
    else seen.add(cause);
    once.push({ ...each, cause });
  }
  return once;
}
