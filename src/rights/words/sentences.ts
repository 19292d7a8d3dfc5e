import { anchorOf, type Counting } from '../moments/counted-from.ts';
import { withoutOpening } from '../places/within.ts';
import { ruleOf } from '../restrictions/rules.ts';
import type { Wording } from '../restrictions/says.ts';
import type { Language } from './languages/language.ts';
import { TABLES } from './languages/tables.ts';
import { alterationsNamed } from './named-alterations.ts';

/** What a restriction says, in plain words: `May be used only in South Korea.` */
export function sentenceOf(clause: Counting, language: Language = 'en'): string {
  const rule = ruleOf(clause.kind);
  const wording = wordingOf(clause);
  const table = TABLES[language];
  const sentence = rule?.says[language].sentence(clause.value, wording) ?? table.unknownKind;
  const part = rule?.isFromWhen && clause.within ? withoutOpening(clause.within) : clause.within;
  return sentence + table.within(part, wording.anchor);
}

/** What would make it pass. `partly`: a part of the audience is not concerned. */
export function remedyOf(clause: Counting, partly: boolean, language: Language = 'en'): string {
  return ruleOf(clause.kind)?.says[language].remedy(clause.value, partly, wordingOf(clause)) ?? '';
}

/** What whoever publishes must do or leave, or null. */
export function dutyOf(clause: Counting, language: Language = 'en'): string | null {
  return ruleOf(clause.kind)?.says[language].duty?.(clause.value, wordingOf(clause)) ?? null;
}

function wordingOf(clause: Counting): Wording {
  return { alterations: alterationsNamed(clause), anchor: anchorOf(clause), within: clause.within };
}
