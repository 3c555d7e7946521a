import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { allErrored, finding, hostileRun, hostileText, judged, manyFindings, report, run, threeFindings } from '../testing/samples.ts';
import type { Report } from '../../core/event.ts';
import { annotations } from './annotations.ts';
import { githubReporter } from './index.ts';
import { jobSummary } from './job-summary.ts';
import { code, codeBlock, prose } from './markdown.ts';

/** What the runner of GitHub Actions makes of a line: the first `::` ends the properties, then the escapes are undone. */
function read(line: string): { kind: string; title: string; message: string } {
  const [, kind, title, message] = /^::(error|warning|notice) title=([^:,\r\n]*)::([^\r\n]*)\n$/.exec(line) ?? expect.fail(`no workflow command of one line: ${JSON.stringify(line)}`);
  const undo = (text: string) => text.replaceAll(/%(0D|0A|3A|2C|25)/g, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)));
  return { kind: kind!, title: undo(title!), message: undo(message!) };
}

const kinds = (result: Report) => annotations(result).map(read).map(({ kind, title }) => `${kind}: ${title}`);
const texts = fc.oneof(fc.string({ unit: 'binary', maxLength: 60 }), fc.constantFrom(hostileText, '::error::x', '%0A::stop-commands::x', '```\n# x', '@everyone', '<img src=x onerror=alert(1)>', 'www.evil.example', '](http://evil.example)', '|a|b|', '``', ' ` '));

describe('annotations', () => {
  it('say what is violated, the worst kind first', () => {
    expect(kinds(threeFindings)).toEqual([
      'error: An answer never holds a write-only property, not even one that the same request sent',
      'error: A valid create is answered 201',
      'error: A description longer than 100 characters is refused with 400',
      'warning: Every answer has a RateLimit-Limit header',
      'notice: The list keeps the order of creation',
    ]);
    expect(read(annotations(threeFindings)[0]!).message).toBe(
      [
        'createThing 201 /secret: writeOnly and in 1 more place, 512 times',
        'expected: no secret in an answer',
        'actual: "hunter2hunter2"',
        'requirement: response.no-write-only',
        'replay: npm run -s atlas-conformance -- replay create/valid/3 --seed 7',
      ].join('\n'),
    );
  });

  it('are at most ten of a kind, the last of which counts the rest', () => {
    const lines = annotations(manyFindings.report).map(read);
    const errors = lines.filter(({ kind }) => kind === 'error');
    expect(errors).toHaveLength(10);
    expect(errors.at(-1)!.title).toBe('And 1,992 more');
  });

  it('tell of a run that is conformant, could not finish, or left something to look at', () => {
    expect(kinds(report())).toEqual(['notice: Conformant']);
    expect(kinds(allErrored)).toEqual(['error: The run could not be finished']);
    expect(read(annotations(allErrored)[0]!).message).toContain('820 cases: connect ECONNREFUSED 127.0.0.1:8080 (in create/valid/0)');
    expect(kinds(report({ warnings: ['a user may be left'] }))).toEqual(['warning: To look at', 'notice: Conformant']);
  });

  it('are commands of one line each, whatever the target said', () => {
    fc.assert(
      fc.property(texts, (text) => {
        const hostile = hostileRun(text).report;
        for (const line of annotations({ ...hostile, warnings: [text] })) read(line);
      }),
    );
  });
});

