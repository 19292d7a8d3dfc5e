import type { RowThatFits } from './veto.ts';

const WAS = new Set(
  'was were wurde wurden war waren fut furent fue fueron fu furono foi foram werd был была было были'.split(' '),
);

/** “Nur im Zusammenhang mit dem Prozess wurde der Name bekannt.”: a sentence of the news, up to its first comma. */
export function tellsOfThePast({ words: { tokens, field }, from, walked: { took, end } }: RowThatFits): boolean {
  if (took.tie === undefined || (field !== 'caption' && field !== 'headline')) return false;
  for (let at = from; at < end && tokens[at]?.text !== ','; at += 1) if (WAS.has(tokens[at]?.text ?? '')) return true;
  return false;
}
