import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it, vi } from 'vitest';
import { DriverError, inProcessDriver, killDrivers, spawnDriver, type Driver } from './driver.ts';
import type { Call, CallResult } from './protocol.ts';

const program = join(import.meta.dirname, 'testing', 'driver-program.ts');
const folder = mkdtempSync(join(tmpdir(), 'driver-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const greeting = { protocol: 1, driver: { name: 'testing', version: '1.0', language: 'TypeScript' } } as const;
const callOf = (id: string): Call => ({ id, operation: 'getDatabaseUser', baseUrl: 'http://127.0.0.1:1', auth: { type: 'digest', publicKey: 'abcdefgh', privateKey: 'the-private-key' }, path: { username: 'ä "b"' } });

let count = 0;
/** Starts the program that behaves so; `pids` are the processes that it has become. */
function start(behaviour: string, options: { readonly greetingTimeoutMs?: number; readonly command?: (line: string) => string } = {}): { driver: Promise<Driver>; pids: () => readonly number[] } {
  const file = join(folder, String((count += 1)));
  const line = `'${process.execPath}' '${program}' '${behaviour}' '${file}'`;
  const { greetingTimeoutMs = 30_000, command = (each: string) => each } = options;
  return {
    driver: spawnDriver(command(line), { greetingTimeoutMs }),
    pids: () => readFileSync(file, 'utf8').trim().split('\n').map(Number),
  };
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
  } catch {
    return false;
  }
  // Who has ended and was not waited for, by an init that does not, is no process any more.
  const stat = `/proc/${pid}/stat`;
  return !existsSync(stat) || !/\) Z /.test(readFileSync(stat, 'latin1'));
}

const expectGone = (pids: readonly number[]): Promise<void> => {
  expect(pids.length).toBeGreaterThan(0);
  return vi.waitFor(() => expect(pids.filter(isAlive)).toEqual([]), { timeout: 10_000 });
};

const messageOf = (promise: Promise<unknown>): Promise<string> =>
  promise.then(
    () => 'nothing wrong',
    (error: unknown) => {
      expect(error).toBeInstanceOf(DriverError);
      return (error as DriverError).message;
    },
  );