describe('Markdown', () => {
  it('of code is one span, in which nothing has a meaning', () => {
    fc.assert(
      fc.property(texts, (text) => {
        const span = code(text);
        if (span === '(nothing)') return;
        const [, fence, inner] = /^(`+) (.+) \1$/u.exec(span) ?? expect.fail(`no code span: ${JSON.stringify(span)}`);
        // A code span ends at the first run of as many backticks (GFM section 6.3).
        expect((` ${inner!} `.match(/`+/g) ?? []).map((run) => run.length)).not.toContain(fence!.length);
        // oxlint-disable-next-line no-control-regex
        expect(inner).not.toMatch(/[\x00-\x1f\x7f]/);
      }),
    );
  });

  it('of prose has no character that Markdown, HTML or GitHub looks at', () => {
    fc.assert(
      fc.property(texts, (text) => {
        expect(prose(text)).toMatch(/^(?:[\p{L}\p{N} ,;']|&#\d+;)*$/u);
      }),
    );
    expect(prose('see www.example.com and @everyone')).toBe('see www&#8288;&#46;example&#46;com and &#64;&#8288;everyone');
  });

  it('of a block ends where it should, and is left out when it cannot be shown unchanged', () => {
    expect(codeBlock(['curl -d "```"'], 'sh')).toBe('````sh\ncurl -d "```"\n````\n');
    expect(codeBlock(['curl', 'a\u001bb'], 'sh')).toBeUndefined();
    fc.assert(
      fc.property(texts, (text) => {
        const lines = codeBlock([text], 'sh')?.split('\n') ?? [];
        // A fence closes at the first line of at least as many backticks (GFM section 4.5).
        expect(lines.slice(1, -2).some((line) => line.trim().startsWith(lines[0]!.replace('sh', '')))).toBe(false);
      }),
    );
  });
});

describe('the job summary', () => {
  const mebibyte = 1024 * 1024;

  it('says in Markdown what there is to know', () => {
    const text = jobSummary(threeFindings, mebibyte);
    expect(text).toMatch(/^## ❌ NOT conformant&#58; 3 requirements violated\n\n- \*\*target\*\* ` http:\/\/127\.0\.0\.1:8080 `, API/);
    expect(text).toContain('#### 1. An answer never holds a write&#45;only property, not even one that the same request sent\n');
    expect(text).toContain('- **where** ` createThing 201 /secret: writeOnly `, 500 times; in all 2 places, 512 times\n- **expected** ` no secret in an answer `\n- **actual** ` "hunter2hunter2" `\n');
    expect(text).toContain(`\`\`\`sh\n${finding().curl}\n${finding().replay}\n\`\`\`\n`);
    expect(text).toContain('### Known deviations: 2 of 3 seen\n\n- 4 × ` create-answers-200 `: the service answers 200 where its page says 201\n');
    expect(text).toContain('### Skipped: 20 cases\n');
  });

  it('takes no more room than there is, and counts what it leaves out', () => {
    const whole = jobSummary(manyFindings.report, 10 * mebibyte);
    expect(whole).toContain('#### 2000. ');
    fc.assert(
      fc.property(fc.integer({ min: 0, max: Buffer.byteLength(whole) }), (room) => {
        const text = jobSummary(manyFindings.report, room);
        expect(Buffer.byteLength(text)).toBeLessThanOrEqual(room);
        const written = text.match(/^#### /gm)?.length ?? 0;
        if (text !== '' && written < 2000) expect(text).toContain(`and ${(2000 - written).toLocaleString('en-US')} more violated requirement`);
      }),
      { numRuns: 20 },
    );
  });

  it('keeps the lists after a violation that finds no room', () => {
    const long = Array.from({ length: 3 }, (_, index) => finding({ id: `f-${index}`, requirement: ['response.no-write-only', 'create.status', 'create.maxLength'][index]!, curl: `curl ${'x'.repeat(10_000)}` }));
    const text = jobSummary(report({ findings: long, requirements: judged(long), skipped: [{ reason: 'no OAuth', count: 3 }], totals: { failed: 3, passed: 834, skipped: 3 } }), 16_000);
    expect(text).toContain('and 2 more violated requirements');
    expect(text).toContain('### Skipped: 3 cases');
  });

  it('is appended once, after the run', () => {
    const appended: string[] = [];
    const reporter = githubReporter({ write: () => {}, jobSummary: { room: mebibyte, append: (text) => appended.push(text) } });
    for (const event of run(threeFindings)) {
      expect(appended).toEqual([]);
      reporter.on(event);
    }
    expect(appended).toEqual([jobSummary(threeFindings, mebibyte)]);
  });

  it('has one heading a line of its own making, whatever the target said', () => {
    fc.assert(
      fc.property(texts, (text) => {
        const { report: hostile } = hostileRun(text);
        const summary = jobSummary({ ...hostile, warnings: [text] }, mebibyte);
        const outside = summary.replaceAll(/^(`{3,})sh\n[^]*?\n\1$/gm, '');
        for (const line of outside.split('\n')) expect(line).toMatch(/^$|^#{2,4} |^- |^and \d|^Its commands |^<details><summary>curl and replay<\/summary>$|^<\/details>$/);
      }),
    );
  });
});
