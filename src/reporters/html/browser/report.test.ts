import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { createRequire } from 'node:module';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import type { RunEvent } from '../../../core/event.ts';
import { chromiumPath, launchChromium, unlessChromium } from '../../testing/browser.ts';
import { allErrored, caseEvent, finding, hostile, hostileText, judged, report, requirement, run, threeFindings, written } from '../../testing/samples.ts';
import { htmlReporter } from '../index.ts';

const folder = mkdtempSync(join(tmpdir(), 'html-report-'));
/** What a hostile target would have a browser ask for. */
const asked: string[] = [];
const server = createServer((request, response) => {
  asked.push(request.url!);
  response.end();
});
let browser: Browser;
beforeAll(async () => {
  await new Promise<void>((resolve) => void server.listen(0, '127.0.0.1', resolve));
  if (chromiumPath !== undefined) browser = await launchChromium();
});
afterEach(async () => {
  for (const context of browser?.contexts() ?? []) await context.close();
});
afterAll(async () => {
  await browser?.close();
  server.close();
  rmSync(folder, { recursive: true });
});

const html = (events: Iterable<RunEvent>): string => written((write) => htmlReporter({ write }), events);

/** A report in a page of its own, and what the browser had to say of it. */
async function open(text: string, options: BrowserContextOptions & { hash?: string } = {}): Promise<{ page: Page; complaints: string[]; requests: string[] }> {
  const { hash = '', ...rest } = options;
  const file = join(folder, `${Math.random()}.html`);
  writeFileSync(file, text);
  const context = await browser.newContext(rest);
  const page = await context.newPage();
  const complaints: string[] = [];
  const requests: string[] = [];
  page.on('console', (message) => complaints.push(message.text()));
  page.on('pageerror', (error) => complaints.push(error.message));
  page.on('dialog', (dialog) => {
    complaints.push(`dialog: ${dialog.message()}`);
    void dialog.dismiss();
  });
  page.on('request', (request) => requests.push(request.url()));
  await page.goto(pathToFileURL(file).href + hash);
  return { page, complaints, requests };
}

const rowsOf = (page: Page, table: string): Promise<number> => page.locator(`#${table} tbody tr:visible`).count();

/** What a page would run or load, were it not escaped. */
const attack = (): string => `</script></style><script>window.hacked=1</script><img src="http://127.0.0.1:${(server.address() as AddressInfo).port}/image" onerror="window.hacked=1"><svg onload=window.hacked=1> javascript:window.hacked=1 "onfocus="window.hacked=1" autofocus='' --> \u2028 ${hostileText}`;

/** A value with every hostile text in it turned into the attack. */
function attacked<T>(value: T): T {
  if (typeof value === 'string') return value.replaceAll(hostileText, attack()) as T;
  if (typeof value !== 'object' || value === null || value instanceof Uint8Array) return value;
  if (Array.isArray(value)) return value.map(attacked) as T;
  return Object.fromEntries(Object.entries(value).map(([key, each]) => [attacked(key), attacked(each)])) as T;
}

const withGaps = report({
  ...threeFindings,
  coverage: { ...threeFindings.coverage, unreached: [...threeFindings.coverage.unreached, { kind: 'status', id: 'listThings 500', reachable: true, reason: 'no case of this run reached it' }] },
  warnings: ['something may be left'],
  errors: [{ case: 'create/valid/0', reason: 'socket closed', count: 2 }],
});

