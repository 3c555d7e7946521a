import { globSync, readFileSync } from 'node:fs';
import { join, posix } from 'node:path';
import ts from 'typescript';
import { describe, expect, it } from 'vitest';

/** The rooms of the house, left to right (design, "The house"): a room may import from those to its left, and from itself. */
const columns = [['core'], ['contract'], ['payloads', 'checks', 'client'], ['server', 'runner', 'proxy', 'sdk', 'pact', 'reporters'], ['conformance'], ['cli', 'library']] as const;

/** What the order alone would allow, and the design does not. `to` is a room or a file. */
const forbidden = [
  { from: 'server', to: 'payloads', because: 'the server is independent of the oracle' },
  { from: 'server', to: 'checks', because: 'the server is independent of the oracle' },
  { from: 'server', to: 'client', because: 'the server implements authentication by itself' },
  { from: 'server', to: 'src/contract/index.ts', because: 'it brings the validators, and the server is independent of the oracle' },
  { from: 'server', to: 'src/contract/contract.ts', because: 'it validates, and the server is independent of the oracle' },
] as const;

/** Users of the kit need not have these either: what is published has them in it (scripts/build/bundle.ts). */
const bundled = ['commander'];

/** Users of the kit need not have its optional packages (`peerDependencies`): one file loads each. */
const homes: Readonly<Record<string, string>> = {
  '@pact-foundation/pact': 'src/pact/packages.ts',
  '@pactflow/openapi-pact-comparator': 'src/pact/packages.ts',
  expect: 'src/library/jest.ts',
  msw: 'src/library/msw.ts',
  vitest: 'src/library/vitest.ts',
};

/** Rooms outside the order, and what they may import. */
const outside: Readonly<Record<string, readonly string[]>> = {
  generated: ['src/contract/table.ts'],
  scripts: ['generated', ...columns.slice(0, -1).flat()],
  // Files directly in src/ are tests of the whole house.
  src: [],
};

interface Import {
  readonly line: number;
  readonly specifier: string;
}

/** What a TypeScript source imports: statically, dynamically, as a type, by re-export, by `require`. */
function importsOf(source: string): readonly Import[] {
  const file = ts.createSourceFile('source.ts', source, ts.ScriptTarget.Latest);
  const found: Import[] = [];
  const add = (node: ts.Node | undefined) => {
    if (node !== undefined && ts.isStringLiteralLike(node)) found.push({ line: file.getLineAndCharacterOfPosition(node.getStart(file)).line + 1, specifier: node.text });
  };
  const visit = (node: ts.Node): void => {
    if (ts.isImportDeclaration(node) || ts.isExportDeclaration(node)) add(node.moduleSpecifier);
    else if (ts.isImportTypeNode(node) && ts.isLiteralTypeNode(node.argument)) add(node.argument.literal);
    else if (ts.isCallExpression(node) && (node.expression.kind === ts.SyntaxKind.ImportKeyword || (ts.isIdentifier(node.expression) && node.expression.text === 'require'))) add(node.arguments[0]);
    ts.forEachChild(node, visit);
  };
  visit(file);
  return found;
}

const roomOf = (file: string) => /^src\/([^/]+)\//.exec(file)?.[1] ?? file.split('/')[0]!;
const columnOf = (room: string) => columns.findIndex((rooms) => (rooms as readonly string[]).includes(room));
const isTest = (file: string) => /\.test\.ts$|\/testing\.ts$|\/testing\//.test(file);

/** Why `file` may not import `specifier`, or undefined when it may. `packages` are those that all users of the kit have. */
function objection(file: string, specifier: string, packages: readonly string[]): string | undefined {
  const room = roomOf(file);
  if (!specifier.startsWith('.')) {
    if (isTest(file) || room === 'scripts') return undefined;
    if (room === 'core') return 'core imports nothing';
    if (specifier.startsWith('node:')) return undefined;
    const name = specifier.split('/').slice(0, specifier.startsWith('@') ? 2 : 1).join('/');
    const home = homes[name];
    if (home !== undefined) return file === home ? undefined : `it is optional, and ${home} loads it`;
    return packages.includes(name) ? undefined : 'it is none of "dependencies" in package.json';
  }
  const to = posix.join(posix.dirname(file), specifier);
  const toRoom = roomOf(to);
  // Benchmarks are published no more than tests are.
  if (isTest(to) && !isTest(file) && room !== 'scripts') return 'it is for tests only';
  if (room === toRoom) return undefined;
  if (isTest(file) && room === 'conformance') return undefined;

  const ban = forbidden.find((each) => each.from === room && (each.to === toRoom || each.to === to));
  if (ban !== undefined) return ban.because;
  const special = outside[room];
  if (special !== undefined) return special.includes(toRoom) || special.includes(to) ? undefined : `${room} may import ${special.join(', ') || 'nothing'}`;
  if (room === 'reporters' && to === 'generated/report/page.ts') return undefined;
  if (toRoom === 'generated') return room === 'contract' ? undefined : 'only contract and scripts import generated/';
  const [own, other] = [columnOf(room), columnOf(toRoom)];
  if (own === -1) return `${room} is no room of the house`;
  if (other === -1) return `${toRoom} is no room of the house`;
  if (other === own) return `${toRoom} is a sibling of ${room}`;
  return other < own ? undefined : `${toRoom} stands to the right of ${room}`;
}

