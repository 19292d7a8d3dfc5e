/** Words that end a credit line where agencies run their terms on after it (`EPA/NAME EDITORIAL USE ONLY`); read in capitals inside a line. */
export const TERMS_WORDS = new Set(
  'EDITORIAL NO NOT ONLY MANDATORY ATTENTION THIS THESE RESTRICTED RESTRICTIONS STRICTLY EDITORS USE USAGE FOR SOLO SÓLO USO ALLEEN NUR KEINE KUN GEEN SEM PAS NON BEST TO IMAGE BELGIUM NETHERLANDS TEMPLATE BESTPIX TPX CRÉDITO CRÉDIT CREDITO OBLIGATORIO OBLIGATORIA OBLIGATOIRE OBBLIGATORIO OBBLIGATORIA OBRIGATÓRIO OBRIGATORIO ALL MUST DISTRIBUTED SPECIAL IMPORTANT NOTE AND/OR'.split(
    ' ',
  ),
);

const alternatives = (words: string) =>
  words
    .trim()
    .split(/\s*\|\s*|\n/)
    .filter(Boolean)
    .join('|');

export const FILE_WORDS = alternatives(
  'file photos?|file pictures?|file images?|file|archiv(?:bild|foto|fotos)?|archives?|archivo|archivio|repertorio|arkiv(?:bild|foto|billede)?|arquivo|archief(?:foto|beeld)?|stock photo|자료사진|資料写真|資料|资料图片|资料照片|资料图|архив(?:ное фото)?',
);
/** `HANDOTU`: captions are typed in haste; two letters that changed places are read as meant. */
const swapped = (word: string) =>
  Array.from(word.slice(1), (letter, at) => word.slice(0, at) + letter + word[at] + word.slice(at + 2)).join('|');
export const HANDOUT_WORDS = alternatives(
  `handouts?|hand outs?|hand-outs?|handout photo|supplied|zvg|zur verfügung gestellt|utdelad bild|divulga[cç][aã]o|사진\\s?제공|제공|${swapped('handout')}`,
);
export const POOL_WORDS = alternatives('pool photos?|pool pictures?|pool|공동취재단?|사진공동취재단|代表撮影');

/** Stand where a photographer's name would, for one who is not named, or say what sort of picture it is; letters and digits only. */
export const NAMELESS = new Set([
  'str',
  'stringer',
  'uncredited',
  'crowncopyright',
  'unknown',
  'staff',
  'crown',
  'none',
  'na',
  'strnew',
  'contributed',
  'contributor',
  'remitida',
  'remitido',
  'entregada',
  'submitted',
  'privat',
  'private',
  'privatfoto',
  'particular',
  'archivoparticular',
  'prywatne',
  'reproduccion',
  'reproduccin',
  'divulgacion',
  'divulgacin',
  'freelance',
  'freelancer',
  'anonymous',
  'stf',
  'epa00000000',
  'illustration',
  'illustrations',
  'illustrative',
  'illustrationphoto',
  'photoillustration',
  'illustrationpicture',
  'graphic',
  'graphics',
  'grafik',
  'grafika',
  'infographic',
  'infographics',
  'infografik',
  'infografie',
  'render',
  'rendering',
  'renders',
  'rendition',
  'animation',
  'cgi',
  'composite',
  'combo',
  'combination',
  'collage',
  'montage',
  'photomontage',
  'fotomontage',
  'screenshot',
  'screengrab',
  'framegrab',
  'videograb',
  'videostill',
  'still',
  'stills',
  'videoimage',
  'symbolbild',
  'symbolfoto',
  'themenbild',
  'genrebild',
  'miniature',
  'closeup',
  'drone',
  'aerial',
  'photo',
  'foto',
  'photos',
  'fotos',
  'image',
  'picture',
  'bild',
  'video',
  // Brazilian “Divulgação”, “Reprodução”, without their accented letters.
  'divulgao',
  'divulgacao',
  'reproduo',
  'reproducao',
]);

/** `Kod 10070`, `TT code 4316`: what a desk files or bills the picture under. */
export const DESK_CODE = /^(?:\p{L}{1,4}\s)?(?:kod|code|bildkod|ref|id|nr|no)[\s.:#-]*[\p{L}]{0,3}\d[\d-]*$/iu;

/** `UN0911842` between UNICEF and the photographer. */
export const PICTURE_NUMBER = /^UNI?\d{4,9}$/u;

/** Ranks and roles before a photographer's name. */
export const RANKS =
  /^(?:(?:staff|senior|master|chief|petty|tech|technical|first|second|1st|2nd|3rd|lance|mass|communication|specialist|officer|airman|class|sgt|sergeant|cpl|corporal|capt|captain|lt|lieutenant|maj|major|col|colonel|pfc|pvt|spc|cpt|gen|mc[123]|as[12]|lcpl|lac|sac(?:\(t\))?|as[123]|cpo|ssgt|msgt|tsgt|wo[12]|seaman|fireman|apprentice|recruit|(?:l|po|cpo|wo)\s?\(?phot\)?|h(?:aupt)?fw|ofw|stfw|hptm|h(?:aupt)?feldwebel|(?:ober|stabs)?feldwebel|(?:ober)?leutnant|oberstleutnant|hauptmann|(?:ober|haupt)?gefreiter|unteroffizier|adjudant(?:-chef)?|adj|adjt|mdl|cne|cdt|slt|sergent(?:-chef)?|caporal(?:-chef)?|capitaine|brigadier|photographer|photojournalist|fotograf|fotógrafo|photographe)\.?\s+)+(?=\p{Lu})/iu;
