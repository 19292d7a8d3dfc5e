import { isGlue } from './accept-matches.ts';
import { canonicalAgency } from './facts/agency-names.ts';
import { NAMELESS } from './facts/credit/credit-words.ts';
import { foldText } from './fold-text.ts';
import { isHarmless, type Leftover, type Stretch, some } from './harmless-words.ts';
import { quoteOf } from './quote-match.ts';
import { remembered, type TextInWords } from './text-in-words.ts';

/**
 * “Foto: Anna Berg – einmalig”, “Tom Hill/PA, Sunday papers first”: behind a mark in a field of credits, words in small letters
 * that no credit is made of, or words that tell how often, how long, where in a paper or for whom, as indexes of tokens.
 */
export function notesInCredit(words: TextInWords, leftover: Leftover): Stretch[] {
  return partsOf(words, leftover).filter(
    (part) => isBehindName(words, part) && isNote(words, { ...leftover, ...part }),
  );
}

/** The stretches between the marks that part a credit. */
function partsOf(words: TextInWords, { from, to }: Stretch): Stretch[] {
  const parts: Stretch[] = [];
  let start = from;
  for (let at = from; at <= to; at += 1) {
    if (at < to && !isParting(words, at) && !(at > start && opensByGap(words, at))) continue;
    if (at > start) parts.push({ from: start, to: at });
    start = at < to && isParting(words, at) ? at + 1 : at;
  }
  return parts;
}

function isParting({ tokens }: TextInWords, at: number): boolean {
  const { text = '', kind, gap } = tokens[at] ?? {};
  if (kind !== 'mark') return false;
  return PARTING.has(text) || (DASHES.has(text) && gap === 'space' && tokens[at + 1]?.gap === 'space');
}

/** “写真：田中一郎　夕刊用”: in these scripts a space parts as well. */
const opensByGap = ({ tokens }: TextInWords, at: number): boolean =>
  tokens[at]?.gap === 'space' && EAST_ASIAN.test(tokens[at]?.text ?? '');

function isBehindName(words: TextInWords, part: Stretch): boolean {
  // “Une parution”: its article was left out.
  const isBehindArticle = words.tokens[part.from - 1]?.kind === 'word' && isGlue(words, part.from - 1);
  const from = isBehindArticle ? part.from - 1 : part.from;
  if (!isParting(words, from - 1) && !opensByGap(words, from)) return false;
  return firstName(words) < from;
}

/** Index of the first word that may be of a name; infinite where none is. */
function firstName(words: TextInWords): number {
  return remembered(words, 'first name', 0, () => {
    const at = words.tokens.findIndex(
      ({ kind, isTitle, text }) => kind === 'word' && (isTitle || EAST_ASIAN.test(text)),
    );
    return at === -1 ? Number.POSITIVE_INFINITY : at;
  });
}

function isNote(words: TextInWords, part: Leftover): boolean {
  const { text } = quoteOf(words, part);
  if (EAST_ASIAN.test(text)) return EAST_ASIAN_NOTES.test(text);
  if (canonicalAgency(text) !== null || isHarmless(words, part)) return false;
  const folded = foldText(text);
  if (NOTES.test(folded)) return true;
  const first = words.tokens[part.from];
  const isSmall = first?.kind === 'number' || (first?.kind === 'word' && !first.isTitle);
  if (!isSmall) return some(words, part, (at) => isSmallAt(words, at) && SMALL_NOTES.has(words.tokens[at]?.text ?? ''));
  const isAgency = words.tokens[part.from - 1]?.text === '/' && part.to - part.from === 1;
  if (isAgency || ADDRESS.test(text)) return false;
  return some(words, part, (at) => isSmallAt(words, at) && !isOfCredit(words.tokens[at]?.text ?? ''));
}

const isSmallAt = ({ tokens }: TextInWords, at: number): boolean => {
  const { text = '', isTitle = true, gap } = tokens[at] ?? {};
  return !isTitle && text.length > 1 && !(gap === 'none' && tokens[at - 1]?.kind !== 'mark');
};

const isOfCredit = (word: string): boolean => NAMELESS.has(word) || CREDIT_WORDS.has(word) || OF_AGENCIES.test(word);

const inSet = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));
const PARTING = new Set([',', ';', '/', '|', '(', ')', '[', ']', '、', '，', '；', '（', '）', '・']);
const DASHES = new Set(['-', '–', '—']);
const EAST_ASIAN = /[\u3040-\u9fff\uac00-\ud7a3]/;
const ADDRESS = /@|_|\w\.\w{2}/;

/** How often, where in a paper, for how long, for money: in a part of a credit, and in no name. */
const NOTES =
  /\b(?:once|twice|einmal\w*|zweimal\w*|beleg(?:exemplar\w*|e|pflicht\w*)?|innenteil|innenseiten?|titelseiten?|aufmacher|nachdruck|sperrfrist|exp|tdm|poa|kertakaytto\w*|tabs)\b/u;

/** The same, where they are in small letters behind a capital: “Sunday papers first”, “UK hold”. */
const SMALL_NOTES = inSet(
  'papers weeklies dailies tabloids magazines mags monthlies titles hold holds held reserved first later pay pays paid use uses run runs issue issues edition editions only inside expires until till',
);

/** In these scripts: for an evening paper, while a show lasts, once. */
const EAST_ASIAN_NOTES =
  /用$|[仅僅]?限[用于於]?|[一二三\d][次回]|[会會]期|期[間间]|まで|(?:석간|조간|보도|편집|회원|인쇄|신문|온라인|잡지|방송|국내|내부|교육)용|[1한일]회|까지|기간/u;

/** What agencies write in small letters, whole or as a part: “imago images”, “action press”. */
const OF_AGENCIES =
  /photo|foto|press|image|picture|bild|kuva|agen[ct]|news|films?$|studio|archi[vw]|arkiv|arquiv|фото/u;

/** Words that credits hold in small letters: who gave the picture and how, trades, and where somebody stands. */
const CREDIT_WORDS = inSet(`
  by via of from for the and in at on to with as a an courtesy credit credits source copyright handout hand out supplied provided released distributed pool file stock via stringer special contributor contributed correspondent reporter freelance staff photographer journalist member
  von vom der die das des dem den und fur im am bei mit uber zur verfugung gestellt quelle privat links rechts mitte oben unten
  de du des le la les l d et en par pour chez avec collection particuliere gauche droite haut bas centre reserves droits dr
  del el los las y por para con cortesia cedida cedidas gentileza fuente izquierda derecha particular
  di da dal dalla della dello dei degli e il lo per con gentile concessione fonte sinistra destra
  do dos das e os as por com divulgacao reproducao
  van het een en voor door bij met via bron links rechts
  av af og och fra fran hos med till til samling eget privat
  dts nachrichtenagentur commune ville musee museo museum universit university universidad universite ministerio ministere gemeente kommune own work eigenes werk oeuvre
  zvg frei пресс служба губернатора
  z ze od dla i w na
  из от для и в на с предоставлено
  left right top bottom centre center above below detail taken undated circa ca c english no nr id ref kod code via dpa afp ap epa tt ntb apa ddp imago laif photothek hemis mauritius ullstein alliance twitter instagram facebook youtube x
`);
