import type { Span } from '../../vocabulary/texts.ts';
import { isCreditBefore } from '../behind-credits/after-credit.ts';
import { isBehindNewsAndCredit } from '../behind-credits/news-before.ts';
import { foldText } from '../words/fold-text.ts';
import { quoteOf } from '../words/quote-match.ts';
import type { Spelt } from '../words/spelt.ts';
import type { Stretch } from '../words/stretch.ts';
import type { TextInWords } from '../words/text-in-words.ts';
import type { Token } from '../words/tokenize.ts';
import type { Leftover } from './harmless-words.ts';

const PICTURE = '(?:photo|picture|image|photograph|pic|frame|foto|bild|imagen|imagem|immagine|beeld|снимок|фото)s?';
const DONE = '(?:killed|withheld|withdrawn|retracted|recalled|pulled|spiked|cancell?ed)';
/** "The picture was withdrawn from the exhibition" is news. */
const FROM_SHOW =
  ' from (?:the |an? |its |his |her |their )?(?:exhibition|museum|gallery|show|auction|sale|display|contest|competition)';
const IS = '(?:is|are|was|were|has been|have been|had been|must be|should be)';

/** What no news says of a picture, wherever it stands. */
const ANYWHERE = new RegExp(
  [
    `\\b(?:photo|picture|image|caption|mandatory) kill\\b|\\bkill notice\\b`,
    `\\b(?:this|these) ${PICTURE} ${IS} (?:being )?${DONE}\\b`,
    `(?:^\\W*|[:.]\\s*)${PICTURE} (?:${IS} ${DONE}|killed|withheld|withdrawn|retracted|spiked)\\b(?!${FROM_SHOW})`,
    `\\b(?:has|have|had) ${DONE} this ${PICTURE}\\b`,
    `^\\W*(?:please )?(?:do not )?(?:kill|withhold|spike|pull) (?:this|the|that|these) ${PICTURE}\\b`,
  ].join('|'),
  'u',
);

const alternatives = (list: string): string => list.trim().split(/\s+/).join('|');

/** Words that take a picture back, and little else when they begin what stands behind a credit. */
const TAKES_BACK = alternatives(`
  kill kills killed withhold withholds withheld withold withdraw withdrawn withdrawal retract retracted retraction elimination eliminate eliminated
  zuruckgezogen geloscht gesperrt sperrung sperre storniert ruckruf bildruckruf retirer retiree? retrait annulee? annulation supprimee? suppression anulad[ao] anulacion retirad[ao] eliminad[ao] cancelad[ao]
  ritirat[ao] annullat[ao] annullamento eliminat[ao] ingetrokken vervallen geannuleerd tilbakekalt aterkallad tillbakadragen slettet sparrad отозван\\p{L}* аннулирован\\p{L}* удален\\p{L}*
`);
/** The same, with other uses: they count beside a word for the picture, or nearly alone. */
const MAY_TAKE_BACK = alternatives(
  'discard discarded void voided recall recalled pull pulled spike spiked cancel canceled cancelled delete deleted remove removed drop dropped suspended suspendue? suspens[ao] sospes[ao] hold held',
);
const ASIDE = '(?:(?:please|eds?|editors?|note|urgent|advisory|attention|update|the|this|that|agency)\\W+){0,3}';
const BETWEEN = '(?:(?:is|was|are|were|has|have|been|now|do|not|no|never)\\W+){0,3}';
const END = '(?![\\p{L}\\p{N}])';
const BEHIND_CREDIT = new RegExp(
  [
    `^\\W*${ASIDE}(?:${PICTURE}\\W+)?${BETWEEN}(?:${TAKES_BACK})${END}`,
    `^\\W*${ASIDE}(?:${PICTURE}\\W+${BETWEEN}(?:${MAY_TAKE_BACK})${END}|(?:${MAY_TAKE_BACK})\\W+(?:the|this|that|all)?\\W*${PICTURE}${END})`,
    `^\\W*(?:please )?(?:${MAY_TAKE_BACK}|take (?:it )?down|taken down|on hold)(?:\\W+[\\p{L}\\p{N}]+){0,5}\\W*$`,
    '^[^\\p{L}\\p{N}]*(?:(?:사진|기사|전송|배포|이|해당|본)\\s*)*(?:삭제|취소|철회|보류|킬|사용\\s?중지|게재\\s?중지)',
    '^[^\\p{L}\\p{N}]*(?:(?:写真|画像|この|本|配信|の|を)\\s*)*(?:削除|取り?消|撤回|差し替え|使用中止|掲載中止|使用見合|保留)',
    '^[^\\p{L}\\p{N}]*(?:(?:图片|照片|此|本|请|該|该)\\s*)*(?:撤销|撤銷|撤稿|撤图|撤回|删除|刪除|停用|停止使用|暂缓|作废)',
  ].join('|'),
  'u',
);

