import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { changeSetting } from '../../src/accounts/settings.ts';
import {
  FOUNDING_CAPTIONS,
  furnish,
  openTestArchive,
  type Requests,
  type TestArchive,
  uploadPhoto,
} from '../support/test-archive.ts';

type Person = Requests & { account: string };

const START = '2026-03-01T12:00:00Z';
const END = '2026-03-08T12:00:00Z';

describe('two people let a photo pass an obstacle', () => {
  let archive: TestArchive;
  let editor: Person;
  let both: Person;
  let manager: Person;
  let photo: string;
  let obstacle: string;

  const outcomeIn = async (outlet: string, purpose = 'editorial') => {
    const query = new URLSearchParams({ outlet, purpose });
    const { body } = await archive.request.get(`/api/v1/photos/${photo}/verdicts?${query}`).expect(200);
    return body[0].outcome as string;
  };
  const addressOf = async ({ account }: Person) =>
    (await archive.database.prisma.account.findUniqueOrThrow({ where: { id: account } })).email;
  const asked = () => ({
    photo,
    obstacle,
    outlet: 'world-web',
    purpose: 'editorial',
    reason: 'Yonhap agreed by telephone',
    until: END,
  });
  const form = (by: Person, path: string, fields: Record<string, string> = { reason: 'Seen the message' }) =>
    by.post(path).type('form').send(fields);
  const clear = () => archive.request.post('/api/v1/clearances').send({ photo, outlet: 'world-web', story: 'Visit' });
  const take = (id: string) => archive.request.get(`/d/${id}/800.jpg`).set('CF-IPCountry', 'US');

  beforeAll(async () => {
    archive = await openTestArchive();
    await furnish(archive);
    editor = await archive.signIn(['editor']);
    both = await archive.signIn(['editor', 'rights-manager']);
    manager = await archive.signIn(['rights-manager']);
  });

  const begin = async () => {
    archive.now = new Date(START);
    archive.mails.length = 0;
    photo = await uploadPhoto(archive, FOUNDING_CAPTIONS[3]);
    const { body } = await archive.request.get(`/api/v1/photos/${photo}/verdicts?outlet=world-web`);
    obstacle = body[0].reasons.find(({ clause }: { clause: string }) => clause === 'territory-only').obstacle;
  };

  afterAll(() => archive.close());

  describe('in their time', () => {
    let id: string;
    let link: string;
    let clearance: string;

    beforeAll(begin);

    it('the one who asks is offered the request beside the obstacle, on the page of the photo', async () => {
      const { text } = await editor.get(`/photos/${photo}?outlet=world-web`).expect(200);
      expect(text).toContain('Request a waiver');
      expect(text).not.toContain('Grant an urgent waiver alone');
      const viewer = await archive.signIn(['viewer']);
      expect((await viewer.get(`/photos/${photo}`).expect(200)).text).not.toContain('Request a waiver');
      await form(viewer, '/waivers', asked()).expect(403);
      const { headers } = await form(both, '/waivers', asked()).expect(303);
      expect(headers.location).toBe(`/photos/${photo}?done=waiver-request`);
      const page = await both.get(`/photos/${photo}`).expect(200);
      id = /\/waivers\/([0-9a-f-]{36})/.exec(page.text)?.[1] ?? '';
      expect(page.text).toContain('A waiver waits for a decision');
    });

    it('the other is reached by a mailed link, which asks to sign in first', async () => {
      const to = await addressOf(manager);
      const mail = archive.mails.find((message) => message.to === to);
      expect(archive.mails.map((message) => message.to)).not.toContain(await addressOf(both));
      link = new URL(/https?:\S+/.exec(mail?.text ?? '')?.[0] ?? '').pathname;
      expect(link).toBe(`/waivers/${id}`);
      const { text } = await archive.anonymous.get(link).expect(401);
      expect(text).not.toContain('Yonhap agreed');
    });

    it('one person alone gets nowhere, whichever roles they hold', async () => {
      const page = (await both.get(link).expect(200)).text;
      expect(page).toContain('somebody else has to approve it');
      expect(page).not.toContain('/approval');
      const alone = await form(both, `${link}/approval`).expect(403);
      expect(alone.text).toContain(
        'You requested this waiver, or made the token it was requested with: somebody else has to decide on it.',
      );
      for (const noun of ['approval', 'refusal'])
        await both.post(`/api/v1/waivers/${id}/${noun}`).send({ reason: 'Myself' }).expect(403);
      await form(editor, `${link}/approval`).expect(403);
      expect(await outcomeIn('world-web')).toBe('blocked');
    });

    it('no token decides, whatever its scopes and its owner’s roles', async () => {
      const { body } = await archive.script
        .post(`/api/v1/waivers/${id}/approval`)
        .send({ reason: 'By script' })
        .expect(403);
      expect(body.detail).toMatch(/No token may approve or refuse waivers/);
    });

    it('the other sees picture, obstacle and what would change on one page, and approves with a reason', async () => {
      const { text } = await manager.get(link).expect(200);
      for (const words of [
        'For Use Only in the Republic of Korea',
        'Yonhap agreed by telephone',
        '>Approve<',
        '>Refuse<',
      ])
        expect(text).toContain(words);
      expect(text.indexOf('badge-blocked')).toBeLessThan(text.indexOf('badge-clear'));
      await form(manager, `${link}/approval`, {}).expect(400);
      await form(manager, `${link}/approval`).expect(303).expect('Location', `${link}?done=waiver-approval`);
    });

    it('the photo passes in that outlet and for that purpose, and nowhere else', async () => {
      expect(await outcomeIn('world-web')).toBe('clear');
      expect(await outcomeIn('world-web', 'advertising')).toBe('blocked');
      expect(await outcomeIn('world-app')).toBe('conditional');
      const { text } = await editor.get(`/photos/${photo}?outlet=world-web`).expect(200);
      expect(text).toContain('Waived until 8 March 2026 at 12:00 (UTC) by ');
    });

    it('the address it was published at answers until the waiver ends, and is kept no longer by caches', async () => {
      clearance = (await clear().expect(201)).body.id;
      await take(clearance).expect(200);
      archive.now = new Date('2026-03-08T11:59:30Z');
      const { headers } = await take(clearance).expect(200);
      expect(headers['cache-control']).toContain('s-maxage=30');
      archive.now = new Date(END);
      await take(clearance).expect(403);
      archive.now = new Date(START);
    });

    it('the page of waivers and the history tell who asked and who approved', async () => {
      const list = (await editor.get('/waivers').expect(200)).text;
      expect(list).toContain(`/waivers/${id}`);
      const { text } = await editor.get(`/photos/${photo}`).expect(200);
      expect(text).toContain('Waiver requested: ');
      expect(text).toContain('Waiver approved: ');
      const { body } = await archive.request.get(`/api/v1/photos/${photo}/history`).expect(200);
      const approval = body.find(({ act }: { act: string }) => act === 'waiver-approval');
      expect(approval).toMatchObject({
        actor: await addressOf(manager),
        rule: 'decide-waiver, as rights-manager',
        detail: { request: { account: both.account }, decision: { account: manager.account } },
      });
    });

    it('a kill afterwards still kills', async () => {
      await archive.request.post('/api/v1/notices').send({ photo, kind: 'kill', reason: 'By the agency' }).expect(201);
      expect(await outcomeIn('world-web')).toBe('blocked');
      await take(clearance).expect(410);
    });
  });

  describe('in a hurry', () => {
    beforeAll(async () => {
      await begin();
      archive.now = new Date(START);
    });

    const grant = (by: Person = both) => by.post('/api/v1/urgent-waivers').send(asked());
    const setTo = async (value: boolean) => {
      const by = { actor: 'admin@desk.example', at: archive.now, account: null, rule: null };
      await changeSetting(archive.database.prisma, 'urgentWaivers', value, by);
    };

    it('one person alone gets nowhere while the house has not allowed it', async () => {
      const { body } = await grant().expect(403);
      expect(body.detail).toMatch(/switched off/);
      expect((await both.get(`/photos/${photo}`).expect(200)).text).not.toContain('Grant an urgent waiver alone');
      expect(await outcomeIn('world-web')).toBe('blocked');
    });

    it('once allowed, a rights manager lets it pass in one outlet at once, and the administrators are told', async () => {
      await setTo(true);
      const administrator = await archive.signIn(['administrator']);
      expect((await both.get(`/photos/${photo}`).expect(200)).text).toContain('Grant an urgent waiver alone');
      await grant(editor).expect(403);
      await archive.script.post('/api/v1/urgent-waivers').send(asked()).expect(403);
      await both
        .post('/api/v1/urgent-waivers')
        .send({ ...asked(), outlet: null })
        .expect(400);
      archive.mails.length = 0;
      const { body } = await grant().expect(201);
      expect(body).toMatchObject({ state: 'urgent', urgentUntil: '2026-03-02T00:00:00.000Z' });
      expect(await outcomeIn('world-web')).toBe('clear');
      expect(await outcomeIn('world-app')).toBe('conditional');
      const told = archive.mails.map(({ to }) => to);
      expect(told).toEqual(expect.arrayContaining([await addressOf(administrator), await addressOf(manager)]));
      expect(new Set(told).size).toBe(told.length);
    });

    it('nobody confirms their own, and nobody strings one to the next', async () => {
      const { items } = (await manager.get(`/api/v1/waivers?photo=${photo}&phase=waiting`).expect(200)).body;
      await both.post(`/api/v1/waivers/${items[0].id}/approval`).send({ reason: 'Myself' }).expect(403);
      const { body } = await grant().expect(409);
      expect(body.detail).toMatch(/One after the other they would need no second person/);
      await both
        .post('/api/v1/urgent-waivers')
        .send({ ...asked(), purpose: null })
        .expect(409);
      await grant(manager).expect(409);
      // Another outlet is another matter, and one that is to end sooner than in twelve hours does.
      const elsewhere = { ...asked(), outlet: 'world-app', until: '2026-03-01T15:00:00Z' };
      const { urgentUntil } = (await both.post('/api/v1/urgent-waivers').send(elsewhere).expect(201)).body;
      expect(urgentUntil).toBe('2026-03-01T15:00:00.000Z');
      await manager.post(`/api/v1/waivers/${items[0].id}/end`).send({ reason: 'Not needed' }).expect(200);
      expect(await outcomeIn('world-web')).toBe('blocked');
      await grant().expect(409);
    });

    it('twelve hours later it is gone by itself, and comes back only a day after that', async () => {
      archive.now = new Date('2026-03-03T00:00:00Z');
      const clearance = async () => (await clear().expect(201)).body.id as string;
      const { id } = (await grant().expect(201)).body;
      const published = await clearance();
      await take(published).expect(200);
      archive.now = new Date('2026-03-03T12:00:00Z');
      await take(published).expect(403);
      expect(await outcomeIn('world-web')).toBe('blocked');
      await manager.post(`/api/v1/waivers/${id}/approval`).send({ reason: 'Too late' }).expect(409);
      archive.now = new Date('2026-03-04T11:59:59Z');
      await grant().expect(409);
      archive.now = new Date('2026-03-04T12:00:00Z');
      await grant().expect(201);
    });

    it('confirmed by another rights manager it holds until its requested end, and has held all along', async () => {
      archive.now = new Date('2026-03-04T15:00:00Z');
      const { items } = (await manager.get(`/api/v1/waivers?photo=${photo}&phase=waiting`).expect(200)).body;
      await form(manager, `/waivers/${items[0].id}/approval`).expect(303);
      const before = `/api/v1/photos/${photo}/verdicts?outlet=world-web&at=2026-03-04T13:00:00Z`;
      expect((await manager.get(before).expect(200)).body[0].outcome).toBe('clear');
      archive.now = new Date('2026-03-08T11:00:00Z');
      expect(await outcomeIn('world-web')).toBe('clear');
      archive.now = new Date(END);
      expect(await outcomeIn('world-web')).toBe('blocked');
    });

    it('one that was confirmed and then ended had its second person, so the next need not wait', async () => {
      archive.now = new Date('2026-03-05T12:00:00Z');
      const [held] = (await manager.get(`/api/v1/waivers?photo=${photo}&phase=in-force`).expect(200)).body.items;
      await manager.post(`/api/v1/waivers/${held.id}/end`).send({ reason: 'Not needed' }).expect(200);
      await grant().expect(201);
    });

    it('refused by another rights manager it ends at once, and the next has to wait', async () => {
      const { items } = (await manager.get(`/api/v1/waivers?photo=${photo}&phase=waiting`).expect(200)).body;
      expect(await outcomeIn('world-web')).toBe('clear');
      await form(manager, `/waivers/${items[0].id}/refusal`).expect(303);
      expect(await outcomeIn('world-web')).toBe('blocked');
      await grant().expect(409);
    });

    it('the database itself keeps to two people, whoever writes to it', async () => {
      archive.now = new Date(START);
      const { id } = (await editor.post('/api/v1/waivers').send(asked()).expect(201)).body;
      const decided = { decidedBy: 'editor', decidedAt: archive.now, decidedAccount: editor.account };
      const { waiver } = archive.database.prisma;
      await expect(waiver.update({ where: { id }, data: { status: 'approved', ...decided } })).rejects.toThrow();
      const urgentUntil = new Date('2026-03-02T00:00:01Z');
      await expect(waiver.update({ where: { id }, data: { status: 'urgent', urgentUntil } })).rejects.toThrow();
    });
  });
});

describe('a mail server that does not answer', () => {
  it('stops no request, and the page says so', async () => {
    const archive = await openTestArchive();
    try {
      await furnish(archive);
      const editor = await archive.signIn(['editor']);
      await archive.signIn(['rights-manager']);
      const photo = await uploadPhoto(archive, FOUNDING_CAPTIONS[3]);
      const { body } = await archive.request.get(`/api/v1/photos/${photo}/verdicts?outlet=world-web`);
      const { obstacle } = body[0].reasons[0];
      archive.mails.push = () => {
        throw new Error('the mail server is down');
      };
      const fields = {
        photo,
        obstacle,
        outlet: 'world-web',
        purpose: 'editorial',
        reason: 'Agreed',
        until: '2026-03-04',
      };
      const { headers } = await editor.post('/waivers').type('form').send(fields).expect(303);
      const { text } = await editor.get(headers.location ?? '').expect(200);
      expect(text).toContain('the mail server did not take every message');
      const list = await editor.get('/api/v1/waivers?phase=waiting').expect(200);
      expect(list.body.items).toHaveLength(1);
    } finally {
      await archive.close();
    }
  });
});
