import { describe, expect, it } from '@jest/globals';
import { readCaption } from '../../../src/captions/read-caption.ts';

const peopleIn = (text: string): string[] =>
  readCaption(text, 'caption').people.map(({ name, position }) => (position === null ? name : `${name} @ ${position}`));

describe('people in pictures that no great wire sent', () => {
  it.each([
    ['Der Walliser Staatsrat Christophe Rey spricht in Sion.', ['Christophe Rey']],
    ['Landammann Hans Imboden in Appenzell.', ['Hans Imboden']],
    ['Gedeputeerde Hans Kroon in Assen.', ['Hans Kroon']],
    ['Minister van Justitie Wim Claes (rechts) in Genk.', ['Wim Claes @ rechts']],
    ['Minister van Justitie Jorrit Claes in Genk.', ['Jorrit Claes']],
    ['O avançado do Sporting Rui Matos festeja um golo.', ['Rui Matos']],
    ['Le gardien du FC Metz Paul Guédé (à gauche) lors du match.', ['Paul Guédé @ à gauche']],
    ['2026年11月25日，台北市長候選人林志遠（左）在士林夜市拜票。', ['林志遠 @ 左']],
    ['立委參選人陳大文在新竹造勢。', ['陳大文']],
  ])('are read behind their office: %s', (text, expected) => {
    expect(peopleIn(text)).toEqual(expected);
  });

  it.each([
    ['PICTURED: (l-r) Maya Renn as Dr. Iris Cole, Tom Abiola as Jack.', ['Maya Renn', 'Tom Abiola']],
    ['SERIES: The Glass Orchard. PICTURED: Maya Renn as Jack.', ['Maya Renn']],
    ['PROGRAMME: Mary Berry Cooks. PICTURED: Mary Berry.', ['Mary Berry']],
  ])('are players, and neither their parts nor their show: %s', (text, expected) => {
    expect(peopleIn(text)).toEqual(expected);
  });

  it.each([
    ['El rey Felipe VI saluda en Madrid.', ['Felipe VI']],
    ['Jane Roe poses as Mary Poe waves, in Leeds.', ['Jane Roe', 'Mary Poe']],
  ])('are still all who are shown: %s', (text, expected) => {
    expect(peopleIn(text)).toEqual(expected);
  });
});
