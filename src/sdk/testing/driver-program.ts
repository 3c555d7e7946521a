import { spawn } from 'node:child_process';
import { appendFileSync, closeSync } from 'node:fs';
import { createInterface } from 'node:readline';
import { setTimeout as delay } from 'node:timers/promises';

/**
 * A driver that behaves as its first argument says. Each process that it consists of appends its id to the file that its
 * second argument names.
 */
const [, , behaviour = 'good', pids = '/dev/null'] = process.argv;
appendFileSync(pids, `${process.pid}\n`);

const write = (text: string | Uint8Array): unknown => process.stdout.write(text);
const line = (value: unknown): unknown => write(`${JSON.stringify(value)}\n`);
const greeting = { protocol: 1, driver: { name: 'testing', version: '1.0', language: 'TypeScript' } };

/** What is done before the greeting, or in its place. */
const before: Readonly<Record<string, () => unknown>> = {
  'stray line before the greeting': () => write('Starting up…\n'),
  'crash before the greeting': () => process.exit(4),
  'half a greeting': () => write('{"protocol":1,') && process.stdout.end(() => process.exit(0)),
  'another protocol': () => line({ ...greeting, protocol: 2 }),
  'no name': () => line({ protocol: 1, driver: { version: '1.0', language: 'TypeScript' } }),
  'flood of stdout': () => {
    const flood = (): unknown => process.stdout.write('x'.repeat(65_536), flood);
    flood();
    return delay(60_000);
  },
  'flood of stderr': async () => {
    for (let index = 0; index < 200; index += 1) await new Promise((resolve) => process.stderr.write(`${'y'.repeat(65_535)}\n`, resolve));
  },
  'ignores EOF and SIGTERM': () => {
    process.on('SIGTERM', () => {});
    setInterval(() => {}, 1000);
  },
  grandchild: () => forks(),
  'leaves a grandchild': () => forks(),
};

function forks(): void {
  const child = spawn(process.execPath, ['-e', 'process.on("SIGTERM", () => {}); setInterval(() => {}, 1000)'], { stdio: 'inherit' });
  appendFileSync(pids, `${child.pid}\n`);
}

const right = (call: { id: string }): object => ({ id: call.id, response: { body: { asked: call } } });

/** How a call is answered. */
const answers: Readonly<Record<string, (call: { id: string }) => unknown>> = {
  'stray line in a call': (call) => write('Sending…\n') && line(right(call)),
  'stray line after a call': (call) => line(right(call)) && setTimeout(() => write('Done.\n'), 50),
  'stray text after a call': (call) => line(right(call)) && setTimeout(() => write('Done.'), 50),
  'half a line': (call) => write(JSON.stringify(right(call)).slice(0, 20)) && process.stdout.end(() => process.exit(0)),
  binary: () => write(Buffer.from([0x7b, 0xff, 0xfe, 0x00, 0x0a])),
  'two objects on a line': (call) => write(`${JSON.stringify(right(call))}${JSON.stringify(right(call))}\n`),
  'no object': () => write('[]\n'),
  'deep object': () => write(`${'['.repeat(300)}${']'.repeat(300)}\n`),
  'wrong id': () => line(right({ id: 'other' })),
  'repeated id': (call) => line(right({ id: call.id === 'b' ? 'a' : call.id })),
  'late duplicate': (call) => line(right(call)) && line(right(call)),
  'no outcome': (call) => line({ id: call.id }),
  'two outcomes': (call) => line({ ...right(call), error: 'no' }),
  'no body': (call) => line({ id: call.id, response: {} }),
  'bad status': (call) => line({ id: call.id, apiError: { status: '404' } }),
  echo: (call) => line(call),
  'reply after timeout': (call) => setTimeout(() => line(right(call)), 60_000),
  'crash with status': () => {
    console.error('Traceback: it broke');
    process.exit(3);
  },
  'leaves a grandchild': (call) => process.stdout.write(`${JSON.stringify(right(call))}\n`, () => process.exit(0)),
  'crash by signal': () => process.kill(process.pid, 'SIGKILL'),
  'closes its stdout': () => closeSync(1),
};

await before[behaviour]?.();
if (!['another protocol', 'no name'].includes(behaviour)) line(greeting);
for await (const text of createInterface({ input: process.stdin })) await (answers[behaviour] ?? ((call: { id: string }) => line(right(call))))(JSON.parse(text));
if (behaviour === 'last words') write('Goodbye.\n');
