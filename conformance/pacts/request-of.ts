import type { WireRequest } from '../../src/core/exchange.ts';
import { targetOf, type Interaction, type Pact } from '../../src/pact/pact.ts';

/** As pacts name it: a generator of a date, such as `+3 days` from now (Pact Specification, version 4, "Generators"). */
interface DateGenerator {
  readonly type: string;
  readonly expression?: string;
}

const day = 24 * 60 * 60 * 1000;

/**
 * The request of an interaction as Pact's verifier sends it: its example, with what its generators make in their places.
 * @throws Error for a generator other than of a date some days ahead, in a member of the body
 */
export function requestOf(pact: Pact, interaction: Interaction, now: Date): WireRequest {
  const { method, headers, body } = interaction.request;
  return { method, target: targetOf(interaction.request), headers, body: body === undefined || body.bytes.length === 0 ? null : generated(body.bytes, generatorsOf(pact, interaction), now) };
}

function generatorsOf(pact: Pact, { pointer }: Interaction): Readonly<Record<string, DateGenerator>> {
  const document = JSON.parse(new TextDecoder().decode(pact.bytes)) as { interactions: { request: { generators?: Record<string, Record<string, DateGenerator>> } }[] };
  const { body = {}, ...others } = document.interactions[Number(pointer.split('/').at(-1))]!.request.generators ?? {};
  if (Object.keys(others).length > 0) throw new Error(`${pointer}: generators for ${Object.keys(others).join(', ')} are not known here`);
  return body;
}

function generated(bytes: Uint8Array, generators: Readonly<Record<string, DateGenerator>>, now: Date): Uint8Array {
  if (Object.keys(generators).length === 0) return bytes;
  const value = JSON.parse(new TextDecoder().decode(bytes)) as Record<string, unknown>;
  for (const [path, { type, expression = '' }] of Object.entries(generators)) {
    const name = /^\$\.(\w+)$/.exec(path)?.[1];
    const days = /^\+(\d+) days$/.exec(expression)?.[1];
    if (type !== 'DateTime' || name === undefined || days === undefined) throw new Error(`the generator ${type} ${expression} of ${path} is not known here`);
    // Pact's verifier writes the zone in digits.
    value[name] = new Date(now.getTime() + Number(days) * day).toISOString().replace(/\.\d+Z$/, '+00:00');
  }
  return new TextEncoder().encode(JSON.stringify(value));
}
