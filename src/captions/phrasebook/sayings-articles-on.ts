import type { PhraseRow } from './row.ts';
import { EDITORIAL, OTHER, say } from './say.ts';

const ARTICLES_FR = '(article|articles|sujet|sujets|reportage|reportages|publication|publications)';
const ARTICLES_ES = '(informaciones|noticias|articulos|reportajes|publicaciones)';
const ARTICLES_IT = '(articoli|articolo|servizi|servizio|notizie|pubblicazioni)';
const ARTICLES_PT = '(artigos|noticias|materias|reportagens|publicacoes)';
const ARTICLES_RU = '(публикациями|публикаций|публикациях|статьями|статей|статьях|материалами|материалов|новостей)';
const USED_ES = '(pueden|puede|podran|podra) (usarse|utilizarse|publicarse|ser (usad|utilizad|publicad)(a|o|as|os))';

/** Only with articles on one matter, said by the article. */
export const ARTICLES_ON: readonly PhraseRow[] = [
  say([EDITORIAL, OTHER], 'directives', {
    patterns: [
      `[(utilisation|usage)] [(autorisee|autorise)] (uniquement|exclusivement|seulement) (en lien avec|pour illustrer|dans le cadre d|avec|en accompagnement d) [(des|un|d|les)] ${ARTICLES_FR} (sur|consacr(e|es)|relatif(s|)|traitant) {clause}`,
      `[ne] (peut|peuvent|doit|doivent) etre (utilise|publie|reproduit)(e|s|es|) que (pour illustrer|dans le cadre d|en lien avec|avec) [(des|un|d|les)] ${ARTICLES_FR} (sur|consacr(e|es)|relatif(s|)|traitant) {clause}`,
      `[(a|ne)] (n utiliser|utiliser) que (pour illustrer|dans le cadre d|en lien avec|avec) [(des|un|d|les)] ${ARTICLES_FR} (sur|consacr(e|es)|relatif(s|)|traitant) {clause}`,
      `(solo|unicamente|exclusivamente) ${USED_ES} (junto a|en|con|para ilustrar|para acompanar) ${ARTICLES_ES} (sobre|relativ(as|os) a|acerca de|de) {clause}`,
      `${USED_ES} (solo|unicamente|exclusivamente) (junto a|en|con|para ilustrar|para acompanar) ${ARTICLES_ES} (sobre|relativ(as|os) a|acerca de|de) {clause}`,
      `[(utilizzo|uso|da utilizzare|da usare|utilizzabili|utilizzabile)] [(consentito|permesso)] (solo|soltanto|esclusivamente|unicamente) (in relazione a|in relazione ad|a corredo di|a corredo degli|in|per illustrare|insieme a|insieme ad) ${ARTICLES_IT} (su|sul|sulla|sull|sui|sulle|dedicat(i|o|e) a|relativ(i|o|e) a) {clause}`,
      `(so|apenas|somente|exclusivamente) podem ser (usad|utilizad|publicad)(as|os) (em|com|para ilustrar) ${ARTICLES_PT} (sobre|relativ(as|os) a) {clause}`,
      `[(использовать|использование)] (только|исключительно) (в связи с|для иллюстрации|в|вместе с) ${ARTICLES_RU} (о|об|про|на тему) {clause}`,
      '~10 に (関する|関連する|ついての) (記事|報道|紹介記事) (で のみ|に のみ|での み|でのみ|にのみ|に限り) (使用|掲載|利用) [可|可能|できます|してください]',
      '~8 の (紹介 記事|紹介記事|記事|報道) (で のみ|に のみ|でのみ|にのみ|に限り) (使用|掲載|利用) [可|可能|できます|してください]',
      '(仅可|只可|仅能|只能|仅限) [用于|用於|配合|配] (有关|关于|與|与|關於|有關) ~8 的 (报道|報導|新闻|文章) [使用]',
    ],
    examples: [
      ["Utilisation uniquement en lien avec des articles sur l'exposition", 'purpose-only editorial', 'other'],
      ["Ne peuvent être utilisées que pour illustrer un article sur l'exposition", 'purpose-only editorial', 'other'],
      ["À n'utiliser que dans le cadre d'articles consacrés au film", 'purpose-only editorial', 'other'],
      ['Solo pueden usarse junto a informaciones sobre la exposición', 'purpose-only editorial', 'other'],
      ['Utilizzo consentito solo in relazione ad articoli sulla mostra', 'purpose-only editorial', 'other'],
      ['Só podem ser usadas em notícias sobre a exposição', 'purpose-only editorial', 'other'],
      ['Использовать только в связи с публикациями о выставке', 'purpose-only editorial', 'other'],
      ['展覧会に関する記事でのみ使用可', 'purpose-only editorial', 'other'],
      ['仅可用于有关本次展览的报道', 'purpose-only editorial', 'other'],
    ],
    counterExamples: [
      'Sie schreibt nur Artikel über den Film, sagt sie.',
      'Los drones solo pueden usarse en noticias sobre incendios, dice la ley.',
      'Так пишут только в статьях о футболе.',
    ],
  }),
];
