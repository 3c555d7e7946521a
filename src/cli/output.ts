import { closeSync, openSync, renameSync, rmSync, writeSync } from 'node:fs';
import { InvalidArgumentError } from 'commander';
import type { Reporter, RunEvent } from '../core/event.ts';
import { createReporter, formats, isFormat, type Format } from '../reporters/index.ts';
import { UsageError } from './exit.ts';

/** A report that was asked for: `junit=out.xml`, or a format alone for stdout. */
export interface ReportSpec {
  readonly format: Format;
  readonly file?: string;
}

/** @throws InvalidArgumentError for a format that there is none of */
export function reportSpec(text: string): ReportSpec {
  const [format = '', ...rest] = text.split('=');
  const file = rest.join('=');
  if (!isFormat(format)) throw new InvalidArgumentError(`There is no format ${JSON.stringify(format)}; there are ${Object.keys(formats).join(', ')}.`);
  if (text.includes('=') && file === '') throw new InvalidArgumentError('The file after "=" is missing.');
  return file === '' ? { format } : { format, file };
}

/**
 * The reporters of a run. A file appears under its name only when its report is complete.
 * When a report goes to stdout, the console's own lines go to stderr.
 * @throws UsageError when a file cannot be written
 */
export function openReporters(specs: readonly ReportSpec[], env: NodeJS.ProcessEnv): { readonly on: (event: RunEvent) => void; close(complete: boolean): Promise<void> } {
  const toStdout = specs.filter(({ file, format }) => file === undefined && format !== 'console');
  if (toStdout.length > 1) throw new UsageError('only one --report can go to stdout; give the others a file: --report FORMAT=FILE');
  const files: Sink[] = [];
  const reporters: Reporter[] = [];
  try {
    for (const { format, file } of specs) {
      if (file === undefined) continue;
      const sink = openSink(file);
      files.push(sink);
      reporters.push(createReporter({ format, write: sink.write }));
    }
  } catch (error) {
    for (const sink of files) sink.close(false);
    throw error;
  }
  if (!specs.some(({ format, file }) => format === 'console' && file !== undefined)) {
    const stream = toStdout.length > 0 ? process.stderr : process.stdout;
    const interactive = stream.isTTY && env['TERM'] !== 'dumb' && !env['CI'];
    reporters.push(
      createReporter({ format: 'console', write: (text) => void stream.write(text), interactive, color: colors(stream, env), ...(stream.columns !== undefined && { columns: stream.columns }) }),
    );
  }
  for (const { format } of toStdout) reporters.push(createReporter({ format, write: (text) => void process.stdout.write(text) }));
  return {
    on: (event) => {
      for (const reporter of reporters) reporter.on(event);
    },
    async close(complete) {
      for (const reporter of reporters) await reporter.close?.();
      for (const sink of files) sink.close(complete);
    },
  };
}

/** https://no-color.org and https://force-color.org */
function colors(stream: NodeJS.WriteStream, env: NodeJS.ProcessEnv): boolean {
  if (env['NO_COLOR']) return false;
  if (env['FORCE_COLOR']) return env['FORCE_COLOR'] !== '0';
  return stream.isTTY === true && env['TERM'] !== 'dumb';
}

interface Sink {
  readonly write: (text: string) => void;
  /** Puts the file under its name, or leaves nothing behind. */
  close(complete: boolean): void;
}

function openSink(file: string): Sink {
  const temporary = `${file}.${process.pid}.tmp`;
  let descriptor: number;
  try {
    descriptor = openSync(temporary, 'wx');
  } catch (error) {
    throw new UsageError(`cannot write ${file}: ${(error as NodeJS.ErrnoException).code === 'ENOENT' ? 'its folder does not exist' : (error as Error).message}`);
  }
  return {
    write: (text) => void writeSync(descriptor, text),
    close(complete) {
      closeSync(descriptor);
      if (complete) renameSync(temporary, file);
      else rmSync(temporary, { force: true });
    },
  };
}
