import { longestTerm, vocabulary } from './lexicon.ts';
import { holdsAny, remembered, type TextInWords } from './text-in-words.ts';

const CONTRACTIONS = new Set(['no', 'na', 'nos', 'nas']);
/** Words of clauses that are Portuguese and of no other language that says "no" to forbid. */
const PORTUGUESE = new Set(
  'somente apenas nao proibido proibida proibidos proibidas vedado vedada jornalistico jornalisticos jornalistica jornalisticas editoriais imagem imagens fins publicacao utilizacao divulgacao venda vendas licenca obrigatorio sem nem'
    .split(' ')
    .map((word) => vocabulary.add(word)),
);

/** Without its accent this word is one of other languages. */
const ONLY = /(?<!\p{L})só(?!\p{L})/iu;

function isPortuguese(words: TextInWords): boolean {
  return holdsAny(words, 'portuguese', PORTUGUESE) || remembered(words, 'só', 0, () => ONLY.test(words.text));
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
  const [before, token] = [words.tokens[at - 1], words.tokens[at]];
  if (token === undefined || !CONTRACTIONS.has(token.text) || before?.kind !== 'word' || token.gap === 'line')
    return false;
  if (ALLOWED.has(before.text) || PLACED.test(before.text) || (before.text === 'uso' && namesCountry(words, at + 1)))
    return true;
  if (USES.has(before.text) && PORTUGUESE_COUNTRIES.has(words.tokens[at + 1]?.text ?? '')) return true;
  return token.isCaps === before.isCaps && isPortuguese(words);
}
