import type { Case, Step } from '../../../src/core/case.ts';
import { echo } from '../../../src/checks/index.ts';
import type { StepOptions } from '../../requests.ts';
import { identityOf, sameValue } from '../../user.ts';
import { fixed, type Suite } from '../case.ts';
import { breaks, hasCode } from '../expected.ts';
import { scram } from '../scram.ts';

/** Which version an Accept field asks for, and whether there is one (RFC 9110 section 12.5.1). */
export function versionCases(suite: Suite): Case[] {
  return suite.contract.api === 'v2' ? [...later(suite), ...refused(suite), ...negotiated(suite), unchanged(suite)] : [withoutVersions(suite)];
}

const vendor = (date: string): string => `application/vnd.atlas.${date}+json`;
const first = '2023-01-01';
const before = '2022-12-31';
const onePage = { query: { itemsPerPage: '1' } };
/** Whether a Content-Type can name the version instead is unknown, so this one names none. */
const unversioned = (accept: string | undefined) => ({ Accept: accept, 'Content-Type': 'application/json' });
const premise = breaks('Accept names a version');
const code = hasCode('INVALID_VERSION_DATE');

function later(suite: Suite): Case[] {
  const { steps } = suite;
  return ['2023-02-01', '2025-03-12'].map((date) => {
    const user = scram(suite);
    const read = { requirement: 'version.later', headers: { Accept: vendor(date) } };
    const write = { ...read, headers: unversioned(vendor(date)) };
    return fixed({ id: `version/later/${date}`, title: `version ${date} asked for`, requirements: ['version.later'] }, () => [
      steps.create(user, write),
      steps.get(identityOf(user), read),
      steps.list({ ...read, ...onePage }),
      steps.update(identityOf(user), { labels: [] }, write),
      steps.remove(identityOf(user), read),
    ]);
  });
}

/** Accept fields that ask for no version that there is: the first of a row for every operation, the others for a list. */
function refused(suite: Suite): Case[] {
  const { steps } = suite;
  const rows: [slug: string, title: string, checked: boolean, accepts: readonly (string | undefined)[]][] = [
    ['missing', 'no Accept at all', true, [undefined]],
    ['malformed', 'a version that is no date', true, [vendor('2023-13-45'), vendor('latest'), vendor(''), 'nonsense']],
    ['earlier', 'a version before the first', false, [vendor(before), vendor('2000-01-01')]],
    ['plain-json', 'a media type without a version', false, ['application/json', '*/*', 'application/*']],
  ];
  return rows.map(([slug, title, checked, [every, ...others]]) => {
    const requirement = `version.${slug}`;
    const [user, never] = [scram(suite), scram(suite)];
    const options = (accept: string | undefined): StepOptions => ({ requirement, statuses: [406], premise, headers: { Accept: accept }, checks: checked ? [code] : [] });
    const write = { ...options(every), headers: unversioned(every) };
    return fixed({ id: `version/${slug}`, title, requirements: [requirement, ...(checked ? ['error-code.INVALID_VERSION_DATE'] : [])] }, () => [
      steps.create(user),
      steps.list({ ...options(every), ...onePage }),
      steps.create(never, write),
      steps.get(identityOf(user), options(every)),
      steps.update(identityOf(user), { labels: [] }, write),
      steps.remove(identityOf(user), options(every)),
      steps.remove(identityOf(user)),
      ...others.map((accept) => steps.list({ ...options(accept), ...onePage })),
    ]);
  });
}

/** Accept fields of more than one plain version. */
function negotiated(suite: Suite): Case[] {
  const list = (requirement: string, accept: string, statuses = [200]): Step => suite.steps.list({ requirement, statuses, headers: { Accept: accept }, ...(statuses[0] === 406 && { premise }), ...onePage });
  return [
    fixed({ id: 'version/future', title: 'a date far in the future', requirements: ['version.future'] }, () => [list('version.future', vendor('2999-12-31'))]),
    fixed({ id: 'version/several', title: 'one acceptable range among others', requirements: ['version.several'] }, () => [
      list('version.several', `${vendor(first)}, ${vendor('2000-01-01')}`),
      list('version.several', `${vendor('2000-01-01')}, ${vendor(first)}`),
      list('version.several', `text/html, ${vendor(first)},application/json`),
    ]),
    fixed({ id: 'version/quality', title: 'ranges with weights', requirements: ['version.quality'] }, () => [
      list('version.quality', `${vendor(first)};q=0.5`),
      list('version.quality', `application/json;q=0.9, ${vendor(first)}; q=0.1`),
      list('version.quality', `${vendor(first)};q=0`, [406]),
    ]),
    fixed({ id: 'version/case', title: 'a media type in capitals', requirements: ['version.case'] }, () => [list('version.case', vendor(first).toUpperCase())]),
  ];
}

/** What is refused for its Accept alone has not been carried out behind the refusal. */
function unchanged(suite: Suite): Case {
  const { steps } = suite;
  const [user, never] = [scram(suite, { labels: [{ key: 'kept', value: 'as it was' }] }), scram(suite)];
  const requirement = 'version.atomic';
  const refusal = { requirement, statuses: [406], premise, headers: { Accept: undefined } };
  const write = { ...refusal, headers: unversioned(undefined) };
  const labels = echo(requirement, { labels: user['labels'] }, { same: sameValue });
  const missing = breaks('the user exists');
  return fixed({ id: 'version/unchanged', title: 'writes that are refused for their Accept', requirements: [requirement] }, () => [
    steps.create(never, write),
    steps.get(identityOf(never), { requirement, statuses: [404], premise: missing }),
    steps.create(user),
    steps.update(identityOf(user), { labels: [] }, write),
    steps.get(identityOf(user), { requirement, checks: [labels] }),
    steps.remove(identityOf(user), refusal),
    steps.get(identityOf(user), { requirement }),
    steps.remove(identityOf(user), { requirement }),
  ]);
}

/** v1.0 has one version, and an Accept that can have JSON gets it. */
function withoutVersions(suite: Suite): Case {
  const { steps } = suite;
  const requirement = 'version.none';
  const user = scram(suite);
  return fixed({ id: 'version/none', title: 'any Accept that JSON satisfies', requirements: [requirement] }, () => [
    steps.create(user, { requirement, headers: { Accept: undefined } }),
    ...['application/json', '*/*', undefined].flatMap((accept) => [
      steps.list({ requirement, headers: { Accept: accept }, ...onePage }),
      steps.get(identityOf(user), { requirement, headers: { Accept: accept } }),
    ]),
    steps.update(identityOf(user), { labels: [] }, { requirement, headers: { Accept: '*/*' } }),
    steps.remove(identityOf(user), { requirement, headers: { Accept: undefined } }),
  ]);
}
