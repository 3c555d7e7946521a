import { isUtf8 } from 'node:buffer';
import { parseJson } from '../../../src/core/exchange.ts';
import { writeOnlyProperties, type Contract } from '../../../src/contract/index.ts';
import type { Secrets } from './secrets.ts';
import { shapeOf, shapeOfBytes, shapeOfJson } from './shape.ts';

/** The names that a contract knows, and those of them that are secret. */
export interface Names {
  readonly secret: ReadonlySet<string>;
  readonly open: ReadonlySet<string>;
}

/** What envelopes and OAuth errors have, which the contract's schemas do not list. */
const common = ['status', 'content', 'error', 'error_description'];

export function namesOf(contract: Contract): Names {
  const open = new Set(common);
  for (const { requestBody, responses } of contract.operations) {
    for (const id of [requestBody?.schema, ...Object.values(responses).flatMap(({ schema, known }) => [schema, known])]) {
      if (id === undefined) continue;
      JSON.stringify(contract.schema(id), (key, value: unknown) => {
        if (key === 'properties') for (const name of Object.keys(value as object)) open.add(name);
        return value;
      });
    }
  }
  const secret = new Set(contract.operations.flatMap(({ id }) => writeOnlyProperties(contract, id)));
  return { secret, open };
}

/**
 * A body without its secrets. Of JSON the members that the contract knows stay, those that are secret are replaced, and
 * what others hold keeps its form alone; so does all of a body that is no JSON, where nobody can tell what is secret.
 */
export function redactedBody(body: Uint8Array, names: Names, secrets: Secrets): Uint8Array {
  if (body.length === 0) return body;
  const json = parseJson(body);
  if (json.ok) {
    const spaced = body.includes(0x0a) ? 2 : undefined;
    return new TextEncoder().encode(secrets.hide(JSON.stringify(redactedJson(json.value, names, secrets), null, spaced)));
  }
  if (!isUtf8(body)) return shapeOfBytes(body);
  return new TextEncoder().encode(shapeOf(new TextDecoder('utf-8', { ignoreBOM: true }).decode(body)));
}

function redactedJson(value: unknown, names: Names, secrets: Secrets): unknown {
  if (Array.isArray(value)) return value.map((item) => redactedJson(item, names, secrets));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([name, member]: [string, unknown]) => {
      if (names.secret.has(name)) return [name, typeof member === 'string' && member !== '' ? secrets.standIn(member) : shapeOfJson(member)];
      return [name, names.open.has(name) ? redactedJson(member, names, secrets) : shapeOfJson(member)];
    }),
  );
}

/** The secrets that stand in a body of JSON, at any depth. */
export function secretsInBody(body: Uint8Array | null, names: ReadonlySet<string>): readonly string[] {
  const json = parseJson(body);
  const found: string[] = [];
  if (!json.ok) return found;
  JSON.stringify(json.value, (key, value: unknown) => {
    if (names.has(key) && typeof value === 'string') found.push(value);
    return value;
  });
  return found;
}
