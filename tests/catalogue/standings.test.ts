import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { getPhoto } from '../../src/catalogue/photos.ts';
import { settlePhotos } from '../../src/catalogue/settle-photos.ts';
import { rememberStandings } from '../../src/catalogue/standings.ts';
import { termsOfPhoto } from '../../src/catalogue/terms-places.ts';
import { furnish, openTestArchive, type TestArchive, uploadPhoto } from '../support/test-archive.ts';

const EMBARGOED = (day: string) => `A dancer on stage. EMBARGOED UNTIL ${day} JUNE 2026. (Yonhap)`;

describe('what photos have in common', () => {
  let archive: TestArchive;
  const row = async (id: string) => getPhoto(archive.database.prisma, id);
  const told: string[] = [];
  const settle = () => settlePhotos(archive.database.prisma, (line) => told.push(line));

  beforeAll(async () => {
    archive = await openTestArchive();
    await furnish(archive);
  });
  afterAll(() => archive.close());

  it('is stored once for photos that differ in their days alone', async () => {
    const [early, late] = [await uploadPhoto(archive, EMBARGOED('3')), await uploadPhoto(archive, EMBARGOED('14'))];
    const [one, other] = [await row(early), await row(late)];
    expect(other.standingId).toBe(one.standingId);
    expect(other.termsId).toBe(one.termsId);
    expect(one.moments).toEqual([Date.parse('2026-06-03T00:00:00Z')]);
    expect(other.moments).toEqual([Date.parse('2026-06-14T00:00:00Z')]);
    expect(JSON.stringify(one.terms.content)).not.toContain('2026');
    expect(termsOfPhoto(other).clauses).toMatchObject([
      { kind: 'embargo-until', value: '2026-06-14', words: 'EMBARGOED UNTIL 14 JUNE 2026', start: 19 },
    ]);
  });

  it('changes with an edit of one photo, and no other', async () => {
    const [one, other] = [await uploadPhoto(archive, EMBARGOED('5')), await uploadPhoto(archive, EMBARGOED('6'))];
    const before = await row(other);
    const restrictions = { add: [{ kind: 'territory-except', value: ['JP'] }] };
    await archive.request.patch(`/api/v1/photos/${one}`).send({ restrictions, reason: 'Told' }).expect(200);
    expect((await row(one)).standingId).not.toBe(before.standingId);
    expect(await row(other)).toEqual(before);
  });

  it('is given to photos from before there were standings, which stay as they were judged', async () => {
    const id = await uploadPhoto(archive, EMBARGOED('7'));
    const { prisma } = archive.database;
    const now = await row(id);
    // As such a photo was stored: its terms whole, dates and all.
    const content = JSON.parse(JSON.stringify(termsOfPhoto(now)));
    await prisma.terms.create({ data: { id: 'as before', content } });
    const bare = { standingId: null, termDates: [], termWords: [], moments: [], termsId: 'as before' };
    await prisma.photo.update({ where: { id }, data: bare });
    expect(termsOfPhoto(await row(id))).toEqual(termsOfPhoto(now));
    await settle();
    expect(told.at(-1)).toContain('1 of 1');
    expect(await row(id)).toEqual(now);
  });

  it('is worked out anew when the agency moves to another time zone', async () => {
    const id = await uploadPhoto(archive, EMBARGOED('8'));
    await archive.database.prisma.agency.update({ where: { slug: 'yonhap' }, data: { timeZone: 'Asia/Seoul' } });
    expect((await row(id)).standingId).toBeNull();
    await settle();
    const { standingId, moments } = await row(id);
    expect(standingId).not.toBeNull();
    expect(moments).toEqual([Date.parse('2026-06-07T15:00:00Z')]);
  });

  it('is never changed, and is read by every server, in whichever order it was committed', async () => {
    const { prisma } = archive.database;
    const standings = rememberStandings();
    const idsNow = async () => (await standings(prisma)).flatMap((one) => one.standings.map(({ id }) => id)).sort();
    const before = await idsNow();
    const [{ termsId } = { termsId: '' }] = await prisma.standing.findMany({ take: 1 });
    const make = (id: number) => prisma.standing.create({ data: { id, termsId, chain: [], sourceKind: `kind ${id}` } });
    await make(9002);
    expect(await idsNow()).toEqual([...before, 9002].sort());
    await make(9001);
    expect(await idsNow()).toEqual([...before, 9001, 9002].sort());
    await expect(prisma.standing.update({ where: { id: 9001 }, data: { sourceKind: 'wire' } })).rejects.toThrow();
    await expect(prisma.standing.delete({ where: { id: 9001 } })).rejects.toThrow();
  });
});
