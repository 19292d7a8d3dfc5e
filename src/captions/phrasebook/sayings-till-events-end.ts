import type { Restriction } from '../../vocabulary/restrictions.ts';
import type { PhraseRow } from './row.ts';
import { say } from './say.ts';

/** It ends on a day that nobody has named. */
const ENDS: Restriction = { kind: 'expires-on', value: null };

const SHOW_EN =
  '(exhibition|show|festival|season|tournament|campaign|run|fair|event|retrospective|programme|competition)';
const SHOW_DE =
  '(ausstellung|sonderausstellung|schau|messe|saison|spielzeit|kampagne|veranstaltung|retrospektive|festivals|festspiele|turniers|wettbewerbs)';
const SHOW_FR = '(exposition|saison|festival|tournoi|campagne|evenement|salon|retrospective|manifestation)';
const SHOW_ES = '(exposicion|muestra|temporada|festival|torneo|campana|evento|feria|retrospectiva)';
const SHOW_IT = '(mostra|esposizione|stagione|festival|torneo|campagna|evento|fiera|rassegna|retrospettiva)';
const SHOW_PT = '(exposicao|mostra|temporada|festival|torneio|campanha|evento|feira|retrospectiva)';
const SHOW_NL = '(tentoonstelling|expositie|seizoen|festival|toernooi|campagne|evenement|beurs)';
const SHOW_RU = '(выставки|сезона|фестиваля|турнира|кампании|мероприятия|ярмарки|соревнований)';
const SHOW_NORDIC =
  '(utstillingen|utstillingens|udstillingen|udstillingens|utstallningen|utstallningens|festivalen|sesongen|saesonen|sasongen)';
const USE_DE = '[(verwendung|nutzung|abdruck|veroffentlichung|honorarfrei)] [(ist|nur|gestattet|erlaubt)]';
const OK_DE = '[(gestattet|erlaubt|moglich|zulassig|frei)]';
const USE_FR =
  '[(utilisation|usage|reproduction|libre de droits)] [(autorisee|permise|libre|gratuite)] [(uniquement|seulement)]';
const USE_ES = '[(uso|utilizacion|reproduccion)] [(permitido|permitida|autorizado|libre)] [(solo|unicamente)]';
const USE_IT =
  '[(immagine|immagini|foto)] [(uso|utilizzo|riproduzione|utilizzabile|utilizzabili)] [(consentito|consentita|permesso|autorizzato)] [(solo|soltanto|esclusivamente)]';
const USE_PT = '[(uso|utilizacao|reproducao)] [(permitido|permitida|autorizado|autorizada)] [(apenas|somente|so)]';
const USE_NL = '[(te gebruiken|gebruik|gebruik toegestaan)] [(alleen|uitsluitend)]';

