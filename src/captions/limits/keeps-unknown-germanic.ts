import { keepsUnknown } from './keeps-unknown.ts';

const GERMAN_WHO =
  '(?:angeklagten?|beschuldigten?|verdachtigen?|tatverdachtigen?|opfers?|zeug(?:e|en|in|innen)|minderjahrige[nrs]?|kind(?:es|er|ern)?|jugendlichen?|patient(?:en|in|innen)?|schoff(?:e|en|in)|schuler(?:n|in|innen)?|soldaten)';
const GERMAN_POWER =
  '(?:\\w*gericht|richter(?:in)?|\\w*beschluss|anordnung|verfugung|staatsanwaltschaft|gesetz|recht|urteil|bundeswehr|zensur)';
const GERMAN_BANS = '(?:verbietet|verbot|verboten|untersagt|untersagte|untersagten)';
const UNRECOGNISABLE = '(?:verpixelt|unkenntlich|gepixelt|anonymisiert|geschwarzt|verfremdet)';

const GERMAN = [
  ...keepsUnknown({
    power: GERMAN_POWER,
    bans: GERMAN_BANS,
    between: '(?:es|den|der|die|das|medien|presse|jede|jegliche|fotografen|journalisten|zeitungen)',
    identifying:
      '(?:die )?(?:identifizierung|identifikation|namensnennung|abbildung|nennung|identitat|den namen) (?:(?:des|der|von|den|die|das|dem|einen) ){0,2}',
    who: GERMAN_WHO,
    orders:
      '(?:ordnete|ordnet|angeordnet|verfugt|verfugte|verlangt|verlangte|bestimmt|bestimmte|gestattet|gestattete|erlaubt|erlaubte|auflage|entschied|entschieden)',
    face: `(?:gesicht(?:er|s|ern)?|identitat|namen?|${GERMAN_WHO})`,
    hidden: `(?:${UNRECOGNISABLE}|anonymisierung|nicht (?:genannt|gezeigt|erkennbar|veroffentlicht|preisgegeben))`,
    notKnown: 'nicht (?:gezeigt|erkennbar|identifizierbar|identifiziert|genannt|abgebildet)',
    byPower:
      '(?:auf|aus|wegen|laut|gemass|nach|per) [^,;:]{0,20}(?:gericht\\w*|richter\\w*|rechtlichen|gesetz\\w*|recht)\\b',
    underLaw: '(?:nach|laut|gemass|auf anordnung) [^,;:]{0,20}(?:recht|gesetz|gerichts?|gerichtsbeschluss)\\b',
    mayNotBeShown:
      '(?:darf|durfen|soll|sollen)\\b[^;:]{0,40}\\bnicht (?:gezeigt|erkennbar|identifizierbar|abgebildet|kenntlich|genannt|namentlich|identifiziert|preisgegeben|bekanntgegeben)(?: (?:erkennbar|abgebildet|gezeigt|dargestellt|genannt|gemacht|sein|werden)){0,3}',
  }),
  `\\b(?:medien|presse|fotografen|journalisten|zeitungen|sender) (?:darf|durfen) [^,;:]{0,20}\\b(?:gesicht\\w*|identitat|${GERMAN_WHO}) nicht (?:zeigen|nennen|abbilden|veroffentlichen|identifizieren)\\b`,
  `\\b${GERMAN_POWER}\\b[^;:]{0,30}\\b${GERMAN_BANS}\\b[^;:]{0,20} (?:den|die|das|einen|eine) (?:\\w+ )?${GERMAN_WHO} (?:\\w+ ){0,2}(?:zu zeigen|zu identifizieren|zu nennen|abzubilden|kenntlich)\\b`,
  `\\b(?:namen?|identitat|gesicht(?:er)?)\\b[^;:]{0,8}\\b(?:auf anordnung|auf beschluss|aus rechtlichen grunden|laut gerichtsbeschluss)\\b[^,;:]{0,20}\\b(?:nicht|${UNRECOGNISABLE})\\b`,
  `\\bauf (?:anordnung|beschluss) (?:des|der) (?:\\w*gerichts|richters|richterin)\\b[^;:]{0,30}\\b(?:gesicht\\w*|namen?|${GERMAN_WHO})\\b[^;:]{0,30}\\b(?:${UNRECOGNISABLE}|nicht genannt)\\b`,
  `\\b(?:gericht|richter|richterin)\\b[^;:]{0,20}\\banonymisierung (?:des|der) ${GERMAN_WHO}\\b`,
  `\\b(?:darf|durfen|soll|sollen) (?:der |die |das |den )?(?:\\w+ )?(?:gesicht\\w*|identitat|${GERMAN_WHO})\\b[^;:]{0,20}\\bnicht (?:gezeigt|erkennbar|identifizierbar|abgebildet|kenntlich|namentlich|preisgegeben)\\b`,
  `(?<!ohne )\\b(?:namensnennung|identifizierung|identifizierende \\w+)(?: (?:des|der) ${GERMAN_WHO})? (?:ist |sind |wurde )?(?:gerichtlich |ausdrucklich |strikt )?(?:untersagt|verboten|nicht (?:gestattet|erlaubt|zulassig)|unzulassig)\\b`,
  `\\b(?:untersagt\\w*|verbietet|verboten|verbot)\\b[^;:]{0,12}\\b(?:gesicht\\w*|identitat|namen) (?:des|der|von|eines)\\b[^,;:]{0,20}\\bzu (?:zeigen|nennen|veroffentlichen|verbreiten)\\b`,
  `\\b(?:bittet|bitten|bat|baten|bitte|verlangt|verlangen|wunscht|wunschen)\\b[^;:]{0,20}\\b(?:gesicht\\w*|identitat|namen?|${GERMAN_WHO})\\b[^;:]{0,20}\\bnicht (?:zu )?(?:zeigen|nennen|veroffentlichen|identifizieren)\\b`,
  `\\banonymitat (?:des|der) ${GERMAN_WHO} (?:muss|ist|soll)\\b.{0,15}\\b(?:gewahrt|zu wahren|geschutzt|zu schutzen)\\b`,
];

