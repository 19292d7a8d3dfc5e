import { describe, expect, it } from '@jest/globals';
import { readCaption } from '../../../src/captions/read-caption.ts';

const NEWS = 'A man leaves the court in Oslo, Norway.';

/** Terms that no stop parts from the credit, or that are a few words behind it. */
const TERMS = [
  'EFE/Juan Roe PARA USO EN INTERIORES',
  'EFE/Juan Roe USO EN PAGINAS INTERIORES',
  'AFP/Jean Roux POUR PAGES INTERIEURES',
  'AFP/Jean Roux A USAGE INTERNE',
  'dpa/Max Muster FÜR INNENSEITEN',
  'ANSA/Mario Rossi PER PAGINE INTERNE',
  'EPA/JANE ROE FOR USE INSIDE',
  'REUTERS/Jane Roe FOR DAILIES',
  "ANP/Jan Kok VOOR BINNENPAGINA'S",
  'ANP/Jan Kok weekbladen na 10 mei',
  'ANP/Jan Kok bladen vanaf maandag',
  'AP/Jane Roe mags from Monday',
  'dpa/Max Muster Zeitschriften ab 10. Mai',
  'AFP/Jean Roux hebdos après le 10 mai',
  'EFE/Juan Roe semanarios desde el 10 de mayo',
  'NTB/Kari Nordmann ukeblader etter 10. mai',
  '(Photo by Jane Roe/AFP) Tabs off',
  '(Photo by Jane Roe/AFP) TV off',
  'AP Photo/Jane Roe. Sundays off.',
  'Photo Jane Roe/AFP. Hebdos s’abstenir.',
  'Photo Jane Roe/AFP. Gratuits s’abstenir',
  'EFE/Juan Roe. Semanarios, abstenerse',
  'Foto: Jane Roe/dpa. Wochenblätter später.',
  'Foto: Jane Roe/dpa. Sonntagszeitungen zuerst.',
];

const CREDITS = [
  'REUTERS/Jane Roe',
  'EFE/Juan Roe en Madrid',
  'AFP PHOTO/JANE ROE',
  'REUTERS/Jane Roe FILE PHOTO',
  'dpa/Max Muster',
  '(Photo by Jane Roe/AFP) The teams meet again on Sunday.',
  'AP Photo/Jane Roe. Roe walked off the court.',
  'Photo Jane Roe/AFP. Das Tor fiel höchstens einmal, sagte er.',
];

describe('what stands right behind the credit of a caption', () => {
  it.each(TERMS)('%s: the terms are read or held', (credit) => {
    const { restrictions, doubts } = readCaption(`${NEWS} ${credit}`, 'caption');
    expect(restrictions.length + doubts.length).toBeGreaterThan(0);
  });

  it.each(CREDITS)('%s: a credit and news', (credit) => {
    const { restrictions, doubts } = readCaption(`${NEWS} ${credit}`, 'caption');
    expect([restrictions, doubts]).toEqual([[], []]);
  });
});
