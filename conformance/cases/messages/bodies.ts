import type { Case, Check, Premise, Step } from '../../../src/core/case.ts';
import { parseJson } from '../../../src/core/exchange.ts';
import { echo } from '../../../src/checks/index.ts';
import { fill } from '../../generators/names.ts';
import { identityOf, sameValue, type User } from '../../user.ts';
import { fixed, type Suite } from '../case.ts';
import { hasCode } from '../expected.ts';
import { scram } from '../scram.ts';

/** Bodies that are refused as they cannot be read, each as a create and as an update; afterwards nothing is changed. */
export function refusedBodyCases(suite: Suite): Case[] {
  return refused.flatMap((kind) => [asCreate(suite, kind), asUpdate(suite, kind)]);
}

/** Bodies that are refused for the same reason. */
interface Kind {
  readonly slug: string;
  readonly title: string;
  readonly requirement: (verb: 'create' | 'update') => string;
  readonly code?: string;
  readonly statuses: readonly number[];
  readonly premise: Premise;
  /** The bodies, made of a right one; undefined is none at all. */
  readonly bodies: (right: string) => readonly (string | Uint8Array | undefined)[];
}

const unreadable = (rule: string): Premise => ({ kind: 'rule', rule, broken: ({ body }) => !parseJson(body).ok });
const bytesOf = (text: string, spell: (character: string) => readonly number[] | undefined): Uint8Array =>
  Uint8Array.from([...text].flatMap((character) => spell(character) ?? [...new TextEncoder().encode(character)]));
const utf16 = (text: string): Uint8Array => bytesOf(text, (character) => [character.charCodeAt(0) & 0xff, character.charCodeAt(0) >> 8]);
const withLabels = (right: string, labels: string): string => JSON.stringify({ ...(JSON.parse(right) as User), labels: '@' }).replace('"@"', labels);

const refused: readonly Kind[] = [
  {
    slug: 'malformed',
    title: 'bodies that end too early',
    requirement: (verb) => `${verb}.malformed-json`,
    code: 'MALFORMED_JSON',
    statuses: [400],
    premise: unreadable('a body is JSON'),
    bodies: (right) => [right.slice(0, 3), right.slice(0, right.indexOf(':') + 1), right.slice(0, right.lastIndexOf('"')), right.slice(0, -1)],
  },
  {
    slug: 'lenient',
    title: 'bodies in the JSON of lenient readers',
    requirement: () => 'json.strict',
    statuses: [400],
    premise: unreadable('a body is JSON'),
    bodies: (right) => [right.replaceAll('"', "'"), right.replace('{', '{/* a comment */'), right.replace('{', '{// a comment\n'), right.replace(/\}$/, ',}'), right.replaceAll(/"(\w+)":/g, '$1:')],
  },
  {
    slug: 'trailing',
    title: 'bodies with something behind them',
    requirement: () => 'json.trailing',
    statuses: [400],
    premise: unreadable('a body is one JSON value'),
    bodies: (right) => [`${right}}`, `${right}{}`, `${right} and more`],
  },
  {
    slug: 'empty',
    title: 'no bytes where a body is wanted',
    requirement: () => 'json.empty',
    statuses: [400],
    premise: unreadable('there is a body'),
    bodies: () => ['', ' \n'],
  },
  {
    slug: 'none',
    title: 'no body where one is wanted',
    requirement: () => 'json.empty',
    // Without a body there is no Content-Type either, nor perhaps a length (RFC 9110 sections 15.5.12 and 15.5.16).
    statuses: [400, 411, 415],
    premise: { kind: 'invalid', pointer: '', keyword: 'required' },
    bodies: () => [undefined],
  },
  {
    slug: 'not-utf8',
    title: 'bodies with bytes that are no UTF-8',
    requirement: () => 'json.not-utf8',
    statuses: [400],
    premise: unreadable('a body is UTF-8'),
    // é in Latin-1, a half of a surrogate pair, and a quotation mark in more bytes than it takes (RFC 3629 section 3).
    bodies: (right) => [[0xe9], [0xed, 0xa0, 0x80], [0xc0, 0xa2]].map((wrong) => bytesOf(withLabels(right, '[{"key":"stage","value":"\u0001"}]'), (character) => (character === '\u0001' ? wrong : undefined))),
  },
  {
    slug: 'utf16',
    title: 'bodies in UTF-16',
    requirement: () => 'json.utf16',
    statuses: [400, 415],
    premise: unreadable('a body is UTF-8'),
    bodies: (right) => [utf16(right), utf16(`\ufeff${right}`)],
  },
  {
    slug: 'no-number',
    title: 'numbers that JSON does not have',
    requirement: () => 'robust.no-server-error',
    statuses: [400],
    premise: unreadable('a body is JSON'),
    bodies: (right) => ['NaN', '-Infinity', '0123', '1.', '0x10'].map((number) => withLabels(right, number)),
  },
  {
    slug: 'long-number',
    title: 'numbers that few programs can hold',
    requirement: () => 'robust.no-server-error',
    statuses: [400],
    premise: { kind: 'invalid', pointer: '/labels', keyword: 'type' },
    bodies: (right) => ['1e999999', `-${'7'.repeat(5000)}`, `0.${'1'.repeat(5000)}e-400`].map((number) => withLabels(right, number)),
  },
];

