import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import type { Browser, Page } from 'playwright-core';
import { makePerson, PASSWORD } from '../accounts/person.ts';
import { findChromium, launchChromium, PATIENCE_MS } from '../support/chromium.ts';
import { FOUNDING_CAPTIONS, furnish, openTestArchive, type TestArchive, uploadPhoto } from '../support/test-archive.ts';

const executablePath = findChromium('what two people decide in a browser');

const DESK = { width: 1440, height: 900 };
const PHONE = { width: 390, height: 844 };

const ALONE = 'alone@desk.example';
const SECOND = 'second@desk.example';

(executablePath === null ? describe.skip : describe)('what two people decide in a browser', () => {
  let archive: TestArchive;
  let server: Server;
  let browser: Browser;
  let url: string;
  let photo: string;
  let open: Page[] = [];

  beforeAll(async () => {
    archive = await openTestArchive();
    await furnish(archive);
    await makePerson(archive, ALONE, ['editor', 'rights-manager']);
    await makePerson(archive, SECOND, ['rights-manager']);
    server = archive.app.listen(0, '127.0.0.1');
    await new Promise((resolve) => server.once('listening', resolve));
    url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
    browser = await launchChromium(executablePath);
  });

  beforeEach(async () => {
    photo = await uploadPhoto(archive, FOUNDING_CAPTIONS[3]);
  });

  afterEach(async () => {
    for (const page of open) await page.context().close();
    open = [];
  });

  afterAll(async () => {
    await browser?.close();
    server?.closeAllConnections();
    server?.close();
    await archive?.close();
  });

  /** Opens the address in a browser of their own, which asks them to sign in first and goes on to it. */
  async function comeTo(address: string, email: string, viewport: typeof DESK): Promise<Page> {
    const page = await (await browser.newContext({ viewport })).newPage();
    page.setDefaultTimeout(PATIENCE_MS);
    open.push(page);
    await page.goto(address);
    await page.getByLabel('E-mail address').fill(email);
    await page.getByLabel('Password').fill(PASSWORD);
    await page.getByRole('button', { name: 'Sign in' }).click();
    await page.waitForURL(address);
    return page;
  }

  const buttons = (page: Page, name: string) => page.getByRole('button', { name, exact: true, includeHidden: true });
  const fitsPhone = async (page: Page) =>
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(PHONE.width);

  it('a waiver: one asks beside the obstacle and is offered no decision; the other approves on a phone', async () => {
    const address = `${url}/photos/${photo}?outlet=world-web`;
    const desk = await comeTo(address, ALONE, DESK);
    await desk.getByText('Request a waiver').first().click();
    const form = desk.locator('form[action="/waivers"]').first();
    await form.getByLabel(/^Until/).fill('2026-03-08');
    await form.getByLabel(/^Reason/).fill('Yonhap agreed by telephone');
    await form.getByRole('button', { name: 'Request the waiver' }).click();
    await desk.getByRole('link', { name: 'A waiver waits for a decision' }).first().click();
    await desk.getByText('somebody else has to approve it').waitFor();
    expect(await buttons(desk, 'Approve').count()).toBe(0);

    const mail = archive.mails.find(({ to }) => to === SECOND);
    const phone = await comeTo(/https?:\S+/.exec(mail?.text ?? '')?.[0] ?? '', SECOND, PHONE);
    await fitsPhone(phone);
    await phone.getByLabel(/^Reason/).fill('I called Yonhap as well');
    await buttons(phone, 'Approve').click();
    await phone.getByText('In force', { exact: true }).waitFor();

    await desk.goto(address);
    await desk.locator('.photo-head .badge-clear').waitFor();
    await desk.getByText(/^Waived until 9 March 2026/).waitFor();
  });

  it('a widening: one proposes and is offered no decision; the other confirms on a phone', async () => {
    const address = `${url}/photos/${photo}?outlet=world-web`;
    const desk = await comeTo(address, ALONE, DESK);
    const korea = desk.locator('.restriction', { hasText: 'For Use Only in the Republic of Korea' }).first();
    await korea.getByText('Correct or drop').click();
    const form = korea.locator('form[action$="/drops"]');
    await form.getByLabel(/^Reason/).fill('Yonhap sold us the world');
    await form.getByRole('button', { name: 'Drop it' }).click();
    await desk.getByText('somebody else has to confirm').first().waitFor();
    expect(await buttons(desk, 'Confirm').count()).toBe(0);
    await desk.goto(`${url}/widenings`);
    await desk.getByText('You proposed it, or made the token that did: somebody else has to confirm it.').waitFor();
    expect(await buttons(desk, 'Confirm').count()).toBe(0);

    const phone = await comeTo(`${url}/widenings`, SECOND, PHONE);
    await fitsPhone(phone);
    await phone.getByText('Decide', { exact: true }).click();
    await phone
      .getByLabel(/^Reason/)
      .first()
      .fill('Contract 7 of 2 March');
    await buttons(phone, 'Confirm').click();
    await phone.waitForURL(/done=widening-confirmed/);

    await desk.goto(address);
    await desk.locator('.photo-head .badge-clear').waitFor();
  });
});
