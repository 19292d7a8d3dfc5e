/** A name without what a page or a library did to it. */
export function asMeant(name: string): string {
  return halved(unlinked(name));
}

/** `xJanxHuebnerx`: how IMAGO keeps names from being linked. */
function unlinked(text: string): string {
  const inner = UNLINKED.exec(text)?.[1];
  return inner === undefined ? text : inner.replace(/x(?=\p{Lu})/gu, ' ');
}

const UNLINKED = /^x(\p{Lu}[^\s/]{1,60})x$/u;

/** Pages that print a name twice without a space (`CHRISTOF STACHECHRISTOF STACHE`) say it once. */
function halved(text: string): string {
  const half = text.length / 2;
  return text.length >= 8 && Number.isInteger(half) && text.slice(0, half) === text.slice(half)
    ? text.slice(0, half)
    : text;
}
