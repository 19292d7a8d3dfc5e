import { describe, expect, it } from '@jest/globals';
import { deskForTests } from '../support/desk.ts';
import { uploadPhoto } from '../support/test-archive.ts';

const NEVER = { kind: 'channel-except', value: ['tv'], within: { channels: ['online'] } };
const FORM = { kind: 'channel-except', value: 'TV', withinChannel: 'online', reason: 'Asked' };
const TOLD = 'of online alone, the value of “channel-except” (tv) forbids nothing, so it would never hold';

describe('a restriction that forbids nothing in its part of all uses is refused', () => {
  const desk = deskForTests();
  const meaning = { as: 'restriction', restriction: NEVER };

  it.each<[string, 'post' | 'patch', string, object]>([
    ['as the meaning of a phrase', 'post', 'phrases', { text: 'NO TV ON THE WEB', meaning, reason: 'Asked' }],
    [
      'as a standing rule of an agency',
      'post',
      'standing-rules',
      { agency: 'kcna', restriction: NEVER, words: 'No TV' },
    ],
    [
      'as a default clause of a kind',
      'post',
      'standing-rules',
      { agency: null, sourceKinds: ['handout'], restriction: NEVER, words: 'No TV' },
    ],
    ['by hand', 'patch', 'photos/:id', { restrictions: { add: [NEVER] }, reason: 'Asked' }],
    [
      'as what a restriction is said to be',
      'patch',
      'photos/:id',
      { restrictions: { correct: [{ id: 'one', to: NEVER }] }, reason: 'Asked' },
    ],
    [
      'of a selection',
      'post',
      'photo-edits',
      { photos: [':id'], edit: { restrictions: { add: [NEVER] } }, reason: 'Asked' },
    ],
  ])('%s', async (_, method, path, body) => {
    const photo = await uploadPhoto(desk.archive, 'Fans cheer in Lyon on Sunday. REUTERS/Jane Roe');
    const [address, sent] = [path, JSON.stringify(body)].map((text) => text.replace(':id', photo));
    const { body: problem } = await desk.manager[method](`/api/v1/${address}`).type('json').send(sent).expect(400);
    expect(problem.detail).toContain(TOLD);
    expect(problem.problems[0].field).toMatch(/within\.channels$/);
  });

  it.each<[string, string, object]>([
    ['a phrase', '/phrases', { text: 'NO TV ON THE WEB', as: 'restriction' }],
    ['a rule of an agency', '/agencies/kcna/standing-rules', {}],
    ['a rule of the house', '/house-rules/standing-rules', {}],
    ['a photo', '/photos/:id/restrictions', {}],
  ])('in the form of %s', async (_, path, form) => {
    const photo = await uploadPhoto(desk.archive, 'Fans cheer in Lyon on Sunday. REUTERS/Jane Roe');
    const { text } = await desk.manager
      .post(path.replace(':id', photo))
      .type('form')
      .send({ ...FORM, ...form })
      .expect(400);
    expect(text).toContain(TOLD);
  });
});
