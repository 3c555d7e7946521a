import type { Case } from '../../../src/core/case.ts';
import { echo } from '../../../src/checks/index.ts';
import { encodeSegment } from '../../../src/contract/index.ts';
import { fill, slot } from '../../generators/names.ts';
import { identityOf, type User } from '../../user.ts';
import { fixed, type Described, type Suite } from '../case.ts';
import { breaks } from '../expected.ts';
import { scram } from '../scram.ts';

/** Usernames in which a server that decodes wrongly sees another one, and the same user under every spelling of its path. */
export function encodingCases(suite: Suite): Case[] {
  return [...reads(suite), update(suite), remove(suite), ...dots(suite), doubleEncoding(suite), rawSlash(suite), illFormed(suite)];
}

const spellings: readonly ((path: string) => string)[] = [
  (path) => path,
  // What Go's url.PathEscape leaves as it is; the Go SDK, the Atlas CLI and the Terraform provider use it.
  (path) => path.replaceAll('%24', '$').replaceAll('%26', '&').replaceAll('%2B', '+').replaceAll('%3D', '=').replaceAll('%3A', ':').replaceAll('%40', '@'),
  (path) => path.replaceAll(/%[0-9A-F]{2}/g, (octet) => octet.toLowerCase()),
  (path) => path.replace(/[^/]+\/[^/]+$/, (segments) => segments.replaceAll(/%..|[^/]/g, (octet) => (octet.length > 1 ? octet : `%${octet.charCodeAt(0).toString(16).toUpperCase()}`))),
];

const absent = breaks('the user exists');

function example(suite: Suite, slug: string): { readonly user: User; readonly skip: Pick<Described, 'skip'> } {
  const { user, skip } = suite.examples.find((each) => each.slug === slug)!;
  return { user, skip: skip === undefined ? {} : { skip } };
}

/** A user whose name may have any character in it: a distinguished name. */
function named(suite: Suite, value: string): { readonly user: User; readonly skip: Pick<Described, 'skip'> } {
  const { user, skip } = example(suite, 'ldap-user');
  return { user: { ...user, username: `CN=${slot}${value},DC=example` }, skip };
}

/** Every character that decoders get wrong, in one name. */
const everything = '/%41%2F\\+a b?x&y:z@é漢';

function reads(suite: Suite): Case[] {
  const { steps } = suite;
  const rows = [
    ['arn', example(suite, 'aws-user')],
    ['escaped-comma', example(suite, 'x509-customer')],
    ['percent', named(suite, '%41%2F')],
    ['plus', named(suite, '\\+a b')],
    ['slash', named(suite, '/a/b')],
    ['unicode', named(suite, 'é漢')],
    ['delimiters', named(suite, '?x&y:z@')],
  ] as const;
  return rows.map(([slug, { user: template, skip }]) => {
    const user = fill(template, suite.name());
    const identity = identityOf(user);
    const requirement = 'get.encoded-path';
    const names = echo(requirement, { ...identity });
    return fixed({ id: `get/encoded/${slug}`, title: `every encoding of the path of ${String(template['username']).replaceAll(slot, 'name')}`, requirements: [requirement], ...skip }, () => [
      steps.create(user),
      ...spellings.map((spell) => steps.get(identity, { target: spell(steps.path(identity)), requirement, checks: [names] })),
      steps.remove(identity, { requirement }),
    ]);
  });
}

function update(suite: Suite): Case {
  const { steps } = suite;
  const { user: template, skip } = named(suite, everything);
  const user = fill(template, suite.name());
  const identity = identityOf(user);
  const requirement = 'update.encoded-path';
  return fixed({ id: 'update/encoded', title: 'updates under every encoding of the path', requirements: [requirement], ...skip }, () => [
    steps.create(user),
    ...spellings.map((spell) => steps.update(identity, { labels: [] }, { target: spell(steps.path(identity)), requirement, checks: [echo(requirement, { ...identity })] })),
    steps.remove(identity),
  ]);
}

function remove(suite: Suite): Case {
  const { steps } = suite;
  const { user: template, skip } = named(suite, everything);
  const user = fill(template, suite.name());
  const identity = identityOf(user);
  const requirement = 'delete.encoded-path';
  return fixed({ id: 'delete/encoded', title: 'deletes under every encoding of the path', requirements: [requirement], ...skip }, () => [
    // That a create after a delete makes the user anew shows that it was this one that was deleted.
    ...spellings.flatMap((spell) => [steps.create(user, { requirement }), steps.remove(identity, { target: spell(steps.path(identity)), requirement })]),
    steps.get(identity, { requirement, statuses: [404], premise: absent }),
  ]);
}

/** Names that look like steps through a tree of files, before or after decoding. */
function dots(suite: Suite): Case[] {
  const { steps } = suite;
  const requirement = 'path.dots-in-names';
  const rows = { plain: '..', slashes: '/../x', encoded: '%2e%2e%2fx' };
  return Object.entries(rows).map(([slug, value]) => {
    const { user: template, skip } = named(suite, value);
    const user = fill(template, suite.name());
    const identity = identityOf(user);
    return fixed({ id: `path/dots-in-names/${slug}`, title: `a username with ${value} in it`, requirements: [requirement], ...skip }, () => [
      steps.create(user, { requirement }),
      steps.get(identity, { requirement, checks: [echo(requirement, { ...identity })] }),
      steps.remove(identity, { requirement }),
    ]);
  });
}

function doubleEncoding(suite: Suite): Case {
  const { steps } = suite;
  const { user: template, skip } = example(suite, 'ldap-user');
  const user = fill(template, suite.name());
  const identity = identityOf(user);
  const requirement = 'path.double-encoding';
  const twice = steps.path({ ...identity, username: encodeSegment(identity.username) });
  const options = { target: twice, requirement, statuses: [404], premise: absent };
  return fixed({ id: 'path/double-encoding', title: 'a username that is encoded twice', requirements: [requirement], ...skip }, () => [
    steps.create(user),
    steps.get(identity, options),
    steps.update(identity, { labels: [] }, options),
    steps.remove(identity, options),
    steps.remove(identity),
  ]);
}

/** The Go client once sent this for a delete (go-client#189): a path with a segment too many. */
function rawSlash(suite: Suite): Case {
  const { steps } = suite;
  const { user: template, skip } = named(suite, '/a/b');
  const user = fill(template, suite.name());
  const identity = identityOf(user);
  const requirement = 'path.raw-slash';
  const options = { target: steps.path(identity).replaceAll('%2F', '/'), requirement, statuses: [404, 405], premise: absent };
  return fixed({ id: 'path/raw-slash', title: 'a username whose slashes are not encoded', requirements: [requirement], ...skip }, () => [
    steps.create(user),
    steps.get(identity, options),
    steps.remove(identity, options),
    steps.remove(identity, { requirement }),
  ]);
}

/** Escapes that are none (RFC 3986 section 2.1), and octets that are no UTF-8 (RFC 3629 section 3). */
function illFormed(suite: Suite): Case {
  const { steps } = suite;
  const user = scram(suite);
  const identity = identityOf(user);
  const requirement = 'path.ill-formed';
  const options = { requirement, statuses: [400, 404], premise: breaks('a path is well encoded') };
  return fixed({ id: 'path/ill-formed', title: 'escapes that are none, and octets that are no UTF-8', requirements: [requirement] }, () => [
    steps.create(user),
    ...['%zz', '%', '%ff', '%c0%af', '%e6%bc'].map((escape) => steps.other('GET', steps.path(identity) + escape, options)),
    steps.remove(identity),
  ]);
}
