import type { Report } from '../../src/core/event.ts';
import type { Exchange, WireRequest } from '../../src/core/exchange.ts';
import type { Passed } from '../../src/proxy/index.ts';
import type { HarEntry, HarFile } from '../../src/runner/index.ts';
import { decoded, isCoded } from './decoded.ts';
import { createTrafficJudge, type TrafficOptions } from './judge.ts';
import { createQueue } from './queue.ts';
import { createRedaction } from './redaction/index.ts';

export interface LiveOptions extends Omit<TrafficOptions, 'planned'> {
  /** Scheme, host and port of the server; the name of the traffic as well. */
  readonly target: string;
  /** Where what passes is recorded, without its secrets. */
  readonly record?: HarFile;
  /** How many exchanges may wait to be judged, and how many bytes of them; what comes when there is no room is not judged. */
  readonly room?: { readonly items: number; readonly bytes: number };
  /** Whether something is on its way, which judging must not keep waiting. */
  readonly isBusy?: () => boolean;
}

/** Judges what passes a proxy, when there is time for it. */
export interface LiveJudge {
  passed(passed: Passed): void;
  /** Something came that could not be read as a request. */
  refused(reason: string): void;
  /** How many exchanges wait to be judged. */
  readonly waiting: number;
  /** Judges what is left, and gives the report. */
  finish(): Promise<Report>;
}

export const noRoom = 'not judged: more came than could be judged meanwhile';

const usualRoom = { items: 20_000, bytes: 128 * 1024 * 1024 };

export function createLiveJudge(options: LiveOptions): LiveJudge {
  const { target, record, room = usualRoom } = options;
  const judge = createTrafficJudge(options);
  const redaction = record === undefined ? undefined : createRedaction(options.contracts);
  const refusals = new Map<string, number>();
  let number = 0;

  const over = (rest: { readonly exchange: Exchange } | { readonly request: WireRequest; readonly skipped: string }): void => {
    number += 1;
    const entry: HarEntry = { number, origin: target, ...('exchange' in rest ? { request: rest.exchange.request, exchange: rest.exchange } : rest) };
    judge.exchange(entry, target);
    record?.add(redaction!.entry(entry, Date.now()));
  };

  const queue = createQueue<Passed>({
    ...room,
    ...(options.isBusy !== undefined && { isBusy: options.isBusy }),
    work(passed) {
      const { request } = passed;
      if ('unjudged' in passed) return over({ request, skipped: `not judged: ${passed.reason}` });
      if (!isCoded(passed.exchange)) return over(passed);
      return decoded(passed.exchange).then(
        (exchange) => over({ exchange }),
        (error: Error) => over({ request, skipped: `not judged: a content coding cannot be undone (${error.message})` }),
      );
    },
  });

  return {
    passed(passed) {
      const bytes = (passed.request.body?.length ?? 0) + ('exchange' in passed ? passed.exchange.response.body.length : 0);
      if (!queue.add(passed, bytes)) over({ request: { ...passed.request, body: null }, skipped: noRoom });
    },
    refused(reason) {
      refusals.set(reason, (refusals.get(reason) ?? 0) + 1);
    },
    get waiting() {
      return queue.waiting;
    },
    async finish() {
      await queue.done();
      for (const [reason, count] of refusals) judge.warning(`${count === 1 ? 'once' : `${count} times`} the proxy refused what it could not pass on: ${reason}`);
      return judge.report();
    },
  };
}
