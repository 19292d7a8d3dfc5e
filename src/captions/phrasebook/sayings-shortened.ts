import type { PhraseRow } from './row.ts';
import { EDITORIAL, say } from './say.ts';

/** Words that desks cut short where they alone tell what is left, and credits that are asked for in passing. */
export const SHORTENED: readonly PhraseRow[] = [
  say([EDITORIAL], 'directives', {
    patterns: [
      '(edit|edtl|edt) [.] only',
      '(ed|red) . only',
      '(solo|soltanto|so|somente|apenas|unicamente) [(uso|para uso|per uso)] edit [.]',
      '(nur|ausschliesslich|alleen|uitsluitend|kun|endast|bare) [(fur|voor|til|for)] (red|redak|redakt) [.]',
      '(только|исключительно) [для] ред [.]',
    ],
    examples: [
      ['Edit only', 'purpose-only editorial'],
      ['Solo edit.', 'purpose-only editorial'],
      ['Alleen red.', 'purpose-only editorial'],
      ['Ed use only, no ads', 'purpose-except advertising', 'purpose-only editorial'],
      ['nur red. Nutzung', 'purpose-only editorial'],
      ['usage édito only', 'purpose-only editorial'],
      ['только ред. использование', 'purpose-only editorial'],
      ['no comm. use, no arch, no rsl', 'no-archive', 'no-resale', 'purpose-except commercial'],
      ['UK mkt only', 'territory-only GB'],
    ],
    counterExamples: [
      'Ed only smiled when the whistle went.',
      'Sie trug nur Rot.',
      'The edit only took an hour, he said.',
    ],
  }),
  say([{ kind: 'expires-after-days', value: 0 }], 'directives', {
    patterns: [
      '[(max|maxi|maximum|maximal|hochstens|maximo|massimo|maximaal|maks)] [.] {days-counted} [only|max|maxi]',
      '(max|maximum|maximal|hochstens) [.] {days}',
    ],
    examples: [
      ['14d fr tx', 'expires-after-days 14'],
      ['max. 7 Tage ab Versand', 'expires-after-days 7'],
      ['World ex US & Canada; 30 days from tx', 'expires-after-days 30', 'territory-except US,CA'],
    ],
    counterExamples: ['The film opens 30 days from release of the trailer.'],
  }),
  say([{ kind: 'mandatory-credit', value: null }], 'directives', {
    patterns: [
      '(mand|oblig|obl|compulsory|req|reqd) [.] (cred|credit|credits|byline|cr) [.]',
      'mandatory (cred|cr) [.]',
      '(cr|cred|credit|credits|byline) [.] (oblig|obligat|mand|mandat|reqd|req|requd|req d|compulsory|essential|pflicht) [.]',
      '(credit|credito|mention|signature|source|fuente|fonte) [.] (oblig|obl) [.]',
      '(firma|firme) (obligatoria|obbligatoria|obrigatoria)',
      '(mention|indication|citation) obligatoire (du credit|du photographe|de la source|de l auteur)',
      '[the] credit [line] must (stay|remain|be kept|be left|stand) [(visible|legible)] [(on|with|in|beside|under) [the|this] {image}]',
      '(free|ok|okay|cleared|available) [(to use|for use)] (w /|w|with) [a|full|proper] (credit|byline|attribution)',
      '(frei|libre|gratuit|gratis|gratuito|fri|fritt|vrij) (mit|bei|gegen|avec|con|med|met) [(la|le|el)] (nennung|namensnennung|quellenangabe|credit|credito|mention|firma|naamsvermelding|kreditering|byline)',
      'must credit',
    ],
    examples: [
      ['MAND CREDIT', 'mandatory-credit'],
      ['CR oblig.', 'mandatory-credit'],
      ['Credit must stay on the picture', 'mandatory-credit'],
      ['Free w/ credit, no ads', 'mandatory-credit', 'purpose-except advertising'],
      ['firma obbligatoria', 'mandatory-credit'],
      ['mention obligatoire du crédit', 'mandatory-credit'],
      ['Frei mit Namensnennung', 'mandatory-credit'],
    ],
    counterExamples: ['The bank gave credit for free, she said.', 'Credit must remain cheap, the bank said.'],
  }),
];
