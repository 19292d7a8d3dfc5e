/**
 * News that sounds like terms, and stands behind the credit as terms do: of one paper, of what a picture shows, of where nobody may photograph.
 * Patterns are as in the phrasebook; `{ing}` and `{language}` are words with such an ending. Examples and counter-examples (terms that sound like
 * it) are tests, as sentences behind the credit of a caption.
 */
export interface NewsRow {
  tells: 'of one paper' | 'what is pictured' | 'where nobody may photograph' | 'what happened' | 'when something ends';
  patterns: readonly string[];
  /** The first words of the clause, where the pattern itself may stand anywhere in it; else the pattern begins the clause. */
  opensWith?: readonly string[] | 'anything';
  /** Words with which it is not sure to be news. `identif*` is any word that begins so. */
  unless: string;
  examples: readonly string[];
  counterExamples: readonly string[];
}

/** What names pictures: “The picture was found to be manipulated”. */
const PICTURES =
  'image images photo* picture pictures frame frames footage material materials bild* foto* aufnahme* motiv* imag* immagin* beeld* billede* kuv* zdjec* фото* снимк* 사진 写真 画像 图片 照片';
const DENIALS = 'not nicht pas non no niet identif*';

const PAPER =
  '(newspaper|paper|daily|magazine|weekly|journal|station|broadcaster|channel|website|site|zeitung|zeitschrift|magazin|sender|quotidien|revue|periodico|diario|revista|giornale|rivista|jornal|krant|tijdschrift)';
const ONE_PAPER = `(the|this|his|her|their|die|das|der|le|la|el|il|o|a|de|het|den|det|l) ~2 ${PAPER} [(of|von|de|di|van) ~1]`;
const PHOTOGRAPHING =
  '(photography|filming|taking (photos|pictures|photographs)|fotografieren|filmen|prendre des photos|photographier|(sacar|tomar|hacer) fotos|fotografiar|fotografare|scattare foto|fotografar|tirar fotos|fotograferen|fotografering|valokuvaaminen)';

/** What takes place and is over: what is sold or lent, a licence or an offer, is not among them. */
const EVENT =
  '(festival|fair|exhibition|show|tour|tournament|season|race|match|summit|conference|congress|strike|trial|session|ceremony|election|vote|war|siege|concert|parade|festivities|games|championship|championships|messe|ausstellung|schau|tournee|turnier|saison|rennen|gipfel|konferenz|streik|prozess|spiele|foire|exposition|salon|tournee|tournoi|course|sommet|conference|greve|proces|jeux|feria|exposicion|gira|torneo|temporada|carrera|cumbre|huelga|juicio|juegos|fiera|mostra|stagione|gara|vertice|sciopero|processo|giochi|feira|exposicao|torneio|corrida|cimeira|greve|jogos|beurs|tentoonstelling|seizoen|wedstrijd|staking|zaak|spelen)';
const TIME =
  '(on|in|at|until|till|am|im|bis|le|en|jusqu|el|al|hasta|il|a|fino|em|ate|no|op|tot|next|this|last|monday|tuesday|wednesday|thursday|friday|saturday|sunday|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|morgen)';

