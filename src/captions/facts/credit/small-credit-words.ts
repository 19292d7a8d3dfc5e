import { NAMELESS } from './credit-words.ts';

const listed = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));

/** Words that credits hold in small letters: who gave the picture and how, trades, and where somebody stands. */
const CREDIT_WORDS = listed(`
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
  service services filepic pic pics repro reproduction reproductions crew team eyewitness journalist bureau footage screencap grab capture undatiert tmn regio архив архива
  archief arquivo arkiv ter illustratie illustrative illustrativa aufgenommen prise tomada tomado captada captado scattata tirada genomen gestern hier ayer ieri ontem gisteren вчера yesterday earlier
  montage montaje montagem montaggio fotomontaje collage composite коллаж монтаж others
  left right top bottom centre center above below detail taken undated circa ca c english no nr id ref kod code via dpa afp ap epa tt ntb apa ddp imago laif photothek hemis mauritius ullstein alliance twitter instagram facebook youtube x
`);

/** What agencies write in small letters, whole or as a part: “imago images”, “action press”. */
const OF_AGENCIES =
  'photo foto press image picture bild kuva agenc agent news film studio archiv archiw arkiv arquiv фото'.split(' ');

/** Whether credits hold a folded word in small letters; any other is a note to the desk. */
export const isSmallCreditWord = (word: string): boolean =>
  NAMELESS.has(word) || CREDIT_WORDS.has(word) || OF_AGENCIES.some((part) => word.includes(part));
