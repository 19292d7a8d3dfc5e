import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { furnish, openTestArchive, type TestArchive, uploadPhoto } from '../support/test-archive.ts';

const NOT_ONLINE = '다음 채널에서는 사용할 수 없습니다: 온라인.';

describe('a refusal to staff', () => {
  let archive: TestArchive;
  let photo: string;

  beforeAll(async () => {
    archive = await openTestArchive();
    await furnish(archive);
    photo = await uploadPhoto(archive, 'A dancer in Seoul. NO INTERNET USE. (Reuters)');
  });

  afterAll(() => archive.close());

  const preview = () => `/api/v1/photos/${photo}/renditions/preview?outlet=world-web&purpose=editorial`;
  const clearance = () => ({ photo, outlet: 'world-web', story: 'Dance' });

  it('says its reasons in the language of whoever is refused', async () => {
    const asked = [
      [archive.request.get(preview()), '이 사진은 그 용도로 내려받을 수 없습니다'],
      [archive.request.post('/api/v1/clearances').send(clearance()), '이 사진은 그 용도로 승인할 수 없습니다'],
    ] as const;
    for (const [request, title] of asked) {
      const { body } = await request.set('Accept-Language', 'ko').expect(403);
      expect(body.title).toBe(title);
      expect(body.detail).toContain(NOT_ONLINE);
      expect(body.reasons).toContainEqual(expect.objectContaining({ sentence: NOT_ONLINE, language: 'ko' }));
    }
    const { body } = await archive.request.get(preview()).expect(403);
    expect(body.title).toBe('This photo may not be downloaded for that use');
    expect(body.detail).toContain('May not be used online.');
    expect(body.reasons[0]).not.toHaveProperty('language');
  });

  it('asks what is still to be answered in it too', async () => {
    const asking = await uploadPhoto(archive, 'A dancer in Seoul. Contact the desk before use. (Reuters)');
    const { body } = await archive.request
      .post('/api/v1/clearances')
      .set('Accept-Language', 'ko')
      .send({ ...clearance(), photo: asking })
      .expect(409);
    expect(body.conditions).toMatchObject([{ clause: 'contact-required', language: 'ko' }]);
    expect(body.detail).toContain(body.conditions[0].sentence);
  });

  it('says how grave each reason is in the language of its sentence, on the page of the photo', async () => {
    const { text } = await archive.request.get(`/photos/${photo}`).set('Accept-Language', 'ko').expect(200);
    expect(text).toContain('<span class="unseen" lang="ko">사용 불가: </span>');
    expect(text).not.toContain('<span class="unseen">Blocked: </span>');
  });

  it('stays in English in the ledger', async () => {
    const { body } = await archive.request.get(`/api/v1/photos/${photo}/history`).expect(200);
    const refusal = (body.items ?? body).find(({ act }: { act: string }) => act === 'clearance-refusal');
    expect(JSON.stringify(refusal.detail)).toContain('May not be used online.');
  });
});
