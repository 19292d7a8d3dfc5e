import { remembered, type TextInWords } from './text-in-words.ts';

/** Words of terms that Portuguese has and English has not. */
const PORTUGUESE = new Set(
  'para em na nas nos dos uso usos usar utilizar brasil imprensa jornal jornais revista revistas televisao redes sociais nao ate fotos imagem imagens publicar publicacao direitos papel livros'.split(
    ' ',
  ),
);

/** Whether the word is an English “so”, and no “só”. */
export const isSoOfEnglish = (words: TextInWords, at: number): boolean => isPlainSo(words, at) && !isPortuguese(words);

function isPlainSo({ text, tokens }: TextInWords, at: number): boolean {
  const token = tokens[at];
  return token?.text === 'so' && text.slice(token.start, token.end).toLowerCase() === 'so';
}

const isPortuguese = (words: TextInWords): boolean =>
  remembered(words, 'Portuguese', 0, () => words.tokens.some(({ text }) => PORTUGUESE.has(text)));
