import { dump } from 'js-yaml';
import { isObject } from '../../src/core/json.ts';
import { loadDocument, resolve } from '../../src/contract/document.ts';
import type { Contract } from '../../src/contract/index.ts';
import { ownFile } from '../../src/contract/own-files.ts';
import { DocumentError } from '../../src/contract/read-yaml.ts';
import type { Source } from './explanation.ts';

/** What the abbreviations of sources stand for; the same list as in requirements/written.ts. */
const abbreviations: readonly (readonly [pattern: RegExp, meaning: string])[] = [
  [/^OAS\b/, 'the published OpenAPI document of the Administration API'],
  [/^P[1-5]\b/, 'a reference page of the API that the contract was written from'],
  [/^REF\b/, 'the prose of the API reference'],
  [/^REC\b/, 'exchanges recorded of the real service'],
  [/^ERR\b/, 'the official list of API error codes'],
  [/^CLI\b/, 'the issues of the official Atlas CLI'],
  [/^TF\b/, 'the issues and acceptance tests of the official Terraform provider'],
  [/^AKO\b/, 'the issues of the official Kubernetes operator'],
  [/^SEED\b/, 'the reference pages that the contract was written from'],
  [/^go-client\b/, 'the issues of the first official Go client'],
  [/^service\b/, 'what the real service is known to do'],
  [/^(?:inferred|unknown)\b/, 'not known of the service for certain, so that it is never a "must"'],
  [/^(?:the )?contract\b/, 'the OpenAPI documents of this kit, overlays applied'],
];

const trackers: Readonly<Record<string, string>> = {
  CLI: 'https://github.com/mongodb/mongodb-atlas-cli/issues/',
  TF: 'https://github.com/mongodb/terraform-provider-mongodbatlas/issues/',
  AKO: 'https://github.com/mongodb/mongodb-atlas-kubernetes/issues/',
  'go-client': 'https://github.com/mongodb/go-client-mongodb-atlas/issues/',
};

/** How many lines of the contract are shown. */
const longest = 24;

/**
 * The parts of a source, each with where it can be read, and for a place in the contract what stands there.
 * @param contract in which places are looked up that a source names in words
 * @param fragment what the requirement is about, where that is narrower than its place in the contract
 */
export function sourcesOf(source: string, contract: Contract, fragment?: unknown): readonly Source[] {
  return source.split('; ').map((text): Source => {
    const link = linkOf(text);
    const says = contractSays(text, contract, fragment) ?? abbreviations.find(([pattern]) => pattern.test(text))?.[1];
    return { text, ...(link !== undefined && { link }), ...(says !== undefined && { says }) };
  });
}

function linkOf(text: string): string | undefined {
  const [, rfc, section] = /\bRFC (\d+)(?: sections? ([\d.]*\d))?/.exec(text) ?? [];
  if (rfc !== undefined) return `https://www.rfc-editor.org/rfc/rfc${rfc}${section === undefined ? '' : `#section-${section}`}`;
  const [, tracker, issue] = /\b(CLI|TF|AKO|go-client)#(\d+)/.exec(text) ?? [];
  return tracker === undefined ? undefined : `${trackers[tracker]}${issue}`;
}

function contractSays(text: string, contract: Contract, fragment: unknown): string | undefined {
  const [, name, pointer] = /^openapi\/([\w.]+\.yaml)#(\/\S*)$/.exec(text) ?? [];
  if (name !== undefined) return yaml(fragment ?? at(name, pointer!) ?? at(name, pointer!.replace(/\/\w+\/parameters$/, '/parameters')));
  const [, place] = /^OAS (.+)$/.exec(text) ?? [];
  const found = place === undefined ? undefined : namedPlace(place, contract);
  return found === undefined ? undefined : yaml(found);
}

/** What stands at a place of one of our documents, if anything does. */
function at(document: string, pointer: string): unknown {
  try {
    const whole = loadDocument(ownFile(`openapi/${document}`));
    const found = resolve(whole, pointer);
    const reference = isObject(found) ? found['$ref'] : undefined;
    return typeof reference === 'string' && reference.startsWith('#') ? resolve(whole, reference.slice(1)) : found;
  } catch (error) {
    if (error instanceof DocumentError) return undefined;
    throw error;
  }
}

/** What a source names in words: `create 409`, `ApiError.error`, `deleteAfterDate: a future date`, `itemsPerPage, pageNum`. */
function namedPlace(place: string, { api, operations }: Contract): unknown {
  const document = `${api}.yaml`;
  const [, verb, status] = /^(create|list|get|update|delete) (\d{3})\b/.exec(place) ?? [];
  const operation = operations.find(({ id }) => verb !== undefined && id.startsWith(verb));
  if (operation !== undefined) return at(document, `${operation.pointer.slice(1)}/responses/${status}`);
  const [word] = /^[\w.]+/.exec(place) ?? [];
  const [first = '', second] = (word ?? '').split('.');
  const field = second ?? first;
  const schemas = at(document, '/components/schemas');
  for (const [name, schema] of Object.entries(isObject(schemas) ? schemas : {})) {
    const properties = isObject(schema) ? schema['properties'] : undefined;
    if (isObject(properties) && Object.hasOwn(properties, field) && (second === undefined || name.includes(first.replace(/View$/, '')))) return { [name]: { properties: { [field]: properties[field] } } };
  }
  const parameters = at(document, '/components/parameters');
  return isObject(parameters) ? Object.values(parameters).find((each) => isObject(each) && each['name'] === field) : undefined;
}

/** A value as YAML in few lines: what is deeper than that is left out. */
export function yaml(value: unknown): string {
  for (let depth = 6; depth > 0; depth -= 1) {
    const text = dump(shallow(value, depth), { lineWidth: 100, noRefs: true }).trimEnd();
    if (depth === 1 || text.split('\n').length <= longest) return text.split('\n').slice(0, longest).join('\n');
  }
  return '';
}

function shallow(value: unknown, depth: number): unknown {
  if (Array.isArray(value)) return depth === 0 ? '[…]' : value.map((item) => shallow(item, depth - 1));
  if (!isObject(value)) return value;
  return depth === 0 ? '{…}' : Object.fromEntries(Object.entries(value).map(([key, item]) => [key, shallow(item, depth - 1)]));
}
