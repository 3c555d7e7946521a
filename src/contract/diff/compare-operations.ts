import { escapePointer } from '../../core/violation.ts';
import { isObject, type Json, type JsonObject } from '../json.ts';
import { compareSchemas } from './compare-schemas.ts';
import { both, breaksOf, breaksOfOffer, either, nobody, type Breaks, type Direction } from './difference.ts';
import type { Field, Operation } from './operations.ts';
import { canonical, objectAt, show } from './source.ts';
import type { Findings, Sides } from './walk.ts';

/** The two definitions of one thing; either may be absent. */
interface Both<T = JsonObject> {
  readonly old: T | undefined;
  readonly next: T | undefined;
}

/** Where two things are compared. */
interface Spot {
  readonly sides: Sides;
  readonly findings: Findings;
  readonly pointer: string;
  readonly direction: Direction;
}

/**
 * Compares one operation of two documents: parameters, body, answers, security, and the schemas of all of them.
 * Callbacks, links, tags and prose are not compared.
 * @throws DocumentError when something is not as OpenAPI says
 */
export function compareOperations(sides: Sides, old: Operation | undefined, next: Operation | undefined, findings: Findings): void {
  const some = (old ?? next)!;
  findings.enter(some.key);
  // The lesser of two spellings, so that the order of the documents makes no difference.
  const path = [old?.path, next?.path].filter((each) => each !== undefined).toSorted()[0]!;
  const pointer = `/paths/${escapePointer(path)}/${some.method}`;
  if (old === undefined || next === undefined) {
    const change = old === undefined ? 'added' : 'removed';
    findings.report({ pointer, keyword: 'operation', change, breaks: breaksOfOffer(change), between: [0, 0, some.key] });
    return;
  }
  const say = (keyword: string, change: string, breaks: Breaks) => findings.report({ pointer, keyword, change, breaks, between: [0, 0, keyword === 'security' ? '' : some.key] });

  // Names of operations become names of functions in generated clients, but are not on the wire.
  if (old.id !== next.id) say('operationId', `${old.id ?? 'absent'} -> ${next.id ?? 'absent'}`, nobody);
  if (isTrue(old.definition['deprecated']) !== isTrue(next.definition['deprecated'])) say('deprecated', isTrue(next.definition['deprecated']) ? 'added' : 'removed', nobody);
  for (const each of old.security) if (!next.security.includes(each)) say('security', `${each} removed`, breaksOf('narrows', 'request'));
  for (const each of next.security) if (!old.security.includes(each)) say('security', `${each} added`, breaksOf('widens', 'request'));

  const spot: Spot = { sides, findings, pointer, direction: 'request' };
  for (const key of keys(old.parameters, next.parameters)) compareParameter(spot, key, { old: old.parameters.get(key), next: next.parameters.get(key) });
  compareBody({ ...spot, pointer: `${pointer}/requestBody` }, { old: old.definition['requestBody'], next: next.definition['requestBody'] });
  compareResponses({ ...spot, pointer: `${pointer}/responses`, direction: 'response' }, { old: old.definition['responses'], next: next.definition['responses'] });
}

function compareParameter(spot: Spot, key: string, { old, next }: Both<Field>): void {
  const place = key.split('/')[0]!;
  const name = [old?.name, next?.name].filter((each) => each !== undefined).toSorted()[0]!;
  const at = { ...spot, pointer: `${spot.pointer}/parameters/${place}/${escapePointer(name)}` };
  if (old === undefined || next === undefined) reportOffer(at, 'parameters', { old: old?.definition, next: next?.definition });
  else compareField(at, { old: old.definition, next: next.definition }, place);
}

/** Something that is there in one document only, such as a parameter; what is required of the other party breaks it too. */
function reportOffer({ findings, sides, pointer, direction }: Spot, keyword: string, { old, next }: Both): void {
  const change = old === undefined ? 'added' : 'removed';
  const required = isTrue((old ?? next)!['required']);
  // A new parameter that is required is one that old clients do not send; one that is gone, old servers still ask for.
  const demand = required && direction === 'request' ? breaksOf(change === 'added' ? 'narrows' : 'widens', direction) : nobody;
  findings.report({ pointer, keyword, change: required ? `${change}, required` : change, breaks: either(breaksOfOffer(change), demand), between: [sides.old.idOf(old), sides.next.idOf(next), pointer.split('/').at(-1)!] });
}

/** A parameter or a header. https://spec.openapis.org/oas/v3.1.1.html#parameter-object */
function compareField(spot: Spot, { old, next }: { readonly old: JsonObject; readonly next: JsonObject }, place: string): void {
  const say = sayer(spot, { old, next });
  const [was, is] = [isTrue(old['required']), isTrue(next['required'])];
  if (was !== is) say('required', is ? 'added' : 'removed', breaksOf(is ? 'narrows' : 'widens', spot.direction));
  if (isTrue(old['deprecated']) !== isTrue(next['deprecated'])) say('deprecated', isTrue(next['deprecated']) ? 'added' : 'removed', nobody);
  const [a, b] = [stylesOf(old, place), stylesOf(next, place)];
  for (const [keyword, value] of Object.entries(a)) if (value !== b[keyword]) say(keyword, `${show(value)} -> ${show(b[keyword]!)}`, both);
  if (old['content'] !== undefined || next['content'] !== undefined) compareContent(spot, { old: old['content'], next: next['content'] });
  compareSchema(spot, old['schema'], next['schema']);
}

