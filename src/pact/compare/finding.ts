import type { View } from '../../core/case.ts';
import type { Finding } from '../../core/finding.ts';
import type { Location } from '../../core/violation.ts';
import { finding } from '../../checks/index.ts';

/** A finding about the request of an interaction; its pointer begins with `/request` and the part of it. */
export function requestFinding(view: View, requirement: string, rest: { readonly in?: Location; readonly pointer?: string; readonly keyword: string; readonly expected: string; readonly actual: unknown; readonly message: string }): Finding {
  const { in: part, pointer = '', ...others } = rest;
  return finding(view, requirement, { ...others, pointer: `/request${part === undefined ? '' : `/${part}`}${pointer}` });
}
