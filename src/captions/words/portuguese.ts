import { earlier } from './earlier.ts';
import { longestTerm } from './lexicon.ts';
import { holdsAny, remembered, type TextInWords } from './text-in-words.ts';
import { idsOf } from './word-classes.ts';
import { WordList } from './word-list.ts';

// Words that Portuguese shares with other languages. What shows that a text is Portuguese differs with the language it could be instead: “uso” is
// no French word, and Spanish has it.

const CONTRACTIONS = new WordList(['no', 'na', 'nos', 'nas']);
/** Words of clauses that are Portuguese and of no other language that says "no" to forbid. */
const OF_CLAUSES = idsOf(
  'somente apenas nao proibido proibida proibidos proibidas vedado vedada jornalistico jornalisticos jornalistica jornalisticas editoriais imagem imagens fins publicacao utilizacao divulgacao venda vendas licenca obrigatorio sem nem',
);

/** Without its accent this word is one of other languages. */
const ONLY = /(?<!\p{L})só(?!\p{L})/iu;

function hasPortugueseClause(words: TextInWords): boolean {
  return holdsAny(words, 'portuguese', OF_CLAUSES) || remembered(words, 'só', 0, () => ONLY.test(words.text));
}

/** Uses that stand right before their place, and countries that only Portuguese spells so. */
const USES = new Set(['uso', 'editorial', 'imprensa', 'publicacao', 'utilizacao', 'reproducao', 'distribuicao']);
const PORTUGUESE_COUNTRIES = new Set(
  'brasil japao uruguai paraguai equador reino egito iraque catar vietna quenia'.split(' '),
);

/** What is allowed is allowed in a place: nobody forbids right after these without a comma. */
const ALLOWED = new Set([
  'permitido',
  'permitida',
  'autorizado',
  'autorizada',
  'valido',
  'valida',
  'exclusivo',
  'exclusiva',
  'livre',
  'livres',
  'gratuito',
  'gratuita',
  'liberado',
  'liberada',
]);

/** “Licenciado no Chile”, “disponível na Colômbia”, “publicar no jornal”: what is done somewhere. */
const PLACED =
  /^(?:(?:licenci|autoriz|liber|cedid|disponibiliz|distribu|publicad|divulgad|veiculad|vendid|exibid|impress|restrit|reservad|utilizad|usad)(?:o|a|os|as|ado|ada|ados|adas|ido|ida|idos|idas)|disponive(?:l|is)|publicar|utilizar|divulgar|veicular|exibir|reproduzir|direitos|licenca|licencas)$/;

const namesCountry = ({ ids }: TextInWords, at: number): boolean => longestTerm(ids, at)?.atom.in === 'territory';

/** "Somente no Brasil", "em Portugal nem no Brasil": in Portuguese these stand for "in the", and forbid nothing. */
export function isContraction(words: TextInWords, at: number): boolean {
  const [before, token] = [earlier(words.tokens, at), words.tokens[at]];
  if (token === undefined || !CONTRACTIONS.holds(token.spelt) || before?.kind !== 'word' || token.gap === 'line')
    return false;
  if (ALLOWED.has(before.text) || PLACED.test(before.text) || (before.text === 'uso' && namesCountry(words, at + 1)))
    return true;
  if (USES.has(before.text) && PORTUGUESE_COUNTRIES.has(words.tokens[at + 1]?.text ?? '')) return true;
  return token.isCaps === before.isCaps && hasPortugueseClause(words);
}

const FRENCH_ARTICLES = new Set(['le', 'un', 'du', 'des', 'les', 'ce', 'ces', 'chaque', 'aucun']);

/** Words that stand in Portuguese terms and in no French ones. */
const NOT_FRENCH =
  /(?<!\p{L})(?:uso|usos|não|nao|sem|nos?|nas?|em|é|para|proibid[oa]s?|permitid[oa]s?|acesso|direitos|imprensa|mídia|midia|divulgação|divulgacao|reprodução|reproducao|publicação|publicacao|comerciais|jornais|revistas|imagem|imagens|distribuição|distribuicao|apenas|somente|só|exclusivamente|com fins)(?!\p{L})/iu;

/** “Uso livre”: in Portuguese “free”, where a French “livre” is a book. */
export function isFreeInPortuguese(words: TextInWords, at: number): boolean {
  const text = words.tokens[at]?.text;
  if ((text !== 'livre' && text !== 'livres') || FRENCH_ARTICLES.has(words.tokens[at - 1]?.text ?? '')) return false;
  return remembered(words, 'not French', 0, () => NOT_FRENCH.test(words.text));
}

/** Words of terms that Portuguese has and English has not. */
const NOT_ENGLISH = new Set(
  'para em na nas nos dos uso usos usar utilizar brasil imprensa jornal jornais revista revistas televisao redes sociais nao ate fotos imagem imagens publicar publicacao direitos papel livros'.split(
    ' ',
  ),
);

/** Whether the word is an English “so”, and no “só”. */
export const isSoOfEnglish = (words: TextInWords, at: number): boolean => isPlainSo(words, at) && !isNotEnglish(words);

function isPlainSo({ text, tokens }: TextInWords, at: number): boolean {
  const token = tokens[at];
  return token?.text === 'so' && text.slice(token.start, token.end).toLowerCase() === 'so';
}

const isNotEnglish = (words: TextInWords): boolean =>
  remembered(words, 'not English', 0, () => words.tokens.some(({ text }) => NOT_ENGLISH.has(text)));
