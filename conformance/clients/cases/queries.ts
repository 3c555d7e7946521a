import type { Answer } from '../../../src/sdk/record.ts';
import type { Place } from '../answers.ts';
import { clientCase, type ClientCase, type ClientStep, type ClientSuite } from '../case.ts';

/** Query parameters, envelope and pretty. */
export function queryCases(suite: ClientSuite): readonly ClientCase[] {
  const { answers, calls, users } = suite;
  const { user } = users.find(({ slug }) => slug === 'scram')!;
  const all = users.map(({ user: each }) => each);
  const list = (slug: string, title: string, query: NonNullable<ClientStep['query']>, responses?: ClientStep['responses']) =>
    clientCase(suite, { id: `query/list/${slug}`, title, steps: [calls.list(all, { query, ...(responses && { responses }) })] });
  return [
    list('page-1', 'The first page is asked for.', { pageNum: 1 }),
    list('page-7', 'The seventh page is asked for.', { pageNum: 7 }, (place) => [answers.page(all, place, { page: 7, total: 609 })]),
    list('one', 'A page of one is asked for.', { itemsPerPage: 1 }, (place) => [answers.page(all.slice(0, 1), place, { size: 1, total: all.length })]),
    list('most', 'A page of 500 is asked for.', { itemsPerPage: 500 }),
    list('uncounted', 'No count is asked for.', { includeCount: false }, (place) => [answers.page(all, place, { total: null })]),
    list('counted', 'A count is asked for.', { includeCount: true }),
    list('everything', 'Everything is asked for at once.', { includeCount: false, itemsPerPage: 3, pageNum: 2, pretty: true, envelope: false }, (place) => [indented(answers.page(all.slice(0, 3), place, { page: 2, size: 3, total: null }))]),
    ...inBothForms(suite, 'create', calls.create(user)),
    ...inBothForms(suite, 'list', calls.list(all)),
    ...inBothForms(suite, 'get', calls.get(user)),
    ...inBothForms(suite, 'update', calls.update(user, { labels: [{ key: 'team', value: 'billing' }] })),
    clientCase(suite, { id: 'query/delete/envelope', title: 'A delete asks for an envelope, and gets no body at all.', steps: [calls.remove(user, { query: { envelope: true } })] }),
    clientCase(suite, { id: 'query/delete/pretty', title: 'A delete asks for a pretty answer, and gets none at all.', steps: [calls.remove(user, { query: { pretty: true } })] }),
  ];
}

function inBothForms(suite: ClientSuite, slug: string, step: ClientStep): readonly ClientCase[] {
  const change = (by: (answer: Answer) => Answer) => (place: Place) => step.responses(place).map((each) => (typeof each === 'object' ? by(each) : each)) as unknown as ReturnType<ClientStep['responses']>;
  return [
    clientCase(suite, {
      id: `query/${slug}/envelope`,
      title: 'An answer in an envelope is asked for and read.',
      requirements: ['client.answer.envelope'],
      steps: [{ ...step, query: { envelope: true }, responses: change(enveloped), reading: { requirement: 'client.answer.envelope' } }],
    }),
    clientCase(suite, {
      id: `query/${slug}/pretty`,
      title: 'A pretty answer is asked for and read.',
      requirements: ['client.answer.pretty'],
      steps: [{ ...step, query: { pretty: true }, responses: change(indented), reading: { requirement: 'client.answer.pretty' } }],
    }),
  ];
}

/** One entity stands in `content`; a list has its status beside its members (reference pages, "envelope"). */
function enveloped(answer: Answer): Answer {
  return rewritten(answer, (value) => ('results' in value ? { ...value, status: answer.status } : { content: value, status: answer.status }));
}

/** Two spaces, and spaces on both sides of the colon, as a recorded answer has them. */
function indented(answer: Answer): Answer {
  return { ...answer, body: new TextEncoder().encode(JSON.stringify(valueOf(answer), null, 2).replaceAll(/^( *"(?:[^"\\]|\\.)*"):/gm, '$1 :')) };
}

function rewritten(answer: Answer, change: (value: object) => object): Answer {
  return { ...answer, body: new TextEncoder().encode(JSON.stringify(change(valueOf(answer)))) };
}

function valueOf({ body }: Answer): object {
  return JSON.parse(new TextDecoder().decode(body!)) as object;
}
