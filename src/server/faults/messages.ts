import { contentTypeFaults } from './content-types.ts';
import type { Fault } from './fault.ts';
import { jsonFaults } from './json.ts';
import { prettyFaults } from './pretty.ts';
import { unreadableFaults } from './unreadable.ts';

/** Faults of what bodies are written in. */
export const messageFaults: readonly Fault[] = [...contentTypeFaults, ...unreadableFaults, ...jsonFaults, ...prettyFaults];
