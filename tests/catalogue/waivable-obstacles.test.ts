import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { FOUNDING_CAPTIONS, furnish, openTestArchive, type TestArchive, uploadPhoto } from '../support/test-archive.ts';

type Person = Awaited<ReturnType<TestArchive['signIn']>>;

interface Verdict {
  outcome: string;
  reasons: { obstacle: string; sentence: string; waivable?: boolean }[];
  waived?: { obstacle: string }[];
}

describe('an obstacle that a waiver names', () => {
  let archive: TestArchive;
  let editor: Person;
  let manager: Person;
  let photo: string;

  const add = async (what: string, body: object) =>
    (await archive.request.post(`/api/v1/${what}`).send(body).expect(201)).body;
  const verdict = async () =>
    (await archive.request.get(`/api/v1/photos/${photo}/verdicts?outlet=two-shores`).expect(200)).body[0] as Verdict;
  const request = (obstacle: string, until = '2026-03-08') =>
    editor
      .post('/api/v1/waivers')
      .send({ photo, obstacle, outlet: 'two-shores', purpose: 'editorial', reason: 'Agreed by telephone', until });
  const approve = (id: string) =>
    manager.post(`/api/v1/waivers/${id}/approval`).send({ reason: 'Seen the message' }).expect(200);

  /** One agreement covers the web in one country and one newspapers in the other; none covers apps. */
  beforeAll(async () => {
    archive = await openTestArchive();
    await furnish(archive);
    editor = await archive.signIn(['editor']);
    manager = await archive.signIn(['rights-manager']);
    const { slug: supplier } = await add('agencies', { name: 'Two Shores Wire' });
    const granted = { supplier, purposes: 'all', actions: ['publish'] };
    await add('agreements', { ...granted, channels: ['online'], territories: ['US'] });
    await add('agreements', { ...granted, channels: ['print-newspaper'], territories: ['JP'] });
    const channels = ['online', 'print-newspaper', 'mobile'];
    const outlet = { slug: 'two-shores', name: 'Two shores', homeCountry: 'US', geofenced: false };
    await add('outlets', { ...outlet, channels, territories: ['US', 'JP'] });
  });

  beforeEach(async () => {
    photo = await uploadPhoto(archive, 'Fans cheer in Lyon.', { supplier: 'two-shores-wire' });
  });

  afterAll(() => archive.close());

  it('may be one that comes to light only behind another that is waived', async () => {
    const [channels] = (await verdict()).reasons;
    expect(channels?.sentence).toMatch(/do not cover use on mobile/);
    await approve((await request(channels?.obstacle ?? '').expect(201)).body.id);
    const { outcome, reasons } = await verdict();
    expect(outcome).toBe('blocked');
    expect(reasons).toMatchObject([{ sentence: expect.stringContaining('this mix of channels and purposes') }]);
    await approve((await request(reasons[0]?.obstacle ?? '').expect(201)).body.id);
    expect(await verdict()).toMatchObject({ outcome: 'clear', reasons: [] });
  });

  it('may be one that is waived already, so that the next waiver can hold for longer', async () => {
    const [channels] = (await verdict()).reasons;
    await approve((await request(channels?.obstacle ?? '').expect(201)).body.id);
    expect((await verdict()).waived).toMatchObject([{ obstacle: channels?.obstacle }]);
    await approve((await request(channels?.obstacle ?? '', '2026-03-20').expect(201)).body.id);
  });

  it('is none of those in a verdict kept from before there were waivers', async () => {
    const cleared = await uploadPhoto(archive, FOUNDING_CAPTIONS[3]);
    const { id, verdict: kept } = await add('clearances', { photo: cleared, outlet: 'world-app', story: 'Visit' });
    expect(kept.reasons).toMatchObject([{ waivable: true }]);
    const reasons = kept.reasons.map(({ waivable: _, obstacle: __, ...reason }: Verdict['reasons'][0]) => reason);
    await archive.database.prisma.clearance.update({ where: { id }, data: { verdict: { ...kept, reasons } } });
    const { body } = await archive.request.get(`/api/v1/clearances/${id}`).expect(200);
    expect(body.verdict.reasons).toMatchObject([{ waivable: false }]);
  });
});
