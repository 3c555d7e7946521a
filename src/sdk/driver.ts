import { setTimeout as delay } from 'node:timers/promises';
import { lineReader, LineTooLong } from './lines.ts';
import { MessageError, readGreeting, readReply, unaskedLine } from './messages.ts';
import { startProcess, type DriverProcess, type ProcessOptions } from './process.ts';
import type { Call, CallResult, Greeting } from './protocol.ts';

export { killDrivers } from './process.ts';

/** A client under test, behind the driver protocol. */
export interface Driver {
  readonly greeting: Greeting;
  /**
   * Makes one call; one at a time.
   * @param timeoutMs milliseconds within which the reply must be there
   * @throws DriverError when the driver breaks the protocol, ends or is late; it is ended then, and every further call throws the same
   */
  call(call: Call, timeoutMs: number): Promise<CallResult>;
  /**
   * Ends the driver: end of stdin, then SIGTERM, then SIGKILL to it and all that it has started, after a time of grace each;
   * at once when it has broken the protocol. Resolves when it is gone.
   * @param graceMs milliseconds of grace, 2000 when left out
   * @throws DriverError, once it is gone, when it wrote something after its last reply that no call has told of
   */
  close(graceMs?: number): Promise<void>;
  /** Ends it and all that it has started (SIGKILL), without waiting. */
  kill(): void;
}

/** A driver broke the protocol, ended or was late; `message` says in one or two lines what happened and what was read. */
export class DriverError extends Error {
  override readonly name = 'DriverError';
}

export interface SpawnOptions extends ProcessOptions {
  /** Milliseconds within which the greeting must be there. */
  readonly greetingTimeoutMs: number;
}

/** How many bytes a line of the driver may have. */
const longestLine = 16 * 1024 * 1024;
/** Milliseconds in which a process that has closed its pipes is expected to end. */
const patience = 1000;

/**
 * Starts a driver by its command line, which the shell reads.
 * @throws DriverError when it does not greet; nothing of it is left then
 */
export async function spawnDriver(command: string, { greetingTimeoutMs, ...options }: SpawnOptions): Promise<Driver> {
  const peer = peerOf(startProcess(command, options));
  try {
    return { greeting: await peer.read('its greeting', greetingTimeoutMs, readGreeting), call: peer.call, close: peer.close, kill: peer.kill };
  } catch (error) {
    await peer.close().catch(() => {}); // the greeting is what is told
    throw error;
  }
}

/** Who waits for a line. */
interface Waiting {
  /** What is waited for, as messages call it. */
  readonly what: string;
  readonly take: (line: Buffer) => void;
  readonly reject: (error: DriverError) => void;
}

interface Peer extends Omit<Driver, 'greeting'> {
  /** Waits for a line, and reads it. @throws DriverError */
  read<T>(what: string, timeoutMs: number, read: (line: Buffer) => T): Promise<T>;
}