/** Every import that the order of the rooms does not allow, as `file:line imports …: why`. */
function violations(files: Readonly<Record<string, string>>, packages: readonly string[]): readonly string[] {
  return Object.entries(files).flatMap(([file, source]) =>
    importsOf(source).flatMap(({ line, specifier }) => {
      const why = objection(file, specifier, packages);
      return why === undefined ? [] : [`${file}:${line} imports ${specifier}: ${why}`];
    }),
  );
}

describe('the rooms', () => {
  const root = join(import.meta.dirname, '..');
  const names = globSync('{src,conformance,scripts,generated}/**/*.ts', { cwd: root });
  const files = Object.fromEntries(names.map((name) => [name.split('\\').join('/'), readFileSync(join(root, name), 'utf8')]));
  const { dependencies, peerDependencies } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as Record<'dependencies' | 'peerDependencies', Record<string, string>>;

  it('import one way', () => {
    expect(violations(files, [...Object.keys(dependencies), ...bundled])).toEqual([]);
  });

  it('know every optional package', () => {
    expect(Object.keys(peerDependencies).toSorted()).toEqual(Object.keys(homes).toSorted());
  });

  it('are all read', () => {
    const rooms = new Set(Object.keys(files).map(roomOf));
    expect([...rooms]).toEqual(expect.arrayContaining(['core', 'contract', 'payloads', 'checks', 'client', 'server', 'runner', 'proxy', 'sdk', 'pact', 'reporters', 'cli', 'library', 'conformance', 'scripts', 'generated']));
    expect(importsOf(files['src/contract/index.ts']!).map(({ specifier }) => specifier)).toContain('../../generated/v2/validators.ts');
  });
});

describe('imports', () => {
  const source = [
    "import { a } from './static.ts';",
    "import type { B } from './type.ts';",
    "import './effect.ts';",
    "export * from './star.ts';",
    "export { d, type E } from './named.ts';",
    "const f = await import('./dynamic.ts');",
    'const g = await import(`./template.ts`);',
    "type H = import('./type-node.ts').H;",
    "const i = require('./required.ts');",
    'const nested = () => `${await import("./nested.ts")}`;',
    "const quote = /'/; import j from './after-a-quote.ts';",
  ];
  const expected = ['static', 'type', 'effect', 'star', 'named', 'dynamic', 'template', 'type-node', 'required', 'nested', 'after-a-quote'].map((name, index) => ({ line: index + 1, specifier: `./${name}.ts` }));

  it('are found in every form, with their lines', () => {
    expect(importsOf(source.join('\n'))).toEqual(expected);
  });

  it('are not found in comments, strings and templates', () => {
    expect(importsOf('// import a from "./a.ts";\n/* import("./b.ts") */ const c = "import d from \'./d.ts\'", e = `import \'./f.ts\'`;')).toEqual([]);
  });
});

