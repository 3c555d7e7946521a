import type { Check } from '../core/case.ts';
import { parseJson } from '../core/exchange.ts';
import type { Contract } from '../contract/index.ts';
import { finding } from './finding.ts';

/** Shorter ones may stand in an answer by chance. */
const shortest = 8;

/** What was sent in a write-only property stands nowhere in the answer, neither in its body nor in its headers. */
export const secrets =
  (contract: Contract): Check =>
  (view) => {
    if (view.operation === null) return [];
    const sent = writeOnlyValues(contract, view.operation, view.exchange.request.body);
    if (sent.length === 0) return [];
    const { body, headers } = view.exchange.response;
    const everything = `${headers.map(([, value]) => value).join('\n')}\n${new TextDecoder().decode(body)}`;
    return sent
      .filter(([, value]) => everything.includes(value) || everything.includes(JSON.stringify(value).slice(1, -1)))
      .map(([name]) =>
        finding(view, `secret.${name}`, { keyword: 'writeOnly', expected: 'nowhere in the answer', actual: 'in the answer', message: `the answer contains the ${name} that was sent` }),
      );
  };

function writeOnlyValues(contract: Contract, operation: string, body: Uint8Array | null): [name: string, value: string][] {
  const schemaId = contract.operation(operation).requestBody?.schema;
  const json = parseJson(body);
  if (schemaId === undefined || !json.ok || typeof json.value !== 'object' || json.value === null) return [];
  const schema = contract.schema(schemaId);
  const properties = typeof schema === 'boolean' ? {} : (schema.properties ?? {});
  return Object.entries(json.value).filter(
    (entry): entry is [string, string] => {
      const property = properties[entry[0]];
      return typeof property === 'object' && property.writeOnly === true && typeof entry[1] === 'string' && entry[1].length >= shortest;
    },
  );
}
