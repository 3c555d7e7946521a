import { matchesGlob } from '../../src/core/deviation.ts';
import type { Requirement } from '../../src/core/requirement.ts';

/** What each check of every answer looks at, and the requirements that it judges; `*` stands for any text. */
export const checkDescriptions: Readonly<Record<string, { readonly sentence: string; readonly judges: readonly string[] }>> = {
  'documented-status': { sentence: 'Every answer has a status that the contract lists for its operation.', judges: ['*.documented'] },
  'media-type': { sentence: 'Every answer with a body has the media type of the contract, version included.', judges: ['*.media-type', 'media-type.parameters', 'version.content-type'] },
  body: { sentence: 'Every body is what the schema of its answer says: no field is wrong, missing, or write-only.', judges: ['*.body', '*.complete', '*.published', 'write-only.*'] },
  headers: { sentence: 'The header fields that the contract lists are there and well-formed.', judges: ['*.headers', 'headers.present'] },
  'security-headers': { sentence: 'Successes carry the header fields that protect browsers.', judges: ['headers.security'] },
  'error-shape': { sentence: 'An error says its status, its reason and its code consistently.', judges: ['error.status', 'error.reason', 'error.code-header'] },
  'rate-limit': { sentence: 'A 429 says when to ask again.', judges: ['rate-limit.retry-after'] },
  'self-link': { sentence: 'The self link of an answer leads to what the answer is about.', judges: ['links.self'] },
  secrets: { sentence: 'No secret that was sent stands anywhere in the answer.', judges: ['secret.*'] },
};

/** The requirements that a check judges. */
export function judgedBy(check: string, requirements: readonly Requirement[]): readonly Requirement[] {
  const patterns = checkDescriptions[check]?.judges ?? [];
  return requirements.filter(({ id }) => patterns.some((pattern) => matchesGlob(pattern, id)));
}
