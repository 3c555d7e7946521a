import { stepsOf, type Case } from '../src/core/case.ts';
import { parseJson, type WireRequest } from '../src/core/exchange.ts';
import type { Method } from './context.ts';

/** The field that says that a user authenticates by a method. */
export const methodFields: Readonly<Record<Method, string>> = { x509: 'x509Type', ldap: 'ldapAuthType', aws: 'awsIAMType', oidc: 'oidcAuthType' };

/**
 * The cases, those skipped that send a user of a method that the target lacks: what it makes of one, a wrong one too,
 * nobody has promised.
 */
export function withoutMethods(cases: readonly Case[], without: ReadonlySet<Method> | undefined): readonly Case[] {
  if (without === undefined || without.size === 0) return cases;
  return cases.map((each) => {
    if (each.skip !== undefined) return each;
    const method = stepsOf(each).flatMap(({ request }) => methodsOf(request)).find((found) => without.has(found));
    // Its members may be those of a class, which no copy would have.
    return method === undefined ? each : (Object.create(each, { skip: { value: skipReason(method), enumerable: true } }) as Case);
  });
}

/** Why a case with users of a method is skipped. */
export function skipReason(method: Method): string {
  return `the target has no ${method} users (--without)`;
}

function methodsOf({ body }: WireRequest): readonly Method[] {
  const json = parseJson(body);
  if (!json.ok || typeof json.value !== 'object' || json.value === null) return [];
  const user = json.value as Record<string, unknown>;
  return (Object.keys(methodFields) as Method[]).filter((method) => user[methodFields[method]] !== undefined && user[methodFields[method]] !== 'NONE');
}
