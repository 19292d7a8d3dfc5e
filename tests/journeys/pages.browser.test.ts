import { readFileSync } from 'node:fs';
import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { fileURLToPath } from 'node:url';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import type axe from 'axe-core';
import type { Browser, Page } from 'playwright-core';
import { findChromium, launchChromium, PATIENCE_MS } from '../support/chromium.ts';
import { drawPicture } from '../support/draw-picture.ts';
import { makePicture } from '../support/make-picture.ts';
import { FOUNDING_CAPTIONS, furnish, openTestArchive, type TestArchive, uploadPhoto } from '../support/test-archive.ts';

const executablePath = findChromium('the pages in a browser');

/** A desk's screen, and a phone. */
const DESK = { width: 1440, height: 900 };
const PHONE = { width: 390, height: 844 };

(executablePath === null ? describe.skip : describe)('the pages in a browser', () => {
  let archive: TestArchive;
  let server: Server;
  let browser: Browser;
  let page: Page;
  let faults: string[];
  let url: string;
  let clearPhoto: string;
  let koreaOnly: string;
  let order: string;
  let phrase: string;
  let cookie: string;

  beforeAll(async () => {
    archive = await openTestArchive();
    await furnish(archive);
    phrase = await phrasesOfTheDesk();
    order = await orderAndLicence();
    koreaOnly = await uploadPhoto(archive, FOUNDING_CAPTIONS[3]);
    clearPhoto = await uploadPhoto(archive, FOUNDING_CAPTIONS[1]);
    ({ cookie } = await archive.signIn(['editor', 'rights-manager', 'administrator']));
    server = archive.app.listen(0, '127.0.0.1');
    await new Promise((resolve) => server.once('listening', resolve));
    url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
    browser = await launchChromium(executablePath);
  });

  afterAll(async () => {
    await browser?.close();
    server?.closeAllConnections();
    server?.close();
    await archive?.close();
  });

  /** A page in a browser where somebody is signed in, and nothing else was ever opened. */
  async function newPage(): Promise<Page> {
    const context = await browser.newContext({ viewport: DESK });
    context.setDefaultTimeout(PATIENCE_MS);
    await context.addCookies([
      { name: cookie.slice(0, cookie.indexOf('=')), value: cookie.slice(cookie.indexOf('=') + 1), url },
    ]);
    const opened = await context.newPage();
    // A refusal is an answer; what the policy blocks, and what a script trips over, is a fault.
    opened.on('console', (message) => {
      if (message.type() === 'error' && !/status of 4\d\d|Error Code 4\d\d|^\[Uppy\]/.test(message.text()))
        faults.push(message.text());
    });
    opened.on('pageerror', (error) => faults.push(error.message));
    return opened;
  }

  beforeEach(() => {
    faults = [];
  });

  afterEach(() => expect(faults).toEqual([]));

  const open = (path: string) => page.goto(url + path);

  /** One that nobody has read, one that was read wrongly, one that waits and one that stands; answers the id of the last. */
  async function phrasesOfTheDesk(): Promise<string> {
    const instructions = 'Blorp desk zorble qwixt. Zorbelei B qwixt. Alpha zorble qwixt. NO SALES.';
    const photo = await uploadPhoto(archive, FOUNDING_CAPTIONS[2], { instructions });
    const { request } = archive;
    const report = { photo, field: 'instructions', words: 'NO SALES', reason: 'They mean clients' };
    await request.post('/api/v1/reading-reports').send(report).expect(201);
    const said = { text: 'Zorbelei B qwixt', meaning: { as: 'harmless' }, reason: 'Told' };
    await (await archive.signIn(['rights-manager'])).post('/api/v1/phrases').send(said).expect(201);
    const held = { text: 'Alpha zorble qwixt', meaning: { as: 'hold' }, reason: 'Told' };
    return (await request.post('/api/v1/phrases').send(held).expect(201)).body.id;
  }

  /** On a photo of their own, both waiting for a second person; answers the order's id. */
  async function orderAndLicence(): Promise<string> {
    const photo = await uploadPhoto(archive, FOUNDING_CAPTIONS[2]);
    const reach = { kind: 'photos', photos: [photo] };
    const order = {
      kind: 'court-order',
      reason: '7 O 12/26',
      duty: 'Pixelate the face',
      reach,
      reviewOn: '2026-09-01',
    };
    const { body } = await archive.request.post('/api/v1/orders').send(order).expect(201);
    await archive.request.post(`/api/v1/orders/${body.id}/end-request`).send({ reason: 'Settled' }).expect(200);
    const box = { territories: 'all', channels: 'all', purposes: 'all', actions: ['publish'] };
    const licence = { photo, kind: 'deed', document: 'Deed 1', reason: 'Bought', ...box };
    await archive.request.post('/api/v1/licences').send(licence).expect(201);
    return body.id;
  }

  describe('by hand,', () => {
    beforeEach(async () => {
      page = await newPage();
    });

    afterEach(() => page.context().close());

    it('opens a photo from the grid by keyboard alone', async () => {
      await open('/photos');
      await page.keyboard.press('j');
      await page.keyboard.press('j');
      await page.keyboard.press('x');
      await page.getByText('1 photo', { exact: true }).waitFor();
      await page.keyboard.press('Enter');
      await page.waitForURL(`${url}/photos/${koreaOnly}`);
    });

    it('says what a phrase means by keyboard alone', async () => {
      await open('/phrases');
      await page.keyboard.press('j');
      await page.keyboard.press('Enter');
      const form = page.locator('details[open] form.meaning-form');
      await form.getByLabel('Hold').waitFor();
      await page.keyboard.press('Tab');
      await page.keyboard.press('ArrowRight');
      await form.getByLabel('Harmless').waitFor();
      expect(await form.getByLabel('Harmless').isChecked()).toBe(true);
      expect(await form.locator('.of-restriction').isVisible()).toBe(false);
    });

    it('finds the search box with a slash, and lists the keys with a question mark', async () => {
      await open('/photos');
      await page.keyboard.press('?');
      await page.getByRole('dialog', { name: 'Keyboard' }).waitFor();
      await page.keyboard.press('Escape');
      await page.keyboard.press('/');
      await page.keyboard.type('kim');
      await page.keyboard.press('Enter');
      await page.waitForURL(/q=kim/);
      expect(await page.locator('[data-card]').count()).toBe(1);
    });

    it('judges every card anew when another outlet is chosen', async () => {
      await open('/photos?outlet=world-web');
      expect(await page.locator('.badge-blocked').count()).toBe(1);
      await page.getByLabel('Verdicts for').selectOption('seoul-print');
      await page.waitForURL(/outlet=seoul-print/);
      expect(await page.locator('.badge-blocked').count()).toBe(0);
    });

    it('clears a photo without leaving its page, and shows address and snippet', async () => {
      await open(`/photos/${clearPhoto}?outlet=world-web`);
      await page.getByText('Clear for World web').click();
      await page
        .getByRole('textbox', { name: /^Story/ })
        .first()
        .fill('The visit');
      await page.getByRole('button', { name: 'Clear the photo' }).first().click();
      await page.getByText('The photo was cleared.').waitFor();
      const address = await page.locator('.address a').getAttribute('href');
      expect((await page.request.get(address ?? '', { headers: { 'CF-IPCountry': 'DE' } })).status()).toBe(200);
      expect(await page.locator('textarea.code').inputValue()).toContain(address);
    });

    it('adds a restriction whose value field fits the kind, and the verdict follows at once', async () => {
      const photo = await uploadPhoto(archive, `${FOUNDING_CAPTIONS[1]} Second frame.`);
      await open(`/photos/${photo}?outlet=world-web`);
      await page.getByText('Add a restriction').click();
      const form = page.locator('form[action$="/restrictions"]');
      await form.locator('select[name=kind]').selectOption('no-archive');
      expect(await form.locator('[data-value]').isVisible()).toBe(false);
      await form.locator('select[name=kind]').selectOption('territory-except');
      await form
        .getByLabel(/^Countries/)
        .first()
        .fill('Japan');
      await form.getByRole('textbox', { name: /^Reason/ }).fill('Told on the phone');
      await form.getByRole('button', { name: 'Add the restriction' }).click();
      await page.getByText('The restriction was added').waitFor();
      await page.locator('.photo-head .badge-blocked').waitFor();
    });

    it('shows a refusal with its reasons over the page, which stays as it was', async () => {
      await open(`/photos/${koreaOnly}?outlet=world-app`);
      await page.getByText('Clear for World app').click();
      await page
        .getByRole('textbox', { name: /^Story/ })
        .first()
        .fill('The visit');
      // Meanwhile somebody tightened the terms.
      const change = { restrictions: { add: [{ kind: 'channel-except', value: ['mobile'] }] }, reason: 'Not for apps' };
      await archive.request.patch(`/api/v1/photos/${koreaOnly}`).send(change).expect(200);
      await page.getByRole('button', { name: 'Clear the photo' }).first().click();
      const dialog = page.getByRole('dialog', { name: 'Refused' });
      await dialog.getByText('Not for apps').waitFor();
      await dialog.getByRole('button', { name: 'Close' }).click();
      expect(
        await page
          .getByRole('textbox', { name: /^Story/ })
          .first()
          .inputValue(),
      ).toBe('The visit');
    });

    it('uploads several files with a progress bar each, and tells what became of each', async () => {
      await open('/upload');
      await page.getByLabel('Caption').fill('A crane over the harbour. HANDOUT');
      const picture = await makePicture({ kind: 'jpeg', width: 40, height: 30, seed: 815 });
      await page
        .locator('.uppy-Dashboard-input')
        .first()
        .setInputFiles([
          { name: 'crane.jpg', mimeType: 'image/jpeg', buffer: picture },
          { name: 'note.jpg', mimeType: 'image/jpeg', buffer: Buffer.from('no picture at all') },
        ]);
      await page.locator('.uppy-Dashboard-Item').nth(1).waitFor();
      expect(await page.locator('.uppy-Dashboard-Item').count()).toBe(2);
      await page.getByRole('button', { name: /^Upload 2 files/ }).click();
      await page.locator('.is-created', { hasText: 'crane.jpg' }).waitFor();
      await page.locator('.is-rejected', { hasText: 'note.jpg' }).waitFor();
      await page.getByRole('link', { name: 'Open the photo' }).click();
      await page.getByText('A crane over the harbour.').first().waitFor();
    });

    it('keeps to the width of a telephone: every section in one row, its count beside its mark, no form beyond the edge', async () => {
      await page.setViewportSize(PHONE);
      const { body } = await archive.request.get(`/api/v1/photos/${koreaOnly}`).expect(200);
      const edit = { restrictions: { drop: [body.restrictions[0].id] }, reason: 'The agency lifted it.' };
      const waits = (await archive.request.patch(`/api/v1/photos/${koreaOnly}`).send(edit).expect(200)).body
        .proposals[0];
      for (const path of ['/photos', `/photos/${koreaOnly}`, '/orders', '/widenings']) {
        await open(path);
        const found = await page.evaluate(() => {
          for (const details of document.querySelectorAll('details')) details.open = true;
          const box = (element: Element | null | undefined) => element?.getBoundingClientRect() ?? new DOMRect();
          const links = [...document.querySelectorAll('.bar nav a')];
          const widenings = links.find((link) => link.getAttribute('href') === '/widenings');
          const [mark, count] = ['.icon', '.waiting-count'].map((part) => box(widenings?.querySelector(part)));
          return {
            rows: new Set(links.map((link) => box(link).top)).size,
            covers: count === undefined || mark === undefined || count.width === 0 || count.left < mark.right,
            beyond: [...document.querySelectorAll('.bar nav a, fieldset, form')]
              .filter((element) => box(element).right > window.innerWidth)
              .map((element) => element.outerHTML.slice(0, 100)),
          };
        });
        expect({ path, ...found }).toEqual({ path, rows: 1, covers: false, beyond: [] });
      }
      await archive.request.post(`/api/v1/photos/${koreaOnly}/proposals/${waits.id}/withdrawal`).expect(200);
    });

    it('names a person in another script from their page, and finds their photos by it', async () => {
      await open(`/photos/${clearPhoto}`);
      await page.getByRole('link', { name: 'Kim Jong Un' }).click();
      await page.getByText('Add a name', { exact: true }).click();
      const form = page.locator('form[action$="/names"]');
      await form.getByLabel('Name').fill('김정은');
      await form.getByLabel('Reason').fill('As Yonhap writes it');
      await form.getByRole('button', { name: 'Add the name' }).click();
      await page.getByText('The name was added.').waitFor();
      await page.getByRole('heading', { name: '2 names' }).waitFor();
      await open(`/photos?${new URLSearchParams({ q: 'person:김정은' })}`);
      expect(await page.locator(`a[href="/photos/${clearPhoto}"]`).count()).toBeGreaterThan(0);
    });

    it('goes through the photos of the same picture by keyboard alone', async () => {
      const [shown, second, third] = [await copyOf(90), await copyOf(60), await copyOf(35)];
      await open(`/photos/${shown}`);
      const focused = () => page.evaluate(() => document.activeElement?.closest('[data-card] a')?.getAttribute('href'));
      // Until one of them has the focus the arrows move the page.
      await page.keyboard.press('ArrowRight');
      expect(await focused()).toBeUndefined();
      const steps: [key: string, photo: string][] = [
        ['s', second],
        ['j', third],
        ['j', third],
        ['k', second],
        ['ArrowRight', third],
        ['ArrowLeft', second],
        ['ArrowLeft', second],
      ];
      for (const [key, photo] of steps) {
        await page.keyboard.press(key);
        expect([key, await focused()]).toEqual([key, `/photos/${photo}`]);
      }
      await page.keyboard.press('j');
      await page.keyboard.press('Enter');
      await page.waitForURL(`${url}/photos/${third}`);
    });

    /** The same picture as another desk would send it. */
    async function copyOf(quality: number): Promise<string> {
      const file = await (await drawPicture(7, { width: 240, height: 160 })).jpeg({ quality }).toBuffer();
      const { body } = await archive.request.post('/api/v1/photos').attach('file', file, `${quality}.jpg`).expect(201);
      return body.files[0].id;
    }

    it('takes a photo down and shows it no more', async () => {
      const photo = await uploadPhoto(archive, 'A kite over the beach. Photo by KCNA/EPA-EFE');
      await open(`/photos/${photo}`);
      await page.getByText('Act on a notice of the agency').click();
      await page.getByRole('radio', { name: /^Kill/ }).check();
      await page
        .locator('form[action="/notices"]')
        .getByLabel(/^Reason/)
        .fill('KILL KILL KILL');
      await page.getByLabel(/^Take it down everywhere now/).check();
      await page.getByRole('button', { name: 'Take the photo down' }).click();
      await page.getByText('This photo was killed.').waitFor();
      expect(await page.locator('.picture img').count()).toBe(0);
    });
  });

  describe('looked at one by one', () => {
    beforeAll(async () => {
      page = await newPage();
    });

    afterAll(() => page.context().close());

    const pages: [name: string, path: () => string][] = [
      ['the grid', () => '/photos'],
      ['a search without result', () => '/photos?q=zanzibar'],
      ['a photo', () => `/photos/${koreaOnly}?outlet=world-web`],
      ['the upload page', () => '/upload'],
      ['the agencies', () => '/agencies'],
      ['an agency', () => '/agencies/yonhap'],
      ['how strictly an agency is held to its terms', () => '/agencies/yonhap/settings'],
      ['the people', () => '/persons'],
      ['a person', () => '/persons?name=Kim+Jong+Un'],
      ['the outlets', () => '/outlets'],
      ['the house orders', () => '/orders'],
      ['a house order', () => `/orders/${order}`],
      ['the licences', () => '/licences'],
      ['the doubts desk', () => '/phrases'],
      ['the house phrasebook', () => '/phrasebook'],
      ['a phrase of the house', () => `/phrases/${phrase}`],
      ['the jobs', () => '/jobs'],
      ['a page that is not there', () => '/nowhere'],
    ];

    it.each(pages)(
      'has no accessibility fault that axe finds on %s, in light and dark, and fits it on a phone',
      async (_name, path) => {
        await page.setViewportSize(DESK);
        await open(path());
        // Forms behind buttons count too.
        await page.evaluate(() => {
          for (const details of document.querySelectorAll('details')) details.open = true;
        });
        await page.evaluate(AXE);
        await page.emulateMedia({ colorScheme: 'light' });
        expect(await axeFaults(page, WCAG)).toEqual([]);
        await page.emulateMedia({ colorScheme: 'dark' });
        expect(await axeFaults(page, OF_COLOURS)).toEqual([]);
        await page.setViewportSize(PHONE);
        expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(PHONE.width);
      },
    );
  });
});

/** Half as long as `axe.source`: each page reads it anew. */
const AXE = readFileSync(fileURLToPath(import.meta.resolve('axe-core/axe.min.js')), 'utf8');

const WCAG = ['wcag2a', 'wcag2aa', 'wcag21aa', 'wcag22aa', 'best-practice'];
/** What changes with the colours of a page and with nothing else. */
const OF_COLOURS = ['color-contrast', 'link-in-text-block'];

/** Rule and place of each violation of WCAG 2.2 level AA. Uppy's own markup is its makers'. */
async function axeFaults(page: Page, runOnly: string[]): Promise<string[]> {
  return page.evaluate(async (rules) => {
    const { violations } = await window.axe.run({ exclude: [['.uppy-Root']] }, { runOnly: rules });
    return violations.flatMap(({ id, nodes }) => nodes.map(({ target }) => `${id}: ${target.join(' ')}`));
  }, runOnly);
}

declare global {
  interface Window {
    axe: typeof axe;
  }
}
