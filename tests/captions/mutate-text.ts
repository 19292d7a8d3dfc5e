import { HOSTILE_PIECES } from './hostile-texts.ts';

type Random = () => number;

/** The text with something in it changed by chance: a stretch lost, doubled, moved, in capitals, or taken from another text or the hostile pieces. */
export function mutated(text: string, others: readonly string[], random: Random): string {
  const [from, to] = stretchOf(text, random);
  const stretch = text.slice(from, to);
  const other = drawn(others, random);
  const [otherFrom, otherTo] = stretchOf(other, random);
  const put = (words: string): string => text.slice(0, from) + words + text.slice(to);
  switch (Math.floor(random() * 9)) {
    case 0:
      return put('');
    case 1:
      return put(stretch + stretch);
    case 2:
      return put(stretch.toUpperCase());
    case 3:
      return put(other.slice(otherFrom, otherTo));
    case 4:
      return text.slice(0, from) + drawn(HOSTILE_PIECES, random) + text.slice(from);
    case 5:
      return put(drawn(HOSTILE_PIECES, random).repeat(1 + Math.floor(random() * 40)));
    case 6:
      return put(String.fromCharCode(Math.floor(random() * 0x10000)));
    case 7:
      return `${text}${drawn([' ', '. ', '\n', ', ', ' - ', '; '], random)}${other}`;
    default:
      return text.slice(0, from) + text.slice(to) + stretch;
  }
}

function stretchOf(text: string, random: Random): [number, number] {
  const from = Math.floor(random() * (text.length + 1));
  return [from, Math.min(text.length, from + Math.floor(random() ** 3 * (text.length + 1)))];
}

function drawn<Value>(values: readonly Value[], random: Random): Value {
  return values[Math.floor(random() * values.length)] as Value;
}