export const NEWS_BEHIND_CREDITS: readonly NewsRow[] = [
  {
    tells: 'when something ends',
    patterns: [
      `(the|this|his|her|their|die|das|der|la|le|l|el|il|lo|o|a|as|os|de|het) ~2 ${EVENT} (ends|ended|runs|ran|closes|closed|continues|lasts|concludes|concluded|is due to end|endet|endete|lauft|dauert|schliesst|se termine|s acheve|prend fin|dure|finit|termina|acaba|finaliza|dura|concluye|finisce|si conclude|prosegue|eindigt|loopt|duurt|eindigde) ${TIME}`,
    ],
    unless: `${DENIALS} ${PICTURES}`,
    examples: [
      'The festival ends on May 9.',
      'The fair ended on 3 May.',
      'The exhibition runs until 9 May.',
      'Die Ausstellung läuft bis 9. Mai.',
      "L'exposition se termine le 9 mai.",
      'La feria acaba el 9 de mayo.',
      'La mostra finisce il 9 maggio.',
      'A feira termina em maio.',
      'De beurs eindigt op 9 mei.',
    ],
    counterExamples: [
      'The licence ends on May 9.',
      'Ends on May 9.',
      'Use ends on May 9.',
      'The rights to the show end on May 9.',
      'The show ends on May 9, no use after.',
      'The photo exhibition ends on May 9 and images must be deleted.',
      'The exclusive ends on May 9.',
      'Die Lizenz läuft bis 9. Mai.',
    ],
  },
  {
    tells: 'what is pictured',
    patterns: [
      '[the|this|das|dieses|die|la|le|l|el|il|o|a|de|het] (picture|pictures|photo|photos|photograph|photographs|image|images|bild|foto|imagen|immagine|imagem|beeld) (show|shows|showed|zeigt|montre|muestra|mostra|toont)',
      '(bildet|billedet|bilden) viser',
      'на (фото|снимке)',
    ],
    unless: DENIALS,
    examples: ['The picture shows the only newspaper in Greenland.', 'Das Bild zeigt die einzige Zeitung Grönlands.'],
    counterExamples: [
      'The picture is only for newspapers in Greenland.',
      'The picture shows a minor who may not be identified.',
      'Das Bild ist nur für Zeitungen in Grönland.',
    ],
  },
  {
    tells: 'where nobody may photograph',
    patterns: [
      `${PHOTOGRAPHING} ~10 (forbidden|prohibited|banned|not allowed|verboten|untersagt|interdit(e|es|s|)|prohibid(o|a)|vietat(o|a)|proibid(o|a)|verboden|forbudt|forbjud(en|et|na))`,
      `(interdit|prohibido|vietato|proibido|verboden|forbudt) [de|om te|a] ${PHOTOGRAPHING}`,
      'forbudt a fotografere',
      '사진 촬영 (이|은) 금지',
      '写真撮影は禁止',
      '禁止拍照',
      '(съемка|фотографировать) ~4 запрещ(ен|ена|ено|ены|ается)',
    ],
    opensWith: 'anything',
    unless: '',
    examples: [
      'Photography is forbidden in the chapel.',
      'Fotografieren ist in der Kirche verboten.',
      'Está prohibido sacar fotos en el templo.',
    ],
    counterExamples: [
      'Photographs are forbidden in advertising.',
      'Werbung ist in der Schweiz verboten.',
      'Está prohibido vender las fotos.',
    ],
  },
  {
    tells: 'what happened',
    patterns: [
      '(was|were) [not] (closed|sold on|opened|founded|killed|hurt|arrested|built|destroyed|restored|found|damaged)',
      'banned from {ing}',
      '(hing|hingen) (bis|im|in|an)',
      'hung (in|on|until)',
    ],
    opensWith: ['the', 'das', 'der', 'die', 'no', 'editors'],
    unless: PICTURES,
    examples: [
      'No newspapers were sold on Monday.',
      'The only shop in town was closed.',
      'The poster hung in the hall until Sunday.',
    ],
    counterExamples: [
      'No newspapers or magazines.',
      'The picture was found to be digitally manipulated and is withdrawn.',
    ],
  },
  {
    tells: 'of one paper',
    patterns: [
      `${ONE_PAPER} (is|was|has been|ist|wird|wurde) ~3 (published|sold|printed|distributed|owned|delivered|founded|based|read|closed|gedruckt|verkauft|verlegt|gegrundet)`,
      `${ONE_PAPER} (is|was) [only] available in {language}`,
      `${ONE_PAPER} (erscheint|appears|comes out|ne parait|parait|se publica|solo se publica|se vende|esce|si stampa|sai|so e publicado|e publicado|verschijnt|komt)`,
      '(avisen|bladet|magasinet|tidningen|tidskriften) (utgis|utgives|kommer|ges|selges|saljes)',
      '[эта] (газета|журнал) (выходит|печатается|продается)',
      '이 (신문|잡지) (은|는) ~20 (발행|판매)',
      'この (新聞|雑誌) は ~20 (発行|販売)',
      '(这份|这本) (报纸|杂志) ~10 (出版|发行)',
    ],
    unless: PICTURES,
    examples: [
      'The newspaper is only published in Germany.',
      'The website is only available in Korean.',
      'Die Zeitung erscheint nur in Bayern.',
      "Le journal ne paraît qu'en Bretagne.",
      'O jornal só é publicado no Porto.',
      'Газета выходит только в Москве.',
      '이 신문은 제주에서만 발행된다.',
      'この新聞は北海道だけで発行されている。',
      '这份报纸只在广东出版。',
    ],
    counterExamples: [
      'The photo may only be published in Germany.',
      'The newspaper may only publish it in Germany.',
      'The image is only available to Korean websites.',
      "La photo ne peut paraître qu'en Bretagne.",
      '이 사진은 제주에서만 사용할 수 있다.',
    ],
  },
];

/** What terms speak of and order: a sentence that holds one of these is never sure to be news. */
export const WORDS_OF_TERMS = `
  withdr* withh* kill* manipul* altered generat* fake* wrong* error zuruck* gesperrt may must shall should can cannot allow* permi* licen* right rights cleared exclu* except* embargo* use used uses usage reproduc* credit credits fee fees consent
  darf durfen muss soll solle sollen erlaub* gestatt* frei* ausgenommen recht* nutz* verwend* abdruck doit peut droit droits autoris* utilis* debe puede derecho derechos autoriz* uso usa usar usor utiliz* deve puo diritti autorizz* pode direitos
  mag moet rechten gebruik* kan ma skal bruk* brug* anvand* far можно нельзя права использ*`;
export const PHRASES_OF_TERMS = ['publish it'];
export const CHARACTERS_OF_TERMS = ['사용', '권리', '使用', '权'];

/** Behind these a sentence may turn to terms: “The picture shows a child, Germany out”. */
export const GOES_ON = {
  words: 'and und et y og och ja but aber mais pero ma mas maar men и а но',
  /** “E”, “en”: and before a ban, else “is” or “in”. */
  before: 'e en',
  bans: 'non nao niet geen solo so alleen vietat* proibid* verboden nessun* nenhum* senza sem zonder',
};