/** Nothing but such a word, in capitals or brackets: "[WITHDRAWN] A man in Seoul", "EDS: KILLED". */
const ALONE = new RegExp(`^\\W*${ASIDE}(?:${PICTURE}\\W+)?(?:${TAKES_BACK})\\W*$`, 'u');
const LAST = new RegExp(`^(?:${TAKES_BACK})$`, 'u');

/** A part of the words without one of which no sentence above fits; of Korean, Japanese and Chinese ones a character. */
const PART_OF_TAKEDOWN = new RegExp(
  `${TAKES_BACK}|${MAY_TAKE_BACK}|kill|take|[삭취철보킬중削取撤差中見保删刪停暂作]`,
  'u',
);

function mayTakeBack({ text, known }: Spelt): boolean {
  if (known.takesBack === -1) known.takesBack = PART_OF_TAKEDOWN.test(text) ? 1 : 0;
  return known.takesBack === 1;
}

/** Longer sentences go on with the news. */
const MAX_LENGTH = 160;

/** Whether words that were read as nothing speak of taking this picture back; behind the credit of a caption the news has ended, and less is enough. */
export function tellsTakedown(words: TextInWords, stretch: Stretch, quotes: readonly Span[]): boolean {
  if (!holdsTakedown(words, stretch)) return false;
  const { start, text } = quoteOf(words, stretch);
  const folded = foldText(text);
  if (ANYWHERE.test(folded) || (isLoud(words, stretch) && ALONE.test(folded)) || endsInTakedown(words, stretch))
    return true;
  const isBehind = isBehindNewsAndCredit(quotes, start + 1);
  // "(AP Photo) killed three people": the sentence goes on around its credit.
  if (!isBehind || text.length > MAX_LENGTH || goesOn(text)) return false;
  return BEHIND_CREDIT.test(folded);
}

/** Most stretches hold no word of a takedown, and need not be looked at closely. */
function holdsTakedown({ tokens }: TextInWords, { from, to }: Stretch): boolean {
  for (let at = from; at < to; at += 1) if (mayTakeBack((tokens[at] as Token).spelt)) return true;
  return false;
}

/** In capitals, or between brackets with a capital. */
function isLoud({ tokens }: TextInWords, { from, to }: Stretch): boolean {
  const isFenced = /^[([<]$/u.test(tokens[from - 1]?.text ?? '') && /^[)\]>]$/u.test(tokens[to]?.text ?? '');
  const own = tokens.slice(from, to).filter(({ kind }) => kind === 'word');
  return own.every(({ isCaps }) => isCaps) || (isFenced && own[0]?.isTitle === true);
}

/** "Yonhap KILLED". */
function endsInTakedown(words: TextInWords, { to }: Stretch): boolean {
  const last = words.tokens[to - 1];
  return last?.isCaps === true && LAST.test(last.text) && isCreditBefore(words, to - 1);
}

const MOST_WORDS_OF_ORDER = 4;

function goesOn(text: string): boolean {
  return /^\p{Ll}/u.test(text) && text.split(/\s+/).length > MOST_WORDS_OF_ORDER;
}

const KILLS = new Set(
  'kill withhold withdrawn killed embargo embargoed sperrfrist storniert zuruckgezogen annulee annule anulada anulado cancelada cancelado annullata annullato ingetrokken geannuleerd отозвано аннулировано'.split(
    ' ',
  ),
);
const LINE_MARKS = new Set([':', '-', '/', '!']);

/** "KILL: A harbour in Oslo": the word in capitals at the head of a caption. */
export function isKillLine(words: TextInWords, { from, clause }: Leftover): boolean {
  const token = words.tokens[from];
  return (
    from === clause.from &&
    token?.isCaps === true &&
    KILLS.has(token.text) &&
    LINE_MARKS.has(words.tokens[from + 1]?.text ?? '')
  );
}
