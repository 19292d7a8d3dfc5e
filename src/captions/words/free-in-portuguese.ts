import { remembered, type TextInWords } from './text-in-words.ts';

const ARTICLES = new Set(['le', 'un', 'du', 'des', 'les', 'ce', 'ces', 'chaque', 'aucun']);

/** Words that stand in Portuguese terms and in no French ones. */
const PORTUGUESE =
  /(?<!\p{L})(?:uso|usos|não|nao|sem|nos?|nas?|em|é|para|proibid[oa]s?|permitid[oa]s?|acesso|direitos|imprensa|mídia|midia|divulgação|divulgacao|reprodução|reproducao|publicação|publicacao|comerciais|jornais|revistas|imagem|imagens|distribuição|distribuicao)(?!\p{L})/iu;

/** “Uso livre”: in Portuguese “free”, where a French “livre” is a book. */
export function isFreeInPortuguese(words: TextInWords, at: number): boolean {
  const text = words.tokens[at]?.text;
  if ((text !== 'livre' && text !== 'livres') || ARTICLES.has(words.tokens[at - 1]?.text ?? '')) return false;
  return remembered(words, 'portuguese', 0, () => PORTUGUESE.test(words.text));
}
