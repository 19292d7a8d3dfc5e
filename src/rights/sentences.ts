import type { Restriction } from '../vocabulary/restrictions.ts';
import { ruleOf } from './restrictions/rules.ts';
import { withinInWords } from './within-in-words.ts';

/** What a restriction says, in plain English: `May be used only in South Korea.` */
export function sentenceOf({ kind, value, within }: Restriction): string {
  const sentence = ruleOf(kind)?.sentence(value) ?? 'A kind of restriction that is not known here.';
  return sentence + withinInWords(within);
}
