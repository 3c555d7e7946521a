import { protocolVersion, type Call, type Greeting, type CallResult } from '../../src/sdk/protocol.ts';

/**
 * Speaks the driver protocol on stdin and stdout for a client: greets, then makes one call after the other until stdin ends.
 * What `make` throws is told as an error, so that one call that fails does not end the driver.
 */
export async function speak(driver: Greeting['driver'], make: (call: Call) => Promise<CallResult>): Promise<void> {
  write({ protocol: protocolVersion, driver } satisfies Greeting);
  for await (const line of lines(process.stdin)) {
    const call = JSON.parse(line) as Call;
    const outcome = await make(call).catch((error: unknown): CallResult => ({ error: error instanceof Error ? error.message : String(error) }));
    write({ id: call.id, ...outcome });
  }
}

/** Not by readline, for which U+2028 ends a line too. */
async function* lines(input: NodeJS.ReadStream): AsyncGenerator<string> {
  let rest = '';
  input.setEncoding('utf8');
  for await (const text of input as AsyncIterable<string>) {
    const parts = (rest + text).split('\n');
    rest = parts.pop()!;
    yield* parts;
  }
}

function write(message: object): void {
  process.stdout.write(`${JSON.stringify(message)}\n`);
}
