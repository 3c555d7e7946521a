import type { Contract } from '../contract/index.ts';
import { assemble } from './assemble.ts';
import { proveScenarios } from './prove.ts';
import { ConsumerError, record, type ConsumerClient, type Parties } from './record.ts';
import type { Scenario } from './scenario.ts';

export interface GenerateOptions extends Parties {
  readonly contract: Contract;
  readonly scenarios: readonly Scenario[];
  /** What the scenarios are called in messages: the file that they come from. */
  readonly source: string;
  readonly client: ConsumerClient;
}

/**
 * The pact of a consumer: every scenario, carried out by its client against Pact's mock server. The same scenarios and
 * the same client give the same text, byte for byte, in whatever order the scenarios are.
 * @returns the text of the pact file
 * @throws ScenarioError when a scenario does not agree with the contract
 * @throws ConsumerError when the client does not do what the scenarios say; it names all of them
 * @throws PackageError when Pact is not installed
 */
export async function generate({ contract, scenarios, source, client, consumer, provider }: GenerateOptions): Promise<string> {
  proveScenarios(contract, scenarios, source);
  const recorded: Awaited<ReturnType<typeof record>>[] = [];
  const problems: string[] = [];
  for (const scenario of scenarios) {
    try {
      recorded.push(await record(contract, scenario, client, { consumer, provider }));
    } catch (error) {
      if (!(error instanceof ConsumerError)) throw error;
      problems.push(error.message);
    }
  }
  if (problems.length > 0) throw new ConsumerError(`the client violates ${problems.length} of ${scenarios.length} scenarios; no pact is written\n  ${problems.join('\n  ')}`);
  return assemble(recorded, { consumer, provider });
}
