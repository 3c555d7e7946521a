/**
 * Makes docs/requirements.md, docs/checks.md and docs/faults.md from what the kit knows: `npm run docs`; with `--check`,
 * compares instead of writing and exits 1 on a difference.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { checksPage, faultsPage, requirementsPage } from './docs/pages.ts';

const root = join(import.meta.dirname, '..');
const pages = { 'docs/requirements.md': requirementsPage(), 'docs/checks.md': checksPage(), 'docs/faults.md': faultsPage() };

const stale = Object.entries(pages).filter(([file, text]) => read(file) !== text);
if (process.argv.includes('--check')) {
  if (stale.length > 0) {
    console.error(`docs: not up to date: ${stale.map(([file]) => file).join(', ')}\nrun: npm run docs`);
    process.exitCode = 1;
  } else console.log('docs/ is up to date');
} else for (const [file, text] of stale) writeFileSync(join(root, file), text);

function read(file: string): string | undefined {
  try {
    return readFileSync(join(root, file), 'utf8');
  } catch {
    return undefined;
  }
}
