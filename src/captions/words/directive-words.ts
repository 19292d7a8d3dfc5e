import { setOf } from './word-sets.ts';

/** Words that a directive is made with, and that much news is made with as well. */
export const WEAK_DIRECTIVES = setOf(
  `out only no not never without except excluding until before after must may cannot exclusive exclusively solely unless use usage used rights clients subscribers nur nicht keine kein ohne ausser bis ausschliesslich
  lediglich uitsluitend slechts enbart utelukkende udelukkende uteslutande begrenset begraenset begransad begransat
  seulement uniquement sauf sans pas aucune interdit solo no sin salvo hasta non senza solo eccetto sem apenas so nao alleen niet geen zonder uit kun ikke ingen uten inte endast ej utan bare ude ut aldri только не нет без кроме weder neither ni nem verken hverken ausgenommen ausgeschlossen uitgezonderd uitgesloten unntatt undantaget undtaget utgar exclu exclus exclue excluida excluido esclusa escluso ни
  만 仅 禁 勿`,
);

/** Words that hardly stand in a line of credit or a caption but to restrict. */
export const STRONG_DIRECTIVES = setOf(
  `prohibited prohibit prohibits restricted restriction restrictions embargo embargoed permission consent forbidden unauthorised unauthorized licensed licence license licensing expires withhold kill redistribution resale resales archiving
  approval requires clearance permitted allowed banned verboten untersagt gestattet genehmigung zustimmung sperrfrist gesperrt einwilligung interdite autorisation redistribution prohibido prohibida vietato vietata proibido proibida verboden toestemming
  forbudt tillatt tilladt tillstand forbjudet forbjuden запрещено запрещена запрещены разрешения`,
);

/** Korean, Japanese and Chinese for "forbidden", "not possible", "except": two characters each. */
const STRONG_PAIRS = new Set([
  '금지',
  '불가',
  '제외',
  '불허',
  '禁止',
  '不可',
  '除外',
  '严禁',
  '不得',
  '仅限',
  '仅供',
  '请勿',
  '限定',
  '限り',
  '엠바',
  '禁转',
  '독점',
]);

const STRONG_BEGINNINGS = new Set([...STRONG_PAIRS].map((pair) => pair.charAt(0)));

const FIRST_EAST_ASIAN = 0x3000;

/** True where a strong directive word, or the first half of one, stands. */
export function isStrongDirective(tokens: readonly { text: string }[], ids: ArrayLike<number>, at: number): boolean {
  const id = ids[at] ?? 0;
  if (id !== 0 && STRONG_DIRECTIVES.has(id)) return true;
  const text = tokens[at]?.text ?? '';
  if (text.charCodeAt(0) < FIRST_EAST_ASIAN) return false;
  return STRONG_BEGINNINGS.has(text) && STRONG_PAIRS.has(text + (tokens[at + 1]?.text ?? ''));
}

/** Words that name the picture itself. */
export const PICTURE_WORDS = setOf(
  'image photo picture photograph images photos pictures photographs material content footage bild bilder bildmaterial bildmaterials bildes foto fotos aufnahme photographie imagen imagenes immagine imagem beeld bilde billede bilden bildet billedet bildene billederne bilderna fotografia fotografias fotografie imagens immagini photographies cliches aufnahmen beelden afbeelding afbeeldingen фотография фотографии фотографий изображение изображения изображений снимок снимки 이미지 사진 写真 画像 图片 照片 圖片 圖像 фото persbeeld persfoto pressebild pressebilder pressefoto pressefotos stills',
);

/** With a word for the picture, these make a sentence a directive. */
export const MODALS = setOf(
  'requires approval must may only shall permission permitted prohibited allowed forbidden restricted consent used reproduced published licence license licensed darf durfen verwendet nur puede utilizarse prohibida prohibido',
);

/** Phrases, word by word, by the first of their words. */
export type Phrases = ReadonlyMap<string, readonly (readonly string[])[]>;

