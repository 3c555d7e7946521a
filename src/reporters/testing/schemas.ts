import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { Ajv, type ErrorObject } from 'ajv';
import addFormats from 'ajv-formats';
import { getCurrentSpecVersion, getSchema } from 'ctrf';

const require = createRequire(import.meta.url);

/** What is wrong with a value, as `pointer keyword params`; nothing when it is as the schema says. */
export type Complaints = (value: unknown) => readonly string[];

/** SARIF 2.1.0 as the schema says that GitHub names, too. It is of draft 4, and has nothing in it that draft 7 reads otherwise but its id. */
export const sarifComplaints: Complaints = complaintsBy(withoutId(JSON.parse(readFileSync(require.resolve('@microsoft/jest-sarif/lib/schemas/sarif-2.1.0-rtm.5.json'), 'utf8')) as Record<string, unknown>));

/** CTRF as the schema of its own package says. */
export const ctrfComplaints: Complaints = complaintsBy(getSchema(getCurrentSpecVersion()) as Record<string, unknown>);

export const ctrfVersion: string = getCurrentSpecVersion();

function withoutId({ id: _id, $schema: _schema, ...schema }: Record<string, unknown>): Record<string, unknown> {
  return schema;
}

function complaintsBy(schema: Record<string, unknown>): Complaints {
  const ajv = new Ajv({ allErrors: true, strict: true, strictTypes: false, strictRequired: false, unicodeRegExp: false });
  addFormats.default(ajv);
  const validate = ajv.compile(schema);
  return (value) => (validate(value) ? [] : validate.errors!.map(({ instancePath, keyword, params }: ErrorObject) => `${instancePath} ${keyword} ${JSON.stringify(params)}`));
}
