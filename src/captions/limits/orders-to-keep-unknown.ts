import { keepsUnknown } from './keeps-unknown.ts';

const ENGLISH = keepsUnknown({
  power:
    '(?:courts?|judges?|magistrates?|tribunal|injunction|orders?|ruling|law|act|legislation|reporting restrictions?|(?:publication|media|reporting) ban)',
  bans: '(?:bans?|banned|banning|bars|barred|barring|prohibit(?:s|ed|ing)?|forbids?|forbade|forbidding|forbidden|prevent(?:s|ed|ing)?|restrain(?:s|ed|ing)?|block(?:s|ed|ing)?|outlaw(?:s|ed)?|preclud(?:es|ed))',
  between:
    '(?:the|any|all|public|further|media|press|journalists?|reporters?|newspapers?|photographers?|broadcasters?|outlets?|websites?|papers|editors|everyone|anyone|publishers?|from|of|publication|publishing|showing|disclosure|anything|information|images?|pictures?|photos?|details|material|that|which|would|could|may|might|likely|to)',
  identifying:
    '(?:identif(?:y|ying|ies|ication)|naming|name|showing|show|reveal(?:ing)?|disclos(?:e|ing)|picturing|the identit(?:y|ies)|the faces?) (?:(?:of|the|this|these|any|all|an?|his|her|their|identity|name|face) ){0,3}',
  who: '(?:defendants?|accused|suspects?|victims?|complainants?|plaintiffs?|witness(?:es)?|jurors?|minors?|child(?:ren)?|boys?|girls?|teen(?:ager)?s?|youths?|juveniles?|patients?|prisoners?)',
  orders:
    '(?:order(?:s|ed)|rul(?:es|ed)|direct(?:s|ed)|decid(?:es|ed)|requir(?:es|ed)|instruct(?:s|ed)|allow(?:s|ed)|permit(?:s|ted)|grant(?:s|ed)|agreed|told|asked|insist(?:s|ed)|condition)',
  face: "(?:(?:defendants?|accused|suspects?|victims?|complainants?|plaintiffs?|witness(?:es)?|jurors?|minors?|child(?:ren)?|boys?|girls?|teen(?:ager)?s?|youths?|juveniles?|patients?)(?:'s|')? (?:faces?|identit(?:y|ies)|names?)|faces?|identit(?:y|ies)|names?|(?:his|her|their) (?:faces?|identit(?:y|ies)|names?))",
  hidden:
    '(?:(?:must |should |may |can |to |shall |can)?(?:be |is |are |was |were )?(?:not |never )(?:be )?(?:shown|visible|revealed|published|recogni[sz]able|disclosed|identifiable|printed)|withheld|obscured|blurred|pixell?ated|protected|concealed|redacted|masked|disguised|suppressed|omitted|anonymi[sz]ed)\\b',
  byPower:
    '(?:(?:by|under|on|at|in accordance with|in line with|due to|because of|following) (?:[\\w-]+ ){0,5}(?:courts?|judges?|judicial|law|order|injunction|publication ban)|for legal reasons)\\b',
  underLaw:
    '(?:(?:under|by|according to) (?:\\w+ ){0,2}(?:law|court order)|by order of the court|under (?:a|the) court order)\\b',
  mayNotBeShown:
    '(?:must|may|can ?|could|should|shall) ?(?:not|never) (?:be )?(?:shown|pictured|photographed|recogni[sz]able|identifiable|depicted|named|identified)\\b(?! (?:as|by the|by his|by her|among)\\b)',
});

