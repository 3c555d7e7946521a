import type { RunEvent } from '../core/event.ts';
import type { ReportedFinding } from '../core/finding.ts';
import { counted, shown } from '../reporters/index.ts';
import { sideOf } from '../../conformance/traffic/sides.ts';

export interface LiveOptions {
  write(text: string): void;
  /** Whether `write` reaches a terminal, where a line can be drawn again. */
  readonly interactive: boolean;
  /** The terminal's width. */
  readonly columns?: number;
  /** Milliseconds of a clock that never goes back. */
  readonly now?: () => number;
}

const redrawEveryMs = 100;
const eraseLine = '\r\u001b[K';

/**
 * Tells of traffic while it passes: on a terminal one line that is drawn again, elsewhere a line for each new finding.
 * What a deviation covers and what is only reported is left to the reports.
 */
export function liveDisplay({ write, interactive, columns = 80, now = () => performance.now() }: LiveOptions): { on(event: RunEvent): void; close(): void } {
  // A terminal that does not know its width says 0.
  const width = Math.max(40, columns) - 1;
  const causes = new Set<string>();
  const counts = { exchanges: 0, judged: 0, notCovered: 0, notJudged: 0, server: 0, client: 0 };
  let sentences = new Map<string, string>();
  let drawnAt = -Infinity;
  let drawn = false;

  let late: NodeJS.Timeout | undefined;
  const erase = (): void => {
    clearTimeout(late);
    if (drawn) write(eraseLine);
    drawn = false;
  };
  const draw = (): void => {
    clearTimeout(late);
    const time = now();
    // The last of many at once is drawn a little later.
    if (time - drawnAt < redrawEveryMs) late = setTimeout(draw, redrawEveryMs);
    else {
      drawnAt = time;
      drawn = true;
      write(eraseLine + liveLine(counts).slice(0, width));
    }
  };
  const tell = (finding: ReportedFinding): void => {
    if (finding.deviation !== undefined || finding.level === 'may' || causes.has(finding.id)) return;
    causes.add(finding.id);
    counts[sideOf(finding.requirement)] += 1;
    if (interactive) return;
    const { requirement, level, operation, status, pointer, message } = finding;
    write(`${sideOf(requirement)}: ${shown(sentences.get(requirement) ?? requirement, 300)} [${requirement}, ${level}] ${shown(`${operation ?? 'no operation'} ${status}${pointer === '' ? '' : ` ${pointer}`}: ${message}`, 300)}\n`);
  };
  return {
    on(event) {
      if (event.type === 'started') sentences = new Map(event.requirements.map(({ id, sentence }) => [id, sentence]));
      if (event.type !== 'case') return;
      counts.exchanges += 1;
      if (event.outcome !== 'skipped') counts.judged += 1;
      else if (event.reason?.startsWith('not judged')) counts.notJudged += 1;
      else counts.notCovered += 1;
      for (const finding of event.findings) tell(finding);
      if (interactive) draw();
    },
    close: erase,
  };
}

/** What has passed so far, in one line. */
function liveLine({ exchanges, judged, notCovered, notJudged, server, client }: Readonly<Record<'exchanges' | 'judged' | 'notCovered' | 'notJudged' | 'server' | 'client', number>>): string {
  const parts = [counted(exchanges, 'exchange'), `${judged} judged`];
  if (notCovered > 0) parts.push(`${notCovered} not covered`);
  if (notJudged > 0) parts.push(`${notJudged} not judged`);
  return `${parts.join(', ')}; findings: server ${server}, client ${client}`;
}
