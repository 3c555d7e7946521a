import { parseJson } from '../../core/exchange.ts';
import type { View } from '../../core/case.ts';
import type { JsonObject } from '../../contract/json.ts';
import { loadComparator } from '../packages.ts';
import type { Interaction } from '../pact.ts';

/** What openapi-pact-comparator says of an interaction. Its errors alone: its warnings are about what it cannot judge. */
export interface ComparatorResult {
  /** Its name for what is wrong, such as `response.body.incompatible`. */
  readonly code: string;
  readonly part: 'request' | 'response';
  /** JSON Pointer into the body for a code about a body, `/name` for one about a header or parameter. */
  readonly pointer: string;
  /** Keyword of JSON Schema, where one is violated. */
  readonly keyword: string;
  readonly value: unknown;
  readonly message: string;
}

/** What the package's own `Result` has that is used here. */
interface Result {
  readonly type: 'error' | 'warning' | 'info';
  readonly code: string;
  readonly message: string;
  readonly mockDetails?: { readonly location: string; readonly value: unknown };
  readonly specDetails?: { readonly location: string };
}

/** Judges an interaction, in the place of its view, by an OpenAPI document. */
export type Comparator = (interaction: Interaction, view: View) => Promise<readonly ComparatorResult[]>;

/**
 * PactFlow's comparator for an OpenAPI document. It is given an interaction in one plain form, whatever the version
 * of its pact, and of an enveloped answer what the envelope holds, which is what the document describes.
 * @throws PackageError when the package is not installed
 */
export async function createComparator(document: JsonObject): Promise<Comparator> {
  // Its declarations name their files without endings, which TypeScript does not follow in a module.
  const { Comparator: OpenApiPactComparator } = (await loadComparator()) as unknown as { Comparator: new (options: { oas: JsonObject }) => { compare(pact: object): AsyncIterable<Result> } };
  const comparator = new OpenApiPactComparator({ oas: document });
  return async (interaction, view) => {
    const found: ComparatorResult[] = [];
    for await (const { type, code, message, mockDetails, specDetails } of comparator.compare(plainPact(interaction, view))) {
      if (type !== 'error') continue;
      const location = mockDetails?.location ?? '';
      found.push({ code, part: code.startsWith('request.') ? 'request' : 'response', pointer: pointerOf(location), keyword: specDetails?.location.split(/[./]/).at(-1) ?? '', value: mockDetails?.value, message });
    }
    return found;
  };
}

function plainPact({ description, request, response }: Interaction, { exchange, entity }: View): object {
  const headers = (list: readonly (readonly [string, string])[]) => Object.fromEntries(list);
  const sent = parseJson(exchange.request.body);
  const query = exchange.request.target.split('?')[1];
  return {
    consumer: { name: 'consumer' },
    provider: { name: 'provider' },
    interactions: [
      {
        description,
        request: { method: request.method, path: exchange.request.target.split('?')[0], headers: headers(exchange.request.headers), ...(query !== undefined && { query }), ...(exchange.request.body !== null && { body: sent.ok ? sent.value : new TextDecoder().decode(exchange.request.body) }) },
        response: { status: response.status, headers: headers(exchange.response.headers), ...(entity !== undefined && { body: entity }) },
      },
    ],
    metadata: { pactSpecification: { version: '2.0.0' } },
  };
}

/** `[root].interactions[0].response.body.roles[0].roleName` is `/roles/0/roleName`. */
function pointerOf(location: string): string {
  const rest = location.replace(/^\[root\]\.interactions\[\d+\]\.(?:request|response)\.?(?:body|headers|query|path|status)?/, '');
  return rest.replaceAll(/\[(\d+)\]/g, '.$1').replaceAll('.', '/').replaceAll('//', '/');
}
