import { anchorOf, type Counting } from '../moments/counted-from.ts';
import { withoutOpening } from '../places/within.ts';
import { ruleOf } from '../restrictions/rules.ts';
import { ENGLISH } from './languages/english.ts';
import type { LanguageTable, Wording } from './languages/language.ts';
import { alterationsNamed } from './named-alterations.ts';

/** What a restriction says, in plain words: `May be used only in South Korea.` */
export function sentenceOf(clause: Counting, table: LanguageTable = ENGLISH): string {
  const wording = wordingOf(clause);
  const sentence = kindIn(table, clause)?.sentence(clause.value, wording) ?? table.unknownKind;
  const part = ruleOf(clause.kind)?.isFromWhen && clause.within ? withoutOpening(clause.within) : clause.within;
  return sentence + table.within(part, wording.anchor);
}

/** What would make it pass. `partly`: a part of the audience is not concerned. */
export function remedyOf(clause: Counting, partly: boolean, table: LanguageTable = ENGLISH): string {
  return kindIn(table, clause)?.remedy(clause.value, partly, wordingOf(clause)) ?? '';
}

/** What whoever publishes must do or leave, or null. */
export function dutyOf(clause: Counting, table: LanguageTable = ENGLISH): string | null {
  return kindIn(table, clause)?.duty?.(clause.value, wordingOf(clause)) ?? null;
}

/** What a table says of one kind; kind and value belong together by the type of `Restriction`. */
interface KindWords {
  sentence(value: unknown, wording: Wording): string;
  remedy(value: unknown, partly: boolean, wording: Wording): string;
  duty?(value: unknown, wording: Wording): string;
}

/** Null for a kind that is not known here. */
function kindIn({ kinds }: LanguageTable, { kind }: Counting): KindWords | null {
  return Object.hasOwn(kinds, kind) ? (kinds[kind] as unknown as KindWords) : null;
}

function wordingOf(clause: Counting): Wording {
  return { alterations: alterationsNamed(clause), anchor: anchorOf(clause), within: clause.within };
}
