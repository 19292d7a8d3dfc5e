import { describe, expect, it } from '@jest/globals';
import { readCaption } from '../../../src/captions/read-caption.ts';
import type { TextField } from '../../../src/vocabulary/texts.ts';
import { summaryOf } from '../summary.ts';

/** What was read, in the order of the text, and what is held behind a stroke. */
function read(text: string, field: TextField = 'instructions'): string {
  const { restrictions, doubts } = readCaption(text, field);
  return [...restrictions.map(summaryOf), ...doubts.map((doubt) => `| ${doubt.text}`)].join('; ');
}

describe('under a ban, what is left out of all stays open', () => {
  it.each([
    ['Excluded: all countries but Japan.', 'territory-only JP'],
    ['OUT: all but France.', 'territory-only FR'],
    ['Licence in no country but Greece.', 'territory-only GR'],
    ['The licence does not extend to any country but Norway.', 'territory-only NO'],
    ['Nobody but the Danish papers may print this.', 'territory-only DK'],
    ['The grant excludes all media but print.', 'channel-only print-newspaper,print-magazine'],
    ['All uses but news prohibited.', 'purpose-only editorial'],
    ['All media but print are excluded.', 'channel-only print-newspaper,print-magazine'],
    ['Jede andere Nutzung als Print ist untersagt', 'channel-only print-newspaper,print-magazine'],
    ['Annen bruk enn redaksjonell er ikke tillatt.', 'purpose-only editorial'],
    ['Proibido qualquer uso que não o jornalístico.', 'purpose-only editorial'],
    ['Personne sauf Le Monde', 'publication-only Le Monde'],
    ['NO USE EXC. US', 'territory-only US'],
    ['使用禁止：新聞を除く全媒体.', 'channel-only print-newspaper'],
    ['금지: 신문을 제외한 모든 매체.', 'channel-only print-newspaper'],
  ])('%s', (text, only) => expect(read(text)).toContain(only));

  it.each([
    'OUT: all exc. France & Monaco TV',
    'Anything but advertising is prohibited.',
    'Use on anything but news pages not permitted.',
    'Use not limited to news is prohibited.',
    'Uses not being editorial are excluded.',
    'Not cleared: World (except UK).',
    'Not available until 1 March 2027, except in Japan',
    'All rights reserved except for news',
    'Barred: everyone but Sky.',
    'Nul autre que Le Monde ne peut utiliser cette photo.',
  ])('or is held, and never closed: %s', (text) => {
    expect(read(text)).not.toContain('-except');
    expect(read(text)).toContain('| ');
  });

  it.each([
    ['Licence covers all countries but Russia.', 'territory-except RU'],
    ['No restrictions, all countries but Russia', 'territory-except RU'],
    ['Non-exclusive worldwide except Japan', 'territory-except JP'],
    ['No sales. All countries but Russia.', 'no-resale; territory-except RU'],
    ['À but non lucratif seulement', 'purpose-except commercial'],
  ])('where nothing is forbidden it is closed: %s', (text, expected) => expect(read(text)).toBe(expected));

  it('reads it in credits as well', () =>
    expect(read('Photo: Roe / none but BBC', 'credit')).toBe('publication-only BBC'));
});

describe('all but one medium, end or title of one country', () => {
  it.each([
    ['韓国では報道以外の使用を禁ずる', 'purpose-only editorial @ KR'],
    ['한국에서는 보도 이외 사용 불가', 'purpose-only editorial @ KR'],
    ['日本国内では読売新聞以外使用不可', 'publication-only 読売新聞 @ JP'],
    ['日本国内のウェブ以外での使用禁止', 'territory-only JP; channel-only online'],
    ['국내 신문 외 사용 불가', 'territory-only KR; channel-only print-newspaper'],
    ['日本国外での使用不可', 'territory-only JP'],
    ['日本国内以外での使用不可', 'territory-only JP'],
  ])('%s', (text, expected) => expect(read(text)).toBe(expected));
});

describe('a limit and a ban behind a comma', () => {
  it.each(['Nur redaktionell, Werbung verboten', 'Только для редакционного использования, архивирование запрещено'])(
    'are two: %s',
    (text) => expect(read(text)).toContain('purpose-only editorial'),
  );
});

describe('a list of what is turned round', () => {
  it.each([
    ['Not for commercial, non-news or non-UK use.', 'purpose-except commercial; | non-news or non-UK use'],
    ['Non-news or non-UK use prohibited.', 'purpose-only editorial; territory-only GB'],
    ['No uses other than editorial, merchandising included.', 'purpose-only editorial; | merchandising included'],
    [
      'Keine Nutzung außer redaktionell, Merchandising eingeschlossen.',
      'purpose-only editorial; | Merchandising eingeschlossen',
    ],
  ])('loses none of it: %s', (text, expected) => expect(read(text)).toBe(expected));
});
