import type { Command } from 'commander';

/** Adds what a command takes and does to it; `finish` is told the exit status. */
export type Add = (command: Command, finish: (status: number) => void) => void;

/** A command as `--help` shows it; `load` brings the rest, which is only loaded when it is asked for. */
export interface CommandEntry {
  readonly name: string;
  readonly summary: string;
  load(): Promise<Add>;
}

/** Every command, in the order in which `--help` shows them. */
export const commands: readonly CommandEntry[] = [
  { name: 'run', summary: 'run the conformance suite against a server', load: async () => (await import('./run.ts')).addRun },
  { name: 'client', summary: 'test a client: what it sends, and what it makes of the answers', load: async () => (await import('./client.ts')).addClient },
  { name: 'replay', summary: 'send what shows a finding again: still failing, fixed, or flaky', load: async () => (await import('./replay.ts')).addReplay },
  { name: 'doctor', summary: 'look at what a run needs: Node, network, credentials, project, clocks; and say what to do', load: async () => (await import('./doctor.ts')).addDoctor },
  { name: 'report', summary: 'make other reports of a run that is over, from its NDJSON', load: async () => (await import('./report.ts')).addReport },
  { name: 'merge', summary: 'put the shards of a run together, and report it as one', load: async () => (await import('./merge.ts')).addMerge },
  { name: 'deviations', summary: 'write down what a report found as deviations to accept', load: async () => (await import('./deviations-suggest.ts')).addDeviations },
  { name: 'init', summary: 'write a first conformance.config.ts', load: async () => (await import('./init.ts')).addInit },
  { name: 'cleanup', summary: 'remove what a run that was killed has left, and nothing else', load: async () => (await import('./cleanup.ts')).addCleanUp },
  { name: 'serve', summary: 'start the reference server', load: async () => (await import('./serve.ts')).addServe },
  { name: 'proxy', summary: 'pass traffic on unchanged, and judge both sides of it', load: async () => (await import('./proxy.ts')).addProxy },
  { name: 'check', summary: 'judge recorded exchanges (HAR files), without sending anything', load: async () => (await import('./check.ts')).addCheck },
  { name: 'faults', summary: 'run the suite against every fault of the reference server, or of a client, and print what catches it', load: async () => (await import('./faults.ts')).addFaults },
  { name: 'list', summary: 'list the requirements, the faults or the checks, a line each', load: async () => (await import('./list.ts')).addList },
  { name: 'explain', summary: 'tell all there is to say of a requirement, check, finding, fault, deviation or case', load: async () => (await import('./explain.ts')).addExplain },
  { name: 'contract', summary: 'compare the contract with a published document, or two documents with each other', load: async () => (await import('./contract.ts')).addContract },
  { name: 'pact', summary: 'what a consumer relies on: record it as a pact, verify a provider, compare it with the contract, publish it', load: async () => (await import('./pact.ts')).addPact },
  { name: 'completion', summary: 'print a script that completes the command line in bash, zsh or fish', load: async () => (await import('./completion.ts')).addCompletion },
];

/** What the scripts of `completion` call. */
export const hidden: CommandEntry = { name: '__complete', summary: 'what may come next on a command line', load: async () => (await import('./completion/complete.ts')).addComplete };
