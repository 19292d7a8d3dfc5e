import { remembering } from '../../words/bounded-memory.ts';
import { foldName } from '../agency-names.ts';

/** Two chains that a text gives for one picture, as one: shared links are joints, links of one only keep their place beside them. */
export function mergeChains(first: readonly string[], second: readonly string[]): string[] {
  if (first.length === 0 && second.length < 2) return [...second];
  const out = [...first];
  second.forEach((name, index) => {
    if (placeOf(name, out) >= 0) return;
    const next = second
      .slice(index + 1)
      .map((link) => placeOf(link, out))
      .find((place) => place >= 0);
    const before = index === 0 ? -1 : placeOf(second[index - 1] ?? '', out);
    out.splice(next ?? (before >= 0 ? before + 1 : out.length), 0, name);
  });
  return out;
}

function placeOf(name: string, chain: readonly string[]): number {
  return chain.findIndex((link) => sameBody(link, name));
}

function sameBody(a: string, b: string): boolean {
  if (a === b) return true;
  const x = folded(a);
  const y = folded(b);
  return x === y || (Math.min(x.length, y.length) >= 8 && (x.includes(y) || y.includes(x)));
}

/** Of each link of a chain it is asked again and again. */
const folded = remembering(foldName);
