import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Browser, Page } from 'playwright-core';
import { findChromium, launchChromium } from '../support/chromium.ts';
import { furnish, openTestArchive, type TestArchive } from '../support/test-archive.ts';

const executablePath = findChromium('the pages without script');

(executablePath === null ? describe.skip : describe)('the pages without script', () => {
  let archive: TestArchive;
  let server: Server;
  let browser: Browser;
  let page: Page;
  let url: string;

  beforeAll(async () => {
    archive = await openTestArchive();
    await furnish(archive);
    const { cookie } = await archive.signIn(['rights-manager']);
    server = archive.app.listen(0, '127.0.0.1');
    await new Promise((resolve) => server.once('listening', resolve));
    url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
    browser = await launchChromium(executablePath);
    const context = await browser.newContext({ javaScriptEnabled: false });
    const [name = '', ...value] = cookie.split('=');
    await context.addCookies([{ name, value: value.join('='), url }]);
    page = await context.newPage();
  });

  afterAll(async () => {
    await browser?.close();
    server?.closeAllConnections();
    server?.close();
    await archive?.close();
  });

  it('bring a refused form back as it was filled in, to be mended and sent', async () => {
    await page.goto(`${url}/house-rules`);
    await page.getByText('Set a rule for a kind').click();
    const form = page.locator('form[action="/house-rules"]', { has: page.locator('select[name="sourceKind"]') });
    await form.locator('select').selectOption('screengrab');
    await form.locator('input[name="territories"]').fill('Japan, KR');
    for (const box of await form.locator('input[name="actions"]').all()) await box.setChecked(false);
    await form.locator('input[name="channels"][value="tv"]').check();
    await form.locator('input[name="reason"]').fill('Asked <today>');
    await form.getByRole('button', { name: 'Set the rule' }).click();
    await page.getByRole('alert').getByText('grants no action').waitFor();
    expect(await form.locator('select').inputValue()).toBe('screengrab');
    expect(await form.locator('input[name="territories"]').inputValue()).toBe('Japan, KR');
    expect(await form.locator('input[name="channels"]:checked').count()).toBe(1);
    expect(await form.locator('input[name="reason"]').inputValue()).toBe('Asked <today>');
    await form.locator('input[name="actions"][value="publish"]').check();
    await form.getByRole('button', { name: 'Set the rule' }).click();
    await page.getByText('The house rule was set and holds at once.').waitFor();
    expect(await page.getByRole('alert').count()).toBe(0);
  });
});
