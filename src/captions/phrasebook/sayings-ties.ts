import type { Restriction } from '../../vocabulary/restrictions.ts';
import type { PhraseRow } from './row.ts';

const say = (
  restrictions: Restriction[],
  row: { patterns: string[]; examples: PhraseRow['examples']; counterExamples?: string[] },
): PhraseRow => ({ meaning: { does: 'say', restrictions }, reach: 'directives', ...row });

const EDITORIAL: Restriction = { kind: 'purpose-only', value: ['editorial'] };
const OTHER: Restriction = { kind: 'other', value: null };
const ASK: Restriction = { kind: 'contact-required', value: null };
const THIS = '(this|the accompanying|the attached|the above|the related|the relevant|the original|the corresponding)';

/** What binds a picture to its story, to those it was meant for, and to a leave or a fee. */
export const TIES: readonly PhraseRow[] = [
  say([OTHER], {
    patterns: [
      `(only|solely|exclusively) [for] (use|to be used|for use|publication|) (in|with|for|alongside|to illustrate|in connection with|in conjunction with) ${THIS} {stories} [only]`,
      `(for use|to be used|use) [only|solely|exclusively] (in|with|for|alongside|to illustrate|in connection with|in conjunction with) ${THIS} {stories} [only]`,
      `(use|publication) (in|with|alongside) ${THIS} {stories} only`,
      `(not for|not to be used (in|with|for)|do not use (in|with|for)|no use (in|with|for)) [any] (other|unrelated|different) {stories}`,
      '(not for use|not to be used|do not use|no use|must not be used|may not be used) (in|with|for) {stories} (unrelated to|not related to|other than|about other|on other) {clause}',
      '(nur|ausschliesslich) (fur|in|im|zur|zum|zu|mit|in verbindung mit|im zusammenhang mit) (diesem|diesen|dieser|diese|dem dazugehorigen|den dazugehorigen|dem zugehorigen) {stories}',
      '(uniquement|exclusivement|seulement) (pour|avec|dans|en illustration de) (cet|ce|cette|l) {stories}',
      '(solo|unicamente|exclusivamente) (para|con|en|in|per) (este|esta|questo|quest|estas|estos) {stories}',
      '(only|for|available (to|for)) (subscribers|subscribing clients|paying subscribers|registered users) only',
      '(available|for use) (only|exclusively) (to|for|by) (subscribers|subscribing clients|registered users)',
    ],
    examples: [
      ['Only for use in this story', 'other'],
      ['To be used with the accompanying article only', 'other'],
      ['Do not use in stories unrelated to the trial.', 'other'],
      ['Nur für diesen Bericht', 'other'],
      ['Available for subscribers only', 'other'],
    ],
    counterExamples: ['She said she would use the money for this story only.'],
  }),
  say([EDITORIAL, OTHER], {
    patterns: [
      '[use] (only|solely|exclusively) for [the] (current|contemporary|topical|contemporaneous|news|press) {stories} {about} {clause}',
      'for [the] (current|contemporary|topical|contemporaneous|news|press) {stories} {about} {clause} only',
    ],
    examples: [['Use only for current reporting on the event', 'purpose-only editorial', 'other']],
  }),
  say([ASK], {
    patterns: [
      '{consent} [(to (use|publish|reproduce)|for (use|publication|reproduction|any use))] (must|should|has to|needs to|is to|to) be (sought|obtained|requested|granted|secured|given) [(from|by|through|via) {whom}]',
      '(for|with|in case of) [any|all|further] (queries|questions|enquiries|inquiries|help|assistance|support|further information|more information|more details|interviews|more (images|photos|pictures)|additional (images|photos|pictures)|(high|hi|higher) (res|resolution) [images|files|versions]) [please] (call|contact|email|e mail|phone|write to) {whom}',
      '(bei ruckfragen|fur ruckfragen|ruckfragen an|fur weitere informationen|fur interviewanfragen) [:] {whom}',
      '(pour plus d informations|pour toute question|pour tout renseignement) [,] [(contacter|contactez|veuillez contacter)] {whom}',
      '(para mas informacion|para cualquier consulta|per ulteriori informazioni|per informazioni|para mais informacoes) [,] [(contactar|contactar con|contattare|contacte)] {whom}',
      '(seek|obtain|request|secure) {prior} {consent} [(from|of|through) {whom}] [(before|prior to) [any] (use|publication|publishing|using)]',
      '(genehmigung|zustimmung|freigabe) [(zur|fur die) (veroffentlichung|verwendung|nutzung)] (muss|ist) [(beim|bei|von) {whom}] (einzuholen|eingeholt werden|erforderlich|notig)',
      '(autorisation|accord) [de (publication|diffusion)] (a demander|a obtenir|requise|requis|necessaire|obligatoire) [(a|aupres (de|du|d)) {whom}]',
      '(se requiere|requiere|es necesaria|necesita) {prior} (autorizacion|permiso) [(de|del) {whom}]',
      '(e richiesta|richiesta|necessaria|serve) (l|la|) {prior} (autorizzazione|approvazione) [(di|del|della|dell) {whom}]',
    ],
    examples: [
      ['Permission to use must be sought from the Estate of Jane Doe.', 'contact-required the Estate of Jane Doe'],
      ['Seek permission before publishing', 'contact-required'],
      ['For queries call +44 20 7946 0000', 'contact-required +44 20 7946 0000'],
      ['Bei Rückfragen: Anna Muster', 'contact-required Anna Muster'],
    ],
    counterExamples: ['Permission must be sought from parents before a school trip, he said.'],
  }),
  say([{ kind: 'mandatory-credit', value: null }], {
    patterns: [
      '(with|provided [that]|subject to) [full|proper|appropriate|due|visible|correct|photo|picture|a|the] (credit|attribution|byline) [(given|is given|line|appears)] [(to|:) {credit}]',
    ],
    examples: [['Free for editorial use with credit.', 'mandatory-credit']],
    counterExamples: ['Shoppers pay with credit cards.'],
  }),
  say([{ kind: 'third-party-unverified', value: null }], {
    patterns: [
      '~5 (cannot|can not|could not|unable to|is unable to|not able to) [immediately|independently] (vouch for|guarantee|attest to|certify|ascertain|corroborate) [the] (authenticity|accuracy|veracity|content|contents|source|date|location|origin|provenance) [of] [this|the] [{image}]',
      '~5 (ne peut|ne pouvait|n a pas pu|n est pas en mesure de) [pas] [garantir|verifier|confirmer|authentifier] [de maniere independante] [l|la|le] (authenticite|contenu|source|provenance) ~6',
      '~5 (no puede|no ha podido) (garantizar|verificar|confirmar) [de forma independiente|independientemente] [la] (autenticidad|veracidad|fuente) ~6',
      '~5 (non (puo|ha potuto) (garantire|verificare|confermare)) [in modo indipendente] [l|la] (autenticita|veridicita|fonte) ~6',
    ],
    examples: [['AFP cannot vouch for the authenticity of this image', 'third-party-unverified']],
    counterExamples: ['Police cannot vouch for the safety of swimmers.'],
  }),
  say([OTHER], {
    patterns: [
      '[for] (personal|private|internal|educational|academic|classroom|student|research) (use|usage|purposes) [only]',
      'premium (licensing|licence|license|rate|rates|pricing|price|fee|fees|usage) [(apply|applies)]',
      '(minimum|min) (fee|fees|charge|rate|rates) (apply|applies) [for ~3]',
      '(use|usage|publication) (is|) (subject to|requires|attracts|incurs) [a|an|the] (additional|separate|extra|special|further) (fee|fees|charge|payment|licence|license|agreement)',
      '[no] (front page|front pages|page one|cover) (use|usage) [(by arrangement|on request|extra)]',
      'no (front page|front pages|page one)',
      '(first (use|publication|rights|serial rights|uk rights)) [only]',
    ],
    examples: [
      ['NOTE: Premium Licensing applies.', 'other'],
      ['No front pages', 'other'],
      ['First use only', 'other'],
      ['For personal use', 'other'],
    ],
  }),
];

