import { describe, expect, it } from '@jest/globals';
import { readText } from '../../../src/captions/read-text.ts';
import type { TextField } from '../../../src/vocabulary/texts.ts';
import { summariesOf } from '../summary.ts';

const read = (text: string, field: TextField) => {
  const { restrictions, doubts } = readText(text, field);
  return { restrictions: summariesOf(restrictions), doubts: doubts.map((doubt) => doubt.text) };
};

describe('a kill', () => {
  it.each([
    'KILL',
    'Please kill',
    'KILL: wrong person',
    'KILL. Wrong identification.',
    'KILL/KILL/KILL',
    'MANDATORY KILL',
    'PHOTO KILL. Editors: please eliminate',
    'PHOTO KILL for legal reasons',
    'PHOTO WITHDRAWN - LICENCE ISSUE - DO NOT USE',
    'PHOTO ELIMINATION',
    'This picture has been withdrawn by the agency',
    'Spike this picture',
  ])('in its sure forms is read: %s', (text) => {
    expect(read(text, 'instructions')).toEqual({ restrictions: ['kill'], doubts: [] });
  });

  it.each([
    ['KILL in Japan', 'kill @ JP'],
    ['PHOTO KILL in Japan', 'kill @ JP'],
    ['MANDATORY KILL in Japan', 'kill @ JP'],
    ['Photo withdrawn in Japan', 'kill @ JP'],
    ['Killed for Japan', 'kill @ JP'],
    ['Kill for web', 'kill @ channels online'],
    ['Kill after 1 May 2027', 'kill @ from 2027-05-02'],
  ])('of a part is one for that part: %s', (text, kill) => {
    expect(read(text, 'instructions')).toEqual({ restrictions: [kill], doubts: [] });
  });

  it.each([
    'Kill Bill premieres in Seoul.',
    'Police say the gunman meant to kill three people.',
    'NO KILL',
    'DO NOT KILL',
    'Do not kill this picture',
    'photo kill lifted',
    'PHOTO KILL LIFTED',
    'PHOTO KILL CANCELLED',
    'PHOTO KILL. The kill is lifted.',
    'Previous PHOTO KILL was sent in error; this photo may be used',
    'KILL FEE APPLIES',
    'KILL - except Japan',
    'PHOTO KILL (Japan only)',
    'EDITORS NOTE: kill for print only',
    'This picture has been withdrawn from the exhibition by the museum',
    '사진 삭제 금지',
    'MANDATORY KILL: NONE',
    'Kill: no',
    'REPLACES PHOTO KILL',
    'PHOTO KILL: Japan',
    'JAPAN: KILL',
    'In Japan: PHOTO KILL',
    'Online: kill',
    'Kill photo LON1 in Japan',
    'Photo annulée au Japon',
    'ANNULATION PHOTO pour le Japon',
    '사진 삭제 (일본)',
  ])('that may be none, or of a part nobody understood, is left to a person: %s', (text) => {
    const { restrictions, doubts } = read(text, 'instructions');
    expect(restrictions.filter((restriction) => restriction.startsWith('kill'))).toEqual([]);
    expect(doubts).not.toEqual([]);
  });

  it.each(['Kill Bill premieres in Seoul', 'A lioness drags her kill across the road'])(
    'that is news leaves one doubt over the whole of it: %s',
    (text) => {
      expect(read(text, 'instructions').doubts.map((doubt) => text.endsWith(doubt))).toEqual([true]);
    },
  );

  it('of a part explains nothing away', () => {
    expect(read('KILL in Japan. Purple people only.', 'instructions').doubts).toEqual(['Purple people only']);
  });
});

describe('what is to be gone in the end', () => {
  it.each([
    'Bitte nach Gebrauch löschen',
    'Bild bitte löschen nach 30 Tagen',
    '사용 후 사진 삭제 바랍니다',
    '写真の削除は使用後7日以内',
    'Please delete this photo by 3 May 2026',
    'Please delete this photo by 12 May 2026',
    'Please delete this photo by Monday',
    'Please delete this photo by the end of the tour',
    'Delete the picture once used',
    '30일 이내 사진 삭제 바랍니다',
    '5月まで使用、その後画像は削除',
    'Снимок удалить после использования',
  ])('is in use until then, and no kill: %s', (text) => {
    const { restrictions, doubts } = read(text, 'instructions');
    expect(restrictions.join(' ')).not.toMatch(/kill/);
    expect(restrictions.length + doubts.length).toBeGreaterThan(0);
  });
});

describe('what is to be gone now', () => {
  it.each(['Please delete this photo', 'Bitte löschen Sie das Bild umgehend'])('is no longer in use: %s', (text) => {
    expect(read(text, 'instructions').restrictions).toEqual(['kill']);
  });
});

