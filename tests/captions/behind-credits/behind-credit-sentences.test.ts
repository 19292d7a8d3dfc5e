import { describe, expect, it } from '@jest/globals';
import { readCaption } from '../../../src/captions/read-caption.ts';

const NEWS = 'A man waits at a bus stop in Oslo, Norway, May 3, 2026. (AP Photo/Jane Roe)';

/** What was read or held, in any way. */
function heldIn(text: string): number {
  const { restrictions, doubts } = readCaption(text, 'caption');
  return restrictions.length + doubts.length;
}

describe('a sentence behind the credit of a caption', () => {
  it.each([
    'Nobody outside the group may pass this file on.',
    'The family has asked that no outlet run this picture after Friday.',
    'Use after 4 July 2026 requires renewed permission from the promoter.',
    'Bitte das Bild nur bis Ende Mai zeigen.',
    'Nur im Inland verwenden',
    'Nur für Abonnenten.',
    'Solo para abonados.',
    'テレビでの使用は要相談。',
    "Il est demandé que nulle rédaction n'utilise ce visuel.",
    'Abstenerse de difundir en redes.',
    'Chi pubblica la foto deve citare l’autrice.',
    'Favor não levar esta foto à capa.',
    'Het beeld moet na een week uit de systemen verdwijnen.',
    'Billedet er forbeholdt abonnenter.',
    'Автор против кадрирования этой фотографии.',
    '일주일 뒤에는 사진을 지워 주십시오.',
    '広告には提供しておりません。',
    '不向广告提供此图片。',
    '(ex China)',
  ])('is held where it speaks of pictures and of a limit: %s', (sentence) => {
    expect(heldIn(`${NEWS} ${sentence}`)).toBeGreaterThan(0);
  });

  it.each([
    'The bus was late again on Sunday.',
    'Der Bus kam am Sonntag wieder zu spät.',
    'Le bus était encore en retard dimanche.',
    'FILE PHOTO',
  ])('is left alone where it goes on with news: %s', (sentence) => {
    expect(heldIn(`${NEWS} ${sentence}`)).toBe(0);
  });

  it('is news where the credit opens the caption', () => {
    expect(heldIn('(AP Photo/Jane Roe) Visitors must not photograph a frame in Oslo, Norway, May 3, 2026.')).toBe(0);
  });
});
