import { describe, expect, it } from '@jest/globals';
import {
  ALTERATIONS,
  type Alteration,
  alterationsIn,
  alterationsNamed,
} from '../../src/rights/words/named-alterations.ts';
import { dutyOf, sentenceOf } from '../../src/rights/words/sentences.ts';

/** Words that single out one alteration, each in a language of the wires. */
const ONE: Readonly<Record<Alteration, readonly string[]>> = {
  crop: [
    'MUST RUN UNCROPPED',
    'AL-CRP',
    'Do not cut',
    'No cuts',
    'No cutting',
    'Nicht beschneiden',
    'Nicht zuschneiden',
    'Kein Zuschnitt',
    'Ne pas rogner',
    'No reencuadrar',
    'No recortar',
    '크롭 금지',
    '자르지 말 것',
    '切り抜き不可',
    '禁止裁剪',
    '不得裁切',
    '不得剪裁',
  ],
  colour: [
    'NO COLOR',
    'NO COLOURS',
    'AL-CLR',
    'AL-DCL',
    'No toning',
    'No tones',
    'No black and white',
    'No black-and-white',
    'Not in B&W',
    'Not in B & W',
    'Not in B/W',
    'No monochrome',
    'No greyscale',
    'No grayscale',
    'Nicht in schwarzweiß',
    'Nicht in schwarz-weiß',
    'Nicht umfärben',
    'Farben beibehalten',
    'Couleurs à respecter',
    'Pas de noir et blanc',
    'No colorizar',
    'Sin decoloración',
    '색감 유지',
    '컬러로만 사용',
    'カラーのみ',
    '白黒不可',
    '不得调色',
    '禁止黑白',
  ],
  composite: [
    'No collages',
    'Do not merge',
    'NOT TO BE COMBINED',
    'No combining',
    'No cutout',
    'No cutouts',
    'No cut-out',
    'No cut-outs',
    'No cut outs',
    'Nicht freistellen',
    'Keine Freisteller',
    'Détourage interdit',
    'Sin fusión',
    '몽타주 금지',
    'コラージュ不可',
    '禁止拼接',
    '不得拼贴',
    '不得拼貼',
  ],
  overlay: [
    'Nothing overlaid',
    'No overprinting',
    'Nothing superimposed',
    'No text over it',
    'No type on it',
    'No letter across it',
    'No letters over it',
    'No lettering across it',
    'No graphics on it',
    'No caption over it',
    'No captions over it',
    'No bleeds',
    'Nicht überdrucken',
    'Nicht überschreiben',
    'Kein Text auf dem Bild',
    'Kein Text im Bild',
    'Incrustation interdite',
    'Pas de texte sur la photo',
    'No superponer',
    'Sin sobreimpresiones',
    '자막 금지',
    'テキスト不可',
    '字幕不可',
    '禁止叠加文',
  ],
  obscure: [
    'No removal of logos',
    'No removal of the logo',
    'No removal of the sponsor logo',
    'No removal of any ad or sponsors logo',
    'DO NOT REMOVE WATERMARK',
    'DO NOT REMOVE ANY BRANDING',
    'No removing faces',
    'Logos must not be blurred',
    'Do not pixelate',
    'Do not hide the face',
    'Nothing hidden',
    'No hiding',
    'No masking',
    'Do not cover faces',
    'Do not cover the logo',
    'No face covered; nobody covered any logo',
    'No covering the face',
    'Nicht verdecken',
    'Nicht unkenntlich machen',
    'Ne pas masquer',
    'Ne pas dissimuler',
    'No tapar',
    'No difuminar',
    '얼굴을 가리지 말 것',
    'ぼかし不可',
    '顔を隠さない',
    '不得遮挡',
    '不得遮擋',
    '禁止模糊',
    '禁止马赛克',
    '禁止馬賽克',
  ],
};

