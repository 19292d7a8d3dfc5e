import type { Understood } from '../phrases/understand.ts';
import type { Stretch } from '../words/stretch.ts';
import type { TextInWords } from '../words/text-in-words.ts';

/** What a desk sets before the colon of a headline when a picture is held or taken back. */
const NOTICES = new Set(
  'kill kills killed withhold withheld withdrawn withdrawal embargo embargoed recall recalled retraction retracted sperrfrist ruckruf zuruckgezogen storniert rappel annulation annulee annule retrait ritiro annullata annullato annullamento retirada anulacion anulada anulado cancelada cancelado intrekking ingetrokken geannuleerd tilbakekalt aterkallad отзыв отозвано аннулировано эмбарго'.split(
    ' ',
  ),
);
/** How far behind the words that restrict the colon may stand: "Do not use before Sunday: …". */
const MAX_WORDS_TO_COLON = 4;

/**
 * Whether a headline begins with a directive and goes on with its news: "Japan out: Ohtani homers", "NO SALES Royal baby". A team may be out too;
 * which of the two it is, a person sees at once.
 */
export function headsWithDirective(words: TextInWords, clause: Stretch, passedOver: readonly Understood[]): boolean {
  if (words.field !== 'headline' || clause.from !== 0) return false;
  if (NOTICES.has(words.tokens[0]?.text ?? '') && words.tokens[1]?.text === ':') return true;
  return passedOver.some(({ from, to }) => from === 0 && (hasColon(words, to) || standsInCapitals(words, to)));
}

function hasColon({ tokens }: TextInWords, from: number): boolean {
  const colon = tokens.findIndex(({ text }, at) => at >= from && text === ':');
  return colon !== -1 && colon <= from + MAX_WORDS_TO_COLON && !IN.has(tokens[colon - 1]?.text ?? '');
}

/** “Phones out, books in: …”: what is out makes room for something else. */
const IN = new Set(['in', 'rein', 'erin']);

/** Two words in capitals, and news behind them that is not: "UK OUT Derby winner", but not "UK OUT of the EU". */
function standsInCapitals(words: TextInWords, to: number): boolean {
  const before = words.tokens.slice(0, to).filter(({ kind }) => kind === 'word');
  const next = words.tokens[to];
  return (
    before.length > 1 &&
    before.every(({ isCaps }) => isCaps) &&
    next?.kind === 'word' &&
    !next.isCaps &&
    next.text !== 'of'
  );
}
