import type { Outcome } from './veto.ts';

/** What is said behind its subject, and of nothing that stands before the comma. */
const VERDICT =
  /^(?:gesperrt|blocked|barred|banned|excluded|verboten|untersagt|ausgeschlossen|ausgenommen|interdit|exclu|prohibid|excluid|vietat|esclus|proibid|vedad|uitgesloten|geblokkeerd|verboden|запрещ|исключ|закрыт|out$)/u;

/** “Nur Print, Spanien gesperrt”, “Rights: Japan gesperrt”: a limit reaches over the mark and takes what the next word closes. */
export function takesWhatIsClosed({ words: { tokens }, from, to, restrictions }: Outcome): boolean {
  const next = tokens[to];
  if (next?.kind !== 'word' || next.gap === 'line' || !VERDICT.test(next.text)) return false;
  if (!restrictions.some(({ kind }) => kind.endsWith('-only'))) return false;
  return tokens.slice(from, to).some(({ text }) => text === ',' || text === ':');
}
