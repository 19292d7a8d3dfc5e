import { describe, expect, it } from '@jest/globals';
import { readCaption } from '../../../src/captions/read-caption.ts';
import { summaryOf } from '../summary.ts';

/** What was read, in the order of the text, and what is held behind a stroke. */
function read(text: string, field: 'instructions' | 'caption' = 'instructions'): string {
  const { restrictions, doubts } = readCaption(text, field);
  return [...restrictions.map(summaryOf), ...doubts.map((doubt) => `| ${doubt.text}`)].join('; ');
}

describe('words of exception say what stays open, and never what is closed', () => {
  it.each([
    'Not for use beyond news.',
    'Not for use outside news.',
    'Use outside news coverage prohibited.',
    'Use outside of news is prohibited.',
    'No non-editorial use.',
    'Not for any non-news use.',
    'Non-news use prohibited.',
    'No use except editorial.',
    'No use other than editorial.',
    'No use save for news reporting.',
    'Not for other than editorial use.',
    'Not to be used for anything but news.',
    'May not be used other than for editorial purposes.',
    'All uses except editorial are prohibited.',
    'All use, except editorial, is prohibited.',
    'Any use (except editorial) is prohibited.',
    'Outside news, no use.',
    'Keine Nutzung mit Ausnahme der Berichterstattung.',
    'Mit Ausnahme redaktioneller Zwecke keine Nutzung.',
    'Keine Nutzung außerhalb der Presse.',
    'Für nicht redaktionelle Zwecke gesperrt.',
    'Andere als redaktionelle Nutzung untersagt.',
    'Keine andere als redaktionelle Nutzung.',
    'Jede Nutzung, außer redaktionell, ist verboten.',
    'Aucun usage hors presse.',
    'Usage non éditorial interdit.',
    'Toute utilisation, hors presse, est interdite.',
    'Toute utilisation autre que la presse est interdite.',
    'Ningún uso salvo el editorial.',
    'Prohibido cualquier uso que no sea editorial.',
    'No puede usarse con fines distintos de los informativos.',
    'Qualsiasi uso diverso da quello editoriale è vietato.',
    'Ogni uso, tranne quello editoriale, è vietato.',
    'Uso não editorial proibido.',
    'Proibido qualquer uso que não seja editorial.',
    'Ander dan redactioneel gebruik verboden.',
    'Gebruik buiten de pers niet toegestaan.',
    'Ikke-redaksjonell bruk forbudt.',
    'Ingen bruk utenom redaksjonell.',
    'Icke-redaktionell användning förbjuden.',
    'Нередакционное использование запрещено.',
    'Запрещено любое использование, кроме редакционного.',
    '비보도용 사용 금지.',
    '보도 이외의 목적으로 사용 금지',
    '報道以外の目的では使用できません',
    '非编辑用途禁止',
    '除新闻报道外,不得使用',
  ])('reporting alone is left: %s', (text) => {
    expect(read(text)).toBe('purpose-only editorial');
  });

  it.each([
    ['Use beyond news needs consent.', 'purpose-only editorial; contact-required'],
    ['Any use beyond the editorial requires a licence.', 'purpose-only editorial; contact-required'],
    ['Any use other than news reporting requires permission.', 'purpose-only editorial; contact-required'],
    ['All but editorial use needs permission.', 'purpose-only editorial; contact-required'],
    ['Non-editorial use not permitted without consent.', 'purpose-only editorial; contact-required'],
    ['Editorial excepted, all use needs consent.', 'purpose-only editorial; contact-required'],
    ['Except editorial, all use needs consent.', 'purpose-only editorial; contact-required'],
    ['Nicht-redaktionelle Nutzung nur mit Zustimmung.', 'purpose-only editorial; contact-required'],
    ['Nicht redaktionelle Nutzung ist genehmigungspflichtig.', 'purpose-only editorial; contact-required'],
    ['Niet-redactioneel gebruik alleen met toestemming.', 'purpose-only editorial; contact-required'],
    ['Use beyond web needs consent.', 'channel-only online; contact-required'],
    ['Any use outside magazines requires approval.', 'channel-only print-magazine; contact-required'],
    ['Outside print, use needs consent.', 'channel-only print-newspaper,print-magazine; contact-required'],
    ['Use beyond TV is barred.', 'channel-only tv'],
    ['Non-broadcast use prohibited.', 'channel-only tv'],
    ['Keine Nutzung außerhalb von Print.', 'channel-only print-newspaper,print-magazine'],
    ['Mit Ausnahme von Büchern keine Nutzung.', 'channel-only book'],
    ['Fuori dai giornali nessun uso.', 'channel-only print-newspaper'],
    ['不得用于电视以外的平台', 'channel-only tv'],
    ['Not for publication outside The Guardian.', 'publication-only The Guardian'],
    ['Non-UK use prohibited.', 'territory-only GB'],
    ['Nutzung außerhalb Österreichs nur mit Zustimmung.', 'territory-only AT; contact-required'],
    ['Utilisation hors de France soumise à accord.', 'territory-only FR; contact-required'],
    ['Only for use outside print.', 'channel-except print-newspaper,print-magazine'],
    ['Nur außerhalb von Print.', 'channel-except print-newspaper,print-magazine'],
    ['Uso no comercial permitido.', 'purpose-except commercial'],
    ['Только для некоммерческого использования.', 'purpose-except commercial'],
    ['Free for all use except advertising.', 'purpose-except advertising'],
    ['Tranne che per la pubblicità, uso libero.', 'purpose-except advertising'],
  ])('of ends, media, titles and places: %s', (text, expected) => {
    expect(read(text)).toBe(expected);
  });

  it.each([
    ['Keine Zeitschriften mit Ausnahme der Schweiz.', 'territory-only CH @ channels print-magazine'],
    ['Mit Ausnahme der Schweiz keine Nutzung in Zeitschriften.', 'territory-only CH @ channels print-magazine'],
    ['Nicht im TV mit Ausnahme der Ukraine.', 'territory-only UA @ channels tv'],
    ['Keine Werbung mit Ausnahme der Schweiz.', 'territory-only CH @ purposes advertising'],
    ['Außer in Polen nicht für Bücher.', 'territory-only PL @ channels book'],
    ['Kein TV (außer Österreich).', 'territory-only AT @ channels tv'],
    ['Except in Ireland, no use on television.', 'territory-only IE @ channels tv'],
    ['No magazines, Poland excepted.', 'territory-only PL @ channels print-magazine'],
    ['Italy excepted, no use in books.', 'territory-only IT @ channels book'],
    ['TV use barred except in Kenya and Ghana.', 'territory-only KE,GH @ channels tv'],
    ['No TV until 3 May 2036 except in Italy.', 'territory-only IT @ channels tv until 2036-05-03'],
    ['Sauf en Belgique, pas de TV.', 'territory-only BE @ channels tv'],
    ['Pas de magazines à l’exception de la Suisse.', 'territory-only CH @ channels print-magazine'],
    ['Salvo en Perú, no se permite su uso en libros.', 'territory-only PE @ channels book'],
    ['No revistas, excepto en Chile.', 'territory-only CL @ channels print-magazine'],
    ['Ad eccezione della Svizzera, niente riviste.', 'territory-only CH @ channels print-magazine'],
    ['Exceto no Brasil, proibido o uso em livros', 'territory-only BR @ channels book'],
    ['Behalve in Nederland niet voor tv.', 'territory-only NL @ channels tv'],
    ['Ikke for TV unntatt i Norge.', 'territory-only NO @ channels tv'],
    ['Utom i Sverige, ej för böcker.', 'territory-only SE @ channels book'],
    ['Кроме России, использование на телевидении запрещено.', 'territory-only RU @ channels tv'],
    ['За исключением Грузии, не для рекламы.', 'territory-only GE @ purposes advertising'],
    ['일본을 제외하고 TV 사용 금지', 'territory-only JP @ channels tv'],
    ['日本を除き、テレビ使用不可', 'territory-only JP @ channels tv'],
    ['除日本外,禁止在电视上使用', 'territory-only JP @ channels tv'],
    ['Außer in Österreich keine Verwendung.', 'territory-only AT'],
    ['Other than in Malta, no use.', 'territory-only MT'],
    ['No use in Germany except print.', 'channel-only print-newspaper,print-magazine @ DE'],
    ['No TV except for news.', 'purpose-only editorial @ channels tv'],
    ['No advertising except online.', 'channel-only online @ purposes advertising'],
  ])('what is left out of a ban is open for that alone: %s', (text, expected) => {
    expect(read(text)).toBe(expected);
  });

  it.each([
    ['Keine Archivierung mit Ausnahme der Schweiz.', 'no-archive'],
    ['No internet, except for promotional purposes.', 'channel-except online'],
    ['No use in Germany, Austria excepted.', 'territory-except DE'],
    ['Worldwide - except Germany, no TV', 'territory-except DE; channel-except tv'],
    ['Worldwide. Except Germany, no TV.', 'territory-except DE; channel-except tv'],
    ['Monde sauf Japon', 'territory-except JP'],
    ['World ex Japan & Korea', 'territory-except JP,KR'],
    ['Print only except in France.', 'channel-only print-newspaper,print-magazine; | except in France'],
    ['Editorial use only, except Germany.', 'territory-except DE; purpose-only editorial'],
    ['Non-commercial use requires permission.', 'purpose-except commercial; contact-required'],
  ])('what could be meant otherwise is read the tighter way, or held: %s', (text, expected) => {
    expect(read(text)).toBe(expected);
  });

  it.each([
    ['Except editorial, all use needs consent.', 'purpose-only editorial; contact-required'],
    ['With the exception of Switzerland, not for commercial purposes.', 'territory-only CH @ purposes commercial'],
    ['Mit Ausnahme der Schweiz keine Nutzung in Zeitschriften.', 'territory-only CH @ channels print-magazine'],
    ['除日本外,禁止在电视上使用', 'territory-only JP @ channels tv'],
  ])('behind the credit of a caption as well: %s', (text, expected) => {
    expect(read(`A tram in Graz, Austria, Nov. 20, 2026. (Photo by Jane Roe/AP) ${text}`, 'caption')).toBe(expected);
  });

  it.each([
    'Uso no editorial, previa autorización.',
    'Non-promotional use prohibited.',
    'No use outside print in Germany.',
    'No use except print and TV in Germany.',
  ])('what is not sure is held: %s', (text) => {
    expect(read(text)).toContain('| ');
    expect(read(text)).not.toContain('purpose-');
    expect(read(text)).not.toContain('-only');
  });

  it.each([
    'Except in Ireland, television is banned from the court, the judge said.',
    'No countries except Japan have signed the treaty, the minister said.',
    'Outside the press centre, no use was made of the new bridge.',
    'All but two of the magazines were sold, apart from the Polish edition.',
  ])('of news nothing is read: %s', (text) => {
    expect(read(text, 'caption')).toBe('');
  });
});
