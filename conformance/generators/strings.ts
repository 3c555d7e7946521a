import fc from 'fast-check';
import { characters, type StringGenerator } from '../../src/payloads/index.ts';
import type { Profile } from '../context.ts';
import { slot } from './names.ts';

const lower = 'abcdefghijklmnopqrstuvwxyz';
const alphanumeric = `${lower}ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789`;

const chars = (alphabet: string, minLength: number, maxLength: number) => characters(alphabet, minLength, Math.max(minLength, maxLength));

/** A text with the slot in it: `before`, slot, then as much filling as the bounds ask for, at most `usual` more. */
function named(before: string, after: string, alphabet: string, usual = 8): StringGenerator {
  return ({ minLength, maxLength }) => {
    const fixed = before.length + slot.length + after.length;
    const least = Math.max(0, minLength - fixed);
    return chars(alphabet, least, Math.min(Math.max(0, maxLength - fixed), least + usual)).map((filling) => `${before}${slot}${filling}${after}`);
  };
}

const scramUsername = named('', '', alphanumeric);

/** A value of a distinguished name, escaped as RFC 2253 section 2.4 says. */
const attributeValue = fc
  .array(fc.constantFrom(...alphanumeric, '\\,', '\\+', '\\"', '\\\\', '\\<', '\\>', '\\;', 'é', 'ß', '漢'), { minLength: 1, maxLength: 10 })
  .map((parts) => parts.join(''));

const suffixes = fc.array(fc.tuple(fc.constantFrom('OU', 'O', 'L', 'DC'), attributeValue), { maxLength: 3 }).map((pairs) => pairs.map(([type, value]) => `,${type}=${value}`).join(''));

function distinguished(types: readonly string[]): StringGenerator {
  return (bounds) => {
    const boundary = bounds.minLength > slot.length + 4;
    if (boundary) return named(`${types[0]}=`, ',DC=com', alphanumeric, 0)(bounds);
    return fc.tuple(fc.constantFrom(...types), attributeValue, suffixes).map(([type, value, rest]) => `${type}=${slot}${value}${rest}`);
  };
}

const accounts = chars('0123456789', 12, 12);
const paths = fc.array(chars(lower, 1, 6), { maxLength: 2 }).map((parts) => parts.map((part) => `${part}/`).join(''));

function arn(kind: 'user' | 'role'): StringGenerator {
  return (bounds) => {
    if (bounds.minLength > slot.length + 40) return named(`arn:aws:iam::123456789012:${kind}/`, '', alphanumeric, 0)(bounds);
    return fc.tuple(accounts, paths, chars(alphanumeric, 0, 6)).map(([account, path, rest]) => `arn:aws:iam::${account}:${kind}/${path}${slot}${rest}`);
  };
}

/** The id of an identity provider in Atlas, a slash, and the provider's own name of the group or user. */
const oidcName: StringGenerator = (bounds) => {
  const provider = '5dd7496c7a3e5a648454341c/';
  if (bounds.minLength > slot.length + provider.length) return named(provider, '', alphanumeric, 0)(bounds);
  return fc.tuple(chars('0123456789abcdef', 24, 24), chars(`${alphanumeric}-_.@`, 0, 8)).map(([id, rest]) => `${id}/${slot}${rest}`);
};

/** Long enough and of too many kinds of characters to be common, whatever shrinking leaves of it. */
const password: StringGenerator = ({ minLength, maxLength }) => {
  const prefix = 'Zq7';
  if (maxLength < minLength || maxLength < 8) return chars(alphanumeric, minLength, maxLength);
  const least = Math.max(minLength, 8) - prefix.length;
  const most = Math.min(maxLength, Math.max(minLength, 20)) - prefix.length;
  return chars(alphanumeric, least, Math.max(least, most)).map((rest) => prefix + rest);
};

const scripts = `${alphanumeric}${alphanumeric}-_.,:;!?()/&'"<>äöüéñßøλжя漢字あ`;
/** Text as people write it: printable, several scripts, spaces only inside. Characters of the basic plane, so that every way of counting agrees. */
const text: StringGenerator = ({ minLength, maxLength }) => chars(scripts, minLength, Math.min(maxLength, Math.max(minLength, 24)));

/** What every MongoDB server takes for the name of a database; it need not exist. */
const database: StringGenerator = ({ minLength, maxLength }) => chars(lower, Math.max(1, minLength), Math.min(maxLength, 20)).map((rest) => `db${rest}`.slice(0, Math.max(2, maxLength)));
const collection: StringGenerator = ({ minLength, maxLength }) => chars(`${alphanumeric}_`, Math.max(1, minLength), Math.min(maxLength, 20)).map((rest) => `c${rest}`.slice(0, Math.max(1, maxLength)));
/** The name of a cluster, data lake or stream workspace; the service does not check that it exists. */
const resource: StringGenerator = ({ minLength, maxLength }) =>
  fc.tuple(chars(`${alphanumeric}-`, Math.max(0, minLength - 2), Math.max(0, Math.min(maxLength, 24) - 2)), chars(alphanumeric, 1, 1)).map(([rest, last]) => `c${rest}${last}`.slice(0, maxLength));

export interface GeneratorContext {
  readonly profile: Profile;
  readonly groupId: string;
  /** Milliseconds since the epoch; expiry dates are placed after it. */
  readonly now: number;
  /** A custom role that the project has. */
  readonly customRole?: string;
}

/** Only a boundary asks for less than a name: such a user is not made, so it needs none. */
function orShort(generator: StringGenerator): StringGenerator {
  return (bounds) => (bounds.maxLength < slot.length ? chars(alphanumeric, bounds.minLength, bounds.maxLength) : generator(bounds));
}

/** The generators that openapi/overlays/conformance.yaml names. */
export function stringGenerators(context: GeneratorContext): Readonly<Record<string, StringGenerator>> {
  return {
    scramUsername: orShort(scramUsername),
    commonName: orShort(distinguished(['CN'])),
    distinguishedName: orShort(distinguished(['CN', 'uid', 'OU'])),
    // The published prose wants a distinguished name, the service a plain one (recorded example: user389).
    managedName: orShort(context.profile === 'published' ? distinguished(['CN']) : named('', '', alphanumeric)),
    arnOfUser: orShort(arn('user')),
    arnOfRole: orShort(arn('role')),
    oidcName: orShort(oidcName),
    password,
    text,
    database,
    collection,
    resource,
    groupId: () => fc.constant(context.groupId),
    customRole: () => fc.constant(context.customRole ?? 'noCustomRole'),
    expiry: () => expiry(context.now),
  };
}

const hour = 3_600_000;

/** A date between one hour and six days ahead, in UTC or with a zone (RFC 3339 section 5.6). */
export function expiry(now: number): fc.Arbitrary<string> {
  const whole = Math.floor(now / 1000) * 1000;
  return fc.tuple(fc.integer({ min: 1, max: 143 }), fc.constantFrom(0, 0, 2, -5, 5.5, 14)).map(([hours, zone]) => timestamp(whole + hours * hour, zone));
}

/** An instant as RFC 3339 text, in the zone that is `zone` hours ahead of UTC. */
export function timestamp(instant: number, zone = 0): string {
  const local = new Date(instant + zone * hour).toISOString().slice(0, 19);
  if (zone === 0) return `${local}Z`;
  const minutes = Math.abs(zone * 60);
  const pad = (value: number) => String(Math.floor(value)).padStart(2, '0');
  return `${local}${zone < 0 ? '-' : '+'}${pad(minutes / 60)}:${pad(minutes % 60)}`;
}
