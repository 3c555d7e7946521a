import { describe, expect, it } from 'vitest';
import type { RunEvent } from '../core/event.ts';
import type { ReportedFinding } from '../core/finding.ts';
import { liveDisplay, type LiveOptions } from './live.ts';

const found = (id: string, requirement: string, more: Partial<ReportedFinding> = {}): ReportedFinding => ({
  id, requirement, level: 'must', operation: 'getThing', status: 200, pointer: '/a', keyword: 'type', expected: '', actual: '', message: 'a \u001b[31mtrap', case: 'x#1', count: 1, curl: '', replay: '', exchanges: [], ...more,
});
const passed = (outcome: 'passed' | 'failed' | 'skipped', findings: readonly ReportedFinding[] = [], reason?: string): RunEvent => ({ type: 'case', id: 'x#1', group: 'getThing', title: 't', requirements: [], outcome, findings, exchanges: 1, durationMs: 1, ...(reason !== undefined && { reason }) });
const started: RunEvent = { type: 'started', info: { target: 't', api: 'v2', contractVersion: '1', profile: 'atlas', seed: 0, planned: 0, command: 'c', startedAt: '2026-08-01T12:00:00.000Z' }, requirements: [{ id: 'error.body', level: 'must', sentence: 'An error is an error.', source: 's' }] };

function show(events: readonly RunEvent[], options: Partial<LiveOptions> = {}): string {
  let text = '';
  let time = 0;
  const display = liveDisplay({ write: (part) => void (text += part), interactive: false, now: () => (time += 60), ...options });
  for (const event of events) display.on(event);
  display.close();
  return text;
}

describe('what is told while traffic passes', () => {
  const events = [
    started,
    passed('failed', [found('F1', 'error.body'), found('F2', 'client.accept', { operation: null, pointer: '', level: 'should' })]),
    passed('failed', [found('F1', 'error.body'), found('F3', 'error.body', { deviation: 'known' }), found('F4', 'error.body', { level: 'may' })]),
    passed('skipped', [], 'not covered by the contract'),
    passed('skipped', [], 'not judged: too large'),
  ];

  it('is a line for each new finding, where there is no terminal', () => {
    expect(show(events)).toBe('server: An error is an error. [error.body, must] getThing 200 /a: a \\u001b[31mtrap\nclient: client.accept [client.accept, should] no operation 200: a \\u001b[31mtrap\n');
  });

  it('is one line that is drawn again, on a terminal, and gone at the end', () => {
    const text = show(events, { interactive: true });
    expect(text.split('\r\u001b[K').slice(1)).toEqual(['1 exchange, 1 judged; findings: server 1, client 1', '3 exchanges, 2 judged, 1 not covered; findings: server 1, client 1', '']);
    for (const [columns, room] of [[45, 44], [0, 39]] as const) {
      expect(show(events, { interactive: true, columns })).toContain(`\r\u001b[K${'1 exchange, 1 judged; findings: server 1, client 1'.slice(0, room)}\r`);
    }
  });

  it('is nothing when nothing is wrong and there is no terminal', () => {
    expect(show([started, passed('passed')])).toBe('');
  });
});
