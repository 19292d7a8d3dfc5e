import { describe, expect, it } from '@jest/globals';
import { readCaption } from '../../../src/captions/read-caption.ts';

const isHeld = (text: string): boolean => {
  const { restrictions, doubts } = readCaption(text, 'headline');
  return restrictions.length + doubts.length > 0;
};

describe('a headline that begins with a directive', () => {
  it.each([
    'NO SALES Royal baby',
    'NO ARCHIVES King opens parliament',
    'UK OUT Derby winner',
    'SPAIN OUT Queen visits hospital',
    'Japan out: Ohtani homers',
    'Germany out: Musiala cries',
    'No archive: Swift in Paris',
    'Do not use before Sunday: Oscar winners',
    'Rückruf: Scholz in Kiew',
    'RAPPEL : Macron à Kiev',
    'Sperrfrist: Rede des Kanzlers',
    'Embargo: Nobel winners',
    'Withdrawn: Queen with children',
    'No resale, no archive: royal baby leaves hospital',
    'No resale of photos: royal baby leaves hospital',
  ])('is held for a person: %s', (text) => {
    expect(isHeld(text)).toBe(true);
  });

  it.each([
    'Japan out of World Cup',
    'No sales at Christmas, says shop',
    'Do not use lifts, says mayor',
    'Rückruf bei VW',
    'Embargo on oil tightened',
    'Only Italy left in the race',
    'King opens parliament: no surprises',
    'Phones out, books in: school bans social media',
    'TV raus, Streaming rein: wie Berlin Fußball schaut',
    'No resale of concert tickets above face value, minister says',
    'Kein Weiterverkauf von Karten: Verein droht mit Sperre',
    'Pas de revente de billets au-dessus du prix',
  ])('is told from news: %s', (text) => {
    expect(isHeld(text)).toBe(false);
  });

  it('is looked for in headlines alone', () => {
    expect(readCaption('Germany out: fans of Musiala cry after the match in Berlin.', 'caption').doubts).toEqual([]);
  });
});

describe('news that sounds like terms', () => {
  it.each([
    'Only Italy and Spain have signed.',
    'Only Germany won more medals.',
    "Interdiction de vente d'alcool à Marseille jusqu'au 3 mai.",
    'Interdiction de vente de feux d’artifice à Paris.',
    'Vietata la vendita di alcolici a Roma.',
    'Prohibida la venta de alcohol en Madrid.',
    'Hors de France, rien ne change.',
    'Outside Germany, the law has few friends.',
    'Editor-only meetings took place.',
  ])('holds no caption: %s', (text) => {
    const { restrictions, doubts } = readCaption(text, 'caption');
    expect([restrictions, doubts]).toEqual([[], []]);
  });

  it.each([
    'Only Italy and Spain have rights to this picture.',
    'Interdiction de vente de la photo à Marseille.',
    'Vietata la vendita di stampe a terzi.',
    'Hors de France, cette image ne peut être utilisée.',
    'EDITORS-NO SALES IN JAPAN.',
  ])('and terms that sound like news do: %s', (text) => {
    const { restrictions, doubts } = readCaption(`A lion. ${text}`, 'caption');
    expect(restrictions.length + doubts.length).toBeGreaterThan(0);
  });
});

describe('instructions that speak of the sending alone', () => {
  it.each([
    'Another picture of this event follows',
    'Version 2, higher resolution',
    'For more photos visit epaimages.com',
    'Sent via wire',
    'Invoice 12345',
    'Free of restrictions',
    'none',
    'Keine.',
    'please use this version',
    'Weitere Bilder folgen',
  ])('narrow nothing: %s', (text) => {
    const { restrictions, doubts } = readCaption(text, 'instructions');
    expect([restrictions, doubts]).toEqual([[], []]);
  });

  it.each([
    'None to be sold',
    'None allowed in France',
    'Keine für Frankreich',
    'Please use this version only in print',
    'Not for bild.de',
    'epaimages.com',
    'Sent via wire for Japan alone',
  ])('and what could narrow is held: %s', (text) => {
    const { restrictions, doubts } = readCaption(text, 'instructions');
    expect(restrictions.length + doubts.length).toBeGreaterThan(0);
  });
});

describe('words that a picture was made with AI', () => {
  it.each([
    '该图片由AI生成。',
    '本图由人工智能生成',
    'Con ayuda de IA.',
    'Imagen creada con ayuda de IA.',
    'Immagine creata con l’aiuto dell’IA',
  ])('are read in a caption: %s', (text) => {
    expect(readCaption(`A lion. ${text}`, 'caption').isAi).toBe(true);
  });

  it.each(['AI生成的图片在展览会上展出。', 'Médicos trabajan con ayuda de IA en Madrid.'])(
    'are told from news: %s',
    (text) => {
      expect(readCaption(text, 'caption').isAi).toBeUndefined();
    },
  );
});
