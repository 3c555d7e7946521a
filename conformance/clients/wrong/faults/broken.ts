import type { Change } from '../habits.ts';
import { fault, type ClientFault } from './fault.ts';

/** Takes what cannot be parsed as it came, or as nothing. */
const lenient = (value: (text: string) => unknown, when: (text: string) => boolean = () => true): Change => ({ parse }) => ({
  parse(text) {
    try {
      return parse(text);
    } catch (error) {
      if (when(text)) return value(text);
      throw error;
    }
  },
});
const all = (...changes: readonly Change[]): Change => (sound) => changes.reduce((habits, change) => ({ ...habits, ...change(habits) }), sound);
const halves: Change = () => ({ takesHalves: true });
const asText: Change = ({ isJson }) => ({ isJson: (type) => isJson(type) || type!.startsWith('text/') });

/** What is made of answers that are none. */
export const brokenFaults: readonly ClientFault[] = [
  fault('broken:half', 'takes half of an answer, as far as it goes', ['broken.length', 'broken.chunks', 'broken.json'], all(halves, lenient((text) => text))),
  fault('broken:length', 'does not mind that an answer is shorter than its length', ['broken.length', 'broken.json'], all(halves, lenient(() => null))),
  fault('broken:chunks', 'does not mind that the chunks of an answer do not end', ['broken.chunks', 'broken.json'], all(halves, lenient(() => ({})))),
  fault('broken:chunks-end', 'takes an answer without the end of its chunks', ['broken.chunks-end'], halves),
  fault('broken:json', 'takes what is no JSON for a text', ['broken.json'], lenient((text) => text)),
  fault('broken:json-closed', 'closes what is open in half of a JSON value', ['broken.json'], lenient((text) => ({ cut: text.length }), (text) => text.startsWith('{'))),
  fault('broken:page', 'takes a page for an answer', ['broken.page'], all(asText, lenient((text) => text, (text) => text.startsWith('<')))),
  fault('broken:page-nothing', 'reads nothing in a page', ['broken.page'], ({ isEmpty, field }) => ({ isEmpty: (answer, call) => isEmpty(answer, call) || field(answer.fields, 'Content-Type') === 'text/html' })),
  fault('broken:empty', 'takes no body for an empty object', ['broken.empty'], lenient(() => ({}), (text) => text === '')),
  fault('broken:empty-null', 'takes no body for null', ['broken.empty'], ({ isEmpty }) => ({ isEmpty: (answer, call) => isEmpty(answer, call) || answer.parts.length === 0 })),
  fault('broken:connection', 'takes a lost connection for an answer without a body', ['broken.connection'], () => ({ lost: () => ({ response: { body: null } }) })),
];
