import { describe, expect, it } from '@jest/globals';
import { readText } from '../../../src/captions/read-text.ts';
import type { TextField } from '../../../src/vocabulary/texts.ts';
import { summariesOf } from '../summary.ts';

const said = (text: string, field: TextField): string[] => {
  const { restrictions, doubts } = readText(text, field);
  return [...summariesOf(restrictions), ...doubts.map((doubt) => `? ${doubt.text}`)];
};

/** Terms that once said nothing, or less than their words. */
const TERMS: readonly [field: TextField, text: string, ...said: string[]][] = [
  ['instructions', 'Photo released by Roe until Sunday.', '? until Sunday'],
  ['instructions', 'Handout photo from NASA until Monday', '? until Monday'],
  ['caption', 'A man walks in Oslo. Photo released by Roe until Sunday.', '? until Sunday'],
  ['instructions', 'Foto fornita da Netflix fino a domenica.', '? fino a domenica'],
  ['instructions', 'Foto cedida por Netflix até domingo.', '? até domingo'],
  ['credit', 'Courtesy of Roe until Sunday', '? until Sunday'],
  ['instructions', 'Photo released by Roe for Sunday papers', '? for Sunday papers'],
  ['instructions', 'Courtesy of Netflix (online)', '? online'],
  ['instructions', 'Photo provided by Netflix (web)', '? web'],
  ['caption', 'A man walks in Oslo. Courtesy of Netflix (print)', '? print'],
  ['caption', 'A man walks in Oslo. Courtesy of Netflix - print', '? print'],
  ['credit', 'Foto: Netflix (Print)', '? Print'],
  ['credit', 'Courtesy Netflix, print', '? print'],
  ['copyrightNotice', '© Jane Roe, TDM reserved', 'purpose-except ai-training'],
  ['copyrightNotice', '© Jane Roe, AI training reserved', 'purpose-except ai-training'],
  ['copyrightNotice', '© Jane Roe, TDM vorbehalten', 'purpose-except ai-training'],
  ['caption', 'A man walks in Oslo. © Jane Roe, TDM reserved', 'purpose-except ai-training'],
  ['copyrightNotice', '© Jane Roe, print reserved', '? print reserved'],
  ['instructions', 'Höchstens 7 Tage online, in Apps 3.', 'expires-after-days 7 @ channels online', '? in Apps 3'],
  [
    'instructions',
    'Magazines in Italy must call the agency.',
    'contact-required the agency @ IT channels print-magazine',
  ],
  ['instructions', 'No TV4.', 'publication-except TV4'],
  ['instructions', 'No TV for 2 days', 'channel-except tv @ untilDays 2'],
  ['instructions', 'Not for use outside Italy www.example.com', 'territory-only IT'],
  ['instructions', 'Bild nicht mehr verwenden www.example.com', 'kill'],
  ['caption', 'A man walks in Oslo on Friday. (AP Photo/Jane Roe) "No sales"', 'no-resale'],
  [
    'caption',
    'A man walks in Oslo. (AP Photo/Jane Roe) "In geen enkel land behalve Polen"',
    '? In geen enkel land behalve Polen',
  ],
  ['caption', 'A man walks in Oslo. (AP Photo/Jane Roe) Dear editors, hold for Sunday', '? hold for Sunday'],
  ['caption', 'A man walks in Oslo. (AP Photo/Jane Roe) Liebe Redaktionen, keine Archivierung', 'no-archive'],
  ['caption', 'A man walks in Oslo. (AP Photo/Jane Roe) Hi all, no sales', 'no-resale', '? Hi'],
  ['caption', 'A man walks in Oslo. RESTRICTIONS: Exclusive to Bild until 3 May', '? to Bild until 3 May'],
  ['caption', 'A man walks in Oslo (Exclusive to Bild until 3 May)', '? Exclusive to Bild until 3 May'],
  [
    'caption',
    "A man walks in Oslo *** Exclusivité Paris Match jusqu'au 15 mai inclus ***",
    "? Exclusivité Paris Match jusqu'au 15 mai inclus",
  ],
  ['caption', '記者会見する首相。掲載の際は「©NHK」を明記。', 'mandatory-credit'],
  ['caption', 'a man walks in oslo. photo: jane roe via reuters no resales.', 'no-resale'],
  ['instructions', 'Rights: NO REUSE AFTER 3 MAY', 'expires-on'],
  ['instructions', 'Usage: No more than seven days on websites', 'expires-after-days 7 @ channels online'],
  [
    'instructions',
    'Uso exclusivo para prensa hasta el 3 de mayo de 2026',
    'expires-on 2026-05-03',
    'purpose-only editorial',
  ],
  ['instructions', 'Until 3 May, media only', 'expires-on', 'purpose-only editorial'],
  [
    'caption',
    'A man walks in Oslo. (AP Photo/Jane Roe) Alleen te gebruiken door De Tijd en niet geldig na 3 mei 2036',
    '? Alleen te gebruiken door De Tijd en niet geldig na 3 mei 2036',
  ],
  [
    'caption',
    'A man walks in Oslo. (AP Photo/Jane Roe) Digitaal gebruik in overleg met het bureau',
    '? Digitaal gebruik in overleg met het bureau',
  ],
  ['caption', 'A man walks in Oslo. (AP Photo/Jane Roe) 영국: 웹만.', 'channel-only online', 'territory-only GB'],
  [
    'caption',
    'A man walks in Oslo. (AP Photo/Jane Roe) Bilden får endast användas av media i samband med rapportering om fusionen',
    '? Bilden får endast användas av media i samband med rapportering om fusionen',
  ],
  ['instructions', '使用前请联系 – 只能在日本使用', 'contact-required', 'territory-only JP'],
  ['instructions', '使用前请联系 (只能在日本使用)', 'contact-required', 'territory-only JP'],
  [
    'instructions',
    'Указание автора обязательно и перепродажа категорически запрещена',
    'mandatory-credit',
    'no-resale',
  ],
  ['instructions', 'クレジット明記のこと / 使用前に要確認', 'contact-required', 'mandatory-credit'],
  [
    'instructions',
    'Any further use requires a new permission from the State Archives and logo must remain visible',
    'contact-required the State Archives',
    'no-modification',
    'one-time-use',
  ],
  [
    'instructions',
    'Any other use requires permission from the museum and Japan and Korea both out',
    'contact-required the museum',
    'territory-except JP,KR',
  ],
  ['instructions', 'Mandatory credit - Jane Roe / AP', 'mandatory-credit Jane Roe / AP'],
  ['instructions', 'Contact Smith and Out Pictures', 'contact-required Smith and Out Pictures'],
  [
    'caption',
    'A man walks in Oslo. (AP Photo/Jane Roe) Any other use requires permission from the museum\nJapan and Korea both out',
    'contact-required the museum',
    'territory-except JP,KR',
  ],
  ['instructions', 'UK: print ok, web after 48 hrs', 'channel-except online @ untilDays 2', '? UK'],
];

