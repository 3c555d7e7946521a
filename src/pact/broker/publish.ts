import { isObject } from '../../core/json.ts';
import type { Pact } from '../pact.ts';
import { BrokerError, send } from './http.ts';
import { noticesOf, refused, type Notice } from './problems.ts';
import type { BrokerSettings } from './settings.ts';
import { UserError } from '../../core/problem.ts';

/** What a publication is of. */
export interface Publication {
  readonly version: string;
  readonly branch: string;
  readonly tags: readonly string[];
}

/** One request to a broker: the contracts of one consumer. https://docs.pact.io, "Publish Contracts" */
export interface PublishRequest {
  readonly pacticipantName: string;
  readonly pacticipantVersionNumber: string;
  readonly branch: string;
  readonly tags?: readonly string[];
  readonly contracts: readonly {
    readonly consumerName: string;
    readonly providerName: string;
    readonly specification: 'pact';
    readonly contentType: 'application/json';
    /** The file, byte for byte, in base64. */
    readonly content: string;
    /** What becomes of a pact that the broker has of this version already: brokers refuse to change it unless they are told to. */
    readonly onConflict: 'overwrite';
  }[];
}

/** Two files are the pact of the same two; `message` names them. */
export class PactTwiceError extends UserError {
  override readonly name = 'PactTwiceError';
}

/** Milliseconds until a broker has to have answered, all attempts together; who waits for one that is not there waits for the first alone. */
export interface Patience {
  readonly index: number;
  readonly publish: number;
}
const patient: Patience = { index: 8_000, publish: 30_000 };

/**
 * What is to be sent for these pacts: a request for each consumer, since a broker takes one at a time.
 * @throws PactTwiceError
 */
export function publishRequests(pacts: readonly Pact[], { version, branch, tags }: Publication): readonly PublishRequest[] {
  const files = new Map<string, string>();
  for (const { consumer, provider, file } of pacts) {
    const key = JSON.stringify([consumer, provider]);
    const other = files.get(key);
    if (other !== undefined) throw new PactTwiceError(`${other} and ${file} are both the pact between ${consumer} and ${provider}; publish one of them`);
    files.set(key, file);
  }
  return [...new Set(pacts.map(({ consumer }) => consumer))].map((pacticipantName) => ({
    pacticipantName,
    pacticipantVersionNumber: version,
    branch,
    ...(tags.length > 0 && { tags }),
    contracts: pacts
      .filter(({ consumer }) => consumer === pacticipantName)
      .map(({ consumer, provider, bytes }) => ({ consumerName: consumer, providerName: provider, specification: 'pact', contentType: 'application/json', content: Buffer.from(bytes).toString('base64'), onConflict: 'overwrite' })),
  }));
}

/**
 * Publishes to a Pact Broker, or PactFlow: asks its index for the address (HAL, link `pb:publish-contracts`), then posts.
 * @returns what the broker says of each request, as soon as it has said so
 * @throws BrokerError when it cannot be reached or refuses
 */
export async function* publish(settings: BrokerSettings, requests: readonly PublishRequest[], patience: Patience = patient): AsyncGenerator<readonly Notice[], void, undefined> {
  const address = await publishAddress(settings, patience);
  const end = performance.now() + patience.publish;
  for (const request of requests) {
    const answer = await send(settings, address, { body: request, within: Math.max(1, Math.round(end - performance.now())) });
    if (answer.status !== 200 && answer.status !== 201) {
      // The index was there, so what is missing is not the broker.
      if (answer.status === 404) throw new BrokerError(`the broker at ${settings.url.href} names ${address} to publish to, and has nothing there (404)`);
      throw refused(settings, answer, `publish ${request.pacticipantName}`);
    }
    yield noticesOf(answer.json, settings);
  }
}

async function publishAddress(settings: BrokerSettings, patience: Patience): Promise<string> {
  const index = await send(settings, settings.url.href, { within: patience.index });
  if (index.status !== 200) throw refused(settings, index, 'show its index');
  const links = isObject(index.json) ? index.json['_links'] : undefined;
  if (!isObject(links)) throw new BrokerError(`there is no Pact Broker at ${settings.url.href} (200, ${index.contentType || 'no Content-Type'}): is its address right, the path included?`);
  const link = links['pb:publish-contracts'];
  const address = isObject(link) ? link['href'] : undefined;
  if (typeof address !== 'string') throw new BrokerError(`the broker at ${settings.url.href} is too old: its index has no link pb:publish-contracts`);
  return address;
}
