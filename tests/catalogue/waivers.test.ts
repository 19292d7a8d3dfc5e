import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import {
  FOUNDING_CAPTIONS,
  furnish,
  openTestArchive,
  type Requests,
  type TestArchive,
  uploadPhoto,
} from '../support/test-archive.ts';

const NOWHERE = '0198c5f2-0000-7000-8000-000000000000';

interface Reason {
  clause: string;
  obstacle: string;
  waivable: boolean;
  narrowedBy?: string;
}

describe('a waiver', () => {
  let archive: TestArchive;
  let editor: Requests & { account: string };
  let manager: Requests & { account: string };
  let photo: string;
  let obstacle: string;

  const verdict = async (query = 'outlet=world-web') => {
    const { body } = await archive.request.get(`/api/v1/photos/${photo}/verdicts?${query}`).expect(200);
    return body[0] as { outcome: string; reasons: Reason[]; waived?: { waiver: string }[]; changesAt: string | null };
  };
  const obstacleOf = async (clause: string, query?: string) => {
    const { reasons } = await verdict(query);
    return reasons.find((reason) => (reason.narrowedBy ?? reason.clause) === clause)?.obstacle ?? '';
  };
  const asked = (change: object = {}) => ({
    photo,
    obstacle,
    outlet: 'world-web',
    purpose: 'editorial',
    reason: 'Yonhap agreed by telephone',
    until: '2026-03-08T12:00:00Z',
    ...change,
  });
  const request = async (change: object = {}, by: Requests = editor) =>
    (await by.post('/api/v1/waivers').send(asked(change)).expect(201)).body;
  const decide = (id: string, noun: string, by: Requests = manager) =>
    by.post(`/api/v1/waivers/${id}/${noun}`).send({ reason: 'Seen the message' });
  const restrict = (restriction: object) =>
    archive.request
      .patch(`/api/v1/photos/${photo}`)
      .send({ restrictions: { add: [restriction] }, reason: 'Told by telephone' })
      .expect(200);
  const acts = async () => {
    const { body } = await archive.request.get(`/api/v1/photos/${photo}/history`).expect(200);
    return body as { act: string; actor: string; detail: Record<string, unknown> }[];
  };

  beforeAll(async () => {
    archive = await openTestArchive();
    await furnish(archive);
    editor = await archive.signIn(['editor']);
    manager = await archive.signIn(['rights-manager']);
  });

  beforeEach(async () => {
    archive.now = new Date('2026-03-01T12:00:00Z');
    photo = await uploadPhoto(archive, FOUNDING_CAPTIONS[3]);
    obstacle = await obstacleOf('territory-only');
  });

  afterAll(() => archive.close());

  it('changes nothing until somebody else has approved it', async () => {
    const before = await verdict();
    const waiver = await request();
    expect(waiver).toMatchObject({ state: 'waiting', outlet: 'world-web', clause: 'territory-only' });
    expect(await verdict()).toEqual(before);
    await decide(waiver.id, 'approval').expect(200);
    expect(await verdict()).toMatchObject({ outcome: 'clear', waived: [{ waiver: waiver.id }] });
  });

  it('lets pass in its outlet and for its purpose only, and says when that ends', async () => {
    const { id } = await request();
    await decide(id, 'approval').expect(200);
    expect(await verdict()).toMatchObject({ outcome: 'clear', changesAt: '2026-03-08T12:00:00.000Z' });
    expect((await verdict('outlet=world-web&purpose=advertising')).outcome).toBe('blocked');
    expect((await verdict('outlet=world-app')).outcome).toBe('conditional');
    archive.now = new Date('2026-03-08T12:00:00Z');
    expect((await verdict()).outcome).toBe('blocked');
  });

  it('may hold wherever and for whatever the picture is used, where that was asked for in so many words', async () => {
    const { id } = await request({ outlet: null, purpose: null });
    await decide(id, 'approval').expect(200);
    expect((await verdict()).outcome).toBe('clear');
    expect((await verdict('outlet=world-app')).outcome).toBe('clear');
    const { outlet: _, ...rest } = asked();
    await editor.post('/api/v1/waivers').send(rest).expect(400);
  });

  it('lifts its own obstacle and no other', async () => {
    await restrict({ kind: 'channel-except', value: ['online'] });
    const { id } = await request();
    await decide(id, 'approval').expect(200);
    const { outcome, reasons } = await verdict();
    expect(outcome).toBe('blocked');
    expect(reasons.map(({ clause }) => clause)).toEqual(['channel-except']);
  });

  it('cannot be asked for an obstacle that does not stand there', async () => {
    const nothing = await editor
      .post('/api/v1/waivers')
      .send(asked({ obstacle: 'clause:none' }))
      .expect(404);
    expect(nothing.body.detail).toMatch(/does not stand in the way/);
    await editor
      .post('/api/v1/waivers')
      .send(asked({ outlet: 'seoul-print' }))
      .expect(404);
    await editor
      .post('/api/v1/waivers')
      .send(asked({ outlet: 'moon' }))
      .expect(404);
    await editor
      .post('/api/v1/waivers')
      .send(asked({ photo: NOWHERE }))
      .expect(404);
  });

  it('can be asked for what only some purpose or act meets', async () => {
    await restrict({ kind: 'no-archive' });
    const key = await obstacleOf('no-archive', 'outlet=world-web&action=archive');
    const { id } = await request({ obstacle: key, purpose: null });
    await decide(id, 'approval').expect(200);
    expect((await verdict('outlet=world-web&action=archive')).reasons.map(({ clause }) => clause)).toEqual([
      'territory-only',
    ]);
  });

  it.each([
    ['an embargo', { kind: 'embargo-until', value: '2026-06-01' }, 'embargo-until'],
    [
      'a part of time after which the words no longer hold',
      {
        kind: 'channel-except',
        value: ['online'],
        within: { until: '2026-06-01' },
      },
      'channel-except',
    ],
    ['a withhold among the restrictions', { kind: 'withhold' }, 'withhold'],
    ['a kill among the restrictions', { kind: 'kill' }, 'kill'],
  ])('never lifts %s', async (_, restriction, clause) => {
    await restrict(restriction);
    const key = await obstacleOf(clause);
    const { body } = await editor
      .post('/api/v1/waivers')
      .send(asked({ obstacle: key }))
      .expect(409);
    const why = { withhold: 'A waiver never lifts a withhold.', kill: 'A waiver never lifts a kill.' }[clause];
    const ends = 'a waiver never lifts an embargo, whatever it is called.';
    expect(body.detail).toMatch(/^No waiver lifts this: /);
    expect(body.detail.endsWith(why ?? ends)).toBe(true);
  });

  it.each(['kill', 'withhold'])('never lifts a %s by notice, whether it came before or after', async (kind) => {
    const { id } = await request();
    await decide(id, 'approval').expect(200);
    await archive.request.post('/api/v1/notices').send({ photo, kind, reason: 'By the agency' }).expect(201);
    expect((await verdict()).outcome).toBe('blocked');
    const key = await obstacleOf(kind === 'kill' ? 'killed' : 'withheld');
    await editor
      .post('/api/v1/waivers')
      .send(asked({ obstacle: key }))
      .expect(409);
  });

  it('never lifts an edit that waits to be confirmed', async () => {
    const { restrictions } = (await archive.request.get(`/api/v1/photos/${photo}`)).body;
    await editor
      .patch(`/api/v1/photos/${photo}`)
      .send({ restrictions: { drop: [restrictions[0].id] }, reason: 'Sold to us' })
      .expect(200);
    const key = await obstacleOf('doubt');
    await editor
      .post('/api/v1/waivers')
      .send(asked({ obstacle: key }))
      .expect(409);
  });

  it('ends within 90 days, and never before it begins', async () => {
    const late = await editor
      .post('/api/v1/waivers')
      .send(asked({ until: '2026-06-01' }))
      .expect(400);
    expect(late.body.detail).toMatch(/more than 90 days/);
    await editor
      .post('/api/v1/waivers')
      .send(asked({ until: '2026-03-01T12:00:00Z' }))
      .expect(400);
    await editor
      .post('/api/v1/waivers')
      .send(asked({ until: 'for ever' }))
      .expect(400);
    expect((await request({ until: '2026-03-02' })).until).toBe('2026-03-03T00:00:00.000Z');
  });

  it('stands once when the same is asked for twice, and is mailed once', async () => {
    const { id } = await request();
    const mails = archive.mails.length;
    const again = await editor
      .post('/api/v1/waivers')
      .send(asked({ reason: 'Asked again' }))
      .expect(200);
    expect(again.body.id).toBe(id);
    expect(archive.mails.length).toBe(mails);
    expect((await acts()).filter(({ act }) => act === 'waiver-request')).toHaveLength(1);
  });

  it('stands once when two ask for the same at the same moment, and is another with another scope', async () => {
    const ask = (change: object = {}) => editor.post('/api/v1/waivers').send(asked(change));
    const answers = await Promise.all([ask(), ask()]);
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 201]);
    await ask({ purpose: null }).expect(201);
    await ask({ outlet: null }).expect(201);
  });

  it('is in the ledger with its request and its approval, and both people', async () => {
    const { id, requestedBy } = await request();
    await decide(id, 'approval').expect(200);
    const [approval, requested] = await acts();
    expect(requested).toMatchObject({
      act: 'waiver-request',
      actor: requestedBy,
      detail: { waiver: id, obstacle, outlet: 'world-web', purpose: 'editorial', reason: 'Yonhap agreed by telephone' },
    });
    expect(approval).toMatchObject({
      act: 'waiver-approval',
      detail: {
        reason: 'Seen the message',
        request: { by: requestedBy, account: editor.account, reason: 'Yonhap agreed by telephone' },
        decision: { account: manager.account, reason: 'Seen the message' },
      },
    });
  });

  it('is decided once', async () => {
    const { id } = await request();
    await decide(id, 'refusal').expect(200);
    const { body } = await decide(id, 'approval').expect(409);
    expect(body.detail).toMatch(/was refused/);
    expect((await verdict()).outcome).toBe('blocked');
    await decide(NOWHERE, 'approval').expect(404);
    await decide('nonsense', 'approval').expect(400);
  });

  it('is decided once even when two decide at the same moment', async () => {
    const { id } = await request();
    const answers = await Promise.all([decide(id, 'approval'), decide(id, 'refusal')]);
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 409]);
  });

  it('is not approved once its obstacle is gone or its end has passed', async () => {
    const { id } = await request();
    archive.now = new Date('2026-03-08T12:00:00Z');
    expect((await decide(id, 'approval').expect(409)).body.detail).toMatch(/nobody decided on it in time/);
    archive.now = new Date('2026-03-01T12:00:00Z');
    const { slug } = (await archive.request.post('/api/v1/agencies').send({ name: 'Lyon Wire' }).expect(201)).body;
    photo = await uploadPhoto(archive, 'Fans cheer in Lyon.', { supplier: slug });
    const other = await request({ obstacle: await obstacleOf('no-agreement') });
    const terms = { territories: 'all', channels: 'all', purposes: 'all', actions: ['publish'] };
    await archive.request
      .post('/api/v1/agreements')
      .send({ supplier: slug, ...terms })
      .expect(201);
    expect((await decide(other.id, 'approval').expect(409)).body.detail).toMatch(/does not stand in the way any more/);
  });

  it('is withdrawn by whoever requested it and by nobody else', async () => {
    const { id } = await request();
    const other = await archive.signIn(['editor']);
    expect((await other.post(`/api/v1/waivers/${id}/withdrawal`).expect(403)).body.detail).toMatch(/^Only person-/);
    await editor.post(`/api/v1/waivers/${id}/withdrawal`).expect(200);
    await decide(id, 'approval').expect(409);
    expect((await acts())[0]).toMatchObject({ act: 'waiver-withdrawal' });
  });

  it('is ended by any editor, at once', async () => {
    const { id } = await request();
    await decide(id, 'end', editor).expect(409);
    await decide(id, 'approval').expect(200);
    const other = await archive.signIn(['editor']);
    const { body } = await decide(id, 'end', other).expect(200);
    expect(body).toMatchObject({ state: 'ended', endReason: 'Seen the message' });
    expect((await verdict()).outcome).toBe('blocked');
    expect((await acts())[0]).toMatchObject({ act: 'waiver-end', detail: { decision: { account: manager.account } } });
  });

  it('leaves nothing answered behind: a condition it lifted when the photo was cleared stands again at its end', async () => {
    const condition = (value: string) => ({ kind: 'contact-required', value });
    await restrict(condition('the Seoul desk'));
    await restrict(condition('the London desk'));
    const { reasons } = await verdict('outlet=seoul-print');
    expect(reasons.map(({ clause }) => clause)).toEqual(['contact-required', 'contact-required']);
    const { id } = await request({ obstacle: reasons[0]?.obstacle, outlet: 'seoul-print' });
    await decide(id, 'approval').expect(200);
    const conditions = [{ clause: 'contact-required', note: 'Ms Kim agreed' }];
    const clearing = { photo, outlet: 'seoul-print', story: 'Visit', conditions };
    const { body } = await archive.request.post('/api/v1/clearances').send(clearing).expect(201);
    const take = () => archive.anonymous.get(new URL(body.url).pathname).set('CF-IPCountry', 'KR');
    await take().expect(200);
    archive.now = new Date('2026-03-08T12:00:00Z');
    await take().expect(403);
  });

  it('can be listed by what becomes of it, and by photo', async () => {
    const [waiting, approved, refused] = [
      await request(),
      await request({ until: '2026-03-09' }),
      await request({ until: '2026-03-10' }),
    ];
    await decide(approved.id, 'approval').expect(200);
    await decide(refused.id, 'refusal').expect(200);
    const list = async (phase: string) => {
      const { body } = await editor.get(`/api/v1/waivers?photo=${photo}&phase=${phase}`).expect(200);
      return body.items.map(({ id }: { id: string }) => id);
    };
    expect(await list('waiting')).toEqual([waiting.id]);
    expect(await list('in-force')).toEqual([approved.id]);
    expect(await list('past')).toEqual([refused.id]);
    archive.now = new Date('2026-03-20T12:00:00Z');
    expect(await list('past')).toEqual([refused.id, approved.id, waiting.id]);
    await editor.get('/api/v1/waivers?phase=some').expect(400);
  });

  it('shows the verdict as it is, and as it would be', async () => {
    const { id } = await request({ outlet: null });
    const { body } = await editor.get(`/api/v1/waivers/${id}`).expect(200);
    expect(body.effects).toMatchObject([
      { outlet: 'world-web', action: 'publish', without: { outcome: 'blocked' }, with: { outcome: 'clear' } },
      { outlet: 'world-app', without: { outcome: 'conditional' }, with: { outcome: 'clear' } },
    ]);
  });

  it('asks every other rights manager by mail, and nobody whose account is closed', async () => {
    const closed = await archive.signIn(['rights-manager']);
    const asking = await archive.signIn(['editor', 'rights-manager']);
    await archive.database.prisma.account.update({ where: { id: closed.account }, data: { closedAt: archive.now } });
    archive.mails.length = 0;
    const { id, mail } = await request({}, asking);
    const addressOf = async ({ account }: { account: string }) =>
      (await archive.database.prisma.account.findUniqueOrThrow({ where: { id: account } })).email;
    const asked = archive.mails.map(({ to }) => to);
    expect(asked).toContain(await addressOf(manager));
    expect(asked).not.toContain(await addressOf(asking));
    expect(asked).not.toContain(await addressOf(closed));
    expect(mail).toEqual({ sent: asked.length, failed: 0 });
    expect(archive.mails[0]?.text).toContain(`/waivers/${id}\n`);
  });
});
