import { Option, type Command } from 'commander';
import { diff, explain, openSource, readExplanations, type Difference, type Effect, type Explained, type Source } from '../contract/diff/index.ts';
import type { Api } from '../contract/index.ts';
import { ownFile } from '../contract/own-files.ts';
import { DocumentError } from '../contract/read-yaml.ts';
import { exit, UsageError } from './exit.ts';
import { collect } from './parse.ts';

interface DiffFlags {
  readonly api: Api;
  readonly operation?: readonly string[];
  readonly all?: boolean;
  readonly json?: boolean;
}

const examples = `
With one file, it is the published document, and this project's contract (openapi/, without its overlays, which
are what the project adds on purpose) is the old side. Differences that are meant are listed with their reason.
With two files, they are two versions of one document.

Each line has the JSON Pointer, the keyword, what changed, and who is broken by it when one party has followed
the old document and the other the new one: "breaks clients", "breaks servers", "breaks both" or "compatible".

Examples:
  atlas-conformance contract diff atlas-openapi-v2.yaml            what the published document says differently
  atlas-conformance contract diff old.yaml new.yaml                what changed for database users
  atlas-conformance contract diff old.yaml new.yaml --all          what changed in any operation
  atlas-conformance contract diff old.yaml new.yaml --json         for programs

Exit status: 0 nothing unexplained (one file) or nothing that breaks (two files), 1 otherwise, 2 usage or a file that is no OpenAPI 3 document of these operations.`;

/** `contract`: what can be asked of contracts themselves. */
export function addContract(command: Command, finish: (status: number) => void): void {
  command
    .command('diff')
    .description('list every semantic difference, a line each')
    .argument('<file>', 'OpenAPI 3 document, YAML or JSON')
    .argument('[new]', 'another version of it')
    .addOption(new Option('--api <version>', 'version of the Administration API').choices(['v2', 'v1.0']).default('v2'))
    .option('--operation <pattern>', 'only operations with this operationId or METHOD path; * stands for any text; may be repeated', collect((text) => text))
    .option('--all', 'with two files: every operation, not only those of the contract')
    .option('--json', 'print JSON')
    .addHelpText('after', examples)
    .action((file: string, next: string | undefined, flags: DiffFlags) => finish(run(file, next, flags)));
}

/** @throws UsageError when a file cannot be compared */
function run(file: string, next: string | undefined, flags: DiffFlags): number {
  if (flags.all && next === undefined) throw new UsageError('--all needs two files: the contract has no operations but its own');
  try {
    return next === undefined ? againstContract(file, flags) : betweenVersions(file, next, flags);
  } catch (error) {
    if (error instanceof DocumentError) throw new UsageError(error.message);
    throw error;
  }
}

function againstContract(file: string, { api, operation, json }: DiffFlags): number {
  const contract = openContract(api);
  const found = diff(contract, openSource(file), { within: contract, ...(operation && { only: operation }) });
  const { differences, idle } = explain(found.differences, readExplanations(ownFile('openapi/differences.yaml'), api));
  // Of some operations alone it cannot be said what an explanation does not match.
  const stale = operation === undefined ? idle : [];
  const unexplained = differences.filter(({ explanation }) => explanation === undefined).length;
  const totals = { operations: found.operations.length, differences: differences.length, unexplained, explained: differences.length - unexplained };
  if (json) {
    print({ old: `openapi/${api}.yaml`, new: file, totals, operations: found.operations, differences, unmatchedExplanations: stale });
  } else {
    for (const difference of differences) console.log(`${lineOf(difference)}${difference.explanation === undefined ? '' : `  explained: ${difference.explanation.reason}`}`);
    for (const { pointer, keyword } of stale) console.log(`openapi/differences.yaml: the entry for ${keyword} at ${pointer} matches no difference; remove it`);
    console.log(`${summary(differences.length, totals.operations)}: ${unexplained} unexplained, ${totals.explained} explained`);
  }
  return unexplained === 0 ? exit.conformant : exit.violated;
}

const effects: readonly Effect[] = ['breaks clients', 'breaks servers', 'breaks both', 'compatible'];

function betweenVersions(old: string, next: string, { api, operation, all, json }: DiffFlags): number {
  const sources = { old: openSource(old), next: openSource(next) };
  const found = diff(sources.old, sources.next, { ...(!all && { within: openContract(api) }), ...(operation && { only: operation }) });
  const { differences, operations } = found;
  const byEffect = effects.map((effect) => [effect, differences.filter((each) => each.effect === effect).length] as const);
  if (json) {
    print({ old, new: next, totals: { operations: operations.length, differences: differences.length, ...Object.fromEntries(byEffect.map(([effect, many]) => [camelCase(effect), many])) }, operations, differences });
  } else {
    for (const difference of differences) console.log(lineOf(difference));
    const parts = byEffect.filter(([, many]) => many > 0).map(([effect, many]) => `${many} ${many === 1 || effect === 'compatible' ? effect : effect.replace('breaks', 'break')}`);
    console.log(`${summary(differences.length, operations.length)}${parts.length === 0 ? '' : `: ${parts.join(', ')}`}`);
  }
  return differences.some(({ effect }) => effect !== 'compatible') ? exit.violated : exit.conformant;
}

function lineOf({ pointer, keyword, change, effect, operations }: Explained['differences'][number] | Difference): string {
  const others = operations.length - 1;
  const line = `${pointer}  ${keyword}: ${change}  ${effect}${others === 0 ? '' : `  (and in ${others} other operation${others === 1 ? '' : 's'})`}`;
  // Names come from the documents, and a difference stays on its line.
  return line.replaceAll(/\p{Cc}/gu, (control) => `\\u${control.codePointAt(0)!.toString(16).padStart(4, '0')}`);
}

function summary(differences: number, operations: number): string {
  const found = differences === 0 ? 'no differences' : `${differences} difference${differences === 1 ? '' : 's'}`;
  return `${found} in ${operations} operation${operations === 1 ? '' : 's'}`;
}

function camelCase(text: string): string {
  return text.replaceAll(/ (\w)/g, (_, letter: string) => letter.toUpperCase());
}

function print(result: object): void {
  console.log(JSON.stringify({ format: 1, ...result }, undefined, 2));
}

function openContract(api: Api): Source {
  return openSource(ownFile(`openapi/${api}.yaml`));
}
