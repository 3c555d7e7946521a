import { header, parseJson, type Exchange, type HeaderList } from '../../core/exchange.ts';
import type { Finding } from '../../core/finding.ts';
import { isObject } from '../../core/json.ts';
import { atPointer } from '../../core/violation.ts';

type Side = 'request' | 'response';

/** Which part of an exchange a finding is about. */
export type WrongPart =
  /** The line that opens a message: method and target, or status. */
  | { readonly side: Side; readonly part: 'start' }
  | { readonly side: Side; readonly part: 'header'; readonly name: string }
  /** `missing` names the member that the value at `pointer` should have. */
  | { readonly side: Side; readonly part: 'body'; readonly pointer: string; readonly missing?: string };

/** A pointer of one token that is spelled as header fields are and as members of JSON are not. */
const fieldName = /^\/([A-Z][A-Za-z0-9]*(?:-[A-Za-z0-9]+)*)$/;

/**
 * The part of the exchange that a finding is about, or undefined when it cannot be told: a wrong mark misleads more than none.
 * A finding's pointer is into the response body, or names a header field or parameter; requirements of clients, whose ids
 * begin with `client.`, are about the request first.
 */
export function wrongPart(finding: Pick<Finding, 'requirement' | 'pointer' | 'keyword'>, { request, response }: Exchange): WrongPart | undefined {
  const { requirement, pointer, keyword } = finding;
  if (pointer.startsWith('/request/')) return inMessage('request', request, pointer.slice('/request'.length), keyword);
  if (!requirement.startsWith('client.')) {
    if (pointer !== '') return inMessage('response', response, pointer, keyword);
    if (keyword === 'status') return { side: 'response', part: 'start' };
    return keyword === 'media-type' || keyword === 'charset' ? { side: 'response', part: 'header', name: 'Content-Type' } : undefined;
  }
  if (/\.(?:path|method|operation|parameters|query|url)\b/.test(requirement)) return { side: 'request', part: 'start' };
  if (pointer === '') return undefined;
  // What a client made of an answer.
  if (/\.(?:answer|error|list)\b/.test(requirement)) return inMessage('response', response, pointer, keyword);
  return inMessage('request', request, pointer, keyword);
}

function inMessage(side: Side, message: { readonly headers: HeaderList; readonly body: Uint8Array | null }, pointer: string, keyword: string): WrongPart | undefined {
  const body = parseJson(message.body);
  const value = body.ok ? body.value : undefined;
  // What an answer is about stands under `content` when it is enveloped.
  const roots = isObject(value) && 'content' in value ? ['', '/content'] : [''];
  for (const root of roots) {
    if (atPointer(value, root + pointer) !== undefined) return { side, part: 'body', pointer: root + pointer };
  }
  const name = pointer.split('/')[1] ?? '';
  if (header(message.headers, name) !== undefined || fieldName.test(pointer)) return { side, part: 'header', name };
  if (keyword !== 'required' && keyword !== 'equals' && keyword !== 'contains') return undefined;
  const parent = pointer.slice(0, pointer.lastIndexOf('/'));
  const missing = pointer.slice(parent.length + 1).replaceAll('~1', '/').replaceAll('~0', '~');
  const root = roots.findLast((each) => isObject(atPointer(value, each + parent)));
  return root === undefined ? undefined : { side, part: 'body', pointer: root + parent, missing };
}
