import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { makePicture } from '../support/make-picture.ts';
import { FOUNDING_CAPTIONS, furnish, openTestArchive, type TestArchive, uploadPhoto } from '../support/test-archive.ts';

const NOWHERE = '0198c5f2-0000-7000-8000-000000000000';

describe('the pages of an empty archive', () => {
  let archive: TestArchive;
  beforeAll(async () => {
    archive = await openTestArchive();
  });
  afterAll(() => archive.close());

  it('go from the front door to the photos, with what was asked for', async () => {
    await archive.request.get('/').expect(303).expect('Location', '/photos');
    await archive.request.get('/?outlet=seoul-print').expect(303).expect('Location', '/photos?outlet=seoul-print');
  });

  it('begin at the grid, which says what to do first', async () => {
    await archive.request.get('/').expect(303).expect('Location', '/photos');
    const { text } = await archive.request.get('/photos').expect(200).expect('Content-Type', /html/);
    expect(text).toContain('No photos yet');
    expect(text).toContain('href="/upload"');
  });

  it('say for agencies and outlets what an empty list means', async () => {
    expect((await archive.request.get('/agencies').expect(200)).text).toContain('No agencies yet');
    expect((await archive.request.get('/outlets').expect(200)).text).toContain('A verdict is always for an outlet');
  });
});

describe('the pages of an archive whose database is damaged', () => {
  let archive: TestArchive;
  beforeAll(async () => {
    archive = await openTestArchive();
    await archive.database.prisma.$executeRaw`DROP TABLE outlets CASCADE`;
  });
  afterAll(() => archive.close());

  it('say one fixed sentence and nothing of what is inside', async () => {
    const { text } = await archive.request.get('/photos').expect(500).expect('Content-Type', /html/);
    expect(text).toContain('Something went wrong on our side');
    expect(text).not.toMatch(/prisma|postgres|node_modules|Error:/i);
  });
});

