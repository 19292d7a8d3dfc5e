/** How one language says that whoever a picture shows is not to be known. Patterns for folded text. */
export interface KeepsUnknown {
  /** Courts, laws and orders. */
  power: string;
  bans: string;
  /** Words that may stand between a ban and its deed: whom it binds, and how much of it. */
  between: string;
  /** What is banned, with the small words behind it. */
  identifying: string;
  who: string;
  orders: string;
  face: string;
  /** That a face or a name is hidden, or not shown. */
  hidden: string;
  /** “By court order”, “for legal reasons”. */
  byPower: string;
  /** “Under German law”. */
  underLaw: string;
  /** “May not be shown”, said of somebody, with the words that may stand in it. */
  mayNotBeShown: string;
}

/** Sentences in which somebody with power, or nobody named, keeps whoever is shown from being known. */
export function keepsUnknown(language: KeepsUnknown): string[] {
  const { power, bans, between, identifying, who, orders, face, hidden, byPower, underLaw, mayNotBeShown } = language;
  return [
    `\\b${power}\\b[^,;:]{0,30}\\b${bans}(?: ${between}){0,9} ${identifying}(?:[\\w'-]+ ){0,3}${who}\\b(?!'s (?!face|identit|name))`,
    `\\b${power}\\b[^;:]{0,40}\\b${orders}\\b[^;:]{0,70}\\b${face}\\b[^;:]{0,40}\\b${hidden}`,
    `\\b${face}\\b[^,;:]{0,30}\\b${hidden}[^,;:]{0,15}\\b${byPower}`,
    `\\b${underLaw}[^;:]{0,25}\\b(?:${who}|${face})\\b[^;:]{0,25}\\b${mayNotBeShown}`,
    `\\b(?:${who}|${face})\\b[^;:]{0,20}\\b${mayNotBeShown}(?:,? (?:${underLaw}|${byPower})[^,;:]{0,30})?\\W*$`,
  ];
}
