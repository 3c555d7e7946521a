import type { View } from '../../src/core/case.ts';
import type { Finding } from '../../src/core/finding.ts';
import { pointerPattern } from '../../src/core/violation.ts';
import type { ComparatorResult } from '../../src/pact/compare/index.ts';

/** A judgement of openapi-pact-comparator that is wrong for this API, and why. */
interface Misjudgement {
  readonly reason: string;
  readonly covers: (result: ComparatorResult, view: View) => boolean;
}

/** Fields that answers of the service have beyond those that the document lists. */
const serviceHeaders = /^\/(?:x-error-code|x-content-type-options|x-frame-options|strict-transport-security|ratelimit-limit|ratelimit-remaining|x-request-id|date|deprecation|sunset)$/i;

const isOfVersion1 = ({ exchange }: View) => exchange.request.target.startsWith('/api/atlas/v1.0/');

/**
 * It judges by the published document to the letter, takes no account of what an error is an answer to, and looks at
 * no rule of the prose. Each entry covers one place and no more. Sources as in conformance/deviations/atlas.yaml.
 */
export const misjudgements: readonly Misjudgement[] = [
  {
    reason: 'A pact has no credentials: they are those of who runs it.',
    covers: ({ code }) => code === 'request.authorization.missing',
  },
  {
    reason: 'The pages of v1.0 leave out fields that users have, and whether its answers show them is unknown (P2).',
    covers: ({ code, pointer, keyword, message }, view) => isOfVersion1(view) && code === 'response.body.incompatible' && keyword === 'additionalProperties' && /^(?:\/results\/\[\])?$/.test(pointerPattern(pointer)) && /- (?:oidcAuthType|description)$/.test(message),
  },
  {
    reason: 'The published set of role names has a placeholder for custom roles: it is open (TF).',
    covers: ({ code, pointer, keyword, value }) => code.endsWith('.body.incompatible') && keyword === 'enum' && typeof value === 'string' && /^(?:\/results\/\[\])?\/roles\/\[\]\/roleName$/.test(pointerPattern(pointer)),
  },
  {
    reason: "An error's parameters are published as objects; they are strings or numbers, and the whole may be null (REC 404 GROUP_NOT_FOUND).",
    covers: ({ code, pointer, keyword, value }) => code === 'response.body.incompatible' && keyword === 'type' && (pointer === '/parameters' ? value === null : /^\/parameters\/\d+$/.test(pointer) && (typeof value === 'string' || typeof value === 'number')),
  },
  {
    reason: 'The published document requires of an update what only a create needs (P1: "required" is dropped in PATCH).',
    covers: ({ code, pointer, keyword }, { operation }) => operation === 'updateDatabaseUser' && code === 'request.body.incompatible' && pointer === '' && keyword === 'required',
  },
  {
    reason: 'An expiry of null makes a temporary user permanent, though the published date is not nullable (P1).',
    covers: ({ code, pointer, keyword, value }, { operation }) => operation === 'updateDatabaseUser' && code === 'request.body.incompatible' && pointer === '/deleteAfterDate' && keyword === 'type' && value === null,
  },
  {
    reason: 'A user that v2 made with a STREAM scope may show in v1.0, whose document has none (P2).',
    covers: ({ code, pointer, keyword, value }, view) => isOfVersion1(view) && code === 'response.body.incompatible' && keyword === 'enum' && value === 'STREAM' && /^(?:\/results\/\[\])?\/scopes\/\[\]\/type$/.test(pointerPattern(pointer)),
  },
  {
    reason: 'Answers have these header fields, though the document does not list them (REC; REF rate limits).',
    covers: ({ code, pointer }) => code === 'response.header.unknown' && serviceHeaders.test(pointer),
  },
  {
    reason: 'A request for a path or method that there is not, or with a malformed path, is answered so on purpose (REF errors).',
    covers: ({ code }, { exchange }) => code === 'request.path-or-method.unknown' && [400, 404, 405].includes(exchange.response.status),
  },
  {
    reason: 'A request that is answered 406 or 415 has a wrong media type on purpose (REF versioned API).',
    covers: ({ code }, { exchange }) => (code === 'request.accept.incompatible' && exchange.response.status === 406) || (code === 'request.content-type.incompatible' && [400, 415].includes(exchange.response.status)),
  },
];

/** Whether one of our own findings says the same of the same place already, of whatever level. */
export function isSaid({ code, part, pointer, keyword }: ComparatorResult, findings: readonly Finding[]): boolean {
  if (code === 'response.status.unknown') return findings.some((found) => found.keyword === 'status');
  if (code === 'request.path-or-method.unknown') return findings.some((found) => found.requirement === 'pact.operation' || found.pointer.startsWith('/request/path'));
  if (code.includes('.accept.')) return findings.some((found) => found.pointer === '/request/header/Accept');
  if (code.includes('.content-type.')) return findings.some((found) => (part === 'request' ? found.requirement.startsWith('pact.content-type') : found.keyword === 'media-type'));
  if (code === 'response.body.unknown') return findings.some((found) => found.keyword === 'empty');
  const place = part === 'response' ? pointer : `/request/${code.split('.')[1]}${pointer}`;
  // It names the object, ours the member, where one is missing or may not be there.
  const ofMember = keyword === 'required' || keyword === 'additionalProperties';
  // Much else is about the whole of an answer.
  const sameKeyword = (found: Finding) => place !== '' || found.keyword === keyword;
  return findings.some((found) => (found.pointer.toLowerCase() === place.toLowerCase() && sameKeyword(found)) || (ofMember && found.pointer.startsWith(`${place}/`) && found.keyword === keyword));
}
