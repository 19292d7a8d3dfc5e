import type { PhraseRow } from './row.ts';
import { EDITORIAL, OTHER, say } from './say.ts';

const ONLY_DE = '(nur|ausschliesslich|allein|lediglich|einzig)';
const ONLY_FR = '(uniquement|exclusivement|seulement|strictement)';
const ONLY_ES = '(solo|solamente|unicamente|exclusivamente|exclusivo|exclusiva)';
const ONLY_IT = '(solo|soltanto|unicamente|esclusivamente)';
const ONLY_PT = '(apenas|somente|so|exclusivamente|exclusivo)';
const ONLY_NL = '(alleen|uitsluitend|enkel|slechts)';
const ONLY_NORDIC = '(kun|endast|bare|bara|enbart)';
const NEWS_ES = '(informaciones|noticias|articulos|reportajes|informacion|criticas|resenas)';
const NEWS_NORDIC =
  '(omtale|anmeldelser|anmeldelse|anmelding|recensioner|recension|artikler|artiklar|reportage|reportasjer|dekning|daekning)';

/** What a picture was handed out for: to announce, to promote or to go with something, and nothing else. */
export const PROMOTION: readonly PhraseRow[] = [
  say([EDITORIAL, OTHER], 'directives', {
    patterns: [
      '(use|usage|for use|to be used) only in (connection|conjunction) with (reports|reporting|coverage|stories|news|articles|reviews) (on|about|of) {clause}',
      `[(verwendung|nutzung|abdruck|veroffentlichung|honorarfrei|frei)] [ist] [${ONLY_DE}] (bei|fur|im rahmen einer|im rahmen von) (berichterstattung|rezensionen|besprechungen|artikeln|beitragen) (uber|zu|zur|zum|von) {clause}`,
      `[a] [utiliser|utilisable|utilisation|libre de droits] [pour la presse] ${ONLY_FR} (dans le cadre d|pour|pour illustrer) (un|une|des|l) (article|articles|sujet|sujets|reportage|reportages|critique|chronique) (sur|consacre a|de|relatif a|traitant de) {clause}`,
      `(${ONLY_ES}|uso ${ONLY_ES}|uso permitido ${ONLY_ES}) (para|en) ${NEWS_ES} (relacionadas con|relacionados con|sobre|acerca de|relativas a|de) {clause}`,
      `(${ONLY_ES}|uso ${ONLY_ES}) para ilustrar (esta|la|dicha|la presente) (informacion|noticia) [~6]`,
      `[da] [(utilizzare|usare|utilizzabile|utilizzabili)] ${ONLY_IT} (per|in) (recensioni|articoli|servizi|notizie) (del|della|dell|sul|sulla|sull|di|su) {clause}`,
      `[uso] [permitido|autorizado] ${ONLY_PT} (em|para) (materias|noticias|reportagens|artigos) (sobre|relacionadas a|relacionadas com|de) {clause}`,
      `[te gebruiken] ${ONLY_NL} [te gebruiken] (voor|bij|in) (berichtgeving|artikelen|recensies|verslaggeving) (over|van) {clause}`,
      `${ONLY_NORDIC} (til|for|i|ved) ${NEWS_NORDIC} (av|af|om) {clause}`,
      `[(использовать|использование)] (только|исключительно) (в|для) (материалах|статьях|публикациях|новостях|рецензиях) (о|об|про|на) {clause}`,
      '~14 (관련|에 관한) (보도|기사|뉴스) (에만|에 한해|에 한하여|용으로만|목적으로만) (사용|게재|이용) [가능|가능합니다|할 수 있음|할 수 있습니다]',
      '(仅限|仅供|僅限|僅供|只限|只供) ~14 (搭配|配合) (相关|相關|有关) (报道|報導|新闻) (使用|刊登)',
      '(仅限|仅供|僅限|僅供|只限|只供) ~10 (相关|相關|有关) (报道|報導|新闻报道) (使用|刊登)',
    ],
    examples: [
      ['Use only in connection with reports about the film', 'other', 'purpose-only editorial'],
      ['Solo para informaciones relacionadas con la exposición', 'other', 'purpose-only editorial'],
      ['Uso exclusivo para ilustrar esta información', 'other', 'purpose-only editorial'],
      ['Da utilizzare esclusivamente per recensioni del libro', 'other', 'purpose-only editorial'],
      ['Uso permitido apenas em matérias sobre o evento', 'other', 'purpose-only editorial'],
      ['Endast för recensioner av boken', 'other', 'purpose-only editorial'],
      ['Использовать только в материалах о выставке', 'other', 'purpose-only editorial'],
      ['僅限電影上映期間搭配相關報導使用', 'other', 'purpose-only editorial'],
    ],
    counterExamples: ['Hon skriver endast om böcker, säger hon.', 'Vive solo para noticias de guerra, dijo.'],
  }),
  say([OTHER], 'directives', {
    patterns: [
      '[this|the|all|these] ({image}|still|stills) (may|can|must) (only|solely) be used (to|for) (promote|publicise|publicize|promoting|publicising|announce|announcing|the promotion of|promotion of|publicity for) {clause}',
      '(for|to be used for) [the] (promotion|publicity|announcement) of {clause} only',
      '(only|solely|exclusively) for [the] (promotion|publicity|announcement) of {clause}',
      '(not to be used|not for use|no use) outside [the|this|its] (context|framework) [of {clause}]',
      '(use|usage|publication) [is] (tied|linked|bound|restricted|confined|limited) [solely|only|exclusively] to (the|this|its) (announcement|release|launch|opening|premiere|promotion|campaign) of {clause}',
      `[(verwendung|nutzung|abdruck|veroffentlichung)] ${ONLY_DE} (im zusammenhang|in zusammenhang|in verbindung|gemeinsam|zusammen) mit {clause}`,
      `[(die bilder|das bild|die fotos|bilder|fotos)] (darf|durfen) ${ONLY_DE} (im zusammenhang|in zusammenhang|in verbindung|gemeinsam|zusammen) mit {clause}`,
      `${ONLY_DE} (zur|zum zweck der|zu zwecken der|fur die) (ankundigung|bewerbung|promotion|bekanntmachung|vorstellung) (der|des|von|einer|eines) {clause}`,
      `(utilisation|usage|photos|images|visuels|photo|image) [${ONLY_FR}] (liee|lie|lies|liees|limite|limitee|reservee|reserve|reservees|reserves|destinees|destinee) [${ONLY_FR}] (a l|a la|au|aux) (annonce|promotion|sortie|presentation|lancement|communication) (de|du|des|d) {clause}`,
      `[(utilisation|usage|reproduction|publication)] [(autorisee|autorise|limitee|limite)] [${ONLY_FR}] (dans le cadre|a l occasion|en lien avec|au titre) [de] la (promotion|communication) (de|du|des|d) {clause}`,
      `${ONLY_FR} (pour|a des fins de) [(l|la)] (annonce|promotion|communication) (de|du|des|d) {clause}`,
      `[uso] [permitido|autorizado] ${ONLY_ES} (junto a|junto con|acompanando a|para acompanar) {clause}`,
      `[uso] [permitido|autorizado] ${ONLY_ES} para [la] (promocion|difusion|publicidad|presentacion|divulgacion) (de|del|de la) {clause}`,
      `[(uso|utilizzo|utilizzabile|utilizzabili)] [(consentito|permesso)] ${ONLY_IT} (per la|a scopo di|per la sola) (promozione|divulgazione|presentazione|comunicazione) (del|della|dell|di) {clause}`,
      `[(uso|utilizzo|utilizzabile|utilizzabili)] [(consentito|permesso)] ${ONLY_IT} (in relazione|in abbinamento|insieme) (a|al|alla|all|agli|alle) {clause}`,
      `[uso] [permitido|autorizado] ${ONLY_PT} para [a] (divulgacao|promocao|publicidade) (de|da|do|das|dos) {clause}`,
      `[(verwendung|nutzung|abdruck|veroffentlichung)] [(gestattet|erlaubt)] ${ONLY_DE} (im rahmen|anlasslich|im kontext) der (bewerbung|promotion|ankundigung) (der|des|von|einer|eines) {clause}`,
      `[(uso|utilizacion)] [(permitido|autorizado|permitida|autorizada)] ${ONLY_ES} en (el marco|el contexto|el ambito) de la (promocion|difusion|publicidad|divulgacion) (de|del|de la) {clause}`,
      `[(uso|utilizzo)] [(consentito|permesso|autorizzato)] ${ONLY_IT} (nel quadro|nell ambito|nel contesto) della (promozione|divulgazione|comunicazione) (del|della|dell|di) {clause}`,
      `[(uso|utilizacao)] [(permitido|autorizado|permitida|autorizada)] ${ONLY_PT} (no ambito|no quadro|no contexto) da (divulgacao|promocao|publicidade) (de|da|do|das|dos) {clause}`,
      `[(gebruik|publicatie)] ${ONLY_NL} [(toegestaan|te gebruiken)] in het kader van de (promotie|aankondiging|publiciteit) van {clause}`,
      `${ONLY_NL} [te gebruiken] (in combinatie met|samen met|ter promotie van|ter aankondiging van|voor de promotie van) {clause}`,
      `${ONLY_NORDIC} (til|for) (promotering|promotion|lansering|markedsforing|marknadsforing) (av|af) {clause}`,
      '(только|исключительно) для (освещения|анонсирования|продвижения|рекламы|анонса) ~1 {clause}',
      '~8 (홍보|소개) (용으로만|목적으로만|용도로만|에만) (사용|이용|게재) [가능|가능합니다|할 수 있음]',
      '~8 (홍보|소개) (목적|용도) (외|이외) [의] (사용|이용|게재) (금지|불가|금함)',
      '~8 (紹介|宣伝|告知|広報) (目的|用途) に限り (使用|掲載|利用) [可|可能]',
      '~6 (紹介|宣伝|告知|広報) 以外 で の (使用|利用|掲載) [は|を] (禁止|不可|禁じます|お断りします|ご遠慮ください)',
      '(仅限|仅供|僅限|僅供|只限|只供) [用于|用於] ~4 (宣传|宣傳|推广|推廣) [使用|用途]',
    ],
    examples: [
      ['Stills may only be used to promote the series', 'other'],
      ['Use tied to the announcement of the official selection', 'other'],
      ['Dürfen allein im Zusammenhang mit der Sendung gezeigt werden', 'other'],
      ['Bilder nur im Zusammenhang mit Artikeln über den Film', 'other', 'purpose-only editorial'],
      ['Bilder nur im Zusammenhang mit dem Artikel auf Seite drei', 'other'],
      ['Nur zur Bewerbung des Films', 'other'],
      ["Utilisation liée exclusivement à l'annonce de la sélection", 'other'],
      ["Utilisation autorisée uniquement dans le cadre de la promotion de l'exposition", 'other'],
      ['Nutzung nur im Rahmen der Bewerbung der Ausstellung', 'other'],
      ['Nutzung nur im Rahmen der Bewerbung der Ausstellung nicht für TV', 'other', 'channel-except tv'],
      ['Uso autorizado solo en el contexto de la promoción de la película sin archivo', 'other', 'no-archive'],
      ['Uso autorizado solo en el contexto de la promoción de la película', 'other'],
      ['Utilizzo consentito solo nel quadro della promozione del film', 'other'],
      ['Utilização autorizada exclusivamente no quadro da divulgação da exposição', 'other'],
      ['Gebruik uitsluitend toegestaan in het kader van de promotie van de film', 'other'],
      ['Uso permitido solo junto a la nota de prensa', 'other'],
      ['Uso consentito solo per la promozione del film', 'other'],
      ['Uso exclusivo para divulgação da novela', 'other'],
      ['Только для освещения фестиваля', 'other'],
      ['전시 홍보용으로만 사용 가능', 'other'],
      ['番組宣伝目的に限り使用可', 'other'],
      ['仅限用于影片宣传', 'other'],
    ],
    counterExamples: [
      'Use is limited to the event hall, he said.',
      'Das gelingt nur gemeinsam mit den Nachbarn, sagte sie.',
      'Il vit uniquement pour la promotion de son film.',
    ],
  }),
  say([OTHER, { kind: 'no-redistribution', value: null }], 'directives', {
    patterns: [
      '~8 (홍보|소개|보도) (목적|용도) (외|이외) [의] (사용|이용|게재) [,] (및|과|과 무단|또는) (재배포|배포|전재|무단 전재) [를|을|는|은] (금지|불가|금함|금합니다)',
      '~6 (紹介|宣伝|告知|広報) (以外|目的以外) で の (使用|利用|掲載) (及び|および|、|と|や) (転載|再配布|二次配布) [は|を] (禁止|不可|禁じます|お断りします)',
    ],
    examples: [['영화 홍보 목적 외 사용 및 재배포 금지', 'no-redistribution', 'other']],
  }),
];
