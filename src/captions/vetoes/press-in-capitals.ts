import type { Outcome } from './veto.ts';

const PAPERS_CALLED_PRESS = new Set(['La Presse', 'Die Presse', 'La Stampa']);

/** “SOLO PER LA STAMPA”: in capitals a paper is as likely as all of them. */
export const mayBeAllPapers = ({ words: { tokens }, from, to, restrictions }: Outcome): boolean =>
  restrictions.some(({ kind, value }) => kind === 'publication-only' && isCalledPress(value as readonly string[])) &&
  tokens.slice(from, to).every(({ kind, isCaps }) => kind !== 'word' || isCaps);

const isCalledPress = (titles: readonly string[]): boolean =>
  titles.length === 1 && titles.every((title) => PAPERS_CALLED_PRESS.has(title));
