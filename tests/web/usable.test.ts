import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import {
  FOUNDING_CAPTIONS,
  furnish,
  openTestArchive,
  type Requests,
  type TestArchive,
  uploadPhoto,
} from '../support/test-archive.ts';

describe('what may be used in an outlet now', () => {
  let archive: TestArchive;
  let [everywhere, koreaOnly, embargoed, unknown] = ['', '', '', ''];

  const usable = async (query: string, by: Requests = archive.request) => {
    const { body } = await by.get(`/api/v1/photos?${query}`).expect(200);
    return (body.items as { id: string }[]).map(({ id }) => id);
  };
  const page = async (path: string, by: Requests = archive.request) => (await by.get(path).expect(200)).text;

  beforeAll(async () => {
    archive = await openTestArchive();
    await furnish(archive);
    everywhere = await uploadPhoto(archive, FOUNDING_CAPTIONS[1]);
    koreaOnly = await uploadPhoto(archive, FOUNDING_CAPTIONS[3]);
    embargoed = await uploadPhoto(archive, 'A dancer. EMBARGOED UNTIL 3 JUNE 2026. (Yonhap)');
    unknown = await uploadPhoto(archive, 'A street. (Nobody Pictures)');
  });
  beforeEach(() => {
    archive.now = new Date('2026-03-01T12:00:00Z');
  });
  afterAll(() => archive.close());

  it('is found for each outlet, and nothing that needs an answer or a second look', async () => {
    expect(await usable('usable=world-web')).toEqual([everywhere]);
    expect(await usable('usable=world-app')).toEqual([everywhere]);
    expect(await usable('usable=seoul-print')).toEqual([koreaOnly, everywhere]);
    expect(await usable('')).toEqual([unknown, embargoed, koreaOnly, everywhere]);
  });

  it('is found among what else is asked for, each with its verdict', async () => {
    expect(await usable('usable=seoul-print&q=agency:Yonhap')).toEqual([koreaOnly]);
    const { body } = await archive.request.get('/api/v1/photos?usable=seoul-print&outlet=world-web').expect(200);
    expect(body.items.map(({ verdict }: { verdict: { outcome: string } }) => verdict.outcome)).toEqual([
      'blocked',
      'clear',
    ]);
  });

  it('changes with the clock, a notice, an edit and an agreement, from one moment to the next', async () => {
    archive.now = new Date('2026-06-03T00:00:00Z');
    expect(await usable('usable=world-web')).toEqual([embargoed, everywhere]);
    const notice = { photo: embargoed, kind: 'withhold', reason: 'Told by the agency' };
    await archive.request.post('/api/v1/notices').send(notice).expect(201);
    expect(await usable('usable=world-web')).toEqual([everywhere]);
    const restrictions = { add: [{ kind: 'territory-except', value: ['KR'] }] };
    const edit = { restrictions, reason: 'Told by telephone' };
    await archive.request.patch(`/api/v1/photos/${everywhere}`).send(edit).expect(200);
    expect(await usable('usable=world-web')).toEqual([]);
    expect(await usable('usable=seoul-print')).toEqual([koreaOnly]);
    await archive.database.prisma.agreement.updateMany({ data: { until: '2026-06-01' } });
    expect(await usable('usable=seoul-print')).toEqual([]);
    await archive.database.prisma.agreement.updateMany({ data: { until: null } });
  });

  it('is no photo for one use that was used, but for the same day’s editions where these are one use', async () => {
    const once = await uploadPhoto(archive, 'A dancer bows. (Yonhap)');
    const edit = { restrictions: { add: [{ kind: 'one-time-use', value: null }] }, reason: 'Told by telephone' };
    await archive.request.patch(`/api/v1/photos/${once}`).send(edit).expect(200);
    expect(await usable('usable=seoul-print&q=bows')).toEqual([once]);
    const clearance = { photo: once, outlet: 'seoul-print', story: 'The ballet' };
    await archive.request.post('/api/v1/clearances').send(clearance).expect(201);
    expect(await usable('usable=seoul-print&q=bows')).toEqual([]);
    await archive.database.prisma.agreement.updateMany({ data: { counting: 'editions' } });
    expect(await usable('usable=seoul-print&q=bows')).toEqual([once]);
    expect(await usable('usable=world-web&q=bows')).toEqual([]);
    archive.now = new Date('2026-03-03T12:00:00Z');
    expect(await usable('usable=seoul-print&q=bows')).toEqual([]);
  });

  it('is asked for outlets there are, by whoever may see them', async () => {
    const { body } = await archive.request.get('/api/v1/photos?usable=mars').expect(400);
    expect(body.detail).toContain('“mars”');
    expect(body.detail).toContain('world-web, world-app, seoul-print');
    const contributor = await archive.signIn(['contributor']);
    await contributor.get('/api/v1/photos?usable=world-web').expect(403);
    expect(await page('/photos?usable=now', contributor)).not.toContain('May be used in');
  });

  it('is told beside each photo to who sees outlets, and why to who may ask for verdicts', async () => {
    const contributor = await archive.signIn(['contributor']);
    const forbidden = await contributor.get('/api/v1/photos?outlet=world-web').expect(403);
    const absent = await contributor.get('/api/v1/photos?outlet=mars').expect(403);
    expect(forbidden.body.detail).toBe(absent.body.detail);
    expect(await page('/photos?outlet=world-web', contributor)).not.toContain('World web');
    const verdict = async (by: Requests) =>
      (await by.get('/api/v1/photos?outlet=world-web&q=agency:Yonhap').expect(200)).body.items.at(-1).verdict;
    expect(await verdict(await archive.signIn(['viewer']))).toEqual({ outcome: 'blocked' });
    expect((await verdict(await archive.signIn(['editor']))).reasons.length).toBeGreaterThan(0);
  });

  it('is one tick on the page, which stays when one searches', async () => {
    const html = await page('/photos?outlet=seoul-print&usable=now&q=agency:Yonhap');
    expect(html).toMatch(/name="usable" value="now" checked/);
    expect(html).toContain('<strong>Seoul print</strong>');
    expect(html).toContain(koreaOnly);
    expect(html).not.toContain(embargoed);
    expect(html.match(/type="hidden" name="usable" value="now"/g)?.length).toBe(2);
    expect(await page('/photos?outlet=seoul-print')).toContain(embargoed);
    await archive.request.get('/photos?usable=tomorrow').expect(400);
  });

  it('says on the page where nothing may be used, and the way to the rest', async () => {
    const html = await page('/photos?outlet=world-web&usable=now&q=agency:Yonhap');
    expect(html).toContain('Nothing of what was found may be used in World web now');
    expect(html).toContain('href="/photos?q=agency%3AYonhap"');
    expect(html).toMatch(/name="usable" value="now" checked/);
  });
});