describe('spawnDriver', () => {
  it('greets, makes one call after the other, and ends with its stdin', async () => {
    const { driver: starting, pids } = start('good');
    const driver = await starting;
    expect(driver.greeting).toEqual(greeting);
    for (const id of ['a', 'b']) expect(await driver.call(callOf(id), 30_000)).toEqual({ response: { body: { asked: callOf(id) } } });
    await driver.close();
    await expectGone(pids());
    expect(await messageOf(driver.call(callOf('c'), 1000))).toBe('the driver is closed');
  });

  it('makes one call at a time, and says so', async () => {
    const driver = await start('good').driver;
    const first = driver.call(callOf('a'), 30_000);
    expect(await messageOf(driver.call(callOf('b'), 30_000))).toBe('the driver has not written its reply to the call a (getDatabaseUser) yet; it makes one call at a time');
    expect(await first).toHaveProperty('response');
    await driver.close();
  });

  it('takes large messages', async () => {
    const driver = await start('good').driver;
    const large = { ...callOf('a'), body: 'x'.repeat(2_000_000) };
    expect(await driver.call(large, 30_000)).toEqual({ response: { body: { asked: large } } });
    await driver.close();
  });

  it.each([
    ['stray line before the greeting', /^the driver wrote a line that is no JSON: "Starting up…"$/],
    ['crash before the greeting', /^the driver ended with exit status 4 before its greeting$/],
    ['half a greeting', /^the driver ended with exit status 0 in the middle of a line before its greeting: "\{\\"protocol\\":1,"$/],
    ['another protocol', /^the driver speaks protocol 2, this kit 1: /],
    ['no name', /^the driver greets without saying which driver it is: "driver.name" is no text: /],
    ['flood of stdout', /^the driver wrote more than 16 MiB without an end of line, beginning with: "x+…"$/],
  ])('refuses a driver with %s', async (behaviour, message) => {
    const { driver, pids } = start(behaviour);
    expect(await messageOf(driver)).toMatch(message);
    await expectGone(pids());
  });

  it('does not wait longer than it should for a greeting', async () => {
    const { driver, pids } = start('', { greetingTimeoutMs: 300, command: (line) => `echo $$ >> ${line.split(' ').at(-1)}; exec sleep 60` });
    expect(await messageOf(driver)).toBe('the driver did not write its greeting within 300 ms');
    await expectGone(pids());
  });

  it('says what the shell says of a command that is none, and of a folder that is none', async () => {
    expect(await messageOf(spawnDriver('/nowhere/driver --x', { greetingTimeoutMs: 30_000 }))).toMatch(/^the driver ended with exit status 127 before its greeting\nits stderr ends with ".*\/nowhere\/driver/);
    expect(await messageOf(spawnDriver('true', { greetingTimeoutMs: 30_000, cwd: '/nowhere' }))).toMatch(/^the driver cannot be started: .*ENOENT/);
  });

  it('keeps its own credentials from the driver, and gives it what it is told to', async () => {
    vi.stubEnv('MONGODB_ATLAS_PRIVATE_API_KEY', 'secret');
    const shown = spawnDriver('echo "key=$MONGODB_ATLAS_PRIVATE_API_KEY more=$MORE"', { greetingTimeoutMs: 30_000, env: { MORE: 'yes' } });
    vi.unstubAllEnvs();
    expect(await messageOf(shown)).toBe('the driver wrote a line that is no JSON: "key= more=yes"');
  });
});

describe('a call', () => {
  const reply = String.raw`\{\\"id\\":\\"a\\".*`;
  it.each([
    ['stray line in a call', /^the driver wrote a line that is no JSON: "Sending…"$/],
    ['half a line', /^the driver ended with exit status 0 in the middle of a line before its reply to the call a \(getDatabaseUser\): "\{\\"id\\":\\"a\\",\\"response\\""$/],
    ['binary', /^the driver wrote a line that is not UTF-8: "\{\ufffd\ufffd\\u0000"$/],
    ['two objects on a line', new RegExp(`^the driver wrote a line that is no JSON: "${reply}"$`)],
    ['no object', /^the driver wrote a line that is no JSON object: "\[\]"$/],
    ['deep object', /^the driver wrote a line that is too much \(the line nests more than 256 levels deep\): /],
    ['wrong id', /^the driver replied to "other", which is no call's id, while the call a was under way: /],
    ['no outcome', /^the driver replied with none of response, apiError, unsupported, error; a reply has exactly one of them: "\{\\"id\\":\\"a\\"\}"$/],
    ['two outcomes', /^the driver replied with response and error of response, /],
    ['no body', /^the driver replied with a "response" that has no "body"; null stands for none: /],
    ['bad status', /^the driver replied with an "apiError.status" that is no integer from 100 to 599: /],
    ['crash with status', /^the driver ended with exit status 3 before its reply to the call a \(getDatabaseUser\)\nits stderr ends with "Traceback: it broke"$/],
    ['crash by signal', /^the driver (was ended by SIGKILL|ended with exit status 137 \(SIGKILL\)) before its reply to the call a \(getDatabaseUser\)/],
  ])('tells of %s, and ends the driver', async (behaviour, message) => {
    const { driver: starting, pids } = start(behaviour);
    const driver = await starting;
    const told = await messageOf(driver.call(callOf('a'), 30_000));
    expect(told).toMatch(message);
    expect(told.split('\n').length).toBeLessThanOrEqual(2);
    expect(await messageOf(driver.call(callOf('b'), 30_000))).toBe(told);
    await driver.close();
    await expectGone(pids());
  });

  it('tells of a stdout that is closed while the driver lives', async () => {
    const { driver: starting, pids } = start('closes its stdout', { command: (line) => `exec ${line}` });
    const driver = await starting;
    expect(await messageOf(driver.call(callOf('a'), 30_000))).toBe('the driver closed its stdout before its reply to the call a (getDatabaseUser)');
    await driver.close();
    await expectGone(pids());
  });

  it('tells of a reply that is late', async () => {
    const { driver: starting, pids } = start('reply after timeout');
    const driver = await starting;
    expect(await messageOf(driver.call(callOf('a'), 200))).toBe('the driver did not write its reply to the call a (getDatabaseUser) within 200 ms');
    await driver.close();
    await expectGone(pids());
  });

  it('tells of a reply to an earlier call', async () => {
    const driver = await start('repeated id').driver;
    await driver.call(callOf('a'), 30_000);
    expect(await messageOf(driver.call(callOf('b'), 30_000))).toMatch(/^the driver replied to the call a, which had its reply before, while the call b was under way: /);
    await driver.close();
  });

  it('shows no secret of the call', async () => {
    const driver = await start('echo').driver;
    const told = await messageOf(driver.call(callOf('a'), 30_000));
    expect(told).toMatch(/^the driver replied with none of /);
    expect(told).toContain('***');
    expect(told).not.toContain('the-private-key');
    await driver.close();
  });

  it('takes a flood of stderr', async () => {
    const { driver: starting, pids } = start('flood of stderr');
    const driver = await starting;
    expect(await driver.call(callOf('a'), 30_000)).toHaveProperty('response');
    await driver.close();
    await expectGone(pids());
  });
});

describe('between calls', () => {
  it.each([
    ['stray line after a call', /^the driver wrote a line while no call was under way: "Done\."$/],
    ['late duplicate', /^the driver replied to the call a, which had its reply before, after that: /],
  ])('%s is told by the next call', async (behaviour, message) => {
    const { driver: starting, pids } = start(behaviour);
    const driver = await starting;
    await driver.call(callOf('a'), 30_000);
    // The driver is ended as soon as it is seen.
    await expectGone(pids());
    const told = await messageOf(driver.call(callOf('b'), 30_000));
    expect(told).toMatch(message);
    expect(await messageOf(driver.close())).toBe('nothing wrong');
  });

  it.each([
    ['stray line after a call', /^the driver wrote a line while no call was under way: "Done\."$/],
    ['stray text after a call', /^the driver ended with exit status 0 in the middle of a line that nobody asked for: "Done\."$/],
    ['late duplicate', /^the driver replied to the call a, which had its reply before, after that: /],
    ['last words', /^the driver wrote a line while no call was under way: "Goodbye\."$/],
  ])('%s is told by close, once it is gone', async (behaviour, message) => {
    const { driver: starting, pids } = start(behaviour);
    const driver = await starting;
    await driver.call(callOf('a'), 30_000);
    expect(await messageOf(driver.close(20_000))).toMatch(message);
    await expectGone(pids());
  });
});

describe('the end', () => {
  it.each(['ignores EOF and SIGTERM', 'grandchild'])('of a driver (%s) leaves no process', async (behaviour) => {
    const { driver: starting, pids } = start(behaviour);
    const driver = await starting;
    await driver.call(callOf('a'), 30_000);
    await driver.close(300);
    expect(pids()).toHaveLength(behaviour === 'grandchild' ? 2 : 1);
    await expectGone(pids());
  });

  it('of its first process ends the rest, before anybody asks for it', async () => {
    const { driver: starting, pids } = start('leaves a grandchild');
    const driver = await starting;
    expect(await driver.call(callOf('a'), 30_000)).toHaveProperty('response');
    expect(pids()).toHaveLength(2);
    await expectGone(pids());
    expect(await messageOf(driver.close())).toBe('nothing wrong');
  });

  it('of a driver behind a shell that waits leaves none either', async () => {
    const { driver: starting, pids } = start('ignores EOF and SIGTERM', { command: (line) => `${line}; true` });
    const driver = await starting;
    expect(await messageOf(driver.close(300))).toBe('nothing wrong');
    await expectGone(pids());
  });

  it('comes at once by kill, and to all by killDrivers', async () => {
    const started = [start('grandchild'), start('grandchild')];
    const [first, second] = await Promise.all(started.map(({ driver }) => driver));
    const late = messageOf(first!.call({ ...callOf('a'), operation: 'x' }, 30_000));
    await late;
    first!.kill();
    await expectGone(started[0]!.pids());
    expect(started[1]!.pids().filter(isAlive)).toHaveLength(2);
    killDrivers();
    await expectGone(started[1]!.pids());
    expect(await messageOf(first!.call(callOf('b'), 30_000))).toMatch(/^the driver was ended by SIGKILL before its reply to the call b/);
    await Promise.all([first!.close(), second!.close()]);
  });

  it('comes to all when the kit exits', async () => {
    const file = join(folder, 'exit');
    const code = `const { spawnDriver } = await import(${JSON.stringify(join(import.meta.dirname, 'driver.ts'))});
      await spawnDriver(${JSON.stringify(`'${process.execPath}' '${program}' grandchild '${file}'`)}, { greetingTimeoutMs: 30_000 });
      process.exit(7);`;
    const kit = spawn(process.execPath, ['--input-type=module', '-e', code], { stdio: 'inherit' });
    expect(await once(kit, 'close')).toEqual([7, null]);
    await expectGone(readFileSync(file, 'utf8').trim().split('\n').map(Number));
  });

  it('ends a call that is under way', async () => {
    const driver = await start('reply after timeout').driver;
    const told = messageOf(driver.call(callOf('a'), 30_000));
    await driver.close();
    expect(await told).toBe('the driver was closed before its reply to the call a (getDatabaseUser)');
  });
});

describe('inProcessDriver', () => {
  const made = (make: (call: Call) => Promise<CallResult>): Promise<string> => messageOf(inProcessDriver(greeting, make).call(callOf('a'), 100));

  it('is a driver whose replies are read as if they were written', async () => {
    const driver = inProcessDriver(greeting, async ({ path }) => ({ response: { body: { ...path, none: undefined } } }));
    expect(driver.greeting).toEqual(greeting);
    expect(await driver.call(callOf('a'), 1000)).toEqual({ response: { body: { username: 'ä "b"' } } });
    await driver.close();
  });

  it('breaks the protocol as a process does', async () => {
    expect(await made(async () => ({ response: { body: undefined } }))).toBe('the driver replied with a "response" that has no "body"; null stands for none');
    expect(await made(() => new Promise(() => {}))).toBe('the driver did not write its reply to the call a (getDatabaseUser) within 100 ms');
    expect(await made(async ({ auth }) => Promise.reject(new Error(`broke with ${JSON.stringify(auth)}`)))).toBe(
      'the driver ended: Error: broke with {"type":"digest","publicKey":"abcdefgh","privateKey":"***"}',
    );
  });
});
