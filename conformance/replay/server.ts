import type { Case } from '../../src/core/case.ts';
import { smallerCase } from '../../src/runner/index.ts';
import { prepareRun, type OpenLedger, type PreparedRun, type RunSettings } from '../prepare.ts';
import { createEnds, unknownCase } from './ends.ts';
import type { Attempt, Wanted } from './replay.ts';
import type { Form, TryEnd } from './verdict.ts';

export interface ServerReplayOptions {
  readonly settings: RunSettings;
  /** Where credentials are. */
  readonly env: NodeJS.ProcessEnv;
  readonly signal?: AbortSignal;
  readonly warn: (message: string) => void;
  /** Is told of the ledger that is open; undefined once none is. */
  readonly onLedger: (ledger: OpenLedger | undefined) => void;
}

/** Sends cases of a run again. */
export interface ServerAttempts {
  readonly attempt: Attempt;
  /** Sends one case whole. @param shrink whether what it shows is made small by sending again */
  once(caseId: string, shrink: boolean): Promise<TryEnd>;
}

/** One case that is sent, for one finding or several. */
interface Sent {
  readonly each: Case;
  readonly form: Form;
  readonly path: string;
  readonly wanted: Wanted[];
}

/**
 * Each time a new run is prepared: its names are new, and all that a run guarantees holds, from the ledger to the rate.
 * @throws what `prepareRun` and the start of its run throw
 */
export function serverAttempts(options: ServerReplayOptions): ServerAttempts {
  const prepare = (): PreparedRun => {
    const { only: _only, skip: _skip, shard: _shard, ...settings } = options.settings;
    return prepareRun(settings, { env: options.env });
  };

  return {
    async attempt(wanted) {
      const ends = new Map<Wanted, TryEnd>();
      // Two forms of one case have one name, so that they cannot be sent by one run.
      for (let left = wanted; left.length > 0; ) {
        const prepared = prepare();
        const cases = new Map(prepared.plan.cases.map((each) => [each.id, each]));
        const now = new Map<string, Sent>();
        const later: Wanted[] = [];
        for (const one of left) {
          const id = one.finding.case;
          const whole = cases.get(id);
          const taken = now.get(id);
          const sent = whole && formOf(whole, one);
          if (sent === undefined) ends.set(one, unknownCase(id));
          else if (taken === undefined) now.set(id, sent);
          else if (taken.path === sent.path) taken.wanted.push(one);
          else later.push(one);
        }
        const endOf = await send(prepared, [...now.values()].map(({ each }) => each), false, options);
        for (const [id, { form, wanted: same }] of now) for (const one of same) ends.set(one, { ...endOf(id), form, stopsEarly: true });
        left = later;
      }
      return wanted.map((one) => ends.get(one)!);
    },
    async once(id, shrink) {
      const prepared = prepare();
      const each = prepared.plan.cases.find((one) => one.id === id);
      if (each === undefined) return unknownCase(id);
      const endOf = await send(prepared, [each], shrink, options);
      return { ...endOf(id), form: 'whole', stopsEarly: true };
    },
  };
}

function formOf(whole: Case, wanted: Wanted): Sent {
  const path = wanted.form === 'minimal' ? (wanted.finding.shrunk ?? []) : [];
  const small = smallerCase(whole, path);
  const isSmaller = small !== undefined && path.length > 0;
  return { each: small ?? whole, form: isSmaller ? 'minimal' : 'whole', path: isSmaller ? path.join(' ') : '', wanted: [wanted] };
}

async function send(prepared: PreparedRun, cases: readonly Case[], shrink: boolean, { signal, warn, onLedger }: ServerReplayOptions): Promise<(caseId: string) => Omit<TryEnd, 'form'>> {
  const ends = createEnds(warn);
  if (cases.length === 0) return ends.of;
  const ledger = prepared.openLedger();
  onLedger(ledger);
  try {
    await prepared.start({ cases, shrink, exchanges: true, command: () => '', onEvent: ends.on, ledger, ...(signal !== undefined && { signal }) });
  } finally {
    if (ledger?.close()) warn(`something may be left of a try: ${ledger.path} says what`);
    onLedger(undefined);
  }
  return ends.of;
}
