import { describe, expect, it } from '@jest/globals';
import { readCaption } from '../../../src/captions/read-caption.ts';
import type { TextField } from '../../../src/vocabulary/texts.ts';
import { summariesOf } from '../summary.ts';

const read = (text: string, field: TextField) => readCaption(text, field);

describe('the code of a country before OUT', () => {
  it.each<[TextField, string, string[]]>([
    ['instructions', 'FRA OUT', ['territory-except FR']],
    ['instructions', 'POL, CZE OUT', ['territory-except PL,CZ']],
    ['instructions', 'DE/AT/CH OUT', ['territory-except DE,AT,CH']],
    ['instructions', 'GERMANY, AT AND CH OUT', ['territory-except DE,AT,CH']],
    ['instructions', 'MAGS OUT, NOR OUT', ['channel-except print-magazine', 'territory-except NO']],
    ['instructions', 'fr, lux out', []],
    ['instructions', 'pl out', ['territory-except PL']],
    ['credit', 'TT / Anna Berg se out', ['territory-except SE']],
    ['credit', 'Keystone/Peter Muster CH OUT', ['territory-except CH']],
    ['credit', 'AFP/Jane Roe us out', ['territory-except US']],
    ['caption', 'Skaters in Thialf. ANP / Koen Jansen nl out', ['territory-except NL']],
    ['caption', 'Skaters in Thialf. ANP KOEN JANSEN nl out - be out', ['territory-except NL', 'territory-except BE']],
    ['caption', 'Skaters in Thialf. ANP - Koen Jansen. nl out', ['territory-except NL']],
    ['caption', 'Ferry in Bergen. (NTB / Ola Berg) NO OUT', ['territory-except NO']],
    ['headline', 'Reuters/Jane Roe fr out', ['territory-except FR']],
    ['copyrightNotice', 'Copyright 2026 dpa DE OUT', ['territory-except DE']],
    ['caption', 'Ferry in Bergen. NTB / Ola Berg NO OUT SE OUT', ['territory-except NO', 'territory-except SE']],
  ])('keeps its country out: %s, %s', (field, text, expected) => {
    expect(summariesOf(read(text, field).restrictions)).toEqual([...expected].sort());
  });

  it.each<[TextField, string]>([
    ['instructions', 'CO OUT'],
    ['instructions', 'it out'],
    ['instructions', 'fr, lux out'],
    ['instructions', 'Out: NL'],
    ['caption', 'Fire in Sonoma. ZUMA/Jane Roe ca out'],
    ['caption', 'Skaters in Thialf. ANP / Koen Jansen nl uit'],
    ['instructions', 'TV, in out'],
  ])('is held where it may be another word or a state: %s, %s', (field, text) => {
    expect(read(text, field).doubts.length + read(text, field).restrictions.length).toBeGreaterThan(0);
    expect(JSON.stringify(read(text, field).restrictions)).not.toContain('publication');
  });

  it('belongs to no name of the credit', () => {
    expect(read('ANP / Remko van den Berg nl out', 'credit').credit).toMatchObject({
      photographer: 'Remko van den Berg',
      chain: ['ANP'],
    });
    expect(read('ANP XTRA nl out', 'credit').credit).toMatchObject({ photographer: null, chain: ['ANP'] });
  });
});

describe('news in which such words stand', () => {
  it.each([
    'A keeper rules it out. Photo: AFP',
    'Fans sing as Denmark go out, reports AFP.',
    'The minister told AFP he would be out by May.',
    'Pupils take it in turns to act it out in Leeds.',
    'IT workers walk out in Turin.',
    'ESP out as Morocco win on penalties in Doha.',
    'Reuters staff were told to go out.',
  ])('restricts nothing: %s', (text) => {
    const { restrictions, doubts } = read(text, 'caption');
    expect([restrictions, doubts]).toEqual([[], []]);
  });
});