const NOTHING: readonly [field: TextField, text: string][] = [
  ['caption', 'Photo released by the Army on Sunday.'],
  ['copyrightNotice', '© Jane Roe, all rights reserved'],
  ['caption', 'A man walks in Oslo. (AP Photo/Jane Roe) The sign reads "No sales"'],
  ['caption', 'A man walks in Oslo on Friday. (AP Photo/Jane Roe) A novel, "No Sales"'],
  ['caption', 'Dear colleagues, it was an honour, he wrote in Oslo on Friday. (AP Photo/Jane Roe)'],
  ['caption', 'The show is exclusive to Netflix until 3 May, fans say. (AP Photo/Jane Roe)'],
  ['caption', '首相は「©NHK」の文字が入った旗を示した。'],
  ['caption', 'a man travels via reuters square on sunday.'],
  ['caption', 'Police in Leeds on Sunday, May 3, 2026, withdrawn.'],
  ['caption', 'A man walks in Oslo on Friday. (AP Photo/Jane Roe) Fans wait and sing.'],
  ['credit', 'Netflix (TV)'],
  ['credit', 'BBC Studios (TV)'],
  ['credit', 'Foto: Max Muster / Merkur Online'],
];

describe('terms that were passed over', () => {
  it.each(TERMS)('in %s “%s” is read or held', (field, text, ...all) => {
    expect(said(text, field)).toEqual(all);
  });

  it.each(NOTHING)('in %s “%s” says nothing', (field, text) => {
    expect(said(text, field)).toEqual([]);
  });

  it('who is to be asked outside a country is asked in all others', () => {
    const [asked] = readText('Newspapers outside the UK must contact PA.', 'instructions').restrictions;
    expect([asked?.within?.territories?.includes('GB'), asked?.within?.territories?.includes('FR')]).toEqual([
      false,
      true,
    ]);
  });
});
