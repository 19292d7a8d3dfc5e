import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { ROLES } from '../../src/accounts/permissions.ts';
import { type DemoPerson, makeDemoPeople } from '../../src/commands/demo-people.ts';
import { FOUNDING_CAPTIONS, openTestArchive, type TestArchive, uploadPhoto } from '../support/test-archive.ts';

describe('the people of the demo', () => {
  let archive: TestArchive;
  let people: DemoPerson[];

  beforeAll(async () => {
    archive = await openTestArchive();
    await uploadPhoto(archive, FOUNDING_CAPTIONS[3]);
    people = await makeDemoPeople({ prisma: archive.database.prisma, auth: archive.auth }, '');
  });

  afterAll(() => archive.close());

  it('are there for every role', () => {
    expect(new Set(people.flatMap(({ roles }) => roles))).toEqual(new Set(ROLES));
  });

  it('come in by their links, and see what their roles see: Cora only what she uploaded', async () => {
    const seen: Record<string, number> = {};
    for (const { name, link } of people) {
      const entered = await archive.anonymous.get(link).expect(303);
      const Cookie = String(entered.headers['set-cookie']).split(';', 1)[0] ?? '';
      const { body } = await archive.anonymous.get('/api/v1/photos').set({ Cookie }).expect(200);
      seen[name] = body.items.length;
    }
    expect(seen).toEqual({ Ada: 1, Edgar: 1, Rita: 1, Victor: 1, Cora: 0 });
  });
});
