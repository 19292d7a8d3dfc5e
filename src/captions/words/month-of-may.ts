import type { TextInWords } from './text-in-words.ts';

/** “On May 9”, “3 May”, “in May”: whether the word is the month, and no leave. */
export function isMonthOfMay({ tokens }: TextInWords, at: number): boolean {
  const [before, token, next] = [tokens[at - 1], tokens[at], tokens[at + 1]];
  if (token?.text !== 'may' || !token.isTitle) return false;
  return before?.kind === 'number' || next?.kind === 'number' || IN_MONTH.has(before?.text ?? '');
}

const IN_MONTH = new Set('in until till since next last'.split(' '));
