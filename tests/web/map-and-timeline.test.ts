import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { COUNTRY_CODES } from '../../src/vocabulary/countries.ts';
import { furnish, openTestArchive, type TestArchive, uploadPhoto } from '../support/test-archive.ts';

let archive: TestArchive;
let photo: string;

beforeAll(async () => {
  archive = await openTestArchive();
  await furnish(archive);
  photo = await uploadPhoto(archive, 'A tower. (JAPAN OUT) (USE UNTIL MARCH 10, 2026) (Yonhap)');
});

afterAll(() => archive.close());

const get = (path: string) => archive.request.get(`/api/v1/photos/${photo}/${path}`);

describe('the map of a photo', () => {
  it('says where the channels and purpose of an outlet would be what, at an instant', async () => {
    const { body } = await get('map?outlet=seoul-print').expect(200);
    expect(body).toMatchObject({ outlet: 'seoul-print', at: '2026-03-01T12:00:00.000Z' });
    expect(body.countries.blocked).toEqual(['JP']);
    expect(body.countries.clear).toHaveLength(COUNTRY_CODES.length - 1);
    const later = await get('map?outlet=seoul-print&at=2026-03-11').expect(200);
    expect(later.body.countries.blocked).toHaveLength(COUNTRY_CODES.length);
    const sold = await get('map?outlet=seoul-print&purpose=advertising').expect(200);
    expect(sold.body.countries.clear).toEqual([]);
  });

  it('needs an outlet there is', async () => {
    await get('map').expect(400);
    await get('map?outlet=nothing').expect(404);
    await get('map?outlet=seoul-print&purpose=gardening').expect(400);
  });
});

describe('the timeline of a photo', () => {
  it('says how the verdict changes while nothing but time passes', async () => {
    const { body } = await get('timeline?outlet=seoul-print').expect(200);
    expect(body).toMatchObject({ outlet: 'seoul-print', horizon: '2036-03-01T12:00:00.000Z', goesOn: false });
    expect(
      body.stretches.map(({ from, until, verdict }: { from: string; until: string; verdict: { outcome: string } }) => [
        from,
        until,
        verdict.outcome,
      ]),
    ).toEqual([
      ['2026-03-01T12:00:00.000Z', '2026-03-11T00:00:00.000Z', 'clear'],
      ['2026-03-11T00:00:00.000Z', null, 'blocked'],
    ]);
  });
});

it('the page of a photo shows both, for the outlet that was chosen, to whoever sees verdicts', async () => {
  const viewer = await archive.signIn(['viewer']);
  const { text } = await viewer.get(`/photos/${photo}?outlet=seoul-print`).expect(200);
  expect(text).toContain('Where and when on Seoul print');
  expect(text).toContain('<title>Japan: blocked</title>');
  expect(text).toMatch(/stretch-clear.*Now.*stretch-blocked.*11 Mar 2026/s);
});