function asCreate(suite: Suite, kind: Kind): Case {
  // Where the body can be read, what is secret in it is known.
  const user = kind.premise.kind === 'invalid' ? scram(suite) : withoutPassword(suite);
  const { requirement, expectation, requirements } = expected(kind, 'create');
  return fixed({ id: `json/${kind.slug}/create`, title: `${kind.title}, to create a user`, requirements: [...requirements, 'create.atomic'], side: 'rejected' }, () => [
    ...kind.bodies(JSON.stringify(user)).map((raw): Step => suite.steps.create(raw === undefined ? undefined : user, { requirement, ...expectation, ...(raw !== undefined && { raw }) })),
    suite.steps.get(identityOf(user), { requirement: 'create.atomic', statuses: [404] }),
  ]);
}

function asUpdate(suite: Suite, kind: Kind): Case {
  const labels = [{ key: 'kept', value: 'as it was' }];
  const user = scram(suite, { labels });
  const patch = { labels: [{ key: 'stage', value: 'test' }] };
  const { requirement, expectation, requirements } = expected(kind, 'update');
  return fixed({ id: `json/${kind.slug}/update`, title: `${kind.title}, to update a user`, requirements: [...requirements, 'update.atomic'], side: 'rejected' }, () => [
    suite.steps.create(user),
    ...kind.bodies(JSON.stringify(patch)).map((raw): Step => suite.steps.update(identityOf(user), undefined, { requirement, ...expectation, ...(raw !== undefined && { raw }) })),
    suite.steps.get(identityOf(user), { checks: [echo('update.atomic', { labels }, { same: sameValue })] }),
    suite.steps.remove(identityOf(user)),
  ]);
}

function expected({ requirement: of, code, statuses, premise }: Kind, verb: 'create' | 'update'): { requirement: string; requirements: readonly string[]; expectation: { statuses: readonly number[]; premise: Premise; checks: readonly Check[] } } {
  const requirement = of(verb);
  const codes = code === undefined ? [] : [`error-code.${code}`];
  return { requirement, requirements: [requirement, ...codes], expectation: { statuses, premise, checks: code === undefined ? [] : [hasCode(code)] } };
}

/** A user that has no password if there can be one: reports know what is secret only in a body that can be read. */
function withoutPassword(suite: Suite): User {
  const other = suite.examples.find(({ user, skip }) => user['password'] === undefined && skip === undefined);
  if (other !== undefined) return fill(other.user, suite.name());
  const { password: _password, ...rest } = scram(suite);
  return rest;
}