/** They speak of alteration as such beside what they name, or of one that is none of those told apart. */
const WHOLE = [
  'Do not edit or crop',
  'No edits, no crops',
  'Must not be edited or cropped',
  'No editing or cropping',
  'No retouching or cropping',
  'No flipping or cropping',
  'No mirroring, no overlays',
  'No removal of people, no cropping',
  'Do not remove people or hide logos',
  'No removing clothes, no blurring',
  'No removal, no cropping',
  'Run uncropped and unaltered',
  'Run uncropped, unedited',
  'Run uncropped and in full',
  'No crop, in its entirety',
  'Keine Bearbeitung, kein Beschnitt',
  'Nicht verändern oder beschneiden',
  'Nur ganz, kein Beschnitt',
  'Ne pas modifier ni recadrer',
  'Sin manipulaciones ni recortes',
  'Prohibido editar o recortar',
  '편집 및 트리밍 금지',
  '修正・トリミング不可',
  '禁止修改和裁剪',
  'CC BY-ND, no cropping',
];

/** They only look as if they named an alteration. */
const NONE = [
  'Uncut',
  'Cute dogs only',
  'Discolour',
  'Tonight only',
  'Stone walls',
  'BBW',
  'By B. Wright',
  'Emerging artists',
  'Combinations of uses',
  'Type overnight',
  'Letters overseas',
  'Texts on file',
  'Letters and graphics',
  'Captions one by one',
  'Discover faces',
  'Cover of the logo',
  'Hideout',
  'Schwarz und Weiß',
  'schwarz/weiß',
  'Black & white',
  'black/and/white',
  'black and/white',
];

describe('words of one alteration', () => {
  const told = ALTERATIONS.flatMap((alteration) => ONE[alteration].map((words) => [words, alteration] as const));

  it.each(told)('“%s” name no other than: %s', (words, alteration) => {
    expect(alterationsIn(words)).toEqual([alteration]);
    expect(alterationsIn(words.toUpperCase())).toEqual([alteration]);
  });

  it.each(WHOLE)('“%s” mean every alteration', (words) => expect(alterationsIn(words)).toEqual([]));

  it.each(NONE)('“%s” name none', (words) => expect(alterationsIn(words)).toEqual([]));

  it('“Cut/outs” are cuts and no cut-outs', () => expect(alterationsIn('Cut/outs')).toEqual(['crop']));
});

describe('the alterations of a clause', () => {
  const said = { kind: 'no-modification', value: null, words: 'No cropping' } as const;

  it('are those its words name', () => {
    expect(alterationsNamed(said)).toEqual(['crop']);
    expect(alterationsNamed({ ...said, origin: 'read' })).toEqual(['crop']);
  });

  it('are all where it has no words, or the words are what the house says of its reasons', () => {
    expect(alterationsNamed({ kind: 'no-modification', value: null })).toEqual([]);
    expect(alterationsNamed({ ...said, origin: 'house' })).toEqual([]);
  });

  it('are none where it forbids something else', () => {
    expect(alterationsNamed({ ...said, kind: 'no-archive' })).toEqual([]);
  });
});

describe('what people are told of alterations', () => {
  const told = (words: string) => {
    const clause = { kind: 'no-modification', value: null, words } as const;
    return [sentenceOf(clause), dutyOf(clause)];
  };

  it.each<[Alteration, string, string]>([
    ['crop', 'be cropped', 'crop it'],
    ['colour', 'have its colours changed', 'change its colours'],
    ['composite', 'be combined with other pictures', 'combine it with other pictures'],
    ['overlay', 'carry text or graphics over it', 'put text or graphics over it'],
    ['obscure', 'have faces or logos in it hidden or removed', 'hide or remove faces or logos in it'],
  ])('of %s: may not %s; do not %s', (alteration, passive, active) => {
    expect(told(String(ONE[alteration][0]))).toEqual([`May not ${passive}.`, `Do not ${active}.`]);
  });

  it('of several, in one sentence', () => {
    expect(told('No crops, no toning')).toEqual([
      'May not be cropped or have its colours changed.',
      'Do not crop it or change its colours.',
    ]);
    expect(told('No crops, no toning, no collages')[1]).toBe(
      'Do not crop it, change its colours or combine it with other pictures.',
    );
  });
});
