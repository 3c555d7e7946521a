import { selectCases, type Selection } from '../../conformance/select.ts';
import { UsageError } from './exit.ts';

/** The cases that --only, --skip and --shard choose. @throws UsageError when a pattern matches nothing */
export function selected<T extends { readonly id: string; readonly requirements: readonly string[] }>(cases: readonly T[], { only, skip, shard }: Selection): readonly T[] {
  try {
    return selectCases(cases, { ...(only && { only }), ...(skip && { skip }), ...(shard && { shard }) });
  } catch (error) {
    throw new UsageError((error as Error).message);
  }
}
