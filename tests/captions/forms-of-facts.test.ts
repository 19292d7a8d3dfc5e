import { describe, expect, it } from '@jest/globals';
import { readText } from '../../src/captions/read-text.ts';

/** With a credit, people, a day and a place each. */
const CAPTIONS = [
  "Norway's King Harald (2nd row L) and his wife Queen Sonja (front R) leave after the opening of parliament in Oslo, Norway, October 2, 2026. REUTERS/Jane Roe/Pool",
  'Croatia’s Ivan Horvat, left, shoots past Denmark’s Simon Bruun at the Jyske Bank Boxen in Herning, Denmark, on Jan. 25, 2026. (Bo Lind/Ritzau Scanpix via AP)',
  'Des manifestants réclament la baisse des loyers à Bruxelles, le 20 mars 2026. BELGA PHOTO NICOLAS PEETERS',
  'El presidente de la Generalitat, Salvador Puig (i), y la ministra Ana Ruiz (d), este sábado en Girona, España, 17 de enero de 2026. EFE/ Juan Pablo Pino',
  'Der Bundeskanzler Karl Brandt (r) begrüßt den Präsidenten von Finnland, Aki Salo, in Berlin, 3. Mai 2026. Foto: Anna Berg/dpa',
  'Президент Казахстана Касым-Жомарт Токаев (слева) на саммите в Астане, 3 июля 2024 года. Сергей Гунеев/РИА Новости',
  '홍길동(왼쪽) 의원이 3일 서울 여의도 국회에서 발언하고 있다. 2026.5.3 연합뉴스',
] as const;

const wrapped = (text: string): string => {
  const lines = [''];
  for (const word of text.split(' ')) {
    const line = lines.at(-1) ?? '';
    if (line.length + 1 + word.length > 60) lines.push(word);
    else lines[lines.length - 1] = line === '' ? word : `${line} ${word}`;
  }
  return lines.join('\n');
};

const FORMS: Record<string, (text: string) => string> = {
  'two spaces between words': (text) => text.replaceAll(' ', '  '),
  'spaces that keep words together': (text) => text.replaceAll(' ', '\u00a0'),
  'spaces of no width': (text) => text.replaceAll(' ', ' \u200b'),
  'a mark of its bytes before it': (text) => `\ufeff${text}`,
  'words that may be broken': (text) => text.replace(/(\p{Ll}{5})(?=\p{Ll}{4})/gu, '$1\u00ad'),
  'lines of sixty letters': wrapped,
  'a paragraph of a page': (text) => `<p>${text.replaceAll("'", '&#39;')}</p>`,
  'a number behind it': (text) => `${text} [AB1234567]`,
};

function factsOf(text: string) {
  const { credit, people, takenOn, releasedOn, place } = readText(text, 'caption');
  return {
    credit: [credit?.photographer, ...(credit?.chain ?? [])],
    people: people.map(({ name, position }) => [name.replaceAll('’', "'"), position]),
    days: [takenOn, releasedOn],
    place: [place?.city, place?.country],
  };
}

describe.each(CAPTIONS)('%s', (caption) => {
  const facts = factsOf(caption);

  it('has facts to lose', () => {
    expect(facts.credit.length).toBeGreaterThan(1);
    expect(facts.days[0]).not.toBeNull();
  });

  it.each(Object.keys(FORMS).filter((form) => caption !== FORMS[form]?.(caption)))('loses none with %s', (form) => {
    expect(factsOf(FORMS[form]?.(caption) ?? '')).toEqual(facts);
  });
});
