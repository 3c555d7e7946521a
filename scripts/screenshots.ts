/**
 * Makes docs/report-light.png and docs/report-dark.png: the HTML report of a run with a few faults, as Chromium shows it.
 * `node scripts/screenshots.ts` writes these two; `node scripts/screenshots.ts FOLDER` writes there, and to look at also
 * the report itself, all of it as one picture, and a phone's view. CHROMIUM names another browser than /usr/bin/chromium.
 */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { chromium } from 'playwright-core';
import { testEmbedded } from '../conformance/embedded.ts';
import { contracts } from '../src/contract/index.ts';
import { createReporter } from '../src/reporters/index.ts';

/** One for each kind of thing that a report marks: a member of a body, an earlier exchange, a status, a header field. */
const faults = ['body:echo-short-description', 'state:update-password-clears', 'status:duplicate-400', 'list:count-of-page', 'error:no-code-header'];

const asked = process.argv[2];
const folder = resolve(asked ?? join(import.meta.dirname, '../docs'));
const work = asked === undefined ? mkdtempSync(join(tmpdir(), 'screenshots-')) : folder;
mkdirSync(folder, { recursive: true });
const report = join(work, 'report.html');

let text = '';
const reporter = createReporter({
  format: 'html',
  write: (part) => {
    text += part;
  },
});
await testEmbedded({ contract: contracts.v2, seed: 7, faults, onEvent: (event) => reporter.on(event) });
writeFileSync(report, text);

const browser = await chromium.launch({ executablePath: process.env['CHROMIUM'] ?? '/usr/bin/chromium', args: ['--no-sandbox', '--disable-gpu'] });
try {
  for (const colorScheme of ['light', 'dark'] as const) {
    const page = await browser.newPage({ colorScheme, viewport: { width: 1200, height: 1500 } });
    await page.goto(pathToFileURL(report).href);
    await page.screenshot({ path: join(folder, `report-${colorScheme}.png`) });
    if (asked !== undefined) {
      await page.screenshot({ path: join(folder, `whole-${colorScheme}.png`), fullPage: true });
      await page.setViewportSize({ width: 390, height: 844 });
      await page.screenshot({ path: join(folder, `phone-${colorScheme}.png`), fullPage: true, clip: { x: 0, y: 0, width: 390, height: 3000 } });
    }
    await page.close();
  }
} finally {
  await browser.close();
  if (asked === undefined) rmSync(work, { recursive: true });
}