describe('the pages', () => {
  let archive: TestArchive;
  let clearPhoto: string;
  let koreaOnly: string;
  let hostile: string;

  const page = async (path: string, status = 200) => (await archive.request.get(path).expect(status)).text;
  const send = (path: string, form: Record<string, string | string[]>) =>
    archive.request.post(path).type('form').send(form);
  const photoNow = async (id: string) => (await archive.request.get(`/api/v1/photos/${id}`).expect(200)).body;

  beforeAll(async () => {
    archive = await openTestArchive();
    await furnish(archive);
    hostile = await uploadPhoto(
      archive,
      '<script>alert("caption")</script> \u202egnp.exe "><img src=x onerror=alert(1)>',
      {
        keywords: '"><script>alert(2)</script>',
      },
    );
    koreaOnly = await uploadPhoto(archive, FOUNDING_CAPTIONS[3]);
    clearPhoto = await uploadPhoto(archive, FOUNDING_CAPTIONS[1]);
  });
  afterAll(() => archive.close());

  it('show the newest photo first, each with the badge for the chosen outlet', async () => {
    const html = await page('/photos?outlet=seoul-print');
    expect(html.indexOf(clearPhoto)).toBeLessThan(html.indexOf(koreaOnly));
    expect(html).toMatch(/badge-clear/);
    expect(html).not.toMatch(/badge-blocked/);
  });

  it('remember the chosen outlet in the browser', async () => {
    const { headers } = await archive.request.get('/photos?outlet=seoul-print').expect(200);
    const cookie = String(headers['set-cookie']).split(';')[0] ?? '';
    const { text } = await archive.script.get('/photos').set('Cookie', cookie).expect(200);
    expect(text).toMatch(/<option value="seoul-print" selected>/);
  });

  it('find photos by their words, and say what to do when none is found', async () => {
    expect(await page('/photos?q=minister')).toContain(koreaOnly);
    expect(await page('/photos?q=zanzibar')).toContain('Nothing found');
  });

  it('name the search fields there are when one is mistyped', async () => {
    expect(await page('/photos?q=agncy:Yonhap', 400)).toContain('agncy');
  });

  it('judge the photo for every outlet, and quote the words that forbid', async () => {
    const html = await page(`/photos/${koreaOnly}?outlet=world-web`);
    expect(html).toMatch(/outlet-blocked[\s\S]*World web/);
    expect(html).toMatch(/outlet-conditional[\s\S]*World app/);
    expect(html).toMatch(/outlet-clear[\s\S]*Seoul print/);
    expect(html).toContain('For Use Only in the Republic of Korea');
    expect(html).toMatch(/<mark id="[^"]+" class="mark mark-territory" title="Territory">For Use Only/);
  });

  it('show hostile text as text, in the grid and on the photo', async () => {
    for (const html of [await page('/photos'), await page(`/photos/${hostile}`)]) {
      expect(html).not.toMatch(/<script(?! src=)/);
      expect(html).not.toMatch(/<img src=x/);
      // Where an editor changes it, it stands as it is.
      expect(html.replace(/<textarea.*?<\/textarea>/gs, '')).not.toContain('\u202e');
    }
  });

  it('carry no script or style inside them, as their policy demands', async () => {
    const { text, headers } = await archive.request.get(`/photos/${koreaOnly}`);
    expect(text).not.toMatch(/<script(?![^>]* src=)|<style|\sstyle=|\son[a-z]+=/);
    const policy = String(headers['content-security-policy']);
    expect(policy).toContain("script-src 'self';");
    expect(policy).toContain("style-src 'self';");
    expect(policy).not.toContain('unsafe');
    expect(headers['cache-control']).toBe('no-store');
  });

  it('save what editors write for readers, and leave the text as received alone', async () => {
    const form = { headline: 'Arrival', captionForReaders: 'The minister arrives.', creditToPrint: 'KCNA via Yonhap' };
    await send(`/photos/${koreaOnly}/edits`, form).expect(303).expect('Location', `/photos/${koreaOnly}?done=saved`);
    const photo = await photoNow(koreaOnly);
    expect(photo).toMatchObject(form);
    expect(photo.textAsReceived[0].text).toBe(FOUNDING_CAPTIONS[3]);
    const html = await page(`/photos/${koreaOnly}?done=saved`);
    expect(html).toContain('Saved.');
    expect(html).toContain('Caption for readers changed');
  });

  it('take people one a line, places by name, and tags by comma', async () => {
    await send(`/photos/${clearPhoto}/edits`, { people: 'Kim Jong Un (2nd row C)\r\nOlga Lyubimova\r\n' }).expect(303);
    await send(`/photos/${clearPhoto}/edits`, { city: 'Seoul', country: 'South Korea' }).expect(303);
    await send(`/photos/${clearPhoto}/edits`, { tags: 'ballet, culture ,ballet' }).expect(303);
    expect(await photoNow(clearPhoto)).toMatchObject({
      people: [
        { name: 'Kim Jong Un', position: '2nd row C' },
        { name: 'Olga Lyubimova', position: null },
      ],
      place: { city: 'Seoul', country: 'KR' },
      tags: ['ballet', 'culture'],
    });
    expect(await page('/photos?q=keyword:ballet')).toContain(clearPhoto);
  });

  it('refuse a country nobody knows, naming it', async () => {
    const { text } = await send(`/photos/${clearPhoto}/edits`, { city: 'X', country: 'Atlantis' }).expect(400);
    expect(text).toContain('country');
  });

  it('tag a selection and go back to where it was made', async () => {
    const form = { photo: [clearPhoto, koreaOnly], tags: 'visit', act: 'add', back: '/photos?q=minister' };
    await send('/tag-edits', form).expect(303).expect('Location', '/photos?q=minister&done=tags');
    expect((await photoNow(koreaOnly)).tags).toContain('visit');
    await send('/tag-edits', { ...form, act: 'remove', back: 'https://elsewhere.example/' })
      .expect(303)
      .expect('Location', '/photos?done=tags');
    expect((await photoNow(koreaOnly)).tags).not.toContain('visit');
  });

  it('say what is missing when a selection is tagged with nothing', async () => {
    const { text } = await send('/tag-edits', { photo: clearPhoto, tags: ' ', act: 'add' }).expect(400);
    expect(text).toContain('No tag was named');
  });

  it('clear a photo, show its address and snippet, and take the clearance back', async () => {
    const form = { photo: clearPhoto, outlet: 'world-web', story: 'The visit', purpose: 'editorial' };
    await send('/clearances', form).expect(303).expect('Location', `/photos/${clearPhoto}?done=cleared`);
    const html = await page(`/photos/${clearPhoto}`);
    const address = /href="http:\/\/[^"]+(\/d\/[^"]+\.jpg)"/.exec(html)?.[1] ?? '';
    await archive.request.get(address).expect(200);
    const id = address.split('/')[2];
    await send(`/clearances/${id}/withdrawal`, {}).expect(303);
    await archive.request.get(address).expect(410);
  });

  it('refuse a clearance with all reasons and the way back', async () => {
    const form = { photo: koreaOnly, outlet: 'world-web', story: 'The visit', purpose: 'editorial' };
    const { text } = await send('/clearances', form).expect(403);
    expect(text).toContain('For Use Only in the Republic of Korea');
    expect(text).toContain(`href="/photos/${koreaOnly}"`);
  });

  it('ask for the answer to each condition before a photo is cleared', async () => {
    const photo = await uploadPhoto(archive, `${FOUNDING_CAPTIONS[1]} `);
    const restriction = { kind: 'contact-required', value: 'the desk in Seoul', reason: 'Call before use' };
    await send(`/photos/${photo}/restrictions`, restriction).expect(303);
    const [, question = ''] = /name="(answer:[^"]*)"/.exec(await page(`/photos/${photo}`)) ?? [];
    expect(question).toContain('contact-required');
    const form = { photo, outlet: 'world-web', story: 'The visit', purpose: 'editorial' };
    await send('/clearances', form).expect(409);
    const { text } = await send('/clearances', { ...form, [question.replaceAll('&quot;', '"')]: ' ' }).expect(409);
    expect(text).toContain('Conditions have to be answered first');
    expect(text).toMatch(/name="story"[^>]*value="The visit"/);
    expect(text).toContain('This note is missing.');
    await send('/clearances', { ...form, [question.replaceAll('&quot;', '"')]: 'Called; Ms Lee agreed.' }).expect(303);
  });

  it('add a restriction by hand at once, in the words of the screen', async () => {
    const form = { kind: 'territory-except', value: 'Japan, DE', withinChannel: 'online', reason: 'Told on the phone' };
    await send(`/photos/${koreaOnly}/restrictions`, form)
      .expect(303)
      .expect('Location', `/photos/${koreaOnly}?done=restriction`);
    expect((await photoNow(koreaOnly)).restrictions).toContainEqual(
      expect.objectContaining({
        kind: 'territory-except',
        value: ['DE', 'JP'],
        within: { channels: ['online'] },
        words: 'Told on the phone',
        origin: 'editor',
      }),
    );
    expect(await page(`/photos/${koreaOnly}`)).toContain('Told on the phone');
  });

  it('let a dropped restriction wait to be confirmed, in review, until the wish is withdrawn', async () => {
    const { restrictions } = await photoNow(koreaOnly);
    const { id } = restrictions.find(({ kind }: { kind: string }) => kind === 'territory-only');
    await send(`/photos/${koreaOnly}/restrictions/${id}/drops`, { reason: 'A mistake' })
      .expect(303)
      .expect('Location', `/photos/${koreaOnly}?done=proposed`);
    const html = await page(`/photos/${koreaOnly}?outlet=seoul-print`);
    expect(html).toContain('Waits to be confirmed');
    expect(html).toMatch(/outlet-review[\s\S]*Seoul print/);
    const [, withdrawal] = /action="(\/photos\/[^"]+\/proposals\/[^"]+\/withdrawal)"/.exec(html) ?? [];
    await send(withdrawal ?? '', {}).expect(303);
    expect(await page(`/photos/${koreaOnly}?outlet=seoul-print`)).toMatch(/outlet-clear[\s\S]*Seoul print/);
  });

  it('hand out a download where it may leave, and refuse it with all reasons elsewhere', async () => {
    const where = `/photos/${koreaOnly}/downloads?name=original&purpose=editorial&outlet=`;
    const file = await archive.request.get(`${where}seoul-print`).expect(200).expect('Content-Type', 'image/jpeg');
    expect(file.headers['content-disposition']).toMatch(/^attachment/);
    expect(await page(`${where}world-web`, 403)).toContain('For Use Only in the Republic of Korea');
  });

  it('take uploads without script and tell each file’s fate', async () => {
    const picture = await makePicture({ kind: 'png', width: 30, height: 20, seed: 4711 });
    const { text } = await archive.request
      .post('/upload')
      .attach('file', picture, 'new.png')
      .attach('file', Buffer.from('no picture'), 'note.jpg')
      .expect(200);
    expect(text).toMatch(/is-created[\s\S]*new\.png/);
    expect(text).toMatch(/is-rejected[\s\S]*note\.jpg/);
  });

  it('add an agency, its agreement and an outlet', async () => {
    await send('/agencies', { name: 'Blue Hill Photo', aliases: 'BHP, Blue Hill', timeZone: '' }).expect(303);
    const agreement = {
      title: 'Trial',
      territories: 'Japan',
      purposes: 'editorial',
      actions: ['publish', 'archive'],
      from: '2026-01-01',
      until: '2026-02-01',
    };
    await send('/agencies/blue-hill-photo/agreements', agreement).expect(303);
    const html = await page('/agencies/blue-hill-photo');
    expect(html).toContain('Japan');
    expect(html).toContain('Not in force');
    const outlet = { name: 'Busan weekly', channels: 'print-magazine', territories: '', homeCountry: 'South Korea' };
    await send('/outlets', outlet).expect(303);
    expect(await page('/outlets')).toContain('busan-weekly');
  });

  it('lead from an alias in a credit chain to its agency', async () => {
    await archive.request.get('/agencies?name=BHP').expect(303).expect('Location', '/agencies/blue-hill-photo');
  });

  it('take a photo down only when that is confirmed, and show it no more', async () => {
    // Agencies say at length why.
    const form = { photo: koreaOnly, kind: 'kill', reason: `KILL: wrong person. ${'Delete every copy. '.repeat(60)}` };
    await send('/notices', form).expect(400);
    expect((await photoNow(koreaOnly)).status).toBe('active');
    await send('/notices', { ...form, confirmed: 'yes' }).expect(303);
    const html = await page(`/photos/${koreaOnly}`);
    expect(html).toContain('This photo was killed.');
    expect(html).toContain('KILL: wrong person');
    expect(html).not.toContain('/preview.jpg');
    expect(await page('/photos')).not.toContain(`/photos/${koreaOnly}/thumb.jpg`);
  });

  it('say what is not there', async () => {
    expect(await page(`/photos/${NOWHERE}`, 404)).toContain('There is no photo');
    expect(await page('/photos/nonsense', 400)).toContain('nonsense');
    expect(await page('/pictures', 404)).toContain('There is no page at this address');
  });

  it('do not act for a page of another site', async () => {
    const form = { photo: clearPhoto, kind: 'kill', reason: 'x', confirmed: 'yes' };
    await send('/notices', form).set('Sec-Fetch-Site', 'cross-site').expect(403);
  });
});
