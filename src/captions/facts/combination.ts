import { KIND, type Signs } from './signs.ts';

const COMBINATION =
  /(?<![\p{L}])(?:combo|combination (?:of )?(?:file |archive )?(?:pictures|photos|photographs|images)|bildkombo|fotocombinación|combinación de (?:fotos|imágenes)|combo photo|montage photo)(?![\p{L}])/iu;

/** Whether the picture is put together of several, each with its own day and place. */
export function isCombination(text: string, signs: Signs): boolean {
  return (signs.words & KIND.combination) !== 0 && COMBINATION.test(text);
}
