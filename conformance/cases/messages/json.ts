import type { Case, Check, Premise } from '../../../src/core/case.ts';
import { parseJson } from '../../../src/core/exchange.ts';
import { echo, isSuccess } from '../../../src/checks/index.ts';
import { identityOf, sameValue, shown, type User } from '../../user.ts';
import { fixed, type Suite } from '../case.ts';
import { scram } from '../scram.ts';

/** JSON that means the same however it is written, JSON of which it is unknown what it means, and too much of it. */
export function jsonCases(suite: Suite): Case[] {
  return [...sameMeaning(suite), unicode(suite), ...openMeaning(suite), ...tooMuch(suite), strayBodies(suite)];
}

/** Insignificant whitespace, the order of members and escapes change nothing (RFC 8259 sections 2, 4 and 7). */
function sameMeaning(suite: Suite): Case[] {
  const { steps } = suite;
  const rows: [slug: string, title: string, write: (user: User) => string][] = [
    ['whitespace', 'bodies full of whitespace', (user) => ` \n${JSON.stringify(user, null, '\t').replaceAll('\n', '\r\n')}\r\n\t `],
    ['key-order', 'bodies whose members are in another order', (user) => JSON.stringify(reversed(user))],
    ['escapes', 'bodies in which every letter is escaped', (user) => JSON.stringify(user).replaceAll(/[a-z]/gi, (letter) => `\\u00${letter.charCodeAt(0).toString(16)}`)],
  ];
  return rows.map(([slug, title, write]) => {
    const requirement = `json.${slug}`;
    const user = scram(suite, { labels: [{ key: 'team', value: 'ops' }] });
    const patch = { labels: [{ key: 'stage', value: 'test' }] };
    const sent = (body: User) => ({ requirement, raw: write(body), checks: [echo(requirement, shown(body, suite.options.profile), { same: sameValue })] });
    return fixed({ id: `json/${slug}`, title, requirements: [requirement], side: 'accepted' }, () => [
      steps.create(user, sent(user)),
      steps.update(identityOf(user), patch, sent(patch)),
      steps.remove(identityOf(user)),
    ]);
  });
}

/** The value with the members of each object in reverse. */
function reversed(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(reversed);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).toReversed().map(([key, member]) => [key, reversed(member)]));
}

/** Texts that look the same, are written from the right, or stand outside of the first 65,536 characters. */
function unicode(suite: Suite): Case {
  const { steps } = suite;
  const labels = Object.entries({ composed: '\u00e9', decomposed: 'e\u0301', hebrew: '\u05e9\u05dc\u05d5\u05dd', emoji: '\u{1f469}\u200d\u{1f52c}', ligature: '\ufb01', spaces: '\u00a0\u3000' }).map(([key, value]) => ({ key, value }));
  const user = scram(suite, { labels });
  const after = labels.map(({ key, value }) => ({ key: value, value: key }));
  const shows = (expected: unknown): Check => echo('json.unicode', { labels: expected }, { same: sameValue });
  return fixed({ id: 'json/unicode', title: 'labels that normalization would change', requirements: ['json.unicode'], side: 'accepted' }, () => [
    steps.create(user, { checks: [shows(labels)] }),
    steps.update(identityOf(user), { labels: after }, { checks: [shows(after)] }),
    steps.get(identityOf(user), { checks: [shows(after)] }),
    steps.remove(identityOf(user)),
  ]);
}

