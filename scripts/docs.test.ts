import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';
import { describe, expect, it } from 'vitest';

const root = join(import.meta.dirname, '..');
const pages = ['api', 'config'];

/** The TypeScript of each page, as files beside each other that are nowhere on disk. */
const blocks = new Map(
  pages.flatMap((page) => [...readFileSync(join(root, 'docs', `${page}.md`), 'utf8').matchAll(/```ts\n(.*?)```/gs)].map(([, text], index) => [join(root, 'docs', `${page}-${index + 1}.ts`), text!] as const)),
);

/** What the compiler says of a file, under the options of this project. */
function problems(files: ReadonlyMap<string, string>): readonly string[] {
  const { config } = ts.readConfigFile(join(root, 'tsconfig.json'), ts.sys.readFile) as { config: { compilerOptions: object } };
  const { options } = ts.convertCompilerOptionsFromJson({ ...config.compilerOptions, lib: ['es2024', 'esnext.array', 'esnext.collection', 'esnext.iterator'], noUnusedLocals: false, paths: { 'atlas-conformance': ['./src/library/index.ts'] } }, root);
  const host = ts.createCompilerHost(options);
  const { readFile, fileExists, getSourceFile } = host;
  host.readFile = (name) => files.get(name) ?? readFile(name);
  host.fileExists = (name) => files.has(name) || fileExists(name);
  host.getSourceFile = (name, version, ...rest) => (files.has(name) ? ts.createSourceFile(name, files.get(name)!, version) : getSourceFile(name, version, ...rest));
  const program = ts.createProgram([...files.keys()], options, host);
  return [...files.keys()].flatMap((name) => {
    const file = program.getSourceFile(name)!;
    return [...program.getSyntacticDiagnostics(file), ...program.getSemanticDiagnostics(file)].map(({ messageText }) => `${name}: ${ts.flattenDiagnosticMessageText(messageText, ' ')}`);
  });
}

describe('docs/api.md and docs/config.md', () => {
  it('have code that the compiler takes', () => {
    expect(blocks.size).toBeGreaterThanOrEqual(5);
    const wrong = join(root, 'docs', 'wrong.ts');
    const found = problems(new Map([...blocks, [wrong, "import { defineConfig } from 'atlas-conformance';\nexport default defineConfig({ targets: { a: { target: 'embedded' } }, default: 'b' });"]]));
    expect(found).toEqual([expect.stringMatching(/wrong\.ts: .*"b".* is not assignable/) as string]);
  });
});
