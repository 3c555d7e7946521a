import { closeSync, openSync, readSync } from 'node:fs';
import { StringDecoder } from 'node:string_decoder';
import type { RunEvent } from '../core/event.ts';
import { merge, type Part } from '../runner/index.ts';
import { readEvents } from '../reporters/index.ts';
import { UsageError } from './exit.ts';

const chunkSize = 1 << 20;

/** The lines of a file, as they are asked for: memory grows with the longest one. @throws UsageError when it cannot be read */
export function* linesOf(file: string): Generator<string> {
  const attempt = <T>(action: () => T): T => {
    try {
      return action();
    } catch (error) {
      throw new UsageError(`cannot read ${file}: ${(error as Error).message}`);
    }
  };
  const descriptor = attempt(() => openSync(file, 'r'));
  try {
    const decoder = new StringDecoder('utf8');
    const chunk = Buffer.alloc(chunkSize);
    let rest = '';
    for (let length = 1; length > 0; ) {
      length = attempt(() => readSync(descriptor, chunk));
      const lines = (length > 0 ? decoder.write(chunk.subarray(0, length)) : decoder.end()).split('\n');
      lines[0] = rest + lines[0]!;
      rest = lines.pop()!;
      yield* lines;
    }
    if (rest !== '') yield rest;
  } finally {
    closeSync(descriptor);
  }
}

/** The events in an NDJSON file. @throws UserError when it cannot be read, or is no whole run */
export function eventsIn(file: string): Generator<RunEvent> {
  return readEvents(linesOf(file), file);
}

/** The events of the run that shards are the parts of, shard after shard. @throws UserError as `merge` does, before the first event */
export function* mergedEvents(files: readonly string[]): Generator<RunEvent> {
  const parts = files.map((file) => ({ file, ...partIn(file) }));
  const { info, report } = merge(parts);
  yield { type: 'started', info, requirements: parts[0]!.requirements };
  for (const message of report.warnings) yield { type: 'warning', message };
  const findings = new Map(report.findings.map((finding) => [finding.id, finding]));
  for (const { file } of parts.toSorted((a, b) => a.info.shard!.index - b.info.shard!.index)) {
    for (const event of eventsIn(file)) {
      if (event.type === 'exchange') yield event;
      else if (event.type === 'case') yield { ...event, findings: event.findings.map((finding) => findings.get(finding.id)!) };
    }
  }
  yield { type: 'finished', report };
}

type Started = Extract<RunEvent, { type: 'started' }>;

/** How a run began, as it was told last, and how it ended. */
function partIn(file: string): Part & Pick<Started, 'requirements'> {
  let started: Started | undefined;
  for (const event of eventsIn(file)) {
    if (event.type === 'started') started = event;
    else if (event.type === 'finished') return { name: file, info: started!.info, requirements: started!.requirements, report: event.report };
  }
  throw new Error(`${file}: readEvents ended without an end`);
}