const ENGLISH_MORE = [
  '\\b(?:courts?|judges?|magistrates?|tribunal)\\b[^;:]{0,40}\\b(?:order(?:s|ed)|told|direct(?:s|ed)|instruct(?:s|ed)|requir(?:es|ed)) (?:the |all |any )?(?:media|press|photographers?|newspapers?|journalists?|reporters?|broadcasters?|outlets?|editors)\\b[^;:]{0,20}\\bto (?:blur|pixell?ate|obscure|anonymi[sz]e|hide|mask|conceal|disguise)\\b',
  '\\b(?:courts?|judges?|magistrates?|tribunal)\\b[^;:]{0,40}\\b(?:order(?:s|ed)|rul(?:es|ed)|direct(?:s|ed)|condition)\\b[^;:]{0,40}\\b(?:defendants?|accused|suspects?|victims?|complainants?|plaintiffs?|witness(?:es)?|jurors?|minors?|child(?:ren)?|boys?|girls?|teen(?:ager)?s?|youths?)\\b (?:(?:must|may|should|shall|can ?) ?)?(?:not (?:to )?be|is not|are not|be not|only be) (?:identified|identifiable|named|shown|pictured|photographed|filmed|recogni[sz]able|depicted)\\b(?! as\\b)',
  '\\bcourts?\\b[^;:]{0,30}\\bphotograph(?:ed|s|y)?\\b[^;:]{0,40}\\bonly (?:if|when|with|provided)\\b[^;:]{0,25}\\b(?:obscured|blurred|pixell?ated|hidden|covered|disguised|not (?:shown|visible|recogni[sz]able))\\b',
  "\\b(?:can ?not|can't|may not|must not) (?:now )?be (?:named|identified|shown|pictured)\\b[^;:]{0,20}\\b(?:for|on) legal (?:reasons|grounds)\\b",
  '^\\W*(?:pixell?ate|blur|obscure|mask|anonymi[sz]e) (?:(?:the|all|any|every|each|of|faces?|out) ){0,4}(?:minors?|child(?:ren)?|victims?|suspects?|faces?|pupils|bystanders|patients|number plates?|licen[cs]e plates?)\\b',
];

const GERMAN = [
  ...keepsUnknown({
    power: '(?:\\w*gericht|richter(?:in)?|\\w*beschluss|anordnung|verfugung|staatsanwaltschaft|gesetz|recht|urteil)',
    bans: '(?:verbietet|verbot|verboten|untersagt|untersagte|untersagten)',
    between: '(?:es|den|der|die|das|medien|presse|jede|jegliche|fotografen|journalisten|zeitungen|,)',
    identifying:
      '(?:die )?(?:identifizierung|identifikation|namensnennung|abbildung|nennung|identitat|den namen) (?:(?:des|der|von|den|die|das|dem|einen) ){0,2}',
    who: '(?:angeklagten?|beschuldigten?|verdachtigen?|tatverdachtigen?|opfers?|zeug(?:e|en|in|innen)|minderjahrige[nrs]?|kind(?:es|er|ern)?|jugendlichen?|patient(?:en|in|innen)?|schoff(?:e|en|in))',
    orders:
      '(?:ordnete|ordnet|angeordnet|verfugt|verfugte|verlangt|verlangte|bestimmt|bestimmte|gestattet|gestattete|erlaubt|erlaubte|auflage|entschied|entschieden)',
    face: '(?:gesicht(?:er|s|ern)?|identitat|namen?|angeklagten?|zeug(?:e|en|in)|opfers?|kind(?:er|es)?)',
    hidden:
      '(?:verpixelt|unkenntlich|gepixelt|anonymisiert|anonymisierung|geschwarzt|verfremdet|nicht (?:genannt|gezeigt|erkennbar|veroffentlicht|preisgegeben))',
    byPower:
      '(?:auf|aus|wegen|laut|gemass|nach|per) [^,;:]{0,20}(?:gericht\\w*|richter\\w*|rechtlichen|gesetz\\w*|recht)\\b',
    underLaw: '(?:nach|laut|gemass|auf anordnung) [^,;:]{0,20}(?:recht|gesetz|gerichts?|gerichtsbeschluss)\\b',
    mayNotBeShown:
      '(?:darf|durfen|soll|sollen)\\b[^;:]{0,35}\\bnicht (?:gezeigt|erkennbar|identifizierbar|abgebildet|kenntlich|genannt|identifiziert)(?: (?:sein|werden|gemacht werden))?',
  }),
  '\\b(?:\\w*gericht|richter(?:in)?|\\w*beschluss|anordnung|verfugung|gesetz|recht)\\b[^;:]{0,30}\\b(?:verbietet|verbot|verboten|untersagt|untersagte)\\b[^;:]{0,20} (?:den|die|das|einen|eine) (?:\\w+ )?(?:angeklagten?|beschuldigten?|(?:tat)?verdachtigen?|opfer|zeug(?:en|in|innen)|minderjahrigen?|kind(?:er)?|jugendlichen?) (?:\\w+ ){0,2}(?:zu zeigen|zu identifizieren|zu nennen|abzubilden|kenntlich)\\b',
  '\\b(?:namen?|identitat|gesicht(?:er)?)\\b[^;:]{0,8}\\b(?:auf anordnung|auf beschluss|aus rechtlichen grunden|laut gerichtsbeschluss)\\b[^,;:]{0,20}\\b(?:nicht|unkenntlich|verpixelt|gepixelt|geschwarzt|anonymisiert)\\b',
  '\\bauf (?:anordnung|beschluss) (?:des|der) (?:\\w*gerichts|richters|richterin)\\b[^;:]{0,30}\\b(?:gesicht\\w*|angeklagte\\w*|zeug\\w+|opfer\\w*|namen?)\\b[^;:]{0,30}\\b(?:unkenntlich|verpixelt|gepixelt|anonymisiert|geschwarzt|nicht genannt)\\b',
  '\\b(?:gericht|richter|richterin)\\b[^;:]{0,20}\\banonymisierung (?:des|der) (?:angeklagten?|beschuldigten?|opfers?|zeug\\w+|kind\\w+)\\b',
];

