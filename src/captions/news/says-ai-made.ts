import type { Understood } from '../phrases/understand.ts';
import { isClauseEnd, type TextInWords } from '../words/text-in-words.ts';
import type { ClauseSpan } from './clauses.ts';

/** What may stand before "AI-generated image" at the beginning of its clause. */
const ARTICLES = new Set(['a', 'an', 'the', 'this', 'is', 'ein', 'eine', 'une', 'un', 'una', 'een', 'et', 'en']);
/** What such a picture is of, or what it shows. */
const OF = new Set(
  'of shows showing depicts depicting illustrating illustrates von vom einer eines des der zeigt de du d del montre montrant muestra che van met av som'.split(
    ' ',
  ),
);
/** Where a picture is seen by somebody who was photographed: such a caption is news about it. */
const ON_SHOW = new Set(
  'seen displayed display displays screen screens phone smartphone monitor exhibition exhibit exhibited fair museum gallery visitor visitors looks look looking views viewed viewing booth projected poster protester protesters ausstellung messe bildschirm besucher handy exposition ecran visiteurs exposicion pantalla mostra schermo'.split(
    ' ',
  ),
);

/**
 * Whether words that a picture was made with AI speak of the picture of this caption: they begin a clause that goes on with what it shows,
 * or stand between commas. "Visitors look at AI-generated images" is news.
 */
export function saysAiMade(words: TextInWords, clause: ClauseSpan, match: Understood): boolean {
  if (match.sourceKind !== 'ai-generated' || isOnShow(words, clause)) return false;
  const isToEnd = isClauseEnd(words, match.to) || words.tokens[match.to]?.text === ',' || match.to >= clause.to;
  const next = words.tokens[match.to]?.text ?? '';
  if (beginsClause(words, clause, match)) return isToEnd || OF.has(next) || (next === ':' && isOfOne(words, match));
  return isToEnd && words.tokens[match.from - 1]?.text === ',' && !goesOn(words, match.to);
}

/** "AI-generated: a robot reads" labels a caption; "AI-generated images: what the law says" is about such pictures. */
function isOfOne({ tokens }: TextInWords, { to }: Understood): boolean {
  return !/(?:s|bilder)$/.test(tokens[to - 1]?.text ?? '');
}

/** "The film, made with AI, opens on Friday": behind the comma the sentence goes on. */
function goesOn(words: TextInWords, at: number): boolean {
  const next = words.tokens[at + 1];
  return words.tokens[at]?.text === ',' && next?.kind === 'word' && !next.isTitle;
}

function beginsClause(words: TextInWords, clause: ClauseSpan, match: Understood): boolean {
  return words.tokens.slice(clause.from, match.from).every(({ text, kind }) => kind === 'mark' || ARTICLES.has(text));
}

function isOnShow(words: TextInWords, { from, to }: ClauseSpan): boolean {
  return words.tokens.slice(from, to).some(({ text }) => ON_SHOW.has(text));
}
