import { forbid } from './frame-rows.ts';
import type { PhraseRow } from './row.ts';
import { ASK, OTHER, say } from './say.ts';

const OTHERS_FR = '(tout autre|toute autre|tous autres|toutes autres|tous les autres|toutes les autres|d autres)';
const USES_FR =
  '(usage|usages|utilisation|utilisations|exploitation|pays|territoire|territoires|support|supports|demande|publication)';

/** Whom to ask for whatever else one would like to do with a picture. */
export const OTHER_USES: readonly PhraseRow[] = [
  say([ASK], 'directives', {
    patterns: [
      '[for] (any|all) (other|further|additional|different) (use|uses|usage|usages|purpose|purposes|enquiries|territory|country|countries|territories|media|reproduction) [,] [please] (contact|call|ask|e mail|email|write to|apply to|refer to|consult|ring) {whom}',
      '(other|further|additional|different) (uses|usage|usages|territories) (on|upon|by) (request|application|enquiry|arrangement)',
      '[fur] (jede|jegliche|alle|eine|jede andere) [(andere|anderen|weitere|weiteren|sonstige|sonstigen|daruber hinausgehende)] (nutzung|verwendung|nutzungen|verwendungen|weiterverwendung|veroffentlichung) [ist|sind] [bitte] [sich] (an|bei) {whom}',
      '(andere|weitere|sonstige|daruber hinausgehende) (nutzung|verwendung|nutzungen|verwendungen) [nur] (auf anfrage|nach absprache|nach vereinbarung|auf nachfrage)',
      `pour ${OTHERS_FR} ${USES_FR} [,] [(merci de|veuillez|priere de|il convient de|il faut)] (s adresser (a|au|aux)|nous contacter|nous consulter|contacter|consulter|contactez|appeler|se rapprocher (de|du)|prendre contact avec|demander) [{whom}]`,
      'para (cualquier|todo|otros|otras|cualesquiera) [(otro|otra|otros|otras)] (uso|usos|utilizacion|pais|paises|territorio|finalidad) [,] [(debera|deberan|rogamos|se ruega|debe)] (contactar|contacten|consultar|consulten|dirigirse|dirijanse|llamar|ponerse en contacto|ponganse en contacto|solicitar autorizacion) [(con|a|al)] [{whom}]',
      'per (ogni|qualsiasi|altri|tutti gli altri|ulteriori) [(altro|altri|ulteriore)] (uso|utilizzo|usi|utilizzi|riutilizzo|impiego) [,] [si prega di] (rivolgersi|contattare|consultare|scrivere|chiamare) [(a|ad|all|alla|al|agli)] [{whom}]',
      'para (outros|outras|qualquer outro|qualquer outra) (usos|uso|utilizacao|utilizacoes|finalidade|fins) [,] (contactar|contatar|contacte|consultar|entrar em contato com|falar com) [{whom}]',
      'voor (elk|ieder|al het|alle) (ander|andere|verder|overig) (gebruik|toepassingen) [,] [(graag|gelieve|dient u)] (contact opnemen met|neem contact op met|neemt u contact op met|bellen met|mailen naar) {whom}',
      '(ander|overig|verder) gebruik [alleen] (in overleg|op aanvraag|na overleg|na toestemming) [(met|van) {whom}]',
      '[(al|all|enhver|ovrig)] (annen|anden|annan|ovrig|vidare|videre) (bruk|brug|anvandning) [skal|maste|ma] (etter avtale|efter aftale|efter overenskommelse|enligt avtal|efter avtal|etter avklaring) [med {whom}]',
      '[(al|all|enhver)] (annen|anden|annan) (bruk|brug|anvandning) (krever|kraever|kraver) [(en|et|saerskilt|saerlig|sarskild|egen)] (avtale|aftale|avtal|tillstand|samtykke|tilladelse|tillatelse|godkannande) [(fra|fran|av|af|med) {whom}]',
      'для (иного|любого другого|другого|иных|других) (использования|целей|применения) [,] [просьба] (обращайтесь|обращаться|свяжитесь|связаться) (в|к|с|по) {whom}',
      '(그 외|기타|다른) [의] (용도|목적|사용) [의|은|는|으로] [사용] [은|는|시] [별도|사전] (문의|협의|연락) (바랍니다|요망|바람|필요|하시기 바랍니다|주시기 바랍니다)',
      '(その他|それ以外|上記以外|他) の (用途|目的|利用|使用) [での|の] [使用|利用] [に|について|につきまして|につき] [は|ては] [別途|事前に] (お問い合わせください|ご相談ください|要相談|お問い合わせ下さい|ご連絡ください)',
      '(其他|其它) (用途|使用) [,] [请|須|须|需|請] [先|另行|事先] (联系|聯繫|洽询|咨询|联络) [{whom}]',
    ],
    examples: [
      ['For any other use contact the press office', 'contact-required the press office'],
      ['Further uses on application', 'contact-required'],
      ['Für jede weitere Nutzung bitte an die Pressestelle wenden', 'contact-required die Pressestelle wenden'],
      ['Weitere Nutzungen auf Anfrage', 'contact-required'],
      ["Pour tout autre usage, s'adresser à l'agence", "contact-required l'agence"],
      ['Para otros usos, consultar', 'contact-required'],
      ["Per ogni altro utilizzo rivolgersi all'ufficio stampa", 'contact-required ufficio stampa'],
      ['Para outros usos, contactar a agência', 'contact-required a agência'],
      ['Ander gebruik in overleg', 'contact-required'],
      ['Annen bruk etter avtale', 'contact-required'],
      ['Al anden brug kræver aftale', 'contact-required'],
      ['그 외의 용도는 별도 문의 바랍니다', 'contact-required'],
      ['其他用途请联系版权方', 'contact-required 版权方'],
    ],
    counterExamples: ['Weitere Nutzungen auf dem Gelände sind geplant.'],
  }),
  {
    patterns: [
      '(許可|承諾|許諾|断り|同意) (なく|なしに|なしで|無く|無しに) [、] {things} (することはできません|することは できません|しないでください|は 禁止 です|を 禁じます|できません|は ご遠慮ください|を禁止します)',
      '{things} [은|는] 사전 (협의|동의|허락|승인|문의|허가) (없이|없이는) (사용|게재|이용|방송) (할 수 없습니다|할 수 없음|불가|금지|할 수 없다|하실 수 없습니다)',
      '未经 [~4] (许可|授权|同意|允许|許可|授權|书面许可) [,] [均|任何人] (不得|禁止|严禁|請勿|请勿) (用于|用於|将其用于|将图片用于) {things}',
      'без (разрешения|согласия|согласования) [~3] {things} (запрещена|запрещено|запрещены|не допускается|не разрешается|невозможно|невозможна)',
    ],
    meaning: { does: 'forbid-unless-asked' },
    reach: 'directives',
    examples: [
      ['許可なくトリミングすることはできません', 'contact-required', 'no-modification'],
      ['방송사는 사전 협의 없이 사용할 수 없습니다', 'channel-except tv', 'contact-required'],
      ['未经许可不得用于商业用途', 'contact-required', 'purpose-except commercial'],
      ['Без разрешения автора использование в рекламе запрещено', 'contact-required', 'purpose-except advertising'],
    ],
    counterExamples: ['市政府说，未经许可不得停车。'],
  },
  forbid(
    [
      '(無断 で の|無断で|無断) {things} [を|は|も] (禁じます|禁止します|禁ずる|禁じる|固く禁じます|厳禁|お断りします|ご遠慮ください)',
    ],
    [['無断での商業利用を禁じます', 'purpose-except commercial']],
  ),
  say([OTHER], 'directives', {
    patterns: [
      '[[this|the] {image}] [(may|must|can|should|is|are)] [to] be (used|published|shown|circulated) only (as long as|so long as|for as long as|while) {clause}',
      '~4 (asks|ask|has asked|have asked) [that] (media|outlets|editors) [to] use [the|this] {image} only (as long as|so long as|while|until) {clause}',
      '(only|solely) (while|as long as|so long as|until) (the|she|he|they) (search|appeal|hunt|is missing|are missing|is found|are found) ~3',
      'nur (solange|so lange) (nach ~3 (gesucht|gefahndet) wird|~3 (vermisst|gesucht) wird|die (suche|fahndung) (lauft|andauert|dauert))',
      '(uniquement|seulement) (pendant|durant) (la duree|le temps) (des recherches|de l enquete|de l appel a temoins)',
      '(solo|unicamente) mientras (dure|duren|siga|continue) (la|el|las) (busqueda|operativo|investigacion|busquedas)',
      'solo (finche|fino a quando) (durano|dura|proseguono) (le|la) (ricerche|ricerca|indagini)',
      '(somente|apenas|so) enquanto (durarem|durar|continuarem) (as|a) (buscas|busca|investigacoes)',
      '(alleen|uitsluitend) zolang (de (zoektocht|vermissing|opsporing) (duurt|loopt)|~3 vermist (is|wordt))',
      '(kun|bare|endast) (sa lenge|sa laenge|sa lange) (letingen|eftersogningen|sokningen|eftersokningen) ~2',
      '(실종자|용의자|피의자) [를|을] (찾을|검거할|발견할) 때까지만 (사용|이용|공개) [가능|가능함|할 수 있음]',
      '(捜索|捜査|行方不明) (中|期間中) に限り (使用|掲載) [可|可能]',
    ],
    examples: [
      ['To be used only as long as she is missing', 'other'],
      ['Nur solange nach der Person gesucht wird', 'other'],
      ['Uniquement pendant la durée des recherches', 'other'],
      ['Solo mientras dure la búsqueda', 'other'],
    ],
    counterExamples: ['Solo mientras dure la lluvia, dijo.'],
  }),
];
