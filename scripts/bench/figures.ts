import { figures as exchanges } from './exchanges.ts';
import type { Figure } from './figure.ts';
import { figures as firstFinding } from './first-finding.ts';
import { figures as growth } from './growth.ts';
import { figures as payloads } from './payloads.ts';
import { figures as processes } from './processes.ts';
import { figures as proxy } from './proxy.ts';
import { figures as shards } from './shards.ts';
import { figures as validation } from './validation.ts';

/** All figures, in the order of the table. */
export const figures: readonly Figure[] = [...exchanges, ...validation, ...payloads, ...processes, ...growth, ...proxy, ...firstFinding, ...shards];
