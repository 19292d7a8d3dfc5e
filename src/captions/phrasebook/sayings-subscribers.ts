import type { PhraseRow } from './row.ts';
import { EDITORIAL, OTHER, say } from './say.ts';

/** Of an agency by name: a gap there would take a place or a day for the name. */
const AGENCY =
  '(afp|ap|apa|ansa|anp|belga|dpa [bildfunk|bildfunks]|efe|epa|keystone [- sda]|lusa|ntb|pa [media|images]|pap|reuters|ritzau [scanpix]|scanpix|tt|lehtikuva|hina|mti|ctk|tass|xinhua|kyodo|jiji|yonhap|bernama|antara|anadolu|getty [images]|alamy|shutterstock|imago|picture alliance|europa press|folhapress|estadao conteudo|agencia brasil|agencia efe|agence france presse|associated press|la presse|maxppp|sipa [press]|abaca [press])';
const AGENCY_IN_RUSSIAN = '(тасс|риа новости|риа|интерфакс|известия|агентства)';
const AGENCY_IN_CHINESE = '(新华社|新華社|中新社|中国新闻社|视觉中国|中央社|东方ic|本社|本网|本网站)';

/** Pictures for those alone who have a contract with an agency, whichever it is. */
export const SUBSCRIBERS: readonly PhraseRow[] = [
  say([OTHER], 'directives', {
    patterns: [
      `(for|available to|available for|restricted to) (clients|subscribers|members|customers) (of|with) [the] ${AGENCY} [agency] only`,
      `(nur|ausschliesslich|exklusiv) [fur] (kunden|kundinnen und kunden|abonnenten|bezieher|mitglieder|vertragspartner|vertragskunden) [(der|des|von|vom) ${AGENCY}]`,
      '[nutzung|verwendung|veroffentlichung|verwendbar] [nur] (nur|ausschliesslich) [(mit|nach|auf grundlage) [bestehendem|gultigem|eines]] (vertrag|vertraglicher vereinbarung|rahmenvertrag|vertragsabschluss)',
      `(reserve(e|es|s|)|uniquement|exclusivement|seulement) (aux|pour les|a destination des|a ses|a nos) (abonnes|clients|membres|adherents) [(de l|de la|de|du|des|d) ${AGENCY}]`,
      `(solo|unicamente|exclusivamente|exclusivo|exclusiva|reservado|reservada) [para|a] [los] (abonados|clientes|suscriptores|socios) [(de la|de|del) ${AGENCY}]`,
      `(solo|esclusivamente|unicamente|riservat(o|a|e|i)) [per|a|agli|ai|gli|i] [gli|i] (abbonati|clienti|soci) [[(di|dell|della|del)] ${AGENCY}]`,
      `(somente|apenas|so|exclusivo|exclusiva|exclusivamente|restrito|restrita|uso liberado|liberado|liberada) (para|a|aos) [os] (assinantes|clientes|associados) [(da|do|de) ${AGENCY}]`,
      `(alleen|uitsluitend) [voor] (abonnees|klanten|leden) [van [het|de] ${AGENCY}]`,
      '(endast|bara|kun|kun for|utelukkende|uteslutande) [for|til|till] [~1 : s] (kunder|abonnenter|prenumeranter|medlemmar|medlemmer)',
      `(только|исключительно) [для] (подписчиков|клиентов|абонентов) [${AGENCY_IN_RUSSIAN}]`,
      '[(연합뉴스|뉴시스|뉴스1|본사|자사|당사|통신)] (회원사|고객사|계약사|구독사|제휴사|가맹사) [에게] (만|에만|에 한해|에 한하여|에 한해서|에 한함|전용|한정) [사용|이용|게재|전재] [가능|가능합니다|할 수 있습니다]',
      '(회원사|고객사|계약사|구독사|제휴사|가맹사) (외|이외|이외의|외의|외에는) [타사|매체|언론사] (사용|이용|게재|전재) (금지|불가)',
      '(契約社|加盟社|会員社|契約者|契約新聞社) (のみ|限り|に限り|に限る|限定|だけ) [使用 可|使用可|掲載可]',
      `(仅供|仅限|限|只限|只供|僅供|僅限) [${AGENCY_IN_CHINESE}] (会员|会员单位|用户|签约用户|签约客户|客户|订户|會員|簽約客戶|客戶|訂戶) [使用|刊用|采用|下载]`,
    ],
    examples: [
      ['For clients of the Keystone agency only', 'other'],
      ['Nur für Abonnenten der dpa', 'other'],
      ['Nutzung nur nach vertraglicher Vereinbarung', 'other'],
      ["Réservé aux clients de l'AFP", 'other'],
      ['Sólo para abonados de EFE', 'other'],
      ['Solo per gli abbonati ANSA', 'other'],
      ['Somente para assinantes da Folhapress', 'other'],
      ['Alleen voor abonnees van ANP', 'other'],
      ['Endast för TT:s kunder', 'other'],
      ['Только для подписчиков ТАСС', 'other'],
      ['연합뉴스 회원사만 사용 가능', 'other'],
      ['회원사 외 사용 금지', 'other'],
      ['契約社のみ使用可', 'other'],
      ['仅供新华社用户使用', 'other'],
      ['Solo clientes de España', 'territory-only ES'],
      ['Nur für Kunden der dpa, keine Archivierung', 'other', 'no-archive'],
      ['Réservé aux abonnés, pas de revente', 'other', 'no-resale'],
      ['Sólo para abonados de EFE. Prohibida la reventa', 'other', 'no-resale'],
    ],
    counterExamples: ['Die Bank öffnet nur für Kunden der Filiale, hieß es.', '会员店仅供会员使用停车场，市民抱怨。'],
  }),
  say([EDITORIAL], 'alone', {
    patterns: [
      '(media|press|news media|for media|for the media|for news media|for press|use by media|use by the media) only',
      '(nur|ausschliesslich) fur [die] medien',
      '(uniquement|exclusivement) pour (les medias|la presse)',
      '(solo|unicamente|exclusivamente) para (los medios|medios|la prensa)',
      '(solo|esclusivamente) per i media',
      '(somente|apenas) para (a imprensa|a midia|os media)',
      '(alleen|uitsluitend) voor (de media|de pers)',
      'исключительно для сми',
      '(언론|언론사) (전용|에 한함|용)',
      '報道機関 (限り|に限る|のみ|限定)',
      '(仅供|仅限|限) (媒体|新闻媒体) [使用]',
    ],
    examples: [
      ['Media only', 'purpose-only editorial'],
      ['Nur für die Medien', 'purpose-only editorial'],
    ],
    counterExamples: [
      'The media only learned of it on Sunday.',
      'Вход бесплатно, но исключительно для прессы, сообщил музей.',
    ],
  }),
  say([EDITORIAL], 'directives', {
    patterns: [
      '(использование|публикация|(фото|снимки) (можно|разрешено) использовать) [(бесплатно|свободно|бесплатное|свободное)] (только|исключительно) для (сми|прессы|средств массовой информации)',
    ],
    examples: [
      ['Использование исключительно для СМИ', 'purpose-only editorial'],
      ['Публикация только для СМИ, архивирование запрещено', 'purpose-only editorial', 'no-archive'],
    ],
    counterExamples: ['Вход бесплатно, но исключительно для прессы, сообщил музей.'],
  }),
];
