import { expect, it } from '@jest/globals';
import { readCaption } from '../../../src/captions/read-caption.ts';
import { summaryOf } from '../summary.ts';

function read(text: string): string {
  const { restrictions, doubts } = readCaption(text, 'instructions');
  return [...restrictions.map(summaryOf), ...doubts.map((doubt) => `| ${doubt.text}`)].join('; ');
}

it.each([
  ['UK out and so Ireland', 'territory-except GB; | so Ireland'],
  ['UK out, so too Ireland', 'territory-except GB; | so too Ireland'],
  ['No TV, so no YouTube.', 'channel-except tv; channel-except social; | so'],
])('an English “so” is no “só”: %s', (text, expected) => {
  expect(read(text)).toBe(expected);
});

it.each([
  ['Uso so editorial', 'purpose-only editorial'],
  ['SO NO BRASIL', 'territory-only BR'],
  ['Só no Brasil', 'territory-only BR'],
])('where the text is Portuguese, it is, without its accent too: %s', (text, expected) => {
  expect(read(text)).toBe(expected);
});

it.each([
  'Bild exclusive until 4 May 2036, then free',
  'Exclusive Bild 24h',
  'Exclusive until 4 May 2036',
  'Exclusive for 24 hours',
  'Exklusiv bis 4. Mai 2036',
  "Exclusif jusqu'au 4 mai 2036",
  'Esclusiva fino al 4 maggio 2036',
  'UK exclusive until 4 May 2036',
])('who alone has it is told by a person: %s', (text) => {
  expect(read(text)).toMatch(/^\| /);
});

it.each([
  ['Stern exclusive until 4 May 2036', 'publication-only Stern; expires-on 2036-05-04'],
  ['Non-exclusive until 4 May 2036', 'expires-on 2036-05-04'],
  ['Uso editorial exclusivo hasta el 4 de mayo de 2036.', 'purpose-only editorial; expires-on 2036-05-04'],
])('a title, “non-exclusive” and a limit are read as they were: %s', (text, expected) => {
  expect(read(text)).toBe(expected);
});

it.each([
  ['AFP clients only in UK', /^other; \| in UK$/],
  ['Germany: no consent needed.', /\| Germany: no/],
  ['Advertising, any other use prohibited.', /\| /],
  ['Foto pas publiceren na 4 mei 2036', /\| /],
  ['Em exclusivo até 4 de maio de 2036', /\| /],
  ['Publiée dans la presse, tout autre usage est interdit.', /\| /],
  ['Web only, after 30 days', /\| after 30 days$/],
  ['Sociale media pas over 4 dagen', /\| /],
])('what may mean the contrary is held: %s', (text, expected) => {
  expect(read(text)).toMatch(expected);
});

it.each(['RÉSERVÉ À LA PRESSE', 'SOLO PER LA STAMPA'])(
  'in capitals a paper called “the press” is as likely all of them: %s',
  (text) => {
    expect(read(text)).toBe(`| ${text}`);
  },
);

it('in other letters it is the one or the other', () => {
  expect(read('Réservé à la presse')).toBe('purpose-only editorial');
  expect(read('Réservé à La Presse')).toBe('publication-only La Presse');
});
