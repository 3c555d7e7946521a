import type { Case, Step, Together, View } from '../core/case.ts';
import type { Exchange } from '../core/exchange.ts';
import type { Finding } from '../core/finding.ts';
import { viewOf } from '../checks/index.ts';
import { TokenError } from '../client/index.ts';
import type { Contract } from '../contract/index.ts';
import type { Judge, Judgement } from './judge.ts';
import type { Ledger } from './ledger.ts';
import { LedgerError } from './ledger-file.ts';
import { disprove } from './premise.ts';
import { isLostRemoval, pause, type Send } from './sender.ts';
import { TransportError } from './transport.ts';

/** What one execution of a case showed. */
export interface Execution {
  readonly findings: readonly { readonly finding: Finding; readonly exchange: Exchange }[];
  /** Those that were answered, in the order of their steps. */
  readonly exchanges: readonly Exchange[];
  /** The step whose answer had a wrong status, if one had; those after it were not sent. */
  readonly stoppedAt?: Step;
  /** Why the case could not be judged. */
  readonly error?: string;
}

export interface ExecutorOptions {
  readonly contract: Contract;
  readonly send: Send;
  readonly judge: Judge;
  readonly ledger: Ledger;
  readonly onView: (view: View) => void;
  /** What may be left of a case, in words for a person. */
  readonly onLeft: (message: string) => void;
  readonly signal?: AbortSignal;
}

export type Execute = (each: Case) => Promise<Execution>;

/** Sends the steps of cases in order, until one is answered with a wrong status; afterwards nothing that they made is left. */
export function createExecutor(options: ExecutorOptions): Execute {
  const { contract, judge, send } = options;

  return async (each) => {
    const findings: { finding: Finding; exchange: Exchange }[] = [];
    const exchanges: Exchange[] = [];
    const entries = options.ledger.open();
    let error: string | undefined;
    let stoppedAt: Step | undefined;

    const one = async (step: Step): Promise<View> => {
      await until(step.notBefore, options.signal);
      entries.sending(step);
      // A refusal to wait for is judged as well as waited for, by what the contract says of every answer.
      const refused = (exchange: Exchange): void => {
        const view = viewOf(contract, exchange);
        options.onView(view);
        exchanges.push(exchange);
        for (const finding of judge(view).findings) findings.push({ finding, exchange });
      };
      const exchange = await send(step.request, step.auth, { refused, statuses: step.statuses, signal: options.signal });
      const view = viewOf(contract, exchange);
      entries.answered(step, view);
      options.onView(view);
      if (isLostRemoval(exchange)) throw new TransportError('the answer to a DELETE was lost with its connection, so the 404 to the next one says nothing');
      return view;
    };

    /** What is answered to steps at the same time, or undefined when the target broke the connection off as it may. */
    const answersTo = async (together: readonly Step[]): Promise<readonly View[] | undefined> => {
      const [first] = together;
      if (together.length === 1 && first!.mayBreak !== true) {
        const view = await one(first!);
        exchanges.push(view.exchange);
        return [view];
      }
      const answers = await Promise.allSettled(together.map(one));
      const views = answers.flatMap((answer) => (answer.status === 'fulfilled' ? [answer.value] : []));
      exchanges.push(...views.map(({ exchange }) => exchange));
      const lost = answers.find((answer) => answer.status === 'rejected');
      if (lost === undefined) return views;
      if (together.every(({ mayBreak }) => mayBreak) && lost.reason instanceof TransportError && lost.reason.connection === 'broken') return undefined;
      throw lost.reason;
    };

    /** @returns whether the next steps make sense */
    const all = async ({ together, checks = [] }: Together): Promise<boolean> => {
      error = together.map((step) => disprove(contract, step)).find((flaw) => flaw !== undefined);
      if (error !== undefined) {
        error = `the kit made a wrong request, which is a bug of the kit: ${error}`;
        return false;
      }
      const views = await answersTo(together);
      if (views === undefined) return true;
      error = views.map((view, index) => together[index]!.unavailable?.(view)).find((reason) => reason !== undefined);
      if (error !== undefined) return false;
      const judgements = views.map((view, index) => ({ step: together[index]!, exchange: view.exchange, ...judge(view, together[index]) }));
      for (const { findings: found, exchange } of judgements) for (const finding of found) findings.push({ finding, exchange });
      stoppedAt = judgements.find(({ expected }: Judgement) => !expected)?.step;
      if (stoppedAt !== undefined) return false;
      for (const check of checks) for (const { finding, view } of check(views)) findings.push({ finding, exchange: view.exchange });
      return true;
    };

    try {
      for (const step of each.steps()) if (!(await all('together' in step ? step : { together: [step] }))) break;
    } catch (thrown) {
      const reason = (thrown as Error).message;
      error = [TransportError, TokenError, LedgerError].some((kind) => thrown instanceof kind) ? reason : `the kit could not judge the answer, which is a bug of the kit: ${reason}`;
    }
    for (const left of await entries.empty(send)) {
      options.onLeft(left);
      error ??= left;
    }
    return { findings, exchanges, ...(stoppedAt !== undefined && { stoppedAt }), ...(error !== undefined && { error }) };
  };
}

async function until(time: number | undefined, signal: AbortSignal | undefined): Promise<void> {
  const left = (time ?? 0) - Date.now();
  if (left > 0) await pause(left, signal);
}