const DUTCH_WHO =
  '(?:slachtoffers?|minderjarigen?|verdachten?|getuigen?|kind(?:eren)?|aangeefster|jongeren|patienten?|leerlingen|militairen)';

const DUTCH = [
  ...keepsUnknown({
    power: '(?:rechter|rechtbank|gerechtshof|hof|kantonrechter|bevel|vonnis|wet|justitie|openbaar ministerie|defensie)',
    bans: '(?:verbiedt|verbood|verboden|verbieden)',
    between: '(?:de|het|media|pers|om|elke|iedere|publicatie|van)',
    identifying:
      '(?:identificatie|herkenbaar|herkenbare (?:beelden|opnamen)|identiteit|naam|namen)(?: (?:van|de|het|in|een)){0,3} ',
    who: DUTCH_WHO,
    orders:
      '(?:bepaald|bepaalde|gelast|gelastte|bevolen|beval|beslist|besliste|toegestaan|voorwaarde|geeist|geoordeeld|vraagt|vroeg)',
    face: `(?:gezicht(?:en)?|identiteit|namen?|${DUTCH_WHO})`,
    hidden:
      '(?:onherkenbaar|geblurd|wazig|afgedekt|afgeschermd|weggelaten|geanonimiseerd|niet (?:genoemd|getoond|herkenbaar|vermeld))',
    notKnown: 'niet (?:herkenbaar|geidentificeerd|getoond|genoemd|in beeld)',
    byPower: '(?:op|door|wegens|volgens|om) [^,;:]{0,15}(?:rechter|rechtbank|wet|juridische redenen|justitie)\\b',
    underLaw: '(?:volgens|op last van|krachtens|van) (?:de )?(?:\\w+ )?(?:wet|rechter|recht)\\b',
    mayNotBeShown:
      '(?:mag|mogen|moet|moeten|kan)\\b[^;:]{0,20}\\bniet (?:worden )?(?:herkenbaar|geidentificeerd|getoond|genoemd|identificeerbaar|onthuld|bekendgemaakt|vrijgegeven)(?: (?:in beeld|zijn|worden|in beeld komen|worden gebracht|gebracht worden|in beeld worden gebracht))?',
  }),
  `\\b(?:media|pers|fotografen|journalisten|kranten) (?:mogen|mag)\\b[^,;:]{0,20}\\b(?:gezicht\\w*|identiteit|${DUTCH_WHO}) niet (?:herkenbaar|tonen|noemen|identificeren|in beeld)\\b`,
  `\\b(?:verboden|verbiedt|vraagt|vragen|verzoekt|gelieve)\\b[^;:]{0,15}\\b(?:gezicht\\w*|identiteit)\\b[^;:]{0,25}\\bte (?:tonen|laten zien|publiceren|onthullen)\\b`,
  `^\\W*(?:\\w+ )?${DUTCH_WHO} onherkenbaar (?:in beeld|maken|te maken)\\b`,
];

