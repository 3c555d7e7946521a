import type { Behaviour } from '../behaviour.ts';
import { fault, type Fault } from './fault.ts';
import { mapStrings } from './readers.ts';

/** A writer whose pretty-printed text, or the value before it, is another one. */
function prints(change: { value?: (value: unknown) => unknown; text?: (text: string) => string }): (sound: Behaviour) => Partial<Behaviour> {
  const { value = (same) => same, text: rewrite = (same) => same } = change;
  return (sound) => ({
    write: (each, pretty) => (pretty ? rewrite(sound.write(value(each), true)) : sound.write(each, false)),
  });
}

/** What pretty does to answers. */
export const prettyFaults: readonly Fault[] = [
  fault('pretty:ignored', 'ignores pretty', ['pretty.indented'], (sound) => ({
    write: (value) => sound.write(value, false),
  })),
  fault('pretty:lines-only', 'breaks lines but does not indent them', ['pretty.indented'], prints({ text: (json) => json.replaceAll(/\n +/g, '\n') })),
  fault('pretty:always', 'indents every answer', ['pretty.compact'], (sound) => ({
    write: (value) => sound.write(value, true),
  })),
  fault(
    'pretty:any-value',
    'writes texts in capitals whatever the value of pretty is',
    ['pretty.off'],
    (sound) => ({
      asked: (parameters, query) => ({ ...sound.asked(parameters, query), pretty: query.has('pretty') }),
      write: (value, wanted) => sound.write(wanted ? mapStrings(value, (each) => each.toUpperCase()) : value, wanted),
    }),
  ),
  fault('pretty:spaces-in-texts', 'puts a space behind each colon, also within texts', ['pretty.equal'], prints({ text: (json) => json.replaceAll(':', ': ') })),
  fault('pretty:ascii', 'leaves characters that are not ASCII out of pretty-printed texts', ['pretty.equal'], prints({ text: (json) => json.replaceAll(/[^\0-\x7f]/g, '') })),
  fault(
    'pretty:numbers-as-text',
    'writes numbers as texts where it indents',
    ['pretty.equal'],
    prints({ text: (json) => json.replaceAll(/ : (\d+)/g, ' : "$1"') }),
  ),
  fault('pretty:envelope-lost', 'forgets the envelope where it indents', ['pretty.equal'], (sound) => ({
    asked: (parameters, query) => {
      const asked = sound.asked(parameters, query);
      return asked.pretty ? { ...asked, envelope: false } : asked;
    },
  })),
];
