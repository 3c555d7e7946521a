import { connect, type Socket } from 'node:net';

/** A connection to a server, with nothing between it and the bytes. */
export interface Talk extends Disposable {
  send(bytes: string | Uint8Array): void;
  /** Everything that came, once there is so much of it as `isEnough` says; or once the server has ended it. */
  until(isEnough: (received: Buffer) => boolean): Promise<Buffer>;
  /** Everything that came until the server ended it; rejects when it reset the connection. */
  untilEnd(): Promise<Buffer>;
  /** Says that nothing more will be sent. */
  finish(): void;
}

/** Opens a connection; `using` ends it. Strings are sent as latin1: one byte a character. */
export function talk(url: string): Talk {
  const { hostname, port } = new URL(url);
  const socket: Socket = connect({ host: hostname, port: Number(port), noDelay: true, allowHalfOpen: true });
  let received = Buffer.alloc(0);
  let end: Error | 'ended' | undefined;
  let look = (): void => {};
  socket.on('data', (part: Buffer) => {
    received = Buffer.concat([received, part]);
    look();
  });
  socket.on('end', () => {
    end ??= 'ended';
    look();
  });
  socket.on('error', (error) => {
    end ??= error;
    look();
  });
  const until = (isEnough: (bytes: Buffer) => boolean): Promise<Buffer> =>
    new Promise((resolve, reject) => {
      look = () => {
        if (end instanceof Error) reject(end);
        else if (end === 'ended' || isEnough(received)) resolve(received);
      };
      look();
    });
  return {
    send: (bytes) => void socket.write(typeof bytes === 'string' ? Buffer.from(bytes, 'latin1') : bytes),
    until,
    untilEnd: () => until(() => false),
    finish: () => void socket.end(),
    [Symbol.dispose]: () => void socket.destroy(),
  };
}

/** Sends bytes on a connection of their own. @returns what came until the server ended it */
export async function once(url: string, bytes: string | Uint8Array): Promise<Buffer> {
  using connection = talk(url);
  connection.send(bytes);
  return await connection.untilEnd(); // before it is disposed of
}

/** An answer as it stood on the wire. */
export interface Seen {
  readonly line: string;
  readonly fields: readonly (readonly [name: string, value: string])[];
  /** All that follows the header. */
  readonly rest: Buffer;
}

/** Takes the header of an answer apart. */
export function seen(bytes: Buffer): Seen {
  const end = bytes.indexOf('\r\n\r\n');
  const [line = '', ...fields] = bytes.subarray(0, end).toString('latin1').split('\r\n');
  return {
    line,
    fields: fields.map((field) => {
      const colon = field.indexOf(': ');
      return [field.slice(0, colon), field.slice(colon + 2)] as const;
    }),
    rest: bytes.subarray(end + 4),
  };
}

/** The body out of its chunks, and what follows the last one; `isWhole` is whether there was a last one. */
export function dechunked(bytes: Buffer): { readonly body: Buffer; readonly isWhole: boolean } {
  const parts: Buffer[] = [];
  for (let at = 0; ; ) {
    const end = bytes.indexOf('\r\n', at);
    const size = end === -1 ? Number.NaN : Number.parseInt(bytes.subarray(at, end).toString('latin1'), 16);
    if (Number.isNaN(size) || size === 0) return { body: Buffer.concat(parts), isWhole: size === 0 };
    parts.push(bytes.subarray(end + 2, end + 2 + size));
    at = end + 2 + size + 2;
  }
}
