import { createColors } from 'picocolors';
import type { Reporter, RunEvent } from '../../core/event.ts';
import type { ReportedFinding } from '../../core/finding.ts';
import { counted, shown, type ConsoleOptions } from '../../reporters/index.ts';

/** Says, interaction by interaction, what is wrong with it, then in a line what that comes to. */
export function compareConsole({ write, color }: ConsoleOptions): Reporter {
  const paint = createColors(color);
  let [wrong, warnings, known, skipped] = [0, 0, 0, 0];
  const reasons = new Set<string>();

  const lines = (finding: ReportedFinding): string[] => {
    const kind = finding.level === 'must' ? paint.red('wrong') : paint.yellow('warning');
    const place = finding.pointer === '' ? '' : ` ${shown(finding.pointer)}`;
    return [`  ${kind}  ${finding.operation ?? 'no operation'} ${finding.status}${place}: ${shown(finding.message, 400)}  [${shown(finding.requirement)}]`, ...compared(finding)];
  };
  const compared = ({ expected, actual, requirement }: ReportedFinding): string[] =>
    requirement === 'pact.comparator' ? [`    actual    ${shown(actual)}`] : [`    expected  ${shown(expected)}`, `    actual    ${shown(actual)}`];

  const on = (event: RunEvent): void => {
    if (event.type === 'warning') write(`${paint.yellow('warning')}  ${shown(event.message, 500)}\n`);
    else if (event.type === 'case') {
      if (event.outcome === 'failed') wrong += 1;
      if (event.outcome === 'skipped') {
        skipped += 1;
        reasons.add(event.reason ?? '');
      }
      const told = event.findings.filter(({ deviation, level }) => deviation === undefined && level !== 'may');
      known += event.findings.some(({ deviation }) => deviation !== undefined) ? 1 : 0;
      warnings += told.filter(({ level }) => level === 'should').length;
      if (told.length > 0) write([`${shown(event.id, 400)}  ${paint.bold(JSON.stringify(shown(event.title)))}`, ...told.flatMap(lines), ''].join('\n') + '\n');
    } else if (event.type === 'finished') {
      const { planned } = event.report.totals;
      const judged = planned - skipped;
      if (skipped > 0) write(`not judged: ${counted(skipped, 'interaction')} (${[...reasons].map((reason) => shown(reason)).join('; ')})\n`);
      const verdict = judged === 0 ? 'nothing could be compared' : wrong === 0 ? `${counted(judged, 'interaction')} ${judged === 1 ? 'agrees' : 'agree'} with the contract` : `${wrong} of ${counted(judged, 'interaction')} ${wrong === 1 ? 'does' : 'do'} NOT agree with the contract`;
      const parts = [...(warnings > 0 ? [counted(warnings, 'warning')] : []), ...(known > 0 ? [`${known} differ from the published document in known ways`] : [])];
      write(`${(wrong === 0 && judged > 0 ? paint.green : paint.red)(verdict)}${parts.length === 0 ? '' : `; ${parts.join(', ')}`}\n`);
    }
  };
  return { on };
}
