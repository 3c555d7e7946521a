import { describe, expect, it } from 'vitest';
import type { RunEvent } from '../core/event.ts';
import { harReporter, onlyFindings } from './har.ts';
import { exchange, hostile, report, run, threeFindings, written } from './testing/samples.ts';

interface Har {
  readonly log: { readonly version: string; readonly creator: object; readonly comment?: string; readonly entries: readonly { readonly comment: string; readonly request: { url: string; postData?: { text: string } } }[] };
}

const har = (events: Iterable<RunEvent>): Har => JSON.parse(written((write) => harReporter({ write, version: '1.2.3' }), events)) as Har;
const told = (id: string): RunEvent => ({ type: 'exchange', case: id, exchange });

describe('HAR', () => {
  it('has every exchange that is told of, as soon as it is, with its case', () => {
    const [started, ...rest] = run(threeFindings);
    let text = '';
    const reporter = harReporter({ write: (part) => (text += part), version: '1.2.3' });
    reporter.on(started!);
    for (const id of ['a', 'b']) {
      reporter.on(told(id));
      expect(text.endsWith(`"comment":"${id}"}`)).toBe(true);
    }
    for (const event of rest) reporter.on(event);
    const { log } = JSON.parse(text) as Har;
    expect(log).toMatchObject({ version: '1.2', creator: { name: 'atlas-conformance', version: '1.2.3' } });
    expect(log.entries.map(({ comment, request }) => [comment, request.url, request.postData?.text])).toEqual(['a', 'b'].map((id) => [id, `http://127.0.0.1:8080${exchange.request.target}`, '{"name":"a"}']));
    expect(log.comment).toBeUndefined();
  });

  it('has those of the findings, and says so, when there are no others', () => {
    const { log } = har(run(threeFindings));
    expect(log.entries).toHaveLength(threeFindings.findings.length);
    expect(log.comment).toBe(onlyFindings);
    expect(har(run(report({ totals: { planned: 1 } }))).log).toMatchObject({ entries: [] });
  });

  it('is one document when the start is told of twice', () => {
    const [started, ...rest] = run(report({ totals: { planned: 1 } }));
    expect(har([started!, told('a'), started!, ...rest]).log.entries).toHaveLength(1);
  });

  it('names no address where the target has none', () => {
    const entries = [...har(run({ ...threeFindings, target: 'embedded' })).log.entries, ...har(run(hostile.report, hostile.cases)).log.entries];
    expect(entries.length).toBeGreaterThan(0);
    for (const { request } of entries) expect(request.url).toBe(`http://target.invalid${exchange.request.target}`);
  });
});