/** Bodies that a server may refuse; one that it takes it takes at their word. */
function openMeaning(suite: Suite): Case[] {
  const { steps } = suite;
  const first = [{ key: 'team', value: 'first' }];
  const last = [{ key: 'team', value: 'last' }];
  const rows: { slug: string; title: string; labels: readonly { key: string; value: string }[]; raw?: (text: string) => string; premise?: Premise }[] = [
    { slug: 'duplicate-keys', title: 'a body with a member twice', labels: last, raw: (text) => text.replace('{', `{"labels":${JSON.stringify(first)},`) },
    { slug: 'bom', title: 'a byte order mark before the body', labels: first, raw: (text) => `\ufeff${text}`, premise: { kind: 'rule', rule: 'a body begins without a byte order mark', broken: ({ body }) => body?.[0] === 0xef } },
    { slug: 'nul', title: 'a label with the character NUL', labels: [{ key: 'team', value: 'a\0b' }] },
    { slug: 'lone-surrogate', title: 'a label with half of a surrogate pair', labels: [{ key: 'team', value: 'a\ud800b' }] },
  ];
  return rows.map(({ slug, title, labels, raw, premise }) => {
    const requirement = `json.${slug}`;
    const user = scram(suite, { labels });
    // What becomes of a half of a pair is open, as long as the answer is JSON.
    const shows: Check = slug === 'lone-surrogate' ? () => [] : echo(requirement, { labels }, { same: sameValue });
    return fixed({ id: `json/${slug}`, title, requirements: [requirement] }, () => [
      steps.create(user, {
        requirement,
        statuses: [201, 400],
        ...(raw !== undefined && { raw: raw(JSON.stringify(user)) }),
        ...(premise !== undefined && { premise }),
        checks: [(view) => (isSuccess(view.exchange.response.status) ? shows(view) : [])],
      }),
      steps.get(identityOf(user), { requirement, statuses: [200, 404] }),
      steps.remove(identityOf(user), { requirement, statuses: [204, 404] }),
    ]);
  });
}

const deep = 10_000;
const big = 1024 * 1024 + 64 * 1024;

/** Bodies that are deeper nested or longer than any user: refused, and the server goes on. */
function tooMuch(suite: Suite): Case[] {
  const { steps } = suite;
  const user = scram(suite);
  const withValue = (value: string) => JSON.stringify({ ...user, labels: [{ key: 'deep', value: '@' }] }).replace('"@"', () => value);
  const nests: [slug: string, raw: string][] = [
    ['arrays', withValue('['.repeat(deep) + ']'.repeat(deep))],
    ['objects', withValue('{"a":'.repeat(deep) + '1' + '}'.repeat(deep))],
    ['open', '['.repeat(deep)],
  ];
  const goesOn = (requirement: string) => steps.get(identityOf(user), { requirement, statuses: [404] });
  return [
    ...nests.map(([slug, raw]) =>
      fixed({ id: `json/deep/${slug}`, title: `a body nested ${deep} deep`, requirements: ['json.deep'], side: 'rejected' }, () => [
        steps.create(slug === 'open' ? undefined : user, { raw, requirement: 'json.deep', statuses: [400, 413], premise: tooDeep }),
        goesOn('json.deep'),
      ]),
    ),
    // Alone: a target that breaks the connection off must not take others' requests with it.
    fixed({ id: 'json/big', title: `a body of more than ${big} bytes`, requirements: ['json.big'], side: 'rejected', exclusive: true }, () => [
      steps.create(user, { raw: withValue(`"${'a'.repeat(big)}"`), requirement: 'json.big', statuses: [400, 413], mayBreak: true, premise: { kind: 'invalid', pointer: '/labels/0/value', keyword: 'maxLength' } }),
      goesOn('json.big'),
    ]),
  ];
}

/** What is nested too deep for the kit's own reader is no JSON to it, and a sensible reader has a limit as well (RFC 8259 section 9). */
const tooDeep: Premise = { kind: 'rule', rule: 'a body is JSON of a sensible depth', broken: ({ body }) => !parseJson(body).ok };

/** A body in a request that has no use for one means nothing (RFC 9110 section 9.3.1); it may be refused. */
function strayBodies(suite: Suite): Case {
  const { steps, contract } = suite;
  const user = scram(suite);
  const options = (success: number) => ({ requirement: 'json.stray', raw: '{"labels":[]}', headers: { 'Content-Type': contract.operation('createDatabaseUser').requestBody!.mediaTypes[0]! }, statuses: [success, 400, 413, 415] });
  return fixed({ id: 'json/stray', title: 'bodies where none belongs', requirements: ['json.stray'] }, () => [
    steps.create(user),
    steps.get(identityOf(user), options(200)),
    steps.list({ ...options(200), query: { itemsPerPage: '1' } }),
    steps.remove(identityOf(user), { ...options(204), raw: '{}' }),
  ]);
}
