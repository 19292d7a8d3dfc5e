/** How one language says that whoever a picture shows is not to be known. Patterns for folded text. */
export interface KeepsUnknown {
  /** Courts, laws, orders, and others who decide what may be shown. */
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
  /** That somebody is not to be identified, as it is ordered: “not be identified”. */
  notKnown: string;
  /** “By court order”, “for legal reasons”. */
  byPower: string;
  /** “Under German law”. */
  underLaw: string;
  /** “May not be shown”, said of somebody or of a face, with the words that may stand in it. */
  mayNotBeShown: string;
  /** That those who show pictures may not, where the verb stands before whom it shows: “media may not show”. */
  mediaMayNotShow?: string;
}

/** What may follow the end of such a sentence: “in any published image”, “without consent”. */
const BEHIND =
  '(?:in|on|without|before|by|ohne|im|auf|en|dans|sur|sans|sin|senza|su|sem|zonder|op|utan|uten|uden|i|pa|for)';
/** “The accused's lawyer” is somebody else. */
const THEMSELVES = "(?!'s? (?!face|identit|name))";

/** Sentences in which somebody with power, or nobody named, keeps whoever is shown from being known. */
export function keepsUnknown(language: KeepsUnknown): string[] {
  const { power, bans, between, identifying, who, orders, face, hidden, notKnown } = language;
  const { byPower, underLaw, mayNotBeShown, mediaMayNotShow } = language;
  const whoOrFace = `\\b(?:${who}|${face})\\b`;
  return [
    `\\b${power}\\b[^,;:]{0,30}\\b${bans}(?: ${between}){0,9} ${identifying}(?:(?!(?:a|as|to)\\b)[\\w'-]+ ){0,3}${who}\\b${THEMSELVES}`,
    `\\b${power}\\b[^;:]{0,40}\\b${orders}\\b[^;:]{0,70}\\b${face}\\b[^;:]{0,40}\\b${hidden}`,
    `\\b${power}\\b[^;:]{0,40}\\b${orders}\\b[^;:]{0,50}${whoOrFace} (?:\\w+ ){0,2}${notKnown}`,
    `\\b${face}\\b[^,;:]{0,30}\\b${hidden}[^,;:]{0,15}\\b${byPower}`,
    `\\b${byPower},?[^,;:]{0,25} ${face}\\b[^,;:]{0,40}\\b${hidden}`,
    `\\b${underLaw}[^;:]{0,25}${whoOrFace}[^;:]{0,25}\\b${mayNotBeShown}`,
    `\\b${who}\\b[^;:]{0,10}\\b${underLaw}[^;:]{0,15}\\b${mayNotBeShown}`,
    `${whoOrFace}[^;:]{0,20}\\b${mayNotBeShown}(?:,? (?:${underLaw}|${byPower}|${BEHIND}\\b)[^,;:]{0,40})?\\W*$`,
    ...(mediaMayNotShow === undefined ? [] : [`\\b${mediaMayNotShow}\\b[^,;:]{0,20}${whoOrFace}${THEMSELVES}`]),
  ];
}