const FRENCH = keepsUnknown({
  power: '(?:tribunal|juge|cour|justice|parquet|ordonnance|jugement|arret|loi|decision)',
  bans: "(?:interdi(?:t|te|sent|sait|re)|prohibe|n'autorise pas|ne permet pas)",
  between: '(?:aux|a|la|le|les|toute|medias|presse|journalistes|de|publication|diffusion)',
  identifying:
    "(?:(?:de |d'|l'|a l'|toute )?(?:identifier|identification|nommer|montrer|(?:divulguer|reveler|publier|divulgation de|diffuser) l'identite|l'identite)) (?:(?:de|des|du|la|le|les|l|un|une) |d'|l'|de l'){0,2}",
  who: '(?:victimes?|mineure?s?|prevenue?s?|accusee?s?|suspecte?s?|temoins?|enfants?|plaignante?s?|adolescente?s?|jures?)',
  orders: '(?:ordonne|exige|impose|decide|dispose|autorise|condition|demande)',
  face: '(?:visages?|identites?|noms?)',
  hidden:
    '(?:flout\\w+|masqu\\w+|anonymis\\w+|pixellis\\w+|dissimul\\w+|cach[eé]\\w*|tue?s?\\b|omis|non (?:divulgu|reve)\\w+|pas (?:\\S+ )?(?:montr|visible|divulgu|reve|reconnaissable)\\w*)',
  byPower: '(?:sur|par|en vertu|pour|selon) [^,;:]{0,20}(?:justice|tribunal|juge|loi|judiciaire|legales)\\b',
  underLaw: "(?:selon|en vertu|d'apres|par) [^,;:]{0,15}(?:loi|droit)\\b",
  mayNotBeShown:
    "(?:(?:ne |n')(?:peu\\w+|doi\\w+|saurai\\w*) (?:pas |en aucun cas )?(?:etre )?(?:montre|photographie|filme|reconnaissable|identifiable)\\w*|ne doi\\w+ pas etre (?:identifie|nomme)\\w*)(?: (?:menotte|sur|dans)\\S*)?",
});

const FRENCH_MORE = [
  '\\b(?:tribunal|juge|cour|justice)\\b[^;:]{0,30}\\b(?:ordonne|exige|impose|demande)\\b[^;:]{0,20}\\b(?:flouter|pixelliser|anonymiser|masquer)\\b[^;:]{0,10}\\b(?:visages?|traits|identite|prevenu|accuse|victime|temoin|mineur)',
];

