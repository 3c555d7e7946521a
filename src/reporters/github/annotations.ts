import type { Report } from '../../core/event.ts';
import type { Level } from '../../core/requirement.ts';
import { place, violatedRequirements, type ViolatedRequirement } from '../findings.ts';
import { counted, fullJson, number, shown, times } from '../text.ts';
import { passingTitle, verdict } from '../verdict.ts';
import { annotation, type Annotation, type AnnotationKind } from './commands.ts';

/** How many annotations of one kind GitHub shows of a step; it drops the others without a word. */
const most = 10;

/** What a run comes to, as workflow commands: an annotation for each violated requirement, the worst kind first. */
export function annotations(report: Report): readonly string[] {
  const found = verdict(report);
  const { kind, sentence } = found;
  const violated = (level: Level) => violatedRequirements(report, level).map(annotationOf);
  const unjudged = kind === 'unfinished' || report.totals.errored + report.totals.unrun > 0;
  const errors = [...violated('must'), ...(unjudged ? [{ title: 'The run could not be finished', message: [shown(sentence, 1000), ...reasons(report)].join('\n') }] : [])];
  const warnings = [...report.warnings.map((message) => ({ title: 'To look at', message: shown(message, 1000) })), ...violated('should')];
  const notices = [...(kind === 'conformant' ? [{ title: passingTitle(found), message: shown(sentence, 1000) }] : []), ...violated('may')];
  return [...shownOf('error', errors), ...shownOf('warning', warnings), ...shownOf('notice', notices)];
}

function shownOf(kind: AnnotationKind, all: readonly Annotation[]): readonly string[] {
  if (all.length <= most) return all.map((each) => annotation(kind, each));
  const rest = all.slice(most - 1);
  const last = { title: `And ${number(rest.length)} more`, message: [...rest.slice(0, most).map(({ title }) => title), `GitHub shows ${most} annotations of a kind: the job summary has more, and all are in the JSON report ${fullJson}`].join('\n') };
  return [...all.slice(0, most - 1), last].map((each) => annotation(kind, each));
}

function annotationOf({ id, sentence, findings, count }: ViolatedRequirement): Annotation {
  const [first] = findings;
  const title = shown(sentence, 200);
  if (first === undefined) return { title, message: `requirement ${shown(id)}` };
  const more = findings.length > 1 ? ` and in ${counted(findings.length - 1, 'more place')}` : '';
  const compared = first.expected === '' && first.actual === '' ? [shown(first.message, 500)] : [`expected: ${shown(first.expected, 500)}`, `actual: ${shown(first.actual, 500)}`];
  return { title, message: [`${shown(place(first), 300)}${more}, ${times(count)}`, ...compared, `requirement: ${shown(id)}`, `replay: ${shown(first.replay, 1000)}`].join('\n') };
}

function reasons({ errors }: Report): readonly string[] {
  return errors.slice(0, 5).map(({ reason, count, case: id }) => `${counted(count, 'case')}: ${shown(reason, 300)} (in ${shown(id)})`);
}
