import { open, type Connection } from './connection.ts';
import type { Habits } from './habits.ts';
import { LostConnection, type Fields, type Framing, type Incoming, type Outgoing } from './message.ts';

/** Sends requests to one server, over one connection at a time. */
export interface Transport {
  /** @throws LostConnection when the connection ends before the answer begins */
  send(request: Outgoing): Promise<Incoming>;
}

/** A transport for a scheme, host and port. */
export function createTransport(baseUrl: string, habits: Habits): Transport {
  const url = new URL(baseUrl);
  let kept: Connection | undefined;

  return {
    async send(request) {
      if (kept !== undefined && !habits.isUsable(kept.isEnded)) {
        kept.close();
        kept = undefined;
      }
      const connection = kept ?? open(url);
      kept = undefined;
      try {
        connection.write(bytesOf(request, url.host, habits));
        const { answer, framing } = await receive(connection, habits);
        if (habits.keeps(answer, framing) && kept === undefined) kept = connection;
        else connection.close();
        return answer;
      } catch (error) {
        connection.close();
        throw error;
      }
    },
  };
}

function bytesOf({ method, target, fields, body }: Outgoing, host: string, habits: Habits): Uint8Array {
  const length = body === undefined ? undefined : habits.length(body);
  const framing: Fields = body === undefined ? [] : [length === undefined ? ['Transfer-Encoding', 'chunked'] : ['Content-Length', String(length)]];
  const lines = [`${method} ${target} HTTP/1.1`, ...[['Host', host] as const, ...fields, ...framing].map(([name, value]) => `${name}: ${value}`)];
  const head = Buffer.from(habits.head(`${lines.join('\r\n')}\r\n\r\n`), 'utf8');
  if (body === undefined) return head;
  return Buffer.concat([head, length === undefined ? inChunks(body) : body]);
}

/** RFC 9112 section 7.1. */
function inChunks(body: Uint8Array): Uint8Array {
  const middle = Math.ceil(body.length / 2);
  const parts = [body.subarray(0, middle), body.subarray(middle)].filter(({ length }) => length > 0);
  const end = '\r\n';
  return Buffer.concat([...parts.flatMap((part) => [Buffer.from(part.length.toString(16) + end), part, Buffer.from(end)]), Buffer.from(`0${end}${end}`)]);
}

async function receive(connection: Connection, habits: Habits): Promise<{ readonly answer: Incoming; readonly framing: Framing | undefined }> {
  let head: { readonly status: number; readonly fields: Fields };
  do head = await headOf(connection);
  while (habits.isInterim(head.status));
  const fields = habits.received(head.fields);
  const framing = habits.framing(head.status, fields);
  const body = framing === undefined ? { parts: [], isWhole: true } : await bodyOf(connection, framing);
  return { answer: { ...head, fields, ...body }, framing };
}

async function headOf(connection: Connection): Promise<{ readonly status: number; readonly fields: Fields }> {
  const start = await connection.line();
  const [, status] = /^HTTP\/1\.[01] (\d{3})/.exec(start ?? '') ?? [];
  if (status === undefined) throw new LostConnection(start === undefined ? 'the connection ended before there was an answer' : `this is no answer: ${start}`);
  const fields: [string, string][] = [];
  for (;;) {
    const line = await connection.line();
    if (line === undefined) throw new LostConnection('the connection ended within the header of an answer');
    if (line === '') return { status: Number(status), fields };
    const colon = line.indexOf(':');
    fields.push([line.slice(0, colon), line.slice(colon + 1).trim()]);
  }
}

async function bodyOf(connection: Connection, framing: Framing): Promise<Pick<Incoming, 'parts' | 'isWhole'>> {
  const parts: Uint8Array[] = [];
  if (framing === 'close') {
    for (let part = await connection.some(); part !== undefined; part = await connection.some()) parts.push(part);
    return { parts, isWhole: true };
  }
  if (framing !== 'chunked') {
    for (let missing = framing.length; missing > 0; missing -= parts.at(-1)!.length) {
      const part = await connection.some(missing);
      if (part === undefined) return { parts, isWhole: false };
      parts.push(part);
    }
    return { parts, isWhole: true };
  }
  for (;;) {
    const size = Number.parseInt((await connection.line()) ?? '', 16);
    if (Number.isNaN(size)) return { parts, isWhole: false };
    if (size === 0) break;
    const part = await connection.exactly(size);
    parts.push(part);
    if (part.length < size || (await connection.line()) === undefined) return { parts, isWhole: false };
  }
  // The trailer section, which nobody here uses.
  for (let line = await connection.line(); line !== ''; line = await connection.line()) if (line === undefined) return { parts, isWhole: false };
  return { parts, isWhole: true };
}
