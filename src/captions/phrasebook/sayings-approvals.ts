import type { PhraseRow } from './row.ts';
import { ASK, OTHER, say } from './say.ts';

const MARK =
  '(logo|logos|crest|crests|emblem|emblems|watermark|watermarks|badge|insignia|branding|signature|byline|copyright notice|copyright line|credit line|identification mark)';
const MARK_ABROAD =
  '(logo|logos|wasserzeichen|wappen|emblem|signatur|filigrane|filigranes|signature|marque|marca|marca de agua|escudo|firma|logotipo|filigrana|stemma|marca d agua|brasao|assinatura|watermerk|embleem|vannmerke|vandmaerke|vattenstampel)';

/** Leave for one thing alone, marks that stay, and what a picture must not seem to say. */
export const APPROVALS: readonly PhraseRow[] = [
  {
    patterns: [
      '[(any|all|every)] {things} (must|needs to|need to|has to|have to|should|shall|is to|are to) [first] be [first] (approved|authorised|authorized|cleared|agreed|agreed upon|negotiated|licensed|signed off) [in advance|in writing|beforehand|separately|first] {by}',
      '[(jede|jegliche|alle)] {things} (muss|mussen|ist|sind) [zuvor|vorab|vorher|schriftlich] [(mit|von|durch|bei|beim|vom) ~4] [zuvor|vorab|vorher|schriftlich] (genehmigt werden|freigegeben werden|abgestimmt werden|abzustimmen|zu genehmigen|abgesprochen werden|genehmigungspflichtig|zustimmungspflichtig)',
      '[(toute|tout|toutes|tous)] {things} (doit|doivent|devra|devront) [prealablement] etre [prealablement] (approuve(e|es|s|)|autorise(e|es|s|)|valide(e|es|s|)) [prealablement] [(par|aupres de) {whom}]',
      '[(toute|tout)] {things} (est|sont) (soumis(e|es|)) a [l] {prior} {consent} {prior} {by}',
      '[(cualquier|toda|todo)] {things} (debe|deben|debera|deberan) [ser|estar] (aprobad(o|a|os|as)|autorizad(o|a|os|as)|consultad(o|a|os|as)) [previamente] [por {whom}]',
      '[(ogni|qualsiasi|tutte le)] {things} (deve|devono|dovra|dovranno) essere [preventivamente] (approvat(o|a|i|e)|autorizzat(o|a|i|e)|concordat(o|a|i|e)) [preventivamente] [(da|dal|dall|dalla|con) {whom}]',
      '[(qualquer|toda|todo)] {things} (deve|devem|devera|deverao) ser (aprovad(o|a|os|as)|autorizad(o|a|os|as)) [previamente] [(por|pela|pelo) {whom}]',
      '[(elke|iedere|alle)] {things} (moet|moeten|dient|dienen) [vooraf] [door {whom}] [te] [worden] (goedgekeurd|toegestaan) [worden|te worden] [door {whom}]',
      '{things} (requires|require) [the] (sign off|approval) {by}',
      '{things} (need|needs|require|requires) [a] (separate|special|additional|renewed|further|specific|individual) (clearance|permission|licence|license|agreement|consent|approval) [(from|of|by|with) {whom}]',
      '{things} (on|upon|by) (application|request|enquiry|arrangement|agreement) [only]',
      '{things} (auf anfrage|auf nachfrage|nach absprache|sur demande|bajo peticion|previa consulta|su richiesta|sob consulta|op aanvraag|pa foresporsel|efter aftale|по запросу)',
    ],
    meaning: { does: 'forbid-unless-asked' },
    reach: 'directives',
    examples: [
      ['Any retouching must be approved by Harbour Films', 'contact-required Harbour Films', 'no-modification'],
      ['Commercial use must be cleared in advance', 'contact-required', 'purpose-except commercial'],
      ['Commercial usage on application', 'contact-required', 'purpose-except commercial'],
      ['Werbliche Nutzung auf Anfrage', 'contact-required', 'purpose-except advertising'],
      ['Jede Bearbeitung muss vorab genehmigt werden', 'contact-required', 'no-modification'],
      ['Toute modification doit être approuvée', 'contact-required', 'no-modification'],
      ['Cualquier uso publicitario debe ser autorizado', 'contact-required', 'purpose-except advertising'],
      ['Ogni modifica deve essere approvata', 'contact-required', 'no-modification'],
      ['Qualquer uso publicitário deve ser autorizado', 'contact-required', 'purpose-except advertising'],
    ],
    counterExamples: ['Any sale must be approved by parliament, the minister said.'],
  },
  say([{ kind: 'no-modification', value: null }], 'directives', {
    patterns: [
      `~5 ${MARK} [~3] (must|may|should|can|shall|is|are) not [to] be (removed|obscured|cropped|cropped out|covered|altered|hidden|deleted|concealed) [or (removed|obscured|cropped|cropped out|covered|altered|hidden|deleted)]`,
      `(do not|never|please do not|don t) (remove|obscure|crop|crop out|cover|alter|hide|delete) [or (remove|obscure|crop|cover|alter|hide)] [the|our|any|this] ~3 ${MARK}`,
      `(no|without) (removal|obscuring|covering|removing) [of] [the|our|any] ~3 ${MARK}`,
      `~1 ${MARK_ABROAD} ~3 (darf|durfen) nicht (entfernt|verdeckt|abgeschnitten|uberdeckt|verandert) werden`,
      `~1 ${MARK_ABROAD} ~4 (ne doit|ne doivent|ne peut|ne peuvent) [pas] etre (supprime(s|e|es|)|masque(s|e|es|)|recouvert(s|e|es|)|coupe(s|e|es|)|efface(s|e|es|))`,
      `~1 ${MARK_ABROAD} ~4 no (debe|deben|puede|pueden) ser (eliminad(o|a|os|as)|tapad(o|a|os|as)|borrad(o|a|os|as)|recortad(o|a|os|as)|ocultad(o|a|os|as))`,
      `~1 ${MARK_ABROAD} ~4 non (deve|devono|puo|possono) essere (rimoss(o|a|i|e)|copert(o|a|i|e)|tagliat(o|a|i|e)|eliminat(o|a|i|e)|oscurat(o|a|i|e))`,
      `~1 ${MARK_ABROAD} ~4 nao (deve|devem|pode|podem) ser (removid(o|a|os|as)|cobert(o|a|os|as)|cortad(o|a|os|as)|apagad(o|a|os|as))`,
      `~1 ${MARK_ABROAD} ~3 (mag|mogen) niet [worden] (verwijderd|afgedekt|weggesneden|bedekt) [worden]`,
      '(로고|워터마크) [를|을|는|은] (제거|삭제|가리|훼손) (금지|불가|하지 말 것|하지 마십시오)',
      '(ロゴ|透かし|ウォーターマーク) [を|の] (削除|除去|消去|隠) [は|し] (禁止|不可|ないで ください|ないこと)',
      '(不得|请勿|禁止|严禁) (去除|删除|遮挡|裁切) (水印|标识|标志|署名)',
    ],
    examples: [
      ['The Defence Force crest must not be removed or obscured', 'no-modification'],
      ['Do not remove the watermark', 'no-modification'],
      ['Das Logo darf nicht entfernt werden', 'no-modification'],
      ['Le logo ne doit pas être masqué', 'no-modification'],
      ['El logotipo no debe ser eliminado', 'no-modification'],
      ['Il logo non deve essere rimosso', 'no-modification'],
      ['请勿去除水印', 'no-modification'],
    ],
    counterExamples: ['The crest must not be removed from the chapel, a judge ruled.'],
  }),
  say([OTHER], 'directives', {
    patterns: [
      '~3 {image} (may|must|should|can|shall) not be used [in any way|in a way|in any manner|in a manner] (to|that|which) (state|states|suggest|suggests|imply|implies|convey|conveys|endorse|endorses) [or (state|states|suggest|suggests|imply|implies)] {clause}',
      '(may|must|should) not be used [in any way|in a way|in any manner|in a manner] (to|that|which) (state|states|suggest|suggests|imply|implies|convey|conveys) [or (state|suggest|imply|implies)] [an|any|the|official] ~2 (endorsement|approval|affiliation|association|sponsorship|support|connection) ~10',
      '(may not|must not|not to be used to|do not|not to) (state|suggest|imply) [or (state|suggest|imply)] [any|an] (endorsement|approval|affiliation|association|sponsorship) {clause}',
      '(must|may|should) not be (used|shown|placed) in (any|a) (misleading|defamatory|derogatory|pornographic|offensive|false|sensitive) (way|manner|context|light)',
      '(no|not for|not for use in) (any) (misleading|defamatory|derogatory|pornographic|offensive|unlawful) (use|context|contexts|purposes|purpose|way|manner)',
      '[(darf|durfen)] nicht in [einem|einer] (irrefuhrenden|herabwurdigenden|diffamierenden|pornografischen|falschen|anderem) (zusammenhang|kontext|weise) [(verwendet|genutzt|gezeigt) werden]',
      '(ne doit|ne peut|ne doivent|ne peuvent) [pas] etre (utilisee|utilisees|utilise|utilises) (pour suggerer|de maniere (trompeuse|diffamatoire)|dans un contexte (trompeur|diffamatoire|degradant)) [~8]',
      '(no|nao|non) (debe|deben|puede|pueden|deve|devem|pode|podem|devono|puo|possono) (usarse|utilizarse|ser usada|ser utilizada|essere usata|essere utilizzata) (para|per) (sugerir|insinuar|suggerire) {clause}',
    ],
    examples: [
      ['ESA images may not be used to state or imply endorsement of a product', 'other'],
      ['Must not be used in a misleading context', 'other'],
    ],
    counterExamples: ['The money may not be used to suggest a deal, he said.'],
  }),
  say([{ kind: 'mandatory-credit', value: null }], 'directives', {
    patterns: [
      'credit [line] [is] (compulsory|obligatory|essential|required|mandatory|needed) [:] [{credit}]',
      '(compulsory|obligatory|essential|required) (credit|byline|attribution|credit line) [:] [{credit}]',
      '(abdruck|veroffentlichung|verwendung|nutzung|wiedergabe|publikation|abdruck honorarfrei) [nur|ausschliesslich|bitte] (mit|bei|unter) [der|dem] (bildnachweis|quellenangabe|namensnennung|urhebernennung|fotovermerk|copyrightvermerk|bildquelle|copyright hinweis|urhebervermerk|fotonachweis|urheberangabe)',
      '(bildnachweis|quellenangabe|namensnennung|urhebernennung|fotovermerk|copyrightvermerk|fotonachweis|urheberangabe|urhebervermerk) [ist] (zwingend|verpflichtend|erforderlich|pflicht|obligatorisch|vorgeschrieben) [erforderlich|anzugeben] [:] [{credit}]',
      '(publication|utilisation|reproduction|usage) [uniquement|seulement|autorisee] avec [la] (mention|credit|signature) [obligatoire] [(du|de la|de l|des) ~3]',
      '(publicacion|uso|reproduccion) [solo|solamente|unicamente|permitida|permitido] (con|citando|indicando) [la|el] (mencion|credito|cita|fuente|autor) [(de|del) ~3]',
      '(pubblicazione|uso|utilizzo|riproduzione) [solo|consentita|consentito] (con|citando|indicando) [la|il|l] (menzione|credito|citazione|fonte|autore) [(della|dell|del) ~2]',
      '(publicacao|uso|reproducao) [apenas|somente|permitida|permitido] (com|citando|mediante) [o|a] (credito|citacao|mencao|fonte) [(da|do) ~2]',
      '[e] (obbligatorio|obbligatoria|obligatorio|obligatoria|obrigatorio|obrigatoria) (citare|indicare|menzionare|citar|indicar|mencionar) [la|il|l|el|al|a|o] (fonte|autore|fotografo|credito|fuente|autor|fotografo) [:] [{credit}]',
      '(gebruik|publicatie|plaatsing) [alleen|uitsluitend] met (bronvermelding|naamsvermelding|vermelding van ~4)',
      '(bronvermelding|naamsvermelding) [is] (verplicht|vereist|noodzakelijk) [:] [{credit}]',
      'クレジット ~1 {credit} ~1 を [必ず] (表記|明記|記載|表示) [の] こと',
      'クレジット ~1 {credit} ~1 を [必ず] (表記|明記|記載|表示|入れて) (ください|下さい|願います|お願いします)',
      '(указание|упоминание) (авторства|источника|автора) (обязательно|обязательна)',
    ],
    examples: [
      ['Credit line compulsory: Jane Roe/Example Pictures', 'mandatory-credit Jane Roe/Example Pictures'],
      ['Abdruck nur mit Bildnachweis', 'mandatory-credit'],
      ['Veröffentlichung nur unter Quellenangabe', 'mandatory-credit'],
      ['Bildnachweis zwingend', 'mandatory-credit'],
      ['Obbligatorio citare la fonte', 'mandatory-credit'],
      ['クレジット「時事通信社」を必ず明記のこと', 'mandatory-credit 時事通信社'],
      ['Naamsvermelding verplicht', 'mandatory-credit'],
    ],
    counterExamples: ['Credit is essential to small firms, the bank said.'],
  }),
  say([ASK], 'directives', {
    patterns: [
      '~4 (際|場合|折) [に] は [必ず] [事前 に] ~10 (まで|へ|に) [必ず] [事前 に] [ご] (連絡|相談|一報|確認|申請|お問い合わせ) [を] [ください|下さい|お願いします|お願いいたします|願います|のこと|すること]',
      '(사용|게재|보도) (시|전|전에) [반드시|사전에] ~8 (에|로|으로|에게) [사전] (문의|연락|협의|확인) [바랍니다|요망|하시기 바랍니다|할 것|필요]',
      '(使用|刊登|刊用) 前 (请|須|须|必须|需) [先|事先] (联系|聯繫|联络|咨询|与 ~8 联系)',
    ],
    examples: [
      ['掲載の際は事前に広報部までご連絡ください', 'contact-required'],
      ['使用前请联系', 'contact-required'],
    ],
  }),
];