describe.skipIf(chromiumPath === undefined)(`the HTML report in a browser${unlessChromium}`, () => {
  it('opens from disk without a complaint, and loads nothing else', async () => {
    const { page, complaints, requests } = await open(html(run(withGaps)));
    expect(await page.locator('h1').innerText()).toBe('Not conformant');
    expect({ complaints, requests: requests.filter((url) => !url.startsWith('file:')), opened: requests.length }).toEqual({ complaints: [], requests: [], opened: 1 });
  });

  it.each(['light', 'dark'] as const)('has no accessibility violation in %s', async (colorScheme) => {
    const axe = await readFile(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
    // The others differ in nothing but their heads.
    for (const [result, part] of [[withGaps, 'html'], [report(), '.hero'], [allErrored, '.hero']] as const) {
      const { page } = await open(html(run(result, [caseEvent(0), caseEvent(1, 'skipped', { reason: 'why' }), caseEvent(2, 'failed', { findings: [finding()] })])), { colorScheme });
      await page.evaluate(() => {
        for (const each of document.querySelectorAll('details')) each.open = true;
      });
      await page.evaluate(axe);
      const { violations, passes } = await page.evaluate((within) => (globalThis as unknown as { axe: { run(part: string): Promise<Record<'violations' | 'passes', readonly { id: string; nodes: readonly { html: string; failureSummary?: string }[] }[]>> } }).axe.run(within), part);
      expect(violations.map(({ id, nodes }) => [id, nodes.slice(0, 3).map((node) => `${node.html.slice(0, 200)} ${node.failureSummary ?? ''}`)])).toEqual([]);
      expect(passes.map(({ id }) => id)).toContain('color-contrast');
    }
  });

  it('filters requirements by keyboard, and says how many are shown', async () => {
    const { page } = await open(html(run(threeFindings)));
    const form = page.getByRole('search', { name: 'Filter requirements' });
    const status = form.getByRole('status');
    expect(await status.innerText()).toBe('5 of 5 shown');
    await form.getByRole('searchbox').focus();
    await page.keyboard.type('201 VALID');
    expect(await status.innerText()).toBe('1 of 5 shown');
    expect(await page.locator('#requirement-table .sentence:visible').allInnerTexts()).toEqual(['A valid create is answered 201']);
    await page.keyboard.press('Control+A');
    await page.keyboard.press('Delete');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Space');
    expect(await status.innerText()).toBe('2 of 5 shown');
    await form.getByRole('checkbox', { name: 'failed' }).focus();
    await page.keyboard.press('Space');
    expect(await status.innerText()).toBe('0 of 5 shown');
    expect(await rowsOf(page, 'requirement-table')).toBe(0);
  });

  it('unfolds what a link leads to, shows the row that a filter hides, and what is wrong is in sight', async () => {
    const long = { ...finding().exchanges[0]!, response: { status: 200, headers: [], body: Buffer.from(JSON.stringify({ ...Object.fromEntries(Array.from({ length: 60 }, (_, index) => [`key${index}`, index])), secret: 1 })) } };
    const findings = [finding(), finding({ id: 'f-2', operation: 'getThing', exchanges: [long] })];
    const { page } = await open(html(run(report({ findings, requirements: judged(findings) }))), { hash: '#finding-f-2' });
    const message = page.locator('#finding-f-2 .message').last();
    await expect.poll(() => page.locator('#finding-f-2').getAttribute('open')).toBe('');
    const isSeen = () => message.evaluate((element) => {
      const [mark, pre] = ['mark', 'pre'].map((name) => element.querySelector(name)!.getBoundingClientRect());
      return mark!.top >= pre!.top && mark!.bottom <= pre!.bottom;
    });
    await expect.poll(isSeen).toBe(true);
    await page.getByRole('search', { name: 'Filter requirements' }).getByRole('searchbox').fill('nothing has this');
    await page.locator('.kicker a').first().click();
    await expect.poll(() => page.locator('[id="requirement-response.no-write-only"]').isVisible()).toBe(true);
  });

  it('copies commands as they are, and says so', async () => {
    const text = html(run(threeFindings));
    const { page } = await open(text, { permissions: ['clipboard-read', 'clipboard-write'] });
    await page.getByRole('button', { name: 'Copy curl' }).first().click();
    await expect.poll(() => page.locator('#said').innerText()).toBe('Copied');
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(threeFindings.findings[0]!.curl);
    await page.evaluate(() => Object.defineProperty(navigator, 'clipboard', { value: undefined }));
    await page.getByRole('button', { name: 'Copy repeat' }).click();
    await expect.poll(() => page.locator('#said').innerText()).toContain('Selected');
    expect(await page.evaluate(() => getSelection()?.toString())).toBe(threeFindings.command);
  });

  it('lists 50,000 cases a page at a time', async () => {
    const cases = Array.from({ length: 50_000 }, (_, index) => caseEvent(index, index === 49_999 ? 'errored' : 'passed', index === 49_999 ? { reason: 'socket closed' } : {}));
    const { page, complaints } = await open(html(run(report({ totals: { planned: 50_000 } }), cases)));
    const form = page.getByRole('search', { name: 'Filter cases' });
    const first = page.locator('#case-table tbody tr').first();
    expect(await form.getByRole('status').innerText()).toBe('50,000 of 50,000 cases');
    expect(await rowsOf(page, 'case-table')).toBe(100);
    expect(await first.innerText()).toMatch(/errored[^]*create\/valid\/49999[^]*socket closed/);
    expect(await page.evaluate(() => document.querySelectorAll('*').length)).toBeLessThan(3000);

    await page.getByRole('button', { name: 'Next' }).press('Enter');
    expect(await page.locator('.page').innerText()).toBe('Page 2 of 500');
    expect(await first.locator('code').innerText()).toBe('create/valid/99');
    await form.getByRole('searchbox').focus();
    await page.keyboard.type('valid/4242');
    expect(await form.getByRole('status').innerText()).toBe('11 of 50,000 cases');
    expect(await rowsOf(page, 'case-table')).toBe(11);
    await form.getByRole('searchbox').fill('');
    await form.getByRole('checkbox', { name: 'passed' }).press('Space');
    expect(await form.getByRole('status').innerText()).toBe('1 of 50,000 cases');
    expect(complaints).toEqual([]);
  });

  it('runs nothing that a target says, and shows all of it', async () => {
    const evil = attacked(hostile);
    const { page, complaints, requests } = await open(html(run(evil.report, evil.cases, evil.requirements)));
    await page.evaluate(() => {
      for (const each of document.querySelectorAll('details')) each.open = true;
    });
    const seen = await page.evaluate(() => ({
      hacked: 'hacked' in globalThis,
      scripts: document.scripts.length,
      foreign: document.querySelectorAll('img, iframe, object, embed, link, base, a:not([href^="#"]), [onload], [onerror], [onfocus]').length,
      text: document.body.innerText,
    }));
    expect({ complaints, hacked: seen.hacked, scripts: seen.scripts, foreign: seen.foreign, requests: requests.length }).toEqual({ complaints: [], hacked: false, scripts: 2, foreign: 0, requests: 1 });
    expect(seen.text).toContain('<script>window.hacked=1</script>');
    expect(seen.text).toContain('\\u202egnp.exe');
    expect(seen.text.replaceAll('\n', '')).not.toMatch(/(?!\t)[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/u);
  });

  it('would run and load nothing even if something were not escaped', async () => {
    const { page } = await open(html(run(report())).replace('<main id="main">', `<main id="main"><style>h1{display:none}</style><a id="bad" href="javascript:window.hacked=1">a</a>${attack()}`));
    await page.locator('#bad').click();
    expect(await page.evaluate(() => 'hacked' in globalThis)).toBe(false);
    expect(await page.locator('h1').isVisible()).toBe(true);
    expect(asked).toEqual([]);
  });

  it.each([
    ['an ordinary one', withGaps],
    ['a hostile one', hostile.report],
    ['a conformant one', report()],
  ])('fits the width of a phone, even %s', async (_, result) => {
    const { page } = await open(html(run(attacked(result))), { viewport: { width: 360, height: 700 } });
    await page.evaluate(() => {
      for (const each of document.querySelectorAll('details')) each.open = true;
    });
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(360);
  });

  it('is printed unfolded, without its controls', async () => {
    const findings = Array.from({ length: 6 }, (_, index) => finding({ id: `f-${index}`, requirement: `r-${index}` }));
    const { page } = await open(html(run(report({ findings, requirements: judged(findings, findings.map((each) => requirement(each.requirement))) }))));
    const folded = () => page.locator('.violation .finding:not([open])').count();
    expect(await folded()).toBe(3);
    await page.emulateMedia({ media: 'print' });
    await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
    expect(await folded()).toBe(0);
    expect(await page.getByRole('button').count()).toBe(0);
    await page.evaluate(() => dispatchEvent(new Event('afterprint')));
    expect(await folded()).toBe(3);
  });
});