const USERS_ONE =
  '(sponsors|sponsoren|sponsor|sponsorer|patrocinadores|sponsorizzatori|partner|partners|partnern|partenaires|socios|parceiros|partnere|parteien|partis|partis politiques|partidos|partidos politicos|partiti|partiti politici|partijen|politieke partijen|partier|politische parteien|politischen parteien|wettbewerber|wettbewerbern|concurrents|competidores|concorrenti|concorrentes|concurrenten|konkurrenter|спонсорами|партнерами|партиями|конкурентами)';
const USERS = `${USERS_ONE} [(und|oder|et|ou|y|o|e|en|of|og|och|и|или) [(deren|die|les|los|las|gli|i|os|de)] ${USERS_ONE}]`;

/** Whoever is kept out by words that name no country, title or sort of client: held to as they stand. After the rows that can name them. */
export const UNKNOWN_USERS: readonly PhraseRow[] = [
  say([OTHER], {
    patterns: [
      '(no|not for) (use|usage|publication) by ~5',
      '(must|may) not be used by ~5',
      `(keine|nicht zur|nicht fur die) (nutzung|verwendung|veroffentlichung) durch [(die|deren|andere)] ${USERS} [(oder|und) deren ~1]`,
      `(pas d|aucune) (utilisation|exploitation) par [(les|des|d)] ${USERS}`,
      `(prohibido|prohibida|sin|no se permite) [(su|el|la)] (uso|utilizacion) por [parte de] [(los|las)] ${USERS}`,
      `(divieto di|vietato ogni) (uso|utilizzo) da parte (di|degli|dei|delle) ${USERS} [(e|o) terzi]`,
      `(vietato|vietata|nessun|nessuna) [(l|la)] (uso|utilizzo|utilizzazione) da [parte (di|degli|dei|delle)] ${USERS}`,
      `(proibid(a|o)|sem|vedad(a|o)) [(a|o)] (uso|utilizacao) (por [parte (de|dos|das)]|pelos|pelas) ${USERS}`,
      `(niet te gebruiken|geen gebruik|niet voor gebruik) door [de] ${USERS}`,
      `(ikke|inte|ej|ingen) (til|for) (bruk|brug|anvandning) (av|af) ${USERS}`,
      `(запрещено|запрещается|не допускается) использование ${USERS}`,
      '(스폰서|후원사|협찬사|협력사) (의|에 의한) (사용|이용) [은|는|을] (금지|불가)',
      '(スポンサー|協賛社|協賛企業) による (使用|利用) [は] (禁止|不可|できません|お断り)',
      '(赞助商|贊助商|合作伙伴) (不得|禁止|严禁) 使用',
    ],
    examples: [
      ['Keine Nutzung durch Sponsoren', 'other'],
      ["Pas d'utilisation par les partenaires", 'other'],
      ['Prohibido su uso por parte de patrocinadores', 'other'],
      ["Vietato l'uso da parte degli sponsor", 'other'],
      ['Proibida a utilização por patrocinadores', 'other'],
      ['Niet te gebruiken door sponsors', 'other'],
      ['Ikke til bruk av sponsorer', 'other'],
      ['Запрещено использование спонсорами и партнерами', 'other'],
      ['赞助商不得使用', 'other'],
      ['Keine Nutzung durch deutsche Zeitungen', 'channel-except print-newspaper @ DE'],
      ["No use by competitors' sponsors", 'other'],
      ['No use by UK newspapers', 'channel-except print-newspaper @ GB'],
    ],
    counterExamples: ['There was no use by residents of the pool.', 'Er sah keine Nutzung durch Sponsoren.'],
  }),
];
