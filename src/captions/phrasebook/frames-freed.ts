import type { PhraseRow } from './row.ts';
import { notice } from './say.ts';

const NEXT = '(,|;|.|-|–|:|) [and|und|et|y|e|en|og|och|и|mais|aber|but]';
const IS = '[is|are|may be|ist|sind|est|sont|es|son|e|sono|sao|is|zijn|er|ar|:|,|–|-|は|も|은|는]';
const OPEN =
  '(free|ok|okay|fine|clear|unrestricted|not restricted|no (limit|limits|restriction|restrictions)|without (limit|limits|restriction|restrictions)|worldwide|world wide|world|everywhere|anywhere|frei|weltweit|uberall|unbeschrankt|uneingeschrankt|ohne (einschrankung|einschrankungen|beschrankung|beschrankungen)|libre(s|)|partout|monde|monde entier|sans (limite|limites|restriction|restrictions)|todo el mundo|en todo el mundo|mundial|sin (limite|limites|restriccion|restricciones)|liber(o|a|i|e)|ovunque|mondo|tutto il mondo|senza (limiti|restrizioni)|livre(s|)|mundo inteiro|todo o mundo|sem (limites|limite|restricoes)|vrij|overal|wereldwijd|zonder (beperking|beperkingen)|fri|fritt|frie|overalt|overallt|hele verden|hela varlden|uten begrensning|uden begraensning|utan begransning|свободно|везде|весь мир|без ограничений|자유|제한 없음|제한없음|무제한|전 세계|制限 なし|制限 は なし|無制限|自由|不限|无限制|無限制)';
const REST =
  '(everything else|all else|all other media|other media|the other media|all other uses|other uses|all others|others|the rest|rest|alles andere|alles ubrige|der rest|andere medien|sonst|tout le reste|le reste|autres medias|el resto|lo demas|resto|il resto|altri media|o resto|restante|o restante|de rest|al het overige|overige media|resten|andre medier|andra medier|остальное|остальные|기타|나머지|その他|他 の 媒体|其他|其余)';
const ELSEWHERE =
  '(elsewhere|everywhere else|rest of [the] world|row|in (all|any) other countries|other countries|anderswo|ausserhalb|rest der welt|ailleurs|reste du monde|en el resto del mundo|resto del mundo|en otros paises|altrove|resto del mondo|resto do mundo|elders|rest van de wereld|ellers|resten av verden|i ovrigt|в других странах|в остальном мире|그 외 지역|기타 지역|その他 の (地域|国)|他国 では|其他地区|其他国家)';
const ONLY_FIRST =
  '(only|nur|ausschliesslich|uniquement|seulement|solo|so|apenas|somente|alleen|uitsluitend|kun|bare|endast|bara|только|исключительно)';
const IN = '(in|im|en|em|i|для|в|на|au|aux|for|)';
/** A medium, and the places it is for. */
const PART = [
  `{things} ${ONLY_FIRST} ${IN} {things}`,
  `{things} ${IN} {things} (only|uniquement|seulement|solamente|apenas)`,
  '{things} (은|는) {things} (만|에서만|에 한함|한정)',
  '{things} は {things} (のみ|に限る|に限り|限定)',
  '{things} (仅限|只限|限|仅供) {things} [使用]',
];
const SHOWN =
  '[the|this] {image} (may|can) (be|only be) (shown|used|published|run|printed) (on|in) {things} (in {things} only|only in {things})';