const SPANISH = keepsUnknown({
  power: '(?:jue(?:z|za)|juzgado|tribunal|corte|fiscalia|audiencia|orden judicial|auto|sentencia|ley)',
  bans: '(?:prohib(?:e|en|io|ido|ida)|veta|impid(?:e|io)|vetado|no permite)',
  between: '(?:a|los|las|la|medios|prensa|publicar|difundir|revelar|divulgar|mostrar|imagenes|que|toda)',
  identifying:
    '(?:identificar|nombrar|mostrar|la identificacion|(?:revelar |divulgar |difundir |publicar )?(?:la identidad|el nombre|el rostro|la cara)) (?:(?:de|del|a|al|la|el|los|las|un|una) ){0,2}',
  who: '(?:victimas?|menor(?:es)?|acusad[oa]s?|testigos?|nin[oa]s?|sospechos[oa]s?|imputad[oa]s?|denunciantes?|detenid[oa]s?)',
  orders: '(?:orden[oa]|ordenado|dispuso|exigio|exige|obliga|obligo|autorizo|permitio|condicion|pidio)',
  face: '(?:rostros?|caras?|identidad(?:es)?|nombres?)',
  hidden:
    '(?:pixelad|difuminad|ocult|desenfocad|omitid|tapad|protegid|reservad|(?:pixelarse|difuminarse|ocultarse|taparse)|no (?:sea|sean|se|debe|puede) (?:mostr|revel|difund|public|muestre))\\w*',
  byPower: '(?:por|segun|en virtud de) [^,;:]{0,15}(?:judicial(?:es)?|juez|jueza|tribunal|ley|legales)\\b',
  underLaw: '(?:segun|por|bajo|conforme a) (?:la )?(?:ley|legislacion|derecho|orden judicial)\\b',
  mayNotBeShown:
    '(?:no (?:puede|pueden|debe|deben|podra) (?:ser |aparecer )?(?:identificad|identificable|reconocible|reconocid|mostrad|mostrarse|fotografiad|nombrad)\\w*)',
});

const SPANISH_PORTUGUESE_MORE = [
  '\\b(?:jue(?:z|za)|tribunal|juzgado|corte|juiz|juiza|justica)\\b[^;:]{0,30}\\b(?:orden[oa]|ordenado|ordenou|determinou|exigio|exige|exigiu|obliga|obligo|obriga|obrigou)\\b[^;:]{0,20}\\b(?:pixelar|difuminar|ocultar|desenfocar|tapar|desfocar)\\b[^;:]{0,6}\\b(?:rostros?|caras?|identidad|rostos?|identidade)\\b',
];

const ITALIAN = keepsUnknown({
  power: '(?:giudice|tribunale|gip|gup|corte|procura|ordinanza|sentenza|legge|garante)',
  bans: '(?:vieta(?:no|to|ta)?|vieto|proibisce|proibito|proibi)',
  between: '(?:a|ai|alla|media|stampa|giornali|la|il|di|pubblicazione|diffusione)',
  identifying:
    "(?:(?:di )?(?:identificare|nominare|mostrare|rivelare l'identita|diffondere l'identita)|l'identificazione|(?:di )?(?:rivelare|diffondere|pubblicare) (?:il nome|il volto|le generalita)) (?:(?:della|del|dello|delle|dei|la|il|lo|i|le|un|una|di) |dell'|l'){0,2}",
  who: '(?:vittim[ae]|minor[ei]|minorenn[ei]|imputat[oaie]|testimon[ei]|bambin[oaie]|indagat[oaie]|sospettat[oaie]|arrestat[oaie])',
  orders: '(?:disposto|dispone|ordinato|ordina|imposto|impone|stabilito|autorizzato|condizione|chiesto|deciso)',
  face: '(?:volt[oi]|vis[oi]|identita|nom[ei]|generalita)',
  hidden:
    '(?:oscurat|pixelat|sfocat|nascost|copert|omess|coperti|non (?:sia|siano|venga|vengano|deve|puo) (?:\\w+ )?(?:mostrat|rivelat|riconoscibil|pubblicat))\\w*',
  byPower: '(?:per|su|in base a|secondo) [^,;:]{0,20}(?:giudice|giudiziari[oa]|tribunale|legge|legali)\\b',
  underLaw: '(?:per|secondo|in base a|a norma di) (?:la |il )?(?:legge|diritto|ordine del giudice)\\b',
  mayNotBeShown:
    'non (?:puo|possono|deve|devono) (?:essere )?(?:mostrat|identificat|riconoscibil|riconosciut|fotografat|nominat|ripres)\\w*',
});

