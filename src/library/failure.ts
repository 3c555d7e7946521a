import { createColors } from 'picocolors';
import { place } from '../reporters/findings.ts';
import { labelled, labelWidth, wrap } from '../reporters/layout.ts';
import { counted, shown, times } from '../reporters/text.ts';
import type { CheckedExchange, ExchangeFinding } from './check-exchange.ts';
import type { ContractHandle } from './contracts.ts';

/** Test runners colour messages by themselves. */
const paint = createColors(false);
const columns = 110;
const most = 10;

/** Why an exchange does not conform, as the console reporter says it: each violated requirement with its source, and for each place what was expected and what came. */
export function failureText({ operation, findings }: CheckedExchange, contract: ContractHandle, status: number): string {
  const violations = findings.filter(({ level }) => level === 'must');
  const warnings = findings.filter(({ level }) => level === 'should');
  const lines = [`${operation} ${status} does not conform to the ${contract.title}: ${counted(violations.length, 'violation')}`];
  const byRequirement = Map.groupBy(violations.slice(0, most), ({ requirement }) => requirement);
  for (const [index, each] of [...byRequirement.values()].entries()) lines.push('', ...block(each, index));
  if (violations.length > most) lines.push('', `and ${counted(violations.length - most, 'more violation')} (checkExchange gives all of them)`);
  if (warnings.length > 0) lines.push('', 'warnings, which alone would not fail:', ...warnings.slice(0, most).map((each) => `- ${shown(each.sentence, 300)} [${each.requirement}] (${shown(place(each), 120)})`));
  return lines.join('\n');
}

/** Why it should not have conformed, and does. */
export function successText({ operation, judgedBy }: CheckedExchange, contract: ContractHandle, status: number): string {
  return `${operation} ${status} was expected not to conform to the ${contract.title}, and it does, by ${counted(judgedBy.length, 'requirement')}`;
}

/** What to say of a request that no operation of the contract is for. The query is left out: it may hold anything. */
export function notCoveredText(method: string, target: string, contract: ContractHandle): string {
  const path = shown(target.replace(/\?.*$/s, ''), 300);
  return `${shown(method, 40)} ${path} is no operation of the ${contract.title}, so nothing was judged: it has ${contract.operations.join(', ')}. Pass { allowUncovered: true } where such a request is right.`;
}

function block(findings: readonly ExchangeFinding[], index: number): string[] {
  const { sentence, requirement, source, side } = findings[0]!;
  const label = `${index + 1}. `;
  const title = sentence === requirement ? requirement : `${shown(sentence, 400)} [${requirement}]`;
  const lines = wrap(title, columns - label.length).map((line, row) => `${row === 0 ? label : ' '.repeat(label.length)}${line}`);
  const add = (name: string, text: string) => lines.push(...labelled(name, wrap(text, columns - labelWidth), paint));
  if (source !== '') lines.push(...labelled('source', [shown(source, 300)], paint));
  for (const each of findings) {
    add('where', `${shown(place(each), 300)}, in the ${side === 'client' ? 'request' : 'answer'}${each.count > 1 ? `, ${times(each.count)}` : ''}`);
    if (each.expected === '' && each.actual === '') add('message', shown(each.message, 500));
    else {
      add('expected', shown(each.expected, 500));
      add('actual', shown(each.actual, 500));
    }
  }
  return lines;
}