/** “Print only in Italy, web worldwide”: what the second half frees proves that the first speaks of one medium, or of one country, alone. */
export const FRAMES_OF_FREED_REST: readonly PhraseRow[] = [
  {
    patterns: [
      ...[...PART, SHOWN].flatMap((part) => [
        `${part} ${NEXT} {freed} ${IS} ${OPEN}`,
        `${part} ${NEXT} ${REST} ${IS} ${OPEN}`,
      ]),
      '除 [了] {things} (外|以外|之外) [,] [一律] (不得|禁止|不可|请勿) [(在|用于|于)] {things} [上] [使用|刊用|刊登]',
    ],
    meaning: { does: 'limit-place-of-part' },
    reach: 'directives',
    examples: [
      ['TV in Greece only, print free.', 'territory-only GR @ channels tv'],
      ['Books only in Canada; everything else worldwide.', 'territory-only CA @ channels book'],
      ['Zeitungen nur Schweiz, Web weltweit', 'territory-only CH @ channels print-newspaper'],
      ['Revistas solo en Chile; web, todo el mundo.', 'territory-only CL @ channels print-magazine'],
      ['TV só em Moçambique, restante livre.', 'territory-only MZ @ channels tv'],
      ['Интернет только в России, печать без ограничений.', 'territory-only RU @ channels online'],
      ['방송은 국내만, 신문은 자유.', 'territory-only KR @ channels tv'],
      ['网络仅限中国大陆，报纸不限', 'territory-only CN @ channels online'],
      ['除日本外,禁止在电视上使用', 'territory-only JP @ channels tv'],
    ],
    counterExamples: ['Newspapers only in Italy, the web is free, he said.'],
  },
  {
    patterns: [
      ...PART.slice(0, 2).flatMap((part) => [
        `${part} ${NEXT} ${ELSEWHERE} ${IS} ${OPEN}`,
        `${part} ${NEXT} {freed} (ok|okay|free|fine|allowed|frei|libre|libero|livre|vrij) ${ELSEWHERE}`,
      ]),
      `(in|im|en|em|i|в) {things} [,|:|–|-] {things} only ${NEXT} ${ELSEWHERE} ${IS} ${OPEN}`,
      `(in|im|en|em|i|в) {things} [,|:|–|-] ${ONLY_FIRST} {things} [${NEXT} (${ELSEWHERE}|(in|im|en|em|i|в) {freed-places}) ${IS} ${OPEN}]`,
      '{things} 에서는 {things} (만|에 한함|한정) [사용|이용] [가능]',
      '{things} では {things} (のみ|に限る|に限り|限定) [使用 可]',
      '在 {things} (仅限|只限|仅供|只能) [用于] {things} [使用|刊用]',
    ],
    meaning: { does: 'limit-part-of-place' },
    reach: 'directives',
    examples: [
      ['In Kenya newspapers only; elsewhere free.', 'channel-only print-newspaper @ KE'],
      ['Editorial only in France; ads ok elsewhere', 'purpose-only editorial @ FR'],
      ['Em Angola, só jornais; em Portugal, sem limites', 'channel-only print-newspaper @ AO'],
      ['В Грузии – только интернет', 'channel-only online @ GE'],
      ['중국에서는 인쇄 매체만.', 'channel-only print-newspaper,print-magazine @ CN'],
      ['韓国では新聞のみ。', 'channel-only print-newspaper @ KR'],
      ['在韩国仅限网络使用', 'channel-only online @ KR'],
    ],
    counterExamples: ['In Kenya newspapers only appear on Sunday, elsewhere daily.'],
  },
  notice(
    [
      '{freed} [(:|,|–|-|is|are|ist|sind|est|sont|es|e|sono|is|zijn|は|も|은|는)] (unrestricted|no (limit|limits|restriction|restrictions)|without (limit|limits|restriction|restrictions)|[ok] everywhere|ohne (einschrankung|einschrankungen|beschrankung)|uneingeschrankt|uberall|sans (limite|limites|restriction|restrictions)|partout|libre(s|)|sin (limite|limites|restriccion|restricciones)|ovunque|liber(o|a|i|e)|senza (limiti|restrizioni)|sem (limites|limite|restricoes)|livre(s|)|zonder (beperking|beperkingen)|overal|без ограничений|제한 없음|자유|制限 なし|無制限|不限|无限制)',
      `${REST} [(:|,|–|-|is|are|ist|sind|は|은|는)] (free|unrestricted|no (limit|limits|restriction|restrictions)|frei|honorarfrei|uneingeschrankt|libre(s|)|sans restriction|liber(o|a|i|e)|livre(s|)|vrij|без ограничений|제한 없음|自由|制限 なし|不限)`,
      `${ELSEWHERE} [(:|,|–|-|is|are|は|은|는)] (free|unrestricted|no (limit|limits|restriction|restrictions)|frei|libre(s|)|libero|livre|vrij|без ограничений|제한 없음|自由|制限 なし|不限)`,
    ],
    [
      ['Web: ovunque.'],
      ['Presse écrite : sans limite.'],
      ['ALL OTHERS: FREE.'],
      ['その他の地域は制限なし。'],
      ['prensa, libre'],
    ],
  ),
];
