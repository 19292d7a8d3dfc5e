import { describe, expect, it } from '@jest/globals';
import { readCaption } from '../../src/captions/read-caption.ts';
import type { TextField } from '../../src/vocabulary/texts.ts';
import { summariesOf } from './summary.ts';

const saidOf = (text: string, field: TextField): string[] => {
  const { restrictions, doubts } = readCaption(text, field);
  return [...summariesOf(restrictions), ...doubts.map((doubt) => `held: ${doubt.text}`)];
};

describe('what houses set under every picture', () => {
  it.each<[TextField, string, string[]]>([
    [
      'caption',
      'The president greets guests in the Oval Office. This official White House photograph is being made available only for publication by news organizations and/or for personal use printing by the subject(s) of the photograph.',
      ['purpose-only editorial'],
    ],
    [
      'caption',
      'Boys row in Leeds, England. REUTERS/Jane Roe SEARCH "ROE LEEDS" FOR THIS STORY. SEARCH "WIDER IMAGE" FOR ALL STORIES.',
      [],
    ],
    [
      'caption',
      'Wels: Feuerwehr. FOTO: FF Wels / APA ++++ACHTUNG REDAKTIONEN: Das Foto darf ausschließlich zur redaktionellen Berichterstattung verwendet werden.',
      ['purpose-only editorial'],
    ],
    [
      'instructions',
      'MANDATORY CREDIT; SEATTLEPI.COM OUT; TV OUT',
      ['channel-except tv', 'mandatory-credit', 'publication-except SEATTLEPI.COM'],
    ],
    [
      'instructions',
      'obbligo di citazione del fotografo - vietata la cessione a terzi',
      ['mandatory-credit', 'no-redistribution'],
    ],
    ['instructions', 'NO REUSE AFTER 30 DAYS, DO NOT ARCHIVE', ['expires-after-days 30', 'no-archive']],
    ['instructions', 'Endast webb t.o.m. 3 maj 2026', ['channel-only online', 'expires-on 2026-05-03']],
    ['instructions', 'Nur im Zusammenhang mit der Ausstellung, mit Namensnennung', ['mandatory-credit', 'other']],
    ['instructions', 'Use only in connection with the exhibition, with credit', ['mandatory-credit', 'other']],
    [
      'instructions',
      "Uniquement dans le cadre de l'exposition, avec mention du photographe",
      ['mandatory-credit', 'other'],
    ],
    ['instructions', 'Alleen in verband met de tentoonstelling, met naamsvermelding', ['mandatory-credit', 'other']],
    ['instructions', 'Nur im Zusammenhang mit der Ausstellung, honorarpflichtig', ['other']],
    ['caption', 'World Rights, No France Rights, No Poland Rights', ['territory-except FR', 'territory-except PL']],
    ['instructions', 'この写真の二次利用を禁じます。', ['one-time-use']],
    ['instructions', '사용 기한: 2026년 6월 30일까지', ['expires-on 2026-06-30']],
  ])('is read whole: %s, %s', (field, text, expected) => {
    expect(saidOf(text, field)).toEqual(expected);
  });

  it('credits the photographer before words for whoever searches', () => {
    const text = 'Boys row in Leeds, England. REUTERS/Jane Roe   SEARCH "PIX TODAY" FOR ALL PICTURES';
    expect(readCaption(text, 'caption').credit?.photographer).toBe('Jane Roe');
  });

  it.each([
    ['Hold for Sunday.', 'Hold for Sunday'],
    ['For Sunday papers.', 'For Sunday papers'],
    ['Exclusive to the Sun.', 'Exclusive to the Sun'],
    ['Exklusiv für Bild.', 'Exklusiv für Bild'],
  ])('is held as a sentence of its own between the news and its credit: %s', (sentence, held) => {
    const text = `Fans wait in Leeds, England, May 3, 2026. ${sentence} (AP Photo/Jane Roe)`;
    expect(readCaption(text, 'caption').doubts.map((doubt) => doubt.text)).toEqual([held]);
  });

  it.each([
    ['Good until June 3.', ['expires-on']],
    ['Online rights reserved.', ['other']],
  ])('is read as one there: %s', (sentence, expected) => {
    expect(saidOf(`Fans wait in Leeds, England, May 3, 2026. ${sentence} (AP Photo/Jane Roe)`, 'caption')).toEqual(
      expected,
    );
  });

  it.each([
    'Not for the first time.',
    'Exclusive homes stand behind it.',
    'Sold out.',
    'No goals.',
    'The show runs until June 3.',
    'He waits for Sunday.',
  ])('is news there that only sounds like it: %s', (sentence) => {
    const text = `Fans wait in Leeds, England, May 3, 2026. ${sentence} (AP Photo/Jane Roe)`;
    const { restrictions, doubts } = readCaption(text, 'caption');
    expect([restrictions, doubts]).toEqual([[], []]);
  });
});