const PORTUGUESE = keepsUnknown({
  power: '(?:jui(?:z|za)|tribunal|justica|ordem judicial|decisao|sentenca|lei|ministerio publico)',
  bans: '(?:proib(?:e|em|iu|ido|ida)|veda|vedou|vetou|impede|impediu)',
  between: '(?:a|o|as|os|aos|imprensa|midia|media|jornais|de|publicar|divulgar|mostrar|que)',
  identifying:
    '(?:identificar|nomear|mostrar|a identificacao|(?:revelar |divulgar |publicar )?(?:a identidade|o nome|o rosto)) (?:(?:de|da|do|das|dos|a|o|as|os|um|uma) ){0,2}',
  who: '(?:vitimas?|menor(?:es)?|arguid[oa]s?|acusad[oa]s?|testemunhas?|criancas?|suspeit[oa]s?|reus?|adolescentes?)',
  orders: '(?:ordenou|ordena|determinou|determina|exigiu|exige|decidiu|autorizou|condicao|pediu|obriga)',
  face: '(?:rostos?|caras?|identidades?|nomes?)',
  hidden:
    '(?:desfocad|pixelad|pixelizad|ocultad|omitid|tapad|cobert|borrad|protegid|preservad|nao (?:seja|sejam|pode|deve) (?:\\w+ )?(?:mostrad|revelad|divulgad|publicad))\\w*',
  byPower: '(?:por|segundo|em virtude de) [^,;:]{0,15}(?:judicial|judiciais|juiz|juiza|tribunal|lei|legais)\\b',
  underLaw: '(?:segundo|por|pela|de acordo com) (?:a )?(?:lei|legislacao|ordem judicial)\\b',
  mayNotBeShown:
    'nao (?:pode|podem|deve|devem) (?:ser |aparecer )?(?:identificad|identificave|reconhecid|reconhecive|mostrad|fotografad|nomead)\\w*',
});

const DUTCH = [
  ...keepsUnknown({
    power: '(?:rechter|rechtbank|gerechtshof|hof|kantonrechter|bevel|vonnis|wet|justitie|openbaar ministerie)',
    bans: '(?:verbiedt|verbood|verboden|verbieden)',
    between: '(?:de|het|media|pers|om|elke|iedere|publicatie|van)',
    identifying: '(?:identificatie|herkenbaar|identiteit|naam|namen|beelden)(?: (?:van|de|het|in|een)){0,3} ',
    who: '(?:slachtoffers?|minderjarigen?|verdachten?|getuigen?|kind(?:eren)?|aangeefster|jongeren)',
    orders:
      '(?:bepaald|bepaalde|gelast|gelastte|bevolen|beval|beslist|besliste|toegestaan|voorwaarde|geeist|geoordeeld)',
    face: '(?:gezicht(?:en)?|identiteit|namen?|verdachten?|slachtoffers?|getuigen?|kind(?:eren)?)',
    hidden:
      '(?:onherkenbaar|geblurd|wazig|afgedekt|afgeschermd|weggelaten|geanonimiseerd|niet (?:genoemd|getoond|herkenbaar|vermeld))',
    byPower: '(?:op|door|wegens|volgens|om) [^,;:]{0,15}(?:rechter|rechtbank|wet|juridische redenen|justitie)\\b',
    underLaw: '(?:volgens|op last van|krachtens) (?:de )?(?:\\w+ )?(?:wet|rechter|recht)\\b',
    mayNotBeShown:
      '(?:mag|mogen|moet|moeten|kan)\\b[^;:]{0,20}\\bniet (?:herkenbaar|geidentificeerd|getoond|genoemd|identificeerbaar)(?: (?:in beeld|zijn|worden|in beeld komen|worden gebracht|gebracht worden|in beeld worden gebracht))?',
  }),
];

