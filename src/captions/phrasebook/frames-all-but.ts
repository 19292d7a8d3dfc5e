import type { PhraseRow } from './row.ts';

const WORLD =
  '(world|worldwide|world wide|global|globally|international|[the] whole world|everywhere|in all territories|weltweit|ganze welt|monde entier|mondial|mondiaux|todo el mundo|mundial|tutto il mondo|mondiale|mundo inteiro|todo o mundo|wereldwijd|hele wereld|hele verden|verden over|hela varlden|koko maailma|caly swiat|весь мир|во всем мире|по всему миру)';
const ALL =
  '(all|all countries|all territories|all media|all rights|all uses|alle|alle lander|alle rechte|alle medien|tous|tous pays|tous les pays|tous territoires|tous droits|tous medias|tous les medias|todos|todos los paises|todos los medios|todos los derechos|tutti|tutti i paesi|tutti i media|tutti i diritti|todos os paises|todos os meios|todos os direitos|allen|alle landen|alle media|alle rechten|alle land|alle medier|alle rettigheter|alla|alla lander|alla medier|kaikki|kaikki maat|wszystkie kraje|wszyscy|все|все страны|все сми|все права)';
const BUT =
  '(but not|except|except for|excepting|excluding|excl|ex|other than|apart from|without|with the exception of|ausser|ohne|ausgenommen|mit ausnahme von|sauf|hors|excepte|a l exception de|excepto|salvo|menos|con excepcion de|tranne|eccetto|escluso|ad eccezione di|exceto|behalve|uitgezonderd|unntatt|undtagen|utom|forutom|med unntak av|paitsi|oprocz|poza|кроме|за исключением)';

/**
 * All may be used but the things, which stay out. What follows as a length or a last day is how long all the rest may be used: “Worldwide except
 * Japan for 5 years” opens Japan never.
 */
export const FRAMES_OF_ALL_BUT: readonly PhraseRow[] = [
  {
    patterns: [
      `${WORLD} [{things}] ${BUT} [(for|in|en|em|in)] {things}`,
      `(all|worldwide|world) rights ${BUT} [(for|in)] {things}`,
      `${ALL} ${BUT} [(for|in|en|em|i|to)] {things}`,
      `(all|everyone|everybody|everywhere|all media|all countries) but [(for|in)] {things}`,
      `all {things} ${BUT} [(for|in)] {things}`,
      `[(countries|territories|markets|any country|countries worldwide)] (but|except|excepting|excluding|save) [for] {things}`,
      '(world|worldwide) excl [.] {things}',
      `(available|cleared|licensed|rights available|valid|for use|gultig|valable|valido|valida|geldig) ${WORLD} ${BUT} [(for|in|en)] {things}`,
      '{things} を 除く (全世界|世界|全て の 国) [で|での 使用]',
      '(全球|全世界) 除 {things} [外|以外|之外]',
      '{things} (을|를|) 제외 (한|하고) 전 세계',
    ],
    meaning: { does: 'all-but' },
    reach: 'directives',
    examples: [
      ['World rights except Italy', 'territory-except IT'],
      ['Available worldwide excluding Germany, Austria and Switzerland', 'territory-except DE,AT,CH'],
      ['Worldwide except Japan for 5 years.', 'territory-except JP', 'expires-after-days 1825'],
      ['Worldwide except Japan until 3 May 2026', 'territory-except JP', 'expires-on 2026-05-03'],
      ['Weltweit außer Japan für 5 Jahre.', 'territory-except JP', 'expires-after-days 1825'],
      ['Monde entier sauf Japon pour 5 ans.', 'territory-except JP', 'expires-after-days 1825'],
      ['Todo el mundo excepto Japón durante 5 años.', 'territory-except JP', 'expires-after-days 1825'],
      ['Tutto il mondo tranne Giappone per 5 anni.', 'territory-except JP', 'expires-after-days 1825'],
      ['Mundo inteiro exceto Japão por 5 anos.', 'territory-except JP', 'expires-after-days 1825'],
      ['Wereldwijd behalve Japan voor 5 jaar.', 'territory-except JP', 'expires-after-days 1825'],
      ['Hela världen utom Japan i 5 år.', 'territory-except JP', 'expires-after-days 1825'],
      ['All media except TV for 1 year.', 'channel-except tv', 'expires-after-days 365'],
      ['All rights except advertising for 2 years', 'purpose-except advertising', 'expires-after-days 730'],
      ['Alla utom TV4.', 'publication-except TV4'],
      ['Tous sauf TF1.', 'publication-except TF1'],
      ['Alle unntatt TV 2.', 'publication-except TV 2'],
    ],
    counterExamples: [
      'All except Italy and Spain have signed, the minister said.',
      'Alla utom tre överlevde, sade polisen.',
      'Everyone but the goalkeeper attacked, he said.',
    ],
  },
];
