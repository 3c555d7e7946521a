import { execFile } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';

const house = join(import.meta.dirname, '..');
const copies: string[] = [];
afterAll(() => {
  for (const copy of copies) rmSync(copy, { recursive: true });
});

/** A copy of what codegen reads and writes. */
function copyHouse(): string {
  const copy = mkdtempSync(join(tmpdir(), 'codegen-'));
  copies.push(copy);
  mkdirSync(join(copy, 'src'));
  for (const folder of ['scripts', 'openapi', 'generated', 'src/contract', 'src/core', 'src/reporters']) cpSync(join(house, folder), join(copy, folder), { recursive: true });
  for (const file of ['package.json', 'tsconfig.json']) cpSync(join(house, file), join(copy, file));
  symlinkSync(join(house, 'node_modules'), join(copy, 'node_modules'));
  return copy;
}

function codegen(root: string, ...args: string[]): Promise<{ status: number; output: string }> {
  return new Promise((resolve) => {
    execFile(process.execPath, [join(root, 'scripts/codegen.ts'), ...args], (error, stdout, stderr) => {
      resolve({ status: error === null ? 0 : Number(error.code), output: stdout + stderr });
    });
  });
}

/** Changes one file of a copy. */
function change(root: string, file: string, replace: (text: string) => string): void {
  const before = readFileSync(join(root, file), 'utf8');
  const after = replace(before);
  if (after === before) throw new Error(`nothing changed in ${file}`);
  writeFileSync(join(root, file), after);
}

describe.concurrent('codegen', () => {
  it('finds generated/ up to date', async () => {
    expect(await codegen(house, '--check')).toEqual({ status: 0, output: 'generated/ is up to date (7 files)\n' });
  });

  it('names each file that is not what it would write, and writes the same again', async () => {
    const root = copyHouse();
    change(root, 'generated/v2/types.ts', (text) => `${text} `);
    rmSync(join(root, 'generated/v1.0/operations.ts'));
    expect(await codegen(root, '--check')).toEqual({ status: 1, output: 'codegen: not up to date: generated/v2/types.ts, generated/v1.0/operations.ts\nrun: npm run codegen\n' });
    expect(await codegen(root)).toEqual({ status: 0, output: 'wrote generated/v2/types.ts, generated/v1.0/operations.ts\n' });
    for (const file of ['generated/v2/types.ts', 'generated/v1.0/operations.ts']) expect(readFileSync(join(root, file), 'utf8')).toBe(readFileSync(join(house, file), 'utf8'));
  });

  it('names the files that a changed overlay changes, and leaves them', async () => {
    const root = copyHouse();
    change(root, 'openapi/overlays/prose-v2.yaml', (text) => text.replace('^[a-f0-9]{24}/.', '^[a-f0-9]{23}/.'));
    const { status, output } = await codegen(root, '--check');
    expect(status).toBe(1);
    expect(output).toContain('generated/v2/operations.ts, generated/v2/validators.ts\n');
    expect(output).not.toContain('v1.0');
    expect(readFileSync(join(root, 'generated/v2/operations.ts'), 'utf8')).toBe(readFileSync(join(house, 'generated/v2/operations.ts'), 'utf8'));
  });

  it('names a target of an overlay that matches nothing, however often it is used', async () => {
    const root = copyHouse();
    change(root, 'openapi/overlays/prose-v2.yaml', (text) => text.replaceAll('DatabaseUserCreate.oneOf\n', 'DatabaseUserCreate.noneOf\n'));
    const { status, output } = await codegen(root, '--check');
    expect(status).toBe(1);
    expect(output).toContain('codegen: openapi/overlays/prose-v2.yaml: $.components.schemas.DatabaseUserCreate.noneOf matches nothing\n');
  });

  it('names a document that is no OpenAPI', async () => {
    const root = copyHouse();
    change(root, 'openapi/v2.yaml', (text) => text.replace('  title: MongoDB Atlas Database Users\n', ''));
    const { status, output } = await codegen(root);
    expect(status).toBe(1);
    expect(output).toContain('codegen: openapi/v2.yaml is no valid OpenAPI document: ');
  });
});
