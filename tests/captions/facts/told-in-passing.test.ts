import { describe, expect, it } from '@jest/globals';
import { readCaption } from '../../../src/captions/read-caption.ts';
import type { TextField } from '../../../src/vocabulary/texts.ts';

type Told = [text: string, field: TextField, photographer: string | null, chain: string[]];

describe('a credit told in passing', () => {
  it.each<Told>([
    ['Photo: LPhot Dan Rosser / Royal Navy', 'caption', 'Dan Rosser', ['Royal Navy']],
    ['Image: Cpl Tim Hammond / UK MOD', 'credit', 'Tim Hammond', ['UK MOD']],
    ['(Official White House Photo by Pete Arno)', 'caption', 'Pete Arno', ['White House']],
    ['Ana Vidal surfs. // Rui Pontes / Wave Club // SI2025 //', 'caption', 'Rui Pontes', ['Wave Club']],
    ['Nur bei Nennung "Bild: NDR/Gesa Thun".', 'usageTerms', 'Gesa Thun', ['NDR']],
    ['Ivo Brent, 1992. ©Universal/courtesy Everett Collection', 'caption', null, ['Universal', 'Everett Collection']],
    ['Picture: Supplied/NSW Police', 'credit', null, ['NSW Police']],
    ['Photo fournie par la gendarmerie maritime.', 'caption', null, ['Gendarmerie maritime']],
    ['The missing woman. Picture issued by Gwent Police.', 'caption', null, ['Gwent Police']],
    ['Please acknowledge: National Library of Ireland.', 'usageTerms', null, ['National Library of Ireland']],
    ['NOAA must be credited as the source.', 'usageTerms', null, ['NOAA']],
    ['Elle doit porter la mention « © Adagp, Paris 2024 ».', 'usageTerms', null, ['ADAGP']],
    ['본 저작물은 국립중앙도서관에서 2021년 작성하여 개방한 자료입니다.', 'usageTerms', null, ['국립중앙도서관']],
    ['「©2025「夏の灯台」製作委員会」と表記', 'instructions', null, ['「夏の灯台」製作委員会']],
    ['Foto: Karin Holm/Kungl. Hovstaterna/TT', 'caption', 'Karin Holm', ['Kungl. Hovstaterna', 'TT']],
    ['(Photo by Paul Renard/A.S.O.)', 'caption', 'Paul Renard', ['A.S.O.']],
    ['Photo: Lee Wong for OIS/IOC', 'credit', 'Lee Wong', ['OIS', 'IOC']],
    ['UTRECHT - Een fietser. 14-01-2025 ANP JEROEN VELDMAN', 'caption', 'Jeroen Veldman', ['ANP']],
    ['The Saltmarsh - BBC - Photographer: Huw Talfan', 'caption', 'Huw Talfan', ['BBC']],
    ['©PHOTOPQR/SUD OUEST/Marc Duval ; Bordeaux ; Manifestation', 'credit', 'Marc Duval', ['Sud Ouest', 'PhotoPQR']],
  ])('%s', (text, field, photographer, chain) => {
    const { credit } = readCaption(text, field);
    expect({ photographer: credit?.photographer ?? null, chain: credit?.chain ?? [] }).toEqual({ photographer, chain });
  });

  it.each<[string, TextField]>([
    ['Photo / Supplied', 'credit'],
    ['Foto: privat', 'credit'],
    ['Foto: zvg', 'caption'],
  ])('“%s” names nobody', (text, field) => {
    expect(readCaption(text, field).credit?.chain ?? []).toEqual([]);
  });
});
