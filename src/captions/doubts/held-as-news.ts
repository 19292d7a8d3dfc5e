import type { Span } from '../../vocabulary/texts.ts';
import { opensBehindCredit } from '../behind-credits/behind-last-credit.ts';
import { isRuling } from '../news/accept-matches.ts';
import { opensWithRestriction } from '../news/directive-in-prose.ts';
import { headsWithDirective } from '../news/headline-directive.ts';
import type { Clause } from '../news/weigh-clauses.ts';
import type { Understood } from '../phrases/understand.ts';
import type { TextInWords } from '../words/text-in-words.ts';
import { isQuotedTerm, isWhollyOneTerm } from './wholly-one-term.ts';

/** Whether a clause whose terms were taken for news is held all the same. */
export function isHeldAsNews(
  words: TextInWords,
  clause: Clause,
  found: { matches: readonly Understood[]; passedOver: readonly Understood[]; quotes: readonly Span[] },
): boolean {
  const { passedOver, quotes } = found;
  if (headsWithDirective(words, clause, passedOver)) return true;
  if (clause.isQuoted) return isQuotedTerm(words, clause, found);
  if (isWhollyOneTerm(words, clause, found)) return !isRuling(words, clause);
  if (passedOver.length === 0 || isRuling(words, clause)) return false;
  if (opensBehindCredit(words, clause, { passedOver, quotes })) return true;
  return opensWithRestriction(words, clause, {
    passedOver,
    isCredit: (at) => {
      const { start = 0, end = 0 } = words.tokens[at] ?? {};
      return quotes.some((quote) => quote.start <= start && end <= quote.end);
    },
  });
}
