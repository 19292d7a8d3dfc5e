const CORE = 'left|right|center|centre|middle|foreground|background|front|back|rear|top|bottom';
const SHORT = '(?:\\d{1,2}\\s?-?\\s?)?[LRC](?:\\s?-\\s?(?:\\d{1,2}|[LRC]))?';
const BEFORE = `(?:\\d{1,2}(?:st|nd|rd|th)|first|second|third|fourth|fifth|sixth|seventh|far|extreme|upper|lower|front|back|rear|top|bottom|middle|center|centre|standing|seated|sitting)`;
const LATIN = `(?:at |in |on |to )?(?:the )?(?:${BEFORE}[ -]?(?:row,? )?)*(?:from (?:the )?)?(?:${SHORT}|${CORE})(?:[ -](?:row|side|left|right|center|centre|front|back|foreground|background))*`;
const OTHER =
  'links|rechts|mitte|l\\.|r\\.|m\\.|(?:\\d\\.|zweiter|zweite|dritter|dritte) ?v\\.? ?[lr]\\.?|à gauche|à droite|au centre|(?:\\d{1,2}e ?)?(?:à )?[gd]\\.?|\\d{1,2}(?:e|è?me|er|ère) (?:à|en partant de la|depuis la|de) (?:gauche|droite)|(?:первый|первая|второй|вторая|третий|третья|четв[её]ртый|крайний|крайняя|\\d-[йя]) (?:слева|справа)|(?:drugi|druga|trzeci|trzecia) (?:z|od) (?:lewej|prawej)|(?:segund|tercer|cuart)[oa] (?:por|desde) la (?:izquierda|derecha)|(?:second|terz|quart)[oa] da (?:sinistra|destra)|(?:tweede|derde|vierde) van (?:links|rechts)|(?:zweit|dritt|viert)er? von (?:links|rechts)|nummer \\w+ (?:från|fra) (?:vänster|höger|venstre|høyre|højre)|izquierda|derecha|a la izquierda|a la derecha|en el centro|izq\\.?|dcha\\.?|\\d{1,2}\\.?[ºª]? ?-?[idep]|i|c|p|e|midden|in het midden|sinistra|destra|a sinistra|a destra|al centro|esquerda|direita|à esquerda|à direita|à (?:esq|dir)\\.?|ao centro|till vänster|till höger|i mitten|til venstre|til høyre|til højre|i midten|t\\.? ?[vh]\\.?|vlevo|vpravo|uprostřed|vľavo|balra|jobbra|középen|[bjk]|balról|jobbról|solda|sağda|ortada|kiri|kanan|tengah|kedua (?:kiri|kanan)|po lewej|po prawej|w środku|lijevo|desno|ліворуч|праворуч|у центрі|зліва|справа|oik(?:ealla|\\.)?|vas(?:emmalla|\\.)?|kesk(?:ellä|\\.)?|слева|справа|в центре|(?:앞줄|뒷줄|맨|가운데|오른쪽|왼쪽)(?:\\s?(?:에서|두|세|네|번째|줄|가운데|오른쪽|왼쪽))*|中央|手前|奥|[左右中](?:[一二三四五六]|から\\d人目|端|側|起)?|[前後后]排?(?:[左右中]起?)?[一二三四五六\\d]?|[左右]起?[一二三四五六\\d]';
