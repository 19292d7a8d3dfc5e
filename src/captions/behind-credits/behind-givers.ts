import type { ClauseSpan } from '../news/clauses.ts';
import { endsOnDay } from '../times/dated-behind.ts';
import { foldText } from '../words/fold-text.ts';
import { isProse, type TextInWords } from '../words/text-in-words.ts';
import { speaksOfUse } from './behind-credit.ts';

const either = (list: string): string => list.trim().split(/\n\s*/).join('|');

/** What the words of a credit or of a giver begin with: “Photo by”, “Bild:”, “Cortesía de”, “предоставлено”. */
const GIVES = new RegExp(
  `^[^\\p{L}©]{0,3}(?:(?:the|this|an?|su|per|la|une|une|ein) )?(?:${either(`
  (?:hand-?out|file|pool) (?:photo|picture|image|still|video)s?|photos?|photographs?|pictures?|images?|stills?|footage|fotos?|bild|bilder|aufnahme|fotografías?|fotografia|imagen|imágenes|imagem|imagens|immagin[ei]|beeld|bilde|bilder|billeder?|kuva|zdjęcie|фото|фотография|снимок
  credits?|crédits?|créditos?|credito|bildnachweis|source|quelle|fuente|fonte|bron|kilde|källa|источник|©|\\(c\\)|copyright|courtesy|cortes[ií]a|gentileza|gentile concessione|avec l['’]aimable (?:autorisation|concours)|mit freundlicher genehmigung|met dank aan|met toestemming van
  provided|supplied|released|issued|handed out|hand-?out|distributed|submitted|überlassen|zur verfügung gestellt|bereitgestellt|cedid[ao]s?|facilitad[ao]s?|fornecid[ao]s?|fornit[ae]|concess[ae]|fournies?|remises?|transmises?|verstrekt|beschikbaar gesteld|aangeleverd|utlevert|udleveret|tillhandahållen|utlämnad|предоставлен[оы]?
  `)})(?![\\p{L}])`,
  'iu',
);

/** Whom they name: behind a mark, a word that says by whom, or with a capital. “Photo réservée à la presse” names nobody. */
const NAMES = new RegExp(
  `^(?:\\s?[:/=©-]|\\s?['’]|\\s(?:${either(`
  by|of|from|to|via|von|vom|der|des|dem|du|de|des|d['’]|di|dal?|dall[aeo]|del|della|dello|dei|do|dos|av|af|från|fra|door|par|por|pel[oa]s?|pri
  (?:was|were|is|has been|wurde|est|es|foi) (?:provided|supplied|released|issued|handed|given|taken|made|fourni|transmis|remis|bereitgestellt)\\p{L}*
  courtesy|credit|provided|supplied|released|issued|handed|handout|submitted|taken|made|cedid|facilitad|fornecid|enviad|fornit|concess|fourni|remis|transmis|communiqu|zur Verf|überlassen|bereitgestellt|verstrekt|beschikbaar|aangeleverd|utlevert|udleveret|tillhandah|stilt|stillet|предостав|пресс|aan|the|la|le|el|il|los|les|het|die|den|семь
  `)})|\\s["“„«(]?\\p{Lu})`,
  'u',
);

/** Of the words that open them, the first: most clauses begin with none. */
const FIRST =
  /^(?:the|this|an?|su|per|la|une|ein|hand|file|pool|ph|pic|im|still|foot|fot|bil|auf|beeld|kuva|zdj|фот|сним|cr[eé]d|sour|quel|fue|fon|bron|kil|käll|ист|©|c$|copy|cour|cort|gent|avec|mit|met|prov|sup|rel|iss|dist|subm|über|zur|bereit|ced|facil|fornec|fornit|conc|four|rem|trans|verst|besch|aang|utle|udle|till|utlä|предос)/iu;

const ARTICLE = `(?:(?:the|an?|one|any|all|die|das|den|der|ein|eine|einen|alle|la|le|les|un|une|una|uno|el|los|las|il|lo|gli|i|o|a|os|as|um|uma|de|het|een|det|et|ett)\\s|l['’])?`;

/** Before what or whom a picture is for. */
const FOR = either('for|für|pour|para|per|voor|til|till|för|zur|zum|dla|для');

/** What a picture is for, where nobody’s name goes on with it: “for print”, “für redaktionelle Zwecke”, but not “for Netflix”. */
const AIM = new RegExp(
  `(?:${FOR}) ${ARTICLE}(?!(?:${either('first time|more|further|disposi|verfügung|rådighed|förfogande|example|years|decades|months')})(?![\\p{L}]))(?=[\\p{Ll}\\d])`,
  'uy',
);
const AIM_AT_NAME = new RegExp(`(?:${FOR}) ${ARTICLE}(?:\\p{L}+ ){0,1}\\p{Lu}\\p{L}+`, 'uy');

/** What opens a limit, a term or a condition, and no name goes on with. */
const TERMS = new RegExp(
  `(?:${either(`
  (?:without|ohne|sans|sin|senza|sem|zonder|uten|utan|uden|без) (?!borders|[Gg]renzen|fronti|fronte|grens|границ)
  (?:under|unter|sous|bajo|sotto|sob|onder|под) ${ARTICLE}(?:licen[cs]e|embargo|[Ll]izenz|[Ss]perrfrist|[Bb]edingung|[Vv]oraussetzung|[Aa]uflage|[Aa]ngabe|[Nn]ennung|[Aa]usschluss|[Vv]orbehalt|condition|réserve|condición|condiciones|licencia|licenza|condizion|condiç|licença|voorwaarde|vermelding|vilk|villkor|услови|эмбарго|strict)\\p{L}*
  (?:until|till|til|till|bis|hasta|fino|até|tot|до|indtil|do|through) (?:zum |zur |al |a |the |el |den |and including |och med |og med |il |o |à |ao |en met )?(?=\\d|[Ee]nd|fine|final|fim|slut|publi|releas|veröff|conca)|jusqu['’]
  as long as|so long as|solange|sofern|provided (?:that|it|they)|unless|subject to|vorbehaltlich|sous réserve|previ[ao]|mediante|dietro|salvo|op (?:voorwaarde|aanvraag|verzoek)|na (?:toestemming|overleg|akkoord)|på (?:vilk|betingelse|villkor|forespørsel|begäran)\\p{L}*|(?:etter|efter) (?:avtale|aftale|överens|godk)\\p{L}*|при условии|по (?:согласованию|запросу|лицензии|договору)|с (?:разрешения|условием|просьбой|согласия|запретом)
  auf anfrage|nach (?:absprache|rücksprache|freigabe|vereinbarung)|auf Anfrage|nach (?:Absprache|Rücksprache|Freigabe|Vereinbarung)|gegen (?:Honorar|Gebühr|Beleg|Nennung|Entgelt)|sur demande|après accord|contre |a pagamento|su richiesta|sob consulta|by (?:arrangement|agreement|prior)|with (?:prior|written)|on (?:request|condition|application)|upon|at no
  exclusively|solely|strictly|ausschließlich|lediglich|exclusivement|strictement|exclusivamente|esclusivamente|únicamente|unicamente|uitsluitend|utelukkende|uteslutande|udelukkende|исключительно
  honorar(?:frei|pflichtig)|kostenlos|kostenfrei|lizenz(?:frei|pflichtig)|gratis|gratuit\\p{L}*|free (?:of|for)|à titre|a titolo|a título
  (?:and|but|und|aber|et|mais|y|pero|e|ma|mas|en|maar|og|men|och|и|но) (?:not|no|may|must|cannot|only|without|nicht|nur|darf|kein|keine|ohne|non|ne|pas|sans|sin|sem|senza|não|nunca|niet|geen|alleen|zonder|ikke|ingen|kun|uten|uden|inte|ej|endast|utan|не|только|без|in\\p{L}+[ií]vel|intrans\\p{L}+|in\\p{L}+[ií]ble|non-)(?![\\p{L}])
  (?:with|mit|avec|con|com|met|med|с|under) ${ARTICLE}(?:request|ban|permission|condition|proviso|restriction|Bitte|Auflage|Maßgabe|Einschränkung|Genehmigung|Erlaubnis|interdiction|mention|autorisation|obligation|prière|petición|prohibición|condición|obligación|permiso|ruego|divieto|richiesta|obbligo|permesso|pedido|proibição|condição|autorização|verzoek|verbod|toestemming|voorwaarde|forbud|krav|tillatelse|förbud|begäran|tillstånd|tilladelse|просьбой|запретом|условием)s?(?![\\p{L}])
  in (?:connection|relation|conjunction|print|low|high|full|accordance|association|any|no)(?![\\p{L}])|im (?:Zusammenhang|Rahmen|Kontext|Print)|in (?:occasione|relazione|abbinamento|het kader|verband|combinatie)|en (?:el marco|relación|lien|rapport|illustration)|dans (?:le cadre|le contexte)|no (?:âmbito|contexto)|por ocasião|co[nm] motivo|à (?:l['’]occasion|usage|des fins|condition|but)|a (?:scopo|uso|fini|fines|condición|condizione|efectos|fin de)|ad uso|con (?:fines|fin )|na condição|à condição|en exclusivité|anlässlich|i (?:forbindelse|samband|förbindelse)|в (?:связи|рамках|целях)|по случаю
  to (?:be (?:used|deleted|published|removed|archived|credited|returned)|illustrate|accompany|(?:\\p{Lu}+ )?(?:members|clients|subscribers)|media|the (?:press|media))(?![\\p{L}])|an (?:Abonnenten|Mitglieder|Kunden|Medien)(?![\\p{L}])
  (?:who|which|qui|que|che|die|der|das|som|которые|которая) (?:\\p{L}+ )?(?:asks?|requests?|demands?|insists?|forbids?|reserves?|demande|interdit|souhaite|pide|exige|prohíbe|ruega|chiede|vieta|pede|proíbe|verzoekt|verbiedt|vraagt|ber|просит|запрещает|um)(?![\\p{L}])
  innerhalb|binnen|within (?!days)|hors (?!service|concours)
  `)})`,
  'uy',
);

const LIMITS =
  /(?:only|nur|uniquement|seulement|soltanto|alleen|kun|endast|bara|apenas|только|not|nicht|niet|ikke|inte|не)(?![\p{L}])/uy;
const IS = /^(?:is|are|was|were|be|been|ist|sind|est|sont|es|son|è|sono|er|är|does|do|did|has|have|could|would)$/u;

/** Beside the picture what happens may be told: “during the festival”, “in Germany”. */
const IN_FIELDS_OF_TERMS =
  /(?:during|while|for the duration|während|pendant|durante|per tutta|tijdens|во время|в течение|in|en|em|i|nel|nella|в) (?:\p{Ll}|\p{Lu}\p{L}+ only)/uy;

/** What a caption goes on with that tells what the picture shows. */
const TELLS =
  /(?<![\p{L}])(?:shows?|showed|showing|zeigt|zeigen|montr\p{L}+|muestran?|mostran?o?(?= [a-z]* ?\p{Lu})|toont|tonen|viser|visar|показ\p{L}+|was|were|said|says)(?![\p{L}])/u;

/** “A picture of the late king hangs in the hall until 30 June”: what is pictured. */
const SHOWS =
  /(?:photo|picture|image|photograph|still|foto|imagen|imagem|immagin\p{L}|bild|beeld|fotograf\p{L}+)s? (?:of|de|di|du|des|del|della|do|da|van|von) (?:\p{Ll}+ )?\p{Ll}/iu;

const LONGEST_CLAUSE = 300;
const LONGEST_NAME = 130;

/** Where words of terms go on behind whoever made or gave a picture, as indexes of tokens; at most one in a clause. */
export function behindGivers(words: TextInWords, clauses: readonly ClauseSpan[]): number[] {
  const found: number[] = [];
  for (const clause of clauses) {
    const at = clause.isQuoted ? null : behindGiver(words, clause);
    if (at !== null) found.push(at);
  }
  return found;
}

/** Whether words begin as a credit does, or as whoever gave a picture is named. */
export const givesPicture = (text: string): boolean => GIVES.test(text);

function behindGiver(words: TextInWords, { from, to }: ClauseSpan): number | null {
  const start = words.tokens[from]?.start ?? 0;
  if (!FIRST.test(words.text.slice(start, start + 8))) return null;
  const end = words.tokens[to - 1]?.end ?? 0;
  const opener = end - start > LONGEST_CLAUSE ? null : GIVES.exec(words.text.slice(start, end));
  if (opener === null || !NAMES.test(words.text.slice(start + opener[0].length, end))) return null;
  if (isProse(words) && SHOWS.test(opener[0] + words.text.slice(start + opener[0].length, end))) return null;
  let names = 0;
  for (let at = from; at < to; at += 1) {
    const token = words.tokens[at];
    if (token === undefined || token.start < start + opener[0].length || token.kind !== 'word') continue;
    names += 1;
    if (names === 1 || token.isTitle || token.start - start > LONGEST_NAME) continue;
    if (!opensTerms(words, at)) continue;
    return isProse(words) && TELLS.test(words.text.slice(start, end)) ? null : at;
  }
  return null;
}

/** Whether words that say what a picture may be used for, or on which terms, begin at a token right behind a name. */
export function opensTerms(words: TextInWords, at: number): boolean {
  const token = words.tokens[at];
  const before = words.tokens[at - 1];
  if (token === undefined || token.isTitle || before?.text === ':') return false;
  if (fits(LIMITS, words.text, token.start)) return before?.kind === 'word' && !IS.test(before.text);
  if (fits(TERMS, words.text, token.start) || endsOnDay(words, at)) return true;
  if (!isProse(words) && fits(IN_FIELDS_OF_TERMS, words.text, token.start)) return true;
  if (fits(AIM, words.text, token.start)) return !isBody(words, at) || isOfUse(words, at);
  return fits(AIM_AT_NAME, words.text, token.start) && isOfUse(words, at);
}

function fits(sticky: RegExp, text: string, at: number): boolean {
  sticky.lastIndex = at;
  return sticky.test(text);
}

/** “Museum für moderne Kunst”, “Institute for nuclear research”: a body’s name goes on. */
function isBody(words: TextInWords, at: number): boolean {
  const before = words.tokens[at - 1];
  return before?.isTitle === true && BODY.test(before.text);
}

const BODY =
  /^(?:muse\p{L}+|institut\p{L}*|istitut\p{L}*|cent(?:er|re|ro|rum)|zentrum|societ\p{L}+|gesellschaft|associa\p{L}+|foundation|stiftung|fund\p{L}*|fond\p{L}*|agenc\p{L}+|agentur|\p{L}*amt|minist\p{L}+|comm?i\p{L}+|council|conse\p{L}+|department|offi[cz]\p{L}+|b[uü]ro|\p{L}*verein|\p{L}*verband|union|coalition|campaign|alliance|organi[sz]a\p{L}+|academ\p{L}+|akademie|bureau|authority|servi\p{L}+|school|schule|universi\p{L}+|secretar\p{L}+|direc\p{L}+|network|group|project|program\p{L}*|team|day|house|home|party)$/u;

/** Within the next words pictures or their use are named. */
function isOfUse(words: TextInWords, at: number): boolean {
  const last = words.tokens[Math.min(at + 4, words.tokens.length - 1)];
  const rest = words.text.slice(words.tokens[at + 1]?.start ?? 0, last?.end);
  return speaksOfUse(foldText(rest)) || USES.test(rest);
}

const USES =
  /(?<![\p{L}])(?:papers|dailies|weeklies|magazines?|editorial|redak\p{L}+|rédac\p{L}+|print|web|online|internet|tv|television|broadcast|press\p{L}*|stampa|prensa|imprensa|pers|zweck\p{L}*|fins?|fines|berichterst\p{L}+|report\p{L}*|members|mitglieder|members|kunden|medien|media|ausstellung\p{L}*|single|one-time|einmalig\p{L}*|publi\p{L}+|promo\p{L}+)(?![\p{L}])/iu;
