import type { Check } from '../../src/core/case.ts';
import { parseJson, type Exchange, type WireRequest } from '../../src/core/exchange.ts';
import { echo, isSuccess } from '../../src/checks/index.ts';
import type { Contract, Match } from '../../src/contract/index.ts';
import { dateFormat } from '../cases/create.ts';
import type { Profile } from '../context.ts';
import { sameValue, shown, updated, type User } from '../user.ts';

/** What a request and its answer together show for certain, by requirement. */
export function evidence(contract: Contract, match: Match, exchange: Exchange, profile: Profile): Readonly<Record<string, Check>> {
  if (!isSuccess(exchange.response.status)) return {};
  const date = { 'date.format': dateFormat };
  const requirement = echoes[match.operation.id];
  const sent = requirement === undefined ? undefined : sentOf(contract, match, exchange.request);
  if (requirement === undefined || sent === undefined) return date;
  return { ...date, [requirement]: echo(requirement, shown(updated({}, sent), profile), { same: sameValue }) };
}

const echoes: Readonly<Record<string, string>> = { createDatabaseUser: 'create.echo', updateDatabaseUser: 'update.echo' };

/**
 * The fields of a recorded user that are right by the contract, or undefined when it is no user as JSON. What an
 * answer shows of a wrong field nobody has promised; one field that is wrong, such as a password that somebody blotted
 * out of the recording, leaves the others.
 */
function sentOf(contract: Contract, match: Match, request: WireRequest): User | undefined {
  const json = parseJson(request.body);
  if (!json.ok || typeof json.value !== 'object' || json.value === null || Array.isArray(json.value)) return undefined;
  const wrong = contract.validateRequest(match, request).map(({ pointer }) => pointer.split('/')[1]);
  if (wrong.includes(undefined)) return undefined;
  return Object.fromEntries(Object.entries(json.value).filter(([name]) => !wrong.includes(name)));
}
