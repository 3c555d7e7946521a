import { InvalidArgumentError } from 'commander';
import type { Selector } from '../../pact/broker/verification.ts';

const flagNames = ['mainBranch', 'matchingBranch', 'deployedOrReleased', 'deployed', 'released', 'latest'];
const textNames = ['branch', 'fallbackBranch', 'environment', 'consumer', 'tag', 'fallbackTag'];

/** What Pact recommends where nobody says: what is about to be released, and what is in use. */
export const usualSelectors: readonly Selector[] = [{ mainBranch: true }, { deployedOrReleased: true }];

/**
 * `mainBranch`, `branch=main,consumer=billing`, or an object in JSON.
 * @throws InvalidArgumentError
 */
export function selector(text: string): Selector {
  const given = text.trimStart().startsWith('{') ? fromJson(text) : Object.fromEntries(text.split(',').map(pair));
  for (const [name, value] of Object.entries(given)) {
    const isRight = flagNames.includes(name) ? typeof value === 'boolean' : textNames.includes(name) && typeof value === 'string' && value !== '';
    if (!isRight) throw new InvalidArgumentError(`There is no ${JSON.stringify(name)} with the value ${JSON.stringify(value)}; there are ${flagNames.join(', ')}, and with a text ${textNames.join(', ')}.`);
  }
  return given as Selector;
}

function pair(text: string): readonly [string, string | boolean] {
  const at = text.indexOf('=');
  return at === -1 ? [text.trim(), true] : [text.slice(0, at).trim(), text.slice(at + 1)];
}

function fromJson(text: string): Readonly<Record<string, unknown>> {
  try {
    return JSON.parse(text) as Readonly<Record<string, unknown>>;
  } catch (error) {
    throw new InvalidArgumentError(`It is no JSON: ${(error as Error).message}.`);
  }
}
