import type { View } from '../core/case.ts';
import type { Finding } from '../core/finding.ts';

/** A finding about `view`; what is left out is about the whole response. */
export function finding(view: View, requirement: string, rest: { keyword: string; expected: string; actual: unknown; pointer?: string; message: string }): Finding {
  return {
    requirement,
    operation: view.operation,
    status: view.exchange.response.status,
    pointer: rest.pointer ?? '',
    keyword: rest.keyword,
    expected: rest.expected,
    actual: show(rest.actual),
    message: rest.message,
  };
}

/** A value as short text. */
export function show(value: unknown): string {
  if (value === undefined) return 'absent';
  const text = typeof value === 'string' ? value : (JSON.stringify(value) ?? String(value));
  return text.length > 200 ? `${text.slice(0, 200)}… (${text.length} characters)` : text;
}

/** Whether a status says that the request was carried out. */
export function isSuccess(status: number): boolean {
  return status >= 200 && status < 300;
}
