import type { HeaderList, WireRequest } from '../core/exchange.ts';
import { header, parseJson } from '../core/exchange.ts';
import type { Violation } from '../core/violation.ts';
import { toViolations, type Validate } from './ajv-errors.ts';
import { parseMediaType, versionDate } from './media-type.ts';
import { bind, routeOf } from './route.ts';
import type { Schema, SchemaObject } from './schema.ts';
import { typesOf } from './schema.ts';
import type { ContractTable, JsonSchemaId, OperationTable, ParameterTable, ResponseTable } from './table.ts';
import { parseTarget } from './target.ts';

export type Operation = OperationTable;

/** What a request asks for. Parameter values are decoded; query parameters keep the last value of each name. */
export interface Match {
  readonly operation: Operation;
  readonly path: Readonly<Record<string, string>>;
  readonly query: Readonly<Record<string, string>>;
}

/** One contract: its operations, and what they say of requests and answers. */
export interface Contract {
  readonly api: string;
  readonly version: string;
  readonly operations: readonly Operation[];
  /** @throws Error when there is no such operation. */
  operation(id: string): Operation;
  /** The operation that a request asks for, or undefined when the contract has none for this method and path. */
  match(method: string, target: string): Match | undefined;
  /** A request schema, or that of an answer, by its id. */
  schema(id: JsonSchemaId): Schema;
  /** Everything that is wrong with a request in its wire form: parameters, media type, body. */
  validateRequest(match: Match, request: WireRequest): readonly Violation[];
  /** Everything that is wrong with a value by one of the contract's schemas. */
  validate(id: JsonSchemaId, value: unknown): readonly Violation[];
  /** Whether a Content-Type is one that a response of the contract may have, parameters apart. */
  accepts(response: ResponseTable, contentType: string): boolean;
}

/** How many requests of how many methods a contract remembers the match of, and of how many characters at most. */
const remembered = 256;
const usedMethods = 16;
const longest = 4096;

/** Binds a contract's table to its compiled validators. */
export function createContract(table: ContractTable, validators: Readonly<Record<string, Validate>>): Contract {
  const operations = new Map(table.operations.map((operation) => [operation.id, operation]));
  // A target has one number of segments, so the order of routes of different lengths decides nothing; what has links is the longer ones.
  const routes = table.operations.map((operation) => ({ operation, route: routeOf(operation.path, table.otherPaths) })).toSorted((a, b) => b.route.length - a.route.length);

  // To look a name up in the namespace of a module takes longer than most validators.
  const compiled = new Map(Object.entries(validators));

  const validate = (id: JsonSchemaId, value: unknown, location: Violation['in'] = 'body', at = ''): Violation[] => {
    const check = compiled.get(id);
    if (check === undefined) throw new Error(`generated/ has no validator ${id}: run npm run codegen`);
    return check(value) ? [] : toViolations(check.errors ?? [], location, at);
  };

  const find = (method: string, target: string): Match | undefined => {
    for (const { operation, route } of routes) {
      const path = operation.method === method ? bind(route, target) : undefined;
      if (path === undefined) continue;
      return { operation, path, query: target.includes('?') ? Object.fromEntries(parseTarget(target).query) : {} };
    }
    return undefined;
  };
  /** What was asked for of late, by method and target, in the order of asking. */
  const asked = new Map<string, Map<string, Match | undefined>>();

  const contract: Contract = {
    api: table.api,
    version: table.version,
    operations: table.operations,
    operation(id) {
      const found = operations.get(id);
      if (found === undefined) throw new Error(`the contract has no operation ${id}`);
      return found;
    },
    match(method, target) {
      // Links of answers lead each elsewhere, and are asked for once: a list of them would push out what is asked for again.
      if (!target.startsWith('/')) return find(method, target);
      // The premise, the view and each check of one exchange ask for the same few targets, one after the other.
      const targets = asked.get(method) ?? new Map<string, Match | undefined>();
      const known = targets.get(target);
      if (known !== undefined || targets.has(target)) return known;
      const found = find(method, target);
      if (target.length > longest || (asked.size === usedMethods && !asked.has(method))) return found;
      asked.set(method, targets);
      if (targets.size >= remembered) targets.delete(targets.keys().next().value!);
      targets.set(target, found);
      return found;
    },
    schema(id) {
      return table.schemas[id]!;
    },
    validateRequest(match, request) {
      const violations = match.operation.parameters.flatMap((parameter) => validateParameter(parameter, match, request.headers));
      const body = match.operation.requestBody;
      if (body === undefined) return violations;
      return [...violations, ...validateBody(body, request)];
    },
    validate: (id, value) => validate(id, value),
    accepts(response, contentType) {
      const type = parseMediaType(contentType)?.type;
      return type !== undefined && response.mediaTypes.includes(type);
    },
  };
  return contract;

  function validateParameter(parameter: ParameterTable, match: Match, headers: HeaderList): Violation[] {
    const pointer = `/${parameter.name}`;
    const values = { path: match.path, query: match.query };
    const text = parameter.in === 'header' ? header(headers, parameter.name) : values[parameter.in][parameter.name];
    if (text === undefined) {
      return parameter.required ? [{ in: parameter.in, pointer, keyword: 'required', message: `the parameter ${parameter.name} is missing` }] : [];
    }
    return validate(parameter.schema, fromText(text, table.schemas[parameter.schema]!), parameter.in, pointer);
  }

  function validateBody(body: NonNullable<Operation['requestBody']>, request: WireRequest): Violation[] {
    if (request.body === null) return body.required ? [bodyViolation('required', 'the body is missing')] : [];
    const contentType = header(request.headers, 'content-type') ?? '';
    if (!isJsonOf(body.mediaTypes, contentType)) return [bodyViolation('content-type', `Content-Type is ${contentType || 'missing'}`)];
    const json = parseJson(request.body);
    return json.ok ? validate(body.schema, json.value) : [bodyViolation('json', json.reason)];
  }
}

function bodyViolation(keyword: string, message: string): Violation {
  return { in: 'body', pointer: '', keyword, message };
}

/** Plain JSON, a media type of the contract, or the same vendor type under a later date. */
function isJsonOf(mediaTypes: readonly string[], contentType: string): boolean {
  const type = parseMediaType(contentType)?.type;
  if (type === undefined) return false;
  if (type === 'application/json' || mediaTypes.includes(type)) return true;
  const date = versionDate(type);
  return date !== undefined && mediaTypes.some((known) => (versionDate(known) ?? '9') <= date);
}

/** Parameters are text on the wire; OpenAPI 3.1 "style simple / form" gives numbers and booleans their JSON spelling. */
function fromText(text: string, schema: Schema): unknown {
  const types = typeof schema === 'boolean' ? undefined : typesOf(schema as SchemaObject);
  if (types?.includes('integer') && /^-?(?:0|[1-9]\d*)$/.test(text)) return Number(text);
  if (types?.includes('boolean') && (text === 'true' || text === 'false')) return text === 'true';
  return text;
}
