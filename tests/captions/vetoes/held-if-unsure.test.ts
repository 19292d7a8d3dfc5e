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

it.each([
  'TV use 2 days after transmission',
  'Web 48 hours after broadcast',
  'TV: 48 Stunden nach Sendung',
  'TV : 48 heures après diffusion',
  'TV: 48 horas después de la emisión',
  'TV: 48 ore dopo la trasmissione',
  'TV: 48 uur na uitzending',
  'ТВ: 48 часов после передачи',
  'TV: 송출 48시간 후',
  'TV: 配信48時間後',
  'Usable 14 days after transmission',
])('whether so long or not before is told by a person: %s', (text) => {
  expect(read(text)).toMatch(/^\| /);
});

it.each([
  ['TV: 2 days from transmission', 'expires-after-days 2 @ channels tv'],
  ['Use for 2 days after transmission', 'expires-after-days 2'],
  ['Delete 30 days after transmission', 'expires-after-days 30'],
  ['Nutzung innerhalb von 14 Tagen nach Lieferung', 'expires-after-days 14'],
])('a length that is said to be one is read: %s', (text, expected) => {
  expect(read(text)).toBe(expected);
});

it.each(['For 7 days from 03/04/2026', 'From 03/04/2026 for 7 days', 'Valid 30 days from 05/06/2026'])(
  'days that begin after their end, whichever way round their date is, are held: %s',
  (text) => {
    expect(read(text)).toContain('|');
    expect(read(text)).not.toContain('expires-on');
  },
);

it('of “except” with a country alone nobody knows in German what it is left out of', () => {
  expect(read('Außer Schweiz.')).toBe('| Außer Schweiz');
  expect(read('In keinem Land außer der Schweiz')).toBe('territory-only CH');
});
