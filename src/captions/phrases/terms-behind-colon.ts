import type { TextInWords } from '../words/text-in-words.ts';

/** “Call Ann Roe: no TV”: behind the colon comes what holds, where no number and no address does. */
export function opensTermsBehindColon({ tokens }: TextInWords, at: number): boolean {
  if (tokens[at]?.text !== ':' || REACHED_BY.has(tokens[at - 1]?.text ?? '')) return false;
  const [next, second] = [tokens[at + 1], tokens[at + 2]];
  return next?.kind === 'word' && !ADDRESSES.has(next.text) && second?.text !== '@' && second?.text !== '.';
}

const REACHED_BY = new Set('tel phone telephone telefon telefono email mail e fax mobile handy web'.split(' '));
const ADDRESSES = new Set([...REACHED_BY, 'http', 'https', 'www']);
