import { Ajv, type AnySchemaObject } from 'ajv';
import { toViolations } from '../contract/ajv-errors.ts';
import type { Json } from '../contract/json.ts';
import { DocumentError, readYamlValue } from '../contract/read-yaml.ts';
import { ScenarioError, type Scenario } from './scenario.ts';

const text = { type: 'string', minLength: 1 };
const closed = (properties: Record<string, AnySchemaObject | boolean>, ...required: string[]): AnySchemaObject => ({ type: 'object', additionalProperties: false, properties, required });
const mapOf = (values: AnySchemaObject): AnySchemaObject => ({ type: 'object', additionalProperties: values });

/** Each matcher with its own members; which one it is, is decided by `match` alone. */
function matcher(extra: Record<string, AnySchemaObject> = {}): AnySchemaObject {
  const one = (match: string, properties: Record<string, AnySchemaObject>, ...required: string[]) => closed({ match: { const: match }, ...extra, ...properties }, 'match', ...Object.keys(extra), ...required);
  return {
    type: 'object',
    required: ['match'],
    discriminator: { propertyName: 'match' },
    oneOf: [one('type', { min: { type: 'integer', minimum: 0 } }), one('integer', {}), one('regex', { regex: text }, 'regex'), one('datetime', { format: text, expression: text }, 'format')],
  };
}

const status = { type: 'integer', minimum: 100, maximum: 599 };
const table: AnySchemaObject = {
  type: 'array',
  minItems: 1,
  items: closed(
    {
      description: text,
      states: { type: 'array', items: closed({ name: text, parameters: mapOf({}) }, 'name') },
      request: closed(
        {
          operation: text,
          path: mapOf(text),
          target: { type: 'string', pattern: '^/[^?#]*$' },
          query: mapOf({ type: ['string', 'number', 'boolean'] }),
          headers: mapOf({ type: 'string' }),
          body: {},
          matchers: mapOf(matcher()),
          violation: closed({ in: { enum: ['body', 'path', 'query', 'header'] }, pointer: { type: 'string' }, keyword: text }, 'pointer', 'keyword'),
        },
        'operation',
        'path',
      ),
      response: closed(
        { status, statuses: { type: 'array', minItems: 1, items: status }, headers: mapOf({ if: { type: 'string' }, else: matcher({ example: { type: 'string' } }) }), body: {}, matchers: mapOf(matcher()) },
        'status',
      ),
      result: {},
    },
    'description',
    'states',
    'request',
    'response',
  ),
};

const validate = new Ajv({ allErrors: true, discriminator: true, allowUnionTypes: true, strictRequired: false, strictTypes: false }).compile(table);

/**
 * The scenarios of a YAML or JSON file: a list, each item as `Scenario` says.
 * @throws ScenarioError when the file cannot be read or is no such list; every place that is wrong is named
 */
export function readScenarios(file: string): readonly Scenario[] {
  try {
    return parseScenarios(readYamlValue(file), file);
  } catch (error) {
    if (error instanceof DocumentError) throw new ScenarioError(error.message);
    throw error;
  }
}

/**
 * A table of scenarios from plain data.
 * @param source what the data is called in messages
 * @throws ScenarioError when it is no table of scenarios, has a key that none has, or has a description twice
 */
export function parseScenarios(value: Json, source: string): readonly Scenario[] {
  if (!validate(value)) {
    const places = toViolations(validate.errors ?? [], 'body', '').map(({ pointer, keyword, message }) => `${pointer || 'the file'}${nameAt(value, pointer)}: ${keyword === 'additionalProperties' ? 'there is no such key' : message}`);
    throw new ScenarioError(`${source} is no list of scenarios:\n  ${places.join('\n  ')}`);
  }
  const scenarios = value as unknown as readonly Scenario[];
  const seen = new Set<string>();
  for (const { description } of scenarios) {
    if (seen.has(description)) throw new ScenarioError(`${source} has two scenarios with the description ${JSON.stringify(description)}: a pact would keep one of them`);
    seen.add(description);
  }
  return scenarios;
}

/** The description of the scenario that a place is in, when there is one. */
function nameAt(value: Json, pointer: string): string {
  const scenario = Array.isArray(value) ? (value[Number(pointer.split('/')[1])] as { description?: unknown } | null | undefined) : undefined;
  return typeof scenario?.description === 'string' && scenario.description !== '' ? ` ("${scenario.description}")` : '';
}