function byFirstWord(list: readonly string[]): Phrases {
  const phrases = new Map<string, string[][]>();
  for (const phrase of list) {
    const words = phrase.split(' ');
    const first = words[0] as string;
    phrases.set(first, [...(phrases.get(first) ?? []), words]);
  }
  return phrases;
}

/** What a clause begins with that tells a desk what to do and never what happened. */
export const FIRST_WORDS: Phrases = byFirstWord([
  'to be used only',
  'to be used solely',
  'only to be used',
  'only for use',
  'for use only',
  'for use with',
  'for use in',
  'use only',
  'not for use',
  'not for publication',
  'not to be used',
  'not to be published',
  'no use',
  'no archival use',
  'no archive use',
  'no archiving',
  'no commercial use',
  'no editorial use',
  'no online use',
  'no print use',
  'no further use',
  'no other use',
  'no resale',
  'no redistribution',
  'no reproduction',
  'no cropping',
  'keine verwendung',
  'keine nutzung',
  'keine veroffentlichung',
  'keine archivierung',
  'keine weitergabe',
  'pas d utilisation',
  'aucune utilisation',
  'aucune reproduction',
  'geen gebruik',
  'geen archief',
  'may only be used',
  'may be used',
  'may be published',
  'may be reproduced',
  'can be used',
  'can be published',
  'free to use',
  'free for use',
  'may not be used',
  'may not be published',
  'must not be used',
  'must not be published',
  'must only be used',
  'darf nur',
  'darf nicht',
  'verwendung nur',
  'nur zur verwendung',
  'nicht zur verwendung',
  'utilisation uniquement',
  'ne pas publier',
  'ne pas utiliser',
  'uso exclusivo',
  'no usar',
  'no publicar',
  'veroffentlichung fur pressezwecke',
  'veroffentlichung nur',
  'veroffentlichung ausschliesslich',
  'veroffentlichung honorarfrei',
  'abdruck nur',
  'abdruck honorarfrei',
  'nutzung nur',
  'nutzung ausschliesslich',
  'verwendung ausschliesslich',
  'andere verwendung',
  'weitere nutzung',
  'jede andere verwendung',
  'jede andere nutzung',
  'use of this image',
  'usage of this picture',
  'use of this picture',
  'usage of this image',
  'use of this photo',
  'usage restricted',
  'free for editorial',
  'free for press',
  'for press use',
  'for media use',
  'for editorial use',
  'utilisation libre',
  'utilisation reservee',
  'libre de droits',
  'usage reserve',
  'usage presse',
  'reproduction interdite',
  'uso reservado',
  'uso consentito',
  'uso permitido',
  'uso editorial',
  'prohibida su',
  'prohibida la reproduccion',
  'vietata la riproduzione',
  'utilizzo consentito',
  'proibida a reproducao',
  'gebruik alleen',
  'gebruik uitsluitend',
  'far endast publiceras',
  'far endast anvandas',
  'ma kun brukes',
  'ma kun bruges',
]);

/** Words that speak of the use of a picture wherever they stand. */
export const NEVER_NEWS: Phrases = byFirstWord([
  'editorial use',
  'solo para uso',
  'solo uso editorial',
  'uso editorial',
  'uso editoriale',
  'usage editorial',
  'redaktionelle verwendung',
  'redaktionellen verwendung',
  'redaktionelle nutzung',
  'redaktionellen nutzung',
  'redactioneel gebruik',
  'redaksjonell bruk',
  'redaktionellt bruk',
  'редакционного использования',
]);

/** "This picture", not any picture: a museum may forbid photos. */
export const THIS: ReadonlySet<string> = new Set([
  'this',
  'these',
  'dieses',
  'diese',
  'dieser',
  'cette',
  'ces',
  'esta',
  'este',
  'questa',
  'dette',
  'denne',
  'deze',
  'dit',
  '이',
  '본',
  '本',
  '该',
  '此',
]);
