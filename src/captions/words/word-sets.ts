import { vocabulary } from './lexicon.ts';
import { NumberSet } from './number-set.ts';
import { tokenize } from './tokenize.ts';

/** The numbers of words, which the vocabulary knows from then on. Korean, Japanese and Chinese words stand in by their single characters, as the tokens do. */
export const setOf = (list: string): NumberSet =>
  new NumberSet(tokenize(list).map((token) => vocabulary.add(token.text)));

/** Words that stand between the words of a list of things and add nothing. */
export const FILLERS = setOf(
  `the a an any all such this that these those of its it s some other der die das den am vom beim ins werden worden dieser diese dieses diesem cette cet ces esta este estas estos questa questo queste deze dit denne dette disse этих von zur dem des eine einer eines einem jede jeder jegliche jeglicher keinerlei le la les l de d du da do das dos un une tout toute tous toutes aucun aucune
  el los las lo una unos cualquier todo toda todos todas su il i gli uno qualsiasi ogni di della delle dei del dell quello quella os as um uma qualquer o het van een alle elk det den et ett alla either both
  의 에서 에서의 에서는 에 은 는 이 가 을 를 로 으로 내 내의 모든 및의 の を は が に で へ での における においては 内 内の 的 之 对 在 于 任何 所有 上 本 该 此 본 этого этой эт для в на`,
);

/** Words and marks that join the items of a list. */
export const JOINERS = setOf(
  `, / & + and or nor und oder noch sowie bzw et ou ni y e o u ed ne nem og eller och samt verken hverken varken weder tai 및 과 와 또는 나 이나 や と か または 又 は 及 び 及び または および 和 或 与 以及 и или ни`,
);

/** Prepositions before where, whom or what for. */
export const PREPOSITIONS = setOf(
  `in within inside throughout across for by to on at from through via into as im innerhalb fur an auf durch zu zur zum bei dans en au aux pour par sur a para por en em na nas pelo pela per da su sul sui sulla sulle sugli con com nel nella nelle nei negli dai dalle agli ai alle alla al allo nos aos presso voor door bij op aan i til av pa for till av w для в на при`,
);

/** Prepositions that turn a place inside out. */
export const OUTSIDE = setOf(
  `outside beyond ausserhalb hors outwith fuori buiten utenfor udenfor utanfor fora fuera вне`,
);

/** What says that something is left out of the place before it. */
export const EXCEPTIONS = setOf(
  `except excepting excluding ex exc excl exclusive ausser ausgenommen ohne sauf excepte excepto salvo eccetto tranne escluso exceto uitgezonderd behalve unntatt undtagen utom bortsett кроме`,
);

/** "Rights in the EU:", "Nutzung in Österreich:". */
export const NOUNS_OF_USE: ReadonlySet<string> = new Set(
  'rights use usage sales publication licences licensing rechte nutzung verwendung verkauf droits utilisation usage diffusion derechos uso publicacion diritti utilizzo direitos utilizacao rechten gebruik bruk brug anvandning rettigheter rattigheter права использование'.split(
    ' ',
  ),
);
