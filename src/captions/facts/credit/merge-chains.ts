import { foldName } from '../agency-names.ts';

/** Two chains that a text gives for one picture, as one: shared links are joints, links of one only keep their place beside them. */
export function mergeChains(first: readonly string[], second: readonly string[]): string[] {
  const out = [...first];
  const at = (name: string) => out.findIndex((link) => sameBody(link, name));
  second.forEach((name, index) => {
    if (at(name) >= 0) return;
    const next = second
      .slice(index + 1)
      .map(at)
      .find((place) => place >= 0);
    if (next !== undefined) out.splice(next, 0, name);
    else {
      const before = index === 0 ? -1 : at(second[index - 1] ?? '');
      if (before >= 0) out.splice(before + 1, 0, name);
      else out.push(name);
    }
  });
  return out;
}

function sameBody(a: string, b: string): boolean {
  const [x, y] = [foldName(a), foldName(b)];
  return x === y || (Math.min(x.length, y.length) >= 8 && (x.includes(y) || y.includes(x)));
}
