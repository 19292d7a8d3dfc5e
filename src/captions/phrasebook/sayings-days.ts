import type { PhraseRow } from './row.ts';
import { EDITORIAL, OTHER, say } from './say.ts';

const EVENT =
  '(announcement|unveiling|launch|event|conference|publication|premiere|ceremony|opening|release|broadcast|speech|kickoff|auction|verdict|debut|reveal|start|presentation|screening|concert|final)';
const EVENT_ABROAD =
  '(bekanntgabe|enthullung|vorstellung|premiere|eroffnung|verkundung|ausstrahlung|pressekonferenz|annonce|lancement|presentation|ouverture|conference|diffusion|ceremonie|anuncio|presentacion|inauguracion|estreno|emision|rueda|annuncio|presentazione|inaugurazione|anteprima|conferenza)';
const UNTIL_THEN = '(까지|전까지|이전에|이전|전)';

/** When use begins and ends where an event, a verb or a part of all uses is named beside the day, and how often. */
export const SAYINGS_OF_DAYS: readonly PhraseRow[] = [
  say([{ kind: 'embargo-until', value: null }], 'directives', {
    patterns: [
      `(no use|not for use|no publication|not for publication|not for release|no release|no broadcast|do not use|do not publish|do not run|not to be used|not to be published|must not be used|must not be published|may not be used|may not be published|embargoed|embargo|hold|held) (before|until|till|prior to|ahead of) [the|its|their|his|her] ~4 ${EVENT} [~4] (at|on|of|,|:) {moment}`,
      `(nicht|keine veroffentlichung|keine verwendung|sperrfrist|gesperrt|nicht veroffentlichen) (vor|bis) (der|dem|zur|zum) ~2 ${EVENT_ABROAD} ~4 (am|um|,) {moment} [veroffentlichen|verwenden]`,
      `(pas de publication|pas d utilisation|ne pas publier|ne pas diffuser|embargo|sous embargo) (avant|jusqu a|jusqu au) [l|la|le] ~2 ${EVENT_ABROAD} ~4 (le|du|,) {moment}`,
      `(no publicar|no usar|no difundir|embargo|embargado|embargada) (antes de|hasta) [la|el] ~2 ${EVENT_ABROAD} ~4 (el|del|,) {moment}`,
      `(non pubblicare|non usare|non diffondere|embargo) (prima del|prima della|prima dell|fino al|fino alla) ~2 ${EVENT_ABROAD} ~4 (il|del|,) {moment}`,
      '{moment} (이후|부터|이후에|이후부터) [에|만] (보도|사용|게재|공개|배포) [해|하여] (주시기 바랍니다|주십시오|주세요|주시길 바랍니다|바랍니다|바람|요망|부탁드립니다|가능합니다|할 것|하시기 바랍니다)',
      '{moment} (以降|より) [に] (報道|掲載|公開|使用|配信) (して ください|してください|お願いします|をお願いします|のこと|すること|できます)',
    ],
    examples: [
      ['No use before the official announcement at 1400 UTC on 17 October 2025', 'embargo-until 2025-10-17T14:00Z'],
      ['Embargoed until the unveiling on 3 March 2026', 'embargo-until 2026-03-03'],
      ['2025년 9월 3일(수) 낮 12시 이후 보도해 주시기 바랍니다', 'embargo-until 2025-09-03T12:00'],
      ['2025年9月3日(水)正午以降に公開してください', 'embargo-until 2025-09-03T12:00'],
    ],
    counterExamples: ['There was no use before the opening on 3 March 2026.'],
  }),
  say([{ kind: 'embargo-until', value: null }], 'directives', {
    patterns: [
      'それ (まで|迄|以前) [の|は|に] {things} [は|を|も] (厳禁|禁止|不可|しないでください|できません|お控えください|ご遠慮ください|禁じます)',
      `(그|그때) ${UNTIL_THEN} [에는|의|는] {things} [를|을|는|은] (금지|불가|금합니다|삼가 주십시오|하지 마십시오)`,
      '(在此之前|此前|在此时间之前) (不得|请勿|禁止|严禁|勿) {things}',
      '(vorher|bis dahin) (keine|nicht|ist|sind|gesperrt) {things} [gestattet|erlaubt|untersagt|zulassig]',
      'avant cette (date|heure) [,] (aucune|pas de|pas d|toute) {things} [n est autorisee|interdite|est interdite]',
      '(antes de esa (fecha|hora)|hasta entonces) (no|queda prohibida|prohibida) [la|su] {things}',
    ],
    examples: [
      ['それまでの掲載、放送は厳禁', 'embargo-until'],
      ['在此之前不得使用', 'embargo-until'],
    ],
  }),
  say([{ kind: 'expires-on', value: null }], 'directives', {
    patterns: [
      '(utilizzo|uso|pubblicazione|diffusione) (consentit|permess|autorizzat)(o|a) [solo] fino (al|alle|a) {moment}',
      '(utilisation|diffusion|publication|usage|exploitation) (autorise|permis|possible|libre)[e] [seulement] jusqu (au|a) {moment}',
      '(uso|publicacion|difusion|utilizacion) (permitid|autorizad|libre)(o|a|) [solo] hasta [el] {moment}',
      '(nutzung|verwendung|veroffentlichung|abdruck) (gestattet|erlaubt|zulassig|freigegeben|moglich|honorarfrei|kostenfrei) [nur] bis [zum] {moment}',
      '(gebruik|publicatie|plaatsing) [is] (toegestaan|vrij) tot [en met] {moment}',
      '(uso|utilizacao|publicacao) (permitid|autorizad)(o|a) [somente] ate {moment}',
    ],
    examples: [
      ['Utilizzo consentito fino al 31/12/2025', 'expires-on 2025-12-31'],
      ["Diffusion autorisée jusqu'au 14 mai 2026", 'expires-on 2026-05-14'],
      ['Abdruck honorarfrei bis 14.09.2025', 'expires-on 2025-09-14'],
    ],
    counterExamples: ['A Roma, dove il transito è consentito fino al 31 dicembre 2025, auto in coda.'],
  }),
  {
    patterns: [
      '{things} (is|are|) (limited|restricted|confined) to {days} [only]',
      '{things} (ist|sind|) auf {days} (beschrankt|begrenzt|befristet)',
      '{things} (est|sont|) (limite|limitee|limites|limitees|restreinte) a {days}',
      '{things} (e|es|esta|) (limitad|limitat)(o|a|os|as|i|e) a {days}',
      '{things} (is|) beperkt tot {days}',
      '{things} [nur] (maximal|hochstens|max|bis zu|hooguit|maximaal|au maximum|maximum|massimo|maximo) [.] {days}',
      '{things} は (掲載日から|配信日から|配信から|掲載から) {days} [間|まで|限り|以内]',
    ],
    meaning: { does: 'lapse' },
    reach: 'directives',
    examples: [
      ['Online use limited to seven days from delivery', 'expires-after-days 7 @ channels online'],
      ['Use limited to seven days', 'expires-after-days 7'],
      ['Online-Nutzung maximal 14 Tage', 'expires-after-days 14 @ channels online'],
      ['Online-Nutzung auf 7 Tage beschränkt', 'expires-after-days 7 @ channels online'],
    ],
    counterExamples: ['Online voting was limited to seven days.'],
  },
  say([{ kind: 'one-time-use', value: null }], 'directives', {
    patterns: [
      '[you] (may|can) [only] [be] [download|downloaded] [and] (use|used|publish|published|reproduce|reproduced|print|printed) [this|the|it] [{image}] (once|one time|a single time) [only]',
      '~5 (darf|durfen) [nur] (ein einziges mal|ein mal) (verwendet|veroffentlicht|gedruckt|genutzt|abgedruckt) werden',
      '[仅|僅|只] (限|能|可|供) (使用|刊用|刊登|刊载) (一次|壹次|单次|一回)',
    ],
    examples: [
      ['You may download and publish this photograph once', 'one-time-use'],
      ['仅限使用一次', 'one-time-use'],
    ],
    counterExamples: ['You may use the lift once, a guard said.'],
  }),
  say([EDITORIAL, OTHER], 'directives', {
    patterns: [
      '[for] (use|to be used|publication) [only] in (editorial|news|press|media|journalistic) {stories} {about} {clause} [only|exclusively]',
      '[nutzung|verwendung|abdruck|veroffentlichung] [honorarfrei|kostenfrei|kostenlos|lizenzfrei] [ist] (nur|ausschliesslich|lediglich) (im rahmen|zum zwecke|zu zwecken|fur die|fur) [der|einer|von] [aktuellen|aktuelle|redaktionellen|redaktionelle|tagesaktuellen|journalistischen] {stories} {about} {clause}',
      '[utilisation|usage] (uniquement|exclusivement|seulement) dans le cadre (de|d) [la|une|articles|sujets] (couverture|critique|critiques|article|articles|reportages|actualite) {about} {clause}',
      '[uso] (solo|unicamente|exclusivamente) (en el marco de|para) [la] (cobertura|informacion|noticias|resenas) {about} {clause}',
      '[uso|utilizzo] (solo|esclusivamente|unicamente) (nell ambito della|per la|per) (cronaca|copertura|recensioni|articoli) {about} {clause}',
      '[uso] (apenas|somente|exclusivamente) (no ambito da|para a) (cobertura|divulgacao|critica) {about} {clause}',
      '[gebruik] (alleen|uitsluitend) in het kader van [de] (berichtgeving|verslaggeving|recensies) over {clause}',
    ],
    examples: [
      ['For use in editorial coverage of "Low Tide" only', 'purpose-only editorial', 'other'],
      [
        'Nutzung honorarfrei ausschließlich im Rahmen der Berichterstattung über die Ausstellung „Blaues Licht“',
        'purpose-only editorial',
        'other',
      ],
      ["Uniquement dans le cadre de la couverture de l'exposition", 'purpose-only editorial', 'other'],
    ],
    counterExamples: ['Reporters may be used in news coverage of the war, he said.'],
  }),
  say([OTHER], 'directives', {
    patterns: [
      '~4 (얼굴|신원|인물|초상|번호판) [은|을|에|이|부분] [반드시|꼭] (모자이크|블러|흐림|비식별|가림) [처리] [후] [에] (사용|게재|보도|송출) [할 것|바랍니다|해 주십시오|해 주세요|요망|하시기 바랍니다]',
      '~4 (faces|face|identity) [of ~4] (must|should|has to|have to) be (obscured|blurred|pixelated|pixellated|masked|anonymised) (before|prior to) (publication|use|broadcast|publishing|any use)',
    ],
    examples: [
      ['미성년자 얼굴은 반드시 모자이크 처리 후 사용할 것', 'other'],
      ['Faces of all minors must be blurred before publication', 'other'],
    ],
  }),
];
