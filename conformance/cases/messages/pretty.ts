import type { Case, Check, View } from '../../../src/core/case.ts';
import { echo, finding } from '../../../src/checks/index.ts';
import { identityOf, sameValue, shown } from '../../user.ts';
import { fixed, type Suite } from '../case.ts';
import { everyone } from '../results.ts';
import { scram } from '../scram.ts';
import { comparison, listed } from './same.ts';

/** The parameter `pretty` of every operation, also together with `envelope`. */
export function prettyCases(suite: Suite): Case[] {
  return [equal(suite), off(suite), enveloped(suite)];
}

const on = { pretty: 'true' };
const longest = { itemsPerPage: everyone };

/** The text of an answer with its strings emptied: the space inside of them does not count. */
function layoutOf({ exchange }: View): string {
  return new TextDecoder().decode(exchange.response.body).replaceAll(/"(?:[^"\\]|\\.)*"/g, '""');
}

/** Members stand on lines of their own, further in than the object that they are of. */
const indented: Check = (view) =>
  /\n[ \t]+"/.test(layoutOf(view)) ? [] : [finding(view, 'pretty.indented', { keyword: 'pretty', expected: 'a line for each member, indented', actual: view.json, message: 'the answer is not indented' })];

const compact: Check = (view) => {
  const space = layoutOf(view).replaceAll(/\S/g, '');
  return space === '' ? [] : [finding(view, 'pretty.compact', { keyword: 'pretty', expected: 'no space between the parts of the answer', actual: `${space.length} characters of space`, message: 'the answer is not compact' })];
};

function equal(suite: Suite): Case {
  const { steps } = suite;
  const user = scram(suite, { labels: [{ key: 'team', value: 'a "quoted":{braced} \u00e9 text' }], scopes: [{ name: 'cluster0', type: 'CLUSTER' }] });
  const patch = { labels: [], scopes: [] };
  return fixed({ id: 'pretty/equal', title: 'indented answers say the same', requirements: ['pretty.equal', 'pretty.indented', 'pretty.compact'] }, () => {
    const [created, read, updated, many] = [comparison('pretty.equal'), comparison('pretty.equal'), comparison('pretty.equal'), comparison('pretty.equal', listed(user['username']))];
    return [
      steps.create(user, { query: on, checks: [echo('pretty.equal', shown(user, suite.options.profile), { same: sameValue }), created.keep, indented] }),
      steps.get(identityOf(user), { checks: [created.same, read.keep, compact] }),
      steps.get(identityOf(user), { query: on, checks: [read.same, indented] }),
      steps.list({ query: longest, checks: [many.keep, compact] }),
      steps.list({ query: { ...on, ...longest }, checks: [many.same, indented] }),
      steps.update(identityOf(user), patch, { query: on, checks: [updated.keep, indented] }),
      steps.get(identityOf(user), { checks: [updated.same] }),
      steps.remove(identityOf(user), { query: on }),
    ];
  });
}

/** What is said not to be wanted is as what is not asked for. */
function off(suite: Suite): Case {
  const { steps } = suite;
  const user = scram(suite, { labels: [] });
  const query = { pretty: 'false' };
  return fixed({ id: 'pretty/off', title: 'pretty=false is as without', requirements: ['pretty.off', 'pretty.compact'] }, () => {
    const [one, many] = [comparison('pretty.off'), comparison('pretty.off', listed(user['username']))];
    return [
      steps.create(user, { query, checks: [one.keep, compact] }),
      steps.get(identityOf(user), { checks: [one.same, one.keep] }),
      steps.get(identityOf(user), { query, checks: [one.same, compact] }),
      steps.update(identityOf(user), { labels: [] }, { query, checks: [one.same, compact] }),
      steps.list({ query: longest, checks: [many.keep] }),
      steps.list({ query: { ...query, ...longest }, checks: [many.same, compact] }),
      steps.remove(identityOf(user)),
    ];
  });
}

function enveloped(suite: Suite): Case {
  const { steps } = suite;
  const user = scram(suite);
  const both = { ...on, envelope: 'true' };
  return fixed({ id: 'pretty/enveloped', title: 'an envelope that is indented', requirements: ['pretty.equal', 'pretty.indented'] }, () => {
    const [one, many] = [comparison('pretty.equal', ({ json }) => json), comparison('pretty.equal', listed(user['username']))];
    return [
      steps.create(user),
      steps.get(identityOf(user), { query: { envelope: 'true' }, checks: [one.keep] }),
      steps.get(identityOf(user), { query: both, checks: [one.same, indented] }),
      steps.list({ query: { ...longest, envelope: 'true' }, checks: [many.keep] }),
      steps.list({ query: { ...longest, ...both }, checks: [many.same, indented] }),
      steps.remove(identityOf(user)),
    ];
  });
}
