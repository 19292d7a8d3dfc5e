import { describe, expect, it } from '@jest/globals';
import { deskForTests } from '../support/desk.ts';
import { uploadPhoto } from '../support/test-archive.ts';

const STREET = 'A quiet street. (Yonhap)';

describe('what the house says of words that kill', () => {
  const desk = deskForTests();

  const upload = (instructions: string) => uploadPhoto(desk.archive, STREET, { instructions });
  const statusOf = async (photo: string) => (await desk.seen(photo)).status as string;
  const outcomeOf = async (photo: string) => (await desk.verdict(photo)).outcome;
  const doubts = async (photo: string): Promise<string[]> =>
    (await desk.seen(photo)).doubts.map((doubt: { words: string }) => doubt.words);
  const form = (text: string, as: string) => ({ text, as, reason: 'Told on the phone' });
  const change = (text: string) => ({ text, meaning: { as: 'harmless' }, reason: 'Told on the phone' });
  const asked = async (text: string) =>
    (
      await desk.manager
        .post('/api/v1/what-if')
        .send({ kind: 'phrase', change: change(text) })
        .expect(200)
    ).body.read;

  const agree = async (text: string, meaning: object): Promise<void> => {
    const said = { text, meaning, reason: 'Told on the phone' };
    const { id, versions } = (await desk.manager.post('/api/v1/phrases').send(said).expect(201)).body;
    if (JSON.stringify(meaning) !== '{"as":"hold"}')
      await desk.other
        .post(`/api/v1/phrases/${id}/confirmation`)
        .send({ version: versions[0].number, reason: 'Annex B' })
        .expect(200);
  };

  it('tells before it is said how many photos would leave a kill, and takes it from those', async () => {
    const words = 'This photo has been withdrawn by Reuters in a hurry';
    const photo = await upload(words);
    const other = await upload('This photo has been withdrawn by Reuters');
    expect([await statusOf(photo), await statusOf(other)]).toEqual(['killed', 'killed']);
    expect(await asked(words)).toEqual({ changed: 1, leavingKill: 1, killed: 0 });
    const page = await desk.manager.post('/what-if/phrase').type('form').send(form(words, 'harmless')).expect(200);
    expect(page.text).toContain('1 photo would be killed no more.');
    await agree(words, { as: 'harmless' });
    expect([await statusOf(photo), await statusOf(other)]).toEqual(['active', 'killed']);
  });

  it('tells before it is said that it changes nothing', async () => {
    const photo = await upload('Freigabe Nord gilt mittelbar');
    expect(await asked('Freigabe Nord')).toEqual({ changed: 0, leavingKill: 0, killed: 0 });
    const page = await desk.manager.post('/what-if/phrase').type('form').send(form('Freigabe Nord', 'harmless'));
    expect(page.text).toContain('No photo is read otherwise');
    expect(await outcomeOf(photo)).toBe('review');
  });

  it('keeps a hold whatever a shorter phrase within it says', async () => {
    await agree('PHOTO ELIMINATION', { as: 'hold' });
    await agree('ELIMINATION', { as: 'harmless' });
    const photo = await upload('PHOTO ELIMINATION');
    expect(await statusOf(photo)).toBe('killed');
    expect(await doubts(photo)).toEqual(['PHOTO ELIMINATION']);
  });
});
