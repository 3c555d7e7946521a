import type { Command } from 'commander';
import { addCompare } from './pact/compare.ts';
import { addGenerate } from './pact/generate.ts';
import { addPublish } from './pact/publish.ts';
import { addVerify } from './pact/verify.ts';

/** `pact`: what a consumer relies on, as Pact writes it down. */
export function addPact(command: Command, finish: (status: number) => void): void {
  for (const add of [addGenerate, addCompare, addPublish, addVerify]) add(command, finish);
}
