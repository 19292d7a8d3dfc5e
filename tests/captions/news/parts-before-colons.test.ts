import { describe, expect, it } from '@jest/globals';
import { readCaption } from '../../../src/captions/read-caption.ts';
import { summariesOf } from '../summary.ts';

const read = (text: string): string[] => summariesOf(readCaption(text, 'caption').restrictions);
function held(text: string, field: 'caption' | 'headline' = 'caption'): number {
  const { restrictions, doubts } = readCaption(text, field);
  return restrictions.length + doubts.length;
}

describe('a caption of nothing but a part of all uses and', () => {
  it.each([
    ['UK: web only.', 'channel-only online @ GB'],
    ['A man walks. UK: web only', 'channel-only online @ GB'],
    ['Deutschland: nur online.', 'channel-only online @ DE'],
    ['France : web uniquement.', 'channel-only online @ FR'],
    ['Italia: solo web.', 'channel-only online @ IT'],
    ['España: solo web.', 'channel-only online @ ES'],
    ['Brasil: apenas web.', 'channel-only online @ BR'],
    ['Nederland: alleen online.', 'channel-only online @ NL'],
    ['Sverige: endast webb.', 'channel-only online @ SE'],
    ['Россия: только онлайн.', 'channel-only online @ RU'],
    ['한국: 온라인만.', 'channel-only online @ KR'],
    ['日本：ウェブのみ。', 'channel-only online @ JP'],
    ['英国：仅限网络。', 'channel-only online @ GB'],
    ['UK: editorial only.', 'purpose-only editorial @ GB'],
  ])('what alone is allowed there is read: %s', (text, expected) => {
    expect(read(text)).toEqual([expected]);
  });

  it.each([
    'Germany: print only.',
    'Deutschland: nur online.',
    'France : presse uniquement.',
    'Italia: solo stampa.',
    'España: solo prensa.',
    'Brasil: apenas impresso.',
    'Nederland: alleen print.',
    'Norge: kun nett.',
    'Россия: только печать.',
    '한국: 신문만.',
    '日本：紙面のみ。',
    '中国：仅限印刷。',
    'Japan, Korea: editorial only.',
  ])('what alone is allowed there is read or held: %s', (text) => {
    expect(held(text)).toBeGreaterThan(0);
  });

  it.each([
    'JAPAN: KILL',
    'JAPAN: WITHHOLD',
    'GERMANY & AUSTRIA: KILL',
    'Japan: KILL',
    'JAPAN: KILL.',
    'UK: KILL',
    'TV: KILL',
    'ONLINE: KILL',
    'KILL JAPAN',
    'JAPAN KILL',
    'JAPAN: EMBARGO',
    'UK: EMBARGOED',
    'DEUTSCHLAND: SPERRFRIST',
    'FRANCE: WITHDRAWN',
    'JAPAN: OUT',
  ])('a word that takes it down is held: %s', (text) => {
    expect(held(text)).toBeGreaterThan(0);
    expect(held(text, 'headline')).toBeGreaterThan(0);
  });

  it.each([
    'Germany: exports to Japan banned.',
    'UK: only one in ten reads print newspapers.',
    'Italy: TV presenter banned from stadium.',
    'Japan: only the emperor may use the chair.',
    'Spain: sales down.',
    'UK: online sales only rise in May.',
    'Brazil: no sale of alcohol near stadiums.',
    'Germany: advertising ban for tobacco.',
    'Germany: tobacco advertising banned.',
    'France: women only.',
    'Japan: cash only.',
    'Switzerland: Only 20 percent own a TV.',
    'Deutschland: Nur Bayern bleibt trocken.',
    'Deutschland: keine Werbung für Tabak.',
    'Österreich: Handel nur online geöffnet.',
    'Österreich: Schulen nur online.',
    'France : école uniquement en ligne.',
    'Italia: scuole solo online.',
    'España: clases solo online.',
    'India: schools online only.',
    'India: exams online only, minister says.',
    'China: TikTok available abroad only.',
    'Iran: internet restricted until Friday.',
    'Turkey: social media blocked until Sunday.',
    'Brazil: X banned until October.',
    'Internet: Iran only reachable by satellite.',
    'TV: Germany only draws with Japan.',
    'UK: archive discovered in attic.',
    'UK: Web Only, a band from Leeds, perform.',
    'Japan: print run of 5,000 only.',
    'Россия: только один кандидат.',
    '日本：一人だけ。',
    '韩国：仅限女性。',
    '한국: 여성만.',
    'England: Only goals count.',
    'England: out of the World Cup.',
    'Germany: out.',
    'Japan: kill or be killed.',
    'JAPAN: KILL BILL PREMIERE',
    'TOKYO: KILL THE DRAGON FESTIVAL',
    'JAPAN: KILLED WHALE ON BEACH',
    'MEXICO: KILLED',
    'Japan: the kill.',
    'UK: Embargo on Russian oil.',
    'Cuba: embargo.',
    'CUBA: EMBARGO PROTEST',
  ])('news of that place is news: %s', (text) => {
    expect(held(text)).toBe(0);
  });
});
