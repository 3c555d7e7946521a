import { isObject } from '../../core/json.ts';
import type { Pact } from '../pact.ts';
import { parsePact } from '../read.ts';
import { BrokerError, send, type SendOptions } from './http.ts';
import { refused } from './problems.ts';
import type { BrokerSettings } from './settings.ts';

/** A selector of consumer versions, as brokers take it. https://docs.pact.io/pact_broker/advanced_topics/consumer_version_selectors */
export type Selector = Readonly<Record<string, string | boolean>>;

export interface ForVerification {
  /** The provider's name, as the broker knows it. */
  readonly provider: string;
  readonly selectors: readonly Selector[];
  /** The branch of the provider, which some selectors compare with. */
  readonly providerBranch?: string;
}

const relation = 'pb:provider-pacts-for-verification';
/** Milliseconds until the broker has to have answered; who waits for one that is not there waits for the first alone. */
const patience = { index: 8_000, pact: 30_000 } as const;

/**
 * The pacts that a broker gives a provider to verify. Pact's verifier asks for them again by itself; that they are read
 * here too is what tells how many interactions it must verify, and makes a broker that cannot be asked one clear line.
 * https://docs.pact.io/pact_broker/api/provider_pacts_for_verification
 * @throws BrokerError; PactFileError when one of them is no pact
 */
export async function pactsForVerification(settings: BrokerSettings, { provider, selectors, providerBranch }: ForVerification): Promise<readonly Pact[]> {
  const { href } = settings.url;
  const ask = async (address: string, doing: string, options: SendOptions): Promise<unknown> => {
    const answer = await send(settings, address, options);
    if (answer.status === 200) return answer.json;
    throw refused(settings, answer, doing);
  };
  const template = hrefOf(await ask(href, 'show its index', { within: patience.index }), relation);
  if (template === undefined) throw new BrokerError(`there is no Pact Broker at ${href}, or one that is too old: its index has no link ${relation}; is its address right, the path included?`);
  const body = { consumerVersionSelectors: selectors, includePendingStatus: false, ...(providerBranch !== undefined && { providerVersionBranch: providerBranch }) };
  const found = await ask(template.replace('{provider}', encodeURIComponent(provider)), `show the pacts of ${provider}`, { body, within: patience.pact });
  const embedded = isObject(found) && isObject(found['_embedded']) ? found['_embedded']['pacts'] : undefined;
  if (!Array.isArray(embedded)) throw new BrokerError(`the broker at ${href} does not list the pacts of ${provider}, as it should`);
  const pacts: Pact[] = [];
  for (const each of embedded as unknown[]) {
    const address = hrefOf(each, 'self');
    if (address === undefined) throw new BrokerError(`the broker at ${href} lists a pact of ${provider} that has no link to itself`);
    const pact = await ask(address, 'show a pact', { within: patience.pact });
    pacts.push(parsePact(new TextEncoder().encode(JSON.stringify(pact) ?? ''), address));
  }
  return pacts;
}

function hrefOf(resource: unknown, rel: string): string | undefined {
  const links = isObject(resource) ? resource['_links'] : undefined;
  const link = isObject(links) ? links[rel] : undefined;
  return isObject(link) && typeof link['href'] === 'string' ? link['href'] : undefined;
}
