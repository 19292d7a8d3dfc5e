import { type EditedText, replaced } from './edited-text.ts';

/** Wide ones of East Asia stand for themselves: they part a credit from its caption. */
const GAPS = /[\t \u00a0\u2000-\u200a\u202f\u205f]+/g;
const IS_EDITED = /[\t\u00a0\u2000-\u200a\u202f\u205f]| {2}/;

/** Between two words one space, of the plain kind. */
export const inSingleSpaces = (edited: EditedText): EditedText =>
  IS_EDITED.test(edited.text) ? replaced(edited, GAPS, () => ' ') : edited;
