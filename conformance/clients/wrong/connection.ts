import { connect, type Socket } from 'node:net';
import { LostConnection } from './message.ts';

/** A connection that is read from as bytes arrive. */
export interface Connection {
  /** Whether the server has ended it. */
  readonly isEnded: boolean;
  /** @throws LostConnection when it cannot be written */
  write(bytes: Uint8Array): void;
  /** What is there, at most `most` bytes, once there is something; undefined at the end. */
  some(most?: number): Promise<Buffer | undefined>;
  /** The text up to the end of a line, without it; undefined when the connection ends before. */
  line(): Promise<string | undefined>;
  /** So many bytes; fewer when the connection ends before. */
  exactly(length: number): Promise<Buffer>;
  close(): void;
}

/** Opens a connection to the host and port of a URL. */
export function open(url: URL): Connection {
  const socket: Socket = connect({ host: url.hostname, port: Number(url.port), noDelay: true });
  const arrived: Buffer[] = [];
  let isEnded = false;
  let wake = Promise.withResolvers<void>();
  const tell = (): void => {
    wake.resolve();
    wake = Promise.withResolvers();
  };
  const end = (): void => {
    isEnded = true;
    tell();
  };
  socket.on('data', (part) => {
    arrived.push(part);
    tell();
  });
  // What went wrong is told by the answer that is missing.
  socket.on('end', end).on('close', end).on('error', end);

  const some = async (most = Infinity): Promise<Buffer | undefined> => {
    while (arrived.length === 0) {
      if (isEnded) return undefined;
      await wake.promise;
    }
    const part = arrived.shift()!;
    if (part.length <= most) return part;
    arrived.unshift(part.subarray(most));
    return part.subarray(0, most);
  };
  return {
    get isEnded() {
      return isEnded;
    },
    write(bytes) {
      if (socket.destroyed) throw new LostConnection('the connection is closed');
      socket.write(bytes);
    },
    some,
    async line() {
      let text = '';
      for (;;) {
        const part = await some();
        if (part === undefined) return undefined;
        const end = part.indexOf('\n') + 1;
        if (end > 0 && end < part.length) arrived.unshift(part.subarray(end));
        text += part.toString('latin1', 0, end === 0 ? part.length : end);
        if (end > 0) return text.replace(/\r?\n$/, '');
      }
    },
    async exactly(length) {
      const parts: Buffer[] = [];
      for (let missing = length; missing > 0; ) {
        const part = await some(missing);
        if (part === undefined) break;
        parts.push(part);
        missing -= part.length;
      }
      return Buffer.concat(parts);
    },
    close: () => void socket.destroy(),
  };
}