/** Use that lasts as long as an exhibition, a season or a campaign, or some while longer. */
export const TILL_EVENTS_END: readonly PhraseRow[] = [
  say([ENDS], 'directives', {
    patterns: [
      `[(use|usage|reproduction|publication|valid|licence|cleared)] [is] [(permitted|allowed|authorised|authorized|valid|granted|free)] [only] (until|till|up to|through) [{days} after] [(the|its|this)] (end|close|closing|conclusion) of [(the|its|this)] ~1 ${SHOW_EN} [[,] [(on|of)] {moment}]`,
      `(not for use|not to be used|do not use|no use|not for publication) (after|beyond|once) [(the|its|this)] ~1 ${SHOW_EN} (closes|ends|has closed|has ended|is over)`,
      `[(use|usage|cleared|free|permitted|valid)] [only] (for|during) the (duration|run) of [(the|its|this)] ~1 ${SHOW_EN} [only] [and [for] {days} (after|following|beyond) (it|its|the|this) ~2]`,
      `${USE_DE} (bis|bis zum|langstens bis|bis zu) [{days} nach] [(dem|zum|zu)] (ende|schluss|ablauf|abschluss) (der|des) ~1 ${SHOW_DE} [[,] [(am|dem)] {moment}] ${OK_DE}`,
      `${USE_DE} [(nur|ausschliesslich|lediglich)] (wahrend der (laufzeit|dauer)|fur die (laufzeit|dauer)) (der|des) ~1 ${SHOW_DE} ${OK_DE}`,
      `${USE_FR} jusqu (a|au) [{days} apres] [(la|le)] (fin|cloture|fermeture) (de|du) [(l|la|cette|le)] ~1 ${SHOW_FR} [[,] [(le|du)] {moment}]`,
      `${USE_FR} (pendant|pour|durant) (la duree|le temps) (de|du) [(l|la|cette)] ~1 ${SHOW_FR}`,
      `${USE_ES} hasta [{days} despues de] [(el|la)] (fin|final|cierre|clausura|termino) (de|del) [(la|esta)] ~1 ${SHOW_ES} [[,] [(el|del)] {moment}]`,
      `${USE_ES} (durante|mientras dure) [(la duracion de)] (la|el) ~1 ${SHOW_ES}`,
      `${USE_IT} fino (a|al|alla) [{days} dopo] [(la|il)] (fine|chiusura|termine|conclusione) (della|del|dell) ~1 ${SHOW_IT} [[,] [(il|del)] {moment}]`,
      `${USE_IT} (per|limitatamente a) [(la|tutta la|alla)] durata (della|del|dell) ~1 ${SHOW_IT}`,
      `${USE_PT} ate [ao] [{days} apos] [(o|a|ao)] (fim|final|encerramento|termino) (da|do) ~1 ${SHOW_PT} [[,] [(em|a|de)] {moment}]`,
      `${USE_PT} durante [a duracao] (da|do|a|o) ~1 ${SHOW_PT}`,
      `${USE_NL} tot [en met] [{days} na] [(het|de)] (einde|afloop|sluiting) van (de|het) ~1 ${SHOW_NL} [[,] [op] {moment}] [toegestaan]`,
      `${USE_NL} (gedurende|voor de duur van|tijdens) (de|het) ~1 ${SHOW_NL} [toegestaan]`,
      `[(использование|публикация)] [(разрешено|разрешена|допускается)] [только] до [{days} после] (окончания|завершения|закрытия) ${SHOW_RU}`,
      `[(использование|публикация)] [(разрешено|разрешена|допускается)] [только] (на время|на период|в период) [проведения] ${SHOW_RU}`,
      `[(bruk|brug|anvandning)] [(tillatt|tilladt|tillaten)] [(kun|bare|endast)] (til|till|inntil|indtil|frem til) [{days} etter] ${SHOW_NORDIC} (slutt|slut|avslutning|afslutning)`,
      '[전시|전시회|행사|대회|축제] (종료|폐막) [후 {days}] (까지|까지만) (사용|이용|게재) [가능|가능합니다|할 수 있음]',
      '(전시|전시회|행사|대회|축제) 기간 [중] (에만|에 한해|동안만) (사용|이용|게재) [가능|가능합니다]',
      '[本] (展覧会|会期|展示|イベント|大会) (終了|閉幕) [後 {days}] まで (使用|利用|掲載) [可|可能|できます]',
      '[本] (展覧会|会期|展示|イベント|大会) [期間] 中 (のみ|に限り) (使用|利用|掲載) [可|可能|できます]',
      '(仅限|仅供|限|僅限) [本次|本] (展览|展覽|活动|活動|赛事|展期) (期间|期間|结束前) [内] (使用|刊登|刊用)',
    ],
    examples: [
      ['Use permitted until three months after the end of the exhibition', 'expires-on'],
      ['Cleared for the duration of the show and for one month after it closes', 'expires-on'],
      ['Gebruik toegestaan tot en met de sluiting van de expositie op 9 mei 2027', 'expires-on 2027-05-09'],
      ['Not for use after the exhibition closes', 'expires-on'],
      ['For the duration of the exhibition only', 'expires-on'],
      ['Verwendung bis drei Monate nach Ende der Ausstellung gestattet', 'expires-on'],
      ['Nur während der Laufzeit der Ausstellung', 'expires-on'],
      ["Utilisation autorisée jusqu'à trois mois après la fin de l'exposition", 'expires-on'],
      ["Libre de droits jusqu'à la fermeture de l'exposition, le 12 janvier 2027", 'expires-on 2027-01-12'],
      ['Uso permitido hasta un mes después de la clausura de la muestra', 'expires-on'],
      ['Uso consentito fino a tre mesi dopo la chiusura della mostra', 'expires-on'],
      ['Immagini utilizzabili per la durata della mostra', 'expires-on'],
      ['Uso permitido até três meses após o fim da exposição', 'expires-on'],
      ['Te gebruiken tot drie maanden na afloop van de tentoonstelling', 'expires-on'],
      ['Использование до окончания выставки', 'expires-on'],
      ['전시 종료 후 3개월까지 사용 가능', 'expires-on'],
      ['展覧会終了後3か月まで使用可', 'expires-on'],
      ['仅限展览期间使用', 'expires-on'],
    ],
    counterExamples: [
      'The hall stays closed until the end of the exhibition.',
      'Das Museum bleibt bis zum Ende der Ausstellung geöffnet.',
      "Le parc est ouvert jusqu'à la fin du festival.",
      'Музей открыт до окончания выставки.',
      '展覧会は会期中無休です。',
    ],
  }),
];