describe('an import', () => {
  const judge = (file: string, specifier: string) => violations({ [file]: `\nimport '${specifier}';` }, ['ajv', '@hono/node-server']);

  it.each([
    ['src/core/a.ts', '../contract/b.ts', 'contract stands to the right of core'],
    ['src/contract/a.ts', '../payloads/b.ts', 'payloads stands to the right of contract'],
    ['src/checks/a.ts', '../runner/run.ts', 'runner stands to the right of checks'],
    ['src/checks/a.ts', '../client/index.ts', 'client is a sibling of checks'],
    ['src/payloads/deep/a.ts', '../../checks/b.ts', 'checks is a sibling of payloads'],
    ['src/reporters/a.ts', '../runner/index.ts', 'runner is a sibling of reporters'],
    ['src/runner/a.ts', '../../conformance/plan.ts', 'conformance stands to the right of runner'],
    ['conformance/cases/a.ts', '../../src/cli/main.ts', 'cli stands to the right of conformance'],
    ['src/server/a.ts', '../payloads/b.ts', 'the server is independent of the oracle'],
    ['src/server/faults/a.ts', '../../checks/b.ts', 'the server is independent of the oracle'],
    ['src/server/a.ts', '../contract/index.ts', 'it brings the validators, and the server is independent of the oracle'],
    ['src/server/a.ts', '../../conformance/plan.ts', 'conformance stands to the right of server'],
    ['src/server/a.ts', '../client/digest.ts', 'the server implements authentication by itself'],
    ['src/checks/a.ts', '../../generated/v2/operations.ts', 'only contract and scripts import generated/'],
    ['src/reporters/a.ts', '../../generated/v2/operations.ts', 'only contract and scripts import generated/'],
    ['generated/v2/a.ts', '../../src/contract/contract.ts', 'generated may import src/contract/table.ts'],
    ['scripts/a.ts', '../src/cli/main.ts', 'scripts may import generated, core, contract, payloads, checks, client, server, runner, proxy, sdk, pact, reporters, conformance'],
    ['src/cli/a.ts', '../../scripts/codegen.ts', 'scripts is no room of the house'],
    ['src/attic/a.ts', '../core/b.ts', 'attic is no room of the house'],
    ['src/cli/a.ts', '../attic/b.ts', 'attic is no room of the house'],
    ['src/core/a.ts', 'node:fs', 'core imports nothing'],
    ['src/core/a.ts', 'ajv', 'core imports nothing'],
    ['src/library/a.ts', '../cli/main.ts', 'cli is a sibling of library'],
    ['scripts/a.ts', '../src/library/index.ts', 'scripts may import generated, core, contract, payloads, checks, client, server, runner, proxy, sdk, pact, reporters, conformance'],
    ['conformance/a.ts', '../src/library/index.ts', 'library stands to the right of conformance'],
    ['src/runner/a.ts', 'vitest', 'it is optional, and src/library/vitest.ts loads it'],
    ['src/library/index.ts', 'msw', 'it is optional, and src/library/msw.ts loads it'],
    ['src/runner/a.ts', 'jest', 'it is none of "dependencies" in package.json'],
    ['src/runner/a.ts', '@hyperjump/json-schema/formats', 'it is none of "dependencies" in package.json'],
    ['src/cli/pact/a.ts', '@pact-foundation/pact', 'it is optional, and src/pact/packages.ts loads it'],
    ['src/pact/a.ts', '@pactflow/openapi-pact-comparator', 'it is optional, and src/pact/packages.ts loads it'],
    ['src/runner/a.ts', './testing/b.ts', 'it is for tests only'],
    ['src/runner/a.ts', './b.test.ts', 'it is for tests only'],
    ['src/runner/a.test.ts', '../reporters/testing/samples.ts', 'reporters is a sibling of runner'],
    ['src/checks/a.test.ts', '../runner/run.ts', 'runner stands to the right of checks'],
    ['src/server/testing.ts', '../checks/index.ts', 'the server is independent of the oracle'],
  ])('of %s from %s is reported', (file, specifier, why) => {
    expect(judge(file, specifier)).toEqual([`${file}:2 imports ${specifier}: ${why}`]);
  });

  it.each([
    ['src/core/a.ts', './b.ts'],
    ['src/contract/index.ts', '../../generated/v2/validators.ts'],
    ['src/reporters/html/page.ts', '../../../generated/report/page.ts'],
    ['generated/v2/operations.ts', '../../src/contract/table.ts'],
    ['src/runner/a.ts', '../client/index.ts'],
    ['src/server/a.ts', '../contract/table.ts'],
    ['conformance/cases/a.ts', '../../src/server/index.ts'],
    ['conformance/a.test.ts', '../src/cli/main.ts'],
    ['conformance/a.test.ts', '../src/payloads/testing/laws.ts'],
    ['src/cli/a.ts', '../../conformance/plan.ts'],
    ['src/cli/a.ts', '@hono/node-server/serve'],
    ['src/library/a.ts', '../../conformance/deviations.ts'],
    ['src/library/vitest.ts', 'vitest'],
    ['src/pact/packages.ts', '@pact-foundation/pact'],
    ['src/core/a.test.ts', 'vitest'],
    ['src/client/a.test.ts', './testing/serve.ts'],
    ['src/runner/a.test.ts', '../client/testing/serve.ts'],
    ['scripts/codegen/a.ts', '../../src/contract/schema.ts'],
    ['scripts/a.ts', 'json-p3'],
  ])('of %s from %s is allowed', (file, specifier) => {
    expect(judge(file, specifier)).toEqual([]);
  });
});
