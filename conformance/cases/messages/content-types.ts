import type { Case, Premise } from '../../../src/core/case.ts';
import { header } from '../../../src/core/exchange.ts';
import { echo } from '../../../src/checks/index.ts';
import { identityOf, sameValue, shown } from '../../user.ts';
import { fixed, type Suite } from '../case.ts';
import { scram } from '../scram.ts';

/** The media types under which a body is read, and those under which it is not. */
export function contentTypeCases(suite: Suite): Case[] {
  return [...readable(suite), ...unreadable(suite)];
}

/** A user created and updated under a content type. */
function readable(suite: Suite): Case[] {
  const { steps, contract } = suite;
  const own = contract.operation('createDatabaseUser').requestBody!.mediaTypes[0]!;
  const dated = (date: string) => `application/vnd.atlas.${date}+json`;
  const rows: [slug: string, requirement: string, contentType: string][] = [
    ['json', 'content-type.json', 'application/json'],
    ['charset', 'content-type.charset', 'application/json; charset=utf-8'],
    ['charset-quoted', 'content-type.charset', `${own};charset="UTF-8"`],
    ['case', 'content-type.case', 'Application/JSON'],
  ];
  if (contract.api === 'v2') rows.push(['vendor', 'content-type.vendor', own], ['later', 'content-type.later', dated('2023-02-01')], ['latest', 'content-type.later', dated('2025-03-12')]);
  return rows.map(([slug, requirement, contentType]) => {
    const user = scram(suite);
    const labels = [{ key: 'stage', value: 'test' }];
    const options = (expected: object) => ({ requirement, headers: { 'Content-Type': contentType }, checks: [echo(requirement, { ...expected }, { same: sameValue })] });
    return fixed({ id: `content-type/${slug}`, title: `bodies as ${contentType}`, requirements: [requirement], side: 'accepted' }, () => [
      steps.create(user, options(shown(user, suite.options.profile))),
      steps.update(identityOf(user), { labels }, options({ labels })),
      steps.remove(identityOf(user)),
    ]);
  });
}

/** How a request is refused whose content type is not known to be read. */
const refusals = [415, 400];

/** JSON under the name of something else, which is not known to be refused but not read as JSON by any document. */
function unreadable(suite: Suite): Case[] {
  const { steps } = suite;
  const noJson: Premise = { kind: 'invalid', pointer: '', keyword: 'content-type' };
  const notUtf8: Premise = { kind: 'rule', rule: 'JSON is in UTF-8', broken: (request) => /charset=(?!utf-8)/.test(header(request.headers, 'content-type') ?? '') };
  const rows: [slug: string, requirement: string, contentType: string | undefined, premise: Premise][] = [
    ['text', 'content-type.unsupported', 'text/plain', noJson],
    ['form', 'content-type.unsupported', 'application/x-www-form-urlencoded', noJson],
    ['xml', 'content-type.unsupported', 'application/xml', noJson],
    ['missing', 'content-type.unsupported', undefined, noJson],
    ['other-charset', 'content-type.other-charset', 'application/json; charset=iso-8859-1', notUtf8],
  ];
  return rows.map(([slug, requirement, contentType, premise]) => {
    const labels = [{ key: 'kept', value: 'as it was' }];
    const [user, other] = [scram(suite), scram(suite, { labels })];
    const options = { requirement, statuses: refusals, premise, headers: { 'Content-Type': contentType } };
    const described = { id: `content-type/${slug}`, title: contentType === undefined ? 'bodies without a content type' : `bodies as ${contentType}`, requirements: [requirement, 'create.atomic', 'update.atomic'], side: 'rejected', occupies: 2 } as const;
    return fixed(described, () => [
      steps.create(user, options),
      steps.get(identityOf(user), { requirement: 'create.atomic', statuses: [404] }),
      steps.create(other),
      steps.update(identityOf(other), { labels: [{ key: 'stage', value: 'test' }] }, options),
      steps.get(identityOf(other), { checks: [echo('update.atomic', { labels }, { same: sameValue })] }),
      steps.remove(identityOf(other)),
    ]);
  });
}