const NORDIC = [
  ...keepsUnknown({
    power:
      '(?:domstolen?|domaren?|dommeren?|retten|tingratten|tingretten|byretten|lagen|loven|lov|lag|aklagaren|politiet)',
    bans: '(?:forbjud(?:it|er|en)|forbjod|forbudt|forbyr|forbyder|forbod)',
    between: '(?:att|at|a|medierna|medier|pressen|publicering|av|af|all|enhver|offentliggorelse)',
    identifying:
      '(?:identifi[ce]\\w*|namnge|navngi|navngive|avsloja|rope|vise|visa|(?:identiteten|navnet|namnet)(?: (?:till|til|pa))?)(?: (?:av|af|till|til))? ',
    who: '(?:offer\\w*|offret|ofret|barn\\w*|atalade|tiltalte|siktede|sigtede|vittne\\w*|vitne\\w*|vidne\\w*|mindrearig\\w*|misstankt\\w*|mistenkt\\w*|mistaenkt\\w*)',
    orders: '(?:beordrat|beordret|bestamt|bestemt|beslutat|besluttet|kraver|kraevt|krevd|tillatit|villkor|palagt)',
    face: '(?:ansikt\\w*|ansigt\\w*|identitet\\w*|navn\\w*|namn\\w*)',
    hidden:
      '(?:mask\\w+|sladd\\w+|slor\\w+|anonymi\\w+|pixl\\w+|blurr\\w+|skjul\\w+|dolj\\w+|dolt|utelat\\w*|udelad\\w*|utelamna\\w*|inte visas|ikke vises)',
    byPower:
      '(?:etter|efter|av|pa grund av|grundet|ifolge|enligt) [^,;:]{0,15}(?:retten\\w*|domstol\\w*|lag\\w*|lov\\w*|dom\\w*)\\b',
    underLaw: '(?:enligt|ifolge|etter|efter|i henhold til) (?:\\w+ )?(?:lag|lagen|lov|loven|domstolen|retten)\\b',
    mayNotBeShown:
      '(?:far|ma|skal|ska|kan)\\b[^;:]{0,12}\\b(?:inte|ikke|ej) (?:kunna |kunne )?(?:identifier\\w+|gjenkjenn\\w+|genkend\\w+|igenkann\\w+|vara identifierbar\\w*|vaere identifiserbar\\w*|vises|visas|namnges|navngis|navngives)',
  }),
  '\\b(?:nedlagt|lagt ned|nedlagde) (?:navneforbud|identifiseringsforbud|fotoforbud)\\b',
  '\\b(?:ansikt\\w*|ansigt\\w*)\\b.{0,20}\\b(?:ma|skal|ska|skall|maste) (?:slores|sloeres|sladdes|sladdas|maskeres|maskeras|pixles|blurres|blurras)\\b',
];

/** Sentences that keep whoever a picture shows from being known, in the languages of Latin letters: of courts, of laws, or of nobody named. */
export const ORDERS_TO_KEEP_UNKNOWN: readonly string[] = [
  ...ENGLISH,
  ...ENGLISH_MORE,
  ...GERMAN,
  ...FRENCH,
  ...FRENCH_MORE,
  ...SPANISH,
  ...SPANISH_PORTUGUESE_MORE,
  ...ITALIAN,
  ...PORTUGUESE,
  ...DUTCH,
  ...NORDIC,
];

const RUSSIAN_WHO =
  '(?:потерпевш|обвиняем|подозреваем|свидетел|несовершеннолетн|ребен|дет(?:ей|и|ям)|подсудим|подростк|жертв)\\p{L}*';
const RUSSIAN_FACE = '(?:лиц[оаеу]?м?|личност\\p{L}{1,3}|имен[аи]?|имя|фамили\\p{L}{1,2})';
const KOREAN_WHO = '(?:피해자|피고인|피의자|미성년자|아동|어린이|증인|용의자|소년|소녀|청소년|범인|환자|학생)';
const JAPANESE_WHO = '(?:被害者|被告|容疑者|少年|少女|未成年者?|児童|子ども|子供|証人|患者|生徒)';
const CHINESE_WHO =
  '(?:被害人|受害人|受害者|被告人?|嫌疑人|嫌犯|未成年人?|儿童|兒童|证人|證人|患者|当事人|當事人|少年)';

