import { describe, expect, it } from '@jest/globals';
import { deskForTests, type Person } from '../support/desk.ts';
import { uploadPhoto } from '../support/test-archive.ts';

const FANS = 'Fans cheer in Lyon on Sunday. REUTERS/Jane Roe';
const OTHER = { kind: 'other', value: null };

describe('a restriction that only a person can judge', () => {
  const desk = deskForTests();

  const addOther = (photo: string, words: string) =>
    desk.archive.request
      .patch(`/api/v1/photos/${photo}`)
      .send({ restrictions: { add: [OTHER] }, reason: words })
      .expect(200);
  const upload = async () => {
    const photo = await uploadPhoto(desk.archive, FANS);
    await addOther(photo, 'For the anniversary package');
    return photo;
  };
  const verdict = (photo: string, query = '') => desk.verdict(photo, `outlet=world-web${query}`);
  const obstacleOf = async (photo: string) =>
    (await verdict(photo)).reasons.find(({ clause }: { clause: string }) => clause === 'other').obstacle as string;
  const propose = async (who: Person, photo: string, binding: object) => {
    const body = { obstacle: await obstacleOf(photo), reason: 'Asked the agency', ...binding };
    return (await who.post(`/api/v1/photos/${photo}/bindings`).send(body).expect(201)).body.proposals.at(-1)
      .id as string;
  };
  const decide = (who: Person, id: string, what = 'confirmation') =>
    who.post(`/api/v1/widenings/${id}/${what}`).send({ reason: 'Seen the letter' });
  const bind = async (photo: string, binding: object) => {
    const id = await propose(desk.editor, photo, binding);
    await decide(desk.manager, id).expect(200);
    return id;
  };
  const clear = (photo: string, story: string, conditions: object[] = []) =>
    desk.archive.request.post('/api/v1/clearances').send({ photo, outlet: 'world-web', story, conditions });

  it('may be bound to a story by two people: then it is clear for that story alone, and its address is answered', async () => {
    const photo = await upload();
    const id = await propose(desk.manager, photo, { to: 'story', words: 'Lyon at 2000' });
    await decide(desk.manager, id).expect(403);
    await decide(desk.editor, id).expect(403);
    expect((await verdict(photo)).outcome).toBe('review');
    await clear(photo, 'Lyon at 2000').expect(403);
    await decide(desk.other, id).expect(200);
    expect((await verdict(photo)).reasons).toMatchObject([
      { clause: 'other', outcome: 'review', remedy: 'Clear it for the story “Lyon at 2000”.' },
    ]);
    expect((await verdict(photo, '&story=Lyon+at+2000')).outcome).toBe('clear');
    expect((await verdict(photo, '&story=Cup+final')).outcome).toBe('blocked');
    await clear(photo, 'Cup final').expect(403);
    const { body } = await clear(photo, 'lyon at 2000!').expect(201);
    await desk.archive.anonymous.get(new URL(body.url as string).pathname).expect(200);
    const download = `/api/v1/photos/${photo}/original?outlet=world-web&purpose=editorial`;
    await desk.archive.request.get(download).expect(200);
  });

  it('may be bound to a question: whoever clears it answers each time', async () => {
    const photo = await upload();
    await bind(photo, { to: 'ask', words: 'Does the piece show the monument?' });
    const { body: problem } = await clear(photo, 'Cup final').expect(409);
    expect(problem.conditions).toMatchObject([{ clause: 'other', sentence: 'Does the piece show the monument?' }]);
    await clear(photo, 'Cup final', [{ clause: 'other', note: 'Yes, in the lead' }]).expect(201);
  });

  it('may be bound to a duty in words: then it is clear, and the duty stands beside it', async () => {
    const photo = await upload();
    await bind(photo, { to: 'duty', words: 'Name the package in the caption' });
    const { outcome, duties } = await verdict(photo);
    expect(outcome).toBe('clear');
    expect(duties).toContainEqual({
      clause: 'other',
      words: 'For the anniversary package',
      sentence: 'Name the package in the caption',
      ...{ field: 'editor', start: null, end: null, origin: 'editor' },
      confirmed: { by: expect.stringContaining('@'), at: expect.any(String) },
    });
  });

  it('is as it was once that is undone, by one person, and may be bound anew', async () => {
    const photo = await upload();
    const obstacle = await obstacleOf(photo);
    const id = await bind(photo, { to: 'duty', words: 'Name the package' });
    const again = { obstacle, to: 'ask', words: 'Sure?', reason: 'New letter' };
    await desk.editor.post(`/api/v1/photos/${photo}/bindings`).send(again).expect(409);
    await decide(desk.editor, id, 'undo').expect(200);
    expect((await verdict(photo)).outcome).toBe('review');
    await desk.editor.post(`/api/v1/photos/${photo}/bindings`).send(again).expect(201);
  });

  it('closes what else was proposed of it once one of them is confirmed, and no longer waits for a decision', async () => {
    const photo = await upload();
    const meanings = [
      { to: 'story', words: 'Lyon at 2000' },
      { to: 'story', words: 'Cup final' },
      { to: 'ask', words: 'Sure?' },
      { to: 'duty', words: 'Name the package' },
    ];
    const ids: string[] = [];
    for (const binding of meanings) ids.push(await propose(desk.editor, photo, binding));
    const [confirmed = '', ...rivals] = ids;
    await decide(desk.manager, confirmed).expect(200);
    expect((await desk.seen(photo)).proposals).toEqual([]);
    expect((await verdict(photo, '&story=Lyon+at+2000')).outcome).toBe('clear');
    const { body: closed } = await desk.manager.get('/api/v1/widenings?status=closed').expect(200);
    const ofRivals = (closed.items as { id: string; decided: object }[]).filter(({ id }) => rivals.includes(id));
    expect(ofRivals.map(({ decided }) => decided)).toMatchObject(
      rivals.map(() => ({
        reason: 'Two people settled otherwise what it means: only for the story “Lyon at 2000”.',
      })),
    );
    expect((await decide(desk.manager, rivals[0] ?? '').expect(409)).body.detail).toMatch(/closed by itself/);
  });

  it('is bound to no story of signs alone, which any other of signs alone would be', async () => {
    const photo = await upload();
    const binding = { obstacle: await obstacleOf(photo), to: 'story', words: '---', reason: 'Asked' };
    const { body } = await desk.editor.post(`/api/v1/photos/${photo}/bindings`).send(binding).expect(400);
    expect(body.detail).toBe('words: holds no letter or digit: write the name as it is known');
  });

  it('holds the photo again where others come in other words: nobody has said what those mean', async () => {
    const photo = await upload();
    await bind(photo, { to: 'duty', words: 'Name the package' });
    await addOther(photo, 'Not beside pictures of the trial');
    expect((await verdict(photo)).outcome).toBe('review');
  });

  it('is bound alone where others come in other words before anybody confirmed', async () => {
    const photo = await upload();
    const id = await propose(desk.editor, photo, { to: 'duty', words: 'Name the package' });
    await addOther(photo, 'Not beside pictures of the trial');
    await decide(desk.manager, id).expect(200);
    const others = (await verdict(photo)).reasons.filter(({ clause }: { clause: string }) => clause === 'other');
    expect(others).toMatchObject([{ outcome: 'review', words: 'Not beside pictures of the trial' }]);
  });

  it('is the only sort that can be bound', async () => {
    const photo = await uploadPhoto(desk.archive, `${FANS} (For Use Only in the Republic of Korea)`);
    const obstacle = (await verdict(photo)).reasons[0].obstacle as string;
    const binding = { obstacle, to: 'duty', words: 'Be careful', reason: 'No' };
    await desk.editor.post(`/api/v1/photos/${photo}/bindings`).send(binding).expect(404);
  });
});
