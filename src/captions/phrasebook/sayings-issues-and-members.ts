import type { PhraseRow } from './row.ts';
import { OTHER, say } from './say.ts';

const MONTH =
  '[(january|february|march|april|may|june|july|august|september|october|november|december|spring|summer|autumn|winter|next|current)] [{n}]';
const MEMBERS =
  '(by|to|through|via) [(the|its|our)] ~2 (members|member|cooperative members|subscribers|affiliates|agency members|getty images|alamy|shutterstock|partners)';

/** Issues that a picture is licensed for, sizes inside them, and sales that stay with an agency's own. */
export const ISSUES_AND_MEMBERS: readonly PhraseRow[] = [
  {
    patterns: [
      `[(only|exclusively|and|,)] (in|for) the ${MONTH} (issue|edition|number) of {quote}`,
      `[(only|exclusively|and|,)] (in|for) the ${MONTH} (issue|edition|number) of {magazine}`,
      '[(nur|ausschliesslich)] (in|fur) (der|die) ~2 (ausgabe|ausgaben) (von|des) {magazine}',
      '[(uniquement|seulement)] (dans|pour) le (numero|no) (de|d) ~3 (de|du) {magazine}',
      '[(solo|unicamente)] (en|para) el numero (de|del) ~2 de {magazine}',
    ],
    meaning: { does: 'limit' },
    reach: 'directives',
    examples: [
      ['One-time use in the June issue of Tatler', 'one-time-use', 'publication-only Tatler'],
      ['Licensed for one insertion in the May 2025 issue of Apollo', 'one-time-use', 'publication-only Apollo'],
    ],
    counterExamples: ['She wrote of it in the June issue of Tatler.'],
  },
  say([{ kind: 'no-resale', value: null }], 'directives', {
    patterns: [
      `no (licensing|sales|sale|resale|resales|syndication|relicensing) [,] (except|other than|save|but|unless) ${MEMBERS}`,
      `(sales|licensing|resale) (only|solely|exclusively) ${MEMBERS}`,
    ],
    examples: [
      ['NO LICENSING EXCEPT BY AP COOPERATIVE MEMBERS', 'no-resale'],
      ['No resale except through Getty Images', 'no-resale'],
    ],
  }),
  say([OTHER], 'directives', {
    patterns: [
      '[(max|maximum|up to)] (half|quarter|third|full|double) page (inside|only|max|maximum|not on the cover)',
      '[(max|maximal|hochstens)] (halbe|viertel|ganze) seite [(innen|im innenteil)]',
      '[(max|maximum)] (demi page|quart de page|pleine page) [(interieure|a l interieur)]',
      '[(max|maximo)] (media pagina|un cuarto de pagina|pagina completa) [(interior|en el interior)]',
      '[(max|massimo)] (mezza pagina|un quarto di pagina|pagina intera) [(interna|all interno)]',
    ],
    examples: [
      ['Half page inside', 'other'],
      ['Max. halbe Seite innen', 'other'],
    ],
    counterExamples: ['The map fills a full page inside the book.'],
  }),
];
