import { MONTHS, WEEKDAYS } from '../words/calendar-words.ts';
import type { Token } from '../words/tokenize.ts';
import { WordList } from '../words/word-list.ts';
import { endOfClause, startOfClause, type Takedown } from './takedown.ts';

const DELETES =
  /delet|remov|destroy|eras|losch|entfern|vernicht|supprim|effac|detrui|elimin|borr|cancell|apag|verwijder|slet|radera|удал|삭제|폐기|削除|破棄|消去|删除|刪除/u;

/** "Bitte nach Gebrauch löschen", "please delete by 3 May": what is to be gone in the end is in use until then. */
export function isDeletedLater({ words, from, to, own }: Takedown): boolean {
  if (!DELETES.test(own)) return false;
  const end = endOfClause(words, to);
  for (let at = startOfClause(words, from); at < end; at += 1) if (tellsLater(words.tokens, at)) return true;
  return false;
}

const LATER = new WordList(
  'after within following once upon when until before nach bis innerhalb binnen spatestens vor apres avant tras despues antes dopo entro prima apos depois ate na voor etter efter innen inden innan после до через 後 后 内 前'.split(
    ' ',
  ),
);
/** Behind a word or a length: 삭제 후, 30일 이내. Each of their signs is a token. */
const LATER_IN_KOREAN = new Set(['후', '뒤', '까지', '이내']);

function tellsLater(tokens: readonly Token[], at: number): boolean {
  const { spelt, text } = tokens[at] as Token;
  if (LATER.holds(spelt)) return text !== 'once' || tokens[at - 1]?.text !== 'at';
  if (text === 'by') return isEndInTime(tokens, at + 1);
  const two = `${text}${tokens[at + 1]?.text ?? ''}`;
  if (two === 'まで') return true;
  const before = tokens[at - 1]?.kind;
  return (LATER_IN_KOREAN.has(text) || LATER_IN_KOREAN.has(two)) && (before === 'word' || before === 'number');
}

/** "By 12 May", "by Monday", "by the end of the year", "by close of business". */
function isEndInTime(tokens: readonly Token[], at: number): boolean {
  const { kind = 'mark', text = '' } = tokens[at] ?? {};
  if (text === 'the') return tokens[at + 1]?.text === 'end';
  return kind === 'number' || text === 'close' || MONTHS.has(text) || WEEKDAYS.has(text);
}
