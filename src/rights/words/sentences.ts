import { anchorOf, type Counting } from '../moments/counted-from.ts';
import { withoutOpening } from '../places/within.ts';
import type { Wording } from '../restrictions/rule.ts';
import { ruleOf } from '../restrictions/rules.ts';
import { alterationsNamed } from './named-alterations.ts';
import { withinInWords } from './within-in-words.ts';

/** What a restriction says, in plain English: `May be used only in South Korea.` */
export function sentenceOf(clause: Counting): string {
  const rule = ruleOf(clause.kind);
  const wording = wordingOf(clause);
  const sentence = rule?.sentence(clause.value, wording) ?? 'A kind of restriction that is not known here.';
  const part = rule?.isFromWhen && clause.within ? withoutOpening(clause.within) : clause.within;
  return sentence + withinInWords(part, wording.anchor);
}

/** What would make it pass. `partly`: a part of the audience is not concerned. */
export function remedyOf(clause: Counting, partly: boolean): string {
  return ruleOf(clause.kind)?.remedy(clause.value, partly, wordingOf(clause)) ?? '';
}

/** What whoever publishes must do or leave, or null. */
export function dutyOf(clause: Counting): string | null {
  return ruleOf(clause.kind)?.duty?.(clause.value, wordingOf(clause)) ?? null;
}

function wordingOf(clause: Counting): Wording {
  return { alterations: alterationsNamed(clause), anchor: anchorOf(clause), within: clause.within };
}
