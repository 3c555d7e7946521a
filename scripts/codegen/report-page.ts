import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { build, type Rolldown } from 'vite';

/**
 * The script and the style of the HTML report as the source of a module: src/reporters/html/browser/ in one piece, so that
 * what runs in a browser is written, checked and linted as TypeScript, and the package needs no file beside its modules.
 */
export async function reportPage(root: string): Promise<string> {
  const folder = join(root, 'src/reporters/html/browser');
  const result = await build({
    configFile: false,
    logLevel: 'silent',
    root,
    build: {
      write: false,
      minify: false,
      target: 'es2022',
      lib: { entry: join(folder, 'main.ts'), formats: ['iife'], name: 'report' },
      // Paths of the modules would stand in it as comments, as seen from wherever this is run.
      rolldownOptions: { experimental: { attachDebugInfo: 'none' } },
    },
  });
  const [{ output }] = (Array.isArray(result) ? result : [result]) as [Rolldown.RolldownOutput];
  const style = readFileSync(join(folder, 'report.css'), 'utf8');
  return `export const script = ${quoted(output[0].code)};\n\nexport const style = ${quoted(style)};\n`;
}

/** A text as a template literal, so that a change of one line is one line of difference. */
function quoted(text: string): string {
  return `\`${text.replaceAll(/[\\`]|\$\{/g, (special) => `\\${special}`)}\``;
}
