import { cityOf } from '../place/gazetteer.ts';
import type { Word } from '../words.ts';
import { opensName } from './given-names.ts';
import { isTitle } from './titles.ts';
import { isGermanTrade, isTrade, opensAsTrade } from './trades.ts';

const ARTICLE =
  /^(?:der|die|das|dem|den|ein|eine|einer|einem|mit|(?:sein|ihr|mein|unser)(?:e|en|em|er|es)?|vom|zum|zur|beim|von|neben|und|sowie)$/i;

/** `ihr Mann Florian …` */
const GERMAN_KIN = /^(?:Mann|Frau|Sohn|Tochter|Bruder|Schwester|Vater|Mutter|Partner|Freund|Enkel)$/;

/** `neben ihren Anwälten Mathias …` */
const PLURAL = /^(?:ihren|seinen|unseren)$/;

/** `Bookseller WINIFRED TOLLESON`, `Die Archivleiterin Gundula Rautenbach`: a trade that opens its sentence, or bears the capital of German nouns, before two names. */
export function opensWithTrade(words: readonly Word[], start: number, run: { from: number; to: number }): boolean {
  const word = words[run.from]?.text ?? '';
  if (run.to - run.from < 3 || isTitle(word) || opensName(word)) return false;
  const before = words[start - 1];
  // `Der österreichische Skirennläufer`: an adjective may stand between.
  const isBetween = before?.capital === false && /(?:e|er|en)$/.test(before.text);
  const article =
    (run.from > start ? words[start] : isBetween && !ARTICLE.test(before.text) ? words[start - 2] : before)?.text ?? '';
  if (
    PLURAL.test(article) &&
    /^\p{Lu}\p{Ll}{3,}(?:en|ern|n)$/u.test(word) &&
    opensName(words[run.from + 1]?.text ?? '')
  )
    return true;
  if (ARTICLE.test(article) && GERMAN_KIN.test(word)) return true;
  if (ARTICLE.test(article)) return isGermanTrade(word) && cityOf(word.replace(/er$/, '')) === null;
  const opens = before === undefined || before.kind === 'mark';
  return (opens && isTrade(word.toLowerCase())) || ((opens || !before.capital) && opensAsTrade(word));
}
