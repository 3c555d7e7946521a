import type { Check } from '../core/case.ts';
import { spellings, writeOnlyValues, type Contract } from '../contract/index.ts';
import { finding } from './finding.ts';

/** Shorter ones may stand in an answer by chance. */
const shortest = 8;

/** Without any of these a text spells every character as it is. */
const escaped = /[\\%]/;

/** What was sent in a write-only property stands nowhere in the answer, neither in its body nor in its headers. */
export const secrets =
  (contract: Contract): Check =>
  (view) => {
    const { request, response } = view.exchange;
    const sent = writeOnlyValues(contract, request).filter(([, value]) => value.length >= shortest);
    if (sent.length === 0) return [];
    const everything = `${response.headers.map(([, value]) => value).join('\n')}\n${new TextDecoder().decode(response.body)}`;
    return sent
      .filter(([, value]) => everything.includes(value) || (escaped.test(everything) && spellings(value).test(everything)))
      .map(([name]) =>
        finding(view, `secret.${name}`, { keyword: 'writeOnly', expected: 'nowhere in the answer', actual: 'in the answer', message: `the answer contains the ${name} that was sent` }),
      );
  };
