import { describe, expect, it } from 'vitest';
import { consoleReporter } from './console.ts';
import { allErrored, finding, hostile, judged, manyFindings, report, run, threeFindings, written } from './testing/samples.ts';
import type { RunEvent } from '../core/event.ts';

/** What a verbose console says of a run that was not listened to before its end. */
function verbose(events: readonly RunEvent[], columns = 80): string {
  return written((write) => consoleReporter({ write, color: false, columns, interactive: false, verbose: true }), [events[0]!, ...events.filter(({ type }) => type === 'warning'), events.at(-1)!]);
}

describe('a verbose summary', () => {
  it('has every finding of every level in full', () => {
    const text = verbose(run(threeFindings));
    for (const { id, curl, replay, deviation } of threeFindings.findings) {
      expect(text.includes(`finding   ${id}, first in `)).toBe(deviation === undefined);
      if (deviation === undefined) for (const line of [curl, replay]) expect(text).toContain(line);
    }
    expect(text).toMatch(/^NOT conformant: 3 requirements violated$[^]*^1\. An answer[^]*^3\. A description[^]*^warnings: 1 requirement of level should$[^]*^noted: 1 requirement of level may$[^]*^known deviations: 2 of 3 seen$[^]*^skipped: 20 cases$[^]*^ {2}coverage/m);
    expect(text).toContain(`cannot be reached: only a target that limits the rate answers it (1)\n  status getThing 429\n`);
    expect(text).toContain(`not reached: no case of this run reached it (2)\n  parameter getThing query/pretty\n  parameter getThing query/envelope\n`);
  });

  it('leaves nothing out, however much there is', () => {
    const text = verbose(run(manyFindings.report, [], manyFindings.requirements));
    expect(text.match(/^ {2}finding /gm)).toHaveLength(2000);
    for (let index = 0; index < 30; index += 1) expect(text).toContain(`socket closed while reading answer ${index} (in create/valid/${index})`);
    for (let index = 0; index < 20; index += 1) expect(text).toContain(`reason number ${index}\n`);
    expect(text).not.toMatch(/and [\d,]+ more/);
  });

  it('has long values and every warning whole', () => {
    const long = finding({ expected: `[${'x'.repeat(3000)}]`, curl: `curl ${'y'.repeat(3000)}` });
    const warnings: RunEvent[] = Array.from({ length: 9 }, (_, index) => ({ type: 'warning', message: `look at ${index}` }));
    const [started, ...rest] = run(report({ findings: [long], requirements: judged([long]) }), []);
    const text = verbose([started!, ...warnings, ...rest]);
    expect(text.replaceAll(/\n +/g, '')).toContain(long.expected);
    expect(text).toContain(long.curl);
    expect(text.match(/^warning: look at \d$/gm)).toHaveLength(9);
  });

  it('of a run without findings, or without an answer, is short', () => {
    expect(verbose(run(report())).split('\n').length).toBeLessThan(30);
    expect(verbose(run(allErrored))).toContain('820  connect ECONNREFUSED 127.0.0.1:8080 (in create/valid/0)');
  });

  it('has nothing that a terminal would act on, whatever the target said', () => {
    expect(verbose(run(hostile.report, hostile.cases, hostile.requirements)).replaceAll('\n', '')).not.toMatch(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/u);
  });
});