/** The same in Russian, Korean, Japanese and Chinese. */
export const OTHER_ORDERS_TO_KEEP_UNKNOWN: readonly string[] = [
  `(?<!\\p{L})(?:суд|судья|закон|прокуратура)(?!\\p{L})[^,;:]{0,30}(?:запрети|запреща)\\p{L}*\\s[^,;:]{0,20}(?:раскры|называ|публиков\\p{L}*\\s(?:лиц|имен|имя|личност)|показыв|опознава|идентифиц|разглаш)\\p{L}*\\s(?:\\p{L}+\\s){0,2}(?:${RUSSIAN_WHO}|${RUSSIAN_FACE}\\s${RUSSIAN_WHO})`,
  `(?<!\\p{L})(?:суд|судья)(?!\\p{L})[^;:]{0,20}(?:постанов|обяза|распоряд|потребова|приказа)\\p{L}*\\s[^;:]{0,20}(?:скры|размы|заретушир|закры)\\p{L}*\\s(?:${RUSSIAN_FACE})(?!\\p{L})`,
  `(?<!\\p{L})${RUSSIAN_FACE}(?!\\p{L})[^,;:]{0,30}не\\s(?:раскрыва|называ|указыва|показ|публику|разглаша)\\p{L}*\\s(?:по|согласно)\\s(?:решению\\sсуда|закону|требованию\\sсуда)`,
  `(?<!\\p{L})(?:по|согласно)\\s(?:\\p{L}+\\s)?(?:закону|решению\\sсуда)[^;:]{0,20}${RUSSIAN_FACE}(?!\\p{L})[^;:]{0,40}(?:нельзя|не\\sмо[жг]|не\\sдолж|не\\sподлеж)`,
  `(?<!\\p{L})${RUSSIAN_WHO}\\s(?:не\\sдолж\\p{L}+\\sбыть\\s(?:узнава|опозна|идентифиц|показа)|нельзя\\s(?:показыв|опозна|идентифиц|называ))`,
  `${KOREAN_WHO}(?:의|들의|의\\s실명|들)?\\s?(?:신원|얼굴|신상|실명|이름|초상)\\S{0,2}\\s?(?:공개|노출|보도|게재|유출|식별)?\\S{0,3}\\s?(?:금지|불가|할\\s수\\s없|될\\s수\\s없|하지\\s말|해서는\\s안|안\\s됨|안\\s됩)`,
  `(?:법원|재판부|판사)\\S{0,2}\\s[^.]{0,12}${KOREAN_WHO}\\S{0,3}\\s?(?:신원|얼굴|신상|실명)[^.]{0,14}(?:금지|가리|모자이크|비공개)`,
  `${JAPANESE_WHO}の(?:身元|顔|氏名|実名|名前|顔写真)[^。]{0,3}(?:公表|公開|掲載|報道|露出|特定)[^。]{0,5}(?:禁じ|禁止|できない|できません|不可|しないで|認められ|差し止め)`,
  '(?:少年法|裁判所|法律)[^。]{0,8}(?:により|によって|に基づき|に基づいて|の命令で)、?[^。]{0,8}(?:顔|身元|氏名|実名|名前)[^。]{0,3}(?:公表|公開|掲載|報道|出す|出せ)[^。]{0,4}(?:ない|ません|不可|禁止|禁じ)',
  `(?:禁止|不得|不准|不可|严禁|嚴禁|请勿|勿)[^。，]{0,3}(?:公开|公開|披露|透露|泄露|刊登|报道|報道|曝光|暴露)[^。，]{0,3}${CHINESE_WHO}的?(?:身份|姓名|面部|面容|样貌|真实身份|个人信息|肖像)`,
  `(?:法院|法庭|法官|依法|根据法律|依照法律)[^。]{0,12}${CHINESE_WHO}的?(?:身份|姓名|面部|面容)[^。]{0,4}(?:不得|不能|不予|须|需|必须|应)[^。]{0,6}(?:公开|披露|打码|遮挡|模糊|隐去|马赛克)`,
];
