import { readFileSync, writeFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { RunEvent } from '../core/event.ts';
import { ndjsonReporter } from '../reporters/index.ts';
import { caseEvent, report, run, threeFindings, written } from '../reporters/testing/samples.ts';
import { eventsIn, linesOf } from './event-file.ts';
import { openReporters } from './output.ts';
import { retell } from './report.ts';
import { folder } from './testing/cli.ts';

const events = run(threeFindings, [caseEvent(0), caseEvent(1, 'failed', { findings: threeFindings.findings.slice(0, 2) })]);
const quiet = (file: string) => ({ format: 'console', file }) as const;
const ndjson = (told: Iterable<RunEvent>) => written((write) => ndjsonReporter({ write }), told);

describe('a file of lines', () => {
  it.each([
    ['nothing', '', []],
    ['one without an end', 'a', ['a']],
    ['several, one empty', 'a\n\nb\n', ['a', '', 'b']],
    ['characters of several bytes, across what is read at once', `${'x'.repeat((1 << 20) - 2)}😀\n${'é'.repeat(1 << 20)}\n`, [`${'x'.repeat((1 << 20) - 2)}😀`, 'é'.repeat(1 << 20)]],
  ])('is read line by line: %s', (_, content, lines) => {
    using work = folder();
    writeFileSync(work.at('f'), content);
    expect([...linesOf(work.at('f'))]).toEqual(lines);
  });

  it('that is not there is told', () => {
    expect(() => [...linesOf('/not/there')]).toThrow(/^cannot read \/not\/there: ENOENT/);
  });
});

describe('--report ndjson', () => {
  it('is there while the run goes on, and stays when it is killed; other reports do not', async () => {
    using work = folder();
    const reporters = openReporters({ report: [{ format: 'ndjson', file: work.at('run.ndjson') }, { format: 'json', file: work.at('run.json') }, quiet(work.at('c.txt'))] }, {});
    for (const event of events.slice(0, 2)) reporters.on(event);
    expect(readFileSync(work.at('run.ndjson'), 'utf8')).toBe(ndjson(events.slice(0, 2)));
    await reporters.close(false);
    expect(work.files()).toEqual(['run.ndjson']);
    expect(() => [...eventsIn(work.at('run.ndjson'))]).toThrow(/ends at line 2, after 1 case, before the run was over/);
  });

  it('keeps what was there before until the run begins, and then nothing of it', async () => {
    using work = folder();
    const file = work.at('run.ndjson');
    writeFileSync(file, 'earlier\n'.repeat(1000));
    const specs = { report: [{ format: 'ndjson', file } as const, quiet(work.at('c.txt'))] };
    await openReporters(specs, {}).close(false);
    expect(readFileSync(file, 'utf8')).toMatch(/^earlier\n/);
    const reporters = openReporters(specs, {});
    for (const event of events) reporters.on(event);
    await reporters.close(true);
    expect(readFileSync(file, 'utf8')).toBe(ndjson(events));
  });

  it('leaves nothing of a run that never began', async () => {
    using work = folder();
    await openReporters({ report: [{ format: 'ndjson', file: work.at('run.ndjson') }, quiet(work.at('c.txt'))] }, {}).close(false);
    expect(work.files()).toEqual([]);
  });
});

describe('a run that is told again', () => {
  const told = (result = threeFindings) => run(result, [caseEvent(0)]);

  it.each([
    ['violated', told(), undefined, 1],
    ['conformant', told(report({ totals: { planned: 1 } })), undefined, 0],
    ['covers too little', told(report({ totals: { planned: 1 } })), 90, 3],
    ['unfinished', told(report({ totals: { planned: 1, passed: 0, errored: 1 } })), undefined, 3],
  ])('has the exit status of the run: %s', async (_, again, minCoverage, status) => {
    using work = folder();
    writeFileSync(work.at('run.ndjson'), ndjson(again));
    const flags = { report: [quiet(work.at('c.txt'))], ...(minCoverage !== undefined && { minCoverage }) };
    expect(await retell([work.at('run.ndjson')], eventsIn(work.at('run.ndjson')), flags, {})).toBe(status);
  });

  it('never goes to the file that it is read from, and leaves no report of a file that is wrong', async () => {
    using work = folder();
    const file = work.at('run.ndjson');
    writeFileSync(file, ndjson(events).split('\n').slice(0, 2).join('\n'));
    await expect(retell([file], eventsIn(file), { report: [{ format: 'ndjson', file }] }, {})).rejects.toThrow(/a report cannot go to a file that it is made from/);
    await expect(retell([file], eventsIn(file), { report: [{ format: 'json', file: work.at('out.json') }, quiet(work.at('c.txt'))] }, {})).rejects.toThrow(/before the run was over/);
    expect(work.files()).toEqual(['run.ndjson']);
  });
});
