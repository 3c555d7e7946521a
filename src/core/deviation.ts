/**
 * An accepted difference between a requirement and a party, with why and on what evidence.
 * It covers a finding when every key that it has matches; `*` in a key stands for any text.
 */
export interface Deviation {
  readonly id: string;
  readonly requirement?: string;
  readonly operation?: string;
  /** JSON Pointer pattern, `[]` for any array index. */
  readonly pointer?: string;
  readonly keyword?: string;
  readonly status?: number;
  /** The id of the only finding that it covers, when it comes from a baseline: the report of an earlier run. */
  readonly cause?: string;
  readonly reason: string;
  readonly evidence: string;
  /** The day since which it is known, YYYY-MM-DD. */
  readonly since?: string;
  /** The last day on which it holds, YYYY-MM-DD. */
  readonly expires?: string;
}

/** Whether `text` is what `pattern` says; `*` stands for any text, everything else for itself. */
export function matchesGlob(pattern: string, text: string): boolean {
  const parts = pattern.split('*').map((part) => part.replaceAll(/[.+?^${}()|[\]\\]/g, '\\$&'));
  return new RegExp(`^${parts.join('.*')}$`, 's').test(text);
}
