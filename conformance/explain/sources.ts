import { dump } from 'js-yaml';
import { isObject } from '../../src/core/json.ts';
import { loadDocument, resolve } from '../../src/contract/document.ts';
import { ownFile } from '../../src/contract/own-files.ts';
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
 * @param fragment what the requirement is about, where that is narrower than its place in the contract
 */
export function sourcesOf(source: string, fragment?: unknown): readonly Source[] {
  return source.split('; ').map((text): Source => {
    const link = linkOf(text);
    const says = contractSays(text, fragment) ?? abbreviations.find(([pattern]) => pattern.test(text))?.[1];
    return { text, ...(link !== undefined && { link }), ...(says !== undefined && { says }) };
  });
}

function linkOf(text: string): string | undefined {
  const [, rfc, section] = /\bRFC (\d+)(?: sections? ([\d.]*\d))?/.exec(text) ?? [];
  if (rfc !== undefined) return `https://www.rfc-editor.org/rfc/rfc${rfc}${section === undefined ? '' : `#section-${section}`}`;
  const [, tracker, issue] = /\b(CLI|TF|AKO|go-client)#(\d+)/.exec(text) ?? [];
  return tracker === undefined ? undefined : `${trackers[tracker]}${issue}`;
}

function contractSays(text: string, fragment: unknown): string | undefined {
  const [, name, pointer] = /^openapi\/([\w.]+\.yaml)#(\/\S*)$/.exec(text) ?? [];
  if (name === undefined) return undefined;
  if (fragment !== undefined) return yaml(fragment);
  return yaml(resolve(loadDocument(ownFile(`openapi/${name}`)), pointer!));
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
