import { createRequire } from 'node:module';
import type { Answer, Question } from './verifier.ts';

/**
 * The process that Pact's native verifier runs in, one verification at a time. It writes to stdout, cannot be
 * interrupted, and takes orders from environment variables: here it can be ended, and sees none of them.
 * Pact's own class Verifier is left out: the proxy in it answers a request whose JSON is malformed by itself, so that
 * an interaction about one would pass without the provider, and it writes other requests anew.
 */
interface Core {
  readonly default: { verifyPacts(options: Question['options']): Promise<string> };
}

process.env['LOG_LEVEL'] = 'error';
const ofPact = createRequire(createRequire(import.meta.url).resolve('@pact-foundation/pact'));
const core = ofPact('@pact-foundation/pact-core') as Core;

process.on('disconnect', () => process.exit());
// Ctrl-C reaches all processes of a terminal; the one that started this one decides what becomes of it.
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => {});
process.on('message', ({ options }: Question) => {
  // A verification that fails rejects, with the same report as its message.
  void core.default
    .verifyPacts(options)
    .catch((error: unknown) => (error as Error).message)
    .then((report) => process.send!({ report } satisfies Answer));
});