function stylesOf(definition: JsonObject, place: string): Record<string, Json> {
  const style = definition['style'] ?? (place === 'query' || place === 'cookie' ? 'form' : 'simple');
  return { style, explode: definition['explode'] ?? style === 'form', allowReserved: isTrue(definition['allowReserved']), allowEmptyValue: isTrue(definition['allowEmptyValue']) };
}

function compareBody(spot: Spot, { old, next }: Both<Json>): void {
  const { sides, pointer } = spot;
  if (old === undefined && next === undefined) return;
  const [a, b] = [old === undefined ? undefined : objectAt(sides.old.source, old, pointer), next === undefined ? undefined : objectAt(sides.next.source, next, pointer)];
  if (a === undefined || b === undefined) {
    reportOffer(spot, 'requestBody', { old: a, next: b });
    return;
  }
  const [was, is] = [isTrue(a['required']), isTrue(b['required'])];
  if (was !== is) sayer(spot, { old: a, next: b })('required', is ? 'added' : 'removed', breaksOf(is ? 'narrows' : 'widens', 'request'));
  compareContent(spot, { old: a['content'], next: b['content'] });
}

function compareContent(spot: Spot, { old, next }: Both<Json>): void {
  const [mine, theirs] = [byMediaType(old), byMediaType(next)];
  for (const type of keys(mine, theirs)) {
    const [a, b] = [mine.get(type), theirs.get(type)];
    const at = { ...spot, pointer: `${spot.pointer}/content/${escapePointer(type)}` };
    if (a === undefined || b === undefined) {
      reportOffer(at, 'content', { old: a, next: b });
      continue;
    }
    const [said, says] = [a['encoding'], b['encoding']].map((encoding) => canonical(encoding ?? {}));
    if (said !== says) sayer(at, { old: a, next: b })('encoding', `${said} -> ${says}`, both);
    compareSchema(at, a['schema'], b['schema']);
  }
}

/** Media types are compared without regard to case and to the space around their parameters (RFC 9110, section 8.3.1). */
function byMediaType(content: Json | undefined): ReadonlyMap<string, JsonObject> {
  return new Map(Object.entries(isObject(content) ? content : {}).map(([type, value]) => [type.toLowerCase().replaceAll(/\s*;\s*/g, ';'), isObject(value) ? value : {}]));
}

/** Statuses: one that a document does not list is answered as its range or its default says, if it has one. */
function compareResponses(spot: Spot, { old, next }: Both<Json>): void {
  const [mine, theirs] = [answers(old), answers(next)];
  for (const status of keys(mine, theirs)) {
    const [a, b] = [applying(mine, status), applying(theirs, status)];
    const at = { ...spot, pointer: `${spot.pointer}/${escapePointer(status)}` };
    const [was, is] = [a === undefined ? undefined : objectAt(spot.sides.old.source, a, at.pointer), b === undefined ? undefined : objectAt(spot.sides.next.source, b, at.pointer)];
    if (was === undefined || is === undefined) {
      const change = was === undefined ? 'added' : 'removed';
      sayer(at, { old: was, next: is }, status)('responses', change, breaksOf(was === undefined ? 'widens' : 'narrows', 'response'));
      continue;
    }
    compareHeaders(at, { old: was['headers'], next: is['headers'] });
    compareContent(at, { old: was['content'], next: is['content'] });
  }
}

function answers(responses: Json | undefined): ReadonlyMap<string, Json> {
  const list = Object.entries(isObject(responses) ? responses : {}).filter(([status]) => !status.startsWith('x-'));
  return new Map(list.map(([status, value]) => [status.toUpperCase() === 'DEFAULT' ? 'default' : status.toUpperCase(), value]));
}

function applying(responses: ReadonlyMap<string, Json>, status: string): Json | undefined {
  return responses.get(status) ?? responses.get(`${status[0]}XX`) ?? responses.get('default');
}

function compareHeaders(spot: Spot, { old, next }: Both<Json>): void {
  const { sides, pointer } = spot;
  const byName = (headers: Json | undefined) => new Map(Object.entries(isObject(headers) ? headers : {}).filter(([name]) => name.toLowerCase() !== 'content-type').map(([name, value]) => [name.toLowerCase(), { name, value }]));
  const [mine, theirs] = [byName(old), byName(next)];
  for (const key of keys(mine, theirs)) {
    const [a, b] = [mine.get(key), theirs.get(key)];
    const name = [a?.name, b?.name].filter((each) => each !== undefined).toSorted()[0]!;
    const at = { ...spot, pointer: `${pointer}/headers/${escapePointer(name)}` };
    const [was, is] = [a && objectAt(sides.old.source, a.value, at.pointer), b && objectAt(sides.next.source, b.value, at.pointer)];
    if (was === undefined || is === undefined) reportOffer(at, 'headers', { old: was, next: is });
    else compareField(at, { old: was, next: is }, 'header');
  }
}

function compareSchema({ sides, findings, pointer, direction }: Spot, old: Json | undefined, next: Json | undefined): void {
  compareSchemas(sides, old === undefined ? [] : [old], next === undefined ? [] : [next], { pointer: `${pointer}/schema`, direction, negated: false, sent: true }, findings);
}

function sayer({ sides, findings, pointer }: Spot, { old, next }: Both, name = ''): (keyword: string, change: string, breaks: Breaks) => void {
  return (keyword, change, breaks) => findings.report({ pointer, keyword, change, breaks, between: [sides.old.idOf(old), sides.next.idOf(next), name] });
}

function isTrue(value: Json | undefined): boolean {
  return value === true;
}

function keys(a: ReadonlyMap<string, unknown>, b: ReadonlyMap<string, unknown>): readonly string[] {
  return [...new Set([...a.keys(), ...b.keys()])].toSorted();
}
