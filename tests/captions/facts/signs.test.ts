import { describe, expect, it } from '@jest/globals';
import { KIND, signsOf } from '../../../src/captions/facts/signs.ts';

/** Phrases of the readers, by the kind of word without which none of them is looked for. */
const PHRASES: Record<string, readonly string[]> = {
  intro: [
    'photo by|Photograph by|pictures by|image by|illustration by|courtesy of|cortesía de|gentileza|Imágenes cedidas por|imagem cedida por',
    'Fotografía facilitada por|immagini fornite da|fotos von|photos fournies par|credit image|mandatory credit|must credit|crédit obligatoire',
    'crédito obrigatório|Bildnachweis|su gentile concessione|per gentile concessione|фото предоставлено|©|(c)|copyright|photographer|photographe',
    'fotograf|credits|créditos|fotó|bild|fotoğraf|kuva|zdjęcie|zdjecie|fot|snímka|Photo credit should read',
  ],
  via: ['via|VIA'],
  file: ['file photo|archivbild|Archivfoto|arkivbild|foto d’archivio|foto de archivo|photo d’archives|архивное фото'],
  handout: ['handout|hand-out|hand outs|imágenes cedidas|foto fornita|photos fournies par'],
  pool: ['pool photo|POOL PHOTO|carpool photo'],
  gave: [
    'released|published|provided|distributed|issued|supplied|made available|carried|broadcast|aired|taken|shared|handed out|cedida',
    'facilitada|distribuida|fournie|diffusée|publiée|diffusa|fornita|veröffentlicht|verbreitet|freigegeben|divulgada|vrijgegeven|verstrekt',
  ],
  provides: ['provides access to'],
  combination: ['combo|combination of pictures|Bildkombo|combinación de fotos|montage photo'],
  release: [
    'release|released|issue date|made available|posted|transmitted|unveiled|handed out|publié|diffusé|publicada|difundida|опубликовано',
    'распространена|vrijgegeven|verstrekt|shared|aired|supplied',
  ],
  list: [
    'from left|L-R|de g. à d.|von links|v. l. n. r.|de izquierda a derecha|da sinistra|från vänster|fra venstre|clockwise',
  ],
  shows: ['file photo|pictured|is seen|from right|(C)|, centre,'],
  day: ['the next day|two days later'],
  weekday: ['Sunday|LUNDI|miércoles|Samstag|zondag'],
  otherDay: [
    'will|until|Since|expires|opened on|ahead of|up to|whose|commemorating|anniversary|jusqu’au|bis|hasta|fino al',
  ],
  tells: ['accredited|Nennung|hand-out|Fotoarchiv|arkivbild|copyright:|©|(c)|pool|provides|issued'],
};

describe('the signs of a text', () => {
  const rows = Object.entries(PHRASES).flatMap(([kind, lists]) =>
    lists.flatMap((list) => list.split('|').map((phrase) => [kind, phrase] as const)),
  );

  it.each(rows)('hold a word of the kind %s where a text says “%s”', (kind, phrase) => {
    const signs = signsOf(`Zz ${phrase} Qq`);
    const isMark = phrase === '©' || phrase === '(c)';
    if (isMark) expect([kind === 'tells' ? signs.tells : signs.intros]).toEqual([[3]]);
    else expect(signs.words & KIND[kind as keyof typeof KIND]).not.toBe(0);
  });

  it('tell where credits may open, strokes part names and weekdays stand', () => {
    const { intros, joints, weekdays } = signsOf('On Sunday. (Photo by A/B via C)');
    expect({ intros, joints, weekdays }).toEqual({ intros: [12], joints: [22, 25], weekdays: [3] });
  });

  it('are none of a text without words', () => {
    const { words, isEastAsian, hasDigit, hasBracket } = signsOf('… – ');
    expect({ words, isEastAsian, hasDigit, hasBracket }).toEqual({
      words: 0,
      isEastAsian: false,
      hasDigit: false,
      hasBracket: false,
    });
  });
});