/** `(CDU, r)`, `(Bündnis 90/Die Grünen, l)`, `(34, in red, left)`: what stands before the position. */
const PARTY = '(?<before>(?:[^()（）,;]{1,40}?,\\s){0,2}?)';
/** A name of two words stands in brackets for itself: `Kommissarin Ella Brandt (Nora Stieglitz, l.)`. */
const IS_NAME = /^(?!Die |Freie |Bündnis )\p{Lu}\p{L}+\s\p{Lu}/u;
const IN_BRACKETS = new RegExp(
  `^\\s?[(（]\\s?${PARTY}((?:${LATIN})(?:, ?(?:${LATIN}))?|${OTHER})\\s?(?=[,;)）])`,
  'iu',
);
const AFTER_COMMA = new RegExp(
  `^,\\s((?:${BEFORE}[ -]?(?:row,? )?)*(?:(?:from|at) (?:the )?)?(?:left|right|center|centre|middle|foreground|background|front)(?: (?:row|side|left|right|top|bottom|front|back|foreground|background))?)(?=[,.;:]|\\s(?:and|is|are|was|with|\\p{Ll}+(?:s|ed|ing))(?![\\p{L}])|$)|^,\\s((?:(?:at|on) (?:the )?)?(?:far |upper |lower )?(?:top|bottom|rear|back|above|below)(?: (?:left|right|center|centre|row))?)(?=[,.;:]|\\sand\\s)`,
  'iu',
);
/** `, links,` and `, à gauche,`: between commas, as German, French and the other languages set a position without brackets. */
const BETWEEN_COMMAS =
  /^(?:\s\(\p{Lu}[\p{L}\p{N}/ -]{0,24}\))?,\s((?:ganz |uiterst )?(?:links|rechts)|mitte|(?:à (?:l['’]extrême )?)?(?:gauche|droite)|au centre|(?:a la )?(?:izquierda|derecha)|en el centro|a (?:sinistra|destra)|al centro|à (?:esquerda|direita)|ao centro|till (?:vänster|höger)|til (?:venstre|høyre|højre)|vlevo|vpravo)(?=[,.;:]|\s(?:und|et|y|e|en|och|og|a)\s)/iu;
/** `(L-R)`, a bare `from left` and `bottom row from left` open a list and place nobody. */
const NO_POSITION =
  /^(?:l-r|r-l|l to r|(?:(?:top|bottom|front|back|rear|middle|upper|lower)(?: row)?,? )?(?:from )(?:the )?(?:left|right))$/i;

/** What may stand between a name and its marker: `of Monaco` (whom somebody plays for), `, R-Alaska` (party and state), `, 34` (age), `(7)` and `#7` (a player's number). */
const BETWEEN =
  /^(?:\sof(?:\sthe)?(?:\s\p{Lu}[\p{L}.'’-]*){1,4}|,?\s\(?[RDI](?:FL)?-\p{Lu}[\p{L}.]*(?:\s\p{Lu}[\p{L}.]*){0,2}\)?|,\s\d{1,3}|\s\((?:\d{1,2}|\p{Lu}{3})\)|\s#\d{1,2})(?=\s?[,(])/u;

/** A marker, or what stands before one, begins with a bracket, a comma, `of` or a party, behind a space or without. */
const OPENS_MARKER = /^(?:[,(（]|\s[,(（oRDI#])/;

const COMMA_OR_BRACKET = /^\s?[,(（]/;

const ITALIAN = /(?<![\p{L}])(?:il|della|durante|gli|nel|con il)(?![\p{L}])/u;
const DUTCH_OR_GERMAN =
  /(?<![\p{L}])(?:und|bei der|bei einem|bei einer|beim|während|im|am|zum|zur|sich|eröffnet|besucht|spricht|steht|sitzt|vor dem|het|een|tijdens|naast|met de|staat|bij|na de|van de|op de|voor de|aan het|naar)(?![\p{L}])/u;

const PARTY_AND_MIDDLE = /^\s?\(\p{Lu}[\p{L}/ ]{1,20},\s(M)(?=[,)])/u;

/** `(S)` is the left in Italian and a party in Sweden, `(M)` the middle in Dutch and German. */
function ofLanguage(text: string, after: string): RegExpExecArray | null {
  const ofParty = PARTY_AND_MIDDLE.exec(after);
  if (ofParty !== null) return ofParty;
  const letter = /^\s?\(([SsMm])(?=[,)])/u.exec(after);
  if (letter === null) return null;
  const isItalian = /s/i.test(letter[1] ?? '');
  return (isItalian ? ITALIAN : DUTCH_OR_GERMAN).test(text) ? letter : null;
}

const SCANDINAVIAN = /(?<![\p{L}])(?:och|på|vid|og|ved|av|til|till|efter|etter|med)(?![\p{L}])/u;

/** `(L)`, `(C)`: in Sweden, Denmark and Norway one letter tells the party. */
function isParty(text: string, at: number, after: string): boolean {
  const around = (): string => text.slice(Math.max(0, at - AROUND), at + AROUND);
  return /^\s?\([LCRKJB]\)/.test(after) && SCANDINAVIAN.test(around());
}

/** In UTF-16 units: as far as the language of a sentence is looked for. */
const AROUND = 300;

/** The position marker that follows a name ending at `at`, exactly as written, or null. */
export function positionAfter(text: string, at: number): string | null {
  if (!OPENS_MARKER.test(text.slice(at, at + 2))) return null;
  const behind = text.slice(at, at + 60);
  const mayStandBetween = behind.startsWith(',') || behind.charAt(1) === '(';
  const between = mayStandBetween ? BETWEEN_COMMAS.exec(behind)?.[1] : undefined;
  if (between !== undefined) return between;
  const side = BETWEEN.exec(behind)?.[0].length ?? 0;
  const after = side === 0 ? behind : text.slice(at + side, at + side + 60);
  if (!COMMA_OR_BRACKET.test(after)) return null;
  const marker = after.startsWith(',') ? AFTER_COMMA : IN_BRACKETS;
  const match = isParty(text, at, after) ? null : (marker.exec(after) ?? ofLanguage(text, after));
  if (IS_NAME.test(match?.groups?.before ?? '')) return null;
  const found = (match?.groups === undefined ? (match?.[1] ?? match?.[2]) : match[2])?.trim() ?? null;
  return found === null || NO_POSITION.test(found) ? null : found;
}
