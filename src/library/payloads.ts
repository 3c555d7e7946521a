import fc from 'fast-check';
import type { Profile } from '../../conformance/context.ts';
import { examples } from '../../conformance/examples.ts';
import { fill } from '../../conformance/generators/names.ts';
import { createPayloads } from '../../conformance/payloads.ts';
import { contracts, type Api } from '../contract/index.ts';
import type { Level } from '../core/requirement.ts';
import type { ViolationArbitrary } from '../payloads/index.ts';

/** The body of a request; of an invalid one nothing is promised but that it is JSON. */
export type Body = Readonly<Record<string, unknown>>;

export interface PayloadOptions {
  /** What the body is for; `create` when left out. An update has only what it changes, and no field that says which user it is. */
  readonly operation?: 'create' | 'update';
  /** The version of the Administration API; `v2` when left out. */
  readonly api?: Api;
  /** `atlas`, the default, or `published`, which has usernames as the published document alone wants them. */
  readonly profile?: Profile;
  /** The project that stands in the bodies: 24 hexadecimal digits. */
  readonly groupId?: string;
  /** A custom role that the project has; without, no body has one. */
  readonly customRole?: string;
}

export interface ValidOptions extends PayloadOptions {
  /** One of `payloads.kinds`, for `create`; any of them when left out. */
  readonly kind?: string;
}

export interface InvalidOptions extends PayloadOptions {
  /** Only violations of this keyword, such as `required`. */
  readonly keyword?: string;
  /** Only violations of this place, with `[]` for an index: `/roles/[]/roleName`. */
  readonly pointer?: string;
}

/** A body with exactly one thing wrong. */
export interface InvalidBody {
  readonly value: Body;
  readonly violation: {
    /** RFC 6901, into the value; of the property itself where one is missing, unknown or forbidden. */
    readonly pointer: string;
    /** A keyword of JSON Schema, or `forbidden`: a property that may not be there in users of this kind. */
    readonly keyword: string;
    /** Of the keyword `type`: the JSON type that stands there instead. */
    readonly variant?: string;
    /** Whether a server must, should or may refuse it (RFC 2119). */
    readonly level: Level;
  };
}

/**
 * Bodies of database users, as arbitraries of fast-check: for the property tests of a client or a server. Each valid one
 * is valid by the contract and its prose, each invalid one has one violation and says which; both stay so while they
 * shrink. Usernames are new each time. Dates are counted from when the arbitrary is made.
 */
export const payloads = {
  /** The kinds of users that `valid` knows, each a way to authenticate; those with OIDC are of v2. */
  kinds: Object.freeze(examples({ contract: contracts.v2, groupId: '', profile: 'atlas' }).map(({ kind }) => kind)) as readonly string[],

  /** Valid bodies. @throws RangeError for a kind that there is none of */
  valid({ kind, ...options }: ValidOptions = {}): fc.Arbitrary<Body> {
    const { made, kinds } = madeFor(options);
    if (kind !== undefined && !kinds.includes(kind)) throw new RangeError(`there is no kind of user ${JSON.stringify(kind)}; there are ${kinds.join(', ')}`);
    if (options.operation === 'update') {
      if (kind !== undefined) throw new RangeError('an update is of no kind: it cannot change how a user authenticates');
      return withName(made.update({ scram: true, temporary: true })).map((value) => value as Body);
    }
    return withName(fc.oneof(...(kind === undefined ? kinds : [kind]).map((each) => made.create(each)))).map((value) => value as Body);
  },

  /** Invalid bodies, each constraint as often as any other. @throws RangeError when nothing has such a violation */
  invalid({ keyword, pointer, ...options }: InvalidOptions = {}): fc.Arbitrary<InvalidBody> {
    const { made } = madeFor(options);
    const all = options.operation === 'update' ? made.updateViolations : made.createViolations;
    const chosen = all.filter(({ constraint }) => (keyword === undefined || constraint.keyword === keyword) && (pointer === undefined || constraint.pointer === pointer));
    if (chosen.length === 0) throw new RangeError(`nothing is demanded ${pointer === undefined ? '' : `of ${JSON.stringify(pointer)} `}by the keyword ${JSON.stringify(keyword ?? 'any')}`);
    const byConstraint = Map.groupBy(chosen, ({ constraint }) => `${constraint.pointer} ${constraint.keyword} ${constraint.branch}`);
    return fc.oneof(...[...byConstraint.values()].map((variants) => fc.oneof(...variants.map(bodyOf))));
  },
};

function madeFor({ api = 'v2', profile = 'atlas', groupId = '32b6e34b3d91647abb20e7b8', customRole }: PayloadOptions): { readonly made: ReturnType<typeof createPayloads>; readonly kinds: readonly string[] } {
  const contract = contracts[api];
  const context = { contract, profile, groupId, now: Date.now(), ...(customRole !== undefined && { customRole }) };
  return { made: createPayloads(context), kinds: examples(context).filter(({ skip }) => skip === undefined).map(({ kind }) => kind) };
}

function bodyOf({ arbitrary, constraint, variant }: ViolationArbitrary): fc.Arbitrary<InvalidBody> {
  const { level = 'must' } = constraint.grade;
  return withName(arbitrary).map(({ value, violation: { pointer, keyword } }) => ({ value: value as Body, violation: { pointer, keyword, level, ...(variant !== undefined && { variant }) } }));
}

/** A name as the slots of the generators have room for, in capitals nowhere: a letter, then letters and digits. */
const names = fc
  .tuple(fc.constantFrom(...'abcdefghijklmnopqrstuvwxyz'), fc.string({ unit: fc.constantFrom(...'abcdefghijklmnopqrstuvwxyz0123456789'), minLength: 13, maxLength: 13 }))
  .map(([first, rest]) => first + rest);

function withName<T>(arbitrary: fc.Arbitrary<T>): fc.Arbitrary<T> {
  return fc.tuple(arbitrary, names).map(([value, name]) => fill(value, name));
}

