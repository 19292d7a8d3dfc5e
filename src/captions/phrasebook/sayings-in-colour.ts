import type { PhraseRow } from './row.ts';
import { OTHER, say } from './say.ts';

const ONLY =
  '(only|strictly|exclusively|nur|ausschliesslich|kun|bare|endast|bara|uniquement|seulement|exclusivement|solo|unicamente|solamente|soltanto|apenas|somente|alleen|uitsluitend|vain|ainoastaan|tylko|только)';
const COLOURS =
  '(colour|color|colours|full colour|farbe|farben|farbig|farver|farger|farg|couleur|couleurs|colore|colori|cores|kleur|kleuren|varissa|varillisena|kolorze|цвете|black and white|black & white|b / w|bw|monochrome|greyscale|schwarz weiss|schwarzweiss|sort hvid|sort / hvid|svart hvitt|svart / hvitt|svartvitt|svart vitt|noir et blanc|blanco y negro|bianco e nero|preto e branco|zwart wit|mustavalkoisena|черно белом)';

/** In which print a picture may run: in colour, or in black and white. */
export const IN_COLOUR: readonly PhraseRow[] = [
  say([OTHER], 'directives', {
    patterns: [
      `${ONLY} [(in|im|i|en|a|in the|em|w|в)] ${COLOURS}`,
      `[(in|i|en|a|em)] ${COLOURS} ${ONLY}`,
      `[(use|print|publish|run|reproduce|nutzung|verwendung|abdruck|druck)] ${ONLY} [(in|im|i|en|a)] ${COLOURS} [(abdrucken|drucken|verwenden|zeigen|trykkes|tryckas|bruges|brukes)]`,
      `(not|never|no|nicht|ikke|inte|ej|pas|no|non|nao|niet|не) (in|im|i|en|a|em|в) ${COLOURS}`,
      '(컬러|흑백) (만|으로만|로만) [사용] [(가능|해 주십시오|바랍니다)]',
      '(カラー|モノクロ|白黒) (のみ|に限る|に限ります|限定) [使用可|可]',
      '(仅限|只限|只能用|仅用|僅限) (彩色|黑白)',
    ],
    examples: [
      ['Kun i farver.', 'other'],
      ['Nur in Farbe.', 'other'],
      ['Nur farbig abdrucken', 'other'],
      ['Bara i färg', 'other'],
      ['En couleur uniquement.', 'other'],
      ['Solo en color.', 'other'],
      ['Solo a colori.', 'other'],
      ['Apenas a cores.', 'other'],
      ['Alleen in kleur.', 'other'],
      ['Colour only.', 'other'],
      ['Kun i svart-hvitt.', 'other'],
      ['Not in black and white', 'other'],
      ['컬러만 사용', 'other'],
      ['カラーのみ', 'other'],
      ['仅限彩色', 'other'],
    ],
    counterExamples: [
      'The film was shot only in black and white, he said.',
      'Das Haus gab es nur in Farbe, sagte sie.',
    ],
  }),
];