/** The protocol's state on the kit's side of a process. */
function peerOf(child: DriverProcess): Peer {
  const lines = lineReader(longestLine);
  const answered = new Set<string>();
  const secrets = new Set<string>();
  let waiting: Waiting | undefined;
  let broken: DriverError | undefined;
  let isTold = false;
  let isClosing = false;
  let closed: Promise<void> | undefined;

  /** Ends the driver for what it did, and tells who waits. */
  const fail = (what: string, read?: Uint8Array): void => {
    if (broken !== undefined) return;
    const stderr = conceal(child.stderr, secrets).trim();
    const tail = stderr === '' ? '' : `\nits stderr ends with ${quoted(stderr.slice(-300))}`;
    broken = new DriverError(`the driver ${what}${read === undefined ? '' : `: ${quoted(conceal(Buffer.from(read).toString(), secrets))}`}${tail}`);
    child.kill();
    isTold = waiting !== undefined;
    waiting?.reject(broken);
  };
  const take = (line: Buffer): void => {
    if (waiting === undefined) fail(unaskedLine(line, answered), line);
    else {
      try {
        waiting.take(line);
      } catch (error) {
        if (!(error instanceof MessageError)) throw error;
        fail(error.message, line);
      }
    }
  };
  /** Its pipes are closed: tells who waits, as soon as it is known why. */
  const lost = async (what: string): Promise<void> => {
    await Promise.race([child.ended, delay(patience, undefined, { ref: false })]);
    const { rest } = lines;
    const cut = rest.length > 0 ? ' in the middle of a line' : '';
    if (waiting !== undefined) fail(`${child.end ?? what}${cut} before ${waiting.what}`, rest.length > 0 ? rest : undefined);
    else if (rest.length > 0) fail(`${child.end ?? what} in the middle of a line that nobody asked for`, rest);
  };
  child.stdout.on('data', (bytes: Buffer) => {
    if (broken !== undefined) return;
    try {
      for (const line of lines.push(bytes)) take(line);
    } catch (error) {
      if (!(error instanceof LineTooLong)) throw error;
      fail(`wrote more than ${longestLine / 1024 / 1024} MiB without an end of line, beginning with`, bytes.subarray(0, 400));
    }
  });
  child.stdout.on('end', () => void lost('closed its stdout'));
  // EPIPE; the reply may be on its way nevertheless.
  child.stdin.on('error', () => void lost('closed its stdin'));
  void child.ended.then(() => lost('ended'));

  const read = <T>(what: string, timeoutMs: number, reader: (line: Buffer) => T): Promise<T> => {
    const { promise, resolve, reject } = Promise.withResolvers<T>();
    const late = (): void => {
      const { rest } = lines;
      fail(`did not write ${what} within ${timeoutMs} ms${rest.length > 0 ? '; it wrote half a line' : ''}`, rest.length > 0 ? rest : undefined);
    };
    const timer = setTimeout(late, timeoutMs);
    const end = (): void => {
      clearTimeout(timer);
      waiting = undefined;
    };
    waiting = {
      what,
      take(line) {
        resolve(reader(line));
        end();
      },
      reject(error) {
        reject(error);
        end();
      },
    };
    return promise;
  };

  const call = async (wanted: Call, timeoutMs: number): Promise<CallResult> => {
    if (broken !== undefined) {
      isTold = true;
      throw broken;
    }
    if (isClosing) throw new DriverError('the driver is closed');
    if (waiting !== undefined) throw new DriverError(`the driver has not written ${waiting.what} yet; it makes one call at a time`);
    for (const secret of secretsOf(wanted)) secrets.add(secret);
    const reply = read(`its reply to the call ${wanted.id} (${wanted.operation})`, timeoutMs, (line) => {
      const result = readReply(line, wanted.id, answered);
      answered.add(wanted.id);
      return result;
    });
    if (lines.rest.length > 0) fail('wrote half a line while no call was under way', lines.rest);
    else if (child.end !== undefined || child.stdout.readableEnded) void lost('closed its stdout');
    else child.stdin.write(`${JSON.stringify(wanted)}\n`);
    return reply;
  };

  const stop = async (graceMs: number): Promise<void> => {
    isClosing = true;
    if (waiting !== undefined) fail(`was closed before ${waiting.what}`);
    await child.stop(broken === undefined ? graceMs : 0);
    await lost('ended');
    if (broken !== undefined && !isTold) {
      isTold = true;
      throw broken;
    }
  };
  return { read, call, close: (graceMs = 2000) => (closed ??= stop(graceMs)), kill: child.kill };
}

/**
 * A driver without a process: `make` makes the calls. What it gives is read as if it had been written on a line, and what
 * it throws is the end of the driver.
 */
export function inProcessDriver(greeting: Greeting, make: (call: Call) => Promise<CallResult>): Driver {
  const answered = new Set<string>();
  let broken: DriverError | undefined;
  let isBusy = false;
  const call = async (wanted: Call, timeoutMs: number): Promise<CallResult> => {
    if (broken !== undefined) throw broken;
    if (isBusy) throw new DriverError('the driver has not replied yet; it makes one call at a time');
    isBusy = true;
    const { promise: late, reject } = Promise.withResolvers<never>();
    const timer = setTimeout(() => reject(new MessageError(`did not write its reply to the call ${wanted.id} (${wanted.operation}) within ${timeoutMs} ms`)), timeoutMs);
    try {
      const outcome = await Promise.race([make(JSON.parse(JSON.stringify(wanted)) as Call), late]);
      const result = readReply(Buffer.from(JSON.stringify({ id: wanted.id, ...outcome })), wanted.id, answered);
      answered.add(wanted.id);
      return result;
    } catch (error) {
      broken = new DriverError(`the driver ${error instanceof MessageError ? error.message : `ended: ${conceal(String(error), secretsOf(wanted))}`}`);
      throw broken;
    } finally {
      clearTimeout(timer);
      isBusy = false;
    }
  };
  return { greeting, call, close: async () => {}, kill() {} };
}

function secretsOf({ auth }: Call): readonly string[] {
  return [auth.type === 'digest' ? auth.privateKey : auth.clientSecret].filter((secret) => secret !== '');
}

function conceal(text: string, secrets: Iterable<string>): string {
  return [...secrets].reduce((rest, secret) => rest.replaceAll(secret, '***'), text);
}

/** A text as an error quotes it: its beginning, on one line, whatever is in it. */
function quoted(text: string): string {
  const beginning = text.length > 300 ? `${text.slice(0, 300)}…` : text;
  return JSON.stringify(beginning).replaceAll(/\p{C}/gu, (character) => `\\u{${character.codePointAt(0)!.toString(16)}}`);
}
