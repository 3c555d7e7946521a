import type { Dispatcher } from 'undici';
import type { HeaderList } from '../core/exchange.ts';
import { TransportError } from './transport-error.ts';

/** An answer as it came, its body still in the coding it came in. */
export interface Received {
  readonly status: number;
  readonly headers: HeaderList;
  readonly body: Uint8Array;
}

export interface ReceiveOptions {
  /** Milliseconds until the answer must be complete, the time to connect included. */
  readonly timeoutMs: number;
  /** Bytes of the body beyond which the answer is given up. */
  readonly limit: number;
  readonly signal?: AbortSignal | undefined;
}

/**
 * Sends a request and takes its whole answer, through `dispatch`, which costs half of what undici's `request` does: that
 * makes a stream of each body, and a signal has to be made for each deadline.
 * @throws TransportError when the body is too large; a DOMException named TimeoutError when the time is over; the reason
 * of the signal; and what undici says of the connection
 */
export function receive(dispatcher: Dispatcher, request: Dispatcher.DispatchOptions, { timeoutMs, limit, signal }: ReceiveOptions): Promise<Received> {
  return new Promise((resolve, reject) => {
    let controller: Dispatcher.DispatchController | undefined;
    let given: { readonly reason: Error } | undefined;
    let status = 0;
    let headers: HeaderList = [];
    let size = 0;
    const chunks: Buffer[] = [];
    const giveUp = (reason: Error): void => {
      given = { reason };
      controller?.abort(reason);
      end();
      reject(reason);
    };
    const interrupt = (): void => giveUp(signal!.reason as Error);
    const timer = setTimeout(() => giveUp(new DOMException('the answer took too long', 'TimeoutError')), timeoutMs);
    const end = (): void => {
      clearTimeout(timer);
      signal?.removeEventListener('abort', interrupt);
    };
    if (signal?.aborted) return interrupt();
    signal?.addEventListener('abort', interrupt);

    dispatcher.dispatch(request, {
      onRequestStart(started) {
        controller = started;
        if (given !== undefined) started.abort(given.reason);
      },
      onResponseStart(started, code) {
        status = code;
        headers = pairs(started.rawHeaders as readonly (Buffer | string)[]);
      },
      onResponseData(_controller, chunk) {
        size += chunk.length;
        if (size > limit) giveUp(new TransportError(`the answer is larger than ${limit} bytes`));
        else chunks.push(chunk);
      },
      onResponseEnd() {
        end();
        resolve({ status, headers, body: chunks.length === 1 ? chunks[0]! : Buffer.concat(chunks) });
      },
      onResponseError(_controller, error) {
        end();
        reject(error);
      },
    });
  });
}

function pairs(raw: readonly (Buffer | string)[]): HeaderList {
  const list: [string, string][] = [];
  const text = (part: Buffer | string) => (typeof part === 'string' ? part : part.toString('latin1'));
  for (let index = 0; index < raw.length; index += 2) list.push([text(raw[index]!), text(raw[index + 1]!)]);
  return list;
}
