import type { Answer } from '../../../src/sdk/record.ts';
import type { User } from '../../user.ts';
import type { Place } from '../answers.ts';
import { clientCase, type ClientCase, type ClientSuite } from '../case.ts';

/** Successes in every form in which they may come. */
export function answerCases(suite: ClientSuite): readonly ClientCase[] {
  const { answers, calls, users } = suite;
  const user: User = { ...users.find(({ slug }) => slug === 'scram')!.user, labels: [{ key: 'note', value: 'Zoë 例子 😀' }] };
  const read = (slug: string, title: string, requirement: string, change: (answer: Answer, place: Place) => Answer, open?: readonly string[]): ClientCase =>
    clientCase(suite, { id: `answer/form/${slug}`, title, requirements: [requirement], steps: [calls.get(user, { responses: (place) => [change(answers.user(user, place, 200), place)], reading: { requirement, ...(open && { open }) } })] });
  const members = (more: Readonly<Record<string, unknown>>) => (_: Answer, place: Place) => answers.success(200, { ...answers.shown(user, place), ...more });
  const without = (...names: readonly string[]) => (_: Answer, place: Place) => answers.success(200, Object.fromEntries(Object.entries(answers.shown(user, place)).filter(([name]) => !names.includes(name))));
  const typed = (type: string) => (answer: Answer): Answer => ({ ...answer, headers: answer.headers.map(([name, value]) => (name === 'Content-Type' ? [name, type] : [name, value])) });
  const { mediaTypes } = suite.contract.operation('getDatabaseUser').responses['200']!;
  return [
    read('unknown-field', 'Fields that are new to the client are passed over.', 'client.answer.unknown-field', members({ mfaType: 'NONE', nested: { a: [1, { b: null }] }, zones: ['x'] })),
    read('unknown-member', 'Members of a role that are new to the client are passed over.', 'client.answer.unknown-member', members({ roles: [{ roleName: 'readWrite', databaseName: 'sales', inherited: true }], links: [{ href: 'http://127.0.0.1/x', rel: 'self', title: 'x' }] })),
    read('custom-role', 'A role that the contract does not list by name is read.', 'client.answer.custom-role', members({ roles: [{ roleName: 'appReader', databaseName: 'admin' }] })),
    read('unknown-value', 'A value of an enumeration that is new to the client does not keep it from reading the rest.', 'client.answer.unknown-value', members({ awsIAMType: 'GROUP' }), ['/awsIAMType']),
    read('unknown-scope', 'A scope of a type that is new to the client does not keep it from reading the rest.', 'client.answer.unknown-value', members({ scopes: [{ name: 'Search0', type: 'SEARCH' }] }), ['/scopes']),
    read('unknown-rel', 'A link with a relation that is new to the client is read.', 'client.answer.unknown-rel', members({ links: [{ href: 'http://127.0.0.1/x', rel: 'self' }, { href: 'http://127.0.0.1/y', rel: 'https://example.com/certs' }] })),
    read('absent', 'Fields that are optional may be absent.', 'client.answer.optional', without('labels', 'scopes', 'links', 'awsIAMType', 'ldapAuthType', 'x509Type', ...(suite.contract.api === 'v2' ? ['oidcAuthType'] : []))),
    read('no-group', 'groupId, which the contract calls write-only, may be absent.', 'client.answer.no-group', without('groupId')),
    read('charset', 'A media type with a charset is that media type.', 'client.answer.charset', typed(`${mediaTypes[0]};charset=utf-8`)),
    read('charset-spelling', 'The charset may be spelt with a space, quotes and capitals.', 'client.answer.charset-spelling', typed(`${mediaTypes[0]}; Charset="UTF-8"`)),
    read('no-charset', 'A media type without a charset is UTF-8.', 'client.answer.no-charset', typed(mediaTypes[0]!)),
    read('chunked', 'A body in chunks is one body.', 'client.answer.chunked', (answer) => ({ ...answer, framing: 'chunked', pieces: 7 })),
    read('pieces', 'A body that arrives byte by byte is one body, characters of several bytes too.', 'client.answer.pieces', (answer) => ({ ...answer, pieces: 1 })),
    read('until-close', 'A body that ends with the connection is whole.', 'client.answer.until-close', (answer) => ({ ...answer, framing: 'close' })),
    read('lower-case', 'Header names have any case.', 'client.answer.header-case', (answer) => ({ ...answer, headers: answer.headers.map(([name, value]) => [name.toLowerCase(), value]) })),
    read('unknown-headers', 'Header fields that are new to the client are passed over.', 'client.answer.unknown-header', (answer) => ({ ...answer, headers: [...answer.headers, ['X-Trace', 'a, b'], ['Deprecation', 'Mon, 30 Nov 2026 00:00:00 GMT'], ['Set-Cookie', 'a=b'], ['Set-Cookie', 'c=d']] })),
    read('interim', 'An interim answer is followed by the answer.', 'client.answer.interim', (answer) => ({ ...answer, interim: [{ status: 103, headers: [['Link', '</x>; rel=preload']] }] })),
    read('key-order', 'The order of the members of an answer means nothing.', 'client.answer.key-order', (_, place) => answers.success(200, Object.fromEntries(Object.entries(answers.shown(user, place)).toReversed()))),
    read('whitespace', 'Whitespace around the value and between its parts means nothing.', 'client.answer.whitespace', (answer) => ({ ...answer, body: new TextEncoder().encode(`\n\t ${new TextDecoder().decode(answer.body!).replaceAll('":', '" :\r\n ')} \n`) })),
    clientCase(suite, { id: 'answer/form/created-200', title: 'A create that is answered with 200 has succeeded.', requirements: ['client.answer.created-200'], steps: [calls.create(user, { responses: (place) => [answers.user(user, place, 200)], reading: { requirement: 'client.answer.created-200' } })] }),
    clientCase(suite, { id: 'answer/form/gone-typed', title: 'A 204 that names a media type has no body all the same.', requirements: ['client.answer.gone'], steps: [calls.remove(user, { reading: { requirement: 'client.answer.gone' } })] }),
    clientCase(suite, { id: 'answer/form/gone-bare', title: 'A 204 without any header fields has no body.', requirements: ['client.answer.gone'], steps: [calls.remove(user, { responses: () => [answers.gone({ headers: [] })], reading: { requirement: 'client.answer.gone' } })] }),
    clientCase(suite, { id: 'connection/reuse/announced', title: 'A connection that is closed as announced is replaced.', requirements: ['client.connection.close'], steps: [calls.get(user, { responses: (place) => [answers.user(user, place, 200, { close: 'announced' })] }), calls.get(user, { reading: { requirement: 'client.connection.close', unsent: 'client.connection.close' } })] }),
    clientCase(suite, { id: 'connection/reuse/silent', title: 'A connection that was closed while it was idle is replaced.', requirements: ['client.connection.idle'], steps: [calls.get(user, { responses: (place) => [answers.user(user, place, 200, { close: 'silent' })] }), calls.get(user, { waitMs: 50, reading: { requirement: 'client.connection.idle', unsent: 'client.connection.idle' } })] }),
  ];
}
