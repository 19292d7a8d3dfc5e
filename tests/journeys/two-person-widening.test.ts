import { beforeEach, describe, expect, it } from '@jest/globals';
import { deskForTests, type Person } from '../support/desk.ts';
import { FOUNDING_CAPTIONS, uploadPhoto } from '../support/test-archive.ts';

describe('a widening needs two people', () => {
  const desk = deskForTests();
  let photo: string;

  beforeEach(async () => {
    photo = await uploadPhoto(desk.archive, FOUNDING_CAPTIONS[3]);
  });

  const asRead = { 'world-web': 'blocked', 'world-app': 'conditional', 'seoul-print': 'clear' };
  const held = { 'world-web': 'blocked', 'world-app': 'review', 'seoul-print': 'review' };
  const everywhere = { 'world-web': 'clear', 'world-app': 'clear', 'seoul-print': 'clear' };

  const outcomes = async () => {
    const { body } = await desk.archive.request.get(`/api/v1/photos/${photo}/verdicts`).expect(200);
    return Object.fromEntries(
      body.map(({ outlet, outcome }: { outlet: string; outcome: string }) => [outlet, outcome]),
    );
  };
  const seen = () => desk.seen(photo);
  const proposeDrop = async (who: Pick<Person, 'patch'>) => {
    const { restrictions } = await seen();
    const only = restrictions.find(({ kind }: { kind: string }) => kind === 'territory-only');
    const edit = { restrictions: { drop: [only.id] }, reason: 'Yonhap sold us the world' };
    const { body } = await who.patch(`/api/v1/photos/${photo}`).send(edit).expect(200);
    return body.proposals[0].id as string;
  };
  const decide = (who: Pick<Person, 'post'>, id: string, what: 'confirmation' | 'refusal' | 'undo') =>
    who.post(`/api/v1/widenings/${id}/${what}`).send({ reason: 'Contract 7 of 2 March' });

  it('an editor proposes and another person, a rights manager, confirms: only then is the photo clearer', async () => {
    const id = await proposeDrop(desk.editor);
    expect(await outcomes()).toEqual(held);
    const { body } = await decide(desk.manager, id, 'confirmation').expect(200);
    expect(body).toMatchObject({
      status: 'confirmed',
      reason: 'Yonhap sold us the world',
      decided: { reason: 'Contract 7 of 2 March' },
      outcomes: expect.arrayContaining([{ outlet: 'seoul-print', before: 'review', after: 'clear' }]),
    });
    expect(await outcomes()).toEqual(everywhere);
    const kinds = (await seen()).restrictions.map(({ kind }: { kind: string }) => kind);
    expect(kinds).toEqual(['no-redistribution']);
  });

  it('the history names who proposed and who confirmed, each with the reason and the rule', async () => {
    const id = await proposeDrop(desk.editor);
    await decide(desk.manager, id, 'confirmation').expect(200);
    const history = (await desk.archive.request.get(`/api/v1/photos/${photo}/history`)).body;
    const [confirmation, proposal] = history;
    expect(proposal).toMatchObject({ act: 'proposal', detail: { reason: 'Yonhap sold us the world' } });
    expect(confirmation).toMatchObject({
      act: 'proposal-confirmation',
      rule: 'decide-widening, as rights-manager',
      detail: { reason: 'Contract 7 of 2 March', proposedBy: proposal.actor, confirmedBy: confirmation.actor },
    });
    expect(confirmation.actor).not.toBe(proposal.actor);
    const page = (await desk.editor.get(`/photos/${photo}`).expect(200)).text;
    expect(page).toMatch(/Confirmed: drop[\s\S]*Proposed to drop/);
  });

  it('a rights manager who proposed it cannot confirm it alone, nor refuse it as if somebody else had', async () => {
    const alone = await desk.archive.signIn(['editor', 'rights-manager', 'administrator']);
    const id = await proposeDrop(alone);
    const refused = await decide(alone, id, 'confirmation').expect(403);
    expect(refused.body.detail).toMatch(/somebody else has to confirm/);
    await decide(alone, id, 'refusal').expect(403);
    expect(await outcomes()).toEqual(held);
    await decide(desk.manager, id, 'confirmation').expect(200);
  });

  it('a token counts as its owner when it proposes, and never confirms', async () => {
    const token = await desk.archive.token(['editor', 'rights-manager'], ['edit-photo', 'see-widenings']);
    const id = await proposeDrop(token);
    const { account, actor } = await desk.archive.database.prisma.proposal.findUniqueOrThrow({ where: { id } });
    expect(account).toBe(token.account);
    expect(actor).toContain('@desk.example');
    await decide(token, id, 'confirmation').expect(403);
    await decide(desk.archive.script, id, 'confirmation').expect(403);
    expect(await outcomes()).toEqual(held);
  });

  it.each([['contributor'], ['viewer'], ['editor'], ['administrator']] as const)(
    'being %s is not enough to confirm',
    async (role) => {
      const id = await proposeDrop(desk.editor);
      await decide(await desk.archive.signIn([role]), id, 'confirmation').expect(403);
      await desk.archive.anonymous.post(`/api/v1/widenings/${id}/confirmation`).send({ reason: 'x' }).expect(401);
      expect(await outcomes()).toEqual(held);
    },
  );

  it('refused, the photo is as it was before, and what was refused is decided once', async () => {
    const id = await proposeDrop(desk.editor);
    await decide(desk.manager, id, 'refusal').expect(200);
    expect(await outcomes()).toEqual(asRead);
    const again = await decide(desk.manager, id, 'confirmation').expect(409);
    expect(again.body.detail).toMatch(/was refused/);
  });

  it('a decision needs a reason, and an edit that exists', async () => {
    const id = await proposeDrop(desk.editor);
    await desk.manager.post(`/api/v1/widenings/${id}/confirmation`).send({ reason: '  ' }).expect(400);
    await desk.manager.post('/api/v1/widenings/no-such-id/confirmation').send({ reason: 'x' }).expect(400);
    await decide(desk.manager, '0198c5f2-0000-7000-8000-000000000000', 'confirmation').expect(404);
  });

  it('of two who decide at the same moment one is told that it was decided', async () => {
    const id = await proposeDrop(desk.editor);
    const other = await desk.archive.signIn(['rights-manager']);
    const answers = await Promise.all([
      decide(desk.manager, id, 'confirmation'),
      decide(other, id, 'refusal'),
      decide(other, id, 'confirmation'),
    ]);
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 409, 409]);
  });

  it('any editor takes a confirmed widening back, alone', async () => {
    const id = await proposeDrop(desk.editor);
    await decide(desk.manager, id, 'confirmation').expect(200);
    const another = await desk.archive.signIn(['editor']);
    const { body } = await decide(another, id, 'undo').expect(200);
    expect(body).toMatchObject({ outcome: 'undone', widening: { status: 'undone' } });
    expect(await outcomes()).toEqual(asRead);
    await decide(another, id, 'undo').expect(409);
    const [latest] = (await desk.archive.request.get(`/api/v1/photos/${photo}/history`)).body;
    expect(latest).toMatchObject({ act: 'widening-undone', detail: { reason: 'Contract 7 of 2 March' } });
  });

  it('the list tells what was widened, by whom, confirmed by whom and why', async () => {
    const id = await proposeDrop(desk.editor);
    const waiting = (await desk.editor.get('/api/v1/widenings?limit=200').expect(200)).body.items;
    expect(waiting).toContainEqual(expect.objectContaining({ id, status: 'waiting', decided: null }));
    await decide(desk.manager, id, 'confirmation').expect(200);
    const { body } = await desk.editor.get('/api/v1/widenings?status=confirmed&limit=1').expect(200);
    expect(body.items).toMatchObject([
      { id, takes: [{ words: expect.stringContaining('Republic of Korea'), field: 'caption' }], photo: { id: photo } },
    ]);
    await desk.editor.get('/api/v1/widenings?status=nonsense').expect(400);
    await (await desk.archive.signIn(['viewer'])).get('/api/v1/widenings').expect(403);
  });
});
