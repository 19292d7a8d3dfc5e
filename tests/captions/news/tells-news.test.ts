import { describe, expect, it } from '@jest/globals';
import { NEWS_BEHIND_CREDITS } from '../../../src/captions/phrasebook/news-behind-credits.ts';
import { readCaption } from '../../../src/captions/read-caption.ts';

/** News, and beside it terms that sound like it. */
const PAIRS: readonly [news: string, terms: string][] = [
  ['The newspaper is only published in Germany.', 'The photo may only be published in Germany.'],
  ['The newspaper is only published in Germany.', 'The newspaper may only publish it in Germany.'],
  ['The picture shows the only newspaper in Greenland.', 'The picture is only for newspapers in Greenland.'],
  ['The picture shows the only newspaper in Greenland.', 'The picture shows a minor who may not be identified.'],
  ['The magazine is sold only in Japan.', 'The image is sold only to Japanese magazines.'],
  ['The website is only available in Korean.', 'The image is only available to Korean websites.'],
  ['Photography is forbidden in the chapel.', 'Photographs are forbidden in advertising.'],
  ['No newspapers were sold on Monday.', 'No newspapers or magazines.'],
  ['The only shop in town was closed.', 'The picture was found to be digitally manipulated and is withdrawn.'],
  ['Die Zeitung erscheint nur in Bayern.', 'Das Bild darf nur in Bayern erscheinen.'],
  ['Das Bild zeigt die einzige Zeitung Grönlands.', 'Das Bild ist nur für Zeitungen in Grönland.'],
  ['Fotografieren ist in der Kirche verboten.', 'Werbung ist in der Schweiz verboten.'],
  ["Le journal ne paraît qu'en Bretagne.", "La photo ne peut paraître qu'en Bretagne."],
  ['El periódico solo se publica en Madrid.', 'La foto solo se publica en Madrid.'],
  ['Está prohibido sacar fotos en el templo.', 'Está prohibido vender las fotos.'],
  ['Il giornale esce solo in Sardegna.', 'La foto esce solo in Sardegna.'],
  ['O jornal só é publicado no Porto.', 'A foto só pode ser publicada no Porto.'],
  ['De krant verschijnt alleen in Friesland.', 'De foto mag alleen in Friesland verschijnen.'],
  ['Avisen utgis bare i Nord-Norge.', 'Bildet kan bare brukes i Nord-Norge.'],
  ['Газета выходит только в Москве.', 'Фото можно публиковать только в Москве.'],
  ['이 신문은 제주에서만 발행된다.', '이 사진은 제주에서만 사용할 수 있다.'],
];

const said = (text: string): number => {
  const { restrictions, doubts } = readCaption(
    `A man walks past the court in Oslo. AP Photo/Jane Roe. ${text}`,
    'caption',
  );
  return restrictions.length + doubts.length;
};

describe('a sentence behind the credit of a caption', () => {
  it.each(NEWS_BEHIND_CREDITS.flatMap(({ examples }) => examples))('is news: %s', (news) => {
    expect(said(news)).toBe(0);
  });

  it.each(NEWS_BEHIND_CREDITS.flatMap(({ counterExamples }) => counterExamples))('is terms: %s', (terms) => {
    expect(said(terms)).toBeGreaterThan(0);
  });

  it.each(PAIRS)('is told from terms: %s <> %s', (news, terms) => {
    expect(said(news)).toBe(0);
    expect(said(terms)).toBeGreaterThan(0);
  });

  it('is held in a field of terms, however much it sounds like news', () => {
    const { restrictions, doubts } = readCaption('The newspaper is only published in Germany.', 'instructions');
    expect(restrictions.length + doubts.length).toBeGreaterThan(0);
  });
});
