/** Words that a line may be broken behind, but no term ends with. */
const OPEN = new Set(
  'of by in on at for from to with the a an and or nor but via per as into than that which who whose if when while not no any all each every this these those is are was were be been de la le les du des un une et ou par pour en dans sur avec sans aux au il lo gli i e o di da del della dei con su il der die das den dem des ein eine und oder von vom zum zur im am bei mit ohne fur für auf an als nicht kein keine el los las y del al con por para sin os as do dos da das na no nas nos um uma com por sem het een en of van voor met zonder op och eller av for til på med i и или в на с по для от из не без за к о у bis until till before after since between over under jusqu hasta fino tot до после nach vor seit mr mrs ms dr st prof sir'.split(
    ' ',
  ),
);

/** In UTF-16 units. */
export const LONGEST_OPEN_WORD = Math.max(...[...OPEN].map((word) => word.length));

/** Whether a text goes on behind the word, in whatever case. */
export const isOpenWord = (word: string): boolean => OPEN.has(word.toLowerCase());
