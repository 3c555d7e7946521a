import type { Command } from 'commander';
import { PactTwiceError } from '../pact/broker/publish.ts';
import { BrokerSettingsError } from '../pact/broker/settings.ts';
import { PactFolderError } from '../pact/folder.ts';
import { PackageError } from '../pact/packages.ts';
import { PactFileError } from '../pact/pact.ts';
import { ScenarioError } from '../pact/scenario.ts';
import { addCompare } from './pact/compare.ts';
import { addGenerate } from './pact/generate.ts';
import { addPublish } from './pact/publish.ts';
import { addVerify } from './pact/verify.ts';

/** Errors that say what the user has to put right. */
export const pactProblems = [PackageError, PactFolderError, ScenarioError, PactFileError, PactTwiceError, BrokerSettingsError] as const;

/** `pact`: what a consumer relies on, as Pact writes it down. */
export function addPact(program: Command, finish: (status: number) => void): void {
  const pact = program.command('pact').description('what a consumer relies on: record it as a pact, verify a provider, compare it with the contract, publish it');
  for (const add of [addGenerate, addCompare, addPublish, addVerify]) add(pact, finish);
}
