import type { OrderBehindCredit } from './orders-behind-credit.ts';

const ONE = '(one|ein|une|una|uma|um|een|en|ett|один)';
const TIME = '(time|mal|fois|vez|volta|keer|gang|gange|раз)';
const THE = '(the|die|den|das|la|le|les|l|el|los|las|il|lo|gli|o|a|os|as|de|het)';
const LATER =
  '(later|after|afterwards|onward|onwards|thereafter|beyond|on|spater|danach|plus tard|apres|despues|mas tarde|dopo|oltre|depois|mais tarde|later|daarna|senere|senare|позже|позднее)';

const HIDDEN =
  '(blurred|pixelated|pixellated|masked|obscured|hidden|covered|concealed|protected|withheld|anonymised|anonymized|removed|cropped|disguised|redacted|blanked)';
const SHOWN =
  '(face|faces|identity|identities|name|names|plate|plates|logo|logos|child|children|minor|minors|victim|victims|pupil|pupils|brand|brands|number|numbers|registration|registrations|background|badge|badges|eyes|tattoo|tattoos|signage|sign|screen|screens|address|addresses|patient|patients|witness|witnesses|officer|officers|people|persons|bystanders|passers by)';

/** What two or three words say behind the credit of a caption, and no news does. */
export const IN_FEW_WORDS: readonly OrderBehindCredit[] = [
  {
    says: 'how often',
    opens: [
      `[just|only|nur|bloss|genau|juste|seulement|solo|solamente|apenas|so|slechts|maar|bare|kun|bara|endast|только] ${ONE} [single|einziges|seule|sola|unica|so|enkele|eneste|enda|единственный] ${TIME} [only|seulement|sola|solo|solamente|apenas|so|slechts|only] {end}`,
      '(once|einmal|jednou) (only|nur|each|pro) ~1 {end}',
    ],
    characters: '一度きり|一度だけ|一回きり|一回だけ|한번만|한 번만|仅一次|只一次',
    examples: [
      'Just one time.',
      'Ein Mal.',
      'Une fois.',
      'Une seule fois.',
      'Una vez.',
      'Una volta sola.',
      'Uma vez.',
      'Eén keer.',
      'Bare en gang.',
      'Один раз.',
    ],
    counterExamples: ['Ein Mal im Jahr wird gefeiert.', 'Une fois élu, il a démissionné.'],
  },
  {
    says: 'how long',
    opens: [`{number} (or|oder|ou|o|of|eller|или) ${LATER} {end}`],
    holds: [
      `(thru|through|till|until|til) ~2 {month} {number}`,
      `{month} {number} (or|and) ${LATER} {end}`,
      `{month} {number} {number} (or|and) ${LATER} {end}`,
    ],
    examples: ['30 days', '48 hrs', '30 jours', '30 giorni', '14 Tage', 'Thru Dec 5, 2026.', 'Dec 5, 2026 or later.'],
    counterExamples: ['30 days later the boat sank.', 'The fair opened on Dec 5.', '14 Tage Regen.'],
  },
  {
    says: 'what is closed',
    opens: [
      `(minus|less|bar|without|x|menos|meno|moins|min|minus|без|sans|senza|sin|sem|zonder|ohne|uten|utan|uden) [${THE}] ~1 {place} {end}`,
      `(minus|less|x|menos|meno|moins|min|без) [${THE}] ~1 {medium} {end}`,
      '{place} x {end}',
      '{medium} x {end}',
      '(nothing|nichts|rien|nada|niente|niets|ingenting|intet|ничего) (for|on|in|fur|furs|im|ins|auf|pour|sur|en|para|no|na|per|su|sul|nel|in|voor|op|til|pa|for|for|для|в) ~2 {medium}',
      `${THE} {medium} (will wait|waits|must wait|has to wait|wartet|muss warten|attendra|attend|doit attendre|esperara|espera|debe esperar|aspettera|aspetta|aspetti|deve aspettare|attenda|esperara|aguarda|aguardara|wacht|moet wachten|venter|vantar)`,
    ],
    endings: 'X|x|×|✕',
    examples: [
      'Minus Brazil.',
      'Less Japan.',
      'x Japan.',
      'Menos Chile.',
      'Meno la Svizzera.',
      'Без Украины.',
      'JP x',
      'Nichts fürs Netz.',
      'Rien pour le web.',
      'Le web attendra dimanche.',
    ],
    counterExamples: ['Less rain fell in Japan.', 'Nothing was left of the town.', 'Minus ten degrees in Brazil.'],
  },
  {
    says: 'what to hide',
    holds: [`${SHOWN} (to be|must be|should be|shall be|are to be|is to be) [fully] ${HIDDEN}`],
    alone: [
      '(gesicht|gesichter|kinder|personen|kennzeichen|logos|namen) (unkenntlich|verpixelt|pixeln|verpixeln|schwarzen|abdecken)',
    ],
    endings: '모자이크|모자이크 처리|모자이크 필수|モザイク|モザイク処理|モザイク必須|ぼかし|ぼかし処理',
    examples: [
      "Children's faces to be blurred.",
      'Identities to be protected.',
      'Logos to be covered.',
      'Number plates to be masked.',
      'Names to be withheld.',
      'Gesichter unkenntlich.',
    ],
    counterExamples: ['The statue is to be covered on Monday.', 'Faces of fans were covered in paint.'],
  },
];
