import { KIND, type Signs } from '../signs.ts';
import { type CreditLine, creditLine } from './credit-line.ts';

/** `NASA should be acknowledged as the source`, `NOAA must be credited as the source` */
const TO_BE_NAMED =
  /(?<![\p{L}])((?:\p{Lu}[\p{L}.&’'-]*)(?:\s(?:(?:of|for|and|the)\s){0,2}\p{Lu}[\p{L}.&’'-]*){0,6})\s(?:should|must|has to|is to|needs to)\sbe\s(?:acknowledged|credited|cited|named)\sas\s(?:the\s)?(?:source|copyright|author|provider|owner)/gu;
/** `Please cite as: Natural History Museum`, `Source reference: Nordkap Rail`, `acknowledge the source as: Environment Agency`, `Namensnennung: Deutscher Wetterdienst` */
const NAMED_AS =
  /(?<![\p{L}])(?:(?:acknowledge|cite|credit|attribute|identify)(?:\s(?:the\s)?(?:source|photo|image|picture|work|it))?\s(?:as|to)\s?:|attribut(?:ion|e to|ed to)(?:\s(?:statement|required))?\s?(?::|(?<=to)\s(?=\p{Lu}))|(?:source|quelle|fuente|fonte|bron|kilde|källa|источник)(?:\sà\smentionner|\s?angabe|n(?:angabe|hinweis|nachweis)|\sreference|\s(?:des?|d['’]|de\sl['’]|de\sla|delle|dell['’])?\s?(?:images?|photos?|imagen|fotos?|immagini?e?)|\s?vermelding|\sфото)?\s?:|namensnennung\s?:|(?:citar|citer|zitieren|citare)\s(?:como|comme|als|come)\s?:)\s?["“«]?\s?(\p{Lu}[^.;:\n"”»/]{1,60}?)(?=["”».;\n]|$)/giu;
/** `Please acknowledge: State Library Victoria`, `Acknowledge ESA as the source` */
const NAME_THEM =
  /(?<![\p{L}])(?:acknowledge|acknowledg(?:e?ment)|credit|cite)\s?(?::\s?|\s(?=\p{Lu}[^.;:\n]{1,60}\sas\s(?:the\s)?(?:source|provider|author)))["“]?(\p{Lu}[^.;:\n"”]{1,60}?)(?=\sas\s(?:the\s)?(?:source|provider|author)|["”.;\n]|$)/giu;

/** `Quellenangabe: Pflicht`: that one is to be named, and nobody’s name. */
const DEMANDS =
  /^(?:(?:pflicht|zwingend|erforderlich|obligat|verpflicht|verplicht|vereist|mandatory|required|compulsory|essential|obrigat|necess|обязател)\p{L}*|no|not|non|nicht|keine?|pas|geen|não)(?=\s|$)/iu;

/** Credits that terms ask for in a sentence: who is to be acknowledged as the source. */
export function acknowledged(text: string, signs: Signs): CreditLine[] {
  if ((signs.words & KIND.acknowledges) === 0) return [];
  return [TO_BE_NAMED, NAME_THEM, NAMED_AS].flatMap((pattern) =>
    [...text.matchAll(pattern)].flatMap((match) => {
      const name = (match[1] ?? '').replace(/^(?:The|This|Please|the)\s/u, '');
      const start = match.index + match[0].lastIndexOf(name);
      return /^\p{Lu}/u.test(name) && !DEMANDS.test(name) ? (creditLine(text, start, start + name.length) ?? []) : [];
    }),
  );
}