const NORDIC_WHO =
  '(?:offer\\w*|offret\\w*|ofret\\w*|b[ao]rn\\w*|atalade\\w*|tiltalte\\w*|siktede\\w*|sigtede\\w*|vittne\\w*|vitne\\w*|vidne\\w*|mindrearig\\w*|misstankt\\w*|mistenkt\\w*|mistaenkt\\w*|elever\\w*|soldat\\w*)';
const NORDIC_FACE = '(?:ansikt\\w*|ansigt\\w*|identitet\\w*|navn\\w*|namn\\w*)';
const NORDIC_KNOWN =
  '(?:kunna |kunne )?(?:identifi\\w+|gjenkjenn\\w+|genkend\\w+|igenkann\\w+|(?:vara|vaere) identifi\\w+|vises|visas|synas|synes|namnges|navngis|navngives|rojas|avslojas|rapes|afslores|avslores|offentliggores|offentliggjores)\\b';

const NORDIC = [
  ...keepsUnknown({
    power:
      '(?:domstolen?|domaren?|dommeren?|retten|tingratten|tingretten|byretten|lagen|loven|lov|lag|aklagaren|politiet|forsvaret)',
    bans: '(?:forbjud(?:it|er|en)|forbjod|forbudt|forbyr|forbyder|forbod)',
    between: '(?:att|at|a|medierna|medierne|mediene|medier|pressen|publicering|av|af|all|enhver|offentliggorelse)',
    identifying:
      '(?:identifi\\w*|namnge|navngi|navngive|avsloja|rope|vise|visa|(?:identiteten|navnet|namnet)(?: (?:till|til|pa))?)(?: (?:av|af|till|til))? ',
    who: NORDIC_WHO,
    orders: '(?:beordrat|beordret|bestamt|bestemt|beslutat|besluttet|kraver|kraevt|krevd|tillatit|villkor|palagt)',
    face: NORDIC_FACE,
    hidden:
      '(?:mask\\w+|sladd\\w+|slor\\w+|anonymi\\w+|pixl\\w+|blurr\\w+|skjul\\w+|dolj\\w+|dolt|utelat\\w*|udelad\\w*|utelamna\\w*|inte visas|ikke vises)',
    notKnown: `(?:inte|ikke|ej) (?:(?:far|ma|skal|ska) )?${NORDIC_KNOWN}`,
    byPower:
      '(?:etter|efter|av|pa grund av|grundet|ifolge|enligt) [^,;:]{0,15}(?:retten\\w*|domstol\\w*|lag\\w*|lov\\w*|dom\\w*)\\b',
    underLaw: '(?:enligt|ifolge|etter|efter|i henhold til) (?:\\w+ )?(?:lag|lagen|lov|loven|domstolen|retten)\\b',
    mayNotBeShown: `(?:far|ma|skal|ska|kan)\\b[^;:]{0,12}\\b(?:inte|ikke|ej) ${NORDIC_KNOWN}`,
    mediaMayNotShow:
      '(?:medier\\w*|mediene|pressen|fotografer\\w*|aviser\\w*|tidningar\\w*) (?:far|ma|kan) (?:inte|ikke|ej) (?:vise|visa|identifi\\w+|navngi\\w*|namnge|avsloja)',
  }),
  `\\b(?:far|ma|skal|ska) (?:${NORDIC_WHO}|${NORDIC_FACE}) (?:inte|ikke|ej) ${NORDIC_KNOWN}`,
  '\\b(?:nedlagt|lagt ned|nedlagde|bestemt|besluttet|gaelder|gjelder) (?:der )?(?:navneforbud|identifiseringsforbud|fotoforbud)\\b',
  `\\b(?:forbjudet|forbudt) (?:att|a|at) (?:visa|vise|publicera|publisere|publicere|avsloja|afslore) (?:\\w+ )?${NORDIC_FACE}`,
  `\\b(?:ber|onskar|onsker)\\b.{0,15}\\b(?:att|at)\\b.{0,15}\\b${NORDIC_FACE}.{0,10} (?:inte|ikke) (?:visas|vises|publiceras|publiseres|publiceres)\\b`,
  `\\b${NORDIC_FACE}.{0,20}\\b(?:ma|skal|ska|skall|maste) (?:slores|sloeres|sladdes|sladdas|maskeres|maskeras|pixles|blurres|blurras|skjules|doljas)\\b`,
];

/** Sentences that keep whoever a picture shows from being known, in German, Dutch, Norwegian, Danish and Swedish. */
export const GERMANIC_TO_KEEP_UNKNOWN: readonly string[] = [...GERMAN, ...DUTCH, ...NORDIC];
