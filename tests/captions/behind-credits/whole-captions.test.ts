import { describe, expect, it } from '@jest/globals';
import { AIMS_AS_CLIENTS } from '../../../src/captions/phrasebook/aims-as-clients.ts';
import { OF_TIMES_AND_MEDIA } from '../../../src/captions/phrasebook/orders-of-times-and-media.ts';
import { readCaption } from '../../../src/captions/read-caption.ts';
import type { TextField } from '../../../src/vocabulary/texts.ts';

const saidOf = (text: string, field: TextField = 'caption'): string[] => {
  const { restrictions, doubts } = readCaption(text, field);
  return [...restrictions, ...doubts].map((one) => one.text);
};
const makerOf = (text: string): [string | null, string[]] => {
  const { credit } = readCaption(text, 'caption');
  return [credit?.photographer ?? null, credit?.chain ?? []];
};

describe('a whole caption that is a credit and a note', () => {
  it.each(OF_TIMES_AND_MEDIA.flatMap(({ examples }) => examples))('is held for the note: %s', (note) => {
    expect(saidOf(`Photo: Jane Roe/AP ${note}`)).not.toEqual([]);
    expect(makerOf(`Photo: Jane Roe/AP ${note}`)).toEqual(['Jane Roe', ['AP']]);
  });

  it.each([
    ['Photo: Jane Roe/AP only Saturday', 'only Saturday'],
    ['Photo: Jane Roe/AP Sundays only', 'Sundays only'],
    [
      'Foto: Max Nie/dpa. Zum redaktionellen Gebrauch, keine Archivierung.',
      'Zum redaktionellen Gebrauch, keine Archivierung',
    ],
    ['Foto: Max Nie/dpa. Nur Montag.', 'Nur Montag'],
    ['Photo: Jane Roe/AP 30 days', '30 days'],
    ['(Photo by Jane Roe/AFP 30 days)', '30 days'],
    ['(AFP/Jane Roe 48h) Fans wait in Rome, Italy, May 3, 2026.', '48h'],
    ['Photo: Jane Roe/AP 30 days\nFans wait in Rome, Italy, May 3, 2026.', '30 days'],
    ['Photo: Jane Roe/AP, 30 days', '30 days'],
    ['Photo: Jane Roe/AP (once)', 'once'],
    ['Photo: Jane Roe/AP. Print first.', 'Print first'],
    ['Photo: Jane Roe 30 days', '30 days'],
    ['Foto: Anna Berg/dpa 2x', '2x'],
    ['Foto: Anna Berg/dpa nur Samstag', 'nur Samstag'],
    ['Foto: Anna Berg/dpa. Einmalig.', 'Einmalig'],
    ['Foto: Anna Berg/dpa (nicht Bild)', 'nicht Bild'],
    ['Foto: Anna Berg einmalig', 'einmalig'],
    ['Photo : Jean Roux/AFP samedi seulement', 'samedi seulement'],
    ['Foto: Ana Ruiz/EFE solo domingo', 'solo domingo'],
    ['Foto: Marco Rossi/ANSA solo domenica', 'solo domenica'],
    ['Foto: João Silva/Lusa só domingo', 'só domingo'],
    ['Foto: Jan Kok/ANP eenmalig', 'eenmalig'],
    ['Foto: Ola Nordmann/NTB kun lørdag', 'kun lørdag'],
    ['Foto: Anna Svensson/TT en gång', 'en gång'],
    ['Фото: Иван Петров/ТАСС только суббота', 'только суббота'],
    ['Zdjęcie: Jan Kowalski/PAP tylko sobota', 'tylko sobota'],
    ['REUTERS/Jane Roe 2x', '2x'],
  ])('is held for just that: %s', (caption, note) => {
    expect(saidOf(caption)).toEqual([note]);
  });

  it.each([
    'Photo by Jane Roe/Getty Images for Nike, use until 3 May only',
    'Photo by Jane Roe/Getty Images for Nike until 3 May',
    '(Photo by Jane Roe/Getty Images for Nike, 30 days)',
    'Photo by Jane Roe/Getty Images for Nike, no ads',
    'Photo by Jane Roe/Getty Images for Nike only until Friday',
  ])('is read or held behind the client of an agency: %s', (caption) => {
    expect(saidOf(caption)).not.toEqual([]);
    expect(makerOf(caption)).toEqual(['Jane Roe', ['Getty Images']]);
  });

  it.each([
    'Photo: Jane Roe/AP 30 days later, the town is still flooded.',
    'Photo: Jane Roe/AP\nOnly 30 days after the flood the market is open again.',
    '(AP Photo/Jane Roe) Two times champion Roe smiles.',
    'Photo: Jane Roe/AP Only Saturday the bridge reopened after months of repairs.',
    'Photo: Jane Roe/AP - Fans wait until Friday for tickets in Rome.',
    'Photo: Jane Roe/AP Fans wait for the bus in Rome.',
    'Photo: Jane Roe/AP. Sunday was the warmest day of the year.',
    'Photo: Jane Roe/AP. Next week the fair opens.',
    'Photo: Jane Roe/AP A single use plastic bag floats in the sea.',
    'Photo by Jane Roe/AFP shows fans',
    'Photo by Jane Roe/AP captures the moment',
    'Foto von Anna Berg/dpa zeigt Fans',
    'Photo de Jean Roux/AFP montre la foule',
    'Foto de Ana Ruiz/EFE muestra la plaza',
    'Foto di Marco Rossi/ANSA mostra la piazza',
    'A photo by Jane Roe was sold for millions.',
    'Jane Roe/AFP photo of fans only days before the race',
    'Photo: Jane Roe/AP (Rome)',
    'Photo: Jane Roe/AP archive',
    'Foto: Anna Berg/dpa/lnw',
    'Foto: Juan Domingo/EFE',
    'Photo: Jane Sunday/AP',
    'Foto: 20 Minuten/Keystone',
    'Photo: Jane Roe/48 Hours Film Project',
    'Fans wait in Rome. Photo by Jane Roe/AFP shows fans',
    'A hall in Oslo. Photo by Jan Roe/NTB',
  ])('is told from news behind its credit, and from names: %s', (caption) => {
    expect(saidOf(caption)).toEqual([]);
  });
});

describe('what a picture is for, written as a client', () => {
  const captions = (aim: string): string[] => [
    `(Photo by Jane Roe/Getty Images for ${aim})`,
    `Guests arrive in Paris on May 3, 2026. (Photo by Jane Roe/Getty Images for ${aim})`,
  ];

  it.each(AIMS_AS_CLIENTS.flatMap(({ examples }) => examples))('is held: %s', (aim) => {
    for (const caption of captions(aim)) expect(saidOf(caption)).not.toEqual([]);
    expect(saidOf(`Jane Roe/Getty Images for ${aim}`, 'credit')).not.toEqual([]);
  });

  it.each(AIMS_AS_CLIENTS.flatMap(({ counterExamples }) => counterExamples))('is told from a client: %s', (client) => {
    for (const caption of captions(client)) expect([client, saidOf(caption)]).toEqual([client, []]);
  });
});