describe('a withhold until a day', () => {
  it.each([
    ['Withhold until 1 May 2027', 'withhold @ until 2027-05-01'],
    ['Withheld until 1 May 2027', 'withhold @ until 2027-05-01'],
    ['PHOTO WITHHELD UNTIL 1 MAY 2027', 'withhold @ until 2027-05-01'],
    ['Withhold in Japan until 1 May 2027', 'withhold @ JP until 2027-05-01'],
    ['Withhold for 30 days', 'withhold @ untilDays 30'],
    ['Withhold until further notice', 'withhold'],
    ['WITHHOLD FROM PUBLICATION until the family has been informed', 'withhold'],
  ])('holds until then, and expires at no day: %s', (text, withhold) => {
    expect(read(text, 'instructions')).toEqual({ restrictions: [withhold], doubts: [] });
  });

  it('is none where somebody holds a banner', () => {
    expect(read('Demonstrators hold a banner', 'instructions').restrictions).toEqual([]);
  });
});

describe('behind the credit of a caption', () => {
  it.each([
    ['KILL', 'kill'],
    ['Photo killed.', 'kill'],
    ['Spike this picture', 'kill'],
    ['Kill for web', 'kill @ channels online'],
    ['Killed for Japan.', 'kill @ JP'],
    ['WITHHOLD in Japan', 'withhold @ JP'],
    ['Photo withheld in Japan', 'withhold @ JP'],
  ])('a takedown is read: %s', (text, takedown) => {
    expect(read(`A man in Seoul. (Yonhap) ${text}`, 'caption')).toEqual({ restrictions: [takedown], doubts: [] });
  });

  it.each([
    'KILLED',
    'WITHDRAWN',
    '[Withheld]',
    'Kill for use in Japan.',
    'Picture pulled by agency',
    'Recalled',
    'CANCELLED',
    'PHOTO KILL LIFTED',
    'Yonhap has withdrawn this picture',
    'Please discard',
    'Removed at request of the family',
    'ON HOLD',
    '전송 취소',
    'Zurückgezogen',
    'Retirée',
    '삭제',
    '削除',
    '撤回',
  ])('what may be one is left to a person: %s', (text) => {
    const { restrictions, doubts } = read(`A man in Seoul. (Yonhap) ${text}`, 'caption');
    expect([restrictions, doubts.length]).toEqual([[], 1]);
  });

  it.each([
    'A man in Seoul. Yonhap KILLED',
    'KILLED - A man in Seoul. (Yonhap)',
    '[KILLED] A man in Seoul. (Yonhap)',
    'A man in Seoul. [WITHDRAWN]',
  ])('or anywhere, loud and alone, it is left to a person: %s', (text) => {
    expect(read(text, 'caption').doubts).toHaveLength(1);
  });

  it.each(['Yonhap KILLED', 'AP - withheld'])('or in a field of credits: %s', (text) => {
    expect(read(text, 'credit').doubts).toHaveLength(1);
  });

  it.each([
    ['A man in Seoul. Yonhap. KILL in Japan', 'kill @ JP'],
    ['A man in Seoul Yonhap. KILL in Japan', 'kill @ JP'],
    ['UPDATE: PHOTO IS KILLED, A man in Seoul (Yonhap)', 'kill'],
  ])('and ahead of it, without brackets: %s', (text, takedown) => {
    expect(read(text, 'caption')).toEqual({ restrictions: [takedown], doubts: [] });
  });

  it.each([
    'A hunter views his kill. (Yonhap)',
    'Two killed in Seoul crash. (Yonhap)',
    'A man in Seoul. (Yonhap) Kim Lee was killed on Monday.',
    'A bomb attack (AP Photo/Kim Lee) killed three people in Seoul.',
    'The picture was withdrawn from the exhibition. (Yonhap)',
    'Kim Lee (killed) and Ann Roe (wounded). (AP)',
  ])('news is silent: %s', (text) => {
    expect(read(text, 'caption')).toEqual({ restrictions: [], doubts: [] });
  });

  it.each(['Killed in Japan', 'Withdrawn in Syria'])('or a headline: %s', (text) => {
    expect(read(text, 'headline')).toEqual({ restrictions: [], doubts: [] });
  });

  it('a picture withdrawn by a museum is no kill', () => {
    const text = 'This picture has been withdrawn from the exhibition by the museum';
    expect(read(text, 'caption').restrictions).toEqual([]);
  });
});

describe('an edit status', () => {
  it.each([
    ['Withheld', 'withhold'],
    ['WITHHELD', 'withhold'],
    ['Killed', 'kill'],
    ['Withdrawn', 'kill'],
    ['Retracted', 'kill'],
    ['Recalled', 'kill'],
    ['Kill', 'kill'],
    ['Hold', 'withhold'],
    ['Kill in Japan', 'kill @ JP'],
    ['Correction', 'correction'],
  ])('that takes the picture back does so: %s', (text, restriction) => {
    expect(read(text, 'editStatus')).toEqual({ restrictions: [restriction], doubts: [] });
  });

  it.each(['Cancelled', 'Canceled', 'Obsolete', 'Not final', 'Deleted', 'Use', '삭제', 'A'])(
    'that nobody knows is a doubt over all of it: %s',
    (text) => {
      expect(read(text, 'editStatus')).toEqual({ restrictions: [], doubts: [text] });
    },
  );

  it.each(['New', 'UPDATE', 'Lead', '1st Lead-Writethru', 'Urgent', 'Correct', 'Final', '2', '최종'])(
    'of a desk at work is silent: %s',
    (text) => {
      expect(read(text, 'editStatus')).toEqual({ restrictions: [], doubts: [] });
    },
  );
});
