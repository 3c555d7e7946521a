import type { Party } from '../src/core/case.ts';
import { parseJson, type Exchange, type WireRequest } from '../src/core/exchange.ts';
import { isSuccess } from '../src/checks/index.ts';
import type { Steps } from './requests.ts';

type Send = (request: WireRequest, auth: Party) => Promise<Exchange>;

const pageSize = 500;

/**
 * Removes every user that still has the run's tag in its name, whatever the target said of it when it was made.
 * The cases have removed what they know of; this finds what a target keeps that it said it refused.
 * @returns what could not be removed, or that the project could not be listed, in words for a person
 */
export async function sweep(steps: Steps, tag: string, send: Send): Promise<readonly string[]> {
  const left: string[] = [];
  try {
    for (const identity of await tagged(steps, tag, send)) {
      const { request } = steps.remove(identity);
      const { status } = (await send(request, 'own')).response;
      if (!isSuccess(status) && status !== 404) left.push(`the run may have left ${request.target} (status ${status}) behind: remove it by hand`);
    }
  } catch (error) {
    left.push(`the project could not be searched for what the run may have left (${(error as Error).message}): look for names that have ${tag} in them`);
  }
  return left;
}

async function tagged(steps: Steps, tag: string, send: Send): Promise<readonly { databaseName: string; username: string }[]> {
  const found = new Map<string, { databaseName: string; username: string }>();
  for (let page = 1; page <= 10; page += 1) {
    const { response } = await send(steps.list({ query: { itemsPerPage: String(pageSize), pageNum: String(page) } }).request, 'own');
    const json = parseJson(response.body);
    const results = json.ok ? (json.value as { results?: unknown } | null)?.results : undefined;
    if (!isSuccess(response.status) || !Array.isArray(results)) throw new Error(`a list of its users is answered ${response.status}${isSuccess(response.status) ? ' without results' : ''}`);
    for (const user of results as ({ databaseName?: unknown; username?: unknown } | null)[]) {
      const { databaseName, username } = user ?? {};
      if (typeof username === 'string' && username.includes(tag) && typeof databaseName === 'string') found.set(`${databaseName}/${username}`, { databaseName, username });
    }
    if (results.length < pageSize) break;
  }
  return [...found.values()];
}
